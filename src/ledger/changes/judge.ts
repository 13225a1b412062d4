// What an editor says of two that were offered as one: that they are not, or that it cannot be told. Remembered for the pair,
// and taken back exactly. That they are one is said by joining them.
import type { Change } from '../contract.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { needEntity } from './entities.ts'
import { verdictKey } from './refused.ts'

type Judgement = Extract<Change, { readonly of: 'mention' | 'entity' }>

const checkPair = async (tx: Tx, { of: target, id, entityId }: Judgement): Promise<void> => {
  const entity = await needEntity(tx, entityId)
  const table = target === 'mention' ? 'mentions' : 'entities'
  const row = await tx
    .selectFrom(table as 'mentions')
    .select(['kind', 'id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw missing(target, id)
  if (id === entityId) throw refuse('itself', `'${id}' is held against itself.`, 'Name two that may or may not be one.')
  if (row.kind !== entity.kind)
    throw refuse(
      'other-kind',
      `'${id}' is a ${row.kind}, '${entityId}' a ${entity.kind}: nobody would take them for one.`,
      'Nothing needs to be done.',
    )
}

/** A pair that is joined is told apart by parting it, so that no page says both. */
const checkApart = async (tx: Tx, { of: target, id, entityId }: Judgement): Promise<void> => {
  const root = async (entity: string): Promise<string> => (await needEntity(tx, entity)).root_id
  const mention =
    target === 'mention'
      ? await tx.selectFrom('mentions').select('entity_id').where('id', '=', id).executeTakeFirst()
      : { entity_id: id }
  if (mention?.entity_id && (await root(mention.entity_id)) === (await root(entityId)))
    throw refuse('joined', `'${id}' is joined to '${entityId}'.`, 'Part them first.')
}

export const judge = async ({ tx }: Deed, change: Judgement): Promise<readonly Applied[]> => {
  await checkPair(tx, change)
  const { of: target, id, entityId } = change
  const known = await tx
    .selectFrom('verdicts')
    .select('verdict')
    .where('target_id', '=', id)
    .where('entity_id', '=', entityId)
    .executeTakeFirst()
  const verdict = change.kind === 'unsay' ? null : change.kind
  if (verdict === null && !known)
    throw refuse('nothing-said', `Nothing was said of '${id}' and '${entityId}'.`, 'Nothing needs to be done.')
  if (verdict !== null) await checkApart(tx, change)
  await tx.deleteFrom('verdicts').where('target_id', '=', id).where('entity_id', '=', entityId).execute()
  if (verdict !== null)
    await tx
      .insertInto('verdicts')
      .values({ target_kind: target, target_id: id, entity_id: entityId, verdict })
      .execute()
  const key = verdictKey(entityId)
  return [
    {
      kind: verdict ?? 'revert',
      targetKind: target,
      targetId: id,
      before: { [key]: known?.verdict ?? null },
      after: { [key]: verdict },
    },
  ]
}
