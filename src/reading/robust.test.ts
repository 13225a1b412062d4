import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadTables } from '../tables/index.ts'
import { buildDocument } from './build.ts'
import { readingOf } from './read.ts'
import { hostile, ordinary } from './test-hostile.ts'

const tables = loadTables()
/** Not through `read`, which would turn a fault into a doubt. */
const strayIn = (text: string): unknown[] => {
  const reading = readingOf(buildDocument({ id: 'hostile', text, published: '2025-01-01' }, tables))
  const found = [...reading.claims, ...reading.quotes, ...reading.instructions, ...reading.visits]
  return found.filter(({ evidence }) => text.slice(evidence.start, evidence.end) !== evidence.text)
}

// How long the longer ones take is measured by bench/reading/robust.ts.
test.each(Object.entries(hostile))('%s are read', (_, make) => {
  for (const length of [1, 50, 3000]) expect(strayIn(make(length, 100))).toEqual([])
})

test('any code units in the middle of ordinary words are read', () => {
  const units = fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }).map((list) => String.fromCharCode(...list))
  fc.assert(
    fc.property(units, fc.nat({ max: ordinary.length }), (strange, at) => {
      expect(strayIn(ordinary.slice(0, at) + strange + ordinary.slice(at))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('a sentence without end is cut, and what stands in it is still read', () => {
  const text = 'и так далее '.repeat(400) + 'в селе Лепсы построена школа на 300 мест'
  const { claims } = readingOf(buildDocument({ id: 'long', text, published: '2025-01-01' }, tables))
  expect(claims.map(({ property, number }) => [property, number])).toContainEqual(['capacity', 300])
})
