// Where places lie, for maps. Apart from the other tables, because the reader never needs it.
import { readTextTable } from './read.ts'

export interface Coordinates {
  readonly lat: number
  readonly lon: number
  /** point: the settlement itself; weak: found by a name alone, to be looked at; middle: of a region or district. */
  readonly how: 'point' | 'weak' | 'middle'
}
const hows: Readonly<Record<string, Coordinates['how']>> = { p: 'point', w: 'weak', m: 'middle' }

const read = (): ReadonlyMap<string, Coordinates> => {
  const all = new Map<string, Coordinates>()
  for (const line of readTextTable('places/coordinates.tsv').split('\n')) {
    const [code = '', lat, lon, how = ''] = line.split('\t')
    if (code) all.set(code, { lat: Number(lat), lon: Number(lon), how: hows[how] ?? 'weak' })
  }
  return all
}

let kept: ReadonlyMap<string, Coordinates> | undefined
/** By KATO code; undefined where nobody has told. Read from disk at the first asking. */
export const coordinatesOf = (code: string): Coordinates | undefined => (kept ??= read()).get(code)
