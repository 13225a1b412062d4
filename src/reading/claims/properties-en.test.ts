import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

test.each([
  ['The dairy farm employs over five hundred professionals.', 'dairy farm | jobs 500 job'],
  ['The feed mill gets through 3,000 tonnes of grain a day.', 'feed mill | capacity 3000 tonne/day'],
  ['Exports of flour were up more than 18% on the same period of last year.', 'exports of flour | change 18 %'],
  ['The fund injected 2 billion tenge into the feed mill.', 'feed mill | investment 2000000000 KZT'],
  ['The ministry disbursed 2 billion tenge for the feed mill.', 'feed mill | budget 2000000000 KZT'],
])('%s', (text, expected) => {
  expect(claims(text, 'en')).toContain(expected)
})

test('projects and companies are counted, no mill is made for them', () => {
  expect(claims('The combined capacity of two projects pleased the minister.', 'en')).toContain(
    'project | count 2 project',
  )
})
