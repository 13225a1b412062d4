// Russian projects beyond the plainest: many of a kind, counted things, routes, works on several things.
import { expect, test } from 'vitest'
import { readLawfully } from '../../test-laws.ts'

const names = (text: string): string[] => readLawfully(text, { language: 'ru' }).projects.map(({ name }) => name)

test.each<[string, string[]]>([
  ['Дороги Лепсы – Текели (40 км) и Аягоз – Бахты закрыли.', ['дорога Лепсы – Текели', 'дорога Аягоз – Бахты']],
  ['Реконструкция котельной и тепловых сетей стоит 2 млрд тенге.', ['реконструкция котельной и тепловых сетей']],
  ['Национальные проекты завершены.', ['национальные проекты']],
  ['Зернохранилища области отремонтированы.', ['зернохранилища области']],
  ['Работают в детском саду для глухих детей.', ['детский сад для глухих детей']],
])('a thing is told by what stands beside it: %s', (text, wanted) => {
  expect(names(text)).toEqual(wanted)
})

test('houses are counted as a thing only where they are built', () => {
  expect(names('Паводок дошел до 72 домов.')).toEqual([])
  expect(names('В селе построили 12 домов.')).toEqual(['дома'])
})

test('where works are done is not counted among the things', () => {
  expect(names('Работы прошли на 6 подстанциях.')).toEqual([])
})

test('a project of works on a thing is the thing', () => {
  expect(names('Показали проект реконструкции городского моста.')).toEqual(['городской мост'])
})

test('things listed by name are a thing each', () => {
  const text = 'В этом году запустят две большие фермы: «Айбат» и «Бастау» в Атбасарском районе.'
  expect(names(text)).toEqual(['большие фермы', 'ферма «Айбат»', 'ферма «Бастау»'])
})

test('counted boilers and turbines are parts of what is spoken of', () => {
  expect(names('Отремонтированы четыре котла и 10 подстанций.')).toEqual(['подстанции'])
})

test('a bare noun is a thing once the report says something of it', () => {
  expect(names('Серик Саттаров осмотрел рынок в Текели. Поликлиника рядом вмещает 40 коек.')).toContain('поликлиника')
  expect(names('На пути стояла школа.')).toEqual([])
  expect(names('Путь закрыт до мая.')).toEqual([])
})

test('adjectives that no list knows are brought to the nominative', () => {
  expect(names('Министр Серик Саттаров побывал на щебеночном заводе в Коксу.')).toEqual(['щебеночный завод в Коксу'])
  expect(names('Отремонтировали две насосные станции в Коксу.')).toEqual(['насосные станции'])
})
