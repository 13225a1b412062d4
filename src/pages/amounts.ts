// An amount as its source wrote it. A claim holds base units (143000 m2); the report said «14,3 га», and 14,3 га is what
// the reader sees, in the wording of the page's language. Where the words of the evidence do not show the size, the amount is
// written from its base units, shortened only where no digit is lost.
import type { Language } from '../model/index.ts'
import { numberWords } from './numbers.ts'
import { formFor } from './plurals.ts'
import { countedNoun, currencies, magnitudes, rates, units, type Magnitude, type UnitSize } from './units.ts'

export interface Amount {
  readonly number: number
  readonly unit?: string
  readonly bound?: 'about' | 'at-least' | 'at-most'
}
/** 'long' in running text and notes, 'short' in strips and tables: 8,5 млрд тенге and 8,5 млрд ₸, KZT 8.5 billion and ₸8.5 bn. */
export type AmountStyle = 'long' | 'short'

interface Written {
  /** 14.3 of «14,3 га». */
  readonly value: number
  readonly decimals: number
  readonly magnitude: Magnitude | undefined
  readonly size: UnitSize | undefined
  /** The counted noun as the source has it: «рабочих мест». */
  readonly noun: string | undefined
}

export const amountWords = (
  amount: Amount,
  evidence: string,
  language: Language,
  source: Language,
  style: AmountStyle = 'long',
): string => {
  const [code = '', rate] = split(amount.unit ?? '')
  const written = asWritten(amount.number, code, evidence) ?? fallback(amount.number, code, evidence)
  const number = numberWords(written.value, language, written.decimals)
  const magnitude = magnitudeWords(written.magnitude, language, style)
  const unit = unitWords(written, code, language, source, style)
  const perWords = rate ? rates[rate]?.[language] : undefined
  // Kazakh says 'a year' first: жылына 6 мың тонна.
  const per = perWords ? (language === 'kk' ? `${perWords} ` : ` ${perWords}`) : ''
  return bounded({ number: number + magnitude, unit, per, before: moneyBefore(written, code, language, style) }, amount.bound, evidence, language, written) // prettier-ignore
}

const magnitudeWords = (magnitude: Magnitude | undefined, language: Language, style: AmountStyle): string => {
  if (!magnitude) return ''
  return `\u00a0${language === 'en' && style === 'long' ? magnitude.full : magnitude.words[language]}`
}

/** English names the currency first: by its code in text, by its sign where space is short. */
const moneyBefore = ({ size }: Written, code: string, language: Language, style: AmountStyle): string => {
  if (language !== 'en' || !currencies.has(code)) return ''
  return style === 'short' && size?.sign ? size.sign : `${code}\u00a0`
}

const split = (unit: string): [string, string?] => {
  const at = unit.lastIndexOf('/')
  return at > 0 && rates[unit.slice(at + 1)] ? [unit.slice(0, at), unit.slice(at + 1)] : [unit]
}

const digits = /\d[\d \u00a0\u202f]*(?:[.,]\d+)?/g
const close = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9

/** Looks for the digits that make the number, with the magnitude and the unit that follow them. */
const asWritten = (number: number, code: string, evidence: string): Written | undefined => {
  for (const found of evidence.matchAll(digits)) {
    const figure = found[0].trimEnd()
    const after = lead(evidence.slice(found.index + figure.length).toLowerCase())
    const magnitude = magnitudes.find((one) => one.known.test(after))
    for (const [value, decimals] of readings(figure)) {
      // 'm' may be millions or metres: the number decides.
      const written =
        (magnitude && fits(number, code, value, lead(after.replace(/^\S+/, '')), magnitude)) ??
        fits(number, code, value, after, undefined)
      if (written) return { ...written, decimals }
    }
  }
  return undefined
}
const lead = (text: string): string => text.replace(/^[\s\u00a0-]+/, '')

const fits = (
  number: number,
  code: string,
  value: number,
  rest: string,
  magnitude: Magnitude | undefined,
): Written | undefined => {
  const base = value * (magnitude?.times ?? 1)
  const sizes = units[code]
  if (!sizes)
    return close(base, number)
      ? { value, decimals: 0, magnitude, size: undefined, noun: nounIn(rest, code) }
      : undefined
  const size = sizes.find((one) => close(base * one.factor, number) && (one.factor === 1 || one.known.test(rest)))
  return size && { value, decimals: 0, magnitude, size, noun: undefined }
}

/** '197,000' is a fraction in Russian and thousands in English: both are tried, the claim's number decides. */
const readings = (figure: string): readonly (readonly [number, number])[] => {
  const tight = figure.replace(/[ \u00a0\u202f]/g, '')
  const fraction = /[.,](\d+)$/.exec(tight)?.[1] ?? ''
  const decimal: readonly [number, number] = [Number(tight.replace(',', '.')), fraction.length]
  return fraction.length === 3 ? [[Number(tight.replace(/[.,]/, '')), 0], decimal] : [decimal]
}

