// Readers who asked for letters. A part of the Ledger contract, in a file of its own. Several processes may send at the same
// time: who is told today is lent to one of them for a while, and the day is marked before a letter goes, so that nobody has
// two in a day; how far a reader was told is marked after it went, so that what a lost letter held comes with the next.
import { sql } from 'kysely'
import type { Follow, Follower, FollowTarget, Language, News } from '../model/index.ts'
import { inChunks } from './chunks.ts'
import type { FollowerRow } from './schema.ts'
import type { Tx } from './store.ts'

export interface DigestsAsked {
  /** YYYY-MM-DD: readers who were told on an earlier day. */
  readonly day: string
  readonly limit: number
}
export interface FollowersLedger {
  /** The value under that name, the same for every process: the given one where there was none. */
  secret(name: string, fresh: string): Promise<string>
  /** After the reader confirmed it; `id` counts where the address follows nothing yet. The first digest is of the next day. */
  startFollowing(who: Pick<Follower, 'id' | 'address' | 'language'>, target: FollowTarget, day: string): Promise<void>
  follower(id: string): Promise<Follower | null>
  /** Of one thing, or of all; who follows nothing more is deleted. False when there was nothing to stop. */
  stopFollowing(id: string, target?: FollowTarget): Promise<boolean>
  /** Whom a digest of that day is due, without lending them. */
  dueFollowers(
    asked: DigestsAsked & { readonly after?: Pick<Follower, 'id' | 'toldDay'> },
  ): Promise<readonly Follower[]>
  /** The same, lent to who asks until then; and the last decision there is. */
  lendFollowers(
    asked: DigestsAsked & { readonly at: string; readonly until: string },
  ): Promise<{ readonly followers: readonly Follower[]; readonly upTo: number }>
  /** Before a letter goes. False when the reader has gone or was told on that day by somebody else. */
  beginDigest(id: string, day: string): Promise<boolean>
  /** They were told up to that decision, or it was nothing to them. */
  endDigests(ids: readonly string[], told: { readonly day: string; readonly seq: number }): Promise<void>
  /** The letter was surely not taken: it may be tried again on the same day, when the lending is over. */
  leaveDigest(id: string, toldDay: string): Promise<void>
  /** The mailbox was refused for good; who is refused so many times is deleted. True when that happened. */
  countBounce(id: string, most: number): Promise<boolean>
  lastDecision(): Promise<number>
  /** What the decisions after the one and up to the other made public, oldest first; of very many, the last. */
  newsBetween(from: number, upTo: number): Promise<readonly News[]>
}

export const secret = async (tx: Tx, name: string, fresh: string): Promise<string> => {
  await tx
    .insertInto('secrets')
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await tx.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirstOrThrow()).value
}

export const lastDecision = async (tx: Tx): Promise<number> =>
  (
    await tx
      .selectFrom('decisions')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .executeTakeFirst()
  )?.seq ?? 0

/** Two spellings of one mailbox are one reader. */
const mailboxOf = (address: string): string => address.toLowerCase()

export const startFollowing = async (
  tx: Tx,
  { id, address, language }: Pick<Follower, 'id' | 'address' | 'language'>,
  target: FollowTarget,
  day: string,
): Promise<void> => {
  const seq = await lastDecision(tx)
  const mailbox = mailboxOf(address)
  await tx
    .insertInto('followers')
    .values({ id, mailbox, address, language, told_day: day, told_seq: seq, leased_until: '', bounces: 0 })
    // The language last chosen; a mailbox that answered is there again.
    .onConflict((conflict) => conflict.column('mailbox').doUpdateSet({ language, bounces: 0 }))
    .execute()
  const row = await tx.selectFrom('followers').select('id').where('mailbox', '=', mailbox).executeTakeFirstOrThrow()
  await tx
    .insertInto('follows')
    .values({ follower_id: row.id, target_kind: target.kind, target_id: target.id, since_seq: seq })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const withFollows = async (tx: Tx, rows: readonly FollowerRow[]): Promise<readonly Follower[]> => {
  const follows = await inChunks(
    rows.map((row) => row.id),
    (chunk) =>
      tx
        .selectFrom('follows as f')
        .leftJoin('entities as e', (join) => join.onRef('e.id', '=', 'f.target_id').on('f.target_kind', '=', 'entity'))
        .select(['f.follower_id', 'f.target_kind', 'f.target_id', 'f.since_seq', 'e.root_id'])
        .where('f.follower_id', 'in', chunk)
        .orderBy('f.since_seq')
        .orderBy('f.target_id')
        .execute(),
  )
  const of = Map.groupBy(follows, (row) => row.follower_id)
  return rows.map((row) => ({
    id: row.id,
    address: row.address,
    language: row.language as Language,
    toldDay: row.told_day,
    toldSeq: row.told_seq,
    follows: (of.get(row.id) ?? []).map((one): Follow => ({
      kind: one.target_kind as Follow['kind'],
      id: one.root_id ?? one.target_id,
      since: one.since_seq,
    })),
  }))
}

export const follower = async (tx: Tx, id: string): Promise<Follower | null> => {
  const row = await tx.selectFrom('followers').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? ((await withFollows(tx, [row]))[0] ?? null) : null
}

const forget = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('follows').where('follower_id', '=', id).execute()
  await tx.deleteFrom('followers').where('id', '=', id).execute()
}

