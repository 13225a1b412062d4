// All entities of some kinds, a handful at a time, in an order of their own: what every export of projects, places and people
// walks along.
import { coordinatesOf } from '../tables/index.ts'
import type { Ledger } from '../ledger/contract.ts'
import type { Entity, EntityKind, LonLat } from '../model/index.ts'

const handful = 50

export async function* entitiesOf(ledger: Ledger, kinds: readonly EntityKind[]): AsyncGenerator<readonly Entity[]> {
  let ids: string[] = []
  for await (const { row } of ledger.publicRows({ tables: ['entities'] })) {
    if (row['joined_into'] !== null || !kinds.includes(row['kind'] as EntityKind)) continue
    ids.push(String(row['id']))
    if (ids.length < handful) continue
    yield await ledger.entitiesByIds(ids)
    ids = []
  }
  if (ids.length) yield await ledger.entitiesByIds(ids)
}

/** The places that these stand in, by id. */
export const placesOf = async (ledger: Ledger, entities: readonly Entity[]): Promise<ReadonlyMap<string, Entity>> => {
  const ids = new Set(entities.flatMap((entity) => entity.placeId ?? []))
  return new Map((await ledger.entitiesByIds([...ids])).map((place) => [place.id, place]))
}

export interface Point {
  readonly at: LonLat
  /** False where it was found by the name alone. */
  readonly sure: boolean
}
/** Of the place itself; the middle of a region says nothing of where a thing stands. */
export const pointOf = (place: Pick<Entity, 'code'> | undefined): Point | null => {
  const found = place?.code ? coordinatesOf(place.code) : undefined
  return found && found.how !== 'middle' ? { at: [found.lon, found.lat], sure: found.how === 'point' } : null
}
