import { sync, type VEvent } from 'node-ical'
import { expect, test } from 'vitest'
import { fold, writeCalendar, type CalendarDay } from './calendar.ts'

const day: CalendarDay = {
  uid: 'p@derek', day: '2024-12-31', summary: 'Срок: достроить; школу, мост', description: 'Первое\nвторое \\ «слова»', url: 'https://gorod.example/ru/promises/p',
  changed: '2024-05-01T10:00:00+05:00', sequence: 1, cancelled: false, categories: ['поручение', 'a,b'],
} // prettier-ignore
const written = (days: readonly CalendarDay[]): string =>
  writeCalendar({ name: 'Сроки', description: 'Сроки', url: 'https://gorod.example/ru/promises', language: 'ru', days })

test('another’s parser reads an all-day entry with its name, number and words', () => {
  const event = Object.values(sync.parseICS(written([day]))).find((one) => one?.type === 'VEVENT') as VEvent
  expect(event).toMatchObject({
    uid: 'p@derek', summary: day.summary, description: day.description, datetype: 'date', status: 'CONFIRMED', url: day.url,
    transparency: 'TRANSPARENT', categories: ['поручение', 'a,b'],
  }) // prettier-ignore
  expect(String(event.sequence)).toBe('1')
  expect(event.dtstamp?.toISOString()).toBe('2024-05-01T05:00:00.000Z')
  expect([event.start, event.end].map((at) => at && [at.getFullYear(), at.getMonth() + 1, at.getDate()])).toEqual([[2024, 12, 31], [2025, 1, 1]]) // prettier-ignore
})

test('lines end and fold as RFC 5545 says, and no letter is cut', () => {
  const text = written([{ ...day, summary: 'Ә'.repeat(100), cancelled: true }])
  const lines = text.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.join('')).not.toMatch(/[\r\n]/)
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'Ә'.repeat(100)}\r\n`)
  expect(text).toContain('STATUS:CANCELLED')
  expect(fold('x'.repeat(75))).toBe('x'.repeat(75))
  expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
})

test('nobody writes a line of their own into it', () => {
  const text = written([
    { ...day, summary: 'a\r\nBEGIN:VALARM', uid: 'x\nEND:VEVENT', url: 'https://a.example/\r\nX:1' },
  ])
  expect(text.match(/^(?:BEGIN|END):.*$/gm)).toHaveLength(4)
  expect(text).not.toMatch(/^X:1/m)
})

test('an empty calendar is one too', () => {
  expect(Object.values(sync.parseICS(written([]))).filter((one) => one?.type === 'VEVENT')).toEqual([])
})
