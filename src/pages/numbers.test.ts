import { expect, test } from 'vitest'
import { numberWords } from './numbers.ts'

test('Russian and Kazakh: decimal comma, spaces from five digits', () => {
  expect(numberWords(3866.5, 'ru')).toBe('3866,5')
  expect(numberWords(14300, 'ru')).toBe('14\u00a0300')
  expect(numberWords(8500000000, 'kk')).toBe('8\u00a0500\u00a0000\u00a0000')
})

test('English: point and commas', () => {
  expect(numberWords(3866.5, 'en')).toBe('3,866.5')
  expect(numberWords(197000, 'en')).toBe('197,000')
  expect(numberWords(999, 'en')).toBe('999')
})

test('no digit is lost or made up', () => {
  expect(numberWords(0.1 + 0.2, 'ru')).toBe('0,3')
  expect(numberWords(8.5, 'ru', 2)).toBe('8,50')
  expect(numberWords(1e21, 'en')).toBe('1,000,000,000,000,000,000,000')
  expect(numberWords(-3, 'ru')).toBe('−3')
})
