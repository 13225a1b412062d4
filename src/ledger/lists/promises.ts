// Promises for programs: what is due first comes first. One filter chooses the index that is walked, the others look at what it
// finds, and the walk has a bound.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { KeptPromise, ListPaging, ListPart, PromiseQuestion } from '../../model/index.ts'
import { promisesWhere } from '../questions/findings.ts'
import type { Dialect, Tx } from '../store.ts'

/** So many are looked at for one part where days must be compared. */
const mostLooked = 1000
const mostWithin = sql.lit(1000)

const family = (id: string): RawBuilder<unknown> => sql`(select k.id from entities k where k.root_id = ${id})`
const within = (id: string): RawBuilder<unknown> => sql`(
  select k.id from entities k where k.root_id in (
    select ${id} union all select * from (select m.member_id from place_members m where m.place_id = ${id} limit ${mostWithin}) y))`

const conditions = (which: PromiseQuestion): readonly RawBuilder<unknown>[] => [
  ...(which.issuerId === undefined ? [] : [sql`p.issuer_id in ${family(which.issuerId)}`]),
  ...(which.addresseeId === undefined ? [] : [sql`p.addressee_id in ${family(which.addresseeId)}`]),
  ...(which.subjectId === undefined ? [] : [sql`p.subject_id in ${within(which.subjectId)}`]),
  ...(which.state === undefined ? [] : [sql`p.state = ${which.state}`]),
  // What is due in a year begins with the year, however precise it is: so the walk begins and ends near.
  ...(which.dueFrom === undefined ? [] : [sql`coalesce(p.due, '~') >= ${which.dueFrom.slice(0, 4)}`]),
  ...(which.dueTo === undefined ? [] : [sql`coalesce(p.due, '~') < ${`${which.dueTo.slice(0, 4)}~`}`]),
]

interface Row {
  readonly id: string
  readonly due_day: string | null
}
export const promiseList = async (
  tx: Tx,
  dialect: Dialect,
  which: PromiseQuestion,
  { limit, cursor }: ListPaging,
): Promise<ListPart<KeptPromise>> => {
  const { dueFrom, dueTo } = which
  const looked = dueFrom === undefined && dueTo === undefined ? limit + 1 : mostLooked
  const after = /^p(.{1,80})$/.exec(cursor ?? '')?.[1]
  const key = sql`coalesce(p.due, '~'), p.report_version_id, p.ordinal, p.id`
  const behind = after
    ? sql`and (${key}) > (select coalesce(a.due, '~'), a.report_version_id, a.ordinal, a.id from promises a where a.id = ${after})`
    : sql``
  const also = conditions(which).map((one) => sql` and ${one}`)
  const { rows } = await sql<Row>`select p.id, p.due_day from promises p
    where p.checked = 'confirmed' ${sql.join(also, sql``)} ${behind} order by ${key} limit ${sql.lit(looked)}`.execute(
    tx,
  )
  const fitting = rows.filter(
    ({ due_day: day }) =>
      (dueFrom === undefined || (day !== null && day >= dueFrom)) && (dueTo === undefined || (day !== null && day <= dueTo)),
  ) // prettier-ignore
  const shown = fitting.slice(0, limit)
  const found = shown.length ? await promisesWhere(tx, dialect, (eb) => eb('x.id', 'in', shown.map((row) => row.id))) : [] // prettier-ignore
  const byId = new Map(found.map((promise) => [promise.id, promise]))
  const end = fitting.length > limit ? shown.at(-1) : rows.length === looked ? rows.at(-1) : undefined
  return { items: shown.flatMap((row) => byId.get(row.id) ?? []), next: end ? `p${end.id}` : null }
}

export const promiseNamed = async (tx: Tx, dialect: Dialect, id: string): Promise<KeptPromise | null> => {
  const [found] = await promisesWhere(tx, dialect, (eb) =>
    eb.and([eb('x.id', '=', id), eb('x.checked', '=', 'confirmed')]),
  )
  return found ?? null
}
