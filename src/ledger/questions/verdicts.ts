// What editors said of pairs: a 'no' outweighs every likeness.
import { inChunks } from '../chunks.ts'
import type { KeptVerdict } from '../contract.ts'
import type { Tx } from '../store.ts'

/** Of the mentions or entities asked for; each entity is given as what it was joined into. */
export const verdictsOn = async (tx: Tx, ids: readonly string[]): Promise<readonly KeptVerdict[]> => {
  const rows = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('verdicts as v')
      .innerJoin('entities as e', 'e.id', 'v.entity_id')
      .select(['v.target_id', 'v.entity_id', 'e.root_id', 'v.verdict'])
      .where('v.target_id', 'in', chunk)
      .orderBy('v.target_id')
      .orderBy('v.entity_id')
      .execute(),
  )
  return rows.map(({ target_id, entity_id, root_id, verdict }) => ({
    id: target_id,
    entityId: entity_id,
    rootId: root_id,
    verdict: verdict as KeptVerdict['verdict'],
  }))
}
