import { expect, test } from 'vitest'
import { tokenize } from '../../words/index.ts'
import { verbsKk, verbsRu } from './lists/verbs.ts'
import { verbEventAt } from './verb-events.ts'

test.each([
  ['ru', verbsRu],
  ['kk', verbsKk],
] as const)('every %s verb is known in its example', (language, lines) => {
  const dead = lines.filter(
    (line) =>
      !tokenize(line.example).some((token, at) => verbEventAt(token.norm, at, language)?.line.cue === line.verb),
  )
  expect(dead.map((line) => `${line.verb}: ${line.example}`)).toEqual([])
})
