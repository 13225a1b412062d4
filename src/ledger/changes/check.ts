// An editor's yes, no, or 'not yet' about something that the reader found.
import type { CheckState } from '../../model/index.ts'
import type { Change } from '../contract.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { isJoinedVisit } from './visits.ts'

type Check = Extract<Change, { readonly target: unknown }>
const tables = { claim: 'claims', mention: 'mentions', quote: 'quotes', promise: 'promises', visit: 'visits' } as const
const columns = { claim: 'state', mention: 'own_state', quote: 'state', promise: 'checked', visit: 'checked' } as const
const states: Readonly<Record<Check['kind'], CheckState>> = {
  confirm: 'confirmed',
  reject: 'rejected',
  unconfirm: 'read',
}
const kinds = { confirm: 'confirm', reject: 'reject', unconfirm: 'revert' } as const

export const check = async ({ tx }: Deed, change: Check): Promise<readonly Applied[]> => {
  const table = tables[change.target] as 'claims'
  const column = columns[change.target] as 'state'
  const row = await tx.selectFrom(table).selectAll().where('id', '=', change.id).executeTakeFirst()
  if (!row) throw missing(change.target, change.id)
  if (change.target === 'mention' && row.entity_id !== null && change.kind !== 'confirm')
    throw refuse('joined', `The mention '${change.id}' is joined to an entity.`, 'Part it from the entity first.')
  if (change.target === 'visit' && change.kind !== 'confirm' && (await isJoinedVisit(tx, change.id)))
    throw refuse('joined', `The visit '${change.id}' is joined to another.`, 'Part the two first.')
  const state = states[change.kind]
  const described = (row as unknown as { described?: number }).described === 1
  const shown = state !== 'read' || described || (await foundByNewest(tx, row)) ? 1 : 0
  await tx
    .updateTable(table)
    .set({ [column]: state, ...(change.target === 'mention' && row.entity_id === null && { state }), shown })
    .where('id', '=', change.id)
    .execute()
  const key = column === ('checked' as string) ? 'checked' : 'state'
  return [
    {
      kind: kinds[change.kind],
      targetKind: change.target,
      targetId: change.id,
      before: { [key]: row[column] },
      after: { [key]: state },
    },
  ]
}

/** Whether the newest reading of its report version found it too. */
export const foundByNewest = async (
  tx: Tx,
  row: { readonly report_version_id: string; readonly reading_id: string },
): Promise<boolean> => {
  const newest = await tx
    .selectFrom('readings')
    .select('id')
    .where('report_version_id', '=', row.report_version_id)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.id === row.reading_id
}
