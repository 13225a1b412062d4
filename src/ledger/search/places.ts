// Where things stand: for each entity, the place it is or lies in and all that lie around that, so that what happened in a village
// is found in its region. Places are few beside what stands in them, and are kept for the length of one indexing.
import { inChunks } from '../chunks.ts'
import type { Tx } from '../store.ts'

export interface PlaceRow {
  readonly id: string
  readonly kind: string
  readonly placeId: string | null
  readonly root: string
}
export interface Places {
  /** Roots of the places, nearest first; itself for a place. */
  readonly around: (entityId: string | null) => readonly string[]
  readonly rootOf: (entityId: string | null) => string | null
  readonly load: (ids: Iterable<string | null>) => Promise<void>
}

const deepest = 20
const mostKept = 400_000

export const placesIn = (tx: Tx, kept: Map<string, PlaceRow> = new Map()): Places => {
  const load = async (ids: Iterable<string | null>): Promise<void> => {
    let wanted = [...new Set(ids)].filter((id): id is string => id !== null && !kept.has(id))
    for (let depth = 0; wanted.length && depth < deepest; depth++) {
      if (kept.size > mostKept) kept.clear()
      const rows = await inChunks(wanted, (chunk) =>
        tx.selectFrom('entities').select(['id', 'kind', 'place_id', 'root_id']).where('id', 'in', chunk).execute(),
      )
      for (const row of rows) kept.set(row.id, { id: row.id, kind: row.kind, placeId: row.place_id, root: row.root_id })
      wanted = [...new Set(rows.flatMap((row) => [row.place_id, row.root_id]))].filter(
        (id): id is string => id !== null && !kept.has(id),
      )
    }
  }
  const rootOf = (id: string | null): string | null => (id === null ? null : (kept.get(id)?.root ?? id))
  const around = (id: string | null): readonly string[] => {
    const found: string[] = []
    let row = kept.get(rootOf(id) ?? '')
    if (row && row.kind !== 'place') row = kept.get(rootOf(row.placeId) ?? '')
    while (row && found.length < deepest && !found.includes(row.id)) {
      found.push(row.id)
      row = kept.get(rootOf(row.placeId) ?? '')
    }
    return found
  }
  return { around, rootOf, load }
}
