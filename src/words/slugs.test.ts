import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { slugOf } from './slugs.ts'

test('Kazakh letters keep their sound', () => {
  expect(slugOf('Жетісу облысының әкімдігі', 'kk')).toBe('zhetisu-oblysynyn-akimdigi')
  expect(slugOf('Үлкен Өзен', 'kk')).toBe('ulken-ozen')
  expect(slugOf('Қарағанды', 'kk')).toBe('qaragandy')
  expect(slugOf('Шаһар ұлы', 'kk')).toBe('shahar-uly')
  expect(slugOf('Jaıyq ózeni, Sý qoımasy', 'kk')).toBe('jaiyq-ozeni-su-qoimasy')
  expect(slugOf('Şymkent Ğylym ordası', 'kk')).toBe('shymkent-gylym-ordasi')
})

test('Russian and English are readable', () => {
  expect(slugOf('Завод «Щучье» №30', 'ru')).toBe('zavod-shchuche-30')
  expect(slugOf('Алакольский район', 'ru')).toBe('alakolskiy-rayon')
  expect(slugOf("Magzhan & Co's «Orda» plant", 'en')).toBe('magzhan-and-cos-orda-plant')
  expect(slugOf('Crème brûlée', 'en')).toBe('creme-brulee')
})

test('a long name is cut between words, other letters are never lost', () => {
  expect(slugOf('слово '.repeat(40), 'ru').length).toBeLessThanOrEqual(80)
  expect(slugOf('слово '.repeat(40), 'ru')).toMatch(/slovo$/)
  expect(slugOf('北京', 'en')).toBe('x5317x4eac')
  expect(slugOf('🙂', 'en')).toBe('')
  expect(slugOf('Ъ', 'ru')).toBe('x42a')
})

test('any name gives plain letters, digits and dashes', () => {
  assert(
    property(string({ unit: 'grapheme' }), constantFrom('ru', 'kk', 'en'), (name, language) => {
      const slug = slugOf(name, language as 'ru')
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(80)
      expect(slug === '' && /[\p{L}\p{N}]/u.test(name)).toBe(false)
    }),
  )
})
