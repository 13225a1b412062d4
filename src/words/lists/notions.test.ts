import { expect, test } from 'vitest'
import { languages } from '../../model/index.ts'
import type { Language } from '../../model/index.ts'
import { kindGroups } from './kinds.ts'
import { isEmptyWord, notionsIn, plainWords } from './notions.ts'
import { plainSubjects, subjectGroups } from './subjects.ts'

const saidBy = (name: string, language: Language): string => {
  const notions = notionsIn(plainWords(name), language)
  const ids = notions.flatMap(({ kinds, subjects }) => [...kinds.map(({ id }) => id), ...subjects])
  return [...new Set(ids)].toSorted().join(' ')
}

/** One thing in three languages; what it says is the same, whichever speaks. */
const samples: readonly (readonly [string, string, string, string])[] = [
  ['battery plant', 'аккумуляторный завод', 'аккумулятор зауыты', 'battery plant'],
  ['gas plant processing', 'газоперерабатывающий завод', 'газ өңдеу зауыты', 'gas processing plant'],
  ['power-station wind', 'ветряная электростанция', 'жел электр станциясы', 'wind power station'],
  ['power-station solar', 'СЭС', 'күн электр станциясы', 'solar power plant'],
  ['poultry poultry-farm', 'птицефабрика', 'құс фабрикасы', 'poultry farm'],
  ['farm milk', 'МТФ', 'сүт-тауарлы ферма', 'dairy farm'],
  ['music school', 'музыкальная школа', 'музыка мектебі', 'music school'],
  ['kindergarten', 'детский сад', 'балабақша', 'kindergarten'],
  ['dispensary oncology', 'онкодиспансер', 'онкологиялық диспансер', 'oncology dispensary'],
  ['plant sugar', 'сахарный завод', 'қант зауыты', 'sugar plant'],
  ['cement plant', 'цементный завод', 'цемент зауыты', 'cement factory'],
  ['reservoir', 'водохранилище', 'су қоймасы', 'reservoir'],
  ['metro', 'станция метро', 'метро бекеті', 'metro station'],
  ['ice-arena', 'ледовый каток', 'мұз айдыны', 'ice rink'],
  ['airport international', 'международный аэропорт', 'халықаралық әуежай', 'international airport'],
  ['mine tungsten', 'вольфрамовый рудник', 'вольфрам кеніші', 'tungsten mine'],
]
test.each(samples)('%s: %s, %s, %s', (ids, ...names) => {
  expect(names.map((name, at) => saidBy(name, (['ru', 'kk', 'en'] as const)[at] as Language))).toEqual([ids, ids, ids])
})

test('each line has an id and stems in every language, and no stem means two kinds or two subjects in one language', () => {
  for (const groups of [kindGroups, subjectGroups]) {
    const seen = new Map<string, string>()
    for (const line of groups.flatMap(({ lines }) => lines)) {
      const [ids = '', ...columns] = line.split('|')
      expect([line, columns.length]).toEqual([line, 3])
      for (const [at, column] of columns.entries())
        for (const stem of column.split(',').map((one) => one.trim())) {
          expect([line, stem]).not.toEqual([line, ''])
          const key = `${languages[at]} ${stem}`
          expect([seen.get(key) ?? ids, key]).toEqual([ids, key])
          seen.set(key, ids)
        }
    }
  }
})

test('a short stem does not swallow a long word, and plain subjects are subjects', () => {
  expect(saidBy('газета', 'ru')).toBe('')
  expect(saidBy('портал', 'ru')).toBe('')
  expect(isEmptyWord('область')).toBe(true)
  const ids = new Set(
    subjectGroups.flatMap(({ lines }) => lines.flatMap((line) => line.split(' |')[0]?.split(' ') ?? [])),
  )
  expect(plainSubjects.filter((subject) => !ids.has(subject))).toEqual([])
})
