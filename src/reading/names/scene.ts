// What finders of names look at: the words of the report with what is known of each, and the tables. Made once a report.
import type { Language, PlaceKind } from '../../model/index.ts'
import { formsOfNorm, isAllCapitals, isCapitalised, kazakhCyrillic, keptOfSpelling, latinAlphabetOf, type Case, type Form, type LatinAlphabet, type PlaceRow, type Sentence, type Tables } from '../../words/index.ts' // prettier-ignore
import type { Document, MentionManner, ThingKind } from '../document.ts'
import { closingQuotes } from './quotes.ts'
import { termsOf, type Role, type Term } from './terms.ts'
import type { ProjectSort } from './lists/projects.ts'
import { bytesFor, numbersFor, setAll } from '../../words/token-arrays.ts'

export type Words = Omit<Document, 'mentions' | 'mentionFromToken' | 'entities' | 'doubts'>

export interface Scene extends Words {
  readonly tables: Tables
  /** 1: begins with a capital; 2: capitals only, two letters at least. */
  readonly capital: Uint8Array
  /** Of an opening quotation mark: its closing one; -1 otherwise. */
  readonly closing: Int32Array
  /** Of a token within quotation marks: the innermost opening one; -1 otherwise. */
  readonly opening: Int32Array
  readonly terms: readonly (readonly Term[])[]
  /** The capitalised tokens; the tokens that some list knows: what most finders look at. */
  readonly capitals: readonly number[]
  readonly termed: readonly number[]
  /** Of a token within an amount: the amount's number; -1 otherwise. */
  readonly amountAt: Int32Array
  /** Of each sentence: a Kazakh name in quotation marks does not make a Russian sentence Kazakh. */
  readonly languages: readonly Language[]
}

/** A thing found at one place, before it is known which other mentions are the same thing. */
export interface Draft {
  readonly kind: ThingKind
  readonly manner: MentionManner
  readonly first: number
  readonly end: number
  readonly head: number
  readonly name: string
  readonly rule: string
  readonly case?: Case | undefined
  readonly number?: 'sg' | 'pl' | undefined
  /** Of a person or office: the office, nominative. */
  readonly office?: string | null
  readonly gender?: 'm' | 'f' | undefined
  readonly placeKind?: PlaceKind
  /** A rural district: 'Кокпектинский сельский округ'. */
  readonly rural?: boolean
  /** The rows of the gazetteer that the place may be. */
  readonly rows?: readonly PlaceRow[]
  readonly lemma?: string
  readonly sorts?: readonly string[] | undefined
  readonly sort?: ProjectSort | undefined
  /** Other names in the same words: 'завод ASMA' of 'завод по производству … ASMA'. */
  readonly aliases?: readonly string[]
  /** Of a project: the first token of the place mention where it stands. */
  readonly placeAt?: number | undefined
  /** Of a project: one of its kind as a rule, a project even when nothing tells it from others. */
  readonly own?: boolean
}

/** Drafts by the token that they begin at, or end before; of two the later. */
export const byFirst = (drafts: readonly Draft[]): Map<number, Draft> => {
  const found = new Map<number, Draft>()
  for (const draft of drafts) found.set(draft.first, draft)
  return found
}
export const byEnd = (drafts: readonly Draft[]): Map<number, Draft> => {
  const found = new Map<number, Draft>()
  for (const draft of drafts) found.set(draft.end, draft)
  return found
}

const capitalOf = keptOfSpelling(({ text, norm }) =>
  norm === text || !isCapitalised(text)
    ? 0
    : text.length > 1 && isCapitalised(text.slice(1)) && isAllCapitals(text)
      ? 2
      : 1,
)
const termsOfSpelling = keptOfSpelling(({ norm }) => termsOf(norm))

/** Lists are in Cyrillic; a Kazakh word in Latin letters is looked up in both. */
const termsOfTokens = ({ tokens, language, text }: Words): (readonly Term[])[] => {
  const latin = language === 'kk' && tokens.some((token) => token.script === 'latin')
  const alphabet = latin ? latinAlphabetOf(text) : undefined
  return tokens.map(({ kind, norm, script, spelling }) => {
    if (kind !== 'word') return none
    const found = termsOfSpelling(spelling)
    return latin && script === 'latin' && found.length === 0 ? latinTerms(norm, alphabet) : found
  })
}
const none: readonly Term[] = []
const keptLatin = new Map<string, readonly Term[]>()
const latinTerms = (norm: string, alphabet: LatinAlphabet | undefined): readonly Term[] => {
  const key = `${alphabet} ${norm}`
  let found = keptLatin.get(key)
  if (found === undefined) {
    if (keptLatin.size > 5_000) keptLatin.clear()
    keptLatin.set(key, (found = termsOf(kazakhCyrillic(norm, alphabet))))
  }
  return found
}

