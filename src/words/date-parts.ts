// A date as it is said, before anybody knows when: 'конца прошлого года' is a year one back, its end. The words of one
// date in any of the three languages and their orders ('6 декабря 2024 года', '2024 жылғы 6 желтоқсан', 'December 6, 2024').
import { dateWordOf, type DateWord, type Period } from './date-words.ts'
import { isCapital, letterClassOf } from './letters.ts'
import { numeralAt } from './numerals.ts'
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

type Tokens = readonly Token[]
const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number'
const word = (tokens: Tokens, at: number): DateWord | undefined => {
  const token = tokens[at]
  return token?.kind === 'word' ? dateWordOf(token.norm) : undefined
}
/** The word after the first of a date; a date does not go over a line's end. */
const next = (tokens: Tokens, at: number): DateWord | undefined => (tokens[at]?.breaks ? undefined : word(tokens, at))
const isTight = (token: Token | undefined): boolean => token !== undefined && !token.spaced
const isCapitalised = (token: Token): boolean => {
  const unit = token.text.charCodeAt(0)
  letterClassOf(unit)
  return isCapital(unit)
}

/** Past '-го', '-ші', 'th'; the same place when there is none. */
const pastOrdinal = (tokens: Tokens, at: number): number => {
  const token = tokens[at]
  if (!isTight(token)) return at
  if (token!.kind === 'word') return /^(?:st|nd|rd|th)$/.test(token!.norm) ? at + 1 : at
  const ending = tokens[at + 1]
  if (token!.norm !== '-' || !isTight(ending) || ending!.kind !== 'word') return at
  return /^(?:й|ого|го|му|ому|м|ом|ый|ое|е|я|ая|ой|ую|ю|с[ыі]нш[ыі]|ші|шы|інші|ыншы|нші|ншы|ге|ке|ға|қа|ден|тен|дан|тан|нан|нен|да|де|та|те|і|ы|сы|сі|ына|іне|нда|нде|ында|інде|shi|shy)$/.test(ending!.norm) ? at + 2 : at // prettier-ignore
}
/** Past the point of 'г.', 'ж.', 'дек.' when the date goes on. */
const pastPoint = (tokens: Tokens, at: number): number =>
  tokens[at]?.text === '.' && isTight(tokens[at]) && tokens[at + 1] !== undefined && !tokens[at + 1]!.breaks && tokens[at - 1]!.text.length <= 5 ? at + 1 : at // prettier-ignore

const isPeriod = (found: DateWord | undefined, period: Period): boolean =>
  found?.kind === 'period' && found.period === period
const skip = (tokens: Tokens, at: number, pattern: RegExp): number =>
  tokens[at] !== undefined && !tokens[at]!.breaks && pattern.test(tokens[at]!.norm) ? at + 1 : at
const ofThe = (tokens: Tokens, at: number): number => skip(tokens, skip(tokens, at, /^of$/), /^the$/)

export interface YearFound {
  readonly spec: Spec
  readonly end: number
  /** 'года', 'жылы' stood with it. */
  readonly strong: boolean
  readonly kazakh: boolean
}
/** '2025', '2025 года', '2025-й', '2025 жылдың' */
export const numberYear = (tokens: Tokens, at: number): YearFound | undefined => {
  const token = tokens[at]
  if (!isNumber(token) || token.text.length !== 4 || !/^(?:1[89]|20)\d\d$/.test(token.text)) return undefined
  if (tokens[at + 1]?.norm === '-' && isTight(tokens[at + 1]) && /^(?:х|ые|ых|е)$/.test(tokens[at + 2]?.norm ?? ''))
    return undefined
  let end = pastOrdinal(tokens, at + 1)
  let strong = end > at + 1
  if (
    tokens[end]?.norm === '-' &&
    isTight(tokens[end]) &&
    isTight(tokens[end + 1]) &&
    isPeriod(word(tokens, end + 1), 'year')
  )
    end++
  end = skip(tokens, end, /^(?:учебный|учебного|учебном|финансового|қаржы|оқу)$/)
  const after = next(tokens, end)
  const kazakh = after?.language === 'kk' && isPeriod(after, 'year')
  if (isPeriod(after, 'year') && after?.language !== 'en' && tokens[end]!.norm !== 'лет') {
    strong = true
    end++
  }
  return { spec: { year: Number(token.text) }, end, strong, kazakh }
}

