// Dates of publication as sources write them. The day is the one that the source wrote, in its own time zone: it is what
// 'yesterday' in the report is counted from, so an instant keeps its offset and is never moved to UTC.

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D.*)?$/

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
const two = (text: string): string => text.padStart(2, '0')

/** YYYY-MM-DD, or an ISO instant with its offset when the source gives both; null when it is no date. */
export const asPublished = (said: string): string | null => {
  const written = dotted.exec(said.trim())
  if (written) {
    const [, day, month, year] = written as unknown as [string, string, string, string]
    return asPublished(`${year}-${two(month)}-${two(day)}`)
  }
  const found = pattern.exec(said.trim())
  if (!found) return null
  const [, year, month, day, hour, minute, second, zone] = found
  if (!isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined || zone === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`
}

/** The day that relative dates are counted from. */
export const dayOf = (published: string): string => published.slice(0, 10)
