import { expect, test } from 'vitest'
import { claimOf, type Given } from '../../pages/test-claims.ts'
import { agreeing, newestOf, statusNow } from './current.ts'
import { differences } from './differences.ts'

const old: Given = { report: 'old', published: '2018-10-03' }
const late: Given = { report: 'late', published: '2020-03-02', source: 'other' }
const status = (given: Given, value: 'planned' | 'built' | 'stopped' | 'under-construction', more: Given = {}) =>
  claimOf({ ...given, property: 'status', value, ...more })

test('the later report says where a project stands', () => {
  const claims = [status(late, 'under-construction'), status(old, 'built')]
  expect(statusNow(claims, '2024-12-12')?.status).toBe('under-construction')
})

test('what was opened operates since that day, but not before it comes', () => {
  const claims = [status(late, 'built', { date: '2019' }), claimOf({ ...late, property: 'opened', date: '2020-03-01' })]
  expect(statusNow(claims, '2024-12-12')).toMatchObject({ status: 'operating', since: '2020-03-01' })
  expect(statusNow(claims, '2020-02-01')?.status).toBe('built')
  expect(
    statusNow([claimOf({ ...late, property: 'opened', date: '2020', modality: 'planned' })], '2024-12-12'),
  ).toBeUndefined()
})

test('what a machine read does not overrule what an editor confirmed', () => {
  const claims = [status(old, 'under-construction'), status(late, 'built', { raw: true })]
  expect(statusNow(claims, '2024-12-12')?.status).toBe('under-construction')
  expect(statusNow(claims.slice(1), '2024-12-12')?.status).toBe('built')
})

test('a stage that is only planned for later is not where it stands', () => {
  expect(
    statusNow([status(old, 'stopped'), status(late, 'built', { modality: 'planned' })], '2024-12-12')?.status,
  ).toBe('stopped')
})

test('two reports that name different prices differ; the first of each is shown with those who say the same', () => {
  const claims = [
    claimOf({ ...old, number: 7e9, unit: 'KZT', bound: 'at-least' }),
    claimOf({ ...late, number: 9.3e9, unit: 'KZT' }),
    claimOf({ report: 'third', published: '2021-01-01', number: 9.3e9, unit: 'KZT' }),
  ]
  const [cost] = differences(claims)
  expect(cost?.values.map(({ claim, also }) => [claim.number, also.length])).toEqual([
    [7e9, 0],
    [9.3e9, 1],
  ])
})

test('parts named in one report, different units, and jobs that change with time are no contradiction', () => {
  expect(differences([claimOf({ number: 1, unit: 'KZT' }), claimOf({ number: 2, unit: 'KZT' })])).toEqual([])
  expect(
    differences([claimOf({ ...old, number: 1, unit: 'KZT' }), claimOf({ ...late, number: 2, unit: 'USD' })]),
  ).toEqual([])
  const jobs: Given = { property: 'jobs', unit: 'job' }
  expect(differences([claimOf({ ...old, ...jobs, number: 226 }), claimOf({ ...late, ...jobs, number: 370 })])).toEqual(
    [],
  )
})

test('the parts of a road do not contradict its whole', () => {
  const length: Given = { property: 'length', unit: 'm' }
  const parts = [62, 200, 53].map((km) => claimOf({ ...old, ...length, number: km * 1000, words: `${km} км` }))
  expect(differences([...parts, claimOf({ ...late, ...length, number: 200_000 })])).toEqual([])
  expect(
    differences([...parts, claimOf({ ...late, ...length, number: 210_000 })])[0]?.values.map(
      ({ claim }) => claim.number,
    ),
  ).toEqual([200_000, 210_000])
})

test('a more exact date does not contradict a rougher one', () => {
  const opened: Given = { property: 'opened' }
  expect(
    differences([claimOf({ ...old, ...opened, date: '2024' }), claimOf({ ...late, ...opened, date: '2024-12-06' })]),
  ).toEqual([])
  expect(
    differences([claimOf({ ...old, ...opened, date: '2023' }), claimOf({ ...late, ...opened, date: '2024' })]),
  ).toHaveLength(1)
})

test('a hundred beds are the same in every language', () => {
  const claims = [
    claimOf({ ...old, property: 'capacity', number: 100, unit: 'төсек' }),
    claimOf({ ...late, property: 'capacity', number: 100, unit: 'койка' }),
  ]
  expect(differences(claims)).toEqual([])
  expect(agreeing(claims[0]!, claims)).toBe(2)
})

test('of one report the latest due date is that of the whole', () => {
  const due: Given = { property: 'due' }
  expect(
    newestOf([claimOf({ ...due, date: '2025' }), claimOf({ ...due, date: '2026', words: 'далее' })], 'due')?.date,
  ).toBe('2026')
})

test('of one report, what an editor confirmed goes before what a machine read', () => {
  const claims = [claimOf({ number: 1, raw: true }), claimOf({ number: 2, words: 'другие слова' })]
  expect(newestOf(claims, 'cost')?.number).toBe(2)
  expect(newestOf(claims, 'area', 'cost')?.number).toBe(2)
  expect(newestOf(claims, 'area')).toBeUndefined()
})
