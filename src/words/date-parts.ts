// The words of one date in any of the three languages and their orders, whatever stands before it: '6 декабря 2024 года',
// '2024 жылғы 6 желтоқсан', 'the end of next year'. Relations ('до', 'by', 'дейін') are for date-rules.ts.
import { numericCore } from './date-figures.ts'
import { dayMonthCore, monthCore, monthPairCore } from './date-months.ts'
import { ordinalDay, yearLeftOut } from './date-named-ru.ts'
import { monthsCount, ordinalCore, shortQuarter } from './date-quarters.ts'
import { kazakhPeriod, relativeCore, seasonCore, weekdayCore } from './date-spells.ts'
import {
  dayAt,
  isNumber,
  isTight,
  next,
  ofThe,
  pastPoint,
  skip,
  withPart,
  word,
  type Core,
  type Tokens,
} from './date-tokens.ts'
import { dateWordOf, type DateWord } from './date-words.ts'
import { numberYear, relativeYear, yearAfter, type YearFound } from './date-years.ts'

/** 'конца года', 'the end of 2025', 'early December', 'mid 2025' */
const partCore = (tokens: Tokens, at: number): Core | undefined => {
  const found = word(tokens, at)
  if (found?.kind !== 'part' || found.language === 'kk') return undefined
  const { part } = found
  const from = ofThe(tokens, skip(tokens, at + 1, /^-$/))
  if (tokens[from] === undefined || tokens[from]!.breaks) return undefined
  const inner = innerCore(tokens, from)
  if (inner !== undefined) return { spec: { ...inner.spec, part }, first: at, end: inner.end }
  // 'До конца нынешнего': the year, which the sentence has named before.
  const which = word(tokens, from)
  if (
    part === 'end' &&
    which?.kind === 'relative' &&
    which.language === 'ru' &&
    /(?:его|ого)$/.test(tokens[from]!.norm) &&
    (tokens[from + 1] === undefined || tokens[from + 1]!.breaks || /^[.,;:!?]$/.test(tokens[from + 1]!.text))
  )
    return { spec: { yearOff: which.offset, part }, first: at, end: from + 1 }
  const unit = next(tokens, from)
  if (
    unit?.kind !== 'period' ||
    unit.plural === true ||
    (/^(?:early|late|mid)$/.test(tokens[at]!.norm) && !/^year$/.test(tokens[from]!.norm))
  )
    return undefined
  if (unit.language === 'ru' && from !== at + 1) return undefined
  return {
    spec: { ...(unit.period === 'year' ? { yearOff: 0 } : { off: { period: unit.period, by: 0 } }), part },
    first: at,
    end: from + 1,
  }
}

/** What may have an end or a beginning. */
const innerCore = (tokens: Tokens, at: number): Core | undefined => {
  const year = numberYear(tokens, at)
  if (year !== undefined) return { spec: year.spec, first: at, end: year.end }
  return ordinalCore(tokens, at) ?? monthCore(tokens, at, true) ?? seasonCore(tokens, at) ?? relativeCore(tokens, at)
}

/** After a year in Kazakh order: '2024 жылғы 6 желтоқсан', 'биыл үшінші тоқсанда', '2025 жылдың соңына'. */
const insideYear = (tokens: Tokens, year: YearFound, first: number): Core => {
  const whole: Core = { spec: year.spec, first, end: year.end, ...(year.strong ? {} : { bare: true }) }
  let at = year.end
  if (at >= tokens.length || tokens[at]!.breaks) return whole
  if (year.kazakh) at = pastPoint(tokens, at)
  const inner =
    year.kazakh || isNumber(tokens[at])
      ? (dayMonthCore(tokens, at) ?? (year.kazakh ? kazakhInside(tokens, at) : undefined))
      : undefined
  if (inner !== undefined && inner.spec.year === undefined)
    return {
      spec: { ...inner.spec, ...year.spec },
      first,
      end: inner.end,
      ...(inner.from === undefined ? {} : { from: { ...inner.from, ...year.spec } }),
    }
  return year.kazakh ? withPart(tokens, whole) : whole
}

export const kazakhInside = (tokens: Tokens, at: number): Core | undefined => {
  const found = monthCore(tokens, at, true) ?? ordinalCore(tokens, at) ?? seasonCore(tokens, at)
  if (found !== undefined) return found
  return monthPairCore(tokens, at) ?? monthsCount(tokens, at)
}

