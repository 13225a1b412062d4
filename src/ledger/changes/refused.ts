// A 'no' that an editor gave stands in the way of joining until it is taken back.
import type { Tx } from '../store.ts'
import { refuse } from './applied.ts'

/** One word a pair, so that the last decision upon each pair is what holds. */
export const verdictKey = (entityId: string): string => `verdict:${entityId}`

/** Before two are joined: nobody said that they are not the same. */
export const refuseRefused = async (tx: Tx, id: string, entityId: string): Promise<void> => {
  const rows = await tx
    .selectFrom('verdicts')
    .select(['target_id', 'entity_id'])
    .where('verdict', '=', 'not-same')
    .where((eb) =>
      eb.or([
        eb.and([eb('target_id', '=', id), eb('entity_id', '=', entityId)]),
        eb.and([eb('target_id', '=', entityId), eb('entity_id', '=', id)]),
      ]),
    )
    .execute()
  if (rows.length)
    throw refuse(
      'not-same',
      `It was said that '${id}' and '${entityId}' are not the same.`,
      `Take that back first (unsay), if it no longer holds.`,
    )
}
