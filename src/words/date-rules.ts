// The rules by which dates are found, asked in order at every token that may begin one. Each has the phrase that needed it and
// what it comes to when said on 12 December 2024; a test runs them all.
import { bareNumber, coreAt, monthPairCore, monthsCount, type Core, type Spec } from './date-parts.ts'
import { relationAfter, relationBefore, type Relation } from './date-relations.ts'
import { dateWordOf, type DateWord, type Period } from './date-words.ts'
import { marks, marksOf } from './marks.ts'
import { numeralAt } from './numerals.ts'
import type { Token } from './types.ts'

type Tokens = readonly Token[]
/** A length of time from, up to or back from the day of publication. */
export interface Length {
  readonly count: number
  readonly period: Period
  /** ahead: 'через год' lies there; within: 'в течение года' lasts till there; back: 'год назад'; past: 'за последний год'. */
  readonly way: 'ahead' | 'within' | 'back' | 'past'
}
/** A date found but not yet counted from any day. */
export interface RawDate {
  readonly first: number
  readonly end: number
  readonly spec: Spec
  readonly from?: Spec
  readonly length?: Length
  readonly relation: Relation
  readonly rule: string
}
export interface DateRule {
  readonly name: string
  readonly example: string
  readonly value: string
  /** Marks of the tokens that may begin it (marks.ts). */
  readonly opens: number
  readonly find: (tokens: Tokens, at: number) => Omit<RawDate, 'rule'> | undefined
}

const word = (tokens: Tokens, at: number): DateWord | undefined => {
  const token = tokens[at]
  return token?.kind === 'word' && !token.breaks ? dateWordOf(token.norm) : undefined
}
const normAt = (tokens: Tokens, at: number): string =>
  tokens[at] === undefined || tokens[at].breaks ? '' : tokens[at].norm
const isDash = (token: Token | undefined): boolean => token?.norm === '-' && !token.breaks && token.text.length === 1

/** A number and the period that it counts: 'три года', 'полгода', 'two weeks', 'бір ай'; 'год' alone is one. */
interface Count {
  readonly count: number
  readonly period: Period
  readonly end: number
  readonly alone: boolean
}
const lengths: Readonly<Record<string, readonly [number, Period]>> = {
  полгода: [6, 'month'], полугода: [6, 'month'], сутки: [1, 'day'], десятилетие: [10, 'year'], десятилетия: [10, 'year'], decade: [10, 'year'], пятилетку: [5, 'year'],
} // prettier-ignore
const countAt = (tokens: Tokens, at: number): Count | undefined => {
  const from = /^(?:a|an|one)$/.test(normAt(tokens, at)) ? at + 1 : at
  const short = lengths[normAt(tokens, from)]
  if (short !== undefined) return { count: short[0], period: short[1], end: from + 1, alone: true }
  if (normAt(tokens, at) === 'жарты' && isPeriod(word(tokens, at + 1), 'year'))
    return { count: 6, period: 'month', end: at + 2, alone: false }
  const single = word(tokens, from)
  if (single?.kind === 'period' && single.plural !== true && single.period !== 'half') return { count: 1, period: single.period, end: from + 1, alone: from === at } // prettier-ignore
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined
  const counted = numeralAt(tokens, at, () => 'kk')
  if (counted === undefined || counted.value > 200) return undefined
  let next = counted.end
  if (/^(?:календарных|рабочих|полных|calendar|working|ближайших|жұмыс|күнтізбелік)$/.test(normAt(tokens, next))) next++
  const period = word(tokens, next)
  if (period?.kind !== 'period' || period.period === 'half') return undefined
  if (period.period === 'year' && counted.value === 1.5)
    return { count: 18, period: 'month', end: next + 1, alone: false }
  return { count: counted.value, period: period.period, end: next + 1, alone: false }
}
const isPeriod = (found: DateWord | undefined, period: Period): boolean =>
  found?.kind === 'period' && found.period === period

