import { expect, test } from 'vitest'
import type { Language } from '../model/index.ts'
import { amountWords, type Amount, type AmountStyle } from './amounts.ts'

const say = (
  amount: Amount,
  evidence: string,
  language: Language,
  source: Language = 'ru',
  style: AmountStyle = 'long',
) => amountWords(amount, evidence, language, source, style).replaceAll('\u00a0', ' ')
const all = (amount: Amount, evidence: string, source: Language = 'ru') =>
  (['ru', 'kk', 'en'] as const).map((language) => say(amount, evidence, language, source))

test('a hectare stays a hectare', () => {
  expect(all({ number: 143000, unit: 'm2' }, 'завод занимает 14,3 га')).toEqual(['14,3 га', '14,3 га', '14.3 ha'])
  expect(all({ number: 3866.5, unit: 'm2' }, 'дом на 3866,5 кв. м')).toEqual(['3866,5 м²', '3866,5 м²', '3,866.5 m²'])
})

test('money keeps the magnitude of its source', () => {
  const cost = { number: 8_500_000_000, unit: 'KZT' }
  expect(all(cost, 'стоит 8,5 млрд тенге')).toEqual(['8,5 млрд тенге', '8,5 млрд теңге', 'KZT 8.5 billion'])
  expect(all(cost, 'worth 8.5 billion tenge', 'en')).toEqual(['8,5 млрд тенге', '8,5 млрд теңге', 'KZT 8.5 billion'])
  expect(all(cost, 'стоит 8500 млн тенге')[0]).toBe('8500 млн тенге')
  expect(say(cost, 'стоит 8,5 млрд тенге', 'ru', 'ru', 'short')).toBe('8,5 млрд ₸')
  expect(say(cost, 'стоит 8,5 млрд тенге', 'en', 'ru', 'short')).toBe('₸8.5 bn')
  expect(say({ number: 8_500_000_000, unit: 'KZT' }, 'стоит 8,50 млрд тенге', 'ru')).toBe('8,50 млрд тенге')
})

test('numbers in words are written out of base units without losing a digit', () => {
  expect(all({ number: 1_500_000_000, unit: 'KZT' }, 'полтора миллиарда тенге')).toEqual([
    '1,5 млрд тенге', '1,5 млрд теңге', 'KZT 1.5 billion',
  ]) // prettier-ignore
  expect(say({ number: 1_234_567, unit: 'KZT' }, 'сумма', 'ru')).toBe('1 234 567 тенге')
  expect(say({ number: 1200, unit: 'm' }, 'тысяча двести метров', 'ru')).toBe('1200 м')
})

test('bounds are said, and over is not at least', () => {
  const seven: Amount = { number: 7e9, unit: 'KZT', bound: 'at-least' }
  expect(all(seven, '7 млрд теңгеден астам қаржы', 'kk')).toEqual([
    'более 7 млрд тенге', '7 млрд теңгеден астам', 'over KZT 7 billion',
  ]) // prettier-ignore
  expect(all(seven, 'не менее 7 млрд тенге')).toEqual([
    'не менее 7 млрд тенге',
    'кемінде 7 млрд теңге',
    'at least KZT 7 billion',
  ])
  expect(all({ number: 200, unit: 'Gcal/hour', bound: 'about' }, 'about 200 Gcal per hour', 'en')).toEqual([
    'около 200 Гкал в час', 'сағатына шамамен 200 Гкал', 'about 200 Gcal an hour',
  ]) // prettier-ignore
  expect(all({ number: 6000, unit: 'tonne/year', bound: 'at-most' }, 'мощностью до 6 тысяч тонн')).toEqual([
    'до 6 тыс. тонн в год', 'жылына 6 мың тоннаға дейін', 'up to 6 thousand tonnes a year',
  ]) // prettier-ignore
})

test('a counted thing keeps the words of its source, and is told in the other languages where it is known', () => {
  expect(all({ number: 100, unit: 'койка' }, 'рассчитан на 100 коек')).toEqual(['100 коек', '100 төсек', '100 beds'])
  expect(all({ number: 300, unit: 'место' }, 'школа на 300 ученических мест')[0]).toBe('300 ученических мест')
  expect(all({ number: 12, unit: 'бульдозер' }, 'прибыло 12 бульдозеров')).toEqual([
    '12 бульдозеров', '12 «бульдозеров»', '12 “бульдозеров”',
  ]) // prettier-ignore
})

test('a counted thing of several words is found in the evidence, also beside a number in words', () => {
  expect(all({ number: 33, unit: 'молочная ферма' }, 'работают 33 молочные фермы')[0]).toBe('33 молочные фермы')
  expect(
    all(
      { number: 11, unit: 'перерабатывающее предприятие' },
      'Одиннадцать перерабатывающих предприятий, загруженных наполовину',
    )[0],
  ).toBe('11 перерабатывающих предприятий')
  expect(all({ number: 514, unit: 'industrial enterprise' }, 'has 514 industrial enterprises', 'en')[0]).toBe(
    '514 промышленных предприятий',
  )
  expect(all({ number: 5, unit: 'ферма' }, 'ещё пять ферм')[0]).toBe('5 ферм')
  expect(all({ number: 33, unit: 'молочно-товарная ферма' }, 'работают 33 молочно-товарные фермы')).toEqual([
    '33 молочно-товарные фермы',
    '33 сүт-тауар фермасы',
    '33 dairy farms',
  ])
})

test('thousands with a comma and a fraction with a comma are told apart by the claim itself', () => {
  expect(say({ number: 197000, unit: 'tonne/year' }, 'more than 197,000 tonnes a year', 'en', 'en')).toBe(
    '197,000 tonnes a year',
  )
  expect(say({ number: 3.125, unit: 'tonne' }, 'масса 3,125 т', 'ru')).toBe('3,125 тонны')
})

test('per cent: a space in Russian and Kazakh, none in English', () => {
  expect(all({ number: 12.5, unit: '%' }, 'на 12,5 %')).toEqual(['12,5 %', '12,5 %', '12.5%'])
})

test('metres and English millions share a letter', () => {
  expect(say({ number: 5, unit: 'm' }, 'a wall of 5 m', 'en', 'en')).toBe('5 m')
  expect(say({ number: 3866.5, unit: 'm2' }, 'a house of 3866.5 m²', 'en', 'en')).toBe('3,866.5 m²')
  expect(say({ number: 5e6, unit: 'USD' }, 'a grant of 5 m dollars', 'en', 'en')).toBe('USD 5 million')
})

test('every code that amounts have is told in each language', () => {
  expect(all({ number: 2, unit: 'times' }, 'в 2 раза больше')).toEqual(['2 раза', '2 есе', '2 times'])
  expect(all({ number: 5, unit: 'MWh' }, 'выработали 5 МВт·ч')).toEqual(['5 МВт·ч', '5 МВт·сағ', '5 MWh'])
  expect(all({ number: 0.15, unit: 'm' }, 'слой в 15 см')[0]).toBe('15 см')
})

test('jobs and people', () => {
  expect(all({ number: 51, unit: 'job' }, 'создано 51 рабочее место')).toEqual([
    '51 рабочее место', '51 жұмыс орны', '51 jobs',
  ]) // prettier-ignore
  expect(all({ number: 22, unit: 'person' }, 'погибли 22 человека')).toEqual(['22 человека', '22 адам', '22 people'])
})
