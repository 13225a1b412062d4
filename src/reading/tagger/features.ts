// What the tagger looks at, as numbers: the word, its beginning and end, its shape, its neighbours, what stands ahead, whether it
// is quoted, and what the tables know of it. Each feature is a 32-bit hash, so that no dictionary of features is kept.
// Hashing: Weinberger et al., 'Feature Hashing for Large Scale Multitask Learning', ICML 2009; FNV-1a over UTF-16 units.

import { firstClass } from './classes.ts'
import { boundary, hashedWord, prefix, suffix, type Add, type HashedWord } from './hashed-word.ts'
import { mix, step } from './hashing.ts'

/** What the tables know of a word: small numbers, such as 'is a district's name'; empty for most words. */
export type WordKnowledge = (lower: string) => readonly number[]

interface Word extends HashedWord {
  readonly known: readonly number[]
  readonly numeric: boolean
  readonly headNoun: boolean
  readonly stops: boolean
  /** Place within quotation marks, 0 outside; the word before and after the marks. */
  quoted: number
  beforeQuote: number
  afterQuote: number
}

const longest = 7

/** Kazakh numerals and magnitudes by their beginnings; Russian ones that news uses in words. */
const numeral =
  /^(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз|мың|миллион|миллиард|млн|млрд|триллион|трлн|жарым|жарты|тысяч|тыс)/
/** A Kazakh possessive ending, with case: the word that closes a name ('көшесінде', 'министрлігінің'). */
const possessive = /(?:ы|і)(?:н|на|не|нда|нде|нан|нен|ның|нің|мен|ндағы|ндегі)?$/

const edge = (mark: string): Word => ({
  ...boundary(mark),
  known: [],
  numeric: false,
  headNoun: false,
  stops: true,
  quoted: 0,
  beforeQuote: 0,
  afterQuote: 0,
})
const before = edge('<s>')
const after = edge('</s>')

const wordOf = (text: string, know: WordKnowledge): Word => {
  const lower = text.toLowerCase().replace(/[0-9]/g, '0')
  return {
    ...hashedWord(text, lower, longest),
    known: know(lower),
    numeric: lower[0] === '0' || numeral.test(lower),
    headNoun: lower.length > 3 && possessive.test(lower),
    stops: /^[^\p{L}\p{N}]+$/u.test(lower),
    quoted: 0,
    beforeQuote: 0,
    afterQuote: 0,
  }
}

/** Tells each word inside «…» or "…" how deep it stands and what stands around the marks. */
const markQuoted = (words: readonly Word[]): void => {
  let open = -1
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!.lower
    if (mark === '«' || mark === '“' || (mark === '"' && open < 0)) open = at
    else if ((mark === '»' || mark === '”' || mark === '"') && open >= 0) {
      for (let inside = open + 1; inside < at; inside++) {
        const word = words[inside]!
        word.quoted = Math.min(4, inside - open)
        word.beforeQuote = prefix(words[open - 1] ?? before, 6)
        word.afterQuote = prefix(words[at + 1] ?? after, 6)
      }
      open = -1
    }
  }
}

/** For each word its features. Linear in the words; each word has at most about 130. */
export const featuresOf = (texts: readonly string[], know: WordKnowledge): number[][] => {
  const words = texts.map((text) => wordOf(text, know))
  markQuoted(words)
  return words.map((_, at) => featuresAt(words, at))
}

const featuresAt = (words: readonly Word[], at: number): number[] => {
  const near = (distance: number): Word => words[at + distance] ?? (distance < 0 ? before : after)
  const [here, last, next, last2, next2] = [near(0), near(-1), near(1), near(-2), near(2)]
  const found: number[] = [mix(0, 1)]
  const add: Add = (template, a, b = 0) => {
    found.push(mix(template, a, b))
  }
  add(1, here.hash)
  add(2, last.hash)
  add(3, next.hash)
  add(4, last2.hash)
  add(5, next2.hash)
  add(6, last.hash, here.hash)
  add(7, here.hash, next.hash)
  add(8, last2.hash, last.hash)
  add(9, next.hash, next2.hash)
  add(10, last.hash, next.hash)
  add(11, here.shape)
  add(12, last.shape)
  add(13, next.shape)
  add(14, step(last.shape, here.shape), next.shape)
  add(15, step(last2.shape, last.shape), here.shape)
  add(16, step(here.shape, next.shape), next2.shape)
  for (let letters = 1; letters <= 5; letters++)
    if (here.lower.length > letters) add(20 + letters, suffix(here, letters))
  for (let letters = 2; letters <= 7; letters++)
    if (here.lower.length > letters) add(30 + letters, prefix(here, letters))
  for (let letters = 3; letters <= 5; letters++) {
    if (next.lower.length > letters) add(40 + letters, suffix(next, letters))
    if (last.lower.length > letters) add(45 + letters, suffix(last, letters))
  }
  for (let letters = 4; letters <= 6; letters++) {
    if (next.lower.length > letters) add(50 + letters, prefix(next, letters))
    if (last.lower.length > letters) add(57 + letters, prefix(last, letters))
  }
  add(65, prefix(next2, 5))
  add(66, prefix(last2, 5))
  add(67, prefix(near(3), 5))
  add(68, prefix(near(-3), 5))
  add(69, prefix(near(4), 6))
  add(70, here.quoted, here.initial)
  if (here.quoted) {
    add(71, here.beforeQuote)
    add(72, here.afterQuote)
  }
  if (at === 0) add(73, here.shape)
  ahead(words, at, add)
  numbersAround(near, add)
  add(84, suffix(here, 3), prefix(next, 5))
  add(85, suffix(last, 3), prefix(here, 5))
  add(86, suffix(last, 3), suffix(here, 3))
  add(87, step(suffix(here, 3), here.initial), step(suffix(next, 3), next.initial))
  for (const fact of here.known) add(90, fact, here.initial)
  for (const fact of last.known) add(91, fact, last.initial)
  for (const fact of next.known) add(92, fact, next.initial)
  for (const fact of next2.known) add(93, fact, next2.initial)
  for (const fact of last2.known) add(94, fact, last2.initial)
  for (const one of here.known) for (const other of next.known) add(95, one, other)
  for (const one of last.known) for (const other of here.known) add(96, one, other)
  classesAhead(words, at, add)
  if (here.quoted) classBehindQuote(words, at, add)
  if (here.numeric) insideNumber(near, add)
  else besideNumber(near, add)
  return found
}
type Near = (distance: number) => Word

