import { expect, test } from 'vitest'
import { claimOf, type Given } from '../../pages/test-claims.ts'
import { indicatorsOf } from './index.ts'

const share = (published: string, number: number, words: string, more: Given = {}) =>
  claimOf({ property: 'share', number, unit: '%', published, words, report: published, ...more })
const told = (...claims: readonly ReturnType<typeof claimOf>[]) =>
  indicatorsOf(claims).map(
    ({ property, unit, topic, points }) =>
      `${property} ${unit} ${topic}: ${points.map(({ asOf, number, others }) => `${asOf}=${number}${others.length ? '*' : ''}`).join(' ')}`,
  )

test('a share of a place is a series of its own topic, in time, whatever the order and the language', () => {
  const claims = [
    share('2024-06-01', 61, 'Газ проведён в 61% домов'),
    share('2023-06-01', 55, 'Газифицировано 55% домов'),
    share('2025-06-01', 70, 'Үйлердің 70%-ы газбен қамтылды', { language: 'kk' }),
    share('2024-06-01', 97, 'Водой обеспечены 97% жителей'),
  ]
  expect(told(...claims)).toEqual([
    'share % gas: 2023-06-01=55 2024-06-01=61 2025-06-01=70',
    'share % water: 2024-06-01=97',
  ])
  expect(told(...claims.toReversed())).toEqual(told(...claims))
})
test('a share of nothing known is no series; a plan and a part are no points', () => {
  const school: Given = { property: 'count', unit: 'школа' }
  expect(
    told(
      share('2024-06-01', 40, 'Рост составил 40%'),
      claimOf({ ...school, number: 5, report: 'a', words: 'В 2023 году построили 5 школ', published: '2024-01-10' }),
      claimOf({ ...school, number: 9, report: 'b', words: 'Построят 9 школ', modality: 'planned' }),
      claimOf({ ...school, number: 2, report: 'c', words: 'из них 2 школы построили в сёлах' }),
    ),
  ).toEqual(['count school build: 2023-12-31=5'])
})
test('two values of one day are one point with the other beside it', () => {
  const people = (number: number, report: string) =>
    claimOf({
      property: 'population',
      unit: 'person',
      number,
      date: '2023-01-01',
      report,
      source: report,
      published: `2023-0${report}-01`,
    })
  expect(told(people(45200, '2'), people(47900, '3'))).toEqual(['population person null: 2023-01-01=47900*'])
})
