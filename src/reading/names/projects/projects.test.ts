import { expect, test } from 'vitest'
import type { Language } from '../../../model/index.ts'
import { readLawfully } from '../../test-laws.ts'

const projects = (text: string, language: Language = 'ru'): [string, string | null][] =>
  readLawfully(text, { language }).projects.map(({ name, place }) => [name, place])

test.each<[Language, string, [string, string | null][]]>([
  [
    'ru',
    'На заводе по производству кабеля в Костанае прибавилось рабочих.',
    [['завод по производству кабеля', 'Костанай']],
  ],
  ['ru', 'Мощность завода по производству батарей ASMA INDUSTRIAL выросла.', [['завод ASMA INDUSTRIAL', null]]],
  ['ru', 'Дорогу Усть-Каменогорск – Риддер закроют.', [['дорога Усть-Каменогорск – Риддер', 'Усть-Каменогорск']]],
  ['ru', 'Средняя школа №30 в селе Ынтымак открыта.', [['средняя школа №30', 'Ынтымак']]],
  ['ru', 'Построят школу на 1200 мест.', [['школа на 1200 мест', null]]],
  ['ru', 'В регионе строят три водовода.', [['водоводы', null]]],
  [
    'ru',
    'Построены физкультурные комплексы в селе Лепсы и городе Текели.',
    [
      ['физкультурный комплекс в селе Лепсы', 'Лепсы'],
      ['физкультурный комплекс в городе Текели', 'Текели'],
    ],
  ],
  [
    'ru',
    'В Панфиловском и Саркандском районах построены спортивные комплексы.',
    [
      ['спортивный комплекс в Панфиловском районе', 'Панфиловский'],
      ['спортивный комплекс в Саркандском районе', 'Саркандский'],
    ],
  ],
  ['ru', 'Дома возводят по программе «Нурлы жер».', [['программа «Нурлы жер»', null]]],
  ['ru', 'Начали строить мост через реку Аягоз.', [['мост через реку Аягоз', 'Аягоз']]],
  ['kk', 'Жаңатас қаласында жел электр станциясын салып жатыр.', [['жел электр станциясы', 'Жаңатас']]],
  ['kk', 'Ақтаудағы облыстық онкологиялық диспансер ашылды.', [['облыстық онкологиялық диспансер', 'Ақтау']]],
  ['kk', 'Сапар ASMA INDUSTRIAL зауытынан басталды.', [['ASMA INDUSTRIAL зауыты', null]]],
  [
    'kk',
    'Лепсі ауылында және Текелі қаласында спорт кешендері салынды.',
    [
      ['Лепсі ауылындағы спорт кешені', 'Лепсі'],
      ['Текелі қаласындағы спорт кешені', 'Текелі'],
    ],
  ],
  [
    'kk',
    'Үйлер «7-20-25» бағдарламасымен салынды.',
    [
      ['«7-20-25» бағдарламасы', null],
      ['үйлер', null],
    ],
  ],
  [
    'en',
    'He saw the Orda Glass Ltd. factory and the rice plant of Magzhan & Co LLP.',
    [
      ['Orda Glass Ltd. factory', null],
      ['rice plant of Magzhan & Co LLP', null],
    ],
  ],
  [
    'en',
    'Sports complexes have been built in Panfilov District and in the city of Tekeli.',
    [
      ['sports complex in Panfilov', 'Panfilov'],
      ['sports complex in Tekeli', 'Tekeli'],
    ],
  ],
  ['en', 'Homes are built under the Nurly Zher program.', [['Nurly Zher program', null]]],
])('%s: projects in: %s', (language, text, expected) => expect(projects(text, language)).toEqual(expected))

const meant = (text: string, language: Language = 'ru'): [string, string[]][] =>
  readLawfully(text, { language }).projects.map(({ name, mentions }) => [name, mentions.map((span) => span.text)])

test('common nouns stand for the project before them that they can mean', () => {
  expect(meant('Завод «Айбат» открыт. Предприятие даст 300 мест. Школу №5 закроют. На завод приехали гости.')).toEqual([
    ['завод «Айбат»', ['Завод «Айбат»', 'Предприятие', 'завод']],
    ['школа №5', ['Школу №5']],
  ])
  expect(meant('Ақтауда жаңа «Айбат» зауыты ашылды. Кәсіпорын кабель шығарады.', 'kk')[0]?.[1]).toContain('Кәсіпорын')
  expect(meant('The Aibat glass plant opened. The enterprise employs 300 people.', 'en')[0]?.[1]).toContain(
    'enterprise',
  )
})
test('a body that somebody goes to see is a project too', () => {
  expect(projects('Министр посетил ТОО «Айбат».')).toEqual([['ТОО «Айбат»', null]])
  expect(projects('Пишет ТОО «Айбат».')).toEqual([])
})
test('what no list knows is a project where something is built, repaired or opened', () => {
  expect(projects('В порту возвели причальную стенку.').map(([name]) => name)).toContain('причальная стенка')
  expect(projects('Отремонтировали старинный маяк.')).toEqual([['старинный маяк', null]])
  expect(projects('Причальная стенка построена.')).toEqual([['причальная стенка', null]])
  expect(projects('Строят дома. Открыли новые возможности. Ремонт стоит 2 млрд тенге.')).toEqual([])
})
test('everyday phrases and verbs behind a head are no part of a name', () => {
  expect(projects('В областном центре снег.')).toEqual([])
  expect(projects('Парк «Арай» разбит на 5 га.')).toEqual([['парк «Арай»', null]])
  expect(projects('Подведены линии канализации и газоснабжения.')).toEqual([])
})