const merged = (first: Spec, last: Spec): Spec => {
  const { part: _, ...rest } = last
  const year = first.year === undefined && first.yearOff === undefined ? { ...(rest.year === undefined ? {} : { year: rest.year }), ...(rest.yearOff === undefined ? {} : { yearOff: rest.yearOff }) } : {} // prettier-ignore
  const month =
    first.day !== undefined && first.month === undefined && rest.month !== undefined ? { month: rest.month } : {}
  return { ...year, ...month, ...first }
}
/** 'December 3–6': the last may leave its month to the first. */
const completed = (last: Spec, first: Spec): Spec =>
  last.day !== undefined && last.month === undefined && first.month !== undefined ? { ...first, day: last.day } : last

/** Whether the two ends speak of the same kind of thing. */
const agree = (a: Spec, b: Spec): boolean => {
  if (a.day !== undefined) return b.day !== undefined && (a.month !== undefined || b.month !== undefined)
  if (a.month !== undefined) return b.month !== undefined && b.day === undefined
  if (a.quarter !== undefined) return b.quarter !== undefined
  return a.year !== undefined && (b.year !== undefined || b.yearOff !== undefined) && b.month === undefined && b.quarter === undefined && b.half === undefined // prettier-ignore
}
const startAt = (tokens: Tokens, at: number): Core | undefined => {
  const core = coreAt(tokens, at)
  return core === undefined || core.bare === true ? (bareNumber(tokens, at) ?? core) : core
}
/** The second end of a range. */
const endAt = (tokens: Tokens, at: number, start: Core): Core | undefined => {
  if (tokens[at] === undefined || tokens[at].breaks) return undefined
  const core = coreAt(tokens, at)
  if (core !== undefined && agree(start.spec, core.spec)) return core
  const bare = bareNumber(tokens, at)
  return bare !== undefined && agree(start.spec, bare.spec) ? bare : undefined
}
/** 'on' goes with the first of a range that stands in the text before. */
const spanFrom = (tokens: Tokens, at: number): number => relationBefore(tokens, at)?.from ?? at

const isYearRange = (a: Spec, b: Spec): boolean => a.year !== undefined && b.year !== undefined && a.month === undefined
/** Two bare years need a year word, a preposition or brackets, or they may be any numbers. */
const isMeant = (tokens: Tokens, at: number, start: Core, last: Core): boolean => {
  if (start.bare !== true || last.bare !== true) return true
  if (start.spec.year === undefined || last.spec.year === undefined) return false
  return (
    start.spec.year < last.spec.year &&
    (relationBefore(tokens, at) !== undefined ||
      /^[(«"]$/.test(tokens[at - 1]?.text ?? '') ||
      last.spec.year - start.spec.year < 30)
  )
}

const dashRange = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const start = startAt(tokens, at)
  if (start === undefined || !isDash(tokens[start.end])) return undefined
  const last = endAt(tokens, start.end + 1, start)
  if (last === undefined || !isMeant(tokens, at, start, last)) return undefined
  if (isDash(tokens[last.end]) && tokens[last.end + 1]?.kind === 'number') return undefined
  if (
    start.spec.day !== undefined &&
    start.spec.month === undefined &&
    last.spec.day !== undefined &&
    start.spec.day >= last.spec.day
  )
    return undefined
  if (isYearRange(start.spec, last.spec) && start.spec.year! >= last.spec.year!) return undefined
  return {
    first: spanFrom(tokens, at),
    end: last.end,
    spec: completed(last.spec, start.spec),
    from: merged(start.spec, last.spec),
    relation: 'during',
  }
}

/** 'январь-сентябрь', 'January-September', 'қаңтар-қыркүйекте' are one word. */
const monthPair = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const pair = monthPairCore(tokens, at)
  if (pair === undefined) return undefined
  const year = coreAt(tokens, at + 1)
  const hasYear = year !== undefined && !tokens[at + 1]!.breaks && (year.spec.year !== undefined || year.spec.yearOff !== undefined) && year.spec.month === undefined // prettier-ignore
  const spec: Spec = { ...pair.spec, ...(hasYear ? year.spec : {}) }
  return {
    first: spanFrom(tokens, at),
    end: hasYear ? year.end : at + 1,
    spec,
    from: { ...spec, ...pair.from },
    relation: 'during',
  }
}

