// Days of the calendar as plain numbers, and the values that a reading's dates have. No clock, no time zone.
import type { DateGrain } from './types.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}
const twoDigits = (value: number): string => String(value).padStart(2, '0')

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Days since a Monday long ago. */
export const dayNumber = ({ year, month, day }: Day): number => {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear + 2
}
export const dayOfNumber = (number: number): Day => {
  const z = number - 2
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365) // prettier-ignore
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}
/** Monday is 0. */
export const weekdayOf = (day: Day): number => ((dayNumber(day) % 7) + 7) % 7
export const addDays = (day: Day, days: number): Day => dayOfNumber(dayNumber(day) + days)
export const addMonths = ({ year, month, day }: Day, months: number): Day => {
  const total = year * 12 + month - 1 + months
  const then = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
  return { ...then, day: Math.min(day, daysInMonth(then.year, then.month)) }
}

export const parseDay = (text: string): Day => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)) || 1,
  day: Number(text.slice(8, 10)) || 1,
})
export const valueOfDay = (day: Day): string => `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`
export const valueOf = (day: Day, grain: DateGrain): string => {
  if (grain === 'year') return String(day.year)
  if (grain === 'half') return `${day.year}-H${day.month <= 6 ? 1 : 2}`
  if (grain === 'quarter') return `${day.year}-Q${Math.ceil(day.month / 3)}`
  return grain === 'month' ? `${day.year}-${twoDigits(day.month)}` : valueOfDay(day)
}
/** The first and last day of the period of that grain around a day. */
export const firstDay = (day: Day, grain: DateGrain): Day => {
  if (grain === 'day') return day
  const month = grain === 'year' ? 1 : grain === 'half' ? (day.month <= 6 ? 1 : 7) : grain === 'quarter' ? Math.ceil(day.month / 3) * 3 - 2 : day.month // prettier-ignore
  return { year: day.year, month, day: 1 }
}
export const lastDay = (day: Day, grain: DateGrain): Day => {
  if (grain === 'day') return day
  const length = grain === 'year' ? 12 : grain === 'half' ? 6 : grain === 'quarter' ? 3 : 1
  return addDays(addMonths(firstDay(day, grain), length), -1)
}
