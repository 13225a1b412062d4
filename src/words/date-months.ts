// Months and days of months: '6 декабря 2024 года', 'December 6, 2024', 'желтоқсан айының соңы', 'қаңтар-қыркүйек'.
import {
  dayAt,
  isDayWord,
  isNumber,
  isPeriod,
  isUpper,
  next,
  pastPoint,
  skip,
  withPart,
  word,
  type Core,
  type Tokens,
} from './date-tokens.ts'
import { dateWordOf } from './date-words.ts'
import { numberYear, yearAfter } from './date-years.ts'
import type { Token } from './types.ts'

/** May, March, қазан, маусым and short names are months only beside a number, a year or 'айы'. */
export const isMonthHere = (tokens: Tokens, at: number, beside: boolean): boolean => {
  const token = tokens[at]!
  const found = word(tokens, at)
  if (found?.kind !== 'month') return false
  if (beside) return true
  const after = next(tokens, at + 1)
  if (isPeriod(after, 'month')) return true
  const before = tokens[at - 1]
  const opens = before === undefined || token.breaks || before.kind === 'punctuation'
  if (found.language === 'en') {
    if (!isUpper(token)) return found.shaky !== true
    return found.shaky !== true || /^(?:in|by|since|until|till|from|to|of|last|next|this|early|late|mid|before|after|through|between|and|end)$/.test(before?.norm ?? '') // prettier-ignore
  }
  if (isUpper(token) && !opens && numberYear(tokens, at + 1) === undefined) return /^(?:в|к|до|с)$/.test(before?.norm ?? '') && found.language === 'ru' // prettier-ignore
  if (/^(?:мейрам|тойы|мереке|көше|даңғыл)/.test(tokens[at + 1]?.norm ?? '')) return false
  // In Kazakh 'май' is oil and butter: 'май зауыты', 'май дақылы'.
  if (
    token.norm === 'май' &&
    /^(?:зауыт|цех|өнд|өңд|дақыл|комбинат|өнім|құй|сат|шырақ)/.test(tokens[at + 1]?.norm ?? '')
  )
    return false
  // 'Қазан түспей', 'маусым басталғанша'
  if (found.language === 'kk' && /^(?:түспей|туғанша|түскенше|басталғанша|аяқталғанша|бітпей)$/.test(tokens[at + 1]?.norm ?? '')) return true // prettier-ignore
  if (found.shaky !== true) return true
  return found.language === 'kk' && /(?:да|нда|ға|ынан|нан|дан|ге|де|ден)$/.test(token.norm) && !/сы/.test(token.norm)
}

/** The 45 of '45 декабря'. */
const isNoDay = (tokens: Tokens, at: number): boolean =>
  isNumber(tokens[at]) && tokens[at]!.text.length <= 2 && !tokens[at + 1]!.breaks && dayAt(tokens, at) === undefined

const smallDays = ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const
const tenDays: Readonly<Record<string, number>> = { он: 10, жиырма: 20, отыз: 30 }
const owned = /^(бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз)(?:[ыі]|с[ыі])(?:н|на|не|нда|нде|нан|нен|ның|нің)?$/ // prettier-ignore
/** 'Желтоқсанның бесіне', 'шілденің 1-і', 'наурыздың он екісінде' */
const dayOfMonth = (tokens: Tokens, at: number): { readonly day: number; readonly end: number } | undefined => {
  if (!/[ндт][ыі]ң$/.test(tokens[at]!.norm) || tokens[at + 1] === undefined || tokens[at + 1]!.breaks) return undefined
  const past = (end: number): number => (tokens[end]?.norm === 'күні' ? end + 1 : end)
  const figure = dayAt(tokens, at + 1)
  if (figure !== undefined) {
    const ending = tokens[at + 3]
    const isOwned = tokens[at + 2]?.norm === '-' && ending !== undefined && /^(?:[ыі]|с[ыі])(?:н|на|не|нда|нде|нан|нен)?$/.test(ending.norm) // prettier-ignore
    return isOwned ? { day: figure.day, end: past(at + 4) } : undefined
  }
  const ten = tenDays[tokens[at + 1]!.norm]
  const last = ten === undefined ? at + 1 : at + 2
  const stem = owned.exec(tokens[last]?.norm ?? '')?.[1]
  if (stem === undefined) return undefined
  const small = smallDays.indexOf(stem as 'бір') + 1
  const day = (ten ?? 0) + (small > 0 ? small : (tenDays[stem] ?? 0))
  return day >= 1 && day <= 31 && (ten === undefined || small > 0) ? { day, end: past(last + 1) } : undefined
}

