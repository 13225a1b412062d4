import { expect, test } from 'vitest'
import type { AttentionItem } from '../../model/index.ts'
import { claimOf, promiseOf } from '../promises/test-promises.ts'
import { isSilent } from '../silence/index.ts'
import { projectAttention, promiseAttention } from './attention.ts'

const told = (items: readonly AttentionItem[]): readonly string[] =>
  items.map((item) => `${item.kind} ${Object.values(item.about).flat().join(' ')}`)
const promise = promiseOf('Поручено построить школу.', '2024-06', '2023-05-10')
const of = (claims: Parameters<typeof projectAttention>[1] = []) => ({ promise, own: [], claims, denials: [] })

test('a promise waits quietly until it is soon due, then is overdue until something is decided', () => {
  expect(promiseAttention(of(), '2023-05-10', false, '2024-05-01')).toEqual([])
  expect(told(promiseAttention(of(), '2024-05-10', false, '2024-05-31'))).toEqual(['due-soon 2024-06-30'])
  expect(told(promiseAttention(of(), '2024-05-10', false, '2024-07-01'))).toEqual(['overdue 2024-06-30'])
})

test('what a later report shows is put forward once, as far as the day has come', () => {
  const built = claimOf('2024-08-02', 'status', { value: 'built' })
  expect(told(promiseAttention(of([built]), '2024-08-02', false, '2024-08-01'))).toEqual(['overdue 2024-06-30'])
  expect(told(promiseAttention(of([built]), '2024-08-02', false, '2024-08-02'))).toEqual([
    'overdue 2024-06-30',
    `outcome done-when-unclear ${built.id}`,
  ])
})

test('a year without a word is silence, to the day', () => {
  expect([isSilent('2023-03-01', '2024-02-29'), isSilent('2023-03-01', '2024-03-01')]).toEqual([false, true])
  const later = { ...of(), promise: promiseOf('Поручено построить школу.', '2030', '2023-05-10') }
  expect(told(promiseAttention(later, '2023-05-10', false, '2024-05-10'))).toEqual(['silent 2023-05-10'])
  // Its project says it already.
  expect(promiseAttention(later, '2023-05-10', true, '2024-05-10')).toEqual([])
})

test('a project that is finished may be silent; one that is not may not', () => {
  const going = claimOf('2023-05-10', 'status', { value: 'under-construction' })
  const done = claimOf('2023-05-10', 'status', { value: 'operating' })
  expect(told(projectAttention('e', [going], '2023-05-10', '2024-05-10'))).toEqual(['silent 2023-05-10'])
  expect(projectAttention('e', [done], '2023-05-10', '2024-05-10')).toEqual([])
  expect(projectAttention('e', [going], '2023-05-10', '2024-05-09')).toEqual([])
})

test('what cannot hold together is put forward when both are confirmed', () => {
  const one = claimOf('2023-05-10', 'area', { number: 100, unit: 'm2', id: 'a', sourceId: 'x' })
  const other = claimOf('2023-05-10', 'area', { number: 180, unit: 'm2', id: 'b', reportId: 'q', reportVersionId: 'q.1', sourceId: 'y' }) // prettier-ignore
  expect(told(projectAttention('e', [one, other], '2023-05-10', '2023-06-10'))).toEqual(['contradiction area a b'])
  expect(projectAttention('e', [one, { ...other, state: 'read' }], '2023-05-10', '2023-06-10')).toEqual([])
})

test('many reports at odds about one figure are one thing to look at, the newest clash first', () => {
  const said = (id: string, day: string, number: number) =>
    claimOf(day, 'area', { number, unit: 'm2', id, reportId: id, reportVersionId: `${id}.1`, sourceId: id })
  const three = [said('c', '2023-05-10', 100), said('b', '2023-05-11', 180), said('a', '2023-05-12', 320)]
  expect(told(projectAttention('e', three, '2023-05-12', '2023-06-10'))).toEqual(['contradiction area b a c'])
  const many = Array.from({ length: 30 }, (_, at) => said(`r${10 + at}`, `2023-05-${at + 1}`.replace(/-(\d)$/, '-0$1'), 100 * 1.5 ** at)) // prettier-ignore
  const [item, ...others] = projectAttention('e', many, '2023-05-30', '2023-06-10')
  expect(others).toEqual([])
  const { claims } = item!.about as { readonly claims: readonly string[] }
  expect([claims.slice(0, 2), claims.length]).toEqual([['r38', 'r39'], 7])
  // Whatever the order in which they came.
  expect(projectAttention('e', many.toReversed(), '2023-05-30', '2023-06-10')).toEqual([item])
})
