// What the tagger of Russian names looks at: the word, its beginning and end, its shape, its neighbours, what lists know of them, what
// stands in quotation marks, and how the same word stands elsewhere in the text (in small letters, behind a given name, behind
// 'в'), since a text explains a name once and then only says it.
import { formsOf, type Sentence, type Token } from '../../../words/index.ts'
import type { WordKnowledge } from '../features.ts'
import { boundary, hashedWord, prefix, suffix, type Add, type HashedWord } from '../hashed-word.ts'
import { basis, hashOf, mix, step } from '../hashing.ts'
import { facts } from './knowledge.ts'

interface Word extends HashedWord {
  readonly known: readonly number[]
  /** Known facts as one number. */
  readonly facts: number
  readonly stem: string
  /** Part of speech, case and number of the likeliest reading; 0 for what is no Russian word. */
  readonly part: number
  readonly form: number
  readonly stops: boolean
  quoted: number
  beforeQuote: number
  beforeQuoteFacts: number
  elsewhere: Elsewhere | undefined
}
/** How a word stands in the whole text. */
interface Elsewhere {
  small: number
  /** Capitalised within a sentence. */
  inner: number
  afterGiven: number
  afterOffice: number
  afterBodyKind: number
  afterPlaceKind: number
  afterIn: number
  quoted: number
  besideCapital: number
  count: number
}

const capital = 65
const longest = 5
const edge = (mark: string): Word => ({
  ...boundary(mark), known: [], facts: 0, stem: mark, part: 0, form: 0, stops: true,
  quoted: 0, beforeQuote: 0, beforeQuoteFacts: 0, elsewhere: undefined,
}) // prettier-ignore
const before = edge('<s>')
const after = edge('</s>')

/** What most cases of a word share. */
export const stemOf = (lower: string): string => {
  const stem = lower.replace(/(?:ого|ому|ыми|ими|ами|ями|ией|иях|иям|ой|ей|ом|ем|ым|им|ых|их|ам|ям|ах|ях|ов|ев|ию|ия|ии|ая|ую|ый|ий|ое|ые|ие|[аяоеуюыийь])$/, '') // prettier-ignore
  return stem.length >= 3 ? stem : lower
}

const wordOf = (token: Token, know: WordKnowledge): Word => {
  const lower = token.norm.replace(/[0-9]/g, '0')
  const known = know(lower)
  const form = token.kind === 'word' && token.script === 'cyrillic' ? formsOf(lower, 'ru')[0] : undefined
  return {
    ...hashedWord(token.text, lower, longest),
    known,
    facts: known.reduce(step, basis),
    stem: stemOf(lower),
    part: form ? hashOf(`${form.pos} ${form.source}`) : 0,
    form: form ? hashOf(`${form.pos} ${form.case ?? ''} ${form.number ?? ''}`) : 0,
    stops: token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'url',
    quoted: 0,
    beforeQuote: 0,
    beforeQuoteFacts: 0,
    elsewhere: undefined,
  }
}

const markQuoted = (words: readonly Word[]): void => {
  let open = -1
  for (let at = 0; at < words.length; at++) {
    const mark = words[at]!.lower
    if (mark === '«' || mark === '“' || mark === '„' || (mark === '"' && open < 0)) open = at
    else if ((mark === '»' || mark === '”' || mark === '"') && open >= 0) {
      if (at - open <= 12)
        for (let inside = open + 1; inside < at; inside++) {
          const word = words[inside]!
          word.quoted = Math.min(3, inside - open) * 4 + Math.min(3, at - inside)
          word.beforeQuote = (words[open - 1] ?? before).hash
          word.beforeQuoteFacts = (words[open - 1] ?? before).facts
        }
      open = -1
    }
  }
}

const few = (count: number): number => Math.min(count, 2)
const isCapital = (word: Word | undefined): boolean => word?.initial === capital
const has = (word: Word | undefined, fact: number): boolean => word?.known.includes(fact) === true

const seenElsewhere = (sentences: readonly (readonly Word[])[]): void => {
  const all = new Map<string, Elsewhere>()
  for (const words of sentences)
    words.forEach((word, at) => {
      if (word.stops || word.lower.length < 2) return
      let seen = all.get(word.stem)
      if (!seen) {
        seen = { small: 0, inner: 0, afterGiven: 0, afterOffice: 0, afterBodyKind: 0, afterPlaceKind: 0, afterIn: 0, quoted: 0, besideCapital: 0, count: 0 } // prettier-ignore
        all.set(word.stem, seen)
      }
      word.elsewhere = seen
      seen.count++
      const last = words[at - 1]
      if (!isCapital(word)) {
        seen.small++
        return
      }
      if (at > 0 && !last!.stops) seen.inner++
      if (isCapital(last) && (has(last, facts.given) || has(last, facts.listedGiven))) seen.afterGiven++
      if (has(last, facts.office)) seen.afterOffice++
      if (has(last, facts.bodyKind)) seen.afterBodyKind++
      if (has(last, facts.placeKind)) seen.afterPlaceKind++
      if (last && /^(?:в|из|во)$/.test(last.lower)) seen.afterIn++
      if (word.quoted) seen.quoted++
      if (isCapital(last) || isCapital(words[at + 1])) seen.besideCapital++
    })
}

