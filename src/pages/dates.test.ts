import { expect, test } from 'vitest'
import {
  dateWords,
  daysBetween,
  firstDay,
  lastDay,
  localMoment,
  longDay,
  moment,
  partsOf,
  spanWords,
  time,
} from './dates.ts'

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

test('a day, in running text, in a note, in a table', () => {
  const all = (['ru', 'kk', 'en'] as const).map((language) =>
    (['text', 'note', 'table'] as const).map((style) => spaced(dateWords('2024-12-06', language, style))),
  )
  expect(all).toEqual([
    ['6 декабря 2024 года', '6 дек. 2024', '06.12.2024'],
    ['2024 жылғы 6 желтоқсан', '2024 ж. 6 желтоқсан', '2024.12.06'],
    ['6 December 2024', '6 Dec 2024', '6 Dec 2024'],
  ])
})

test('months, quarters, halves and years keep their precision', () => {
  expect(['2023', '2022-10', '2024-Q3', '2025-H2'].map((date) => spaced(dateWords(date, 'ru')))).toEqual([
    '2023 год', 'октябрь 2022 года', 'III квартал 2024 года', 'II полугодие 2025 года',
  ]) // prettier-ignore
  expect(['2023', '2022-10', '2024-Q3', '2025-H2'].map((date) => spaced(dateWords(date, 'kk')))).toEqual([
    '2023 жыл', '2022 жылғы қазан', '2024 жылғы III тоқсан', '2025 жылғы II жартыжылдық',
  ]) // prettier-ignore
  expect(['2023', '2022-10', '2024-Q3', '2025-H2'].map((date) => dateWords(date, 'en'))).toEqual([
    '2023', 'October 2022', 'third quarter of 2024', 'second half of 2025',
  ]) // prettier-ignore
})

test('what is no date is left as it stands', () => {
  expect(partsOf('2024-13')).toBeUndefined()
  expect(partsOf('2023-02-30')).toBeUndefined()
  expect(dateWords('скоро', 'ru')).toBe('скоро')
})

test('a due date ends with the last day it covers', () => {
  expect(['2025', '2024-Q3', '2024-H1', '2024-02', '2024-12-06'].map(lastDay)).toEqual([
    '2025-12-31', '2024-09-30', '2024-06-30', '2024-02-29', '2024-12-06',
  ]) // prettier-ignore
  expect(['2025', '2024-Q3', '2024-H2', '2024-02'].map(firstDay)).toEqual([
    '2025-01-01', '2024-07-01', '2024-07-01', '2024-02-01',
  ]) // prettier-ignore
})

test('how long ago, in words', () => {
  expect(daysBetween('2024-11-30', '2024-12-12')).toBe(12)
  expect(spaced(spanWords('2024-09-30', '2024-12-12', 'ru'))).toBe('73 дня')
  expect(spaced(spanWords('2020-12-31', '2024-12-12', 'ru'))).toBe('3 года 11 месяцев')
  expect(spaced(spanWords('2020-12-31', '2024-12-12', 'kk'))).toBe('3 жыл 11 ай')
  expect(spaced(spanWords('2023-12-31', '2025-12-31', 'en'))).toBe('2 years')
})

test('a time element carries the precision known', () => {
  expect(spaced(String(time('2022-10', 'ru')))).toBe('<time datetime="2022-10">октябрь 2022 года</time>')
  expect(spaced(String(time('2024-Q3', 'en')))).toBe('third quarter of 2024')
})

test('a moment is told in the time zone of the newsroom', () => {
  expect(localMoment('2024-12-12T19:30:00Z', 'Asia/Almaty')).toEqual({ day: '2024-12-13', clock: '00:30' })
  expect(localMoment('2024-12-12', 'Asia/Almaty')).toEqual({ day: '2024-12-12', clock: '' })
  expect(spaced(String(moment('2024-12-12T14:59:55Z', 'en', 'Asia/Almaty')))).toBe(
    '<time datetime="2024-12-12T14:59:55Z">12 Dec 2024, 19:59</time>',
  )
})

test('the day under the masthead has its weekday', () => {
  expect((['ru', 'kk', 'en'] as const).map((language) => spaced(longDay('2024-12-12', language)))).toEqual([
    'четверг, 12 декабря 2024 года', '2024 жылғы 12 желтоқсан, бейсенбі', 'Thursday, 12 December 2024',
  ]) // prettier-ignore
})