/** 'этого года', 'this year', 'биыл', 'өткен жылы', 'с. г.' */
export const relativeYear = (tokens: Tokens, at: number): YearFound | undefined => {
  const first = word(tokens, at)
  if (first === undefined) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !/^(?:с|т|п)$/.test(token.norm) || tokens[at + 1]?.text !== '.') return undefined
    return tokens[at + 2]?.norm === 'г' && tokens[at + 3]?.text === '.' ? { spec: { yearOff: token.norm === 'п' ? -1 : 0 }, end: at + 3, strong: true, kazakh: false } : undefined // prettier-ignore
  }
  if (first.kind === 'year') {
    return {
      spec: { yearOff: first.offset },
      end: isPeriod(next(tokens, at + 1), 'year') ? at + 2 : at + 1,
      strong: true,
      kazakh: true,
    }
  }
  if (first.kind !== 'relative') return undefined
  const end = skip(
    tokens,
    at + 1,
    /^(?:календарный|календарного|календарном|финансового|финансовом|calendar|financial|fiscal)$/,
  )
  const after = next(tokens, end)
  if (after?.kind === 'period' && after.period === 'year' && after.plural !== true)
    return { spec: { yearOff: first.offset }, end: end + 1, strong: true, kazakh: after.language === 'kk' }
  const own = /^(?:биылғы|былтырғы)$/.test(tokens[at]!.norm)
  return own ? { spec: { yearOff: first.offset }, end: at + 1, strong: true, kazakh: true } : undefined
}
const yearAt = (tokens: Tokens, at: number): YearFound | undefined =>
  tokens[at] === undefined || tokens[at]!.breaks ? undefined : (numberYear(tokens, at) ?? relativeYear(tokens, at))

/** A day's number: '6', '6-го', '6th'. */
const dayAt = (tokens: Tokens, at: number): { readonly day: number; readonly end: number } | undefined => {
  const token = tokens[at]
  if (!isNumber(token) || token.text.length > 2) return undefined
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? { day, end: pastOrdinal(tokens, at + 1) } : undefined
}

/** The year that may follow: '… 2024 года', '…, 2024', '… of this year'. Russian takes a year word or four digits. */
const yearAfter = (tokens: Tokens, at: number): { readonly spec: Spec; readonly end: number } => {
  let from = skip(tokens, at, /^of$/)
  if (tokens[from]?.text === ',' && isNumber(tokens[from + 1])) from++
  else from = skip(tokens, pastPoint(tokens, from), /^the$/)
  const found = yearAt(tokens, from)
  if (found !== undefined) return found
  // 'of the year'
  if (from > at && isPeriod(next(tokens, from), 'year')) return { spec: { yearOff: 0 }, end: from + 1 }
  return { spec: {}, end: at }
}
const bareYearAfter = (tokens: Tokens, at: number): { readonly spec: Spec; readonly end: number } => {
  const found = yearAfter(tokens, at)
  if (found.end > at) return found
  const after = next(tokens, at)
  return isPeriod(after, 'year') && !(after as { plural?: true }).plural ? { spec: { yearOff: 0 }, end: at + 1 } : found
}
const partAfter = (tokens: Tokens, at: number): { readonly part?: Spec['part']; readonly end: number } => {
  const after = next(tokens, at)
  return after?.kind === 'part' && after.language === 'kk' ? { part: after.part, end: at + 1 } : { end: at }
}
const withPart = (tokens: Tokens, core: Core): Core => {
  const { part, end } = partAfter(tokens, core.end)
  return part === undefined ? core : { ...core, spec: { ...core.spec, part }, end }
}

