import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

test('millions of nothing else beside a word of price are tenge', () => {
  expect(claims('Котельная обошлась в 640 миллионов.')).toContain('котельная | cost 640000000 KZT')
  expect(claims('Школа стоит 2,9 млрд.')).toContain('школа | cost 2900000000 KZT')
  expect(claims('Собрано 2,9 млн подписей.').join()).not.toContain('KZT')
})
