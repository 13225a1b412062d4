import { expect, test } from 'vitest'
import { foldName } from '../words/fold-name.ts'
import { loadTables } from './load.ts'

const { people } = loadTables()

test('given names are known in Kazakh, Russian and Latin spelling, with gender', () => {
  for (const name of [
    'Касым-Жомарт',
    'Қасым-Жомарт',
    'Kassym-Jomart',
    'Нұрлан',
    'Нурлан',
    'Nurlan',
    'Yerlan',
    'Иван',
    'Бауыржан',
  ]) {
    expect([name, people.isGiven(foldName(name)), people.genderOf(foldName(name))]).toEqual([name, true, 'm'])
  }
  for (const name of ['Айгүл', 'Айгуль', 'Aigul', 'Асель', 'Әсел', 'Мария', 'Сәуле']) {
    expect([name, people.isGiven(foldName(name)), people.genderOf(foldName(name))]).toEqual([name, true, 'f'])
  }
})

test('surnames are known for men and women', () => {
  for (const name of ['Иванов', 'Иванова', 'Достоевская', 'Серикбаев', 'Ахметова', 'Әбдірахманов'].map(foldName))
    expect(people.isSurname(name)).toBe(true)
})

test('common words are not names', () => {
  for (const word of ['область', 'завод', 'строительство', 'район', 'министр', 'сегодня', 'мектеп']) {
    expect([word, people.isGiven(foldName(word)), people.isSurname(foldName(word))]).toEqual([word, false, false])
  }
})

test('patronymics of both kinds are known', () => {
  for (const name of ['Петрович', 'Сергеевна', 'Серікұлы', 'Ахметқызы'])
    expect(people.isPatronymic(foldName(name))).toBe(true)
})
