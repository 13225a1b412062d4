import { expect, test } from 'vitest'
import { formsOf, nominative, verbForms } from '../forms.ts'

test('plurals and possessives come to the dictionary form', () => {
  for (const [given, lemma] of [
    ['schools', 'school'], ['cities', 'city'], ['people', 'person'], ['children', 'child'], ['tonnes', 'tonne'], ['classes', 'class'],
    ["Kazakhstan's", 'kazakhstan'], ['gas', 'gas'], ['buses', 'bus'], ['facilities', 'facility'], ['houses', 'house'], ['series', 'series'],
  ] as const) expect([given, formsOf(given, 'en')[0]?.lemma]).toEqual([given, lemma]) // prettier-ignore
})

test('verbs come to the infinitive, with tense and passive participle', () => {
  for (const [given, lemma] of [
    ['built', 'build'], ['opened', 'open'], ['completed', 'complete'], ['instructed', 'instruct'], ['planned', 'plan'], ['supplies', 'supply'],
    ['constructing', 'construct'], ['launched', 'launch'], ['allocated', 'allocate'], ['applied', 'apply'], ['submitted', 'submit'],
  ] as const) expect([given, verbForms(given, 'en')[0]?.lemma]).toEqual([given, lemma]) // prettier-ignore
  expect(verbForms('built', 'en').some((form) => form.pos === 'participle' && form.passive)).toBe(true)
  expect(verbForms('was', 'en')[0]).toMatchObject({ lemma: 'be', tense: 'past' })
})

test('a counted thing is singular, and only its head', () => {
  for (const [given, one] of [
    ['new schools', 'new school'], ['jobs', 'job'], ['metres of roads', 'metre of roads'], ['people', 'person'],
  ] as const) expect(nominative(given, 'en', { number: 'sg' })).toBe(one) // prettier-ignore
})
