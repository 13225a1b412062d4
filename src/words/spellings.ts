// The words of all texts, each spelling once: most words of a text were met before, and need neither be cut out nor lowered again.
// One string for one word also makes every list and store that words are looked up by quick, and no kept word holds on to the text
// it was met in. What is found out about a spelling is kept beside it, so that nobody asks twice. A place in the table is given to
// who comes last, so the table never grows.
import type { Script } from './types.ts'

export interface Spelling {
  readonly text: string
  readonly norm: string
  readonly script: Script
  /** Its length: asked of every word of every text. */
  readonly size: number
  /** Answers about it, each in its asker's place; empty until somebody asks. */
  known: unknown[]
  /** Of yes-or-no questions, a bit each: which were asked, which are so. */
  asked: number
  told: number
}
/** A spelling that is not kept. */
export const bareSpelling = (text: string, norm: string, script: Script): Spelling => ({
  text,
  norm,
  script,
  size: text.length,
  known: nothing,
  asked: 0,
  told: 0,
})
/** Of whom nobody has asked anything; never changed. As long as there may be askers, so that no place lies beyond it. */
const nothing: unknown[] = Array.from({ length: 64 }, () => undefined)
const size = 1 << 14
/** Places that share a beginning: a word may stand in any of them, the last met first. */
const ways = 8
const longest = 40
const kept: (Spelling | undefined)[] = Array.from({ length: size })
const hashes: Int32Array = new Int32Array(size)
const firstPlace = (hash: number): number => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12) & (size - ways)

/** The spelling met before that stands at [start, end); the hash only says where to look. */
export const spellingAt = (text: string, start: number, end: number, hash: number): Spelling | undefined => {
  const first = firstPlace(hash)
  for (let place = first; place < first + ways; place++) {
    if (hashes[place] !== hash) continue
    const found = kept[place]
    if (found !== undefined && found.size === end - start && text.startsWith(found.text, start)) return found
  }
  return undefined
}

/** A piece cut out of a text keeps the whole of it in memory; a piece of something short does not. */
const own = (word: string): string => ` ${word}`.slice(1)

export const keepSpelling = (word: string, lower: string, script: Script, hash: number): Spelling => {
  if (word.length > longest) return bareSpelling(word, lower, script)
  const text = own(word)
  const first = firstPlace(hash)
  kept.copyWithin(first + 1, first, first + ways - 1)
  hashes.copyWithin(first + 1, first, first + ways - 1)
  hashes[first] = hash
  return (kept[first] = bareSpelling(text, lower === text ? text : own(lower), script))
}

/** The spelling of a word that stands in no text as it is: of one put into other letters. */
export const spellingOf = (word: string): Spelling => {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  const found = spellingAt(word, 0, word.length, hash)
  return found?.norm === word ? found : keepSpelling(word, word, 'cyrillic', hash)
}

let askers = 0
/** The same answers as `find`, which depends on the spelling alone and never finds undefined; they are shared, so nobody may change one. */
export const keptOfSpelling = <Value>(find: (spelling: Spelling) => Value): ((spelling: Spelling) => Value) => {
  const place = askers++
  return (spelling) => {
    const before = spelling.known[place] as Value | undefined
    if (before !== undefined) return before
    const found = find(spelling)
    // All places at once: an array that grows answer by answer is made anew again and again.
    if (spelling.known === nothing || spelling.known.length < askers)
      spelling.known = Array.from({ length: askers }, (_, at) => spelling.known[at])
    spelling.known[place] = found
    return found
  }
}

let questions = 0
const mostQuestions = 30
/** The same of a question that is answered yes or no: the first thirty cost a bit each and are the quickest asked. */
export const toldOfSpelling = (is: (spelling: Spelling) => boolean): ((spelling: Spelling) => boolean) => {
  if (questions >= mostQuestions) return keptOfSpelling(is)
  const bit = 1 << questions++
  return (spelling) => {
    if ((spelling.asked & bit) !== 0) return (spelling.told & bit) !== 0
    const found = is(spelling)
    spelling.asked |= bit
    if (found) spelling.told |= bit
    return found
  }
}
