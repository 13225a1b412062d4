// derek silence: what reports do not tell of a thing, and since when.
import { nameIn } from '../../model/index.ts'
import { silence as silenceOf } from '../../newsroom/silence.ts'
import { dateWords, valueWords, wordings } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { plain } from '../words.ts'

export const silence: Command = {
  usage: ['silence ENTITY [--on DATE]'],
  about: `What a reader would expect to be told of a thing of its kind (a plant: cost, capacity, jobs, whose money, when) and our
reports do not tell; what a later report did tell, with the day and its words; and since when nobody has spoken of it.
ENTITY is project/its-slug, as in the address of its page, the slug alone, or an id.`,
  options: { on: dayOption, language: languageOption, json: { help: 'as JSON' } },
  settings: ['data', 'database', 'timezone'],
  examples: ['derek silence project/new-bridge', 'derek silence new-bridge --language kk'],
  arguments: [1, 1],
  run: async (asked, io) => {
    const language = languageAsked(asked)
    const on = dayAsked(asked, io)
    const found = await withNewsroom(asked, io, (newsroom) => silenceOf(newsroom, asked.positionals[0] as string, on))
    const w = wordings[language]
    const day = (date: string): string => dateWords(date.slice(0, 10), language, 'note')
    if (asked.flag('json')) {
      const { entity, silences, ...more } = found
      const told = silences.map(({ until, ...one }) => ({ ...one, until: until?.published.slice(0, 10) ?? null, claim: until?.id ?? null })) // prettier-ignore
      await io.out.write(`${JSON.stringify({ entity: entity.id, ...more, silences: told })}\n`)
      return 0
    }
    const lines = found.silences.map(({ question, since, until }) =>
      until
        ? `  + ${w.question[question]}: ${day(since)} – ${day(until.published)}, ${valueWords(until, language, until.reportLanguage)} (${until.state === 'confirmed' ? w.check.confirmedShort : w.check.readShort})`
        : `  - ${w.question[question]}`,
    )
    const name = nameIn(found.entity, language)?.name ?? found.entity.slug
    const heard = found.heard === null ? '' : found.silent ? w.attention.since(day(found.heard)) : w.attention.heardOn(day(found.heard)) // prettier-ignore
    await io.out.write(
      plain(`${[name, `${w.entity.silence}:`, ...(lines.length ? lines : ['  –']), heard].join('\n')}\n`),
    )
    return 0
  },
}
