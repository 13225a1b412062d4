import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

test('millions of nothing else beside a word of price are tenge', () => {
  expect(claims('Котельная обошлась в 640 миллионов.')).toContain('котельная | cost 640000000 KZT')
  expect(claims('Школа стоит 2,9 млрд.')).toContain('школа | cost 2900000000 KZT')
  expect(claims('Собрано 2,9 млн подписей.').join()).not.toContain('KZT')
})

test('whoever works there by trade is a job', () => {
  expect(claims('В больнице трудятся 40 врачей.')).toContain('больница | jobs 40 job')
  expect(claims('На фабрику устроили 40 человек.')).toContain('фабрика | jobs 40 job')
  expect(claims('На собрание пришли 40 врачей.').join()).not.toContain('job')
})
