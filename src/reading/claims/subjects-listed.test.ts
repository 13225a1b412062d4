// What the items of a list are of.
import { expect, test } from 'vitest'
import { claims } from './test-claims.ts'

test('counted items under a heading are of what the heading speaks of', () => {
  const text = 'The new boiler house in Akkol will warm:\n• twenty schools\n• 25 kindergartens'
  const found = claims(text, 'en')
  expect(found).toContain('boiler house | count 20 school')
  expect(found).toContain('boiler house | count 25 kindergarten')
})
