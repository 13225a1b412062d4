// GeoJSON (RFC 7946): places, and projects where they stand, as points in WGS 84, longitude first. A project has the point of its
// place and says so; what lies nowhere certain has no point, which the standard allows.
import type { LonLat } from '../model/index.ts'

export const geojsonType = 'application/geo+json; charset=utf-8'

export interface Located {
  readonly id: string
  readonly kind: string
  readonly url: string
  readonly names: Readonly<Record<string, string>>
  readonly code: string | null
  /** The name of the place where it stands. */
  readonly place: string | null
  readonly point: LonLat | null
  /** settlement: of the place itself; name: found by its name alone; place: of the place where it stands. */
  readonly precision: 'settlement' | 'name' | 'place' | null
  readonly more: Readonly<Record<string, string | number | boolean | null>>
}

/** Six digits are a hand's breadth: more would only pretend. */
const degrees = (value: number): number => Math.round(value * 1e6) / 1e6

export const feature = ({ id, kind, url, names, code, place, point, precision, more }: Located): object => ({
  type: 'Feature',
  id,
  geometry: point && { type: 'Point', coordinates: [degrees(point[0]), degrees(point[1])] },
  properties: { kind, url, names, code, place, precision, ...more },
})
export const featureList: readonly [head: string, tail: string] = ['{"type":"FeatureCollection","features":[', ']}']
