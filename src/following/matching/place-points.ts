// Where a thing stands, as far as a report or an entity tells: places with their codes and what they lie in, so that a town and
// its region agree and two villages of one name do not.
import type { Place, PlaceKind } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'
import type { PlaceRow, Places } from '../../words/tables.ts'
import { alike } from './similar.ts'

export interface PlacePoint {
  readonly name: string
  readonly folded: string
  readonly kind: PlaceKind
  readonly code: string | null
  /** The place's own code and those of the larger ones, nearest first, without the country. */
  readonly chain: readonly string[]
}
/** What the tables know, or what a small made-up country knows in a test. */
export type Gazetteer = Pick<Places, 'byCode' | 'byName' | 'ancestry'>
export const nowhere: Gazetteer = { byCode: () => undefined, byName: () => [], ancestry: () => [] }

const chainOf = (code: string, gazetteer: Gazetteer): readonly string[] =>
  gazetteer
    .ancestry(code)
    .filter((row) => row.kind !== 'country')
    .map((row) => row.code)

export const pointOf = (place: Pick<Place, 'name' | 'kind' | 'code'>, gazetteer: Gazetteer): PlacePoint => ({
  name: place.name,
  folded: foldName(place.name),
  kind: place.kind,
  code: place.code,
  chain: place.code ? [...new Set([place.code, ...chainOf(place.code, gazetteer)])] : [],
})

const isOf = (row: PlaceRow, kind: PlaceKind): boolean =>
  row.kind === kind || kind === 'other' || row.kind === 'other' || (kind === 'city' && row.kind === 'village')

/** Without a code: the one place of that name, or the one that lies in (or around) another place of the same text. */
const guess = (place: Place, gazetteer: Gazetteer, around: readonly PlacePoint[]): string | null => {
  const rows = gazetteer.byName(foldName(place.name))
  const exact = rows.filter((row) => row.kind === place.kind)
  const candidates = exact.length ? exact : rows.filter((row) => isOf(row, place.kind))
  if (candidates.length === 1) return (candidates[0] as PlaceRow).code
  const near = candidates.filter((row) => {
    const chain = chainOf(row.code, gazetteer)
    return around.some((point) => point.code !== null && (chain.includes(point.code) || point.chain.includes(row.code)))
  })
  return near.length === 1 ? (near[0] as PlaceRow).code : null
}

/** Large places first: they tell which of many villages of a name is meant. */
const order: readonly PlaceKind[] = ['country', 'region', 'city', 'district', 'village', 'other', 'street']

export const pointsOf = (places: readonly Place[], gazetteer: Gazetteer): readonly PlacePoint[] => {
  const found: PlacePoint[] = []
  for (const place of places.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)))
    found.push(pointOf({ ...place, code: place.code ?? guess(place, gazetteer, found) }, gazetteer))
  return found
}

/** A bare name that the text's places do not hold: a region, a district, a town that only one place bears. */
const wellKnown = (folded: string, gazetteer: Gazetteer, hint?: PlaceKind): PlacePoint | undefined => {
  const rows = gazetteer.byName(folded)
  const large = rows.filter((row) => row.kind === 'city' || row.kind === 'region' || row.kind === 'country')
  const row = hint ? rows.find((one) => one.kind === hint) : (large.find((one) => one.kind === 'city') ?? large[0])
  if (!row || folded.length < 3) return undefined
  return pointOf({ name: folded, kind: row.kind, code: row.code }, gazetteer)
}

/** The place that a word of a name means: 'Риддерская', 'Жаңатастағы', 'Kyzylorda'. */
export const placeInWord = (
  forms: readonly string[],
  known: readonly PlacePoint[],
  gazetteer: Gazetteer,
  hint?: PlaceKind,
): PlacePoint | undefined => {
  const folded = forms.map(foldName)
  const named = known.filter((point) => folded.some((form) => form === point.folded || (form.length > 4 && alike(form, point.folded) >= 0.9))) // prettier-ignore
  const hinted = named.find((point) => point.kind === hint)
  if (hinted || (named.length && !hint)) return hinted ?? named.find((point) => point.kind === 'city') ?? named[0]
  for (const form of folded) {
    const found = wellKnown(form, gazetteer, hint)
    if (found) return found
  }
  return undefined
}

const grains: Readonly<Record<PlaceKind, number>> = { country: 0, region: 1, district: 2, city: 3, street: 4, other: 4, village: 4 } // prettier-ignore
export const grainOf = (point: PlacePoint): number => grains[point.kind]

export interface Relation {
  readonly how: 'same' | 'within' | 'apart'
  /** Of the larger of the two, 0 a country to 4 a village: the smaller the place, the more it says. */
  readonly grain: number
  readonly mine: PlacePoint
  readonly theirs: PlacePoint
}

const how = (mine: PlacePoint, theirs: PlacePoint): Relation['how'] | undefined => {
  if (mine.code !== null && theirs.code !== null) {
    if (mine.code === theirs.code) return 'same'
    return mine.chain.includes(theirs.code) || theirs.chain.includes(mine.code) ? 'within' : 'apart'
  }
  if (alike(mine.folded, theirs.folded) >= 0.9) return 'same'
  // A microdistrict that no classifier knows may well lie in the other's town.
  return mine.kind === theirs.kind ? 'apart' : undefined
}
const related = (mine: PlacePoint, theirs: PlacePoint): Relation | undefined => {
  const found = how(mine, theirs)
  return found && { how: found, grain: Math.min(grainOf(mine), grainOf(theirs)), mine, theirs }
}
const rank = { same: 2, within: 1, apart: 0 } as const

/** The best that two sets of places can say of each other; nothing when one of them is empty or only a country. */
export const relate = (mine: readonly PlacePoint[], theirs: readonly PlacePoint[]): Relation | undefined => {
  let best: Relation | undefined
  for (const a of mine)
    for (const b of theirs) {
      if (a.kind === 'country' || b.kind === 'country') continue
      const one = related(a, b)
      if (one && (!best || rank[one.how] > rank[best.how] || (one.how === best.how && one.grain > best.grain)))
        best = one
    }
  return best
}
