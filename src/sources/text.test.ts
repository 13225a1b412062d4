import { expect, test } from 'vitest'
import { asPublished, looksLikeHtml, normaliseText } from './index.ts'

test('a text is the same whatever system it was written on', () => {
  expect(normaliseText('\uFEFF\r\nМост\r\n\r\nоткры\u0438\u0306 \t\r\n\n')).toBe('Мост\n\nоткрый')
  expect(normaliseText('a\u0000b\uD83D')).toBe('ab\uFFFD')
  expect(normaliseText(' \n ')).toBe('')
})

test('long runs of spaces and lines cost no more than their length', () => {
  const started = performance.now()
  normaliseText(`а${' '.repeat(500_000)}б${'\n'.repeat(500_000)}в`)
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a page is known from a text that speaks of tags', () => {
  expect(looksLikeHtml('<!-- x -->\n<html lang="ru">')).toBe(true)
  expect(looksLikeHtml('<p>Мост</p><p>открыт</p><p>сегодня</p>')).toBe(true)
  expect(looksLikeHtml('Площадь < 100 м2, а <b>не</b> больше')).toBe(false)
})

test.each([
  ['2024-12-12', '2024-12-12'],
  ['12.12.2024', '2024-12-12'],
  ['1.2.2024, 10:30', '2024-02-01'],
  ['2024-12-12 19:59', '2024-12-12'],
  ['2024-12-12T19:59:55+0500', '2024-12-12T19:59:55+05:00'],
  ['2024-12-12T19:59Z', '2024-12-12T19:59:00Z'],
  ['2023-02-29', null],
  ['вчера', null],
  ['0224-01-01', null],
])('%s is published on %s', (said, published) => {
  expect(asPublished(said)).toBe(published)
})
