import { describe, expect, test } from 'vitest'
import { reading } from './test-claims.ts'

const duties = (text: string): string[] =>
  reading(text).instructions.map(({ kind, issuer, addressee, due }) => `${kind} ${issuer} > ${addressee} ${due}`)

describe('whom an order is for', () => {
  test.each([
    [
      'Аким Серик Саттаров поручил управлению до конца месяца навести порядок на свалке.',
      'instruction Серик Саттаров > управление 2025-03',
    ],
    ['Аким Серик Саттаров поручил подрядчику срочно убрать мусор.', 'instruction Серик Саттаров > подрядчик null'],
    [
      'Руководители областей получили от акима Серика Саттарова новые поручения не поднимать цены.',
      'instruction Серик Саттаров > Руководители областей null',
    ],
  ])('%s', (text, expected) => expect(duties(text)).toEqual([expected]))

  test('a thing that must not be late is told nothing', () => {
    expect(
      duties('Аким Серик Саттаров обязал акимов следить за стройками: ни один объект не должен опоздать.'),
    ).toEqual(['instruction Серик Саттаров > акимы null'])
  })
  test('the term of an order is no project’s that is only spoken of', () => {
    const { claims } = reading('Строится школа. Аким Серик Саттаров поручил до мая навести порядок на свалке.')
    expect(claims.filter(({ property }) => property === 'due')).toEqual([])
  })
})

describe('speech and visits', () => {
  test('whoever wrote it said it', () => {
    expect(
      reading('– Школу сдадим к осени, – написал аким Серик Саттаров.').quotes.map(({ speaker }) => speaker),
    ).toEqual(['Серик Саттаров'])
  })
  test.each([
    'Аким Серик Саттаров объезжает дороги и проверял мост.',
    'Аким Серик Саттаров ознакомлен с мостом.',
    'Оттуда аким Серик Саттаров отправился на мост.',
  ])('%s', (text) => expect(reading(text).visits.map(({ what }) => what)).toContain('мост'))
})

describe('someone’s own words', () => {
  test('with «вы» and a command further on they instruct', () => {
    expect(duties('– А вы до конца мая принесите проекты, – сказал аким Серик Саттаров.')).toEqual([
      'instruction Серик Саттаров > null 2025-05',
    ])
  })
  test('those who promise may stay unnamed', () => {
    expect(duties('Школу обещают закончить до мая.')).toEqual(['promise null > null 2025-05'])
  })
})

test('a road that needs repair orders nothing', () => {
  expect(duties('Аким Серик Саттаров говорит, что дорога требует ремонта.')).toEqual([])
})

test('beside an order stands one’s own word, and its date is its own', () => {
  expect(
    duties(
      '– Следующей зимой я приеду снова, – сказала министр Анна Саттарова и поручила управлению еженедельно докладывать.',
    ),
  ).toEqual(['promise Анна Саттарова > null 2026', 'instruction Анна Саттарова > управление null'])
})

test('the head of a town is its akim', () => {
  expect(duties('Глава Рудного Серик Саттаров осмотрел мост. Аким велел подрядчику ускорить работы.')).toEqual([
    'instruction Серик Саттаров > подрядчик null',
  ])
})
test('what was to happen and did not is no plan', () => {
  expect(duties('В январе должны были открыть две школы.')).toEqual([])
})
test('what is promised in speech is the speech', () => {
  expect(duties('– До конца июля мост откроем, – заверил директор Серик Саттаров.')).toEqual([
    'promise Серик Саттаров > null 2025-07',
  ])
})
