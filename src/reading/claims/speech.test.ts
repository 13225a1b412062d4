import { describe, expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { readLawfully } from '../test-laws.ts'
import { reading } from './test-claims.ts'

const told = (text: string): string[] =>
  reading(text).instructions.map(({ kind, issuer, due }) => `${kind} ${issuer ?? '-'} ${due ?? '-'}`)

const stops = (text: string): string[] => reading(text).visits.map(({ who, what }) => `${who}: ${what}`)

describe('direct speech', () => {
  test('after a dash, with the speaker beside the verb', () => {
    const { quotes } = reading(
      'Аким области Серик Саттаров приехал в район.\n– Дорога нужна всем жителям района, – сказал аким.',
    )
    expect(quotes.map(({ speaker, evidence }) => [speaker, evidence.text])).toEqual([
      ['Серик Саттаров', 'Дорога нужна всем жителям района'],
    ])
  })
  test('in marks after a colon', () => {
    const { quotes } = reading('Аким области Серик Саттаров сказал: «Дорога нужна всем жителям района».')
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Серик Саттаров'])
  })
  test('that is interrupted is one stretch', () => {
    const { quotes } = reading('– Дорога нужна всем, – сказал аким области Серик Саттаров. – Достроим ее осенью.')
    expect(quotes).toHaveLength(1)
  })
  test('is not the name of a thing in marks', () => {
    expect(reading('Аким сказал, что парк «Жібек жолы» открыт для всех.').quotes).toEqual([])
  })
})

describe('duties', () => {
  test('an order has its author and its day', () => {
    expect(told('Аким области Серик Саттаров поручил закончить ремонт моста до 1 мая.')).toEqual([
      'instruction Серик Саттаров 2025-05-01',
    ])
  })
  test('a promise is of whoever undertakes', () => {
    expect(told('Аким области Серик Саттаров пообещал достроить мост до конца года.')).toEqual([
      'promise Серик Саттаров 2025',
    ])
  })
  test('a thing that is to be is a plan', () => {
    expect(told('Школу откроют к 1 сентября.')).toEqual(['plan - 2025-09-01'])
  })
  test('should be strong is no order', () => {
    expect(told('– Должны быть сильными наши регионы, – сказал аким области Серик Саттаров.')).toEqual([])
  })
  test('what nobody can measure is doubted', () => {
    const { doubts } = reading('Аким области Серик Саттаров поручил активизировать работу.')
    expect(doubts.map((doubt) => doubt.code)).toContain('not-measurable')
  })
})

describe('visits', () => {
  test('go on in the order of the text, by name, office and pronoun', () => {
    expect(
      stops(
        'Аким области Серик Саттаров посетил кабельный завод. Затем он осмотрел Центральный стадион. Акиму показали жилой дом для врачей.',
      ),
    ).toEqual([
      'Серик Саттаров: кабельный завод',
      'Серик Саттаров: Центральный стадион',
      'Серик Саттаров: жилой дом для врачей',
    ])
  })
  test('are not made by being told', () => {
    expect(stops('Акиму области Серику Саттарову рассказали о кабельном заводе.')).toEqual([])
  })
})

test.each<[Language, string, string | null]>([
  ['en', 'Minister Serik Sattarov told the Ministry of Energy to finish the design by December.', 'Ministry of Energy'],
  ['en', 'Minister Serik Sattarov asked the mayor to give doctors twenty flats.', 'mayor'],
  ['en', 'Minister Serik Sattarov demanded a plan from the health department by December.', 'health department'],
  ['en', 'The akimat, Minister Serik Sattarov said, should sign contracts.', 'akimat'],
  ['ru', 'Аким Серик Саттаров потребовал от подрядчиков выйти на две смены.', 'подрядчики'],
  ['ru', 'Подрядчику предстоит закончить мост, сказал аким Серик Саттаров.', 'подрядчик'],
  ['kk', 'Әкім Серік Саттаров жергілікті билікке көпірді жөндеуді тапсырды.', 'жергілікті билік'],
])('%s: whom an order is for: %s', (language, text, addressee) => {
  expect(readLawfully(text, { language }).instructions.map((one) => one.addressee)).toEqual([addressee])
})

test('what a level is to come to is no duty', () => {
  const text = 'К январю уровень должен составить 72%, сказал аким Серик Саттаров.'
  expect(readLawfully(text, { language: 'ru' }).instructions.filter(({ kind }) => kind === 'instruction')).toEqual([])
})

test.each<[Language, string, string[]]>([
  ['ru', 'Министр Серик Саттаров завернул в районную больницу.', ['районная больница']],
  ['ru', 'На заводе «Айбат» министру Серику Саттарову рассказали о планах.', ['завод «Айбат»']],
  ['ru', 'Министр Серик Саттаров встретился с врачами, их больница стоит в селе.', []],
  ['kk', 'Сапарын министр Серік Саттаров құс фабрикасынан бастады.', ['құс фабрикасы']],
  ['kk', 'Министр Серік Саттаров асхананы көрді.', ['асхана']],
  ['en', 'At the Aibat plant Minister Serik Sattarov spoke with workers.', ['Aibat plant']],
])('%s: what is done on the spot is a visit: %s', (language, text, wanted) => {
  expect(readLawfully(text, { language }).visits.map(({ what }) => what)).toEqual(wanted)
})
