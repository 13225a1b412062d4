// Which of the three languages a text or a sentence is in, and in which letters. Letters that only Kazakh has decide most
// texts at once; short ones are weighed by their letter triples (language-table.ts, made by tools/build-language-table.ts).
import type { Language } from '../model/index.ts'
import { cyrillicTriples, latinTriples } from './language-table.ts'
import { isCapital, letterClasses as is, letterClassOf } from './letters.ts'
import type { Script } from './types.ts'

export interface LanguageFound {
  readonly language: Language
  readonly script: Script
}

/** The letters that triples are made of; place 0 is the edge of a word. */
export const cyrillicAlphabet = ' абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'
export const latinAlphabet = ' abcdefghijklmnopqrstuvwxyz'

const numberOf = (alphabet: string): Uint8Array => {
  const numbers = new Uint8Array(0x600)
  for (let at = 1; at < alphabet.length; at++) {
    numbers[alphabet.charCodeAt(at)] = at
    numbers[alphabet.charAt(at).toUpperCase().charCodeAt(0)] = at
  }
  return numbers
}
const cyrillicNumbers = numberOf(cyrillicAlphabet)
cyrillicNumbers[0x451] = cyrillicNumbers[0x401] = cyrillicAlphabet.indexOf('е')
const latinNumbers = numberOf(latinAlphabet)
/** Latin letters with marks weigh by themselves and stand in triples as their plain letter. */
const marked: Readonly<Record<string, string>> = {
  ı: 'i', ǵ: 'g', ğ: 'g', ǧ: 'g', ï: 'i', ń: 'n', ñ: 'n', á: 'a', ä: 'a', ó: 'o', ö: 'o', ú: 'u', ü: 'u', ū: 'u', ý: 'u', ş: 's', ç: 'c', ī: 'i', ŋ: 'n', ө: 'o',
} // prettier-ignore
const isMarked = new Uint8Array(0x600)
for (const [letter, plain] of Object.entries(marked))
  for (const form of [letter, letter.toUpperCase()])
    if (form.length === 1 && form !== 'I') {
      latinNumbers[form.charCodeAt(0)] = latinAlphabet.indexOf(plain)
      isMarked[form.charCodeAt(0)] = 1
    }
latinNumbers[0x130] = latinAlphabet.indexOf('i')
isMarked[0x130] = 1
const isKazakhOnly = new Uint8Array(0x600)
for (const letter of 'әғқңөұүһі') {
  isKazakhOnly[letter.charCodeAt(0)] = 1
  isKazakhOnly[letter.toUpperCase().charCodeAt(0)] = 1
}

/** Weights for Kazakh (above zero) against Russian or English, by triple. */
const weighed = (alphabet: string, lines: readonly (readonly [number, string])[]): Int8Array => {
  const size = alphabet.length
  const numbers = new Uint8Array(0x600)
  for (let at = 0; at < size; at++) numbers[alphabet.charCodeAt(at)] = at
  const weights = new Int8Array(size ** 3)
  for (const [weight, triples] of lines)
    for (let at = 0; at < triples.length; at += 3) {
      const [a, b, c] = [numbers[triples.charCodeAt(at)]!, numbers[triples.charCodeAt(at + 1)]!, numbers[triples.charCodeAt(at + 2)]!] // prettier-ignore
      weights[(a * size + b) * size + c] = weight
    }
  return weights
}
let cyrillicWeights: Int8Array | undefined
let latinWeights: Int8Array | undefined

/** No word decides alone, and a capitalised one, which may be a name from the other language, still less. */
const mostOfWord = 34
const mostOfName = 21
const mostOf = (isName: boolean, sum: number): number => {
  const most = isName ? mostOfName : mostOfWord
  return sum > most ? most : sum < -most ? -most : sum
}

