import { expect, test } from 'vitest'
import { counted, formFor } from './plurals.ts'

test('Russian has three forms', () => {
  const words = [1, 2, 5, 11, 21, 51, 104, 402].map((count) => counted('ru', 'story', count).replace('\u00a0', ' '))
  expect(words).toEqual([
    '1 заметка', '2 заметки', '5 заметок', '11 заметок', '21 заметка', '51 заметка', '104 заметки', '402 заметки',
  ]) // prettier-ignore
})

test('a fraction takes the genitive singular in Russian', () => {
  expect(formFor('ru', 8.5, ['гектар', 'гектара', 'гектаров'])).toBe('гектара')
})

test('Kazakh keeps the singular, English has two forms', () => {
  expect(counted('kk', 'story', 5)).toBe('5\u00a0мақала')
  expect(counted('en', 'story', 1)).toBe('1\u00a0story')
  expect(counted('en', 'story', 2)).toBe('2\u00a0stories')
})
