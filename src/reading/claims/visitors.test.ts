import { expect, test } from 'vitest'
import { reading } from './test-claims.ts'

const stops = (text: string, language: 'ru' | 'kk' | 'en' = 'ru'): string[] =>
  reading(text, language).visits.map(({ who, what }) => `${who}: ${what}`)

test('towns and districts of a row are a stop each', () => {
  expect(stops('Аким области Серик Саттаров побывал в Талгарском и Енбекшиказахском районах.')).toEqual([
    'Серик Саттаров: Талгарский',
    'Серик Саттаров: Енбекшиказахский',
  ])
  expect(stops('Minister Serik Sattarov visited Turkistan and Kentau.', 'en')).toEqual([
    'Serik Sattarov: Turkistan',
    'Serik Sattarov: Kentau',
  ])
})

test('several who went together each have their visit', () => {
  expect(stops('Аким Серик Саттаров и министр Ержан Касымов осмотрели кирпичный завод.')).toEqual([
    'Серик Саттаров: кирпичный завод',
    'Ержан Касымов: кирпичный завод',
  ])
})

test('a group goes without a name', () => {
  expect(stops('Депутаты маслихата осмотрели кирпичный завод.')).toEqual(['депутаты маслихата: кирпичный завод'])
  expect(stops('Members of Parliament toured the brick factory.', 'en')).toEqual([
    'members of Parliament: brick factory',
  ])
})

test('a crowd, a purpose and a sitting are no visits', () => {
  expect(stops('Аким Серик Саттаров рассказал, что новую школу посещают 300 детей.')).toEqual([])
  expect(stops('Аким Серик Саттаров планирует посетить новый завод и посмотреть больницу.')).toEqual([])
  expect(stops('Министр Серик Саттаров провел заседание комиссии, где изучил ход ремонта больницы.')).toEqual([])
  expect(stops('The museum was visited by 500 tourists, akim Serik Sattarov said.', 'en')).toEqual([])
})

test('stops stand in a list after the verb, with or without a colon', () => {
  expect(stops('Аким Серик Саттаров осмотрел: – кирпичный завод; – новую школу.')).toEqual([
    'Серик Саттаров: кирпичный завод',
    'Серик Саттаров: школа',
  ])
  const text =
    'Minister Serik Sattarov went to Akmola region. Next he saw Kokshetau and its\n– brick factory;\n– city stadium.'
  expect(stops(text, 'en')).toEqual(['Serik Sattarov: brick factory', 'Serik Sattarov: city stadium'])
})

test('who goes is the traveller, not who sent him', () => {
  const text =
    'President Yerzhan Kassymov gave an order. Minister Serik Sattarov has gone to see how it is kept. Next came a brick factory.'
  expect(stops(text, 'en')).toEqual(['Serik Sattarov: brick factory'])
})

test('an ending at the end of a row is of every town in it', () => {
  expect(stops('Облыс әкімі Серік Саттаров Талғар және Еңбекшіқазақ аудандарында болды.', 'kk')).toHaveLength(2)
})

test('what is only meant to be visited is not a stop of a journey', () => {
  expect(stops('Serik Sattarov plans to visit the brick factory next week.', 'en')).toEqual([])
})

test('a site without a name is what the report tells of', () => {
  expect(stops('В селе достраивают кирпичный завод. Аким Серик Саттаров осмотрел объект.')).toEqual([
    'Серик Саттаров: кирпичный завод',
  ])
  expect(stops('В селе достраивают кирпичный завод. Его осмотрел аким Серик Саттаров.')).toEqual([
    'Серик Саттаров: кирпичный завод',
  ])
  expect(stops('A brick factory is nearly ready. Minister Serik Sattarov went there on Friday.', 'en')).toEqual([
    'Serik Sattarov: brick factory',
  ])
})
