import { expect, test } from 'vitest'
import { reading } from './test-claims.ts'

const trip = 'Minister Serik Sattarov paid a working visit to Akmola region.\n\n'
const stops = (text: string): string[] => reading(trip + text, 'en').visits.map(({ who, what }) => `${who}: ${what}`)
const his = (...things: string[]): string[] => things.map((thing) => `Serik Sattarov: ${thing}`)
const told = (text: string): (string | null)[] => reading(text, 'en').instructions.map(({ addressee }) => addressee)
const lines = (text: string): string[] =>
  reading(text, 'en').claims.map(({ property, number, unit }) => `${property} ${number} ${unit}`)

test('a list of stops is read to its end, over commas and clauses without a verb', () => {
  expect(stops('He toured a cement plant, the city stadium and a tyre factory.')).toEqual(
    his('cement plant', 'city stadium', 'tyre factory'),
  )
  expect(stops('In Kokshetau he saw a cement plant; in Akkol, the city stadium and a tyre factory.')).toEqual(
    his('cement plant', 'city stadium', 'tyre factory'),
  )
  expect(stops('First on his list was a cement plant; the city stadium and a tyre factory followed.')).toEqual(
    his('cement plant', 'city stadium', 'tyre factory'),
  )
})

test('on a journey any verb leads to a stop', () => {
  expect(stops('The minister went through the shops of the cement plant.')).toEqual(his('cement plant'))
})

test('what the traveller is told of is no stop, and neither is who reports', () => {
  expect(stops('He was told about the new city stadium.')).toEqual([])
  expect(stops('The minister visited the cement plant, Kazinform reports.')).toEqual(his('cement plant'))
})

test('work that is gone to see goes on', () => {
  const { claims } = reading(`${trip}He inspected the construction of the city stadium.`, 'en')
  expect(claims.map(({ subject, value }) => `${subject} ${value}`)).toEqual(['city stadium under-construction'])
})

test('an order is addressed to whom it names, as worded', () => {
  expect(told('Akim Serik Sattarov ordered the contractors to finish the bridge.')).toEqual(['contractors'])
  expect(told('The contractors were told to finish the bridge.')).toEqual(['contractors'])
})

test('a rate that is said once holds for every amount of its clause, money in brackets is the money before', () => {
  expect(lines('The cement plant has an annual capacity of 45,000 tons.')).toEqual(['capacity 45000 tonne/year'])
  expect(lines('The cement plant cost 3 billion tenge (US$6 million).')).toEqual(['cost 3000000000 KZT', 'cost 6000000 USD']) // prettier-ignore
})
