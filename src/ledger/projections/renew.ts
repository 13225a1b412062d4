// After a change: the projections of what it was about, brought up to date in the same transaction. The cost hangs on the change,
// never on how much the ledger holds.
import { sql } from 'kysely'
import type { Applied } from '../changes/applied.ts'
import { inChunks } from '../chunks.ts'
import { targetOf, versionsOf } from '../findings.ts'
import type { HeardRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { renewStories } from './stories.ts'
import { heardNow, membersNow, wholeNow } from './what.ts'

const unique = (ids: Iterable<string | null | undefined>): readonly string[] => [
  ...new Set([...ids].filter((id) => id != null)),
]
interface Stand {
  readonly placeId?: string | null
  readonly joinedInto?: string | null
  readonly checked?: string
}
const stands = (one: Applied): readonly [Stand, Stand] => [(one.before ?? {}) as Stand, (one.after ?? {}) as Stand]

export const renewAfter = async (tx: Tx, applied: readonly Applied[]): Promise<void> => {
  const of = (kind: Applied['targetKind']): readonly Applied[] => applied.filter((one) => one.targetKind === kind)
  await renewEntities(tx, of('entity'))
  await renewHeard(tx, unique((await versionsOf(tx, [...of('claim'), ...of('mention')].map(targetOf))).values()))
  await renewStories(tx, unique(of('story').map((one) => one.targetId)))
  await count(tx, 'promises', of('promise'))
  await count(tx, 'visits', of('visit'))
}

/** How many are confirmed, which is how many are public. */
const count = async (tx: Tx, name: 'promises' | 'visits', applied: readonly Applied[]): Promise<void> => {
  let more = 0
  for (const [before, after] of applied.map(stands))
    if (after.checked !== undefined)
      more += Number(after.checked === 'confirmed') - Number(before.checked === 'confirmed')
    // One that leads to another is not counted beside it.
    else if (after.joinedInto !== undefined)
      more += Number(after.joinedInto === null) - Number(before.joinedInto === null)
  await countUp(tx, name, more)
}
const countUp = async (tx: Tx, name: string, more: number): Promise<void> => {
  if (!more) return
  await sql`insert into counters (name, value) values (${name}, ${more})
    on conflict (name) do update set value = counters.value + ${more}`.execute(tx)
  // What has come back to nothing is as if it had never been.
  if (more < 0)
    await sql`delete from counters where name = ${name} and name like 'entities %' and value = 0`.execute(tx)
}

/** Entities that were made, renamed, moved, joined or parted. A place that goes elsewhere takes along all that stands in it. */
const renewEntities = async (tx: Tx, applied: readonly Applied[]): Promise<void> => {
  if (!applied.length) return
  const ids = unique(applied.map((one) => one.targetId))
  await inChunks(ids, async (chunk) => {
    await sql`insert into tallies (entity_id, kind, claims, whole_claims, whole_last, listed)
      select id, kind, 0, 0, '', 0 from entities
      where id in (${sql.join(chunk)}) and id not in (select entity_id from tallies)`.execute(tx)
    return []
  })
  const near = unique(
    applied.flatMap((one) => [one.targetId, ...stands(one).flatMap((stand) => [stand.placeId, stand.joinedInto])]),
  )
  await renewWhole(tx, unique([...near, ...(await rootsOf(tx, near))]))
  const elsewhere = applied.filter((one) => {
    const [before, after] = stands(one)
    return one.before !== null && (before.placeId !== after.placeId || before.joinedInto !== after.joinedInto)
  })
  const moved = unique(elsewhere.flatMap((one) => [one.targetId, ...stands(one).map((stand) => stand.joinedInto)]))
  const around = unique([...moved, ...(await rootsOf(tx, moved))])
  const within = await inChunks(around, (chunk) =>
    tx.selectFrom('place_members').select('member_id').where('place_id', 'in', chunk).execute(),
  )
  const members = [...ids, ...around, ...within.map((row) => row.member_id)]
  await renewMembers(tx, unique([...members, ...(await rootsOf(tx, members))]))
}

const rootsOf = async (tx: Tx, ids: readonly string[]): Promise<readonly string[]> =>
  unique(
    (
      await inChunks(ids, (chunk) => tx.selectFrom('entities').select('root_id').where('id', 'in', chunk).execute())
    ).map((row) => row.root_id),
  )

const renewMembers = (tx: Tx, ids: readonly string[]): Promise<unknown> =>
  inChunks(ids, async (chunk) => {
    await tx.deleteFrom('place_members').where('member_id', 'in', chunk).execute()
    await sql`insert into place_members (place_id, member_id, kind, depth, last_heard) ${membersNow(chunk)}`.execute(tx)
    return []
  })

const renewWhole = (tx: Tx, rootIds: readonly string[]): Promise<unknown> =>
  inChunks(rootIds, async (chunk) => {
    const { rows } = await sql<{ root_id: string; claims: number; last: string; listed: number }>`
      select w.root_id, cast(w.claims as integer) as claims, w.last, w.listed from (${wholeNow(chunk)}) w`.execute(tx)
    const found = new Map(rows.map((row) => [row.root_id, row]))
    const before = await tx.selectFrom('tallies').selectAll().where('entity_id', 'in', chunk).execute()
    for (const { entity_id: id, kind, ...was } of before) {
      const now = found.get(id)
      await countUp(tx, `entities ${kind}`, (now?.listed ?? 0) - was.listed)
      await tx
        .updateTable('tallies')
        .set({ whole_claims: now?.claims ?? 0, whole_last: now?.last ?? '', listed: now?.listed ?? 0 })
        .where('entity_id', '=', id)
        .execute()
      await tx
        .updateTable('place_members')
        .set({ last_heard: now?.last ?? '' })
        .where('member_id', '=', id)
        .where('last_heard', '<>', now?.last ?? '')
        .execute()
    }
    return []
  })

const keyOf = (row: HeardRow): string => `${row.entity_id} ${row.report_version_id}`
const same = (a: HeardRow | undefined, b: HeardRow): boolean => a?.told === b.told && a.claims === b.claims

/** Report versions in which something was found, decided or joined. */
export const renewHeard = async (tx: Tx, versionIds: readonly string[]): Promise<void> => {
  const entities = new Set<string>()
  await inChunks(versionIds, async (chunk) => {
    const before = await tx.selectFrom('heard').selectAll().where('report_version_id', 'in', chunk).execute()
    const { rows } = await sql<HeardRow>`${heardNow(chunk)}`.execute(tx)
    const after = rows.map((row) => ({ ...row, told: Number(row.told), claims: Number(row.claims) }))
    const [was, is] = [before, after].map((all) => new Map(all.map((row) => [keyOf(row), row]))) as [
      Map<string, HeardRow>,
      Map<string, HeardRow>,
    ]
    const gone = before.filter((row) => !is.has(keyOf(row)) || !same(is.get(keyOf(row)), row))
    const fresh = after.filter((row) => !same(was.get(keyOf(row)), row))
    for (const row of gone)
      await tx
        .deleteFrom('heard')
        .where('entity_id', '=', row.entity_id)
        .where('report_version_id', '=', row.report_version_id)
        .execute()
    for (let from = 0; from < fresh.length; from += 1000)
      await tx
        .insertInto('heard')
        .values(fresh.slice(from, from + 1000))
        .execute()
    const more = new Map<string, number>()
    for (const [sign, all] of [
      [-1, gone],
      [1, fresh],
    ] as const)
      for (const row of all) more.set(row.entity_id, (more.get(row.entity_id) ?? 0) + sign * row.claims)
    for (const [id, claims] of more) {
      entities.add(id)
      await sql`update tallies set claims = claims + ${claims}, last_heard = (
          select max(published) from heard where entity_id = ${id} and told = 1
        ) where entity_id = ${id}`.execute(tx)
    }
    return []
  })
  if (entities.size) await renewWhole(tx, await rootsOf(tx, [...entities]))
}
