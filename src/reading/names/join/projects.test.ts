// Which names and common nouns mean one project, and which two.
import { expect, test } from 'vitest'
import type { Language } from '../../../model/index.ts'
import { readLawfully } from '../../test-laws.ts'

const projects = (text: string, language: Language): string[] =>
  readLawfully(text, { language }).projects.map(({ name }) => name)

test.each<[Language, string, string[]]>([
  ['ru', 'Старый мост через реку закрыли. Новый мост построят в 2026 году.', ['старый мост', 'новый мост']],
  ['en', 'The old bridge was closed. A new bridge will be built in 2026.', ['old bridge', 'new bridge']],
  ['kk', 'Ескі көпір жабылды. Жаңа көпір 2026 жылы салынады.', ['ескі көпір', 'жаңа көпір']],
])('%s: what the report sets against each other is two things', (language, text, names) => {
  expect(projects(text, language)).toEqual(names)
})

test('the first and the second stage of a plant are two', () => {
  const text = 'В Текели открыли первую очередь завода. Вторую очередь завода запустят в 2027 году.'
  expect(projects(text, 'ru')).toEqual(['первая очередь завода', 'вторая очередь завода'])
})

test('old or new alone tells nothing apart', () => {
  expect(projects('В Текели строят новый мост. Мост сдадут в мае.', 'ru')).toEqual(['мост'])
})

test('a bare count of objects is of the many spoken of', () => {
  expect(projects('В области построят медицинские объекты. Задумано 30 объектов.', 'ru')).toEqual(['медицинские объекты']) // prettier-ignore
  expect(projects('Аким осмотрел стройки сельских школ. 11 таких школ возведут за год.', 'ru')).toHaveLength(1)
  expect(projects('Строят сельские школы. Всего 12 школ сдадут.', 'ru')).toHaveLength(2)
})

test('how many there are is no part of their name, unless others are called so', () => {
  expect(projects('Обновят три водохранилища и 12 школ.', 'ru')).toEqual(['водохранилища', 'школы'])
  expect(projects('В Текели построили 12 домов. В Акколе строят 20 домов.', 'ru')).toHaveLength(2)
})

test('a common noun with a quality, right behind a name, is what was named', () => {
  const text = 'В Текели строят спорткомплекс «Айбат». Современное сооружение вместит 300 человек.'
  expect(projects(text, 'ru')).toEqual(['спорткомплекс «Айбат»'])
  expect(projects('В Текели открыли Дом культуры «Айбат». Двухэтажное здание строили год.', 'ru')).toHaveLength(1)
})
