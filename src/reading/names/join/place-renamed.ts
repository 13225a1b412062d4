// An old name of a place in a report of today, a new one in a report from before it, a region before there was one: each is said
// with the name of that day. Where the sentence speaks of the past, or shows that it knows both names, nothing is doubted.
import type { Doubt } from '../../../model/index.ts'
import { foldName, type FormerNames, type PlaceRow } from '../../../words/index.ts'
import { spanOfTokens } from '../../document.ts'
import type { Draft, Scene } from '../scene.ts'
import { daysAt, isAfter, isBefore, knowsTheOther } from './place-days.ts'
import { knownPlace, mainName, namedPlace } from './doubt-places.ts'

const bearsKey = ({ names }: FormerNames, key: string): boolean =>
  Object.values(names)
    .flat()
    .some((name) => foldName(name) === key)
const holdsOn = ({ from, until }: FormerNames, day: string): boolean =>
  (from === null || !isBefore(day, from)) && (until === null || !isAfter(day, until))

const first = (names: FormerNames['names']): { [L in 'ru' | 'kk' | 'en']?: string } =>
  Object.fromEntries(Object.entries(names).flatMap(([language, list]) => (list?.[0] ? [[language, list[0]]] : [])))

const doubtOf = (
  scene: Scene,
  draft: Draft,
  row: PlaceRow,
  code: string,
  date: string,
  then: Doubt['nameThen'],
  why: string,
): Doubt => ({
  about: draft.name,
  why,
  evidence: spanOfTokens(scene, draft.first, draft.end),
  code,
  places: [{ ...namedPlace(scene, draft, undefined), code: row.code }, knownPlace(scene, row)],
  date: date.replace('~', ''),
  ...(then === undefined ? {} : { nameThen: then }),
})

const about = (time: string): string => (time.startsWith('~') ? `about ${time.slice(1)}` : time)

/** The name is of another time than the report. */
export const doubtAboutName = (scene: Scene, draft: Draft, row: PlaceRow): Doubt | undefined => {
  const past = scene.tables.places.past?.(row.code)
  if (past === undefined) return undefined
  const days = daysAt(scene, draft.first)
  if (past.since !== null && row.kind === 'region' && days.every((day) => isBefore(day, past.since as string))) {
    const whole = past.partOf.flatMap((code) => scene.tables.places.byCode(code) ?? [])
    const now = mainName(scene, draft.first, row)
    const made = `The region ${now} was made on ${past.since}`
    const from = whole.map((one) => mainName(scene, draft.first, one)).join(', ')
    const doubt = doubtOf(scene, draft, row, 'place-not-yet', past.since, undefined, `${made}; on the day of the report it was a part of ${from}.`) // prettier-ignore
    return { ...doubt, places: [...(doubt.places ?? []), ...whole.map((one) => knownPlace(scene, one, 'within'))] }
  }
  const key = foldName(draft.name)
  const bearing = past.names.filter((one) => bearsKey(one, key))
  if (bearing.length === 0 || bearing.some((one) => days.some((day) => holdsOn(one, day)))) return undefined
  if (knowsTheOther(scene, draft.first)) return undefined
  const today = past.names.find((one) => holdsOn(one, scene.published))
  if (today === undefined) return undefined
  const then = first(today.names)
  const called = then[scene.language] ?? then.ru ?? draft.name
  const ended = bearing.findLast(({ until }) => until !== null && isAfter(scene.published, until))
  if (ended?.until)
    return doubtOf(scene, draft, row, 'place-old-name', ended.until, then, `${draft.name} is a name of the past: the place bore it until ${about(ended.until)}, and on the day of the report it was called ${called}.`) // prettier-ignore
  const begun = bearing[0]?.from
  return begun
    ? doubtOf(scene, draft, row, 'place-new-name', begun, then, `${draft.name} has been its name since ${about(begun)}; on the day of the report it was called ${called}.`) // prettier-ignore
    : undefined
}
