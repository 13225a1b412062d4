// Where public reports are, month by month: for sitemaps, which name very many at once. Walks the index of days.
import { sql } from 'kysely'
import type { ReportAddress } from '../../model/index.ts'
import { checkedColumns } from '../publicity.ts'
import type { Tx } from '../store.ts'

/** After every day of a month and before the next one. */
const end = '-32'
/** A month with more reports than this names its first ones; a sitemap may hold 50,000 addresses in all. */
const most = 12_000

/** YYYY-MM, the oldest first. From one to the next through the index, however many reports there are. */
export const reportMonths = async (tx: Tx): Promise<readonly string[]> => {
  const { rows } = await sql<{ month: string }>`
    with recursive m(at) as (
      select min(published) from report_versions
      union all select (select min(published) from report_versions where published > substr(m.at, 1, 7) || ${sql.lit(end)})
        from m where m.at is not null
    )
    select substr(at, 1, 7) as month from m where at is not null`.execute(tx)
  return rows.map((row) => row.month)
}

const confirmed = checkedColumns.map(
  ([
    table,
    column,
  ]) => sql`exists (select 1 from report_versions o join ${sql.table(table)} c on c.report_version_id = o.id
    where o.report_id = v.report_id and c.${sql.ref(column)} = 'confirmed')`,
)
/** As publicity.ts has it, for many at once. */
const open = sql<boolean>`(exists (select 1 from story_reports sr join stories s on s.id = sr.story_id
  where sr.report_id = v.report_id and s.state = 'published') or ${sql.join(confirmed, sql` or `)})`

export const monthTaken = async (tx: Tx, month: string): Promise<string | null> =>
  (
    await tx
      .selectFrom('report_versions as v')
      .select((eb) => eb.fn.max('v.taken_at').as('taken'))
      .where('v.published', '>=', month)
      .where('v.published', '<', `${month}${end}`)
      .executeTakeFirst()
  )?.taken ?? null

export const reportAddresses = (tx: Tx, month: string): Promise<readonly ReportAddress[]> =>
  tx
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', (join) => join.onRef('r.id', '=', 'v.report_id').onRef('r.version', '=', 'v.version'))
    .select(['v.report_id as id', 'v.taken_at as changedAt'])
    .where('v.published', '>=', month)
    .where('v.published', '<', `${month}${end}`)
    .where(open)
    .orderBy('v.published')
    .orderBy('v.id')
    .limit(most)
    .execute()