const fromTo = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const opening = normAt(tokens, at) || tokens[at]!.norm
  if (!/^(?:с|со|from|between)$/.test(opening) || tokens[at + 1] === undefined || tokens[at + 1]!.breaks)
    return undefined
  const inner = normAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  const start = startAt(tokens, inner)
  if (start === undefined) return undefined
  const link = normAt(tokens, start.end)
  if (
    !(opening === 'between' ? /^and$/ : opening === 'from' ? /^(?:to|till|until|through)$/ : /^(?:по|до)$/).test(link)
  )
    return undefined
  const last = endAt(tokens, normAt(tokens, start.end + 1) === 'the' ? start.end + 2 : start.end + 1, start)
  if (last === undefined || (start.bare === true && last.bare === true && !isYearRange(start.spec, last.spec)))
    return undefined
  return {
    first: at,
    end: last.end,
    spec: completed(last.spec, start.spec),
    from: merged(start.spec, last.spec),
    relation: 'during',
  }
}
/** '2023 жылдан 2025 жылға дейін', '1-5 мамыр аралығында', '2023 және 2025 жылдар аралығында' */
const kazakhFromTo = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const start = startAt(tokens, at)
  if (start === undefined || tokens[start.end] === undefined) return undefined
  const lastWord = tokens[start.end - 1]!.norm
  const linked = /^(?:мен|пен|бен|және)$/.test(normAt(tokens, start.end))
  if (!linked && !/(?:дан|ден|тан|тен|нан|нен|dan|den|tan|ten|nan|nen)$/.test(lastWord)) return undefined
  const last = endAt(tokens, linked ? start.end + 1 : start.end, start)
  if (last === undefined) return undefined
  if (linked) return normAt(tokens, last.end).startsWith('аралығы') ? { first: at, end: last.end + 1, spec: completed(last.spec, start.spec), from: merged(start.spec, last.spec), relation: 'during' } : undefined // prettier-ignore
  const after = relationAfter(tokens, last.end)
  return after?.relation === 'by' ? { first: at, end: after.end, spec: completed(last.spec, start.spec), from: merged(start.spec, last.spec), relation: 'during' } : undefined // prettier-ignore
}

const lengthDate = (
  first: number,
  end: number,
  count: Count,
  way: Length['way'],
  relation: Relation,
): Omit<RawDate, 'rule'> => ({
  first,
  end,
  spec: {},
  length: { count: count.count, period: count.period, way },
  relation,
})