export const stopFollowing = async (tx: Tx, id: string, target?: FollowTarget): Promise<boolean> => {
  const row = await tx.selectFrom('followers').select('id').where('id', '=', id).executeTakeFirst()
  if (!row) return false
  if (!target) {
    await forget(tx, id)
    return true
  }
  // It may have been followed under the name of one that was joined into it since.
  const had = await tx
    .deleteFrom('follows')
    .where('follower_id', '=', id)
    .where('target_kind', '=', target.kind)
    .where((eb) =>
      eb.or([
        eb('target_id', '=', target.id),
        eb('target_id', 'in', eb.selectFrom('entities').select('entities.id').where('root_id', '=', target.id)),
      ]),
    )
    .executeTakeFirst()
  const left = await tx
    .selectFrom('follows')
    .select('target_id')
    .where('follower_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (!left) await forget(tx, id)
  return had.numDeletedRows > 0n
}

const due = (tx: Tx, { day, limit }: DigestsAsked) =>
  tx.selectFrom('followers').selectAll().where('told_day', '<', day).orderBy('told_day').orderBy('id').limit(limit)

export const dueFollowers = async (
  tx: Tx,
  asked: DigestsAsked & { readonly after?: Pick<Follower, 'id' | 'toldDay'> },
): Promise<readonly Follower[]> => {
  let query = due(tx, asked)
  if (asked.after) query = query.where(sql<boolean>`(told_day, id) > (${asked.after.toldDay}, ${asked.after.id})`)
  return withFollows(tx, await query.execute())
}

export const lendFollowers = async (
  tx: Tx,
  asked: DigestsAsked & { readonly at: string; readonly until: string },
): Promise<{ readonly followers: readonly Follower[]; readonly upTo: number }> => {
  const rows = await due(tx, asked).where('leased_until', '<=', asked.at).execute()
  const ids = rows.map((row) => row.id)
  if (ids.length) await tx.updateTable('followers').set({ leased_until: asked.until }).where('id', 'in', ids).execute()
  return { followers: await withFollows(tx, rows), upTo: await lastDecision(tx) }
}

export const beginDigest = async (tx: Tx, id: string, day: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('followers')
    .set({ told_day: day })
    .where('id', '=', id)
    .where('told_day', '<', day)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export const endDigests = async (
  tx: Tx,
  ids: readonly string[],
  { day, seq }: { readonly day: string; readonly seq: number },
): Promise<void> => {
  await inChunks(ids, async (chunk) => {
    await tx
      .updateTable('followers')
      .set({ told_day: day, told_seq: seq, leased_until: '', bounces: 0 })
      .where('id', 'in', chunk)
      .execute()
    return []
  })
}

export const leaveDigest = async (tx: Tx, id: string, toldDay: string): Promise<void> => {
  await tx.updateTable('followers').set({ told_day: toldDay }).where('id', '=', id).execute()
}

export const countBounce = async (tx: Tx, id: string, most: number): Promise<boolean> => {
  const row = await tx
    .updateTable('followers')
    .set({ bounces: sql<number>`bounces + 1`, leased_until: '' })
    .where('id', '=', id)
    .returning('bounces')
    .executeTakeFirst()
  if (!row || row.bounces < most) return false
  await forget(tx, id)
  return true
}
