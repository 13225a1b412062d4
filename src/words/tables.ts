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
