// derek history: how did it come to what is known, and what was known on a day?
import { DerekError } from '../../model/errors.ts'
import { endOfDay } from '../../newsroom/end-of-day.ts'
import { findEntity } from '../../newsroom/find-entity.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { undo } from '../../newsroom/undo.ts'
import type { Command } from '../command.ts'
import { dayAsked } from '../day.ts'
import type { Asked, Io } from '../io.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { decisionLine, showHistory, showPast } from '../show-history.ts'

const unknown = (asked: string): DerekError =>
  new DerekError(
    'no-history',
    `Nothing here is called "${asked}".`,
    'Give project/its-slug as in the address of its page, or the id of a report, claim, promise, visit or story.',
  )

const idOf = async (newsroom: Newsroom, asked: string): Promise<string> => {
  try {
    return (await findEntity(newsroom, asked)).id
  } catch (error) {
    if (error instanceof DerekError && error.code === 'no-entity') throw unknown(asked)
    throw error
  }
}

const nothingAsked = (): DerekError =>
  new DerekError('usage', 'Whose history? Give a thing.', 'derek history project/its-slug, or --undo NUMBER.', 2)

const takeBack = async (asked: Asked, io: Io): Promise<number> => {
  const given = asked.text('undo') ?? ''
  if (!/^[1-9]\d{0,14}$/.test(given))
    throw new DerekError('usage', `"${given}" is no number of a decision (--undo).`, 'Give it as history shows it.', 2)
  const done = await withNewsroom(asked, io, (newsroom) =>
    undo(newsroom, Number(given), asked.text('by') ?? 'command line'),
  )
  const language = languageAsked(asked)
  for (const one of done) await io.out.write(`${decisionLine(one, language)}${one.reason ? `, ${one.reason}` : ''}\n`)
  return 0
}

export const history: Command = {
  usage: ['history ENTITY', 'history ENTITY --on DATE', 'history ID', 'history --undo NUMBER [--by NAME]'],
  about: `Shows in time what arrived about a thing and who decided what, with before and after: of a project, place, person or
organisation (project/its-slug, as in the address of its page, or its id), or by its id of a report, claim, promise, visit or
story. With --on: what was known of an ENTITY by the end of that day, as its page showed it then. With --undo
the decision of that number is taken back; that is a decision itself, and the history tells of both.`,
  options: {
    on: { value: 'DATE', help: 'what was known by the end of that day, YYYY-MM-DD' },
    undo: { value: 'NUMBER', help: 'take this decision back' },
    by: { value: 'NAME', help: 'who takes it back' },
    language: languageOption,
    json: { help: 'as JSON' },
  },
  settings: ['data', 'database', 'timezone'],
  examples: [
    'derek history project/new-bridge',
    'derek history new-bridge --on 2025-03-01 --language ru',
    'derek history --undo 252 --by "A. Editor"',
  ],
  arguments: [0, 1],
  run: async (asked, io) => {
    if (asked.text('undo') !== undefined) return takeBack(asked, io)
    if (!asked.positionals.length) throw nothingAsked()
    const name = asked.positionals[0] as string
    const language = languageAsked(asked)
    const day = asked.text('on') === undefined ? undefined : dayAsked(asked, io)
    const told = await withNewsroom(asked, io, async (newsroom) => {
      if (day !== undefined) {
        const past = await newsroom.ledger.asOf(await idOf(newsroom, name), endOfDay(day, asked.settings.timezone))
        return asked.flag('json') ? past : showPast(past, day, language)
      }
      const found = (await newsroom.ledger.history(name)) ?? (await newsroom.ledger.history(await idOf(newsroom, name)))
      if (!found) throw unknown(name)
      return asked.flag('json') ? found : showHistory(found, language)
    })
    await io.out.write(typeof told === 'string' ? told : `${JSON.stringify(told, null, 2)}\n`)
    return 0
  },
}
