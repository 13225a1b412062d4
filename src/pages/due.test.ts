import { expect, test } from 'vitest'
import type { PromiseState } from '../model/index.ts'
import { grouped, shownPromise } from './due.ts'

const promise = (state: PromiseState, due: string | null, ...before: string[]) => ({
  state,
  due,
  history: before.map((date) => ({ at: '', state: 'open' as const, due: date, claimId: null, reportVersionId: null })),
})
const on = (today: string) => (state: PromiseState, due: string | null) =>
  shownPromise(promise(state, due), today).state

test('an open promise is due soon within thirty days and overdue the day after', () => {
  expect(on('2024-12-01')('open', '2024-12-31')).toBe('due-soon')
  expect(on('2024-11-30')('open', '2024-12-31')).toBe('open')
  expect(on('2024-12-31')('open', '2024')).toBe('due-soon')
  expect(on('2025-01-01')('open', '2024')).toBe('overdue')
})

test('a moved date counts from the new date', () => {
  expect(on('2024-12-12')('moved', '2025')).toBe('moved')
  expect(on('2026-01-01')('moved', '2025')).toBe('overdue')
  expect(shownPromise(promise('moved', '2025', '2023', '2025'), '2024-12-12').earlier).toEqual(['2023'])
})

test('what is done, dropped or vague does not become overdue', () => {
  for (const state of ['kept', 'kept-late', 'dropped', 'vague'] as const)
    expect(on('2030-01-01')(state, '2020')).toBe(state)
})

test('a promise without a date cannot be checked', () => {
  expect(on('2024-12-12')('open', null)).toBe('vague')
})

test('a list begins with the overdue, the oldest due date first', () => {
  const list = [promise('kept', '2022'), promise('open', '2026'), promise('open', '2023'), promise('open', '2020-03')]
  const groups = grouped(list, (one) => shownPromise(one, '2024-12-12'))
  expect(groups.map((group) => [group.state, group.promises.map((one) => one.due)])).toEqual([
    ['overdue', ['2020-03', '2023']],
    ['open', ['2026']],
    ['kept', ['2022']],
  ])
})
