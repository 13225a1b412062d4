import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from '../words/fold-name.ts'
import { packIndex, rowsAt, unpackIndex } from './format.ts'
import { openSet, packSet } from './hashed-set.ts'
import { loadTables } from './load.ts'
import { dataFolder } from './read.ts'

test('what was packed is found, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }), (names) => {
      const keys = names.map((name, row) => [name, row] as const)
      const index = unpackIndex(packIndex([0, ...names.map((_, at) => at + 1)], keys), 'test')
      for (const [name, row] of keys) expect(rowsAt(index, name)).toContain(row)
    }),
    { numRuns: 50 },
  )
})

test('a hashed set holds all that was put in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 200 }), (words) => {
      const has = openSet(packSet(words, 12, 8), 'test')
      expect(words.every(has)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('a broken table says what to do', () => {
  expect(() => unpackIndex(new Uint8Array(64), 'places.index')).toThrow(/places\.index is not whole/)
  expect(() => openSet(new Uint8Array(64), 'surnames.set')).toThrow(/surnames\.set is not whole/)
})

test('every line of the places table is found by its code and by each of its names', () => {
  const { places } = loadTables()
  const lines = readFileSync(join(dataFolder, 'places', 'places.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  expect(lines.length).toBeGreaterThan(15_800)
  lines.forEach((line, at) => {
    const [code = '', kind = '', , ru = ''] = line.split('\t')
    expect(places.byCode(code)?.kind).toBe(kind)
    // Every fiftieth by name as well: enough to notice an index that was built from other lines.
    if (at % 50 !== 0 || kind === 'other' || ru === '') return
    expect(places.byName(foldName(ru.split('|')[0] as string)).map((row) => row.code)).toContain(code) // oxlint-disable-line no-conditional-expect
  })
})
