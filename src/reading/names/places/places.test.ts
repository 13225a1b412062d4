import { expect, test } from 'vitest'
import type { Language } from '../../../model/index.ts'
import { namesIn } from '../../test-names.ts'
import { readLawfully } from '../../test-laws.ts'

test.each<[Language, string]>([
  ['ru', 'Школа стоит в селе [place:village Лепсы].'],
  ['ru', 'Школы есть в [place:district Панфиловском] и [place:district Саркандском] районах.'],
  ['ru', 'Трактора дали две области — [place:region Атырауская] и [place:region Павлодарская].'],
  ['ru', 'В области [place:region Жетісу] и в городе [place:city Текели] тепло.'],
  ['ru', 'Мкр «[place:other Шугыла]» и мкр «[place:other Кайрат]» растут.'],
  ['ru', 'Дорога идет между улицами [place:street Яссауи] и [place:street Ашимова].'],
  ['ru', 'Поезд едет из [place:city Караганды] в [place:country Россию].'],
  ['ru', 'Центр действует в [place:city Лисаковске], [place:city Костанае] и [place:district Житикаринском] районе.'],
  ['ru', 'Дом стоит во [place:other 2-м микрорайоне].'],
  ['kk', '[place:district Әйтеке би], [place:district Қобда] және [place:district Ойыл] аудандарында су бар.'],
  [
    'kk',
    '[place:city Ақтаудағы] мектеп [place:district Сарысу] ауданының [place:city Жаңатас] қаласындағы мектептен үлкен.',
  ],
  ['kk', '[place:region Batys Qazaqstan] oblysynda sý kóterildi.'],
  [
    'en',
    'Buyers come from the [place:region Akmola] and [place:region Karaganda] regions, from the city of [place:city Semey] and from [place:country Russia].',
  ],
  ['en', 'They saw [place:other Karagaily], a microdistrict of [place:city Semey].'],
])('%s: places in: %s', (language, sample) => {
  const { found, wanted } = namesIn(sample, language)
  expect(found).toEqual(wanted)
})

const places = (text: string, language: Language = 'ru'): [string, string, string | null][] =>
  readLawfully(text, { language }).places.map(({ name, kind, code }) => [name, kind, code])

test('a place has the code of the classifier', () => {
  expect(places('В Талдыкоргане области Жетісу открыт мост.')).toEqual([
    ['Талдыкорган', 'city', '331010000'],
    ['Жетісу', 'region', '330000000'],
  ])
})
test('the larger place beside it tells which of its namesakes a village is', () => {
  expect(places('В селе Кокпекты Бухар-Жырауского района открыт клуб.')[0]).toEqual([
    'Кокпекты',
    'village',
    '354053100',
  ])
})
test('an abbreviation is the place it shortens', () => {
  expect(places('В Западно-Казахстанской области снег. Аким ЗКО просит не выезжать.')).toEqual([
    ['Западно-Казахстанская', 'region', '270000000'],
  ])
})
test('a bent town behind a kind word says whose the thing is', () => {
  expect(places('В новом микрорайоне Уральска снег.')).toEqual([['Уральск', 'city', '271010000']])
})
test('words and people that share a place’s name are no place', () => {
  expect(places('Дом культуры отремонтировали.')).toEqual([])
  expect(places('Абай писал стихи.')).toEqual([])
  expect(places('Work goes on in May.', 'en')).toEqual([])
})

const doubts = (text: string, language: Language = 'ru'): (string | undefined)[][] =>
  readLawfully(text, { language }).doubts.map(({ about, code, why }) => [about, code, why])

test('a village that the classifier has in another district is doubted with both readings, and gets no code', () => {
  const text = 'Комплекс построен в селе Лепсы Алакольского района.'
  expect(places(text).find(([name]) => name === 'Лепсы')).toEqual(['Лепсы', 'village', null])
  const [[about, code, why]] = doubts(text) as [[string, string, string]]
  expect([about, code]).toEqual(['Лепсы', 'place-elsewhere'])
  expect(why).toContain('Саркандский district')
  expect(why).toContain('Лепсинск (both are Лепсі in Kazakh)')
})
test('a district in a region that it is no part of is doubted, and keeps its code', () => {
  const text = 'Мост есть в Саркандском районе Алматинской области.'
  expect(places(text)[0]).toEqual(['Саркандский', 'district', '334800000'])
  expect(doubts(text).map(([about, code]) => [about, code])).toEqual([['Саркандский', 'place-elsewhere']])
})
test('a village in its own district is not doubted', () => {
  expect(doubts('Комплекс построен в селе Лепсы Саркандского района.')).toEqual([])
})
test('one of many namesakes with nothing to tell which is doubted', () => {
  expect(doubts('В селе Алаколь открыт клуб.').map(([about, code]) => [about, code])).toEqual([
    ['Алаколь', 'place-unsure'],
  ])
})

test('a village with a namesake near the town that the report names and another in its region gets no code', () => {
  const text = 'В городе Талдыкоргане тепло. В Панфиловском районе сухо. Школа стоит в селе Ынтымак.'
  const [[about, code, why]] = doubts(text) as [[string, string, string]]
  expect([about, code]).toEqual(['Ынтымак', 'place-unsure'])
  expect(why).toContain('Талдыкорган town')
  expect(why).toContain('Панфиловский district')
})

test('English names in a row behind a plural kind word are of that kind', () => {
  const named = (text: string): [string, string][] => places(text, 'en').map(([name, kind]) => [name, kind])
  expect(named('He went to two regions: Almaty and Karaganda.')).toEqual([
    ['Almaty', 'region'],
    ['Karaganda', 'region'],
  ])
  expect(named('Gas came to two villages of Tolebi district: Kaskasu and Keregetas.')).toEqual([
    ['Tolebi', 'district'],
    ['Kaskasu', 'village'],
    ['Keregetas', 'village'],
  ])
  expect(named('It is in Ayagoz district, East Kazakhstan.')).toEqual([
    ['Ayagoz', 'district'],
    ['East Kazakhstan', 'region'],
  ])
})
