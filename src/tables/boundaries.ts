// Where regions and districts end, for maps. boundaryOf(code) gives polygons of [longitude, latitude] in degrees, the outer
// ring first, then its holes (an enclave is a hole: draw with fill-rule evenodd), each ring closed by its first point; outer
// rings run against the clock, holes with it, as GeoJSON asks. 20 regions and 224 districts, towns and city districts.
//
// A map of the country: boundaryOf for every region; of a region: boundaryOf for its districts (`bounded(region)`). Longitude
// must be squeezed by the cosine of the map's middle latitude (about .66 for the country), latitude turned upside down.
// Lines are simplified to some 300 m and told on a grid of .001 degree. Neighbours share each line between them as one arc that is kept
// once, so no gap or overlap can appear; regions are made of the same arcs as their districts, so both fit one map.
//
// boundaries.bin: 'DKB1', then numbers as varints (zigzag where signed): arcs: count, each: points, then steps from the point
// before; the first step of an arc from the start of the one before. Areas: count, each: code, polygons, rings, arcs of the
// ring as number × 2 + 1 when walked backwards.
import { DerekError } from '../model/index.ts'
import { readTable } from './read.ts'

export type Point = readonly [lon: number, lat: number]
export type Ring = readonly Point[]
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[]

export const boundaryMagic = 0x31424b44
/** Steps of the grid in a degree. */
export const boundaryGrid = 1000

interface Area {
  /** Polygons of rings of arcs: number × 2, and 1 more when it is walked backwards. */
  readonly polygons: readonly (readonly (readonly number[])[])[]
}
interface Boundaries {
  readonly arcs: readonly Ring[]
  readonly areas: ReadonlyMap<string, Area>
}

class Reader {
  #at = 0
  readonly #bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }
  number(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw broken()
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  step(): number {
    const value = this.number()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
  list<T>(one: () => T): T[] {
    const all: T[] = []
    for (let left = this.number(); left > 0; left--) all.push(one())
    return all
  }
}
const broken = (): DerekError =>
  new DerekError(
    'tables-broken',
    'The table data/places/boundaries.bin is not whole.',
    'Build it again with "node tools/build-tables.ts", or restore the data folder from the release.',
  )

export const readBoundaries = (bytes: Uint8Array): Boundaries => {
  const read = new Reader(bytes)
  if (read.number() !== boundaryMagic) throw broken()
  let [lon, lat] = [0, 0]
  const arcs = read.list((): Ring => {
    let [x, y] = [lon, lat]
    const points = read.list((): Point => {
      x += read.step()
      y += read.step()
      return [x / boundaryGrid, y / boundaryGrid]
    })
    ;[lon, lat] = [Math.round((points[0]?.[0] ?? 0) * boundaryGrid), Math.round((points[0]?.[1] ?? 0) * boundaryGrid)]
    return points
  })
  const areas = read.list((): readonly [string, Area] => [
    String(read.number()).padStart(9, '0'),
    { polygons: read.list(() => read.list(() => read.list(() => read.number()))) },
  ])
  return { arcs, areas: new Map(areas) }
}

let kept: Boundaries | undefined
const boundaries = (): Boundaries => (kept ??= readBoundaries(readTable('places/boundaries.bin')))

const ringOf = (arcs: readonly Ring[], ring: readonly number[]): Ring => {
  const points: Point[] = []
  for (const step of ring) {
    const arc = arcs[step >> 1] as Ring
    const walked = step % 2 === 1 ? arc.toReversed() : arc
    points.push(...(points.length === 0 ? walked : walked.slice(1)))
  }
  return points
}

/** Undefined for what has no boundary here: villages, rural districts, districts made since 2022. */
export const boundaryOf = (code: string): readonly Polygon[] | undefined => {
  const { arcs, areas } = boundaries()
  return areas.get(code)?.polygons.map((polygon) => polygon.map((ring) => ringOf(arcs, ring)))
}
const isRegion = (code: string): boolean => code.endsWith('0000000')
/** Codes with a boundary: all regions, or the districts, towns and city districts of one. */
export const bounded = (region?: string): readonly string[] =>
  [...boundaries().areas.keys()].filter((code) =>
    region === undefined ? isRegion(code) : !isRegion(code) && code.slice(0, 2) === region.slice(0, 2),
  )
const arcsIn = ({ polygons }: Area): readonly number[] => polygons.flat(2).map((step) => step >> 1)
/** Codes of the same rank that share a line with it: regions of a region, districts of a district. */
export const neighboursOf = (code: string): readonly string[] => {
  const { areas } = boundaries()
  const own = areas.get(code)
  if (own === undefined) return []
  const lines = new Set(arcsIn(own))
  return [...areas].flatMap(([other, area]) =>
    other !== code && isRegion(other) === isRegion(code) && arcsIn(area).some((arc) => lines.has(arc)) ? [other] : [],
  )
}