const ago = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const count = countAt(tokens, at)
  if (count === undefined) return undefined
  const after = normAt(tokens, count.end)
  if (after === 'from' && /^(?:now|today)$/.test(normAt(tokens, count.end + 1)))
    return lengthDate(at, count.end + 2, count, 'ahead', 'at')
  if (/^(?:назад|тому|ago|бұрын|buryn)$/.test(after)) {
    const end = after === 'тому' && normAt(tokens, count.end + 1) === 'назад' ? count.end + 2 : count.end + 1
    return count.period === 'year' && count.alone && after === 'бұрын' && tokens[at]!.norm !== 'жыл' ? undefined : lengthDate(at, end, count, 'back', 'at') // prettier-ignore
  }
  if (/^(?:кейін|соң|keıin|keyin|soñ|soń)$/.test(after) && !count.alone && /(?:дан|ден|тан|тен|нан|нен)$/.test(tokens[count.end - 1]!.norm)) return lengthDate(at, count.end + 1, count, 'ahead', 'at') // prettier-ignore
  if (/^(?:бері|beri)$/.test(after) && !count.alone) return lengthDate(at, count.end + 1, count, 'back', 'since')
  if (/^(?:ішінде|ishinde)$/.test(after)) return lengthDate(at, count.end + 1, count, 'within', 'during')
  return undefined
}
const ahead = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  if (norm === 'через' || norm === 'спустя') {
    const count = countAt(tokens, at + 1)
    if (count === undefined || tokens[at + 1]!.breaks || /^(?:после|от)$/.test(normAt(tokens, count.end)))
      return undefined
    return lengthDate(at, count.end, count, norm === 'через' ? 'ahead' : 'ahead', 'at')
  }
  if (norm === 'in' && !tokens[at + 1]?.breaks) {
    const count = countAt(tokens, at + 1)
    if (count === undefined || count.alone || /^(?:of|a|the)$/.test(normAt(tokens, count.end))) return undefined
    return lengthDate(at, count.end, count, 'ahead', 'at')
  }
  return undefined
}
const within = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  const inside =
    norm === 'в' && /^(?:течение|течении)$/.test(normAt(tokens, at + 1)) ? at + 2 : norm === 'within' ? at + 1 : 0
  if (inside === 0) return undefined
  const from = /^(?:the|ближайших|ближайшего|следующих|последующих|next)$/.test(normAt(tokens, inside))
    ? inside + 1
    : inside
  const count = countAt(tokens, /^(?:next)$/.test(normAt(tokens, from)) ? from + 1 : from)
  if (count === undefined || tokens[inside]!.breaks) return undefined
  return lengthDate(at, count.end, count, 'within', 'during')
}
/** 'в месячный срок', 'в двухнедельный срок', 'в 10-дневный срок' */
const termAdjectives: readonly (readonly [RegExp, Period])[] = [
  [/месячный$/, 'month'],
  [/недельный$/, 'week'],
  [/дневный$/, 'day'],
  [/годичный$/, 'year'],
]
const termCounts: readonly (readonly [RegExp, number])[] = [
  [/^(?:двух|дву)/, 2], [/^тр[еёу]х/, 3], [/^четырех/, 4], [/^пяти/, 5], [/^шести/, 6], [/^десяти/, 10], [/^полутора/, 1.5],
] // prettier-ignore
const term = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  if (
    tokens[at]!.norm !== 'в' ||
    (!/^(?:срок)$/.test(normAt(tokens, at + 2)) && !/^срок$/.test(normAt(tokens, at + 4)))
  )
    return undefined
  const digits = tokens[at + 1]?.kind === 'number' && isDash(tokens[at + 2])
  const adjective = normAt(tokens, digits ? at + 3 : at + 1)
  const period = termAdjectives.find(([form]) => form.test(adjective))?.[1]
  if (period === undefined) return undefined
  const count = digits ? Number(tokens[at + 1]!.text) : (termCounts.find(([form]) => form.test(adjective))?.[1] ?? 1)
  return lengthDate(at, digits ? at + 5 : at + 3, { count, period, end: 0, alone: false }, 'within', 'during')
}
/** 'за последние пять лет', 'в ближайшие три года', 'over the next five years', 'соңғы үш жылда' */
const lastOrNext = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  const past =
    /^(?:последние|последних|последний|последнюю|минувшие|прошедшие|соңғы|өткен|last|past|soñǵy|sońǵy|soñğy|previous)$/.test(
      norm,
    )
  const coming =
    /^(?:ближайшие|ближайших|ближайший|ближайшую|предстоящие|следующие|алдағы|келесі|таяу|next|coming|aldaǵy|aldağy)$/.test(
      norm,
    )
  if (!past && !coming) return undefined
  const count = tokens[at + 1]?.breaks === false ? countAt(tokens, at + 1) : undefined
  if (count === undefined || (count.alone && count.count === 1 && word(tokens, at)?.kind === 'relative'))
    return undefined
  if (count.alone && /^(?:последний|последнюю|соңғы)$/.test(norm) && relationBefore(tokens, at)?.relation !== 'during')
    return undefined
  return lengthDate(spanFrom(tokens, at), count.end, count, past ? 'past' : 'within', 'during')
}
const months = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  if (norm === 'за' || norm === 'по' || norm === 'итогам' || norm === 'итоги') {
    let from = norm === 'по' && /^(?:итогам|результатам)$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1
    if (norm === 'по' && from === at + 1) return undefined
    if (/^(?:первые|первых|прошедшие|истекшие|минувшие)$/.test(normAt(tokens, from))) from++
    if (tokens[from] === undefined || tokens[from]!.breaks) return undefined
    const core = monthsCount(tokens, from)
    return core === undefined ? undefined : { first: at, end: core.end, spec: core.spec, relation: 'during' }
  }
  if (
    norm === 'the' &&
    /^(?:in|over|for|during)$/.test(tokens[at - 1]?.norm ?? '') &&
    tokens[at + 1]?.breaks === false
  ) {
    const core = normAt(tokens, at + 1) === 'first' ? undefined : monthsCount(tokens, at + 1)
    if (core !== undefined) return { first: spanFrom(tokens, at), end: core.end, spec: core.spec, relation: 'during' }
  }
  if (norm === 'first' || norm === 'алғашқы' || norm === 'первые' || norm === 'первых') {
    if (tokens[at + 1] === undefined || tokens[at + 1]!.breaks) return undefined
    const core = monthsCount(tokens, at + 1)
    return core === undefined
      ? undefined
      : { first: spanFrom(tokens, at), end: core.end, spec: core.spec, relation: 'during' }
  }
  // '9 айда', 'тоғыз айдың қорытындысы'
  const core = monthsCount(tokens, at)
  if (core === undefined || !/^(?:айда|айдың|айында|aida|ayda|aıda)$/.test(tokens[core.end - 1]!.norm)) return undefined
  if (tokens[core.end - 1]!.norm === 'айдың' && !/^(?:қорытынды|ішінде|көрсеткіш)/.test(normAt(tokens, core.end)))
    return undefined
  return { first: at, end: core.end, spec: core.spec, relation: 'during' }
}

