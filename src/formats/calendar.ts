// iCalendar (RFC 5545): days on which something is due, as all-day entries. The same day that moves keeps its name (UID) and
// counts up (SEQUENCE), so that a calendar moves it instead of showing it twice.

export interface CalendarDay {
  /** Unique in the world and for ever. */
  readonly uid: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly summary: string
  readonly description: string
  /** Whole. */
  readonly url: string
  /** When it was last changed: a day or an instant. */
  readonly changed: string
  /** How often the day has changed. */
  readonly sequence: number
  readonly cancelled: boolean
  readonly categories: readonly string[]
}
export interface Calendar {
  readonly name: string
  readonly description: string
  /** Whole, of the page it belongs to. */
  readonly url: string
  readonly language: string
  readonly days: readonly CalendarDay[]
}

export const calendarType = 'text/calendar; charset=utf-8'

const text = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')

const octets = (sign: string): number => {
  const code = sign.codePointAt(0) as number
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
/** No line is longer than 75 octets; one that goes on begins with a space. A letter is never cut. */
export const fold = (line: string): string => {
  let folded = ''
  let length = 0
  for (const sign of line) {
    const size = octets(sign)
    if (length + size > 75) {
      folded += '\r\n '
      length = 1
    }
    folded += sign
    length += size
  }
  return folded
}

const dayValue = (day: string): string => day.replaceAll('-', '')
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const instant = (at: string): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const entry = (one: CalendarDay): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${text(one.uid)}`,
  `DTSTAMP:${instant(one.changed)}`,
  `LAST-MODIFIED:${instant(one.changed)}`,
  `DTSTART;VALUE=DATE:${dayValue(one.day)}`,
  `DTEND;VALUE=DATE:${dayValue(dayAfter(one.day))}`,
  `SEQUENCE:${one.sequence}`,
  `SUMMARY:${text(one.summary)}`,
  `DESCRIPTION:${text(one.description)}`,
  `URL:${one.url.replace(/[\r\n]/g, '')}`,
  ...(one.categories.length ? [`CATEGORIES:${one.categories.map(text).join(',')}`] : []),
  `STATUS:${one.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const lines = (all: readonly string[]): string => all.map((line) => `${fold(line)}\r\n`).join('')

/** A calendar in parts, for one that is too long to be held: its beginning, its days a part at a time, its end. */
export const calendarHead = (calendar: Omit<Calendar, 'days'>): string =>
  lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Derek//Derek//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    `DESCRIPTION:${text(calendar.description)}`,
    `X-WR-CALDESC:${text(calendar.description)}`,
    `URL:${calendar.url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
  ])
export const calendarDays = (days: readonly CalendarDay[]): string => lines(days.flatMap(entry))
export const calendarEnd: string = lines(['END:VCALENDAR'])

export const writeCalendar = (calendar: Calendar): string =>
  calendarHead(calendar) + calendarDays(calendar.days) + calendarEnd
