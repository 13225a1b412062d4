import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

test.each([
  ['The airport in Akkol has a new terminal. The runway, for its part, was lengthened by 400 metres.', 'runway | length 400 m'], // prettier-ignore
  ['Renewables already account for 6.4% of the output.', 'renewables | share 6.4 %'],
  ['According to ecologists, emissions ought to fall by almost 60 per cent.', 'emissions | change -60 %'],
  ['The dairy farm in Akkol was opened. Next year another nine settlements will get water.', 'settlement | count 9 settlement'], // prettier-ignore
  ['Akim Serik Sattarov visited the feed mill and the oncology centre. Its 100 beds are new.', 'oncology centre | capacity 100 bed'], // prettier-ignore
])('%s', (text, expected) => {
  expect(claims(text, 'en')).toContain(expected)
})
