// Dates as precise as a report gives them: YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM, YYYY-MM-DD or an instant. Here is what every room
// must agree upon: which days a date covers, and so when a due date of any grain has passed.

export interface DateParts {
  readonly year: number
  readonly half?: 1 | 2
  readonly quarter?: 1 | 2 | 3 | 4
  readonly month?: number
  readonly day?: number
}

const shape = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d\d)(?:-(\d\d))?))?(?:T.*)?$/

/** Undefined for what is no date, so that a page shows the words instead of a wrong day. */
export const partsOf = (date: string): DateParts | undefined => {
  const found = shape.exec(date)
  if (!found) return undefined
  const [, year, half, quarter, month, day] = found
  if (month && (+month < 1 || +month > 12)) return undefined
  if (day && (+day < 1 || +day > daysIn(Number(year), Number(month)))) return undefined
  return {
    year: Number(year),
    ...(half ? { half: Number(half) as 1 | 2 } : {}),
    ...(quarter ? { quarter: Number(quarter) as 1 | 2 | 3 | 4 } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  }
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (value: number): string => String(value).padStart(2, '0')
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The last day that a date covers: 2025 is 31 December 2025, 2024-Q3 is 30 September 2024. */
export const lastDay = (date: string): string | undefined => {
  const at = partsOf(date)
  if (!at) return undefined
  const month = at.month ?? (at.quarter ? at.quarter * 3 : at.half ? at.half * 6 : 12)
  return isoDay(at.year, month, at.day ?? daysIn(at.year, month))
}
export const firstDay = (date: string): string | undefined => {
  const at = partsOf(date)
  if (!at) return undefined
  const month = at.month ?? (at.quarter ? at.quarter * 3 - 2 : at.half ? at.half * 6 - 5 : 1)
  return isoDay(at.year, month, at.day ?? 1)
}

const dayNumber = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000
/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round(dayNumber(to) - dayNumber(from))

export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10)

/** The same day of an earlier or later year; 29 February becomes 28 where there is none. */
export const addYears = (day: string, years: number): string => {
  const year = Number(day.slice(0, 4)) + years
  const month = Number(day.slice(5, 7))
  return isoDay(year, month, Math.min(Number(day.slice(8, 10)), daysIn(year, month)))
}