/** May, March, қазан, маусым and short names are months only beside a number, a year or 'айы'. */
const isMonthHere = (tokens: Tokens, at: number, beside: boolean): boolean => {
  const token = tokens[at]!
  const found = word(tokens, at)
  if (found?.kind !== 'month') return false
  if (beside) return true
  const after = next(tokens, at + 1)
  if (isPeriod(after, 'month')) return true
  const before = tokens[at - 1]
  const opens = before === undefined || token.breaks || before.kind === 'punctuation'
  if (found.language === 'en') {
    if (!isCapitalised(token)) return found.shaky !== true
    return found.shaky !== true || /^(?:in|by|since|until|till|from|to|of|last|next|this|early|late|mid|before|after|through|between|and|end)$/.test(before?.norm ?? '') // prettier-ignore
  }
  if (isCapitalised(token) && !opens && numberYear(tokens, at + 1) === undefined) return /^(?:в|к|до|с)$/.test(before?.norm ?? '') && found.language === 'ru' // prettier-ignore
  if (/^(?:мейрам|тойы|мереке|көше|даңғыл)/.test(tokens[at + 1]?.norm ?? '')) return false
  if (found.shaky !== true) return true
  return found.language === 'kk' && /(?:да|нда|ға|ынан|нан|дан|ге|де|ден)$/.test(token.norm) && !/сы/.test(token.norm)
}

/** The 45 of '45 декабря'. */
const isNoDay = (tokens: Tokens, at: number): boolean =>
  isNumber(tokens[at]) && tokens[at]!.text.length <= 2 && !tokens[at + 1]!.breaks && dayAt(tokens, at) === undefined

/** month [day][, year] / month [year] / month айының соңы */
const monthCore = (tokens: Tokens, at: number, beside: boolean): Core | undefined => {
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
const isDayWord = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:күні|күніне|күнінен)$/.test(token.norm)

