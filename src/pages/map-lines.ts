// Outlines for a map of a given width: what several areas share is one line, thinned once, so that neighbours fit without a gap,
// and told in whole steps of a small grid, so that a map weighs little. Longitude is squeezed by the cosine of the map's middle.
import type { LonLatRing } from '../model/index.ts'

export interface Area {
  readonly code: string
  readonly rings: readonly LonLatRing[]
}
export type Spot = readonly [x: number, y: number]
export interface Drawn {
  readonly code: string
  /** For the d of a path. */
  readonly path: string
  /** A point well inside it, and how wide and high it is around there. */
  readonly middle: Spot
  readonly room: number
}
export interface Lines {
  readonly width: number
  readonly height: number
  readonly areas: readonly Drawn[]
  readonly place: (lon: number, lat: number) => Spot
}

const margin = 4

/** tolerance: how far, in the map's own steps, a thinned line may lie from the true one. */
export const linesOf = (areas: readonly Area[], width: number, tolerance: number): Lines => {
  const points = areas.flatMap(({ rings }) => rings.flat())
  const [west, east] = extent(points.map(([lon]) => lon))
  const [south, north] = extent(points.map(([, lat]) => lat))
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (width - 2 * margin) / Math.max((east - west) * squeeze, 1e-9)
  const place = (lon: number, lat: number): Spot => [
    margin + (lon - west) * squeeze * scale,
    margin + (north - lat) * scale,
  ]
  const rings = areas.map((area) => area.rings.map((ring) => ring.map(([lon, lat]) => place(lon, lat))))
  const thin = thinner(rings.flat(), tolerance)
  return {
    width,
    height: Math.ceil((north - south) * scale) + 2 * margin,
    areas: areas.map(({ code }, index) => {
      const thinned = rings[index]!.map(thin)
      return { code, path: thinned.map(pathOf).join(''), ...insideOf(thinned) }
    }),
    place,
  }
}

const extent = (values: readonly number[]): readonly [number, number] =>
  values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity] as [
    number,
    number,
  ])

type Line = readonly Spot[]
const keyOf = ([x, y]: Spot): string => `${x} ${y}`

/** A point where more than two lines meet ends a line: what is between two such points is thinned once for all who share it. */
const thinner = (rings: readonly Line[], tolerance: number): ((ring: Line) => Line) => {
  const near = new Map<string, Set<string>>()
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [a, b] = [keyOf(ring[at - 1]!), keyOf(ring[at]!)]
      near.set(a, (near.get(a) ?? new Set()).add(b))
      near.set(b, (near.get(b) ?? new Set()).add(a))
    }
  const known = new Map<string, Line>()
  const thinLine = (line: Line): Line => {
    const [first, last] = [keyOf(line[0]!), keyOf(line.at(-1)!)]
    const turned = first > last || (first === last && keyOf(line[1]!) > keyOf(line.at(-2)!))
    const way = turned ? line.toReversed() : line
    const key = `${keyOf(way[0]!)} ${keyOf(way[1]!)} ${keyOf(way.at(-1)!)} ${way.length}`
    let thinned = known.get(key)
    if (!thinned) known.set(key, (thinned = douglasPeucker(way, tolerance)))
    return turned ? thinned.toReversed() : thinned
  }
  return (ring) => {
    const open = ring.slice(0, -1)
    const ends = open.flatMap((spot, at) => ((near.get(keyOf(spot))?.size ?? 0) > 2 ? [at] : []))
    // An island: from one of its points to the one farthest from it.
    const cuts = ends.length > 1 ? ends : farthestPair(open, ends[0])
    return cuts.flatMap((from, index) => {
      const to = cuts[(index + 1) % cuts.length]!
      const line = to > from ? ring.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)]
      return line.length > 1 ? thinLine(line).slice(0, -1) : []
    })
  }
}

const farthestPair = (open: Line, given: number | undefined): readonly number[] => {
  const least = (one: number, other: number): number => (keyOf(open[other]!) < keyOf(open[one]!) ? other : one)
  const from = given ?? open.map((_, at) => at).reduce(least)
  const distance = (at: number): number => Math.hypot(open[at]![0] - open[from]![0], open[at]![1] - open[from]![1])
  const to = open.map((_, at) => at).reduce((one, other) => (distance(other) > distance(one) ? other : one))
  return [Math.min(from, to), Math.max(from, to)]
}

const offLine = ([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const at = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - at * dx, y - ay - at * dy)
}
const douglasPeucker = (line: Line, tolerance: number): Line => {
  const [first, last] = [line[0]!, line.at(-1)!]
  let [worst, most] = [0, 0]
  for (let at = 1; at < line.length - 1; at++) {
    const off = offLine(line[at]!, first, last)
    if (off > most) [worst, most] = [at, off]
  }
  if (most <= tolerance) return [first, last]
  return [
    ...douglasPeucker(line.slice(0, worst + 1), tolerance).slice(0, -1),
    ...douglasPeucker(line.slice(worst), tolerance),
  ]
}

/** 'M4 5l2-1 3 4z'; nothing where no area is left of it. */
const pathOf = (ring: Line): string => {
  const steps: string[] = []
  let [x, y] = [NaN, NaN]
  for (const spot of ring) {
    const [nextX, nextY] = [Math.round(spot[0]), Math.round(spot[1])]
    if (nextX === x && nextY === y) continue
    steps.push(steps.length ? pair(nextX - x, nextY - y) : `M${pair(nextX, nextY)}l`)
    ;[x, y] = [nextX, nextY]
  }
  if (steps.length < 3) return ''
  return `${steps[0]}${steps.slice(1).join(' ').replaceAll(' -', '-')}z`
}
const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`

/** Where a name may stand: the point of a coarse grid that lies deepest inside. */
const insideOf = (rings: readonly Line[]): Pick<Drawn, 'middle' | 'room'> => {
  const spots = rings.flat()
  const [left, right] = extent(spots.map(([x]) => x))
  const [top, bottom] = extent(spots.map(([, y]) => y))
  const cells = 24
  let [best, room]: [Spot, number] = [[(left + right) / 2, (top + bottom) / 2], 0]
  for (let column = 1; column < cells; column++)
    for (let row = 1; row < cells; row++) {
      const spot: Spot = [left + ((right - left) * column) / cells, top + ((bottom - top) * row) / cells]
      const depth = depthIn(spot, rings, room)
      if (depth > room) [best, room] = [spot, depth]
    }
  return { middle: [Math.round(best[0]), Math.round(best[1])], room: Math.round(room) }
}
/** Distance to the nearest edge for what lies inside; 0 outside, and where it is less than `atLeast`. */
const depthIn = (spot: Spot, rings: readonly Line[], atLeast: number): number => {
  let inside = false
  let least = Infinity
  for (const ring of rings)
    for (let at = 0; at < ring.length; at++) {
      const [a, b] = [ring[at]!, ring[(at + 1) % ring.length]!]
      if (a[1] > spot[1] !== b[1] > spot[1] && spot[0] < ((b[0] - a[0]) * (spot[1] - a[1])) / (b[1] - a[1]) + a[0])
        inside = !inside
      // Names are wide and low: what lies beside counts half.
      const [from, to, here] = [
        [a[0] / 2, a[1]],
        [b[0] / 2, b[1]],
        [spot[0] / 2, spot[1]],
      ] as unknown as [Spot, Spot, Spot]
      least = Math.min(least, offLine(here, from, to))
      if (least <= atLeast) return 0
    }
  return inside ? least : 0
}
