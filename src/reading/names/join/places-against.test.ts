// What reports say of places, held against the classifier: mistakes planted in three languages, and what only looks like one.
import { describe, expect, test } from 'vitest'
import type { Doubt, Language } from '../../../model/index.ts'
import { readLawfully } from '../../test-laws.ts'

const doubtsOf = (text: string, language: Language, published: string): readonly Doubt[] =>
  readLawfully(text, { language, published }).doubts
const codesOf = (text: string, language: Language, published: string): string[] =>
  doubtsOf(text, language, published).map(({ about, code }) => `${code}: ${about}`)

describe('planted', () => {
  test.each<[Language, string, string, string[]]>([
    // A village in the wrong district.
    ['ru', '2024-05-05', 'В селе Лепсы Алакольского района открыт клуб.', ['place-elsewhere: Лепсы']],
    ['ru', '2024-05-05', 'В Алакольском районе в селе Лепсы открыт клуб.', ['place-elsewhere: Лепсы']],
    ['ru', '2024-05-05', 'Адрес: Алакольский район, село Лепсы.', ['place-elsewhere: Лепсы']],
    ['kk', '2024-05-05', 'Панфилов ауданының Лепсі ауылында клуб ашылды.', ['place-elsewhere: Лепсі']],
    ['en', '2024-05-05', 'A club opened in Lepsy village, Alakol district.', ['place-elsewhere: Lepsy']],
    ['en', '2024-05-05', 'A club opened in the village of Lepsy, Alakol district.', ['place-elsewhere: Lepsy']],
    // A district of another region.
    ['ru', '2024-05-05', 'В Сарысуском районе области Жетісу сухо.', ['place-elsewhere: Сарысуский']],
    ['kk', '2024-05-05', 'Алматы облысының Сарқан ауданында көпір салынды.', ['place-elsewhere: Сарқан']],
    ['en', '2024-05-05', 'A bridge was built in Sarkand district of Almaty region.', ['place-elsewhere: Sarkand']],
    ['ru', '2024-05-05', 'В Талгарском районе города Алматы построили школу.', ['place-elsewhere: Талгарский']],
    ['en', '2024-05-05', 'A school was built in Nura district of Almaty.', ['place-elsewhere: Nura']],
    ['ru', '2024-05-05', 'В городе Семей Восточно-Казахстанской области открыли школу.', ['place-elsewhere: Семей']],
    ['ru', '2024-05-05', 'В городе Шымкент Туркестанской области тепло.', ['place-elsewhere: Шымкент']],
    // A rural district that is not there, or nowhere.
    [
      'ru',
      '2024-05-05',
      'Школа есть в Кокпектинском сельском округе Панфиловского района.',
      ['place-elsewhere: Кокпектинский'],
    ],
    [
      'kk',
      '2024-05-05',
      'Панфилов ауданының Көкпекті ауылдық округінде мектеп салынды.',
      ['place-elsewhere: Көкпекті'],
    ],
    [
      'en',
      '2024-05-05',
      'They built it in Kokpekti rural district of Panfilov district.',
      ['place-elsewhere: Kokpekti'],
    ],
    ['ru', '2024-05-05', 'Клуб есть в селе Кокталл Панфиловского района.', ['place-unknown: Кокталл']],
    // An old name of today's place, a new name of yesterday's.
    ['ru', '2024-05-05', 'В Нур-Султане открыт мост.', ['place-old-name: Нур-Султан']],
    ['ru', '2024-05-05', 'Дорога идет в Капшагай.', ['place-old-name: Капшагай']],
    ['kk', '2024-05-05', 'Қапшағайда мектеп ашылды.', ['place-old-name: Қапшағай']],
    ['en', '2024-05-05', 'A bridge was opened in Nur-Sultan.', ['place-old-name: Nur-Sultan']],
    ['ru', '2021-03-03', 'В Конаеве открыт мост.', ['place-new-name: Конаев']],
    ['kk', '2021-03-03', 'Қонаевта мектеп ашылды.', ['place-new-name: Қонаев']],
    ['en', '2021-03-03', 'A bridge was opened in Konaev.', ['place-new-name: Konaev']],
    ['ru', '2020-02-02', 'В Астане открыт мост.', ['place-old-name: Астана']],
    // A region before there was one.
    ['ru', '2021-03-03', 'В области Жетісу открыт мост.', ['place-not-yet: Жетісу']],
    ['kk', '2021-03-03', 'Ұлытау облысында көпір салынды.', ['place-not-yet: Ұлытау']],
    ['en', '2021-03-03', 'A bridge was opened in Ulytau region.', ['place-not-yet: Ulytau']],
    // Nothing tells which.
    ['kk', '2024-05-05', 'Жамбыл ауылы', ['place-unsure: Жамбыл']],
    ['en', '2024-05-05', 'A school opened in Zhambyl village.', ['place-unsure: Zhambyl']],
  ])('%s, %s: %s', (language, published, text, wanted) => {
    expect(codesOf(text, language, published)).toEqual(wanted)
  })
})

