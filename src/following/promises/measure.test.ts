import { expect, test } from 'vitest'
import { deedLines, deedOf } from './deeds.ts'
import { measureOf } from './measure.ts'

test('every line of deeds is found in its own example', () => {
  for (const { words, deed, example } of deedLines) {
    expect([example, new RegExp(`(?<!\\p{L})(?:${words})`, 'iu').test(example)]).toEqual([example, true])
    // 'Бастау' beside 'құрылыс', 'begin' beside 'works': a beginning stays one.
    expect([example, deedOf(example)]).toEqual([example, deed])
  }
})

test('what nobody can see done has no measure', () => {
  for (const text of [
    'Аким поручил ускорить работу.',
    'Поручено усилить контроль за качеством.',
    'Он потребовал создать условия для бизнеса.',
    'Держать вопрос на контроле.',
    'Принять все меры.',
    'Жұмысты жеделдету тапсырылды.',
    'Мерзім мен сапаны қатаң сақтауды талап етті.',
    'The akim told them to speed up the project.',
    'The Government will help.',
  ])
    expect([text, measureOf(text)]).toEqual([text, 'none'])
})

test('a figure in a name is no measure', () => {
  for (const text of [
    'Ускорить работу на школе 6.',
    'Ускорить школу №30 в селе.',
    'Жеделдету: ГРЭС-2.',
    'Ускорить школы 6 и 7.',
  ])
    expect([text, measureOf(text)]).toEqual([text, 'none'])
})

test('a figure is a measure, in digits or in words', () => {
  expect(measureOf('Увеличить стадо до 1,5 тысячи голов.')).toBe('number')
  expect(measureOf('Снизить потери до 20%.')).toBe('number')
  expect(measureOf('Ускорить работу трёх станций.')).toBe('number')
  expect(measureOf('Бес ферманы жеделдету.')).toBe('number')
  expect(measureOf('To speed up five farms.')).toBe('number')
})
