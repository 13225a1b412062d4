// The knowledge of the world that the reader is given as values; src/tables loads them from data/, tests may make small ones.
import type { Language, PlaceKind } from '../model/index.ts'

export interface PlaceRow {
  /** KATO code (nine digits), or ISO 3166-1 alpha-2 for a country. */
  readonly code: string
  readonly kind: PlaceKind
  /** Names without kind words, dictionary form: { ru: ['Жетісу', 'Жетысу'], kk: ['Жетісу'], en: ['Jetisu', 'Zhetysu'] }; first is main. */
  readonly names: { readonly [L in Language]?: readonly string[] }
  /** Code of the next larger place; null for countries. */
  readonly parent: string | null
  /** Of a code that a newer classifier has no more: that classifier's version. */
  readonly retired?: string
}
/** Names that a place bore at a time; from, until: YYYY[-MM[-DD]], as far as it is sure, '~' before it where it is about then. */
export interface FormerNames {
  readonly from: string | null
  readonly until: string | null
  readonly names: { readonly [L in Language]?: readonly string[] }
}
/** What is known of a place's past. */
export interface PlacePast {
  /** Oldest first, the present names last; empty where nobody has told. */
  readonly names: readonly FormerNames[]
  /** Since when it stands where it stands; null: nobody has told. */
  readonly since: string | null
  /** The codes of what it was part of before. */
  readonly partOf: readonly string[]
}
/** A way a place may be called in running text. */
export interface PlaceCandidate {
  readonly row: PlaceRow
  /** The name in the asked language's dictionary form, as matched ('Алакольский' for 'Алакольского района'). */
  readonly name: string
}
export interface Places {
  byCode(code: string): PlaceRow | undefined
  /** By a dictionary-form name folded with foldName, any language; all that share it. */
  byName(folded: string): readonly PlaceRow[]
  /** The place and its parents, nearest first. */
  ancestry(code: string): readonly PlaceRow[]
  /** All that lies in the place, near and far, by code. */
  inside?(code: string): readonly PlaceRow[]
  /** Undefined where nothing is told of its past; tables without it know no past at all. */
  past?(code: string): PlacePast | undefined
  /** The codes whose past is told. */
  pastCodes?(): readonly string[]
}
export interface GivenNames {
  /** Folded; true when it is a given name of either spelling. */
  isGiven(folded: string): boolean
  isSurname(folded: string): boolean
  isPatronymic(folded: string): boolean
  genderOf(folded: string): 'm' | 'f' | undefined
}
export interface Tables {
  readonly places: Places
  readonly people: GivenNames
}
