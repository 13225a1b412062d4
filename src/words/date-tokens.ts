// A date as it is said, before anybody knows when, and the small questions about tokens that its readers share.
import { dateWordOf, type DateWord, type Period } from './date-words.ts'
import { isCapital, letterClassOf } from './letters.ts'
import { keptOfSpelling } from './spellings.ts'
import type { Token } from './types.ts'

export interface Spec {
  readonly year?: number
  /** Counted from the year of publication. */
  readonly yearOff?: number
  readonly half?: number
  readonly quarter?: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
  readonly weekday?: number
  /** Counted from the period of that kind around the day of publication. */
  readonly off?: { readonly period: Period; readonly by: number }
  /** 'next spring', 'last December', 'в прошлую среду': the nearest after, before, or in the present. */
  readonly toward?: number
  /** The last month of a count from the year's beginning: 9 in 'за 9 месяцев'. */
  readonly months?: number
  readonly part?: 'start' | 'middle' | 'end'
}

export interface Core {
  readonly spec: Spec
  readonly first: number
  readonly end: number
  /** Of two months in one word after their year: where the span begins. */
  readonly from?: Spec
  /** A number that is a date only with a preposition or in a range: '2025', '6'. */
  readonly bare?: true
}

export type Tokens = readonly Token[]

export const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number'

export const word = (tokens: Tokens, at: number): DateWord | undefined => {
  const token = tokens[at]
  return token?.kind === 'word' ? (dateWord(token.spelling) ?? undefined) : undefined
}
const dateWord = keptOfSpelling(({ norm }) => dateWordOf(norm) ?? null)

/** The word after the first of a date; a date does not go over a line's end. */
export const next = (tokens: Tokens, at: number): DateWord | undefined =>
  tokens[at]?.breaks ? undefined : word(tokens, at)

export const isTight = (token: Token | undefined): boolean => token !== undefined && !token.spaced

export const isUpper = (token: Token): boolean => {
  const unit = token.text.charCodeAt(0)
  letterClassOf(unit)
  return isCapital(unit)
}

/** Past '-го', '-ші', 'th'; the same place when there is none. */
export const pastOrdinal = (tokens: Tokens, at: number): number => {
  const token = tokens[at]
  if (!isTight(token)) return at
  if (token!.kind === 'word') return /^(?:st|nd|rd|th)$/.test(token!.norm) ? at + 1 : at
  const ending = tokens[at + 1]
  if (token!.norm !== '-' || !isTight(ending) || ending!.kind !== 'word') return at
  return /^(?:й|ого|го|му|ому|м|ом|ый|ое|е|я|ая|ой|ую|ю|с[ыі]нш[ыі]|ші|шы|інші|ыншы|нші|ншы|ге|ке|ға|қа|ден|тен|дан|тан|нан|нен|да|де|та|те|і|ы|сы|сі|ына|іне|нда|нде|ында|інде|shi|shy)$/.test(ending!.norm) ? at + 2 : at // prettier-ignore
}

const shortForm = /^(?:г|гг|ж|жж|кв|мес|янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/ // prettier-ignore
/** Past the point of 'г.', 'ж.', 'дек.' when the date goes on. */
export const pastPoint = (tokens: Tokens, at: number): number =>
  tokens[at]?.text === '.' && isTight(tokens[at]) && tokens[at + 1] !== undefined && !tokens[at + 1]!.breaks && shortForm.test(tokens[at - 1]!.norm) ? at + 1 : at // prettier-ignore

export const isPeriod = (found: DateWord | undefined, period: Period): boolean =>
  found?.kind === 'period' && found.period === period

export const skip = (tokens: Tokens, at: number, pattern: RegExp): number =>
  tokens[at] !== undefined && !tokens[at]!.breaks && pattern.test(tokens[at]!.norm) ? at + 1 : at

export const ofThe = (tokens: Tokens, at: number): number => skip(tokens, skip(tokens, at, /^of$/), /^the$/)

/** A day's number: '6', '6-го', '6th'. */
export const dayAt = (tokens: Tokens, at: number): { readonly day: number; readonly end: number } | undefined => {
  const token = tokens[at]
  if (!isNumber(token) || token.text.length > 2) return undefined
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? { day, end: pastOrdinal(tokens, at + 1) } : undefined
}

const partAfter = (tokens: Tokens, at: number): { readonly part?: Spec['part']; readonly end: number } => {
  const after = next(tokens, at)
  return after?.kind === 'part' && after.language === 'kk' ? { part: after.part, end: at + 1 } : { end: at }
}

export const withPart = (tokens: Tokens, core: Core): Core => {
  const { part, end } = partAfter(tokens, core.end)
  return part === undefined ? core : { ...core, spec: { ...core.spec, part }, end }
}

export const isDayWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:күні|күніне|күнінен)$/.test(token.norm)
