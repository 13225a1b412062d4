import { expect, test } from 'vitest'
import { addDays, addYears, daysBetween, firstDay, lastDay } from './dates.ts'

test('a date of any grain covers days', () => {
  for (const [date, first, last] of [
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12-06', '2024-12-06', '2024-12-06'],
    ['2024-12-06T22:30:00Z', '2024-12-06', '2024-12-06'],
  ] as const)
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
})

test('what is no date covers nothing', () => {
  for (const date of ['', 'soon', '2024-13', '2024-02-30', '2024-Q5', '24']) expect(lastDay(date)).toBeUndefined()
})

test('days are counted across leap years', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2025-01-01', '2024-12-31')).toBe(-1)
  expect(addDays('2024-12-31', 30)).toBe('2025-01-30')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect([addYears('2024-02-29', -1), addYears('2025-03-01', -1)]).toEqual(['2023-02-28', '2024-03-01'])
})
