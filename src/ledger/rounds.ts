// The daily rounds and what they put on the desk's list. A round belongs to its day, so that several processes make it once;
// what it finds belongs to what it names, so that finding it again puts nothing twice on the list.
import { sql } from 'kysely'
import type { AttentionItem, KeptAttention } from '../model/index.ts'
import { inChunks } from './chunks.ts'
import type { FollowingLedger, Round } from './following.ts'
import { idOf } from './ids.ts'
import { insertRows } from './insert-rows.ts'
import { fromJson, toJson } from './json.ts'
import type { AttentionRow, RoundRow } from './schema.ts'
import type { Tx } from './store.ts'
import { toldBefore } from './told-before.ts'
import { changeNumber } from './transactions.ts'

/** A process that began a round so long ago is gone. */
const lost = 600_000

const lastMade = (tx: Tx): Promise<RoundRow | undefined> =>
  tx
    .selectFrom('rounds')
    .selectAll()
    .where('ended_at', 'is not', null)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()

export const beginRound = async (tx: Tx, day: string, at: string, again: boolean): Promise<Round | null> => {
  const last = await lastMade(tx)
  if (last && (last.day > day || (last.day === day && !again))) return null
  const mine = await tx.selectFrom('rounds').selectAll().where('day', '=', day).executeTakeFirst()
  if (mine && mine.ended_at === null && Date.parse(at) - Date.parse(mine.began_at) < lost) return null
  const changes = await changeNumber(tx)
  if (last?.day === day) {
    // Another look on the same day: the day stays made, and what changed since the last look is looked at.
    return { day, changes, last: { day: last.day, changes: last.changes } }
  }
  const row = { began_at: at, ended_at: null, changes }
  if (mine) await tx.updateTable('rounds').set(row).where('day', '=', day).execute()
  else
    await tx
      .insertInto('rounds')
      .values({ day, ...row })
      .execute()
  return { day, changes, last: last ? { day: last.day, changes: last.changes } : null }
}

export const endRound = async (tx: Tx, { day, changes }: Pick<Round, 'day' | 'changes'>, at: string): Promise<void> => {
  await tx.updateTable('rounds').set({ ended_at: at, changes }).where('day', '=', day).execute()
}

export const leaveRound = async (tx: Tx, day: string): Promise<void> => {
  await tx.deleteFrom('rounds').where('day', '=', day).where('ended_at', 'is', null).execute()
}

export const lastRound = async (tx: Tx): Promise<{ readonly day: string; readonly endedAt: string } | null> => {
  const row = await lastMade(tx)
  return row?.ended_at ? { day: row.day, endedAt: row.ended_at } : null
}

const attentionOf = (row: AttentionRow): KeptAttention => ({
  id: row.id,
  kind: row.kind as KeptAttention['kind'],
  target: row.target_kind as KeptAttention['target'],
  targetId: row.target_id,
  about: fromJson(row.about),
  firstSeen: row.first_seen,
  resolved: row.resolved,
  dismissed: row.dismissed === 1,
})

const idOfItem = ({ kind, target, targetId, about }: AttentionItem): string =>
  idOf(
    'attention',
    kind,
    target,
    targetId,
    ...Object.entries(about)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flat(2),
  )

export const keepAttention = async (
  tx: Tx,
  targets: readonly Pick<AttentionItem, 'target' | 'targetId'>[],
  items: readonly AttentionItem[],
  day: string,
): Promise<{ readonly raised: readonly KeptAttention[]; readonly resolved: number }> => {
  const known = await inChunks(
    targets.map((one) => one.targetId),
    (chunk) => tx.selectFrom('attention').selectAll().where('target_id', 'in', chunk).execute(),
  )
  const byId = new Map(known.map((row) => [row.id, row]))
  const ofTarget = Map.groupBy(known, (row) => row.target_id)
  const wanted = new Map(items.map((item) => [idOfItem(item), item]))
  const fresh: AttentionRow[] = []
  const replacing: AttentionRow[] = []
  const replaced = new Set<string>()
  for (const [id, item] of wanted) {
    if (byId.has(id)) continue
    const before = toldBefore(item, ofTarget.get(item.targetId) ?? [])
    if (!before) fresh.push(newRow(id, item, day))
    else if (!before.dismissed) {
      // It waits since the first of those that it stands in place of.
      replacing.push(newRow(id, item, before.waiting.map((row) => row.first_seen).toSorted()[0] ?? day))
      for (const row of before.waiting) replaced.add(row.id)
    }
  }
  // What is so once more waits once more; what an editor waved away stays away, also as a part of more.
  const again = [...wanted].flatMap(([id, item]) => {
    const row = byId.get(id)
    if (!row || row.resolved === null) return []
    return row.dismissed === 1 || !toldBefore(item, ofTarget.get(item.targetId) ?? [])?.dismissed ? [row] : []
  })
  await insertRows(tx, 'attention', [...fresh, ...replacing])
  await inChunks(
    again.map((row) => row.id),
    (chunk) => tx.updateTable('attention').set({ resolved: null }).where('id', 'in', chunk).execute(),
  )
  const raised = [...fresh, ...again.filter((row) => row.dismissed !== 1).map((row) => ({ ...row, resolved: null }))]
  const over = known.filter((row) => row.resolved === null && !wanted.has(row.id)).map((row) => row.id)
  await inChunks(over, (chunk) => tx.updateTable('attention').set({ resolved: day }).where('id', 'in', chunk).execute())
  return { raised: raised.map(attentionOf), resolved: over.filter((id) => !replaced.has(id)).length }
}

const newRow = (id: string, item: AttentionItem, day: string): AttentionRow => ({
  id,
  kind: item.kind,
  target_kind: item.target,
  target_id: item.targetId,
  about: toJson(item.about),
  first_seen: day,
  resolved: null,
  dismissed: 0,
})

export const attention = async (
  tx: Tx,
  filter: NonNullable<Parameters<FollowingLedger['attention']>[0]>,
): Promise<readonly KeptAttention[]> => {
  let query = tx.selectFrom('attention').selectAll()
  if (filter.ids) query = query.where('id', 'in', filter.ids)
  // In so many words, so that the index of what waits is seen to serve.
  else query = query.where('resolved', 'is', null).where(sql<boolean>`dismissed = 0`)
  if (filter.targets) query = query.where('target_id', 'in', filter.targets)
  if (filter.after) {
    const { firstSeen, id } = filter.after
    query = query.where(sql<boolean>`(first_seen, id) > (${firstSeen}, ${id})`)
  }
  query = query.orderBy('first_seen').orderBy('id')
  if (filter.limit !== undefined) query = query.limit(filter.limit)
  return (await query.execute()).map(attentionOf)
}
