import { describe, expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const lines = (text: string): string[] => claims(text).map((line) => line.split(' | ')[1]!)

describe('what a Russian number counts', () => {
  test('a nominative after five and more is not counted', () => {
    expect(lines('Чинят 12 дорог. Остальные восемь подрядчики сдадут в мае.')).toContain('count 8 дорога')
  })
  test('a verb is not counted', () => {
    expect(lines('Строят 30 клиник. Остальные пять завершим в мае.')).toContain('count 5 клиника')
  })
  test('an adjective that leaves its noun out goes on with what was told', () => {
    expect(lines('Введены семь ферм, пять новых строятся.')).toContain('count 5 ферма')
  })
  test('what a list names in part is not gone on with', () => {
    expect(lines('Задумано 30 клиник: пять детских и так далее. Готовы 25.')).toContain('count 25 клиника')
  })
  test('a unit said once of both sides', () => {
    expect(lines('В зале корт 56 × 26 метров.')).toEqual(['length 56 m', 'length 26 m'])
  })
  test('a counted noun may stand before its number', () => {
    expect(lines('Длина бассейна 25 метров, дорожек в нем пять.')).toContain('count 5 дорожка')
  })
  test('what things are to make is their capacity', () => {
    expect(lines('Построят две фермы. Вместе они дадут 15 тысяч тонн молока в год.')).toContain(
      'capacity 15000 tonne/year',
    )
  })
})

describe('what money is', () => {
  test.each([
    ['Ремонт школы обходится местному бюджету в 3 млн тенге.', 'cost 3000000 KZT'],
    ['Правительство направило на школы 60 млрд тенге.', 'budget 60000000000 KZT'],
    ['С завода в казну пойдет 800 млн тенге налогов.', 'count 800000000 KZT'],
  ])('%s', (text, expected) => expect(lines(text)).toContain(expected))

  test.each([
    ['Ремонт школы обходится бюджету в 3 млн тенге.', 'funding budget'],
    ['Вложит в завод инвестор 113 млрд тенге.', 'funding private'],
    ['У вокзала открыта частная поликлиника.', 'funding private'],
    ['Школу строят на возвращенные активы.', 'funding budget'],
  ])('whose: %s', (text, expected) => expect(lines(text)).toContain(expected))
})

test('the number of a channel’s name counts nothing', () => {
  expect(lines('Строят школу, показал «Канал 24».')).toEqual(['status under-construction'])
})
test('a shell that stands is no thing that is built', () => {
  expect(lines('Коробка уже возведена.')).toEqual([])
})
