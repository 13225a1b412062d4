import { expect, test } from 'vitest'
import { spanOf } from '../model/index.ts'
import { markedText } from './marks.ts'

const text = 'Мост длиной 120 метров построен в 2024 году.'
const marked = (...words: readonly string[]): string =>
  markedText(
    text,
    words.map((each, at) => ({
      number: at + 1,
      span: spanOf(text, text.indexOf(each), text.indexOf(each) + each.length),
    })),
  )

test('each mark carries its number', () => {
  expect(marked('120 метров', '2024')).toBe('Мост длиной [120 метров]1 построен в [2024]2 году.')
})
test('claims on the same words share a mark', () => {
  expect(marked('120 метров', '120 метров')).toBe('Мост длиной [120 метров]1,2 построен в 2024 году.')
})
test('marks stand inside each other and side by side', () => {
  expect(marked('Мост длиной 120 метров', '120', 'метров', 'Мост')).toBe(
    '[[Мост]4 длиной [120]2 [метров]3]1 построен в 2024 году.',
  )
})
test('marks that cross are both whole', () => {
  expect(marked('Мост длиной 120', '120 метров')).toBe('[Мост длиной [120]1 метров]2 построен в 2024 году.')
})
