import { describe, expect, test } from 'vitest'
import { namedTimes } from './date-named-ru.ts'
import { findDates } from './dates.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'

const shown = (text: string, published = '2024-06-12'): string[] => {
  const tokens = tokenize(text)
  return findDates(text, tokens, published, sentencesOf(text, tokens)).map(
    ({ value, relation }) => `${value} ${relation}`,
  )
}

describe('a term that is told by what happens then', () => {
  test.each(namedTimes.map(({ example }) => example))('%s', (example) => expect(shown(example)).toHaveLength(1))
  test('is one in each of its forms', () => {
    for (const { forms } of namedTimes) for (const form of forms) expect(shown(`сдать к ${form}`)).toHaveLength(1)
  })
  test('what is not set as a term is none', () => {
    expect(shown('из-за холодов, после жатвы, тонны снега, без отопительного сезона')).toEqual([])
  })
})

test.each([
  ['сдадут к первому сентября', '2024-09-01 by'],
  ['сдадут до двадцать пятого июля', '2024-07-25 by'],
  ['открыт пятого мая 2023 года', '2023-05-05 at'],
  ['сдадут под занавес года', '2024 by'],
  ['сдадут в канун Нового года', '2024-12-31 by'],
  ['заработает с нового года', '2025-01 since'],
])('%s', (text, date) => expect(shown(text)).toEqual([date]))

test('a year is told by the one before it', () => {
  expect(shown('Цех пустят в 2026 году, линию годом позже.')).toEqual(['2026 at', '2027 at'])
  expect(shown('Три школы сдадут в этом году, пять – в следующем.')).toEqual(['2024 at', '2025 at'])
  expect(shown('Он живет прошлым, а мост – дело будущего, в следующем.')).toEqual([])
})
