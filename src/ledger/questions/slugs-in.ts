// Slugs alone, of everything of a kind that has a page: for sitemaps, which name very many at once. Walks the index of the list.
import { sql } from 'kysely'
import type { EntityKind, Paging } from '../../model/index.ts'
import type { Tx } from '../store.ts'
import { dueOrder } from './findings.ts'
import { boundsOf } from './paging.ts'

export const slugsIn = async (
  tx: Tx,
  space: EntityKind | 'promise' | 'visit',
  paging: Paging,
): Promise<readonly string[]> => {
  const { limit, offset } = boundsOf(paging)
  const query =
    space === 'promise'
      ? sql`select slug from promises where checked = 'confirmed'
          order by ${dueOrder('due')}, report_version_id, ordinal, id limit ${sql.lit(limit)} offset ${sql.lit(offset)}`
      : space === 'visit'
        ? sql`select slug from visits where checked = 'confirmed' and joined_into is null
          order by coalesce(date, ''), id limit ${sql.lit(limit)} offset ${sql.lit(offset)}`
        : sql`select e.slug from (
            select t.whole_last, t.entity_id from tallies t where t.kind = ${space} and t.listed = 1
            order by t.whole_last, t.entity_id limit ${sql.lit(limit)} offset ${sql.lit(offset)}) x
          join entities e on e.id = x.entity_id order by x.whole_last, x.entity_id`
  return (await query.execute(tx)).rows.map((row) => (row as { readonly slug: string }).slug)
}