/** A bare year is a date after a preposition and where nothing is counted: 'by 2030', 'в 2024'. */
const isBareMeant = (tokens: Tokens, core: Core): boolean => {
  if (core.spec.year === undefined || core.spec.half !== undefined) return false
  const before = normAt(tokens, core.first) === '' ? '' : (tokens[core.first - 1]?.norm ?? '')
  const next = tokens[core.end]
  const goesOn = next !== undefined && !next.breaks && next.kind === 'word'
  if (/^(?:in|by|since|until|till|before|after|from|during|through|of|for|over|throughout|starting|early|late|mid|year)$/.test(before))
    return !goesOn || !/^(?:people|tons|million|thousand|km|percent|per|square)$/.test(next.norm) && !/^[a-z]{4,}s$/.test(next.norm) || /^(?:was|is|has|as|this|plans)$/.test(next.norm) // prettier-ignore
  if (/^(?:в|к|с|на|по|за|до)$/.test(before))
    return !goesOn || /^(?:и|или|был|была|было|были|будет|планируется|построили|открыли)$/.test(next.norm)
  return false
}
const single = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const core = coreAt(tokens, at)
  if (core === undefined) return undefined
  if (core.bare === true && !isBareMeant(tokens, core)) return undefined
  if (core.from !== undefined || core.spec.months !== undefined) return { first: spanFrom(tokens, at), end: core.end, spec: core.spec, ...(core.from === undefined ? {} : { from: core.from }), relation: 'during' } // prettier-ignore
  const after = relationAfter(tokens, core.end)
  const before = relationBefore(tokens, at)
  if (after !== undefined) return { first: at, end: after.end, spec: core.spec, relation: after.relation }
  if (core.spec.off?.period === 'day' || before === undefined)
    return { first: at, end: core.end, spec: core.spec, relation: 'at' }
  return { first: before.from, end: core.end, spec: core.spec, relation: before.relation }
}
/** 'в 2023 и 2024 годах': the first of two years that share their word. */
const sharedYear = (tokens: Tokens, at: number, more = 6): Omit<RawDate, 'rule'> | undefined => {
  const year = bareNumber(tokens, at)
  if (year?.spec.year === undefined || year.bare !== true) return undefined
  if (!/^(?:и|,|және|мен|пен|and|или)$/.test(normAt(tokens, year.end))) return undefined
  const second = bareNumber(tokens, year.end + 1)
  if (second?.spec.year === undefined) return undefined
  if (
    second.bare === true &&
    (more === 0 || sharedYear(tokens, year.end + 1, more - 1) === undefined) &&
    !/^(?:in|since|by)$/.test(tokens[at - 1]?.norm ?? '')
  )
    return undefined
  return {
    first: spanFrom(tokens, at),
    end: year.end,
    spec: year.spec,
    relation: relationBefore(tokens, at)?.relation ?? 'at',
  }
}
/** '6 и 7 декабря': the first of two days that share their month. */
const sharedMonth = (tokens: Tokens, at: number, more = 6): Omit<RawDate, 'rule'> | undefined => {
  const day = bareNumber(tokens, at)
  if (day?.spec.day === undefined || !/^(?:и|,|және|мен|пен|and)$/.test(normAt(tokens, day.end))) return undefined
  const last = endAt(tokens, day.end + 1, day) ?? (more === 0 ? undefined : sharedMonth(tokens, day.end + 1, more - 1))
  if (last?.spec.month === undefined) return undefined
  return { first: spanFrom(tokens, at), end: day.end, spec: merged(day.spec, last.spec), relation: relationBefore(tokens, at)?.relation ?? 'at' } // prettier-ignore
}

