// A reading that somebody hands in, checked no further than matching needs: whoever labelled by hand may leave out what he has not.
import { DerekError, isLanguage, placeKinds } from '../model/index.ts'
import type { Claim, Language, Place, PlaceKind, Project, Reading, Span } from '../model/index.ts'
import { languageOf } from '../words/index.ts'

type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const wrong = (message: string, hint: string): DerekError => new DerekError('bad-reading', message, hint)

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)

const listOf = (reading: Loose, key: string, what: string): readonly Loose[] => {
  const list = reading[key] ?? []
  if (!Array.isArray(list)) throw wrong(`${what}: "${key}" is no list.`, `Give "${key}" as a list, or leave it out.`)
  return list.map((one: unknown) => {
    if (isObject(one)) return one
    if (key === 'organizations' && typeof one === 'string') return { name: one }
    throw wrong(`${what}: "${key}" holds something that is no object.`, 'See docs/formats/reading.md.')
  })
}

const spansOf = (value: unknown): readonly Span[] =>
  (Array.isArray(value) ? value : []).flatMap((span: unknown) =>
    isObject(span) && typeof span['text'] === 'string'
      ? [{ start: Number(span['start'] ?? 0), end: Number(span['end'] ?? 0), text: span['text'] }]
      : [],
  )

const projectOf = (one: Loose, what: string): Project => {
  const name = text(one['name'])
  if (name === null) throw wrong(`${what}: a project has no name.`, 'Give each project a "name".')
  if (name.length > 1000) throw wrong(`${what}: a project has a name longer than a page.`, 'Give its name alone.')
  const aliases = Array.isArray(one['aliases']) ? one['aliases'].filter((alias) => typeof alias === 'string') : []
  const called = aliases.map((alias: string) => ({ start: 0, end: alias.length, text: alias }))
  return { name, place: text(one['place']), mentions: [...spansOf(one['mentions']), ...called] }
}

const placeOf = (one: Loose): readonly Place[] => {
  const name = text(one['name'])
  const kind = placeKinds.includes(one['kind'] as PlaceKind) ? (one['kind'] as PlaceKind) : 'other'
  return name === null ? [] : [{ name, kind, code: text(one['code']), mentions: [] }]
}

const claimOf = (one: Loose): readonly Claim[] => {
  const subject = text(one['subject'])
  if (subject === null || typeof one['property'] !== 'string') return []
  const number = typeof one['number'] === 'number' && Number.isFinite(one['number']) ? { number: one['number'] } : {}
  const unit = typeof one['unit'] === 'string' ? { unit: one['unit'] } : {}
  const date = typeof one['date'] === 'string' ? { date: one['date'] } : {}
  const evidence = { start: 0, end: 0, text: '' }
  const property = one['property'] as Claim['property']
  return [{ subject, property, ...number, ...unit, ...date, modality: 'reported', speaker: null, evidence, rule: '' }]
}

/** A value parsed from JSON; `what` says which one it is. Rejects with what is wrong and what to do. */
export const readingFrom = (value: unknown, what: string): Reading => {
  if (!isObject(value)) throw wrong(`${what} is no reading.`, 'Write one on each line, as derek read --jsonl does.')
  if (typeof value['error'] === 'string' && !('projects' in value))
    throw wrong(`${what} is the error of a report that could not be read.`, 'Mend the report, or leave the line out.')
  const { id } = value
  if (typeof id !== 'string' && typeof id !== 'number')
    throw wrong(`${what} has no "id".`, 'Give each reading the id of its report.')
  if (!('projects' in value)) throw wrong(`${what} has no "projects".`, 'Give its projects, or [] when it has none.')
  const projects = listOf(value, 'projects', what).map((one) => projectOf(one, what))
  const given = value['language']
  if (given !== undefined && given !== null && !isLanguage(given))
    throw wrong(
      `${what}: "${String(given)}" is not a language that Derek reads.`,
      'Give ru, kk or en, or leave it out.',
    )
  const language: Language = isLanguage(given)
    ? given
    : languageOf(projects.map(({ name }) => name).join('. ')).language
  return {
    id: id as string,
    language,
    published: text(value['published']) ?? '',
    people: [],
    organizations: listOf(value, 'organizations', what).flatMap((one) => (text(one['name']) ? [{ name: one['name'] as string, mentions: [] }] : [])), // prettier-ignore
    places: listOf(value, 'places', what).flatMap(placeOf),
    projects,
    claims: listOf(value, 'claims', what).flatMap(claimOf),
    quotes: [],
    instructions: [],
    visits: [],
    doubts: [],
  }
}