/** day month [year] */
const dayMonthCore = (tokens: Tokens, at: number): Core | undefined => {
  const day = dayAt(tokens, at)
  if (day === undefined) return undefined
  const from = skip(tokens, day.end, /^of$/)
  const found = next(tokens, from)
  if (found?.kind !== 'month') return undefined
  if (found.shaky === true && found.language === 'en' && from === day.end && !isCapitalised(tokens[from]!))
    return undefined
  if (/^(?:улица|улице|улицы|улицу|ул|көшесі)$/.test(tokens[at - 1]?.norm === '.' ? (tokens[at - 2]?.norm ?? '') : (tokens[at - 1]?.norm ?? ''))) return undefined // prettier-ignore
  const year = yearAfter(tokens, from + 1)
  return { spec: { month: found.month, day: day.day, ...year.spec }, first: at, end: year.end }
}

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
const ordinalCore = (tokens: Tokens, at: number): Core | undefined => {
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

/** 'конца года', 'the end of 2025', 'early December', 'mid 2025' */
const partCore = (tokens: Tokens, at: number): Core | undefined => {
  const found = word(tokens, at)
  if (found?.kind !== 'part' || found.language === 'kk') return undefined
  const { part } = found
  const from = ofThe(tokens, skip(tokens, at + 1, /^-$/))
  if (tokens[from] === undefined || tokens[from]!.breaks) return undefined
  const inner = innerCore(tokens, from)
  if (inner !== undefined) return { spec: { ...inner.spec, part }, first: at, end: inner.end }
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

const seasonCore = (tokens: Tokens, at: number): Core | undefined => {
  const found = word(tokens, at)
  if (found?.kind !== 'season') return undefined
  const year = yearAfter(tokens, at + 1)
  if (found.language === 'en' && (tokens[at]!.norm === 'fall' || tokens[at]!.norm === 'spring') && year.end === at + 1 && !/^(?:in|by|this|next|last|until|before|since|the|of|early|late)$/.test(tokens[at - 1]?.norm ?? '')) return undefined // prettier-ignore
  return withPart(tokens, { spec: { season: found.season, ...year.spec }, first: at, end: year.end })
}

/** 'в прошлом месяце', 'next spring', 'осы аптада', 'в прошлую пятницу' */
const relativeCore = (tokens: Tokens, at: number): Core | undefined => {
  const year = relativeYear(tokens, at)
  if (year !== undefined) return { spec: year.spec, first: at, end: year.end }
  const found = word(tokens, at)
  if (found?.kind !== 'relative') return undefined
  const after = next(tokens, at + 1)
  if (after === undefined || after.language !== found.language) return undefined
  if (after.kind === 'period' && after.plural !== true) {
    if (after.period === 'half' && after.language === 'en') return undefined
    // 'на следующий день' counts from the story, not from today.
    if (after.period === 'day' && found.offset !== 0) return undefined
    return withPart(tokens, { spec: { off: { period: after.period, by: found.offset } }, first: at, end: at + 2 })
  }
  const toward = found.offset
  if (after.kind === 'month' && isMonthHere(tokens, at + 1, true)) return withPart(tokens, { spec: { month: after.month, toward }, first: at, end: at + 2 }) // prettier-ignore
  if (after.kind === 'season') return { spec: { season: after.season, toward }, first: at, end: at + 2 }
  if (after.kind === 'weekday' && dayMonthCore(tokens, at + 2) !== undefined)
    return { ...dayMonthCore(tokens, at + 2)!, first: at }
  if (after.kind === 'weekday') return { spec: { weekday: after.weekday, toward }, first: at, end: at + 2 }
  return undefined
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
const kazakhInside = (tokens: Tokens, at: number): Core | undefined => {
  const found = monthCore(tokens, at, true) ?? ordinalCore(tokens, at) ?? seasonCore(tokens, at)
  if (found !== undefined) return found
  return monthPairCore(tokens, at) ?? monthsCount(tokens, at)
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

/** '9 айда', '9 месяцев', 'nine months': so many from the year's beginning. */
export const monthsCount = (tokens: Tokens, at: number): Core | undefined => {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined
  const count = numeralAt(tokens, at, () => word(tokens, at + 1)?.language ?? 'ru')
  if (count === undefined || count.value < 2 || count.value > 12 || !Number.isInteger(count.value)) return undefined
  if (!isPeriod(next(tokens, count.end), 'month')) return undefined
  const after = tokens[count.end]!.norm
  if (/^(?:айға|айдан|ай)$/.test(after) && !/^(?:ай)$/.test(after)) return undefined
  const year = bareYearAfter(tokens, pastPoint(tokens, count.end + 1))
  return {
    spec: { months: count.value, ...year.spec },
    first: at,
    end: year.end > count.end + 2 ? year.end : count.end + 1,
  }
}

const numericForms: readonly (readonly [RegExp, 'dmy' | 'ymd'])[] = [
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/, 'dmy'],
  [/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, 'ymd'],
]
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
/** '06.12.2024', '2024-12-06', '06/12/2024' */
const numericCore = (tokens: Tokens, at: number): Core | undefined => {
  const { text } = tokens[at]!
  for (const [form, order] of numericForms) {
    const found = text.length >= 6 && text.length <= 10 ? form.exec(text) : null
    if (found === null) continue
    const parts = order === 'dmy' ? [found[3], found[2], found[1]] : [found[1], found[2], found[3]]
    const end = isPeriod(next(tokens, at + 1), 'year') ? at + 2 : at + 1
    return calendarCore(parts as string[], at, end)
  }
  const mark = tokens[at + 1]?.text ?? ''
  if (!/^[-/.]$/.test(mark) || tokens[at + 3]?.text !== mark || !isNumber(tokens[at + 2]) || !isNumber(tokens[at + 4]))
    return undefined
  for (let part = at + 1; part <= at + 4; part++) if (!isTight(tokens[part])) return undefined
  const [a, b, c] = [text, tokens[at + 2]!.text, tokens[at + 4]!.text] as const
  if (text.length === 4) return calendarCore([a, b, c], at, at + 5)
  if (c.length !== 4) return undefined
  return calendarCore(Number(b) > 12 ? [c, a, b] : [c, b, a], at, at + 5)
}
const calendarCore = ([y, m, d]: readonly string[], first: number, end: number): Core | undefined => {
  const [year, month, day] = [fullYear(y!), Number(m), Number(d)]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year > 1800 && year < 2200 ? { spec: { year, month, day }, first, end } : undefined // prettier-ignore
}

/** 'Q3 2025', '2H 2025', 'H1' */
const shortQuarter = (tokens: Tokens, at: number): Core | undefined => {
  const found = /^([qh])([1-4])$/.exec(tokens[at]!.norm)
  if (found === null || (found[1] === 'h' && Number(found[2]) > 2) || !isCapitalised(tokens[at]!)) return undefined
  const year = yearAfter(tokens, at + 1)
  return { spec: { [found[1] === 'q' ? 'quarter' : 'half']: Number(found[2]), ...year.spec }, first: at, end: year.end }
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
    case 'ordinal': return ordinalCore(tokens, at)
    case 'season': return seasonCore(tokens, at)
    case 'day': return { spec: { off: { period: 'day', by: found.offset } }, first: at, end: at + 1 }
    case 'year': case 'relative': return relativeOrInside(tokens, at)
    case 'weekday': return weekdayCore(tokens, at, found.weekday)
    case 'period': return found.language === 'kk' ? kazakhPeriod(tokens, at, found.period) : undefined
    default: return undefined
  }
} // prettier-ignore

const relativeOrInside = (tokens: Tokens, at: number): Core | undefined => {
  const year = relativeYear(tokens, at)
  return year === undefined ? relativeCore(tokens, at) : insideYear(tokens, year, at)
}
/** 'во вторник, 10 декабря' is the tenth. */
const weekdayCore = (tokens: Tokens, at: number, weekday: number): Core | undefined => {
  let from = at + 1
  const before = tokens[at - 1]
  // A surname: 'Виктор Понедельник'.
  if (
    before?.kind === 'word' &&
    !tokens[at]!.breaks &&
    before.norm.length > 3 &&
    isCapitalised(tokens[at]!) &&
    isCapitalised(before) &&
    tokens[at]!.script === 'cyrillic' &&
    tokens[at]!.text !== tokens[at]!.text.toUpperCase()
  )
    return undefined
  if (tokens[from]?.text === ',') from++
  const date = tokens[from] === undefined || tokens[from]!.breaks ? undefined : (dayMonthCore(tokens, from) ?? (word(tokens, from)?.kind === 'month' ? monthCore(tokens, from, false) : undefined)) // prettier-ignore
  if (date?.spec.day !== undefined) return { ...date, first: at }
  const end = isDayWord(tokens[at + 1]) ? at + 2 : at + 1
  return { spec: { weekday }, first: at, end }
}
/** 'жыл соңына', 'айдың басында', 'жылдың екінші жартысында' */
const kazakhPeriod = (tokens: Tokens, at: number, period: Period): Core | undefined => {
  const core: Core = { spec: period === 'year' ? { yearOff: 0 } : { off: { period, by: 0 } }, first: at, end: at + 1 }
  const parted = withPart(tokens, core)
  if (parted !== core) return parted
  if (period !== 'year' || tokens[at]!.norm.endsWith('ы') || tokens[at]!.norm === 'ж') return undefined
  const inner = tokens[at + 1] === undefined || tokens[at + 1]!.breaks ? undefined : ordinalCore(tokens, at + 1)
  return inner === undefined ? undefined : { spec: { yearOff: 0, ...inner.spec }, first: at, end: inner.end }
}

/** 'mid-2025', 'year-end', 'mid-December' */
const hyphenCore = (tokens: Tokens, at: number): Core | undefined => {
  const { norm } = tokens[at]!
  if (norm === 'year-end') return { spec: { yearOff: 0, part: 'end' }, first: at, end: at + 1 }
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
  return norm.includes('-') ? hyphenCore(tokens, at) : undefined
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
