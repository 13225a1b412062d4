// Boundaries of districts cut into arcs that neighbours share, each simplified once, so that no gap opens between two districts;
// regions are put together from the arcs that only one of their districts has. The format is told in src/tables/boundaries.ts.
import { boundaryGrid, boundaryMagic } from '../../src/tables/boundaries.ts'

type Point = readonly [number, number]
interface Feature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: unknown }
}
/** An arc walked: its number × 2, and 1 more when backwards. */
type Walk = number
interface Area {
  readonly code: string
  readonly polygons: Walk[][][]
}
/** Of a line: how far a left-out point may lie from it, in degrees of latitude. */
const tolerance = 0.003
/** A degree of longitude in degrees of latitude, in the middle of the country. */
const squeeze = 0.66

const keyOf = ([lon, lat]: Point): string => `${lon},${lat}`
const grid = ([lon, lat]: readonly number[]): Point => [Math.round(lon! * 10_000), Math.round(lat! * 10_000)]
const areaOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)

/** Rings without their closing point, the outer one against the clock. */
const polygonsOf = ({ geometry }: Feature): Point[][][] => {
  const all = (geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates]) as number[][][][]
  return all.map((polygon) =>
    polygon.map((ring, at) => {
      const points = ring.map(grid).slice(0, -1)
      const distinct = points.filter((point, index) => keyOf(point) !== keyOf(points[(index + 1) % points.length]!))
      return areaOf(distinct) > 0 === (at === 0) ? distinct : distinct.toReversed()
    }),
  )
}

/** Points where lines meet: those with more or fewer than two neighbours over all rings. */
const nodesOf = (rings: readonly Point[][]): Set<string> => {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings) {
    ring.forEach((point, at) => {
      const key = keyOf(point)
      const known = neighbours.get(key) ?? new Set()
      neighbours.set(key, known)
      known.add(keyOf(ring[(at + 1) % ring.length]!)).add(keyOf(ring[(at + ring.length - 1) % ring.length]!))
    })
  }
  return new Set([...neighbours].flatMap(([key, known]) => (known.size === 2 ? [] : [key])))
}

/** Pieces from node to node; a ring without nodes is one closed piece that begins at its least point. */
const cut = (ring: readonly Point[], nodes: ReadonlySet<string>): Point[][] => {
  const starts = ring.flatMap((point, at) => (nodes.has(keyOf(point)) ? [at] : []))
  if (starts.length === 0) {
    const least = ring.reduce((best, point, at) => (keyOf(point) < keyOf(ring[best]!) ? at : best), 0)
    return [[...ring.slice(least), ...ring.slice(0, least), ring[least]!]]
  }
  return starts.map((start, nth) => {
    const end = starts[nth + 1] ?? starts[0]! + ring.length
    return Array.from({ length: end - start + 1 }, (_, step) => ring[(start + step) % ring.length]!)
  })
}

const distance = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [(bx - ax) * squeeze, by - ay]
  const [px, py] = [(x - ax) * squeeze, y - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length))
  return Math.hypot(px - along * dx, py - along * dy)
}
/** Douglas and Peucker: the ends stay, and whatever lies further from the line than may be. */
const simplify = (points: readonly Point[], far: number = tolerance * 10_000): Point[] => {
  if (points.length < 3) return [...points]
  const [first, last] = [points[0]!, points.at(-1)!]
  let [at, most] = [0, 0]
  for (let index = 1; index < points.length - 1; index++) {
    const off = distance(points[index]!, first, last)
    if (off > most) [at, most] = [index, off]
  }
  // A closed line must not fall into one point.
  if (most <= far && keyOf(first) !== keyOf(last)) return [first, last]
  if (at === 0) return [first, last]
  return [...simplify(points.slice(0, at + 1), far).slice(0, -1), ...simplify(points.slice(at), far)]
}

class Arcs {
  readonly kept: Point[][] = []
  readonly #numbers = new Map<string, number>()
  walk(points: readonly Point[]): Walk {
    const ahead = points.map(keyOf).join(' ')
    const back = points.toReversed().map(keyOf).join(' ')
    const known = this.#numbers.get(ahead)
    if (known !== undefined) return known * 2
    const turned = this.#numbers.get(back)
    if (turned !== undefined) return turned * 2 + 1
    this.#numbers.set(ahead, this.kept.length)
    this.kept.push([...points])
    return (this.kept.length - 1) * 2
  }
}

