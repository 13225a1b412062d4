import { expect, test } from 'vitest'
import type { Language, PlaceKind } from '../../model/index.ts'
import { postsSaid } from './said.ts'

const place = (name: string, kind: PlaceKind, code: string | null) => ({ name, kind, code })
const places = [
  place('Карагандинская', 'region', '350000000'),
  place('Караганда', 'city', '351010000'),
  place('Абайский', 'district', '353200000'),
  place('Қарағанды', 'region', '350000000'),
  place('Karaganda', 'region', '350000000'),
  place('Франция', 'country', 'FR'),
]
const said = (office: string, language: Language = 'ru', among = places): readonly string[] =>
  postsSaid(office, { language, places: among }).map(
    ({ role, scope, manner, sure }) => `${role}@${scope}${manner === 'holds' ? '' : ` ${manner}`}${sure ? '' : '?'}`,
  )

test.each<readonly [string, Language, string]>([
  ['Президент Республики Казахстан', 'ru', 'president@KZ'],
  ['Глава государства', 'ru', 'president@KZ'],
  ['Мемлекет басшысы', 'kk', 'president@KZ'],
  ['Қазақстан Президенті', 'kk', 'president@KZ'],
  ['Head of State', 'en', 'president@KZ'],
  ['President of the Republic of Kazakhstan', 'en', 'president@KZ'],
  ['Президент Франции', 'ru', 'president@FR'],
  ['Премьер-Министр', 'ru', 'prime-minister@KZ'],
  ['Премьер-Министр Республики Казахстан', 'ru', 'prime-minister@KZ'],
  ['Prime Minister of Kazakhstan', 'en', 'prime-minister@KZ'],
  ['министр транспорта', 'ru', 'minister@ministry-transport'],
  ['министр транспорта РК', 'ru', 'minister@ministry-transport'],
  ['көлік министрі', 'kk', 'minister@ministry-transport'],
  ['Minister of Transport', 'en', 'minister@ministry-transport'],
  ['Energy Minister', 'en', 'minister@ministry-energy'],
  ['министр науки и высшего образования', 'ru', 'minister@ministry-science'],
  ['ғылым және жоғары білім министрі', 'kk', 'minister@ministry-science'],
  ['первый вице-министр энергетики', 'ru', 'first-vice-minister@ministry-energy'],
  ['аким Карагандинской области', 'ru', 'akim@350000000'],
  ['глава Карагандинской области', 'ru', 'akim@350000000'],
  ['Қарағанды облысының әкімі', 'kk', 'akim@350000000'],
  ['akim of Karaganda region', 'en', 'akim@350000000'],
  ['governor of the Karaganda region', 'en', 'akim@350000000'],
  ['аким города Караганды', 'ru', 'akim@351010000'],
  ['аким Абайского района', 'ru', 'akim@353200000'],
  ['заместитель акима Карагандинской области', 'ru', 'deputy-akim@350000000'],
  ['первый заместитель акима Карагандинской области', 'ru', 'first-deputy-akim@350000000'],
  ['Қарағанды облысы әкімінің орынбасары', 'kk', 'deputy-akim@350000000'],
  ['бывший аким Карагандинской области', 'ru', 'akim@350000000 former'],
  ['экс-аким Карагандинской области', 'ru', 'akim@350000000 former'],
  ['и. о. акима Карагандинской области', 'ru', 'akim@350000000 acting'],
  ['acting akim of Karaganda region', 'en', 'akim@350000000 acting'],
  ['генеральный директор ТОО «Степной хлеб»', 'ru', 'director-general@name:stepnoi hleb'],
  ['председатель Национального банка', 'ru', 'chairman@national-bank'],
])('%s (%s) is %s', (office, language, post) => {
  expect(said(office, language)).toEqual([post])
})

test('an office of a place that is not said is of the only such place of the report', () => {
  expect(said('аким области')).toEqual(['akim@350000000?'])
  expect(said('облыс әкімі', 'kk', [place('Теміртау', 'city', '352410000')])).toEqual(['akim@350000000?'])
  expect(said('аким области', 'ru', [place('А', 'region', '110000000'), place('Б', 'region', '150000000')])).toEqual([
    'akim@null?',
  ])
  expect(said('аким', 'ru')).toEqual(['akim@null?'])
})
test('two offices of one person are two posts', () => {
  expect(said('Заместитель Премьер-Министра – министр национальной экономики')).toEqual([
    'deputy-prime-minister@KZ',
    'minister@ministry-economy',
  ])
})
test('every region has a department of its own', () => {
  expect(said('руководитель управления образования Карагандинской области')).toEqual([
    'head-of-department@name:obrazovania@350000000',
  ])
  expect(said('руководитель управления образования', 'ru', [])).toEqual(['head-of-department@null?'])
})
test('what no list knows is no post, nor is the deputy of somebody the same as he', () => {
  expect(said('гидролог')).toEqual([])
  expect(said('«Дала» партиясы төрағасының бірінші орынбасары', 'kk')).toEqual([])
})
