// What maps are drawn from, as values: lines, points and old names of places by their codes. Handed to the site from outside, so
// that it needs no tables; without an atlas there are no maps and nothing else is missing.
import type { Language } from './language.ts'

export type LonLat = readonly [lon: number, lat: number]
/** Closed by its first point. */
export type LonLatRing = readonly LonLat[]

export interface AtlasPoint {
  readonly lon: number
  readonly lat: number
  /** False where it was found by a name alone. */
  readonly sure: boolean
}
export interface OldName {
  /** YYYY[-MM[-DD]], '~' before it where it is about then; null where nobody has told. */
  readonly from: string | null
  readonly until: string | null
  readonly names: { readonly [L in Language]?: readonly string[] }
}
export interface Atlas {
  /** Changes with what it tells. */
  readonly edition: string
  /** Codes of the regions that have an outline; or of the districts and towns of one. */
  parts(region?: string): readonly string[]
  /** All its rings, holes too: to be filled by the even-odd rule. Empty where it has no outline. */
  rings(code: string): readonly LonLatRing[]
  /** Of the place itself; undefined where only something larger around it is known. */
  point(code: string): AtlasPoint | undefined
  /** Itself and what it lies in, nearest first. */
  around(code: string): readonly string[]
  /** Without the word for its kind: 'Алакольский'; `full`: 'Алакольский район'. */
  name(code: string, language: Language, full?: boolean): string
  /** Names that it bears no more, oldest first. */
  oldNames(code: string): readonly OldName[]
}
