import { expect, test } from 'vitest'
import { cueAt, cueLines, cuesIn, topicLines } from './cues.ts'

test.each(cueLines.flatMap(({ cue, examples, pattern }) => examples.map((words) => [cue, words, pattern] as const)))(
  '%s is heard in "%s"',
  (_, words, pattern) => expect(words).toMatch(pattern),
)
test.each(
  topicLines.flatMap(({ name, examples, pattern }) => examples.map((words) => [name, words, pattern] as const)),
)('the topic %s is heard in "%s"', (_, words, pattern) => expect(words).toMatch(pattern))
test('no word inside another word is a cue', () => {
  expect([...cuesIn('предъявлено, поездка, несвоевременный')]).toEqual([])
})
test('a cue is known by where it stands', () => {
  expect(cueAt('14 школ, из них 4 в сёлах', 'part')).toBe(9)
  expect(cueAt('14 школ', 'part')).toBe(-1)
})
