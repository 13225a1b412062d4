// The sixty planted pairs, told apart with at most three errors.
import { expect, test } from 'vitest'
import { allPlanted, contradictions, lookAlikes, updates } from '../../../bench/following/planted.ts'
import { morePlanted } from '../../../bench/following/planted-more.ts'
import { verdictOf } from '../../../bench/following/verdicts.ts'

test('there are twenty of each', () => {
  expect([contradictions, updates, lookAlikes].map((list) => list.length)).toEqual([20, 20, 20])
})
test('at most three of the sixty are told wrongly, in either order', () => {
  const turned = allPlanted.map((one) => ({ ...one, before: one.after, after: one.before }))
  for (const list of [allPlanted, turned, morePlanted]) {
    const wrong = list.filter((one) => verdictOf(one) !== one.verdict).map((one) => `${one.title}: ${verdictOf(one)}`)
    expect(wrong.slice(3)).toEqual([])
  }
})
