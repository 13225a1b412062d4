import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coordinatesOf } from './coordinates.ts'
import { dataFolder } from './read.ts'

test('a town has a point, a district its middle, an unknown code nothing', () => {
  expect(coordinatesOf('331010000')).toMatchObject({ how: 'point' })
  expect(coordinatesOf('331010000')?.lat).toBeCloseTo(45.0, 0)
  expect(coordinatesOf('333400000')).toMatchObject({ how: 'middle' })
  expect(coordinatesOf('999999999')).toBeUndefined()
})

test('all points lie in or near Kazakhstan', () => {
  const lines = readFileSync(join(dataFolder, 'places', 'coordinates.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  const far = lines.filter((line) => {
    const [, lat, lon] = line.split('\t').map(Number)
    return !(lat! > 40 && lat! < 56 && lon! > 46 && lon! < 88)
  })
  expect(far).toEqual([])
})
