// Every line of every list is run on the phrase that needed it: a line that finds nothing there is dead or fused with another.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { documentOf } from '../test-names.ts'
import { bodies, knownBodies, legalForms } from './lists/bodies.ts'
import { offices } from './lists/offices.ts'
import { placeKinds } from './lists/place-kinds.ts'
import { projectHeads, standIns } from './lists/projects.ts'
import { phraseOfLine, termsOf, wordOfLine, type Role } from './terms.ts'

const lineOf = (line: string): { word: string; phrase: string } => ({
  word: wordOfLine(line)
    .replace(/^\(.*\) /, '')
    .split(': ')[0]!
    .replace(/[&+!*%^~]+$/, ''),
  phrase: phraseOfLine(line),
})
const tokensOf = (phrase: string, language: Language): string[] =>
  documentOf(phrase, language).tokens.map(({ norm }) => norm)

const lists: readonly (readonly [
  Role,
  readonly { readonly language: Language; readonly lines: readonly string[] }[],
])[] = [
  ['place', placeKinds],
  ['office', offices],
  ['body', bodies],
  ['project', projectHeads],
  ['stand-in', standIns],
]

describe.each(lists)('each %s word is known in its phrase', (role, groups) => {
  test.each(groups.flatMap(({ language, lines }) => lines.map((line) => ({ language, ...lineOf(line) }))))(
    '$word: $phrase',
    ({ language, word, phrase }) => {
      expect(phrase).not.toBe('')
      const lemmas = tokensOf(phrase, language).flatMap((norm) =>
        termsOf(norm)
          .filter((term) => term.role === role)
          .map(({ lemma }) => lemma),
      )
      const parts = tokensOf(phrase, language)
        .flatMap((norm) => norm.split('-'))
        .flatMap((norm) =>
          termsOf(norm)
            .filter((term) => term.role === role)
            .map(({ lemma }) => lemma),
        )
      expect([...lemmas, ...parts]).toContain(word)
    },
  )
})

test.each(legalForms.map(lineOf))('the legal form in $phrase makes a body of the name', ({ phrase }) => {
  const language: Language = /[A-Z]/.test(phrase)
    ? 'en'
    : /[ҚҰШ]|ЖШС|КММ|РМК|МКК|МК/.test(phrase.split('»')[1] ?? '')
      ? 'kk'
      : 'ru'
  const found = documentOf(phrase, language).mentions.filter(({ kind }) => kind === 'organization')
  expect(found.map(({ name }) => name)).toEqual([phrase])
})

test.each(knownBodies.map(lineOf))('$word is known in: $phrase', ({ word, phrase }) => {
  const language: Language = /[әғқңөұүһі]/i.test(phrase) ? 'kk' : /[а-я]/i.test(phrase) ? 'ru' : 'en'
  const found = documentOf(phrase, language).mentions.filter(({ kind }) => kind === 'organization')
  expect(found.map(({ name }) => name.toLowerCase()).join('; ')).toContain(word.toLowerCase())
})
