// Long lists are asked for a part at a time. `after` names the last item that was seen: what comes in above it moves nothing.
import { sql } from 'kysely'
import type { RawBuilder, SqlBool } from 'kysely'
import type { Paging } from '../../model/index.ts'

export const pageSize = 100
const most = 10_000

export const boundsOf = ({ limit, offset }: Paging = {}): { readonly limit: number; readonly offset: number } => ({
  limit: Math.min(most, Math.max(0, limit ?? pageSize)),
  offset: Math.max(0, offset ?? 0),
})

/** (columns) behind the same columns of the row with that id; both databases walk their index from there. */
export const behind = (
  columns: readonly RawBuilder<unknown>[],
  way: '<' | '>',
  ofRow: RawBuilder<unknown>,
): RawBuilder<SqlBool> => sql<SqlBool>`(${sql.join(columns)}) ${sql.raw(way)} (${ofRow})`
