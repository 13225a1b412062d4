// Stretches of capitalised words that may be a place's name, and what the gazetteer says to them.
import type { PlaceKind } from '../../../model/index.ts'
import type { PlaceRow } from '../../../words/index.ts'
import { languageAt, type Scene } from '../scene.ts'
import { lookUp, type Found } from './look-up.ts'

export const isNameWord = (scene: Scene, at: number): boolean => scene.capital[at]! > 0

const wordsOf = (scene: Scene, first: number, end: number): string[] => {
  const words: string[] = []
  // Of Latin letters the gazetteer folds both scripts to one key; a name is shown in the letters it came in.
  for (let at = first; at < end; at++) {
    const { norm, script, text } = scene.tokens[at]!
    words.push(script === 'latin' && scene.language === 'kk' ? text.toLowerCase() : norm)
  }
  return words
}
/** Tokens [first, end) stand in one row, with nothing but spaces between. */
const inRow = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first + 1; at < end; at++) {
    if (scene.tokens[at]!.kind !== 'word' || scene.tokens[at]!.breaks) return false
  }
  return true
}

export interface PlaceRun {
  readonly first: number
  readonly end: number
  readonly found: readonly Found[]
}

/** The longest run of at most three words from `first` that the gazetteer knows; the first must be capitalised. */
export const runFrom = (scene: Scene, first: number, limit: number): PlaceRun | undefined => {
  for (let end = Math.min(first + 3, limit); end > first; end--) {
    if (end - first > 1 && (!inRow(scene, first, end) || !isNameWord(scene, end - 1)) && !isTail(scene, first, end))
      continue
    const found = lookUp(scene.tables.places, wordsOf(scene, first, end), languageAt(scene, first))
    if (found.length > 0) return { first, end, found }
  }
  return undefined
}
/** 'Әйтеке би', 'Мальдив аралдары', 'Маршалловы острова': the second word of some names is small. */
const isTail = (scene: Scene, first: number, end: number): boolean =>
  end - first === 2 &&
  inRow(scene, first, end) &&
  /^(?:би|батыр|ата|ана|баба|жырау|ақын|ахун|ишан|қажы|сал|сері|аралдар|остров[аео]|islands)/.test(
    scene.tokens[first + 1]!.norm,
  )

/** The longest run of at most three words that ends before `end`. */
export const runUntil = (scene: Scene, end: number, limit: number): PlaceRun | undefined => {
  for (let first = Math.max(limit, end - 3); first < end; first++) {
    if (!isNameWord(scene, first) || !inRow(scene, first, end)) continue
    if (end - first > 1 && !isNameWord(scene, end - 1) && !isTail(scene, first, end)) continue
    const found = lookUp(scene.tables.places, wordsOf(scene, first, end), languageAt(scene, first))
    if (found.length > 0) return { first, end, found }
  }
  return undefined
}

export const rowsOfKind = (
  found: readonly Found[],
  kind: PlaceKind,
): { name: string; rows: readonly PlaceRow[] } | undefined => {
  for (const { name, rows } of found) {
    const own = rows.filter((row) => row.kind === kind)
    if (own.length > 0) return { name, rows: own }
  }
  return undefined
}
