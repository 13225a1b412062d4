import { describe, expect, test } from 'vitest'
import { holidays } from './date-holidays.ts'
import { relations } from './date-relations.ts'
import { englishNamedTimes } from './date-named-en.ts'
import { dateRules } from './date-rules.ts'
import { findDates } from './dates.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'
import type { DateMention } from './types.ts'

const read = (text: string, published = '2024-12-12'): DateMention[] => {
  const tokens = tokenize(text)
  return findDates(text, tokens, published, sentencesOf(text, tokens))
}
const shown = (text: string, published?: string): string[] =>
  read(text, published).map(({ value, relation, from }) => [value, relation, from ?? ''].join(' ').trim())

test('every holiday is a term in each of its forms', () => {
  for (const { month, day, forms } of holidays)
    for (const form of forms) {
      const text = /[a-z]/.test(form) ? `by ${form}` : /^(?:наурызу|.*(?:победы|столицы|знаний|республики|независимости)|нового года|новому году)$/.test(form) ? `к ${form}` : `${form} дейін` // prettier-ignore
      expect(shown(text)).toEqual([
        `${month < 12 ? 2025 : 2024}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')} by`,
      ])
    }
})

describe('every rule finds its own example', () => {
  test.each(englishNamedTimes.map(({ example }) => example))('%s', (example) => {
    expect(read(example)).toMatchObject([{ rule: 'an English time by what happens then' }])
  })
  test.each(dateRules.map(({ name, example, value }) => [name, example, value]))('%s: %s', (name, example, value) => {
    expect(read(example)[0]).toMatchObject({ rule: name, value })
  })
  test.each(relations.map(({ example, relation, phrase }) => [example, phrase, relation]))(
    '%s',
    (example, phrase, relation) => {
      expect(example).toContain(phrase)
      expect(read(example)).toMatchObject([{ relation }])
    },
  )
})

test('what has gone on since a month began with the last one of that name', () => {
  expect(shown('Вокзалдың жөндеуі сәуірден бері жүріп жатыр.')).toEqual(['2024-04 since'])
  expect(shown('Since October it will not let anybody in.')).toEqual(['2024-10 since'])
})

test('a date is as precise as it is said', () => {
  expect(shown('до конца года, в IV квартале, за 9 месяцев, осенью 2025 года, 06.12.2024')).toEqual([
    '2024 by',
    '2024-Q4 at',
    '2024-09 during 2024-01-01',
    '2025 at',
    '2024-12-06 at',
  ])
})

test('without a year it is the nearest that fits what is said of it', () => {
  expect(shown('Школу открыли в марте')).toEqual(['2024-03 at'])
  expect(shown('Школу откроют в марте')).toEqual(['2025-03 at'])
  expect(shown('Мектеп наурызда ашылды')).toEqual(['2024-03 at'])
  expect(shown('Мектеп наурызда ашылады')).toEqual(['2025-03 at'])
  expect(shown('The school was opened in March')).toEqual(['2024-03 at'])
  expect(shown('The school will be opened in March')).toEqual(['2025-03 at'])
  expect(shown('28 декабря введен цех', '2025-01-10')).toEqual(['2024-12-28 at'])
})

test('ranges keep where they begin, over the turn of the year too', () => {
  expect(shown('с 28 ноября по 2 декабря')).toEqual(['2024-12-02 during 2024-11-28'])
  expect(shown('с декабря по февраль выпало много снега', '2025-02-10')).toEqual(['2025-02 during 2024-12-01'])
  expect(shown('on December 3–6')).toEqual(['2024-12-06 during 2024-12-03'])
})

test('what only looks like a date is none', () => {
  expect(shown('улица 8 Марта, в 2000 школ, May I ask, they march on, средой обитания')).toEqual([])
  expect(shown('31 февраля, 45 декабря, в 1990-х годах')).toEqual([])
  expect(shown('Каждый день работают два завода')).toEqual([])
})

test('spaces, breaks and letters change nothing', () => {
  const text = 'Завод запущен 6 декабря 2024 года, второй – до конца четвертого квартала 2025 года, за 9 месяцев'
  for (const other of [
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll(' ', '  '),
    text.replace('года, второй', 'года,\r\nвторой'),
    text.replace('четвертого', 'четвёртого'),
    text.replaceAll('–', '-'),
    text.toUpperCase(),
  ])
    expect(shown(other)).toEqual(shown(text))
})

test('a long chain of years or dates is read without harm', () => {
  expect(read('2023 и '.repeat(20_000))).toEqual([])
  expect(read('6 декабря 2024 года '.repeat(20_000))).toHaveLength(20_000)
})

test('the years to come begin today', () => {
  expect(shown('over the next three years ten plants will be opened')).toEqual(['2027 during 2024-12-12'])
})
