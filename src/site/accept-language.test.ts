import { expect, test } from 'vitest'
import { preferred } from './accept-language.ts'

test('the best liked of our languages, whatever the country', () => {
  expect(preferred('kk-KZ,kk;q=0.9,ru;q=0.8')).toBe('kk')
  expect(preferred('ru;q=0.3,en-GB;q=0.7')).toBe('en')
  expect(preferred('de, fr;q=0.5')).toBe('ru')
  expect(preferred('en;q=0, kk')).toBe('kk')
  expect(preferred(undefined, 'kk')).toBe('kk')
  expect(preferred(';;;q=,,', 'en')).toBe('en')
})