export const dateRules: readonly DateRule[] = [
  { name: 'from one date to another', example: 'с 2022 по 2025 год', value: '2025', opens: marks.from, find: fromTo },
  {
    name: 'Kazakh from one date to another',
    example: '2022 жылдан 2025 жылға дейін',
    value: '2025',
    opens: marks.number | marks.date,
    find: kazakhFromTo,
  },
  {
    name: 'dates with a dash',
    example: 'в 2023–2025 годах',
    value: '2025',
    opens: marks.number | marks.date,
    find: dashRange,
  },
  {
    name: 'two months in one word',
    example: 'в январе-сентябре 2024 года',
    value: '2024-09',
    opens: marks.hyphen,
    find: monthPair,
  },
  {
    name: 'months from the beginning of the year',
    example: 'за 9 месяцев',
    value: '2024-09',
    opens: marks.months | marks.number | marks.count,
    find: months,
  },
  {
    name: 'the last or next years',
    example: 'за последние пять лет',
    value: '2024',
    opens: marks.last,
    find: lastOrNext,
  },
  {
    name: 'so long ago or from now',
    example: 'два года назад',
    value: '2022',
    opens: marks.number | marks.count,
    find: ago,
  },
  { name: 'after so long', example: 'через месяц', value: '2025-01', opens: marks.ahead, find: ahead },
  { name: 'within so long', example: 'в течение месяца', value: '2025-01', opens: marks.within, find: within },
  { name: 'a term', example: 'в двухнедельный срок', value: '2024-12-26', opens: marks.within, find: term },
  {
    name: 'years that share their word',
    example: 'в 2023 и 2024 годах',
    value: '2023',
    opens: marks.number,
    find: (tokens, at) => sharedYear(tokens, at),
  },
  {
    name: 'days that share their month',
    example: '5 и 6 декабря',
    value: '2024-12-05',
    opens: marks.number,
    find: (tokens, at) => sharedMonth(tokens, at),
  },
  {
    name: 'a date',
    example: 'до конца 2025 года',
    value: '2025',
    opens: marks.number | marks.date | marks.hyphen,
    find: single,
  },
]

/** A number begins a date only as a day, a year or a figure date, or before a period; '143 000 м2' and '8 школ' are passed over. */
const numberMayOpen = (tokens: Tokens, marked: Uint16Array, at: number): boolean => {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  if (text.length === 4 || (text.length >= 6 && text.length <= 10 && text.includes('.'))) return true
  if (next === undefined) return false
  if ((marked[at + 1]! & (marks.date | marks.count)) !== 0) return true
  if (text.length > 2) return /^(?:календарных|рабочих|calendar|working|жұмыс|күнтізбелік)$/.test(next.norm)
  return next.kind === 'punctuation'
    ? next.text !== '%'
    : next.norm.length <= 4 || /^(?:және|рабочих|календарных|working|calendar)$/.test(next.norm)
}

const opening = dateRules.reduce((all, rule) => all | rule.opens, 0)

export const scanDates = (tokens: Tokens): readonly RawDate[] => {
  const found: RawDate[] = []
  const marked = marksOf(tokens)
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const mark = marked[at]!
    if ((mark & opening) === 0 || (mark === marks.number && !numberMayOpen(tokens, marked, at))) continue
    for (const rule of dateRules) {
      if ((mark & rule.opens) === 0) continue
      const date = rule.find(tokens, at)
      if (date === undefined) continue
      found.push({ ...date, first: Math.max(date.first, free), rule: rule.name })
      free = date.end
      at = date.end - 1
      break
    }
  }
  return found
}