/** For each sentence, for each word, its features. Linear in the words. */
export const russianFeatures = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  know: WordKnowledge,
): number[][][] => {
  const all = sentences.map(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map((token) => wordOf(token, know))) // prettier-ignore
  all.forEach(markQuoted)
  seenElsewhere(all)
  return all.map((words) => words.map((_, at) => featuresAt(words, at)))
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
  add(6, last.hash, here.initial)
  add(7, next.hash, here.initial)
  add(8, last.hash, here.shape)
  add(9, hashOf(here.stem), here.initial)
  add(10, hashOf(last.stem), here.initial)
  add(11, here.shape)
  add(12, last.shape, here.initial)
  add(13, next.shape, here.initial)
  add(14, step(last.shape, here.shape), next.shape)
  add(15, step(last2.shape, last.shape), here.shape)
  add(16, step(here.shape, next.shape), next2.shape)
  const begins = at === 0 || (last.stops && /^[:•—–.…-]$/.test(last.lower)) ? 1 : 0
  add(17, at === 0 ? 1 : 0, here.shape)
  add(18, begins, here.shape)
  add(64, here.part, here.initial + begins)
  add(65, here.form, last.form)
  add(66, step(last.part, last.initial), step(here.part, here.initial))
  add(67, step(here.part, here.initial), step(next.part, next.initial))
  add(68, next.form, here.form)
  for (let letters = 1; letters <= 5; letters++)
    if (here.lower.length > letters) {
      add(20 + letters, suffix(here, letters), here.initial)
      if (letters > 1) add(30 + letters, prefix(here, letters), here.initial)
    }
  for (let letters = 2; letters <= 4; letters++) {
    add(40 + letters, suffix(next, letters), here.initial)
    add(45 + letters, suffix(last, letters), here.initial)
  }
  add(50, prefix(next, 5), here.initial)
  add(51, prefix(last, 5), here.initial)
  add(52, prefix(last2, 5), here.initial)
  add(53, prefix(next2, 5), here.initial)
  add(54, suffix(last, 2), suffix(here, 2))
  add(55, suffix(here, 2), suffix(next, 2))
  if (here.quoted) {
    add(60, here.quoted, here.initial)
    add(61, here.beforeQuote)
    add(62, here.beforeQuoteFacts, here.initial)
  } else add(60, 0, here.initial)
  knownAround(near, add)
  kindsAround(words, at, add)
  if (here.elsewhere && isCapital(here)) elsewhereOf(here, at, add)
  return found
}

const knownAround = (near: (distance: number) => Word, add: Add): void => {
  const [here, last, next, last2, next2] = [near(0), near(-1), near(1), near(-2), near(2)]
  add(70, here.facts, here.initial)
  add(71, last.facts, here.shape)
  add(72, next.facts, here.shape)
  add(73, step(last.facts, here.facts), here.initial)
  add(74, step(here.facts, next.facts), here.initial)
  for (const fact of here.known) add(75, fact, here.initial)
  for (const fact of last.known) add(76, fact * 256 + last.initial, here.initial)
  for (const fact of next.known) add(77, fact * 256 + next.initial, here.initial)
  for (const fact of last2.known) add(78, fact * 256 + last2.initial, here.initial)
  for (const fact of next2.known) add(79, fact * 256 + next2.initial, here.initial)
  for (const one of here.known) for (const other of next.known) add(80, one * 32 + other, here.initial + next.initial)
  for (const one of last.known) for (const other of here.known) add(81, one * 32 + other, here.initial + last.initial)
  for (const fact of here.known) add(82, fact, last.hash)
}

const reach = 6
/** The nearest word ahead and behind that tells a kind ('министерство', 'город', 'президент'), with no stop but a quotation mark between. */
const kindsAround = (words: readonly Word[], at: number, add: Add): void => {
  const kinds = [facts.bodyKind, facts.placeKind, facts.office, facts.work, facts.kin]
  const initial = words[at]!.initial
  for (const direction of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance++) {
      const word = words[at + direction * distance]
      if (!word || (word.stops && !/^[«»"“”„-]$/.test(word.lower))) break
      const kind = kinds.find((each) => has(word, each))
      if (kind === undefined) continue
      add(direction < 0 ? 90 : 91, kind, initial)
      add(direction < 0 ? 92 : 93, kind * 8 + distance, initial)
      add(direction < 0 ? 94 : 95, hashOf(word.stem), initial)
      break
    }
  }
}

const elsewhereOf = (here: Word, at: number, add: Add): void => {
  const seen = here.elsewhere!
  add(100, few(seen.small), few(seen.inner) + (at === 0 ? 8 : 0))
  add(101, few(seen.afterGiven), suffix(here, 2))
  add(102, few(seen.afterGiven), few(seen.besideCapital))
  add(103, few(seen.afterOffice))
  add(104, few(seen.afterBodyKind), few(seen.quoted))
  add(105, few(seen.afterPlaceKind), few(seen.afterIn))
  add(106, few(seen.afterIn), here.facts)
  add(107, few(seen.quoted), here.quoted ? 1 : 0)
  add(108, few(seen.afterGiven) * 3 + few(seen.afterIn), few(seen.count))
}
