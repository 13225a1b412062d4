// Quarters, halves and counts of months: 'в IV квартале', 'H1 2025', 'жылдың екінші жартысы', 'девять месяцев'.
import { monthCore } from './date-months.ts'
import {
  isNumber,
  isPeriod,
  isTight,
  isUpper,
  next,
  ofThe,
  pastOrdinal,
  pastPoint,
  withPart,
  word,
  type Core,
  type Tokens,
} from './date-tokens.ts'
import { bareYearAfter, yearAfter } from './date-years.ts'
import { numeralAt } from './numerals.ts'

/** I II III IV, first … fourth, бірінші, 3-й: before a quarter or a half. */
const ordinalAt = (tokens: Tokens, at: number): { readonly ordinal: number; readonly end: number } | undefined => {
  const found = word(tokens, at)
  if (found?.kind === 'ordinal') return { ordinal: found.ordinal, end: at + 1 }
  const token = tokens[at]
  if (token?.kind === 'word' && /^(?:ii|iii|iv|і|іі|ііі|іv|1st|2nd)$/.test(token.norm)) return { ordinal: token.norm.endsWith('v') ? 4 : token.norm.length, end: at + 1 } // prettier-ignore
  if (isNumber(token) && /^[1-4]$/.test(token.text))
    return { ordinal: Number(token.text), end: pastHyphen(tokens, pastOrdinal(tokens, at + 1)) }
  return undefined
}

/** '2-тоқсан': past a hyphen before a period. */
const pastHyphen = (tokens: Tokens, at: number): number =>
  tokens[at]?.norm === '-' && isTight(tokens[at]) && isTight(tokens[at + 1]) && word(tokens, at + 1)?.kind === 'period'
    ? at + 1
    : at

/** ordinal + quarter, half, slice, with what follows */
export const ordinalCore = (tokens: Tokens, at: number): Core | undefined => {
  const ordinal = ordinalAt(tokens, at)
  if (ordinal === undefined) return undefined
  const found = next(tokens, ordinal.end)
  const number = ordinal.ordinal
  if (isPeriod(found, 'quarter')) {
    const year = bareYearAfter(tokens, pastPoint(tokens, ordinal.end + 1))
    return withPart(tokens, { spec: { quarter: number > 4 ? 4 : number, ...year.spec }, first: at, end: year.end > ordinal.end + 2 ? year.end : Math.max(year.end, ordinal.end + 1) }) // prettier-ignore
  }
  const half = number === 4 ? 2 : number
  if (isPeriod(found, 'half') && half <= 2) {
    const year = bareYearAfter(tokens, ordinal.end + 1)
    if (found!.language === 'en' && year.end === ordinal.end + 1)
      return monthSlice(tokens, at, ofThe(tokens, ordinal.end + 1), ordinal.end + 1)
    return withPart(tokens, { spec: { half, ...year.spec }, first: at, end: year.end })
  }
  if (found?.kind === 'slice') {
    const year = bareYearAfter(tokens, ordinal.end + 1)
    if (year.end > ordinal.end + 1 && half <= 2) return { spec: { half, ...year.spec }, first: at, end: year.end }
    return found.language === 'kk' ? { spec: half <= 2 ? { half } : {}, first: at, end: ordinal.end + 1, bare: true } : monthSlice(tokens, at, ordinal.end + 1) // prettier-ignore
  }
  return undefined
}

/** 'во второй половине сентября': the month; 'the first half of May' */
const monthSlice = (tokens: Tokens, first: number, at: number, orHalf?: number): Core | undefined => {
  const month = tokens[at]?.breaks ? undefined : monthCore(tokens, at, true)
  if (month !== undefined) return { ...month, first }
  return orHalf === undefined ? undefined : { spec: { half: 1 }, first, end: orHalf, bare: true }
}

/** '9 айда', '9 месяцев', 'nine months': so many from the year's beginning. */
export const monthsCount = (tokens: Tokens, at: number): Core | undefined => {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined
  const count = numeralAt(tokens, at, () => word(tokens, at + 1)?.language ?? 'ru')
  if (count === undefined || count.value < 2 || count.value > 12 || !Number.isInteger(count.value)) return undefined
  const isQuarters = isPeriod(next(tokens, count.end), 'quarter') && count.value <= 3 && count.end === at + 1
  if (!isQuarters && !isPeriod(next(tokens, count.end), 'month')) return undefined
  const after = tokens[count.end]!.norm
  if (/^(?:айға|айдан|ай)$/.test(after) && !/^(?:ай)$/.test(after)) return undefined
  const year = bareYearAfter(tokens, pastPoint(tokens, count.end + 1))
  return {
    spec: { months: count.value * (isQuarters ? 3 : 1), ...year.spec },
    first: at,
    end: year.end > count.end + 2 ? year.end : count.end + 1,
  }
}

/** 'Q3 2025', '2H 2025', 'H1' */
export const shortQuarter = (tokens: Tokens, at: number): Core | undefined => {
  const found = /^([qh])([1-4])$/.exec(tokens[at]!.norm)
  if (found === null || (found[1] === 'h' && Number(found[2]) > 2) || !isUpper(tokens[at]!)) return undefined
  const year = yearAfter(tokens, at + 1)
  return { spec: { [found[1] === 'q' ? 'quarter' : 'half']: Number(found[2]), ...year.spec }, first: at, end: year.end }
}

/** The first of 'I–III кварталы', 'I и II кварталах'. */
export const bareQuarter = (tokens: Tokens, at: number): Core | undefined => {
  const ordinal = ordinalAt(tokens, at)
  return ordinal === undefined || ordinal.ordinal > 4 ? undefined : { spec: { quarter: ordinal.ordinal }, first: at, end: ordinal.end, bare: true } // prettier-ignore
}