describe('no mistake', () => {
  test.each<[Language, string, string]>([
    ['ru', '2020-05-05', 'В Саркандском районе Алматинской области открыт мост.'],
    ['ru', '2024-05-05', 'В 2019 году в Саркандском районе Алматинской области открыт мост.'],
    ['ru', '2024-05-05', 'В Саркандском районе области Жетісу открыт мост.'],
    ['ru', '2024-05-05', 'Из Алакольского района в село Лепсы едут автобусы.'],
    ['ru', '2024-05-05', 'По примеру Павлодарской области в Саркандском районе пустили ферму.'],
    ['ru', '2024-05-05', 'Школа есть в Айнабулакском сельском округе Коксуского района.'],
    ['ru', '2024-05-05', 'В 1985 году завод построили в Целинограде.'],
    ['ru', '2024-05-05', 'Дорога идет в Конаев, бывший Капшагай.'],
    ['kk', '2024-05-05', 'Бұрынғы Қапшағайда мектеп ашылды.'],
    ['en', '2024-05-05', 'They met in the former Kapshagay.'],
    ['ru', '2021-03-03', 'Дорога идет в Капшагай.'],
    ['ru', '2022-09-17', 'В Астане открыт мост.'],
    ['kk', '2024-05-05', 'Семейде мектеп ашылды.'],
    ['ru', '2024-05-05', 'В Акмоле снег.'],
    ['ru', '2017-05-05', 'В городе Шымкент Южно-Казахстанской области тепло.'],
    ['ru', '2024-05-05', 'Снег идет в Астане, Акмолинской области и Алматы.'],
    ['ru', '2024-05-05', 'В Медеуском районе города Алматы тепло.'],
    ['kk', '2024-05-05', 'Алматы қаласының Медеу ауданында мектеп ашылды.'],
    ['kk', '2024-05-05', 'Ақтөбе қаласының Астана ауданында мектеп ашылды.'],
    ['en', '2024-05-05', 'A school opened in Medeu District of Almaty.'],
    ['ru', '2024-05-05', 'В поселке Тенге города Жанаозен тепло.'],
    ['ru', '2021-05-05', 'В городе Семей Восточно-Казахстанской области открыли школу.'],
    ['kk', '2024-05-05', 'Батыс Қазақстан облысында Жайық өзені тасыды.'],
  ])('%s, %s: %s', (language, published, text) => {
    expect(codesOf(text, language, published)).toEqual([])
  })
})

test('the doubt carries both readings as codes and names', () => {
  const [doubt] = doubtsOf('В селе Лепсы Алакольского района открыт клуб.', 'ru', '2024-05-05')
  expect(doubt?.places?.map(({ role, kind, code, names }) => [role, kind, code, names.ru])).toEqual([
    ['named', 'village', null, 'Лепсы'],
    ['within', 'district', '333400000', 'Алакольский'],
    ['known', 'village', '334855100', 'Лепсы'],
    ['alike', 'village', '333467100', 'Лепсинск'],
  ])
  expect(doubt?.places?.[2]?.parents?.map(({ kind, names }) => [kind, names.kk])).toEqual([
    ['district', 'Сарқан'],
    ['region', 'Жетісу'],
  ])
})
test('the doubt about a name carries the name of the day', () => {
  const [doubt] = doubtsOf('В Нур-Султане открыт мост.', 'ru', '2024-05-05')
  expect([doubt?.date, doubt?.nameThen]).toEqual(['2022-09-17', { ru: 'Астана', kk: 'Астана', en: 'Astana' }])
  expect(doubt?.places?.[0]?.code).toBe('710000000')
})