const numberCore = (tokens: Tokens, at: number): Core | undefined => {
  const numeric = numericCore(tokens, at)
  if (numeric !== undefined) return numeric
  const year = numberYear(tokens, at)
  if (year !== undefined) {
    const quarter =
      tokens[year.end]?.kind === 'word' && !tokens[year.end]!.breaks ? shortQuarter(tokens, year.end) : undefined
    if (quarter !== undefined && quarter.spec.year === undefined)
      return { spec: { ...quarter.spec, ...year.spec }, first: at, end: quarter.end }
    return insideYear(tokens, year, at)
  }
  const tight = /^([qh])$/.exec(tokens[at + 1]?.norm ?? '')
  if (tight !== null && isTight(tokens[at + 1]) && /^[1-4]$/.test(tokens[at]!.text)) {
    const after = yearAfter(tokens, at + 2)
    return {
      spec: { [tight[1] === 'q' ? 'quarter' : 'half']: Number(tokens[at]!.text), ...after.spec },
      first: at,
      end: after.end,
    }
  }
  return dayMonthCore(tokens, at) ?? ordinalCore(tokens, at)
}

const wordCore = (tokens: Tokens, at: number, found: DateWord): Core | undefined => {
  switch (found.kind) {
    case 'month': return monthCore(tokens, at, false)
    case 'part': return partCore(tokens, at)
    case 'ordinal': return ordinalCore(tokens, at) ?? ordinalDay(tokens, at)
    case 'season': return seasonCore(tokens, at)
    case 'day': return { spec: { off: { period: 'day', by: found.offset } }, first: at, end: at + 1 }
    case 'year': case 'relative': return relativeOrInside(tokens, at) ?? (found.language === 'ru' ? yearLeftOut(tokens, at) : undefined)
    case 'weekday': return weekdayCore(tokens, at, found.weekday)
    case 'period': return found.language === 'kk' ? kazakhPeriod(tokens, at, found.period) : found.language === 'en' ? yearRunsOut(tokens, at, found.period) : undefined
    default: return undefined
  }
} // prettier-ignore

const relativeOrInside = (tokens: Tokens, at: number): Core | undefined => {
  const year = relativeYear(tokens, at)
  return year === undefined ? relativeCore(tokens, at) : insideYear(tokens, year, at)
}

/** 'before the year is out', 'by the time the year ends' */
const yearRunsOut = (tokens: Tokens, at: number, period: string): Core | undefined => {
  if (period !== 'year' || tokens[at + 1] === undefined || tokens[at + 1]!.breaks) return undefined
  const [one = '', two = ''] = [tokens[at + 1]!.norm, tokens[at + 2]?.norm]
  const end = /^(?:ends|closes)$/.test(one)
    ? at + 2
    : one === 'is' && /^(?:out|over|through|done)$/.test(two)
      ? at + 3
      : 0
  return end === 0 ? undefined : { spec: { yearOff: 0, part: 'end' }, first: at, end }
}

/** 'mid-2025', 'year-end', 'mid-December' */
const hyphenCore = (tokens: Tokens, at: number): Core | undefined => {
  const { norm } = tokens[at]!
  if (norm === 'year-end' || norm === 'yearend') return { spec: { yearOff: 0, part: 'end' }, first: at, end: at + 1 }
  const found = /^(mid|early|late|end)-(?:(\d{4})|([a-z]+))$/.exec(norm)
  if (found === null) return undefined
  const part = found[1] === 'mid' ? 'middle' : found[1] === 'early' ? 'start' : 'end'
  if (found[2] !== undefined) return { spec: { year: Number(found[2]), part }, first: at, end: at + 1 }
  const inner = dateWordOf(found[3]!)
  if (inner?.kind !== 'month') return undefined
  const year = yearAfter(tokens, at + 1)
  return { spec: { month: inner.month, part, ...year.spec }, first: at, end: year.end }
}

/** The date whose words begin at this token, whatever stands before it. */
export const coreAt = (tokens: Tokens, at: number): Core | undefined => {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'number') return numberCore(tokens, at)
  if (token.kind !== 'word') return undefined
  const found = dateWordOf(token.norm)
  if (found !== undefined) return wordCore(tokens, at, found)
  const { norm } = token
  if (norm.length === 2) return shortQuarter(tokens, at) ?? (norm === 'iv' ? ordinalCore(tokens, at) : undefined)
  if (norm.length < 4 && /^(?:ii|iii|[іiv]{1,3})$/.test(norm)) return ordinalCore(tokens, at)
  if (norm.length === 1)
    return relativeYear(tokens, at)?.end === undefined
      ? undefined
      : { spec: relativeYear(tokens, at)!.spec, first: at, end: relativeYear(tokens, at)!.end }
  return norm.includes('-') || norm === 'yearend' ? hyphenCore(tokens, at) : ordinalDay(tokens, at)
}

/** The first of a range may be only a day or a year: '6–8 декабря', '2023–2025 годах'. */
export const bareNumber = (tokens: Tokens, at: number): Core | undefined => {
  const day = dayAt(tokens, at)
  if (day !== undefined) return { spec: { day: day.day }, first: at, end: day.end, bare: true }
  const year = numberYear(tokens, at)
  return year === undefined
    ? undefined
    : { spec: year.spec, first: at, end: year.end, ...(year.strong ? {} : { bare: true }) }
}
