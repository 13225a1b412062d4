import { expect, test } from 'vitest'
import { typeset } from './typography.ts'

const shown = (text: string, language: 'ru' | 'kk' | 'en' = 'ru') => typeset(text, language).replaceAll('\u00a0', '_')

test('a short Russian preposition keeps to its word', () => {
  expect(shown('Завод в Жетісу работает с 6 декабря, и к нему ведут газ')).toBe(
    'Завод в_Жетісу работает с_6 декабря, и_к_нему ведут газ',
  )
  expect(shown('объект в «Актау»')).toBe('объект в_«Актау»')
})

test('letters inside words are no prepositions', () => {
  expect(shown('слово стоит')).toBe('слово стоит')
  expect(shown('Қала мен ауыл', 'kk')).toBe('Қала мен ауыл')
})

test('a number keeps to its unit, № to its number', () => {
  expect(shown('школа № 30 за 8,5 млрд тенге на 14,3 га', 'kk')).toBe('школа №_30 за 8,5_млрд тенге на 14,3_га')
  expect(shown('5 мест', 'en')).toBe('5 мест')
})
