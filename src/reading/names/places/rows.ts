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
