// Stops that no verb of going tells, in Russian.
import { expect, test } from 'vitest'
import { readLawfully } from '../test-laws.ts'

const stops = (text: string): string[] => readLawfully(text, { language: 'ru' }).visits.map(({ what }) => what)

test.each<[string, string[]]>([
  ['Аким Серик Саттаров объехал район. В Текели – больница, в Аксу – мост и школа.', ['больница', 'мост', 'школа']],
  ['Аким Серик Саттаров побывал на заводе «Айбат». Напоследок – театр.', ['завод «Айбат»', 'театр']],
  ['Аким Серик Саттаров осмотрел мост. На второй день был элеватор «Дән».', ['мост', 'элеватор «Дән»']],
  ['Аким Серик Саттаров осмотрел мост. Оттуда кортеж проследовал в сквер.', ['мост', 'сквер']],
])('what stands behind a dash or a word of order is seen: %s', (text, wanted) => {
  expect(stops(text).filter((what) => what !== 'район')).toEqual(wanted)
})

test('with nobody on the way a dash leads to no stop', () => {
  expect(stops('Построили много. В Текели – больница, в Аксу – мост.')).toEqual([])
})

test('a common noun that opens the sentence is no part of the name behind it', () => {
  const { visits } = readLawfully('День Серик Саттаров начал со школы №5.', { language: 'ru' })
  expect(visits.map(({ who }) => who)).toEqual(['Серик Саттаров'])
})
