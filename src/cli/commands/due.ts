// derek due: which promises need asking about, what was said since, and what it may mean.
import { due as dueIn } from '../../newsroom/due.ts'
import { wordings } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import { languageAsked, languageOption } from '../language.ts'
import { limitAsked, limitOption } from '../limit.ts'
import { withNewsroom } from '../newsroom.ts'
import { plain } from '../words.ts'
import { promiseJson, promiseLines } from '../show-promises.ts'

export const due: Command = {
  usage: ['due', 'due --on DATE'],
  about: `Lists the confirmed instructions, promises and plans whose date has passed or comes within 30 days, the oldest first, with
what later reports say of the same thing. What that may mean is offered with its reason and never decided: each offer
ends with the line that takes it.`,
  options: {
    on: dayOption,
    unconfirmed: { help: 'also those that only a machine has read, and say so' },
    limit: limitOption,
    language: languageOption,
    json: { help: 'one JSON object a line' },
  },
  settings: ['data', 'database', 'timezone'],
  examples: ['derek due', 'derek due --on 2025-01-01 --language ru'],
  arguments: [0, 0],
  run: async (asked, io) => {
    const language = languageAsked(asked)
    const on = dayAsked(asked, io)
    const limit = limitAsked(asked)
    await withNewsroom(asked, io, async (newsroom) => {
      const found = await dueIn(newsroom, { on, unconfirmed: asked.flag('unconfirmed'), ...limit })
      if (asked.flag('json')) for (const one of found) await io.out.write(`${JSON.stringify(promiseJson(one))}\n`)
      else if (!found.length) await io.out.write(`${wordings[language].attention.nothingDue}\n`)
      else for (const one of found) await io.out.write(plain(`${promiseLines(one, on, language).join('\n')}\n\n`))
    })
    return 0
  },
}
