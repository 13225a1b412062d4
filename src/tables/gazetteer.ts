// Questions about places that are more than a look-up: parts, names on a day, where it lies and how sure that is, capitals.
// Boundaries and neighbours are in boundaries.ts.
import type { Language } from '../model/index.ts'
import type { FormerNames, PlaceRow, Places } from '../words/tables.ts'
import { coordinatesOf, type Coordinates } from './coordinates.ts'
import { readTextTable } from './read.ts'

/** What lies in it directly: the districts of a region, the rural districts of a district, the villages of those. */
export const partsOf = (places: Places, code: string): readonly PlaceRow[] =>
  (places.inside?.(code) ?? []).filter((row) => row.parent === code && row.retired === undefined)

/** Of a day told as far as it is sure: its first possible day and its last. */
const earliest = (time: string): string => time.replace('~', '')
const inForce = ({ from, until }: FormerNames, day: string): boolean =>
  (from === null || earliest(from) <= day) && (until === null || day < earliest(until))

/** The names on the day; today's where nobody has told of others. */
export const namesOn = (places: Places, code: string, day: string): PlaceRow['names'] | undefined =>
  places.past?.(code)?.names.find((one) => inForce(one, day))?.names ?? places.byCode(code)?.names

/** Names that it bears no more, oldest first. */
export const formerNames = (places: Places, code: string): readonly FormerNames[] =>
  places.past?.(code)?.names.filter(({ until }) => until !== null) ?? []

export interface KnownPoint extends Coordinates {
  /** The code that the point is of: its own, or the nearest larger place's where its own is not known. */
  readonly of: string
}
/** Where it lies; how says how sure: its own point, a weak one, or only the middle of what it lies in. */
export const pointOf = (places: Places, code: string): KnownPoint | undefined => {
  for (const { code: of } of places.ancestry(code)) {
    const found = coordinatesOf(of)
    if (found) return of === code ? { ...found, of } : { ...found, how: 'middle', of }
  }
  return undefined
}

let capitals: ReadonlyMap<string, string> | undefined
const readCapitals = (): ReadonlyMap<string, string> => {
  const lines = readTextTable('places/own-capitals.tsv').split('\n')
  const codes = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')[0] as string)
  return new Map(codes.map((code) => [/^\d/.test(code) ? 'KZ' : code.slice(0, 2), code]))
}
/** The code of a country's capital. */
export const capitalOf = (country: string): string | undefined => (capitals ??= readCapitals()).get(country)

/** The main name in the language, else in another there is. */
export const mainName = ({ names, code }: PlaceRow, language: Language): string =>
  names[language]?.[0] ?? names.ru?.[0] ?? names.kk?.[0] ?? names.en?.[0] ?? code
