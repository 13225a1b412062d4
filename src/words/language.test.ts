import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

const shown = (text: string): string => {
  const { language, script } = languageOf(text)
  return `${language} ${script}`
}

test('a few words tell the language', () => {
  expect(shown('Открыта школа')).toBe('ru cyrillic')
  expect(shown('Мектеп ашылды')).toBe('kk cyrillic')
  expect(shown('Бала бақша салынды')).toBe('kk cyrillic')
  expect(shown('A school opened')).toBe('en latin')
  expect(shown('Мектеп салынып жатыр')).toBe('kk cyrillic')
})

test('Kazakh is known in each of its Latin spellings', () => {
  expect(shown('Jańa mektep ashyldy')).toBe('kk latin')
  expect(shown('Jaña mektep aşyldy')).toBe('kk latin')
  expect(shown('Zhana mektep ashyldy')).toBe('kk latin')
})

test('a Kazakh name makes no Russian sentence Kazakh', () => {
  expect(shown('Аким области Ұлытау провел встречу')).toBe('ru cyrillic')
  expect(shown('Завод Orda Glass запущен')).toBe('ru cyrillic')
})

test('a text without words is in the language of what is around it', () => {
  expect(languageOf('8686', 'kk')).toEqual({ language: 'kk', script: 'other' })
  expect(languageOf('', 'en')).toEqual({ language: 'en', script: 'other' })
})
