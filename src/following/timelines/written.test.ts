import { expect, test } from 'vitest'
import { roundness, significant, writtenAs } from './written.ts'

test.each([
  [8.5e9, 'стоит 8,5 млрд тенге', 1e8],
  [8.46e9, '8,46 млрд', 1e7],
  [143000, 'площадь 14,3 га', 1000],
  [1200, '1,2 тыс. человек', 100],
  [1187, '1 187 человек', 1],
  [12000, 'from 3 to 12,000 people', 1],
  [197000, 'in 2020 it was 197,000', 1],
  [1.5e9, 'полтора миллиарда', 1e8],
])('%d in "%s" is exact to %d', (number, words, step) => {
  expect(writtenAs(number, words).step).toBeCloseTo(step, 6)
})
test('how round a number is', () => {
  expect([1200, 1187, 300, 8.46e9].map(significant)).toEqual([2, 4, 1, 3])
  expect([1200, 1187, 300].map(roundness)).toEqual([100, 1, 100])
})
