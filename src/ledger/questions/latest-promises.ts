// Promises that editors decided upon last: confirmed, moved, kept, described. Only the last decisions are looked at, however
// many there are.
import { sql } from 'kysely'
import type { PromiseView } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { promisesWhere } from './findings.ts'
import { promiseViews } from './promise-pages.ts'

const lookedAt = 5000

export const latestPromises = async (tx: Tx, dialect: Dialect, limit: number): Promise<readonly PromiseView[]> => {
  const { rows } = await sql<{ id: string }>`
    select x.target_id as id, max(x.seq) as last from (
      select d.target_id, d.target_kind, d.seq from decisions d
      where d.seq > (select coalesce(max(e.seq), 0) from decisions e) - ${sql.lit(lookedAt)}
      order by d.seq desc limit ${sql.lit(lookedAt)}) x
    where x.target_kind = 'promise' group by x.target_id order by last desc limit ${sql.lit(limit)}`.execute(tx)
  const ids = rows.map((row) => row.id)
  if (!ids.length) return []
  const found = await promisesWhere(tx, dialect, (eb) =>
    eb.and([eb('x.id', 'in', ids), eb('x.checked', '=', 'confirmed')]),
  )
  const at = new Map(ids.map((id, index) => [id, index]))
  const views = await promiseViews(tx, dialect, found)
  return views.toSorted((a, b) => (at.get(a.promise.id) ?? 0) - (at.get(b.promise.id) ?? 0))
}
