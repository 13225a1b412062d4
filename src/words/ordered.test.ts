import { expect, test } from 'vitest'
import { firstNotBefore } from './ordered.ts'

test('the first that is not before is found wherever it stands, and none at all is the end', () => {
  const numbers = [1, 3, 3, 7]
  const from = (sought: number): number => firstNotBefore(numbers.length, (at) => numbers[at]! < sought)
  expect([0, 1, 2, 3, 4, 7, 8].map(from)).toEqual([0, 0, 1, 1, 3, 3, 4])
  expect(firstNotBefore(0, () => true)).toBe(0)
})
