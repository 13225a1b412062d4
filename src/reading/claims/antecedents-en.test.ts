// Numbers whose noun an English report leaves out.
import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const told = (text: string): string[] => claims(text, 'en')

test.each([
  ['The region has built 22 dairy farms, which gave the countryside 650 jobs. Eleven more will be put up in 2026.', 'dairy farm | count 11 farm'], // prettier-ignore
  ['Seven kindergartens are being built, three of them with private money.', 'kindergartens | count 3 kindergarten'], // prettier-ignore
  ['Last year 142 gas projects were carried out. This year 86 more are planned.', 'gas project | status planned'],
  ['They repaired 90 km of roads, 40 of them in Akkol.', 'roads | length 40000 m'],
  ['A new terminal opened in Akkol. There are 25 lifts and 14 gates.', 'terminal | count 14 gate'],
])('%s', (text, line) => {
  expect(told(text)).toContain(line)
})

test('villagers who are employed are jobs', () => {
  expect(told('The dairy farm is new. Sixty villagers are employed there.')).toContain('dairy farm | jobs 60 job')
})
test('ready to do something is not ready', () => {
  expect(told('The bank is ready to lend 3 billion tenge for the stadium.').filter((line) => line.includes('status'))).toEqual([]) // prettier-ignore
})

test('a capacity that grew, or is named beside another, keeps its unit', () => {
  const found = told('The new terminal can take 6 million passengers a year instead of 2.5 million.')
  expect(found).toContain('terminal | capacity 2500000 passenger/year')
})
test('what every so many are counted by is no amount', () => {
  expect(told('There were 12 clinics for every 100,000 inhabitants.').filter((line) => line.includes('100000'))).toEqual([]) // prettier-ignore
})
test('homes that are built as a rule are no thing', () => {
  expect(told('Homes are built under the state programme.').filter((line) => line.includes('status'))).toEqual([])
})
