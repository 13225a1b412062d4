import { expect, test } from 'vitest'
import type { Language } from '../../../model/index.ts'
import { namesIn } from '../../test-names.ts'
import { readLawfully } from '../../test-laws.ts'

test.each<[Language, string]>([
  ['ru', '[office Вице-министр энергетики] [person Сунгат Есимханов] приехал в Экибастуз.'],
  ['ru', '[office Министр экологии, геологии и природных ресурсов] [person Серик Саттаров] показал карту.'],
  ['ru', 'Рассказал [person Серик Саттаров], [office директор школы].'],
  ['ru', 'По словам [office заместителя акима Абайской области] [person Серика Саттарова], мост готов.'],
  ['ru', 'Отвечал [office посол Казахстана] в Китае [person Серик Саттаров].'],
  ['ru', '[person К. Саттаров] уехал.'],
  ['ru', '[office Глава комиссии] — [office Государственный секретарь Республики Казахстан] [person Серик Саттаров].'],
  [
    'ru',
    'Мост показали [office главе области] [person Серику Саттарову]. Он остался доволен, сказал [person Саттаров].',
  ],
  ['ru', '[office Гидролог Казгидромета] [person Серик Саттаров] предупредил о паводке.'],
  ['kk', '[office Түркістан облысының әкімі] [person Серік Саттаров] құрылысты тексерді.'],
  ['kk', '[office Индустрия және құрылыс министрі] [person Серік Саттаров] зауытты аралады.'],
  ['kk', '[office «Nur Otan» партиясы төрағасының бірінші орынбасары] [person Серік Саттаров] келді.'],
  ['en', '[office Energy Minister] [person Serik Sattarov] opened the plant.'],
  ['en', '[person Serik Sattarov], the [office Prime Minister of the Republic of Kazakhstan], came.'],
  ['en', '[office Prime Minister of Kazakhstan] [person Serik Sattarov] made a visit.'],
  ['en', '[office Mayor of Almaty] [person Serik Sattarov] showed the park.'],
  ['en', 'So said [person Serik Sattarov], who [office leads a repair crew].'],
])('%s: people and their offices in: %s', (language, sample) => {
  const { found, wanted } = namesIn(sample, language)
  expect(found).toEqual(wanted)
})

const people = (text: string, language: Language = 'ru'): [string, string | null][] =>
  readLawfully(text, { language }).people.map(({ name, office }) => [name, office])

test('a name stands in the nominative, whatever case the report has it in', () => {
  expect(people('Встреча Серика Саттарова с жителями прошла вечером.')).toEqual([['Серик Саттаров', null]])
  expect(people('Мост показали Айгуль Сериковой.')).toEqual([['Айгуль Серикова', null]])
  expect(people('Серік Саттаровтың айтуынша, көпір дайын.', 'kk')).toEqual([['Серік Саттаров', null]])
  expect(people("Serik Sattarov's words were heard.", 'en')).toEqual([['Serik Sattarov', null]])
})
test('a later surname and an office alone mean the person named before', () => {
  const { people: found } = readLawfully(
    'Аким области Серик Саттаров открыл мост. Саттаров поблагодарил строителей. Потом аким уехал.',
    { language: 'ru' },
  )
  expect(found.map(({ name, office, mentions }) => [name, office, mentions.map(({ text }) => text)])).toEqual([
    ['Серик Саттаров', 'Аким области', ['Аким области', 'Серик Саттаров', 'Саттаров', 'аким']],
  ])
})
test('akims listed with their places in brackets are each akim of his own', () => {
  const text = 'Доложили акимы: Серик Саттаров (Акмолинская обл.), Ерлан Нурланов (г. Шымкент).'
  expect(people(text)).toEqual([
    ['Серик Саттаров', 'аким Акмолинской области'],
    ['Ерлан Нурланов', 'аким города Шымкент'],
  ])
})
test('an office before a rank is one with it', () => {
  expect(people('Начальник управления полковник Серик Саттаров назвал уровень воды.')).toEqual([
    ['Серик Саттаров', 'Начальник управления полковник'],
  ])
})
test('the First President is not the President of the day', () => {
  const text =
    'Head of State Kassym-Jomart Tokayev spoke. The First President, Elbasy Nursultan Nazarbayev, began the programme.'
  expect(people(text, 'en')).toEqual([
    ['Kassym-Jomart Tokayev', 'Head of State'],
    ['Nursultan Nazarbayev', 'First President, Elbasy'],
  ])
})
test('the head of state and the president are one post', () => {
  expect(
    people('Серик Саттаров посетил завод. Главе государства показали цех. Президент Казахстана остался доволен.'),
  ).toEqual([['Серик Саттаров', 'Президент Казахстана']])
})
test('an akim of another place is another man', () => {
  expect(
    people('Аким области Серик Саттаров позвал акима района Ерлана Нурланова. Аким района обещал прийти.'),
  ).toEqual([
    ['Серик Саттаров', 'Аким области'],
    ['Ерлан Нурланов', 'аким района'],
  ])
})
test('bodies and programmes named after people are no people', () => {
  expect(people('Болат Өтемұратов Қоры үй салды.', 'kk')).toEqual([])
  expect(people('Homes are built under the Nurly Zher program.', 'en')).toEqual([])
  expect(people('Дорогу ведут по проспекту Абая Кунанбаева.')).toEqual([])
})

test('English titles, days and dedications are no given names', () => {
  const names = (text: string): string[] => readLawfully(text, { language: 'en' }).people.map(({ name }) => name)
  expect(names('Minister Serik Sattarov came. On Friday Sattarov left. Mr. Sattarov flew home.')).toEqual(['Serik Sattarov']) // prettier-ignore
  expect(names('The university named after S. Sattarov is open.')).toEqual([])
})

test('an English office has all of its words, and whoever is said to say is a person', () => {
  expect(people('First Deputy Prime Minister Serik Sattarov came.', 'en')).toEqual([['Serik Sattarov', 'First Deputy Prime Minister']]) // prettier-ignore
  expect(people('Yesterday Deputy Minister Serik Sattarov came.', 'en')).toEqual([['Serik Sattarov', 'Deputy Minister']]) // prettier-ignore
  expect(people('“The pipes are old here,” said Mildred Quelch.', 'en')).toEqual([['Mildred Quelch', null]])
})