/** The next two words of a known class: what a long name will turn out to be. */
const classesAhead = (words: readonly Word[], at: number, add: Add): void => {
  let seen = 0
  for (let distance = 0; distance <= 6 && seen < 2; distance++) {
    const word = words[at + distance]
    if (!word || (word.stops && distance > 0)) return
    const known = word.known.find((fact) => fact >= firstClass)
    if (known === undefined) continue
    add(97, known, Math.min(distance, 4))
    add(98, known, words[at]!.initial)
    seen++
  }
}
/** «…» and then 'фильмі', 'стадионында': the word behind the quotation marks says what the words within name. */
const classBehindQuote = (words: readonly Word[], at: number, add: Add): void => {
  for (let distance = 1; distance <= 12; distance++) {
    const word = words[at + distance]
    if (!word) return
    if (word.lower !== '»' && word.lower !== '"' && word.lower !== '”') continue
    for (const fact of words[at + distance + 1]?.known ?? []) add(99, fact)
    for (const fact of words[at + distance + 2]?.known ?? []) add(100, fact)
    return
  }
}
const longestRun = 12
/** Where the run of number words that begins beside this one ends; a longer run is cut, so that time stays linear. */
const runEnd = (near: Near, direction: 1 | -1): number => {
  let distance: number = direction
  while (near(distance).numeric && Math.abs(distance) < longestRun) distance += direction
  return distance
}
/** A number is what its unit makes of it, however many words say it: 'он бес мың теңге', '15 000 теңге'. */
const insideNumber = (near: Near, add: Add): void => {
  const begins = near(-1).numeric ? 0 : 1
  const end = runEnd(near, 1)
  const [unit, behind, before, here] = [near(end), near(end + 1), near(runEnd(near, -1)), near(0)]
  add(101, prefix(unit, 4), begins)
  add(102, suffix(unit, 3), prefix(unit, 3))
  add(103, prefix(unit, 4), prefix(behind, 4))
  add(104, prefix(before, 5), begins)
  add(105, prefix(before, 4), prefix(unit, 4))
  add(106, suffix(here, 3), prefix(unit, 4))
  for (const fact of unit.known) add(107, fact, begins)
}
const besideNumber = (near: Near, add: Add): void => {
  const here = near(0)
  if (near(-1).numeric) {
    const distance = runEnd(near, -1)
    const before = near(distance)
    add(108, prefix(before, 4), prefix(here, 4))
    add(109, prefix(before, 5))
    add(110, Math.min(-distance, 4), prefix(here, 4))
  }
  if (near(1).numeric) {
    const distance = runEnd(near, 1)
    const unit = near(distance)
    add(111, prefix(unit, 4), prefix(here, 5))
    add(112, prefix(unit, 4))
    add(113, Math.min(distance, 4), prefix(unit, 4))
  }
}

/** The next two words that could close a name: a Kazakh name says what it is at its end. */
const ahead = (words: readonly Word[], at: number, add: Add): void => {
  let seen = 0
  for (let distance = 0; distance <= 6 && seen < 2; distance++) {
    const word = words[at + distance]
    if (!word || (word.stops && distance > 0)) return
    if (!word.headNoun) continue
    add(75 + seen, prefix(word, 5))
    add(77 + seen, prefix(word, 4), Math.min(distance, 3))
    seen++
  }
}
const numbersAround = (near: Near, add: Add): void => {
  const back = [1, 2, 3].find((distance) => near(-distance).numeric) ?? 9
  const on = [1, 2, 3, 4].find((distance) => near(distance).numeric) ?? 9
  add(80, back * 10 + on, near(0).numeric ? 1 : 0)
  add(81, back, prefix(near(0), 5))
}
