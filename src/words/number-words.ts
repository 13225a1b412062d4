// Every form of every number word of three languages, and of Kazakh in Latin letters.
import { englishNumerals } from './en/numerals.ts'
import { kazakhNumerals } from './kk/numerals.ts'
import { latinSpellings, mayBeLatin } from './kk/latin.ts'
import { russianNumerals } from './ru/numerals.ts'
import type { Language } from '../model/index.ts'
import type { NumeralLine, NumeralPlace } from './numeral-lists.ts'

export interface NumberWord {
  readonly value: number
  readonly place: NumeralPlace
  readonly alone: boolean
  readonly language: Language
  readonly onlyIn?: Language
}

const words: Map<string, NumberWord> = new Map()

const addLine = (line: NumeralLine, language: Language, spellings?: (form: string) => readonly string[]): void => {
  for (const form of line.forms) {
    const alone = line.place !== 'scale' || line.alone?.includes(form) === true
    const word: NumberWord = { value: line.value, place: line.place, alone, language, ...(line.onlyIn ? { onlyIn: line.onlyIn } : {}) } // prettier-ignore
    for (const spelling of spellings?.(form) ?? [form]) if (!words.has(spelling)) words.set(spelling, word)
  }
}

// Russian before Kazakh: a scale is one word in both, and Latin spellings come after English.
for (const line of russianNumerals) addLine(line, 'ru')
for (const line of englishNumerals) addLine(line, 'en')
for (const line of kazakhNumerals) addLine(line, 'kk')

let withLatin = false
export const numberWordOf = (norm: string): NumberWord | undefined => {
  if (!withLatin && mayBeLatin(norm)) {
    withLatin = true
    for (const line of kazakhNumerals) addLine(line, 'kk', latinSpellings)
  }
  return words.get(norm)
}

/** Parts of 'twenty-five' and 'два-три' and the suffixed 'млрд-тан'. */
export const partsOf = (norm: string): readonly NumberWord[] | undefined => {
  const dash = norm.indexOf('-')
  if (dash < 0) return undefined
  const head = numberWordOf(norm.slice(0, dash))
  if (head === undefined) return undefined
  const tail = numberWordOf(norm.slice(dash + 1))
  if (tail !== undefined) return [head, tail]
  if (/^(?:ақ|ау)$/.test(norm.slice(dash + 1))) return [head]
  return head.place === 'scale' && norm.length - dash <= 6 && !/-[a-z]{5}$/.test(norm) ? [head] : undefined
}
