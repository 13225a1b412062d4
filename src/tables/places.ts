// Places from data/places: rows are cut out of the file and parsed when asked for, and kept.
import { DerekError, type Language, type PlaceKind } from '../model/index.ts'
import { foldName } from '../words/fold-name.ts'
import { firstNotBefore } from '../words/ordered.ts'
import type { PlacePast, PlaceRow, Places } from '../words/index.ts'
import { rowsAt, type NameIndex } from './format.ts'
import { readPlaceLine } from './places-file.ts'

/** Answers come larger places first. */
const rank: Readonly<Record<PlaceKind, number>> = {
  country: 0,
  region: 1,
  city: 2,
  district: 3,
  village: 4,
  other: 5,
  street: 6,
}
const decoder = new TextDecoder()
const tab = 9

const parseRow = (line: string): PlaceRow => {
  const { code, kind, parent, names, retired } = readPlaceLine(line)
  const all: { [L in Language]?: readonly string[] } = {}
  for (const language of ['ru', 'kk', 'en'] as const) if (names[language].length > 0) all[language] = names[language]
  const row: PlaceRow = { code, kind: kind as PlaceKind, names: all, parent: parent || null }
  return retired === undefined ? row : { ...row, retired }
}
const hasName = (row: PlaceRow, key: string): boolean =>
  Object.values(row.names).some((list) => list.some((name) => foldName(name) === key))

/** What the codes of its parts begin with; '' for what has none in the classifier. */
const stemOf = (code: string): string => {
  // Cities of another country, as far as there are any: 'CN/beijing'.
  if (!/^\d{9}$/.test(code)) return /^[A-Z]{2}$/.test(code) ? `${code}/` : ''
  for (const size of [2, 4, 6]) if (/^0*$/.test(code.slice(size))) return code.slice(0, size)
  return ''
}
/** What is listed by code, fetched at the first asking. */
export type PastOf = () => ReadonlyMap<string, PlacePast>

export const openPlaces = (bytes: Uint8Array, index: NameIndex, past: PastOf = () => new Map()): Places => {
  const { offsets } = index
  const rows = offsets.length - 1
  if (offsets[rows] !== bytes.length) {
    throw new DerekError(
      'tables-broken',
      'The places table and its index do not belong together.',
      'Build both again with "node tools/build-tables.ts", or restore the data folder from the release.',
    )
  }
  const kept = new Map<number, PlaceRow>()
  const row = (at: number): PlaceRow => {
    let found = kept.get(at)
    if (!found) {
      const start = offsets[at] as number
      found = parseRow(decoder.decode(bytes.subarray(start, (offsets[at + 1] as number) - 1)))
      kept.set(at, found)
    }
    return found
  }
  // The code stands first in its row, in plain letters; no row need be parsed to be passed over.
  const compare = (at: number, code: string): number => {
    const start = offsets[at] as number
    for (let unit = 0; ; unit++) {
      const own = bytes[start + unit] as number
      const asked = code.charCodeAt(unit)
      if (own === tab) return asked === asked ? -1 : 0
      if (asked !== asked || own > asked) return 1
      if (own < asked) return -1
    }
  }
  // Rows stand in the order of their codes, so a code is found by halving.
  const byCode = (code: string): PlaceRow | undefined => {
    const at = firstFrom(code)
    return at < rows && compare(at, code) === 0 ? row(at) : undefined
  }
  // Codes of parts begin as the code of the whole does: 3348 of 334800000; so they stand in one stretch behind it.
  const inside = (code: string): readonly PlaceRow[] => {
    const stem = stemOf(code)
    if (stem === '') return []
    const found: PlaceRow[] = []
    // The whole classifier is Kazakhstan's, and stands first: figures come before letters.
    for (let at = code === 'KZ' ? 0 : firstFrom(code); at < rows; at++) {
      const one = row(at)
      if (code === 'KZ' ? !/^\d/.test(one.code) : !one.code.startsWith(stem) && one.code !== code) break
      if (one.code !== code) found.push(one)
    }
    return found
  }
  const firstFrom = (code: string): number => firstNotBefore(rows, (at) => compare(at, code) < 0)
  // The same names are asked for again and again; the store is emptied when it has grown.
  const answers = new Map<string, readonly PlaceRow[]>()
  const byName = (folded: string): readonly PlaceRow[] => {
    const known = answers.get(folded)
    if (known) return known
    const found = rowsAt(index, folded)
      .map(row)
      .filter((one) => hasName(one, folded))
      .sort((left, right) => rank[left.kind] - rank[right.kind] || (left.code < right.code ? -1 : 1))
    if (answers.size > 10_000) answers.clear()
    if (found.length) answers.set(folded, found)
    return found
  }
  const ancestry = (code: string): readonly PlaceRow[] => {
    const found: PlaceRow[] = []
    for (let place = byCode(code); place; place = place.parent === null ? undefined : byCode(place.parent)) {
      found.push(place)
    }
    return found
  }
  return { byCode, byName, ancestry, inside, past: (code) => past().get(code), pastCodes: () => [...past().keys()] }
}
