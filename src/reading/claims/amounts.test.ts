import { describe, expect, test } from 'vitest'
import { claims, reading } from './test-claims.ts'

describe('what an amount measures', () => {
  test.each([
    ['Завод дал работу 420 людям.', 'jobs 420 job'],
    ['В здании три этажа и два спортзала.', 'count 3 этаж'],
    ['Износ сетей снизился с 65 до 48%.', 'share 48 %'],
    ['Выпуск ткани на фабрике вырос на 6%.', 'change 6 %'],
    ['Потери в сетях сократились на 4%.', 'change -4 %'],
    ['Общая мощность станции – 42 мегаватта.', 'capacity 42 MW'],
    ['Стадион вместит 10 тысяч болельщиков.', 'capacity 10000 болельщик'],
    ['На ремонт моста из бюджета выделено 800 млн тенге.', 'budget 800000000 KZT'],
    ['Фабрика выпустила тканей на 3 млрд тенге.', 'count 3000000000 KZT'],
    ['Школа на 600 мест обошлась в 4 млрд тенге.', 'cost 4000000000 KZT'],
    ['Завод будет выпускать 500 тысяч квадратных метров стекла.', 'capacity 500000 m2'],
  ])('%s', (text, value) => {
    expect(claims(text).map((line) => line.split(' | ')[1])).toContain(value)
  })

  test.each([
    ['A school for 900 pupils was opened.', 'capacity 900 pupil'],
    ['The factory employs 640.', 'jobs 640 job'],
    ['The dam can hold 200 million cubic metres of water.', 'capacity 200000000 m3'],
    ['Prices for flour have risen by 8 per cent.', 'change 8 %'],
  ])('%s', (text, value) => {
    expect(claims(text, 'en').map((line) => line.split(' | ')[1])).toContain(value)
  })

  test.each([
    ['Зауытта 250 адам еңбек етеді.', 'jobs 250 job'],
    ['Жаңа мектепке 600 оқушы сыяды.', 'capacity 600 оқушы'],
    ['Өнеркәсіп өнімі 7,5 пайызға өсті.', 'change 7.5 %'],
  ])('%s', (text, value) => {
    expect(claims(text, 'kk').map((line) => line.split(' | ')[1])).toContain(value)
  })
})

describe('what is no claim', () => {
  test.each([
    'В школе №30 прошел урок.',
    'За 9 месяцев завод не остановился ни разу.',
    'Один из цехов завода стоит.',
    'Встреча на заводе началась в 10:30.',
  ])('%s', (text) => {
    expect(reading(text).claims.filter((claim) => claim.number !== undefined)).toEqual([])
  })
})

describe('a unit that the text leaves out', () => {
  test('goes on with the unit told before', () => {
    expect(claims('Дорога – это 200 километров, отремонтировали 62 из них.')).toContain('дорога | length 62000 m')
  })
  test('may stand before the number', () => {
    expect(claims('Рабочих мест на заводе прибавится на 150.').join()).toContain('jobs 150 job')
  })
})

test('a range is two claims, a bound is kept', () => {
  const found = reading('Ремонт моста займет от 5 до 7 месяцев и более 2 млрд тенге.').claims
  expect(found.map((claim) => [claim.number, claim.bound])).toContainEqual([2_000_000_000, 'at-least'])
})
