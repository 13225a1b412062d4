import { expect, test } from 'vitest'
import { reading } from './test-claims.ts'

const told = (text: string): string[] =>
  reading(text, 'en', '2024-05-15')
    .claims.filter(({ property }) => /^(?:status|due|opened|started)$/.test(property))
    .map(({ property, date, value }) => `${property} ${value ?? date}`)

test.each([
  ['The deadline for the bridge is 1 July 2025.', ['due 2025-07-01']],
  ['Construction of the mill is slated to kick off in June.', ['started 2024-06', 'status planned']],
  ['The school in Akkol is still a building site.', ['status under-construction']],
  ['The runway of the airport in Akkol is getting a new surface.', ['status under-repair']],
  ['The sugar factory, idle since 2016, will be restarted in October.', ['status stopped', 'due 2024-10']],
  ['The sports hall was supposed to be commissioned in 2013.', ['due 2013']],
  ['The boiler of the power station went back on line on Sunday.', ['opened 2024-05-12', 'status operating']],
  ['The hotel in Akkol should welcome guests by June.', ['due 2024-06']],
  ['A railway is being built to Akkol. Trains should begin to run in 2027.', ['status under-construction', 'due 2027']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a figure that grows, a trip that opens and a command build nothing', () => {
  expect(told('Output of the feed mill will rise to 60,000 tonnes.')).toEqual([])
  expect(told('The trip of the minister opened with a look round the feed mill.')).toEqual([])
  expect(told('“Put the sports hall in order,” the akim said.')).toEqual([])
})
