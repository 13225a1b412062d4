import { expect, test } from 'vitest'
import type { VisitStop } from '../model/index.ts'
import { stopsOf } from './stops.ts'

const stop = (ordinal: number, entityId: string | null, start: number): VisitStop =>
  ({ ordinal, what: `w${ordinal}`, entityId, evidence: { start, end: start + 4, text: 'four' } }) as VisitStop

test('one place that the same words name twice is one stop', () => {
  const stops = stopsOf({ stops: [stop(0, 'mill', 0), stop(1, 'plant', 10), stop(2, 'plant', 10)] })
  expect(stops.map((one) => one.ordinal)).toEqual([0, 1])
})

test('a place visited again, and places nobody joined, stay stops of their own', () => {
  expect(stopsOf({ stops: [stop(0, 'mill', 0), stop(1, 'mill', 20)] })).toHaveLength(2)
  expect(stopsOf({ stops: [stop(0, null, 0), stop(1, null, 0)] })).toHaveLength(2)
})
