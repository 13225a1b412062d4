// derek silence: what reports do not tell of a thing, and since when; what one report or one promise leaves out.
import { DerekError } from '../../model/errors.ts'
import { nameIn } from '../../model/index.ts'
import type { Language } from '../../model/index.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { promiseNamed } from '../../newsroom/follow.ts'
import { promiseSilence, reportSilence, silence as silenceOf } from '../../newsroom/silence.ts'
import type { EntitySilence, PromiseSilence, ReportSilence } from '../../newsroom/silence.ts'
import { dateWords, valueWords, wordings } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { titleOf } from '../show-promises.ts'
import { oneLine, plain } from '../words.ts'

interface Told {
  readonly lines: readonly string[]
  readonly json: object
}
type Asks = PromiseSilence['asks']
const asked = (asks: Asks, language: Language): readonly string[] =>
  asks.length ? asks.map((one) => `  - ${wordings[language].question[one]}`) : ['  –']

const entityTold = (found: EntitySilence, language: Language): Told => {
  const w = wordings[language]
  const day = (date: string): string => dateWords(date.slice(0, 10), language, 'note')
  const { entity, silences, heard, silent } = found
  const lines = silences.map(({ question, since, until }) =>
    until
      ? `  + ${w.question[question]}: ${day(since)} – ${day(until.published)}, ${valueWords(until, language, until.reportLanguage)} (${until.state === 'confirmed' ? w.check.confirmedShort : w.check.readShort})`
      : `  - ${w.question[question]}`,
  )
  const name = nameIn(entity, language)?.name ?? entity.slug
  const last = heard === null ? '' : silent ? w.attention.since(day(heard)) : w.attention.heardOn(day(heard))
  const told = silences.map(({ until, ...one }) => ({ ...one, until: until?.published.slice(0, 10) ?? null, claim: until?.id ?? null })) // prettier-ignore
  return {
    lines: [name, `${w.entity.silence}:`, ...(lines.length ? lines : ['  –']), last],
    json: { ...found, entity: entity.id, silences: told },
  }
}

const promiseTold = ({ promise, asks }: PromiseSilence, language: Language): Told => ({
  lines: [titleOf(promise, language), `${wordings[language].story.silence}:`, ...asked(asks, language)],
  json: { promise: promise.id, asks },
})

const reportTold = ({ report, things, promises }: ReportSilence, language: Language): Told => {
  const parts = [
    ...things.map(({ name, asks }) => [name, ...asked(asks, language)]),
    ...promises.map(({ promise, asks }) => [oneLine(promise.evidence.text, 110), ...asked(asks, language)]),
  ]
  const { id, version } = { id: report.report.id, version: report.version }
  const day = dateWords(version.published.slice(0, 10), language, 'note')
  return {
    lines: [`${version.title ?? id}, ${day}`, `${wordings[language].story.silence}:`, ...(parts.length ? parts.flat() : ['  –'])], // prettier-ignore
    json: { report: id, things, promises: promises.map((one) => promiseTold(one, language).json) },
  }
}

const absent = (error: unknown, code: string): null => {
  if (error instanceof DerekError && error.code === code) return null
  throw error
}

const silenceIn = async (newsroom: Newsroom, given: string, on: string, language: Language): Promise<Told> => {
  // A promise may have the short name of what it is about.
  const [, kind, name] = /^(?:(promise|report)\/)?(.*)$/s.exec(given) as unknown as [string, string | undefined, string]
  const entity = kind ? null : await silenceOf(newsroom, name, on).catch((error: unknown) => absent(error, 'no-entity'))
  if (entity) return entityTold(entity, language)
  const report = name && kind !== 'promise' ? await reportSilence(newsroom, name) : null
  if (report) return reportTold(report, language)
  const promise = name && kind !== 'report' ? await promiseNamed(newsroom, name).catch((error: unknown) => absent(error, 'no-promise')) : null // prettier-ignore
  if (promise) return promiseTold(promiseSilence(promise), language)
  throw new DerekError(
    'no-entity',
    `Nothing here is called "${given}".`,
    'Write project/its-slug, as in the address of its page, promise/its-slug, or the id of a report.',
  )
}

export const silence: Command = {
  usage: ['silence ENTITY|PROMISE|REPORT [--on DATE]'],
  about: `What a reader would expect to be told of a thing of its kind (a plant: cost, capacity, jobs, whose money, when) and our
reports do not tell; what a later report did tell, with the day and its words; and since when nobody has spoken of it.
ENTITY is project/its-slug, as in the address of its page, the slug alone, or an id. Of a PROMISE: what is to be seen
done, by whom, by when; promise/its-slug where a project has that name too. Of a REPORT: what it leaves out of each project and order that it tells of.`,
  options: { on: dayOption, language: languageOption, json: { help: 'as JSON' } },
  settings: ['data', 'database', 'timezone'],
  examples: ['derek silence project/new-bridge', 'derek silence new-bridge --language kk'],
  arguments: [1, 1],
  run: async (given, io) => {
    const language = languageAsked(given)
    const on = dayAsked(given, io)
    const name = given.positionals[0] as string
    const { lines, json } = await withNewsroom(given, io, (newsroom) => silenceIn(newsroom, name, on, language))
    await io.out.write(given.flag('json') ? `${JSON.stringify(json)}\n` : plain(`${lines.join('\n')}\n`))
    return 0
  },
}
