// The one door to word forms: what a word may be, its dictionary form, its stem. Answers are kept, since a text says the
// same words again and again (kept.ts bounds how many).
import type { Language } from '../model/index.ts'
import type { Form, Token } from './types.ts'
import { Kept, KeptRows } from './kept.ts'
import { keptOfSpelling, type Spelling } from './spellings.ts'
import { englishForms, englishNominative } from './en/forms.ts'
import { englishPersonReadings } from './en/names.ts'
import { kazakhForms, kazakhNominative, kazakhPlaceForms } from './kk/forms.ts'
import { kazakhPersonReadings } from './kk/names.ts'
import { russianForms } from './ru/forms.ts'
import { russianPersonReadings, type PersonOptions, type PersonReading } from './ru/names.ts'
import { russianNominative, russianPlaceForms, type PhraseOptions } from './ru/phrase.ts'

export { kazakhCyrillic, latinAlphabetOf, type LatinAlphabet } from './kk/from-latin.ts'
export type { PersonOptions, PersonReading, PhraseOptions }

const most = 7_000
const caches: Record<Language, Kept<readonly Form[]>> = { ru: new Kept(most), kk: new Kept(most), en: new Kept(most) }
const analyse: Record<Language, (word: string) => readonly Form[]> = {
  ru: russianForms,
  kk: kazakhForms,
  en: englishForms,
}

/** Longer than any word: such a thing is kept as it is, whatever it may be. */
const longest = 64
const isLong = (word: string): boolean => word.length > longest

/** Ways to understand a word, the likeliest first; never empty. */
export const formsOf = (word: string, language: Language): readonly Form[] => {
  if (isLong(word)) return [{ lemma: word.toLowerCase(), pos: 'noun', source: 'guessed' }]
  const cache = caches[language]
  return cache.get(word) ?? cache.set(word, analyse[language](word))
}

type FormsOfSpelling = (spelling: Spelling) => readonly Form[]
const byNorm: Record<Language, FormsOfSpelling> = {
  ru: keptOfSpelling(({ norm }) => formsOf(norm, 'ru')),
  kk: keptOfSpelling(({ norm }) => formsOf(norm, 'kk')),
  en: keptOfSpelling(({ norm }) => formsOf(norm, 'en')),
}
const byText: Record<Language, FormsOfSpelling> = {
  ru: keptOfSpelling(({ text }) => formsOf(text, 'ru')),
  kk: keptOfSpelling(({ text }) => formsOf(text, 'kk')),
  en: keptOfSpelling(({ text }) => formsOf(text, 'en')),
}
/** The same of a token's norm, and of its text with its capitals: found once for all tokens that are spelt so. */
export const formsOfNorm = ({ spelling }: Token, language: Language): readonly Form[] => byNorm[language](spelling)
export const formsOfText = ({ spelling }: Token, language: Language): readonly Form[] => byText[language](spelling)

export const formsOfSpelling = (spelling: Spelling, language: Language): readonly Form[] => byNorm[language](spelling)

/** Only the readings as a verb or participle, for tests of tense, aspect, passive. */
export const verbForms = (word: string, language: Language): readonly Form[] =>
  formsOf(word, language).filter((form) => form.pos === 'verb' || form.pos === 'participle')

/** The likeliest dictionary form, lower case. */
export const lemmaOf = (word: string, language: Language): string =>
  formsOf(word, language)[0]?.lemma ?? word.toLowerCase()

const split = (words: string | readonly string[]): readonly string[] =>
  typeof words === 'string' ? words.split(/[\s\u00a0]+/).filter((word) => word !== '') : words

/**
 * A noun phrase in the nominative, as a dictionary or a headline would name the thing: 'средней школы №30' → 'средняя
 * школа №30'. Only the head and what agrees with it change. Number is kept unless one is asked for.
 */
export const nominative = (
  words: string | readonly string[],
  language: Language,
  options: PhraseOptions = {},
): string => {
  const parts = split(words)
  if (parts.length > mostWords || parts.some(isLong)) return nominativeOf(parts, language, options)
  const phrases = phrasesOf(language, options)
  return phrases.get(parts) ?? phrases.set(parts, nominativeOf(parts, language, options))
}
const mostWords = 8
const mostPhrases = 1000
const kept: Map<string | undefined, Map<string | undefined, Record<Language, KeptRows<string>>>> = new Map()
/** A store for each language, number and case. */
const phrasesOf = (language: Language, { number, case: name }: PhraseOptions): KeptRows<string> => {
  let ofNumber = kept.get(number)
  if (ofNumber === undefined) kept.set(number, (ofNumber = new Map()))
  let ofCase = ofNumber.get(name)
  if (ofCase === undefined)
    ofNumber.set(name, (ofCase = { ru: new KeptRows(mostPhrases), kk: new KeptRows(mostPhrases), en: new KeptRows(mostPhrases) })) // prettier-ignore
  return ofCase[language]
}
const nominativeOf = (parts: readonly string[], language: Language, options: PhraseOptions): string => {
  if (parts.some(isLong)) return parts.join(' ')
  if (language === 'ru') return russianNominative(parts, options).join(' ')
  return (language === 'kk' ? kazakhNominative(parts, options) : englishNominative(parts, options)).join(' ')
}

/** Ways to understand words as one person's name, with gender and case, the likeliest first. */
export const personReadings = (
  words: string | readonly string[],
  language: Language,
  options: PersonOptions = {},
): readonly PersonReading[] => {
  const parts = split(words)
  if (parts.some(isLong) || parts.length > 6) return []
  if (language === 'ru') return russianPersonReadings(parts, options)
  return language === 'kk' ? kazakhPersonReadings(parts, options) : englishPersonReadings(parts, options)
}

/** A person's name in the nominative: 'Касым-Жомарта Токаева' → 'Касым-Жомарт Токаев'. */
export const personName = (
  words: string | readonly string[],
  language: Language,
  options: PersonOptions = {},
): string => personReadings(words, language, options)[0]?.name ?? split(words).join(' ')

/** Possible dictionary forms of a place's name in any case, the word itself first; the table of places tells which is one. */
export const placeForms = (word: string, language: Language): readonly string[] => {
  if (isLong(word)) return [word]
  if (language === 'ru') return russianPlaceForms(word)
  return language === 'kk' ? kazakhPlaceForms(word) : [...new Set([word, word.replace(/['’]s?$/, '')])]
}

/** What all forms of a word have in common, more or less: for finding the same word again, never to be shown. */
export const stem = (word: string, language: Language): string => {
  const lemma = lemmaOf(word, language)
  if (language !== 'ru') return lemma
  return lemma.replace(/(?:ость|ение|ание|ский|ый|ий|ой|ая|ое|ия|ие|ть|ться|[аеиоуыьэюяй])$/, '')
}
