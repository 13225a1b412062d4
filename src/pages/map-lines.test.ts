import { expect, test } from 'vitest'
import type { LonLat } from '../model/index.ts'
import { linesOf, type Area } from './map-lines.ts'

/** Two squares side by side; the line between them is crooked. */
const crooked: readonly LonLat[] = [[1, 0], [1.01, 0.2], [0.99, 0.4], [1.02, 0.6], [1, 1]] // prettier-ignore
const west: Area = { code: 'west', rings: [[[0, 0], ...crooked, [0, 1], [0, 0]]] }
const east: Area = { code: 'east', rings: [[[2, 0], [2, 1], ...crooked.toReversed(), [2, 0]]] }

const spotsOf = (path: string): ReadonlySet<string> => {
  let [x, y] = [0, 0]
  return new Set(
    [...path.matchAll(/(-?\d+)[ ]?(-?\d+)/g)].map(([, dx, dy]) => {
      ;[x, y] = [x + Number(dx), y + Number(dy)]
      return `${x},${y}`
    }),
  )
}

test('neighbours keep the same points on the line between them, however much it is thinned', () => {
  for (const tolerance of [0.1, 1, 5]) {
    const [a, b] = linesOf([west, east], 400, tolerance).areas.map((area) => spotsOf(area.path)) as [ReadonlySet<string>, ReadonlySet<string>] // prettier-ignore
    const inside = (spots: ReadonlySet<string>) => [...spots].filter((spot) => Math.abs(Number(spot.split(',')[0]) - 200) < 20).sort() // prettier-ignore
    expect(inside(a)).toEqual(inside(b))
    expect(inside(a).length).toBeGreaterThan(1)
  }
})

test('north is up, a point lies where its lines are, and an area has a middle inside it', () => {
  const lines = linesOf([west, east], 400, 1)
  expect(lines.place(0, 1)).toEqual([4, 4])
  expect(lines.place(2, 0)[0]).toBeCloseTo(396)
  expect(lines.height).toBe(Math.ceil(392 / 2 / Math.cos(Math.PI / 360)) + 8)
  const [one, other] = lines.areas
  expect(one!.middle[0]).toBeLessThan(200)
  expect(other!.middle[0]).toBeGreaterThan(200)
  expect(one!.room).toBeGreaterThan(20)
})