/** month [day][, year] / month [year] / month айының соңы */
export const monthCore = (tokens: Tokens, at: number, beside: boolean): Core | undefined => {
  const found = word(tokens, at)
  if (found?.kind !== 'month' || isNoDay(tokens, at - 1)) return undefined
  let end = pastPoint(tokens, at + 1)
  if (end > at + 1 && found.shaky !== true) end = at + 1
  const day = found.language === 'en' || found.language === 'kk' ? dayAt(tokens, end) : undefined
  if (found.language === 'en' && day !== undefined && !tokens[end]!.breaks) {
    const year = yearAfter(tokens, day.end)
    if (!isUnitLike(tokens[day.end]))
      return { spec: { month: found.month, day: day.day, ...year.spec }, first: at, end: year.end }
  }
  const year = yearAfter(tokens, end)
  if (!isMonthHere(tokens, at, beside || year.end > end)) return undefined
  if (found.language === 'kk') {
    const own = dayOfMonth(tokens, at)
    if (own !== undefined) return { spec: { month: found.month, day: own.day }, first: at, end: own.end }
    if (isPeriod(next(tokens, at + 1), 'month')) end = at + 2
    if (day !== undefined && end === at + 1 && !tokens[end]!.breaks && isDayWord(tokens[day.end]))
      return { spec: { month: found.month, day: day.day }, first: at, end: day.end + 1 }
    return withPart(tokens, {
      spec: { month: found.month, ...(year.end > end ? year.spec : {}) },
      first: at,
      end: year.end > end ? year.end : end,
    })
  }
  if (year.end === end) end = at + 1
  return { spec: { month: found.month, ...year.spec }, first: at, end: year.end > end ? year.end : end }
}

const isUnitLike = (token: Token | undefined): boolean => token !== undefined && /^(?:%|percent|per|million|billion|thousand|km|tons)$/.test(token.norm) // prettier-ignore

/** day month [year] */
export const dayMonthCore = (tokens: Tokens, at: number): Core | undefined => {
  const day = dayAt(tokens, at)
  if (day === undefined) return undefined
  const from = skip(tokens, day.end, /^of$/)
  const found = next(tokens, from)
  if (found?.kind !== 'month') return undefined
  if (found.shaky === true && found.language === 'en' && from === day.end && !isUpper(tokens[from]!)) return undefined
  if (/^(?:улица|улице|улицы|улицу|ул|көшесі)$/.test(tokens[at - 1]?.norm === '.' ? (tokens[at - 2]?.norm ?? '') : (tokens[at - 1]?.norm ?? ''))) return undefined // prettier-ignore
  const year = yearAfter(tokens, from + 1)
  return { spec: { month: found.month, day: day.day, ...year.spec }, first: at, end: year.end }
}

/** 'қаңтар-қарашада', 'январь-сентябрь' */
export const monthPairCore = (tokens: Tokens, at: number): Core | undefined => {
  const { norm, kind } = tokens[at]!
  const dash = kind === 'word' ? norm.indexOf('-') : -1
  if (dash < 0) return undefined
  const [a, b] = [dateWordOf(norm.slice(0, dash)), dateWordOf(norm.slice(dash + 1))]
  if (a?.kind !== 'month' || b?.kind !== 'month') return undefined
  return { spec: { month: b.month }, from: { month: a.month }, first: at, end: at + 1 }
}