/** The sum of the words' weights by their triples; extra: what a letter weighs by itself. */
const weigh = (
  text: string,
  alphabet: string,
  numbers: Uint8Array,
  weights: Int8Array,
  alone: Uint8Array,
  extra: number,
): number => {
  const size = alphabet.length
  let sum = 0
  let word = 0
  let isName = false
  let a = 0
  let b = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at === text.length ? 32 : text.charCodeAt(at)
    const c = unit < 0x600 ? numbers[unit]! : 0
    if (b === 0 && c !== 0) isName = isCapitalUnit(unit)
    if (b !== 0 || c !== 0) word += weights[(a * size + b) * size + c]!
    if (c !== 0 && alone[unit] === 1) word += extra
    if (c === 0 && b !== 0) {
      sum += mostOf(isName, word)
      word = 0
    }
    a = b
    b = c
  }
  return sum
}
const isCapitalUnit = (unit: number): boolean => {
  letterClassOf(unit)
  return isCapital(unit)
}

interface Letters {
  cyrillic: number
  latin: number
  kazakh: number
  marked: number
}
/** Which count a letter goes to: 1 Cyrillic, 2 Kazakh alone, 3 Latin, 4 Latin with a mark. Letters beyond are seldom met. */
const countOf = new Uint8Array(0x600)
for (let unit = 0; unit < countOf.length; unit++) {
  const kind = letterClassOf(unit)
  if (kind === is.cyrillic) countOf[unit] = isKazakhOnly[unit] === 1 ? 2 : 1
  else if (kind === is.latin) countOf[unit] = isMarked[unit] === 1 ? 4 : 3
}
const lettersOf = (text: string): Letters => {
  const counts = [0, 0, 0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x600) counts[countOf[unit]!]!++
  }
  const [, cyrillic, kazakh, latin, withMark] = counts as [number, number, number, number, number]
  return { cyrillic: cyrillic + kazakh, latin: latin + withMark, kazakh, marked: withMark }
}

const cyrillicLanguage = (text: string, { cyrillic, kazakh }: Letters, lean: number): Language => {
  if (cyrillic > 60) {
    if (kazakh === 0) return 'ru'
    if (kazakh * 14 > cyrillic) return 'kk'
  }
  cyrillicWeights ??= weighed(cyrillicAlphabet, cyrillicTriples)
  return weigh(text, cyrillicAlphabet, cyrillicNumbers, cyrillicWeights, isKazakhOnly, 10) + 11 + lean > 0 ? 'kk' : 'ru'
}
const latinLanguage = (text: string, letters: Letters, lean: number): Language => {
  if (letters.latin > 60) {
    if (letters.marked * 25 > letters.latin) return 'kk'
    if (letters.marked === 0 && /\b(?:the|of|and|in)\b/i.test(text)) return 'en'
  }
  latinWeights ??= weighed(latinAlphabet, latinTriples)
  return weigh(text, latinAlphabet, latinNumbers, latinWeights, isMarked, 12) - 6 + lean > 0 ? 'kk' : 'en'
}

const longest = 2000
/** `otherwise` decides when the text itself says nothing ('8686'), and leans a doubtful one its way. */
export const languageOf = (text: string, otherwise?: Language): LanguageFound => {
  const sample = text.length > longest ? text.slice(0, longest) : text
  const letters = lettersOf(sample)
  if (letters.cyrillic === 0 && letters.latin === 0) {
    if (text.length > longest) return languageOf(text.slice(longest, 2 * longest).trim() || '-', otherwise)
    return { language: otherwise ?? 'ru', script: 'other' }
  }
  const lean = otherwise === undefined ? 0 : otherwise === 'kk' ? 10 : -10
  // Cyrillic texts name firms in Latin letters; Latin texts hardly ever the other way round.
  if (letters.cyrillic * 2 >= letters.latin)
    return { language: cyrillicLanguage(sample, letters, lean), script: 'cyrillic' }
  return { language: latinLanguage(sample, letters, lean), script: 'latin' }
}
