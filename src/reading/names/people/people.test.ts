import { expect, test } from 'vitest'
import type { Language } from '../../../model/index.ts'
import { namesIn } from '../../test-names.ts'
import { readLawfully } from '../../test-laws.ts'

test.each<[Language, string]>([
  ['ru', '[office Вице-министр энергетики] [person Сунгат Есимханов] приехал в Экибастуз.'],
  ['ru', '[office Министр экологии, геологии и природных ресурсов] [person Серик Ахметов] показал карту.'],
  ['ru', 'Рассказал [person Серик Ахметов], [office директор школы].'],
  ['ru', 'По словам [office заместителя акима Абайской области] [person Серика Ахметова], мост готов.'],
  ['ru', 'Отвечал [office посол Казахстана] в Китае [person Серик Ахметов].'],
  ['ru', '[person К. Ахметов] уехал.'],
  ['ru', '[office Глава комиссии] — [office Государственный секретарь Республики Казахстан] [person Серик Ахметов].'],
  ['ru', 'Мост показали [office главе области] [person Серику Ахметову]. Он остался доволен, сказал [person Ахметов].'],
  ['ru', '[office Гидролог Казгидромета] [person Серик Ахметов] предупредил о паводке.'],
  ['kk', '[office Түркістан облысының әкімі] [person Серік Ахметов] құрылысты тексерді.'],
  ['kk', '[office Индустрия және құрылыс министрі] [person Серік Ахметов] зауытты аралады.'],
  ['kk', '[office «Nur Otan» партиясы төрағасының бірінші орынбасары] [person Серік Ахметов] келді.'],
  ['en', '[office Energy Minister] [person Serik Akhmetov] opened the plant.'],
  ['en', '[person Serik Akhmetov], the [office Prime Minister of the Republic of Kazakhstan], came.'],
  ['en', '[office Prime Minister of Kazakhstan] [person Serik Akhmetov] made a visit.'],
  ['en', 'So said [person Serik Akhmetov], who [office leads a field brigade].'],
])('%s: people and their offices in: %s', (language, sample) => {
  const { found, wanted } = namesIn(sample, language)
  expect(found).toEqual(wanted)
})

const people = (text: string, language: Language = 'ru'): [string, string | null][] =>
  readLawfully(text, { language }).people.map(({ name, office }) => [name, office])

test('a name stands in the nominative, whatever case the report has it in', () => {
  expect(people('Встреча Серика Ахметова с жителями прошла вечером.')).toEqual([['Серик Ахметов', null]])
  expect(people('Мост показали Айгуль Сериковой.')).toEqual([['Айгуль Серикова', null]])
  expect(people('Серік Ахметовтың айтуынша, көпір дайын.', 'kk')).toEqual([['Серік Ахметов', null]])
  expect(people("Serik Akhmetov's words were heard.", 'en')).toEqual([['Serik Akhmetov', null]])
})
test('a later surname and an office alone mean the person named before', () => {
  const { people: found } = readLawfully(
    'Аким области Серик Ахметов открыл мост. Ахметов поблагодарил строителей. Потом аким уехал.',
    { language: 'ru' },
  )
  expect(found.map(({ name, office, mentions }) => [name, office, mentions.map(({ text }) => text)])).toEqual([
    ['Серик Ахметов', 'Аким области', ['Аким области', 'Серик Ахметов', 'Ахметов', 'аким']],
  ])
})
test('the head of state and the president are one post', () => {
  expect(
    people('Серик Ахметов посетил завод. Главе государства показали цех. Президент Казахстана остался доволен.'),
  ).toEqual([['Серик Ахметов', 'Президент Казахстана']])
})
test('an akim of another place is another man', () => {
  expect(people('Аким области Серик Ахметов позвал акима района Ерлана Нурланова. Аким района обещал прийти.')).toEqual(
    [
      ['Серик Ахметов', 'Аким области'],
      ['Ерлан Нурланов', 'аким района'],
    ],
  )
})
test('bodies and programmes named after people are no people', () => {
  expect(people('Болат Өтемұратов Қоры үй салды.', 'kk')).toEqual([])
  expect(people('Homes are built under the Nurly Zher program.', 'en')).toEqual([])
  expect(people('Дорогу ведут по проспекту Абая Кунанбаева.')).toEqual([])
})

test('English titles, days and dedications are no given names', () => {
  const names = (text: string): string[] => readLawfully(text, { language: 'en' }).people.map(({ name }) => name)
  expect(names('Minister Serik Akhmetov came. On Friday Akhmetov left. Mr. Akhmetov flew home.')).toEqual(['Serik Akhmetov']) // prettier-ignore
  expect(names('The university named after S. Akhmetov is open.')).toEqual([])
})