const villages = (text: string, language: Language): [string, string | null][] =>
  readLawfully(text, { language }).places.flatMap(({ kind, name, code }) => (kind === 'village' ? [[name, code]] : []))

test.each<[Language, string]>([
  ['ru', 'В селе Бирлик Каратальского района тепло. В селе Бирлик Мойынкумского района дождь.'],
  ['ru', 'В Каратальском районе, в селе Бирлик, тепло. В Мойынкумском районе, в селе Бирлик, дождь.'],
  ['kk', 'Қаратал ауданының Бірлік ауылында мектеп бар. Мойынқұм ауданының Бірлік ауылында көпір бар.'],
  [
    'en',
    'A school opened in Birlik village of Karatal district. A bridge opened in the village of Birlik, Moiynkum district.',
  ],
])('%s: villages of one name in two regions of one text are two: %s', (language, text) => {
  expect(villages(text, language).map(([, code]) => code)).toEqual(['334453300', '315635100'])
})
test.each<[Language, string]>([
  ['ru', 'Мойынкумский район строится. В селе Бирлик есть школа.'],
  ['kk', 'Мойынқұм ауданында құрылыс жүріп жатыр. Бірлік ауылында мектеп салынды.'],
  ['en', 'Moiynkum district is building. A school stands in Birlik village.'],
])('%s: a bare village is the one in the district that the text names: %s', (language, text) => {
  expect(villages(text, language).map(([, code]) => code)).toEqual(['315635100'])
})
test('a bare village of two regions of the text stays open', () => {
  expect(villages('В области Жетісу и Жамбылской области тепло. В селе Бирлик есть школа.', 'ru')).toEqual([
    ['Бирлик', null],
  ])
})
test.each<[Language, string, (string | null)[]]>([
  ['kk', 'Алматы қаласының Медеу ауданында мектеп ашылды.', ['750000000', '751710000']],
  ['kk', 'Ақтөбе қаласының Астана ауданында мектеп ашылды.', ['151010000', '151011100']],
  ['ru', 'В городе Семей Восточно-Казахстанской области тепло.', ['101010000', '630000000']],
  ['ru', 'В поселке Тенге города Жанаозен тепло.', ['471837100', '471810000']],
])('%s: a city keeps its code beside its district or in a wrong region: %s', (language, text, wanted) => {
  expect(readLawfully(text, { language, published: '2024-05-05' }).places.map(({ code }) => code)).toEqual(wanted)
})
test('a village that its own district does not know is not taken for its namesake of the same text', () => {
  const text = 'В селе Лепсы Саркандского района тепло. В селе Лепсы Панфиловского района дождь.'
  expect(villages(text, 'ru')).toEqual([
    ['Лепсы', '334855100'],
    ['Лепсы', null],
  ])
})

test.each<[Language, string, string[]]>([
  [
    'ru',
    'Гости прибыли из Объединенных Арабских Эмиратов, Республики Беларусь и Саудовской Аравии.',
    ['AE', 'BY', 'SA'],
  ],
  ['ru', 'Они работают в РФ, РК, КНР и США.', ['RU', 'KZ', 'CN', 'US']],
  ['kk', 'Қонақтар БАӘ-ден, АҚШ-тан және Оңтүстік Кореядан келді.', ['AE', 'US', 'KR']],
  ['en', 'Guests came from the UAE, the DPRK and the Czech Republic.', ['AE', 'KP', 'CZ']],
  [
    'ru',
    'Самолет летит из Оттавы в Канберру, Преторию и Куала-Лумпур.',
    ['CA/ottawa', 'AU/canberra', 'ZA/pretoria', 'MY/kuala-lumpur'],
  ],
  [
    'kk',
    'Ұшақ Бейжіңнен Анкараға, Лиссабонға және Бағдатқа ұшады.',
    ['CN/beijing', 'TR/ankara', 'PT/lisbon', 'IQ/baghdad'],
  ],
])('%s: countries and capitals, bent and shortened: %s', (language, text, wanted) => {
  expect(readLawfully(text, { language }).places.map(({ code }) => code)).toEqual(wanted)
})
