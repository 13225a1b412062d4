import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, loadTables } from '../../../tables/index.ts'
import { sentencesOf, tokenize } from '../../../words/index.ts'
import { readModel } from '../model.ts'
import { facts, russianKnowledge } from './knowledge.ts'
import { tagRussian } from './names.ts'

const know = russianKnowledge(loadTables())
const model = readModel(readFileSync(join(dataFolder, 'weights', 'ru.tagger')))
const named = (text: string): string[] => {
  const tokens = tokenize(text)
  return tagRussian(tokens, sentencesOf(text, tokens, 'ru'), model, know).map(
    ({ first, end, label }) => `${label} ${text.slice(tokens[first]!.start, tokens[end - 1]!.end)}`,
  )
}

test('people, bodies, places and offices are told apart', () => {
  const found = named('Министр финансов Франции Серик Саттаров прилетел в Берлин, сообщило агентство «Интерфакс».')
  expect(found).toContain('PER Серик Саттаров')
  expect(found).toContain('LOC Берлин')
  expect(found).toContain('ORG агентство «Интерфакс')
  expect(found.some((line) => line.startsWith('JOB Министр'))).toBe(true)
})

test('a person is cut at a bracket and a comma', () => {
  const found = named('Выступили Серик Саттаров (Алматы), Ержан Саттаров (Астана).')
  expect(found.filter((line) => line.startsWith('PER'))).toEqual(['PER Серик Саттаров', 'PER Ержан Саттаров'])
})

test('words are known in any case', () => {
  expect(know('москвой')).toContain(facts.city)
  expect(know('францию')).toContain(facts.country)
  expect(know('министерстве')).toContain(facts.bodyKind)
  expect(know('российского')).toContain(facts.people)
  expect(know('президентом')).toContain(facts.office)
  expect(know('владельцем')).toContain(facts.office)
  expect(know('побежал')).toEqual([])
})

test('a text without words has no names', () => {
  expect(named('')).toEqual([])
  expect(named('… — «» 12,5 %')).toEqual([])
})
