// The reports that tell of one entity, newest first, from where the last part stopped: through an index that holds them in order.
import { sql } from 'kysely'
import type { Tx } from '../store.ts'

export interface HeardAt {
  readonly published: string
  readonly report_version_id: string
}
/** So many may be one and the same before the rest is left out. */
const mostKin = 50

export const kinOf = async (tx: Tx, entityId: string): Promise<readonly string[]> =>
  (await tx.selectFrom('entities').select('id').where('root_id', '=', entityId).limit(mostKin).execute()).map(
    (row) => row.id,
  )

/** `to`: a day. The version that the cursor names comes again: it may not have been told to its end. */
export const heardFrom = async (
  tx: Tx,
  kin: readonly string[],
  told: readonly number[],
  { from, to, at }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly at?: HeardAt | undefined },
  limit: number,
): Promise<readonly HeardAt[]> => {
  if (!kin.length) return []
  const days = sql`${from === undefined ? sql`` : sql`and h.published >= ${from}`} ${to === undefined ? sql`` : sql`and h.published <= ${`${to}T~`}`}`
  const behind = at ? sql`and (h.published, h.report_version_id) <= (${at.published}, ${at.report_version_id})` : sql``
  const parts = kin.flatMap((id) =>
    told.map((one) => sql`select * from (select h.published, h.report_version_id from heard h
      where h.entity_id = ${id} and h.told = ${sql.lit(one)} ${days} ${behind}
      order by h.published desc, h.report_version_id desc limit ${sql.lit(limit)}) x`),
  )
  const { rows } = await sql<HeardAt>`select distinct published, report_version_id from (${sql.join(parts, sql` union all `)}) y
    order by published desc, report_version_id desc limit ${sql.lit(limit)}`.execute(tx)
  return rows
} // prettier-ignore
