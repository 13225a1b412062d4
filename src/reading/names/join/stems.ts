// Do two words mean the same, whatever their endings? Enough for telling names of one text apart; never to be shown.
import { keptBy } from '../../../words/kept.ts'

export const sameStem = (a: string, b: string): boolean => {
  if (a === b) return true
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= 4 && a.length - same <= 3 && b.length - same <= 3
}
export const plain: (name: string) => string = keptBy(4000, (name) => name.toLowerCase().replaceAll('ё', 'е'))

/** A name as it is compared; kept, because the same names come again and again. */
export interface NameKey {
  readonly words: readonly string[]
  /** Words in a row, without marks. */
  readonly folded: string
  /** What stands in quotation marks, behind № or as a route; empty when nothing does. */
  readonly proper: string
}
const kept = new Map<string, NameKey>()
const split = (name: string): string[] =>
  plain(name)
    .split(/[\s.,«»"“”„–—-]+/)
    .filter(Boolean)
const properOf = (name: string): string =>
  /[«“"„](.{1,80})[»”"“]/.exec(name)?.[1] ??
  /№ ?\d+/.exec(name)?.[0] ??
  /\p{Lu}\S{0,40} [–—-] \p{Lu}.*/u.exec(name)?.[0] ??
  ''

export const keyOfName = (name: string): NameKey => {
  let key = kept.get(name)
  if (key === undefined) {
    const words = split(name)
    key = { words, folded: words.join(' '), proper: split(properOf(name)).join(' ') }
    if (kept.size > 5_000) kept.clear()
    kept.set(name, key)
  }
  return key
}
export const wordsOfName = (name: string): readonly string[] => keyOfName(name).words
/** English words, which do not bend: equal but for a plural or possessive ending. */
export const sameWord = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (word: string): string => word.replace(/['’]s$|s$/, '')
