// Whose an amount or an event is, where the clause names no project beside it.
import { expect, test } from 'vitest'
import { readLawfully } from '../test-laws.ts'

const claims = (text: string): [string, string][] =>
  readLawfully(text, { language: 'ru' }).claims.map(({ property, subject }) => [property, subject])

test.each<[string, [string, string][]]>([
  [
    'Из урожая 42% занимают бобовые, 38% – зерновые.',
    [
      ['share', 'бобовые'],
      ['share', 'зерновые'],
    ],
  ],
  ['В Текели 50 домов.', [['count', 'Текели']]],
  ['Фермерам выделено 20 тысяч тонн дизельного топлива.', [['count', 'дизельное топливо']]],
  ['В село Лепсы пришла чистая вода. В результате чистая вода есть в 30 домах.', [['count', 'чистая вода']]],
])('an amount is of what its clause is about: %s', (text, wanted) => {
  expect(claims(text)).toEqual(wanted)
})

test('a pronoun means the last thing of its gender', () => {
  const found = claims(
    'Владельцы аэропорта Актау чинят пассажирский терминал. Завершить его планируют к маю 2027 года.',
  )
  expect(found).toContainEqual(['due', 'пассажирский терминал'])
})

test('people at work do not make a thing work', () => {
  expect(claims('На заводе в Текели работают 44 специалиста.').map(([property]) => property)).toEqual(['jobs'])
})

test('a date behind another event is that one’s', () => {
  const found = claims('В Актау возобновлено строительство моста, сдать его обещают до конца 2027 года.')
  expect(found.filter(([property]) => property === 'started' || property === 'due')).toEqual([['due', 'мост']])
})

test('an order has whoever stands in the dative behind it', () => {
  const [duty] = readLawfully('Аким Серик Саттаров поручил подрядчику ускорить ремонт школы.', {
    language: 'ru',
  }).instructions
  expect(duty?.addressee).toBe('подрядчик')
})
