// What is asked of the gazetteer again and again, kept: the larger places around one, and its names as they are compared.
import type { Language } from '../../../model/index.ts'
import { foldName, type PlaceRow, type Places } from '../../../words/index.ts'

const ancestries = new WeakMap<Places, Map<string, readonly PlaceRow[]>>()
/** The place and the larger ones around it, nearest first. */
export const ancestryOf = (places: Places, code: string): readonly PlaceRow[] => {
  let kept = ancestries.get(places)
  if (kept === undefined || kept.size > 20_000) ancestries.set(places, (kept = new Map()))
  let rows = kept.get(code)
  if (rows === undefined) kept.set(code, (rows = places.ancestry(code)))
  return rows
}

/** The place, what is around it, and what was around it on the day: Саркандский район lay in Алматинская область until 2022. */
export const aroundOn = (places: Places, code: string, day: string): readonly PlaceRow[] => {
  const rows = ancestryOf(places, code)
  let all: PlaceRow[] | undefined
  for (const row of rows) {
    const past = places.past?.(row.code)
    if (past === undefined || past.since === null || day >= past.since) continue
    all ??= [...rows]
    for (const other of past.partOf) {
      const whole = places.byCode(other)
      if (whole !== undefined) all.push(whole)
    }
  }
  return all ?? rows
}
/** Does the place bear the folded name on the day? What nobody has told of its past is taken to be so. */
export const bearsOn = (places: Places, row: PlaceRow, key: string, day: string): boolean => {
  const bearing = places
    .past?.(row.code)
    ?.names.filter(({ names }) => Object.values(names).some((list) => list.some((name) => foldName(name) === key)))
  return !bearing?.length || bearing.some(({ until }) => until === null || until.replace('~', '') >= day)
}

type Folded = { readonly [L in Language]?: readonly string[] }
const foldedNames = new WeakMap<PlaceRow, Folded>()
const foldAll = ({ names }: PlaceRow): Folded => {
  const folded: { [L in Language]?: readonly string[] } = {}
  for (const language of ['ru', 'kk', 'en'] as const) {
    const own = names[language]
    if (own !== undefined) folded[language] = own.map(foldName)
  }
  return folded
}
/** Does the row bear the folded name in the language? */
export const bears = (row: PlaceRow, language: Language, key: string): boolean => {
  let folded = foldedNames.get(row)
  if (folded === undefined) foldedNames.set(row, (folded = foldAll(row)))
  return folded[language]?.includes(key) ?? false
}
