// Dates with two ends ('с 2022 по 2025 год', '6–8 декабря', '2022 жылдан 2025 жылға дейін') and dates that share a word.
import { bareQuarter } from './date-quarters.ts'
import { monthPairCore } from './date-months.ts'
import { bareNumber, coreAt } from './date-parts.ts'
import { relationAfter, relationBefore } from './date-relations.ts'
import { isLink, normAt, spanFrom, type RawDate, type Tokens } from './date-rule.ts'
import type { Core, Spec } from './date-tokens.ts'

const merged = (first: Spec, last: Spec): Spec => {
  const { part: _, ...rest } = last
  const year = first.year === undefined && first.yearOff === undefined ? { ...(rest.year === undefined ? {} : { year: rest.year }), ...(rest.yearOff === undefined ? {} : { yearOff: rest.yearOff }) } : {} // prettier-ignore
  const month =
    first.day !== undefined && first.month === undefined && rest.month !== undefined ? { month: rest.month } : {}
  return { ...year, ...month, ...first }
}

/** 'December 3–6': the last may leave its month to the first. */
export const completed = (last: Spec, first: Spec): Spec =>
  last.day !== undefined && last.month === undefined && first.month !== undefined ? { ...first, day: last.day } : last

/** Whether the two ends speak of the same kind of thing. */
export const agree = (a: Spec, b: Spec): boolean => {
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

const isYearRange = (a: Spec, b: Spec): boolean => a.year !== undefined && b.year !== undefined && a.month === undefined

/** Two bare years need a year word, a preposition or brackets, or they may be any numbers. */
export const isMeant = (tokens: Tokens, at: number, start: Core, last: Core): boolean => {
  if (start.bare !== true || last.bare !== true) return true
  if (start.spec.year === undefined || last.spec.year === undefined) return false
  return (
    start.spec.year < last.spec.year &&
    (relationBefore(tokens, at) !== undefined ||
      /^[(«"]$/.test(tokens[at - 1]?.text ?? '') ||
      last.spec.year - start.spec.year < 30)
  )
}

export const dashRange = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined =>
  rangeFrom(tokens, at, startAt(tokens, at)) ?? rangeFrom(tokens, at, bareQuarter(tokens, at))

const rangeFrom = (tokens: Tokens, at: number, start: Core | undefined): Omit<RawDate, 'rule'> | undefined => {
  if (start === undefined || !isLink(tokens[start.end])) return undefined
  const last = endAt(tokens, start.end + 1, start)
  if (last === undefined || !isMeant(tokens, at, start, last)) return undefined
  if (isLink(tokens[last.end]) && tokens[last.end + 1]?.kind === 'number') return undefined
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
export const monthPair = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
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

export const fromTo = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
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
export const kazakhFromTo = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
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

/** 'в 2023 и 2024 годах': the first of two years that share their word. */
export const sharedYear = (tokens: Tokens, at: number, more = 6): Omit<RawDate, 'rule'> | undefined => {
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
export const sharedMonth = (tokens: Tokens, at: number, more = 6): Omit<RawDate, 'rule'> | undefined => {
  const day = bareNumber(tokens, at)
  if (day?.spec.day === undefined || !/^(?:и|,|және|мен|пен|and)$/.test(normAt(tokens, day.end))) return undefined
  const last = endAt(tokens, day.end + 1, day) ?? (more === 0 ? undefined : sharedMonth(tokens, day.end + 1, more - 1))
  if (last?.spec.month === undefined) return undefined
  return { first: spanFrom(tokens, at), end: day.end, spec: merged(day.spec, last.spec), relation: relationBefore(tokens, at)?.relation ?? 'at' } // prettier-ignore
}

/** 'в I и II кварталах': the first of two quarters that share their word. */
export const sharedQuarter = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const first = bareQuarter(tokens, at)
  if (first === undefined || !/^(?:и|,|және|мен|пен|and)$/.test(normAt(tokens, first.end))) return undefined
  const last = endAt(tokens, first.end + 1, first)
  if (last === undefined) return undefined
  return { first: spanFrom(tokens, at), end: first.end, spec: merged(first.spec, last.spec), relation: relationBefore(tokens, at)?.relation ?? 'at' } // prettier-ignore
}
