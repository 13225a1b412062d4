import { expect, test } from 'vitest'
import type { PromiseState } from '../../model/index.ts'
import { grouped, shownPromise } from './shown.ts'

const promise = (state: PromiseState, due: string | null, ...before: string[]) => ({
  state,
  due,
  evidence: { text: 'Поручено ускорить работу.' },
  history: before.map((date) => ({ at: '', state: 'open' as const, due: date, claimId: null, reportVersionId: null })),
})
const on = (today: string) => (state: PromiseState, due: string | null) =>
  shownPromise(promise(state, due), today).state
const saying = (text: string) => shownPromise({ ...promise('open', null), evidence: { text } }, '2024-12-12').state

test('an open promise is due soon within thirty days and overdue the day after', () => {
  expect(on('2024-12-01')('open', '2024-12-31')).toBe('due-soon')
  expect(on('2024-11-30')('open', '2024-12-31')).toBe('open')
  expect(on('2024-12-31')('open', '2024')).toBe('due-soon')
  expect(on('2025-01-01')('open', '2024')).toBe('overdue')
})

test('a moved date counts from the new date', () => {
  expect(on('2024-12-12')('moved', '2025')).toBe('moved')
  expect(on('2026-01-01')('moved', '2025')).toBe('overdue')
  const moved = promise('moved', '2025', '2023')
  const change = { ...moved.history[0]!, state: 'moved' as const, due: '2025' }
  expect(shownPromise({ ...moved, history: [...moved.history, change] }, '2024-12-12').earlier).toEqual(['2023'])
})

test('a date that an editor read again was never set', () => {
  expect(shownPromise(promise('open', '2025', '2026', '2025'), '2024-12-12').earlier).toEqual([])
})

test('what is done, dropped or vague does not become overdue', () => {
  for (const state of ['kept', 'kept-late', 'dropped', 'vague'] as const)
    expect(on('2030-01-01')(state, '2020')).toBe(state)
})

test('without a date, a deed that can be seen or a figure is undated; anything else cannot be checked', () => {
  expect(on('2024-12-12')('open', null)).toBe('vague')
  expect(saying('Поручено построить школу.')).toBe('undated')
  expect(saying('Увеличить стадо до 1500 голов.')).toBe('undated')
  expect(saying('Мектеп салуды тапсырды.')).toBe('undated')
  expect(saying('They promised to open a clinic.')).toBe('undated')
})

test('what was put off to no date has moved, whatever it asks', () => {
  expect(on('2024-12-12')('moved', null)).toBe('moved')
})

test('a due date of each grain passes with its last day', () => {
  for (const [due, last, after] of [
    ['2025', '2025-12-31', '2026-01-01'],
    ['2025-H1', '2025-06-30', '2025-07-01'],
    ['2025-Q3', '2025-09-30', '2025-10-01'],
    ['2024-02', '2024-02-29', '2024-03-01'],
    ['2024-12-01', '2024-12-01', '2024-12-02'],
  ] as const)
    expect([on(last)('open', due), on(after)('open', due)]).toEqual(['due-soon', 'overdue'])
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
