import { expect, test } from 'vitest'
import { bytesFor, holds, numbersFor, setAll } from './token-arrays.ts'

test('each array begins empty, whatever was written into others', () => {
  for (const length of [1, 7, 8, 500, 3000, 9000, 100_000])
    for (let round = 0; round < 20; round++) {
      const bytes = bytesFor(length)
      const numbers = numbersFor(length, -1)
      expect(bytes.every((byte) => byte === 0) && numbers.every((number) => number === -1)).toBe(true)
      expect([bytes.length, numbers.length]).toEqual([length, length])
      bytes.fill(7)
      numbers.fill(9)
    }
})
test('a stretch is set as far as the array goes', () => {
  const bytes = bytesFor(4)
  setAll(bytes, 1, 2, 9)
  expect([...bytes]).toEqual([0, 0, 1, 1])
  expect([holds(bytes, 1, 0, 2), holds(bytes, 1, 0, 3)]).toEqual([false, true])
})
