import { describe, expect, test } from 'vitest'
import { abbreviations } from './abbreviations.ts'
import { sentencesOf, splitRules } from './sentences.ts'
import { tokenize } from './tokens.ts'

const cut = (text: string): string =>
  sentencesOf(text, tokenize(text))
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
const joined = (marked: string): string => marked.replaceAll('|', ' ').replaceAll('¦', '')
const shown = (marked: string): string => marked.replaceAll('¦', '|')

describe('every rule cuts its own example', () => {
  test.each(splitRules.map(({ name, example }) => [name, example]))('%s', (_, example) => {
    expect(cut(joined(example))).toBe(shown(example))
  })
})

describe('every abbreviation keeps its sentence whole', () => {
  test.each(abbreviations.map(({ word, example }) => [word, example]))('%s.', (word, example) => {
    expect(example.toLowerCase()).toContain(`${word}.`)
    expect(cut(example)).toBe(example)
  })
})
