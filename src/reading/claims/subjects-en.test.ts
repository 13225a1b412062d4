// Whose a statement is where English grammar leaves no doubt, and places meant by a common noun.
import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const told = (text: string): string[] => claims(text, 'en')
const before = 'The cement plant in Akkol was opened in 2020. '

test.each([
  ['Roads to it and a railway spur of 11 km are ready.', 'spur | length 11000 m'],
  ['The plant signed twelve agreements worth 3 billion tenge.', 'agreement | cost 3000000000 KZT'],
  ['Of all the plants, 60% of the farms have water.', 'farms | share 60 %'],
  ['The economy grew by 6% and industrial output by 4%.', 'industrial output | change 4 %'],
  ['The plant has cut emissions by 12%.', 'emissions | change -12 %'],
  ['Of the money 500 million tenge will go to the boiler house.', 'boiler house | budget 500000000 KZT'],
  ['Akmola region grows 42% of the barley.', 'barley | share 42 %'],
  ['There are seven meat plants, worth 3 billion tenge.', 'meat plants | cost 3000000000 KZT'],
  ['It sold 2.9 million tons of cement, 2.1 million of them abroad.', 'cement plant | count 2100000 tonne'],
  ['It can take 10,000 tons a day and employ 450.', 'cement plant | jobs 450 job'],
  ['The new school was built for 900 pupils.', 'school | capacity 900 pupil'],
  ['Meanwhile twelve parks are being planted with trees.', 'park | count 12 park'],
])('%s', (text, line) => {
  expect(told(before + text)).toContain(line)
})

test('the region is the one named last', () => {
  expect(told('Akkol district of Akmola region is small. The district needs 90 doctors.')).toContain('Akkol | count 90 doctor') // prettier-ignore
})

test.each([
  ['The city hospital was toured first, then a sulphur unit. The unit, commissioned in 2023, cost 38 million dollars.', 'sulphur unit | cost 38000000 USD'], // prettier-ignore
  ['The glass plant is new. It employs 300 people.', 'glass plant | jobs 300 job'],
])('%s', (text, line) => {
  expect(told(text)).toContain(line)
})
