// All that the tables know of one place, gathered for whoever asks: `derek places` shows it, a page may.
import type { Language, PlaceKind } from '../model/index.ts'
import { boundaryOf, capitalOf, formerNames, neighboursOf, partsOf, pointOf, type KnownPoint } from '../tables/index.ts'
import { foldName } from '../words/fold-name.ts'
import type { FormerNames, PlaceRow, Places } from '../words/tables.ts'

export interface PlaceCard {
  readonly row: PlaceRow
  readonly former: readonly FormerNames[]
  /** Larger places, nearest first. */
  readonly parents: readonly PlaceRow[]
  /** What it was part of before, and until when. */
  readonly partOfBefore: { readonly until: string; readonly rows: readonly PlaceRow[] } | null
  readonly parts: readonly PlaceRow[]
  /** All places in it, near and far. */
  readonly inside: number
  readonly point: KnownPoint | null
  readonly bounded: boolean
  readonly neighbours: readonly PlaceRow[]
  readonly capital: PlaceRow | null
}

export const placeCard = (places: Places, row: PlaceRow): PlaceCard => {
  const past = places.past?.(row.code)
  const rowsOf = (codes: readonly string[]): PlaceRow[] => codes.flatMap((code) => places.byCode(code) ?? [])
  return {
    row,
    former: formerNames(places, row.code),
    parents: places.ancestry(row.code).slice(1),
    partOfBefore: past?.since ? { until: past.since, rows: rowsOf(past.partOf) } : null,
    parts: partsOf(places, row.code),
    inside: places.inside?.(row.code).filter(({ retired }) => retired === undefined).length ?? 0,
    point: pointOf(places, row.code) ?? null,
    bounded: boundaryOf(row.code) !== undefined,
    neighbours: rowsOf(neighboursOf(row.code)),
    capital: rowsOf([capitalOf(row.code) ?? ''])[0] ?? null,
  }
}

/** Words for kinds, so that 'село Бирлик' is not the district. */
const kindWords: readonly (readonly [PlaceKind, RegExp])[] = [
  ['other', /(?:^|\s)(?:сельский округ|ауылдық округі|rural district)(?=\s|$)/iu],
  ['district', /(?:^|\s)(?:район|ауданы|district)(?=\s|$)/iu],
  ['region', /(?:^|\s)(?:область|облысы|region|oblast)(?=\s|$)/iu],
  ['city', /(?:^|\s)(?:город|г\.|қаласы|city|town)(?=\s|$)/iu],
  ['village', /(?:^|\s)(?:село|с\.|аул|пос[её]лок|п\.|ауылы|кенті|village)(?=\s|$)/iu],
]

const past = (places: Places, key: string): PlaceRow[] => {
  const bears = (code: string): boolean =>
    places.past!(code)!.names.some(({ names }) => Object.values(names).flat().some((name) => foldName(name) === key)) // prettier-ignore
  return (places.pastCodes?.() ?? []).filter(bears).flatMap((code) => places.byCode(code) ?? [])
}

/** By code, or by a name of today or of the past in any of the languages, with or without the word for the kind. */
export const findPlaces = (places: Places, asked: string): readonly PlaceRow[] => {
  const byCode = places.byCode(asked) ?? places.byCode(asked.toUpperCase())
  if (byCode) return [byCode]
  const whole = byNameOrPast(places, asked)
  if (whole.length > 0) return whole
  const [kind, word] = kindWords.find(([, one]) => one.test(asked)) ?? []
  return word === undefined
    ? []
    : byNameOrPast(places, asked.replace(word, ' ').trim()).filter((row) => row.kind === kind)
}
const byNameOrPast = (places: Places, name: string): readonly PlaceRow[] => {
  const key = foldName(name)
  if (key === '') return []
  return [...new Map([...places.byName(key), ...past(places, key)].map((row) => [row.code, row])).values()]
}

/** Its main name in each language, said once where several languages share it. */
export const namesShown = ({ names }: Pick<PlaceRow, 'names'>): string => {
  const shown = (['ru', 'kk', 'en'] as readonly Language[]).flatMap((language) => names[language]?.[0] ?? [])
  return [...new Set(shown)].join(' / ')
}
