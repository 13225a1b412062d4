import { expect, test } from 'vitest'
import { profileOf } from './profile.ts'
import { countIn, numbersIn } from './numbers.ts'
import { nowhere, score, threshold } from './index.ts'
import type { Language } from '../../model/index.ts'

const named = (language: Language, name: string) =>
  profileOf({ kind: 'project', names: [{ language, name }], aliases: [], identifier: null, places: [], around: [], figures: [], dates: [], bodies: [] }, nowhere) // prettier-ignore

test('how large a thing is does not make it many', () => {
  expect(['10 гектарлық жылыжай', '300 төсектік аурухана', '220 kV substation'].map(countIn)).toEqual([
    null,
    null,
    null,
  ])
  expect(['77 проектов', 'екі мектеп', 'three schools'].map(countIn)).toEqual([77, 2, 3])
})
test('substations are told apart by their voltage', () => {
  expect(['ПС 220 кВ', '110 kV substation', 'ГРЭС-1'].map((name) => numbersIn(name))).toEqual([['220'], ['110'], ['1']])
})
test('a road and a railway between the same ends are two; the railway in two languages is one', () => {
  const rails = named('ru', 'железная дорога Достык – Мойынты')
  expect(score(rails, named('ru', 'автодорога Достык – Мойынты')).score).toBeLessThan(threshold)
  expect(score(rails, named('kk', 'Достық – Мойынты теміржолы')).score).toBeGreaterThan(threshold)
})
