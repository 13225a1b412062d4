// What a joined name brings to its entity: keys, so that a spelling that an editor joined once is offered the next time, and the
// registered number that stands beside the name of a body. They are the mention's, so that parting it takes them away and no others.
import type { Tx } from './store.ts'

export interface Brought {
  readonly keys: readonly string[]
  readonly code: string | null
}
export const nothingBrought: Brought = { keys: [], code: null }

export const broughtBy = async (tx: Tx, mentionId: string): Promise<Brought> => {
  const keys = await tx
    .selectFrom('mention_keys')
    .select('key')
    .where('mention_id', '=', mentionId)
    .orderBy('key')
    .execute()
  const code = await tx
    .selectFrom('mention_codes')
    .select('code')
    .where('mention_id', '=', mentionId)
    .executeTakeFirst()
  return { keys: keys.map((row) => row.key), code: code?.code ?? null }
}

/** In place of what it brought to the entity that it was joined to before. */
export const putBrought = async (
  tx: Tx,
  mention: { readonly id: string; readonly kind: string },
  entityId: string | null,
  { keys, code }: Brought,
): Promise<Brought> => {
  await tx.deleteFrom('mention_keys').where('mention_id', '=', mention.id).execute()
  await tx.deleteFrom('mention_codes').where('mention_id', '=', mention.id).execute()
  const kept = [...new Set(keys)].toSorted()
  if (entityId !== null && kept.length)
    await tx
      .insertInto('mention_keys')
      .values(kept.map((key) => ({ kind: mention.kind, key, entity_id: entityId, mention_id: mention.id })))
      .execute()
  if (entityId !== null && code !== null)
    await tx.insertInto('mention_codes').values({ code, entity_id: entityId, mention_id: mention.id }).execute()
  return { keys: kept, code }
}