/** Walks that no other walks back, chained into rings. */
const merged = (districts: readonly Area[], arcs: readonly Point[][]): Walk[][] => {
  const all = new Set(districts.flatMap(({ polygons }) => polygons.flat(2)))
  const open = [...all].filter((walk) => !all.has(walk ^ 1))
  const ends = (walk: Walk): readonly [string, string] => {
    const points = arcs[walk >> 1]!
    const [first, last] = [keyOf(points[0]!), keyOf(points.at(-1)!)]
    return walk % 2 === 0 ? [first, last] : [last, first]
  }
  const from = Map.groupBy(open, (walk) => ends(walk)[0])
  const rings: Walk[][] = []
  const used = new Set<Walk>()
  for (const start of open) {
    if (used.has(start)) continue
    const ring: Walk[] = []
    for (let walk: Walk | undefined = start; walk !== undefined && !used.has(walk);) {
      used.add(walk)
      ring.push(walk)
      const end: string = ends(walk)[1]
      if (end === ends(start)[0]) break
      walk = from.get(end)?.find((next) => !used.has(next))
    }
    rings.push(ring)
  }
  return rings
}
const pointsOf = (ring: readonly Walk[], arcs: readonly Point[][]): Point[] =>
  ring.flatMap((walk) => (walk % 2 === 0 ? arcs[walk >> 1]! : arcs[walk >> 1]!.toReversed()).slice(0, -1))
const holds = (ring: readonly Point[], [x, y]: Point): boolean => {
  let inside = false
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}
/** Rings that run against the clock are outer ones; each hole goes into the smallest that holds it. */
const grouped = (rings: readonly Walk[][], arcs: readonly Point[][]): Walk[][][] => {
  const drawn = rings.map((ring) => ({ ring, points: pointsOf(ring, arcs) }))
  const sized = drawn.map((one) => ({ ...one, size: areaOf(one.points) }))
  const outer = sized.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size)
  const polygons = outer.map(({ ring }) => [ring])
  for (const { ring, points } of sized.filter(({ size }) => size < 0)) {
    const at = outer.findIndex((one) => holds(one.points, points[0]!))
    if (at >= 0) polygons[at]!.push(ring)
  }
  return polygons
}

class Writer {
  readonly bytes: number[] = []
  number(value: number): void {
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128)
    this.bytes.push(rest)
  }
  step(value: number): void {
    this.number(value < 0 ? -value * 2 - 1 : value * 2)
  }
}
const pack = (arcs: readonly Point[][], areas: readonly Area[]): Uint8Array => {
  const out = new Writer()
  out.number(boundaryMagic)
  out.number(arcs.length)
  const scale = 10_000 / boundaryGrid
  let before: Point = [0, 0]
  for (const arc of arcs) {
    const points = arc.map(([lon, lat]): Point => [Math.round(lon / scale), Math.round(lat / scale)])
    // What falls into one point of the grid is told once; the ends stay.
    const told = points.filter((point, at) => at === 0 || at === points.length - 1 || keyOf(point) !== keyOf(points[at - 1]!)) // prettier-ignore
    out.number(told.length)
    let last = before
    for (const point of told) {
      out.step(point[0] - last[0])
      out.step(point[1] - last[1])
      last = point
    }
    before = told[0]!
  }
  out.number(areas.length)
  for (const { code, polygons } of areas) {
    out.number(Number(code))
    out.number(polygons.length)
    for (const polygon of polygons) {
      out.number(polygon.length)
      for (const ring of polygon) {
        out.number(ring.length)
        for (const walk of ring) out.number(walk)
      }
    }
  }
  return Uint8Array.from(out.bytes)
}

/** Rings that are less than a square kilometre, or no ring at all when drawn simply; never the whole of an area. */
const withoutSlivers = ({ code, polygons }: Area, arcs: readonly Point[][]): Area => {
  const large = (ring: readonly Walk[]): boolean => Math.abs(areaOf(pointsOf(ring, arcs))) / 2 > 0.00012 * 10_000 ** 2
  const kept = polygons.filter(([outer]) => large(outer!)).map(([outer, ...holes]) => [outer!, ...holes.filter(large)])
  return { code, polygons: kept.length > 0 ? kept : polygons }
}

export const buildBoundaries = (districts: string): Uint8Array => {
  const features = (JSON.parse(districts) as { features: Feature[] }).features
  const drawn = features.map((feature) => ({ code: feature.id, polygons: polygonsOf(feature) }))
  const nodes = nodesOf(drawn.flatMap(({ polygons }) => polygons.flat()))
  const arcs = new Arcs()
  const areas = drawn.map(({ code, polygons }): Area => ({
    code,
    polygons: polygons.map((polygon) => polygon.map((ring) => cut(ring, nodes).map((piece) => arcs.walk(piece)))),
  }))
  const byRegion = Map.groupBy(areas, ({ code }) => code.slice(0, 2))
  const regions = [...byRegion].flatMap(([two, own]): Area[] => {
    const code = two.padEnd(9, '0')
    if (own.some((area) => area.code === code)) return []
    return [{ code, polygons: grouped(merged(own, arcs.kept), arcs.kept) }]
  })
  const simple = arcs.kept.map((arc) => simplify(arc))
  const all = [...areas, ...regions].map((area) => withoutSlivers(area, simple)).sort((a, b) => (a.code < b.code ? -1 : 1)) // prettier-ignore
  return pack(simple, all)
}