/** The words of a text that are the counted noun in some form; at the beginning of it, or (`anywhere`) wherever they stand. */
const nounIn = (text: string, noun: string, anywhere = false): string | undefined => {
  if (!noun) return undefined
  const words = text.split(/[\s\u00a0]+/)
  const stems = noun
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.slice(0, Math.max(3, word.length - 3)))
  const last = anywhere ? words.length : Math.min(words.length, 5)
  for (let end = stems.length; end <= last; end++) {
    const found = words.slice(end - stems.length, end)
    const same = stems.every((stem, index) => found[index]!.toLowerCase().startsWith(stem))
    if (same)
      return words
        .slice(anywhere ? end - stems.length : 0, end)
        .join(' ')
        .replace(/[.,;:!?»"”)]+$/, '')
  }
  return undefined
}

/** No digits in the evidence («полтора миллиарда»): the largest magnitude that keeps at most two decimals; money only. */
const fallback = (number: number, code: string, evidence: string): Written => {
  const money = units[code]?.[0]?.sign !== undefined
  const magnitude = money
    ? magnitudes.find(
        (one) =>
          Math.abs(number) >= one.times &&
          one.times > 1e3 &&
          close(Math.round((number / one.times) * 100) / 100, number / one.times),
      )
    : undefined
  return {
    value: magnitude ? number / magnitude.times : number,
    decimals: 0,
    magnitude,
    size: units[code]?.[0],
    noun: units[code] ? undefined : nounIn(evidence, code, true),
  }
}

const unitWords = (
  written: Written,
  code: string,
  language: Language,
  source: Language,
  style: AmountStyle,
): string => {
  const { size, value, magnitude } = written
  if (size) {
    if (style === 'short' && size.sign) return size.sign
    const count = magnitude ? Math.max(magnitude.times, 1000) : value
    return formFor(language, count, size.words[language])
  }
  if (!code) return ''
  const count = magnitude ? 1000 : value
  const known = countedNoun(code)
  // Kazakh makes adjectives of what it counts («100 орындық»); the known noun says the same plainly.
  if (language === source && written.noun && !(known && language === 'kk')) return written.noun
  if (known) return formFor(language, count, known[language])
  // Words of another language are the source's own, and are set as such.
  const own = written.noun ?? code
  return language === source ? own : language === 'en' ? `“${own}”` : `«${own}»`
}

/** 'more than' and 'not less than' are not the same; which one it was stands in the evidence. */
const firmly = /не менее|не меньше|минимум|кемінде|at least|no less|not less/i

const bounded = (
  parts: { readonly number: string; readonly unit: string; readonly per: string; readonly before: string },
  bound: Amount['bound'],
  evidence: string,
  language: Language,
  written: Written,
): string => {
  const { number, unit, per, before } = parts
  const spaced = before
    ? before + number
    : unit === ''
      ? number
      : language === 'en' && unit === '%'
        ? `${number}%`
        : `${number}\u00a0${unit}`
  const whole = language === 'kk' ? per + spaced : spaced + per
  if (!bound) return whole
  const firm = bound === 'at-least' && firmly.test(evidence)
  if (language === 'ru')
    return `${{ about: 'около', 'at-least': firm ? 'не менее' : 'более', 'at-most': 'до' }[bound]} ${whole}`
  if (language === 'en')
    return `${{ about: 'about', 'at-least': firm ? 'at least' : 'over', 'at-most': 'up to' }[bound]} ${whole}`
  return kazakhBound(number, unit, per, bound, firm, written)
}

const kazakhBound = (
  number: string,
  unit: string,
  per: string,
  bound: NonNullable<Amount['bound']>,
  firm: boolean,
  written: Written,
): string => {
  const whole = unit ? `${number}\u00a0${unit}` : number
  if (bound === 'about') return `${per}шамамен ${whole}`
  if (firm) return `${per}кемінде ${whole}`
  const size = written.size
  const cased = (form: string | undefined, sign: string): string | undefined =>
    size && form ? (unit === size.sign ? `${number}\u00a0${unit}${sign}` : `${number}\u00a0${form}`) : undefined
  // A counted noun would need its own case; 'at most' and 'at least' said before the number need none.
  if (bound === 'at-least') return per + (size ? `${cased(size.kkFrom, '-ден')} астам` : `кемінде ${whole}`)
  return per + (size ? `${cased(size.kkTo, '-ге')} дейін` : `ең көбі ${whole}`)
}
