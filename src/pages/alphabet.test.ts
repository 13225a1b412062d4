import { expect, test } from 'vitest'
import { alphabetOf } from './alphabet.ts'

test('Kazakh in Latin letters stands in the order of its own alphabet', () => {
  const { compare, letter } = alphabetOf({ language: 'kk', latin: true })
  const names = [
    'Қазақстан',
    'Шымкент',
    'Жетісу',
    'Семей',
    'Әлем',
    'Арна',
    'Иманашев',
    'Ыбырай',
    'Ішкі',
    'Өскемен',
    'Орал',
  ]
  expect(names.toSorted(compare)).toEqual([
    'Арна', 'Әлем', 'Ішкі', 'Иманашев', 'Жетісу', 'Орал', 'Өскемен', 'Қазақстан', 'Семей', 'Шымкент', 'Ыбырай',
  ]) // prettier-ignore
  expect([...new Set(names.toSorted(compare).map(letter))].join(' ')).toBe('A Ä I İ J O Ö Q S Ş Y')
})

test('other pages keep the order of their language', () => {
  const { compare, letter } = alphabetOf({ language: 'kk' })
  expect(['Қала', 'Бала', 'Кала'].toSorted(compare)).toEqual(['Бала', 'Кала', 'Қала'])
  expect(letter('ілім')).toBe('І')
})
