import { expect, test } from 'vitest'
import { typeset } from './typography.ts'

const shown = (text: string, language: 'ru' | 'kk' | 'en' = 'ru') => typeset(text, language).replaceAll('\u00a0', '_')

test('a short Russian preposition keeps to its word', () => {
  expect(shown('Завод в Жетісу работает с 6 декабря, и к нему ведут газ')).toBe(
    'Завод в_Жетісу работает с_6_декабря, и_к_нему ведут газ',
  )
  expect(shown('объект в «Актау»')).toBe('объект в_«Актау»')
})

test('letters inside words are no prepositions', () => {
  expect(shown('слово стоит')).toBe('слово стоит')
  expect(shown('Қала мен ауыл', 'kk')).toBe('Қала мен ауыл')
})

test('a number keeps to its unit, № to its number', () => {
  expect(shown('школа № 30 за 8,5 млрд тенге на 14,3 га', 'kk')).toBe('школа №_30 за 8,5_млрд_тенге на 14,3_га')
  expect(shown('74 километра за 37 дней, 100 мест к 6 декабря')).toBe('74_километра за_37_дней, 100_мест к_6_декабря')
  expect(shown('2025 жылдың 100 мың тоннасы', 'kk')).toBe('2025 жылдың 100_мың тоннасы')
  expect(shown('in 2025 the 50 machines', 'en')).toBe('in 2025 the 50 machines')
})
