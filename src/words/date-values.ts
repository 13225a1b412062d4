// When a date is, counted from the day of publication. What does not say its year is the nearest that fits what is said of it.
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  firstDay,
  isDay,
  lastDay,
  weekdayOf,
  type Day,
} from './calendar.ts'
import type { Spec } from './date-tokens.ts'
import type { Length } from './date-rule.ts'
import type { Relation } from './date-relations.ts'
import type { Cue } from './date-cues.ts'
import type { DateGrain } from './types.ts'

export interface Resolved {
  readonly day: Day
  readonly grain: DateGrain
  readonly relative: boolean
  /** 'Биыл шілдеде': the year was told by a word. */
  readonly hasYear?: true
  /** A week is said by its first and last day. */
  readonly from?: Day
}

const seasonMonths = [4, 7, 10, 1] as const

/** Where a spec without a year lies in a given year. */
const inYear = (spec: Spec, year: number): { readonly day: Day; readonly grain: DateGrain } => {
  if (spec.half !== undefined) return { day: { year, month: spec.half === 1 ? 1 : 7, day: 1 }, grain: 'half' }
  if (spec.quarter !== undefined) return { day: { year, month: spec.quarter * 3 - 2, day: 1 }, grain: 'quarter' }
  if (spec.months !== undefined) return { day: { year, month: spec.months, day: 1 }, grain: 'month' }
  if (spec.season !== undefined) return { day: { year, month: seasonMonths[spec.season]!, day: 15 }, grain: 'year' }
  if (spec.month !== undefined) return { day: { year, month: spec.month, day: spec.day ?? 1 }, grain: spec.day === undefined ? 'month' : 'day' } // prettier-ignore
  return { day: { year, month: 1, day: 1 }, grain: 'year' }
}
/** First and last day number, where a season is its three months. */
const extent = (spec: Spec, year: number): readonly [number, number] => {
  const { day, grain } = inYear(spec, year)
  if (spec.season === undefined) return [dayNumber(firstDay(day, grain)), dayNumber(lastDay(day, grain))]
  const start = firstDay(addMonths(day, -1), 'month')
  return [dayNumber(start), dayNumber(addDays(addMonths(start, 3), -1))]
}

const nearestYear = (spec: Spec, relation: Relation, cue: Cue, published: Day): number => {
  const { year } = published
  const now = dayNumber(published)
  const years = spec.month === 2 && spec.day === 29 ? [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4].filter((y) => daysInMonth(y, 2) === 29) : [year - 1, year, year + 1] // prettier-ignore
  const ahead = (): number => years.find((y) => extent(spec, y)[1] >= now) ?? year + 1
  const behind = (): number => years.findLast((y) => extent(spec, y)[0] <= now) ?? year - 1
  // 'До зимы', 'before winter': by its first day, which lies in the year before the rest of it.
  if (spec.season === 3 && relation === 'by' && spec.part === undefined && spec.toward === undefined && cue !== 'past') return year // prettier-ignore
  if (spec.toward === 1) return years.find((y) => extent(spec, y)[0] > now) ?? year + 1
  // 'Позапрошлой осенью'
  if (spec.toward === -2) return (years.findLast((y) => extent(spec, y)[1] < now) ?? year - 1) - 1
  if (spec.toward === -1) return years.findLast((y) => extent(spec, y)[1] < now) ?? year - 1
  if (spec.toward === 0) return year
  if (spec.months !== undefined)
    return published.month > spec.months || (published.month === spec.months && published.day >= 20) ? year : year - 1
  if (cue === 'future' || (relation === 'by' && cue !== 'past')) return ahead()
  if (cue === 'past' || relation === 'since') return behind()
  if (spec.quarter !== undefined || spec.half !== undefined || spec.season !== undefined) return year
  const distance = (y: number): number => {
    const [start, end] = extent(spec, y)
    return now < start ? start - now : now > end ? now - end : 0
  }
  return years.reduce((best, y) =>
    distance(y) < distance(best) || (distance(y) === distance(best) && y === year) ? y : best,
  )
}

const weekdayDay = (weekday: number, toward: number | undefined, relation: Relation, cue: Cue, published: Day): Day => {
  const today = weekdayOf(published)
  const since = (((today - weekday) % 7) + 7) % 7
  const until = (((weekday - today) % 7) + 7) % 7
  if (toward === 0) return addDays(published, weekday - today)
  if (toward === -1) return addDays(published, -(since || 7))
  if (toward === 1) return addDays(published, until || 7)
  return cue === 'future' || relation === 'by' ? addDays(published, until) : addDays(published, -since)
}

const offsetDate = ({ off, part }: Spec, published: Day): Resolved => {
  const { period, by } = off!
  if (period === 'day') return { day: addDays(published, by), grain: 'day', relative: true }
  if (period === 'week') {
    const monday = addDays(published, by * 7 - weekdayOf(published))
    const day = part === 'start' ? monday : addDays(monday, part === 'middle' ? 2 : 6)
    return { day, grain: 'day', relative: true, ...(part === undefined ? { from: monday } : {}) }
  }
  if (period === 'year') return { day: { ...published, year: published.year + by }, grain: 'year', relative: true }
  const step = period === 'month' ? 1 : period === 'quarter' ? 3 : 6
  return { day: addMonths({ ...published, day: 1 }, by * step), grain: period, relative: true }
}

/** Undefined when there is no such day ('31 февраля'). */
export const resolveSpec = (spec: Spec, relation: Relation, published: Day, cue: () => Cue): Resolved | undefined => {
  if (spec.off !== undefined) return offsetDate(spec, published)
  if (spec.weekday !== undefined) return { day: weekdayDay(spec.weekday, spec.toward, relation, cue(), published), grain: 'day', relative: true } // prettier-ignore
  const known = spec.year ?? (spec.yearOff === undefined ? undefined : published.year + spec.yearOff)
  const asks = known === undefined && spec.toward === undefined && spec.months === undefined
  const year = known ?? nearestYear(spec, relation, asks ? cue() : undefined, published)
  const found = inYear(spec, year)
  if (!isDay(found.day)) return undefined
  return { ...found, relative: spec.year === undefined, ...(known === undefined ? {} : { hasYear: true as const }) }
}

const grains: Readonly<Record<Length['period'], DateGrain>> = {
  day: 'day', week: 'day', month: 'month', quarter: 'quarter', half: 'half', year: 'year',
} // prettier-ignore
const moved = (day: Day, { count, period }: Length, sign: number): Day => {
  if (period === 'day' || period === 'week') return addDays(day, Math.round(count * (period === 'week' ? 7 : 1)) * sign)
  const months = Math.round(count * (period === 'year' ? 12 : period === 'quarter' ? 3 : period === 'half' ? 6 : 1))
  return addMonths(day, months * sign)
}
export const resolveLength = (length: Length, published: Day, cue: () => Cue): Resolved => {
  const grain = grains[length.period]
  if (length.way === 'ahead') return { day: moved(published, length, 1), grain, relative: true }
  if (length.way === 'back') return { day: moved(published, length, -1), grain, relative: true }
  if (length.way === 'past' || cue() === 'past')
    return { day: published, grain, relative: true, from: moved(published, length, -1) }
  return { day: moved(published, length, 1), grain, relative: true, from: published }
}
