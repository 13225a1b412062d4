import { expect, test } from 'vitest'
import { reading } from './test-claims.ts'
import { ruleNamed, rules } from './rules.ts'

test.each(rules.map((rule) => [rule.name, rule] as const))('%s makes a claim of its example', (name, rule) => {
  const found = reading(rule.example, rule.language ?? 'ru').claims.map((claim) => claim.rule)
  expect(found).toContain(name)
})

test('a rule that goes on with an earlier unit is explained by the rule itself', () => {
  expect(ruleNamed('unit.length.elliptic')?.does).toContain('unit was told before')
})
