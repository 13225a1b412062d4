import { expect, test } from 'vitest'
import type { Language } from '../../model/index.ts'
import { kindGroups, workLines } from '../../words/lists/kinds.ts'
import { claimOf } from '../promises/test-promises.ts'
import { expectationOf, expectations } from './expectations.ts'
import { questionsOf, silencesOf, silentInPromise, unanswered } from './silence.ts'

const languageOf = (text: string): Language =>
  /[a-z]/i.test(text) ? 'en' : /[әіңғүұқөһ]/i.test(text) || text === 'аэропорт' ? 'kk' : 'ru'
const named = (name: string, language: Language = languageOf(name)) => [{ name, language, main: true }]

test('every line is of a known kind, family or work, and is found in its example', () => {
  const known = new Set([
    ...kindGroups.flatMap(({ family, lines }) => [family, ...lines.map((line) => line.split(' ')[0])]),
    ...workLines.map((line) => line.split(' ')[0]),
  ])
  for (const { of, example } of expectations) {
    expect([of, known.has(of)]).toEqual([of, true])
    expect([example, expectationOf(named(example))?.of]).toEqual([example, of])
  }
})

test('a name is of the kind that its head noun tells, in three languages', () => {
  for (const [name, of] of [
    ['завод по производству школьной мебели', 'industry'],
    ['школьная мебель зауыты', 'industry'],
    ['аккумулятор батареяларын шығаратын зауыт', 'industry'],
    ['school near the bridge', 'learning'],
    ['школа у моста', 'learning'],
    ['капитальный ремонт школы', 'repair'],
    ['жолды жөндеу', 'repair'],
  ] as const)
    expect([name, expectationOf(named(name, name === 'школьная мебель зауыты' ? 'kk' : undefined))?.of]).toEqual([
      name,
      of,
    ])
  expect(expectationOf(named('ASMA'))).toBeUndefined()
})

test('a plant is asked for more than a repair', () => {
  expect(questionsOf(named('кирпичный завод'), 'under-construction')).toEqual([
    'cost',
    'payer',
    'due',
    'capacity',
    'jobs',
  ])
  expect(questionsOf(named('кирпичный завод'), 'operating')).toEqual(['cost', 'payer', 'opened', 'capacity', 'jobs'])
  expect(questionsOf(named('кирпичный завод'), 'under-repair')).toEqual(['cost', 'payer', 'due'])
  expect(questionsOf(named('ASMA'), 'planned')).toEqual(['cost', 'payer', 'due', 'size'])
  expect(questionsOf(named('кирпичный завод'), undefined)).toEqual(['status', 'cost', 'payer'])
})

test('a claim answers; a rejected one does not', () => {
  const cost = claimOf('2024-01-01', 'budget', { number: 5, unit: 'KZT' })
  expect(unanswered(named('школа'), [cost], 'planned')).toEqual(['payer', 'due', 'seats'])
  expect(unanswered(named('школа'), [{ ...cost, state: 'rejected' }], 'planned')).toContain('cost')
})

test('a figure is withdrawn from silence by the report that says it', () => {
  const claims = [
    claimOf('2023-03-01', 'due', { date: '2025', modality: 'planned' }),
    claimOf('2024-06-01', 'cost', { number: 9e9, unit: 'KZT' }),
    claimOf('2024-09-01', 'cost', { number: 9.5e9, unit: 'KZT' }),
  ]
  const told = silencesOf(named('школа'), claims, ['2023-01-15'], 'under-construction')
  expect(told.map((one) => [one.question, one.since, one.until?.published])).toEqual([
    ['cost', '2023-01-15', '2024-06-01'],
    ['payer', '2023-01-15', undefined],
    ['due', '2023-01-15', '2023-03-01'],
    ['seats', '2023-01-15', undefined],
  ])
  expect(silencesOf(named('школа'), claims, [], 'under-construction').map((one) => one.question)).toEqual(['cost', 'payer', 'seats']) // prettier-ignore
  expect(silencesOf(named('школа'), [], [], 'planned')).toEqual([])
})

test('an instruction is asked what, to whom and by when', () => {
  const order = { kind: 'instruction', addressee: null, addresseeId: null, due: null, state: 'open' } as const
  expect(silentInPromise({ ...order, evidence: { text: 'Поручено ускорить работу.' } })).toEqual(['what', 'whom', 'due']) // prettier-ignore
  expect(silentInPromise({ ...order, addressee: 'акимат', evidence: { text: 'Поручено построить мост.' } })).toEqual(['due']) // prettier-ignore
  expect(silentInPromise({ ...order, kind: 'plan', due: '2025', evidence: { text: 'Ускорят работу.' } })).toEqual([])
})