const languageOutsideQuotes = ({ tokens, language }: Words, sentence: Sentence, opening: Int32Array): Language => {
  if (sentence.language === language) return language
  let own = 0
  let all = 0
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (tokens[at]!.kind !== 'word' || (opening[at]! >= 0 && sentence.endToken - sentence.firstToken > 3)) continue
    all++
    const { norm, script } = tokens[at]!
    if (
      script === 'latin'
        ? sentence.language === 'en' || language === 'kk'
        : sentence.language !== 'kk' || /[әғқңөұүһі]/.test(norm)
    )
      own++
  }
  return own * 4 >= all && all > 0 ? sentence.language : language
}

export const sceneOf = (words: Words, tables: Tables): Scene => {
  const { tokens } = words
  const capital = bytesFor(tokens.length)
  const capitals: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, spelling } = tokens[at]!
    if (kind !== 'word') continue
    capital[at] = capitalOf(spelling)
    if (capital[at] !== 0) capitals.push(at)
  }
  const terms = termsOfTokens(words)
  const termed: number[] = []
  for (let at = 0; at < terms.length; at++) if (terms[at]!.length > 0) termed.push(at)
  const { closing, opening } = closingQuotes(tokens, words.sentenceOfToken)
  const languages = words.sentences.map((sentence) => languageOutsideQuotes(words, sentence, opening))
  const amountAt = numbersFor(tokens.length, -1)
  words.amounts.forEach(({ firstToken, endToken }, number) => setAll(amountAt, number, firstToken, endToken))
  return { ...words, tables, capital, closing, opening, languages, amountAt, terms, capitals, termed }
}

export const languageAt = (scene: Scene, at: number): Language =>
  scene.languages[scene.sentenceOfToken[at]!] ?? scene.language
export const sentenceStart = (scene: Scene, at: number): number =>
  scene.sentences[scene.sentenceOfToken[at]!]?.firstToken ?? at
export const sentenceEnd = (scene: Scene, at: number): number =>
  scene.sentences[scene.sentenceOfToken[at]!]?.endToken ?? at

/** The first word of its sentence, behind quotes, dashes and bullets. */
export const opensSentence = (scene: Scene, at: number): boolean => {
  const start = sentenceStart(scene, at)
  for (let before = at - 1; before >= start; before--)
    if (scene.tokens[before]!.kind === 'word' || scene.tokens[before]!.kind === 'number') return false
  return true
}

export const termOf = (scene: Scene, at: number, role: Role): Term | undefined => {
  const terms = scene.terms[at] ?? none
  for (let number = 0; number < terms.length; number++) {
    const term = terms[number]!
    if (term.role === role && (term.language === 'any' || fits(scene, at, term))) return term
  }
  return undefined
}
export const termsAt = (scene: Scene, at: number, role: Role): readonly Term[] => {
  const first = termOf(scene, at, role)
  return first === undefined
    ? none
    : scene.terms[at]!.filter((term) => term.role === role && (term.language === 'any' || fits(scene, at, term)))
}
/** A short Russian sentence with Kazakh letters is taken for Kazakh: Cyrillic words are looked up in both, own language first. */
const fits = (scene: Scene, at: number, term: Term): boolean => {
  const language = languageAt(scene, at)
  if (term.language === language) return true
  if (term.language === 'en' || language === 'en') return false
  return !scene.terms[at]!.some((other) => other.role === term.role && other.language === language)
}

const noForms: readonly Form[] = []
/** Empty outside the text and for what is no word. */
export const formsAt = (scene: Scene, at: number): readonly Form[] => {
  const token = scene.tokens[at]
  return token === undefined ? noForms : formsOfNorm(token, languageAt(scene, at))
}

/** The words of tokens [first, end) as they stand, with single spaces; what lies outside the text is left out. */
export const textOf = (scene: Scene, first: number, end: number): string => {
  const [from, to] = [Math.max(0, first), Math.min(end, scene.tokens.length)]
  return to <= from ? '' : oneSpaced(scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end), to - from)
}

const oneSpaced = (words: string, tokens: number): string => (tokens === 1 ? words : words.replace(/\s+/g, ' '))

export const isComma = (scene: Scene, at: number): boolean => scene.tokens[at]?.norm === ','
export const isDash = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.norm === '-' && scene.tokens[at]?.kind === 'punctuation'
export const isWord = (scene: Scene, at: number): boolean => scene.tokens[at]?.kind === 'word'
/** Neither within a short quotation nor a part of one. */
export const isBareWord = (scene: Scene, at: number): boolean => {
  const open = scene.opening[at] ?? -1
  if (open < 0) return true
  const close = scene.closing[open]!
  if (close - open > 12) return true
  for (let inside = open + 1; inside < close; inside++) if (/^[,!?]$/.test(scene.tokens[inside]!.norm)) return true
  return false
}
