import { expect, test } from 'vitest'
import { reading } from './test-claims.ts'

const orders = (text: string): string[] =>
  reading(text, 'en', '2024-05-15').instructions.map(
    ({ kind, issuer, addressee, due }) => `${kind} ${issuer} > ${addressee} ${due}`,
  )

test.each([
  ['Akim Serik Sattarov gave the contractor until 1 June to catch up.', ['instruction Serik Sattarov > contractor 2024-06-01']], // prettier-ignore
  ['Akim Serik Sattarov gave the akims of the districts two weeks to draw up a plan.', ['instruction Serik Sattarov > akims of the districts 2024-05-29']], // prettier-ignore
  ['Akim Serik Sattarov wants the road done by August and called on the firms to hire locals.', ['instruction Serik Sattarov > null 2024-08', 'instruction Serik Sattarov > firms null']], // prettier-ignore
  ['Akim Serik Sattarov urged the company to mend the pipes within eighteen months.', ['instruction Serik Sattarov > company 2025-11']], // prettier-ignore
  ['Serik Sattarov replied, turning to the heads of the firms:\n“Put the yards in order.”', ['instruction Serik Sattarov > heads of the firms null']], // prettier-ignore
])('%s', (text, expected) => {
  expect(orders(text)).toEqual(expected)
})
