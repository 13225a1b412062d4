import { expect, test } from 'vitest'
import { boundaryOf, bounded, neighboursOf, type Ring } from './boundaries.ts'

const areaOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
const sizeOf = (code: string): number =>
  boundaryOf(code)!
    .flat()
    .reduce((sum, ring) => sum + areaOf(ring), 0)
const lines = (code: string): Set<string> =>
  new Set(boundaryOf(code)!.flat().flatMap((ring) => ring.slice(1).map((point, at) => [ring[at]!, point].map(String).sort().join(' ')))) // prettier-ignore

test('twenty regions are bounded, and every district in one of them', () => {
  expect(bounded()).toHaveLength(20)
  expect(bounded().flatMap((region) => bounded(region))).toHaveLength(224)
})
test('every ring is closed, its outer ones against the clock and its holes with it', () => {
  for (const code of [...bounded(), ...bounded('330000000')]) {
    for (const polygon of boundaryOf(code)!) {
      polygon.forEach((ring, at) => {
        expect([code, ring.length >= 4, ring[0], areaOf(ring) > 0]).toEqual([code, true, ring.at(-1), at === 0])
      })
    }
  }
})
test('the districts of a region fill it, with no gap and no overlap', () => {
  for (const region of bounded()) {
    const districts = bounded(region).reduce((sum, code) => sum + sizeOf(code), 0)
    expect(Math.abs(districts / sizeOf(region) - 1)).toBeLessThan(0.002)
  }
})
test('neighbours have the very same line between them', () => {
  const [own, other] = [lines('334800000'), lines('333400000')]
  expect(neighboursOf('334800000')).toContain('333400000')
  expect(own.intersection(other).size).toBeGreaterThan(3)
})
test('a town in the middle of a region is a hole in it', () => {
  expect(boundaryOf('610000000')!.some((polygon) => polygon.length > 1)).toBe(true)
  expect(neighboursOf('790000000')).toEqual(['610000000'])
})
test('a village has no boundary', () => {
  expect(boundaryOf('334855100')).toBeUndefined()
  expect(neighboursOf('334855100')).toEqual([])
})
