// The keys that a joined name brings to its entity: a spelling that an editor joined once is offered the next time. They are
// the mention's, so that parting it takes them away and no others.
import type { Tx } from './store.ts'

export const keysOfMention = async (tx: Tx, mentionId: string): Promise<readonly string[]> =>
  (await tx.selectFrom('mention_keys').select('key').where('mention_id', '=', mentionId).orderBy('key').execute()).map(
    (row) => row.key,
  )

export const putMentionKeys = async (
  tx: Tx,
  mention: { readonly id: string; readonly kind: string },
  entityId: string | null,
  keys: readonly string[],
): Promise<readonly string[]> => {
  await tx.deleteFrom('mention_keys').where('mention_id', '=', mention.id).execute()
  const kept = [...new Set(keys)].toSorted()
  if (entityId !== null && kept.length)
    await tx
      .insertInto('mention_keys')
      .values(kept.map((key) => ({ kind: mention.kind, key, entity_id: entityId, mention_id: mention.id })))
      .execute()
  return kept
}
