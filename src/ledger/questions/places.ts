// Places by their codes, for maps: those that have a page, and how much stands within each. Counted up to a thousand, so that a
// map costs no more because the ledger has grown.
import { sql } from 'kysely'
import { countedTo } from '../../model/index.ts'
import type { PlaceTally } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { entitiesByIds } from './entities.ts'

const most = sql.lit(countedTo + 1)

export const placesByCode = async (
  tx: Tx,
  dialect: Dialect,
  codes: readonly string[],
): Promise<readonly PlaceTally[]> => {
  if (!codes.length) return []
  const { rows } = await sql<{ id: string; projects: number; promises: number }>`
    select e.id,
      (select count(*) from (
        select 1 from place_members m where m.place_id = e.id and m.kind = 'project' limit ${most}) few) as projects,
      (select count(*) from (
        select 1 from (
          select e.id as id
          union all select * from (
            select m.member_id from place_members m where m.place_id = e.id limit ${most}) y
        ) w join entities k on k.root_id = w.id join promises p on p.subject_id = k.id and p.checked = 'confirmed'
        limit ${most}) few) as promises
    from entities e
    where e.kind = 'place' and e.root_id = e.id and e.code in (${sql.join(codes)})`.execute(tx)
  const entities = new Map(
    (
      await entitiesByIds(
        tx,
        dialect,
        rows.map((row) => row.id),
      )
    ).map((entity) => [entity.id, entity]),
  )
  return rows.flatMap((row) => {
    const entity = entities.get(row.id)
    return entity ? [{ entity, projects: Number(row.projects), promises: Number(row.promises) }] : []
  })
}
