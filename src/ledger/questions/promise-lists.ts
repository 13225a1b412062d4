// Promises by what they come to on a day, by who gave them, to whom, and where: lists a part at a time with their counts, and
// who and what such lists there are. Every question walks an index; counts stop at a bound that no list of a newsroom reaches.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { promiseGroups } from '../../model/index.ts'
import type { Paging, PromiseList, PromiseGroup, PromiseParty, PromiseView, PromiseWays } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { entitiesByIds } from './entities.ts'
import { dueOrder, promisesWhere } from './findings.ts'
import { boundsOf } from './paging.ts'
import { promiseViews } from './promise-pages.ts'

const mostCounted = sql.lit(10_000)
const mostParties = sql.lit(500)
const mostOfParty = sql.lit(1000)
const mostWithin = sql.lit(1000)

const waits = sql`p.state in ('open', 'moved')`
const inGroup = (group: PromiseGroup, day: string): RawBuilder<unknown> => {
  switch (group) {
    case 'overdue':
      return sql`${waits} and p.due_day < ${day}`
    case 'due':
      return sql`${waits} and p.due_day >= ${day}`
    case 'kept':
      return sql`p.state in ('kept', 'kept-late')`
    case 'dropped':
      return sql`p.state = 'dropped'`
    case 'undated':
      // What is marked as not measurable has no day either way.
      return sql`(p.state = 'vague' or (${waits} and p.due_day is null))`
  }
}
const family = (id: string): RawBuilder<unknown> => sql`(select k.id from entities k where k.root_id = ${id})`
const within = (id: string): RawBuilder<unknown> => sql`(
  select k.id from entities k where k.root_id in (
    select ${id} union all select * from (select m.member_id from place_members m where m.place_id = ${id} limit ${mostWithin}) y))`

const chosen = (filter: PromiseList): RawBuilder<unknown> =>
  'group' in filter
    ? inGroup(filter.group, filter.day)
    : 'issuerId' in filter
      ? sql`p.issuer_id in ${family(filter.issuerId)}`
      : 'addresseeId' in filter
        ? sql`p.addressee_id in ${family(filter.addresseeId)}`
        : sql`p.subject_id in ${within(filter.placeId)}`

const countOf = async (tx: Tx, which: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (
    select 1 from promises p where p.checked = 'confirmed' and ${which} limit ${mostCounted}) few`.execute(tx)
  return Number(rows[0]?.n ?? 0)
}

export const promisesBy = async (
  tx: Tx,
  dialect: Dialect,
  filter: PromiseList,
  paging: Paging = {},
): Promise<{ readonly promises: readonly PromiseView[]; readonly total: number }> => {
  const { limit, offset } = boundsOf(paging)
  const which = chosen(filter)
  const ids = sql`(select few.id from (
    select p.id from promises p where p.checked = 'confirmed' and ${which}
    order by ${dueOrder('p.due')}, p.report_version_id, p.ordinal, p.id limit ${sql.lit(limit)} offset ${sql.lit(offset)}) few)`
  const found = await promisesWhere(tx, dialect, (eb) => eb('x.id', 'in', ids as never))
  return { promises: await promiseViews(tx, dialect, found), total: await countOf(tx, which) }
}

/** From one party to the next through the index, never through all promises. */
const partiesBy = async (
  tx: Tx,
  dialect: Dialect,
  column: 'issuer_id' | 'addressee_id',
): Promise<readonly PromiseParty[]> => {
  const of = sql.ref(column)
  const { rows } = await sql<{ id: string; n: number }>`
    with recursive k(id) as (
      select min(${of}) from promises
      union all select (select min(${of}) from promises where ${of} > k.id) from k where k.id is not null
    )
    select e.root_id as id, sum((select count(*) from (
      select 1 from promises p where p.${of} = f.id and p.checked = 'confirmed' limit ${mostOfParty}) few)) as n
    from (select id from k where id is not null limit ${mostParties}) f join entities e on e.id = f.id
    group by e.root_id`.execute(tx)
  return partiesOf(tx, dialect, rows)
}
const partiesOf = async (
  tx: Tx,
  dialect: Dialect,
  rows: readonly { readonly id: string; readonly n: number }[],
): Promise<readonly PromiseParty[]> => {
  const counts = new Map(rows.map((row) => [row.id, Number(row.n)]))
  const entities = await entitiesByIds(tx, dialect, [...counts.keys()])
  return entities
    .map((entity) => ({ entity, promises: counts.get(entity.id) ?? 0 }))
    .filter((one) => one.promises > 0)
    .toSorted((a, b) => b.promises - a.promises || (a.entity.id < b.entity.id ? -1 : 1))
}

export const promiseWays = async (tx: Tx, dialect: Dialect, day: string): Promise<PromiseWays> => {
  const groups: Partial<Record<PromiseGroup, number>> = {}
  for (const group of promiseGroups) groups[group] = await countOf(tx, inGroup(group, day))
  return {
    groups: groups as Record<PromiseGroup, number>,
    issuers: await partiesBy(tx, dialect, 'issuer_id'),
    addressees: await partiesBy(tx, dialect, 'addressee_id'),
  }
}
