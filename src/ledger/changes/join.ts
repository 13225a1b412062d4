// This mention is that entity, said by an editor, and taken back exactly.
import type { Change } from '../contract.ts'
import { broughtBy, nothingBrought, putBrought } from '../mention-keys.ts'
import type { Brought } from '../mention-keys.ts'
import { linkMention, linkVersion, unlinkMention } from '../links.ts'
import type { MentionRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { foundByNewest } from './check.ts'
import { needEntity } from './entities.ts'
import { refuseRefused } from './refused.ts'

const needMention = async (tx: Tx, id: string): Promise<MentionRow> => {
  const row = await tx.selectFrom('mentions').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('mention', id)
  return row
}

export const join = async (
  { tx }: Deed,
  change: Extract<Change, { readonly kind: 'join' }>,
): Promise<readonly Applied[]> => {
  const row = await needMention(tx, change.mentionId)
  const entity = await needEntity(tx, change.entityId)
  if (row.kind !== entity.kind)
    throw refuse(
      'other-kind',
      `The mention is of a ${row.kind}, '${entity.id}' is a ${entity.kind}.`,
      'Join it to one of its own kind.',
    )
  if (row.own_state === 'rejected')
    throw refuse('rejected', `The mention '${row.id}' was rejected.`, 'Take the rejection back first (unconfirm).')
  if (change.code && row.kind !== 'organization')
    throw refuse(
      'no-number',
      `'${row.id}' is a ${row.kind}: only a body has a registered number.`,
      'Leave the number out.',
    )
  await refuseRefused(tx, row.id, entity.id)
  const before = await broughtBy(tx, row.id)
  await unlinkMention(tx, row)
  await tx
    .updateTable('mentions')
    .set({ entity_id: entity.id, state: 'confirmed', shown: 1 })
    .where('id', '=', row.id)
    .execute()
  await linkMention(tx, { ...row, entity_id: entity.id })
  const after = await putBrought(tx, row, entity.id, { keys: change.keys ?? [], code: change.code ?? null })
  return [decided('join', row.id, { entityId: row.entity_id, ...before }, { entityId: entity.id, ...after })]
}

export const part = async (
  { tx }: Deed,
  change: Extract<Change, { readonly kind: 'part' }>,
): Promise<readonly Applied[]> => {
  const row = await needMention(tx, change.mentionId)
  if (row.entity_id === null)
    throw refuse('not-joined', `The mention '${row.id}' is joined to nothing.`, 'Nothing needs to be done.')
  const before = await broughtBy(tx, row.id)
  await putBrought(tx, row, null, nothingBrought)
  await unlinkMention(tx, row)
  const shown = row.own_state !== 'read' || (await foundByNewest(tx, row)) ? 1 : 0
  await tx
    .updateTable('mentions')
    .set({ entity_id: null, state: row.own_state, shown })
    .where('id', '=', row.id)
    .execute()
  // Another mention may go by the same name.
  await linkVersion(tx, row.report_version_id)
  return [decided('part', row.id, { entityId: row.entity_id, ...before }, { entityId: null, ...nothingBrought })]
}

interface Joined extends Brought {
  readonly entityId: string | null
}
/** Keys and a number are told only where there are any: a decision is kept for ever. */
const decided = (kind: 'join' | 'part', id: string, before: Joined, after: Joined): Applied => {
  const keyed = before.keys.length > 0 || after.keys.length > 0
  const numbered = before.code !== null || after.code !== null
  const said = ({ entityId, keys, code }: Joined) => ({ entityId, ...(keyed && { keys }), ...(numbered && { code }) })
  return { kind, targetKind: 'mention', targetId: id, before: said(before), after: said(after) }
}
