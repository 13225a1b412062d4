// Dates as each language writes them, at the precision that is known and no more. Which days a date covers, model/dates.ts says.
import { daysBetween, isoDay, lastDay, partsOf, type DateParts } from '../model/dates.ts'
import type { Language } from '../model/index.ts'
import { markup, type Html } from './html.ts'
import { monthsOf, quarterNames, type Months } from './months.ts'
import { counted } from './plurals.ts'

export { daysBetween, firstDay, lastDay, partsOf } from '../model/dates.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** '73 дня', '3 года 11 месяцев': days up to three months, then years and months. */
export const spanWords = (from: string, to: string, language: Language): string => {
  const days = daysBetween(from, to)
  if (days < 92) return counted(language, 'day', days)
  const a = partsOf(from.slice(0, 10))!
  const b = partsOf(to.slice(0, 10))!
  const months =
    (b.year - a.year) * 12 + (b.month! - a.month!) - (b.day! < a.day! && to !== lastDay(to.slice(0, 7)) ? 1 : 0)
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [years ? counted(language, 'year', years) : '', rest ? counted(language, 'month', rest) : '']
    .filter(Boolean)
    .join(' ')
}

/** How long a date is to be: in running text, in a note or strip, in a table. */
export type DateStyle = 'text' | 'note' | 'table'

export const dateWords = (date: string, language: Language, style: DateStyle = 'text'): string => {
  const at = partsOf(date)
  if (!at) return date
  const months = monthsOf(language)
  if (at.quarter) return quarterNames[language].quarter(at.quarter, at.year)
  if (at.half) return quarterNames[language].half(at.half, at.year)
  if (!at.month) return style === 'text' ? months.yearAlone(at.year) : String(at.year)
  if (style === 'table') return tableDate(at, language)
  if (!at.day) return months.monthOfYear(at.month, at.year, style === 'note')
  return months.dayOfMonth(at.day, at.month, at.year, style === 'note')
}

const tableDate = (at: DateParts, language: Language): string => {
  const month = two(at.month!)
  if (language === 'en')
    return dateWords(at.day ? isoDay(at.year, at.month!, at.day) : `${at.year}-${month}`, 'en', 'note')
  if (language === 'kk') return at.day ? `${at.year}.${month}.${two(at.day)}` : `${at.year}.${month}`
  return at.day ? `${two(at.day)}.${month}.${at.year}` : `${month}.${at.year}`
}

/** `<time>` with the machine's date at the precision known. Quarters and halves have no such form and stand as words. */
export const time = (date: string, language: Language, style: DateStyle = 'text'): Html => {
  const words = dateWords(date, language, style)
  const at = partsOf(date)
  if (!at || at.quarter || at.half) return markup`${words}`
  return markup`<time datetime="${date.slice(0, 10)}">${words}</time>`
}

/** The weekday too, as under the masthead. */
export const longDay = (date: string, language: Language): string => {
  const words = dateWords(date.slice(0, 10), language)
  const months: Months = monthsOf(language)
  return months.withWeekday(words, new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay())
}

/** Made once for a time zone: making one costs more than a hundred uses, and memory outside of the heap. */
const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }) // prettier-ignore
  formats.set(timeZone, made)
  return made
}

/** A moment in the newsroom's time zone: 2024-12-12T14:59Z in Almaty is 12 December 2024, 19:59. */
export const localMoment = (instant: string, timeZone: string): { readonly day: string; readonly clock: string } => {
  if (instant.length <= 10) return { day: instant, clock: '' }
  const parts = formatOf(timeZone).formatToParts(new Date(instant))
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  return { day: `${get('year')}-${get('month')}-${get('day')}`, clock: `${get('hour')}:${get('minute')}` }
}

export const moment = (instant: string, language: Language, timeZone: string): Html => {
  const { day, clock } = localMoment(instant, timeZone)
  return markup`<time datetime="${instant}">${dateWords(day, language, 'note')}${clock ? `, ${clock}` : ''}</time>`
}
