import { expect, test } from 'vitest'
import { loadTables } from '../tables/index.ts'
import { atlasOf } from './atlas.ts'

const atlas = atlasOf(() => loadTables().places)

test('twenty regions with their districts, each inside its lines', () => {
  expect(atlas.parts()).toHaveLength(20)
  for (const region of atlas.parts())
    expect(atlas.parts(region).every((code) => atlas.rings(code).length > 0)).toBe(true)
})

test('a village has a point of its own or none: never the middle of what it lies in', () => {
  expect(atlas.point('331010000')).toMatchObject({ sure: true })
  expect(atlas.point('330000000')).toBeUndefined()
})

test('names in three languages, with and without the word for the kind, and those of before', () => {
  expect(atlas.name('330000000', 'ru', true)).toMatch(/^область /)
  expect(atlas.name('330000000', 'kk', true)).toMatch(/ облысы$/)
  expect(atlas.name('000000001', 'en')).toBe('000000001')
  expect(atlas.oldNames('710000000').length).toBeGreaterThan(3)
  expect(atlas.around('331000000')).toContain('330000000')
})
