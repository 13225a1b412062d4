// What somebody typed into a search box, as data. Nothing that can be typed is an error: what is no word is left out, what is
// too much is cut, and operators of any database are words like others.
import { askedKeys, textWords } from './search-keys.ts'

/** One word or a phrase, each word with every key it may stand under. */
export interface SearchTerm {
  readonly words: readonly { readonly typed: string; readonly keys: readonly string[] }[]
  readonly phrase: boolean
}
export interface SearchWords {
  /** As typed, without what cannot be seen; short enough to be shown. */
  readonly typed: string
  readonly all: readonly SearchTerm[]
  readonly none: readonly SearchTerm[]
  /** There was more than so many words. */
  readonly cut?: boolean
}

/** Characters of what is typed, and words or phrases of it; what is more is left out. */
export const longestAsked = 200
export const mostTerms = 10
const mostInPhrase = 8

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .slice(0, longestAsked)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, ' ')
    .trim()

const pieces = /(^|[\s(])?([-−–])?(?:["«“„]([^"»”“„«]*)["»”“]?|([^\s"«“„]+))/gu

/** 'школа "новый корпус" -спорт': all must stand there, the phrase as one, what has a minus must not. */
export const parseSearch = (text: string): SearchWords => {
  const typed = cleaned(text)
  const all: SearchTerm[] = []
  const none: SearchTerm[] = []
  let cut = false
  for (const [, before, minus, quoted, bare] of typed.matchAll(pieces)) {
    const words = [...textWords(quoted ?? bare ?? '')]
      .slice(0, mostInPhrase)
      .map(({ word }) => ({ typed: word, keys: askedKeys(word) }))
      .filter((word) => word.keys.length)
    if (!words.length) continue
    cut ||= all.length + none.length >= mostTerms
    if (cut) continue
    // A minus counts before a word, not within one.
    const into = minus !== undefined && before !== undefined ? none : all
    into.push({ words, phrase: words.length > 1 })
  }
  return { typed, all, none, cut }
}
