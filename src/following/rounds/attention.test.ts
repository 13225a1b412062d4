import { expect, test } from 'vitest'
import type { AttentionItem } from '../../model/index.ts'
import { claimOf, promiseOf } from '../promises/test-promises.ts'
import { isSilent } from '../silence/index.ts'
import { projectAttention, promiseAttention } from './attention.ts'

const said = (items: readonly AttentionItem[]): readonly string[] =>
  items.map((item) => `${item.kind} ${Object.values(item.about).flat().join(' ')}`)
const promise = promiseOf('Поручено построить школу.', '2024-06', '2023-05-10')
const of = (claims: Parameters<typeof projectAttention>[1] = []) => ({ promise, own: [], claims, denials: [] })

test('a promise waits quietly until it is soon due, then is overdue until something is decided', () => {
  expect(promiseAttention(of(), '2023-05-10', false, '2024-05-01')).toEqual([])
  expect(said(promiseAttention(of(), '2024-05-10', false, '2024-05-31'))).toEqual(['due-soon 2024-06-30'])
  expect(said(promiseAttention(of(), '2024-05-10', false, '2024-07-01'))).toEqual(['overdue 2024-06-30'])
})

test('what a later report shows is put forward once, as far as the day has come', () => {
  const built = claimOf('2024-08-02', 'status', { value: 'built' })
  expect(said(promiseAttention(of([built]), '2024-08-02', false, '2024-08-01'))).toEqual(['overdue 2024-06-30'])
  expect(said(promiseAttention(of([built]), '2024-08-02', false, '2024-08-02'))).toEqual([
    'overdue 2024-06-30',
    `outcome done-when-unclear ${built.id}`,
  ])
})

test('a year without a word is silence, to the day', () => {
  expect([isSilent('2023-03-01', '2024-02-29'), isSilent('2023-03-01', '2024-03-01')]).toEqual([false, true])
  const later = { ...of(), promise: promiseOf('Поручено построить школу.', '2030', '2023-05-10') }
  expect(said(promiseAttention(later, '2023-05-10', false, '2024-05-10'))).toEqual(['silent 2023-05-10'])
  // Its project says it already.
  expect(promiseAttention(later, '2023-05-10', true, '2024-05-10')).toEqual([])
})

test('a project that is finished may be silent; one that is not may not', () => {
  const going = claimOf('2023-05-10', 'status', { value: 'under-construction' })
  const done = claimOf('2023-05-10', 'status', { value: 'operating' })
  expect(said(projectAttention('e', [going], '2023-05-10', '2024-05-10'))).toEqual(['silent 2023-05-10'])
  expect(projectAttention('e', [done], '2023-05-10', '2024-05-10')).toEqual([])
  expect(projectAttention('e', [going], '2023-05-10', '2024-05-09')).toEqual([])
})

test('what cannot hold together is put forward when both are confirmed', () => {
  const one = claimOf('2023-05-10', 'area', { number: 100, unit: 'm2', id: 'a', sourceId: 'x' })
  const other = claimOf('2023-05-10', 'area', { number: 180, unit: 'm2', id: 'b', reportId: 'q', reportVersionId: 'q.1', sourceId: 'y' }) // prettier-ignore
  expect(said(projectAttention('e', [one, other], '2023-05-10', '2023-06-10'))).toEqual(['contradiction area a b'])
  expect(projectAttention('e', [one, { ...other, state: 'read' }], '2023-05-10', '2023-06-10')).toEqual([])
})
