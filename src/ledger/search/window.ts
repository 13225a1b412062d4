// The newest matches of one kind: a look that stops after so many, walking the numbers of documents from the newest down. What
// of it is best is decided over these.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Dialect, Tx } from '../store.ts'
import type { Range } from './numbers.ts'

/** Counted and ranked among so many; beyond that an answer says 'more than'. */
export const windowSize = 1000

export interface Found {
  readonly id: number
  /** Higher is better; 0 where nobody asked. */
  readonly score: number
  /** Where they were asked for. */
  readonly target?: string | null
  readonly language?: string | null
}
export interface Look {
  readonly match: string
  readonly range: Range
  /** Without it there is nothing to rank by, or nobody asked to. */
  readonly ranked: boolean
  readonly limit?: number
  readonly amount?: { readonly unit: string | null; readonly from: number | null; readonly to: number | null }
  readonly dueBefore?: string
  /** What stands behind each number of these is wanted too. */
  readonly told?: Range
}

const conditions = ({ amount, dueBefore }: Look): RawBuilder<unknown> => {
  const parts: RawBuilder<unknown>[] = []
  if (amount?.unit != null) parts.push(sql`d.unit = ${amount.unit}`)
  if (amount?.from != null) parts.push(sql`d.amount >= ${amount.from}`)
  if (amount?.to != null) parts.push(sql`d.amount <= ${amount.to}`)
  if (dueBefore !== undefined) parts.push(sql`d.due < ${dueBefore}`)
  return parts.length ? sql` and ${sql.join(parts, sql` and `)}` : sql``
}

/** Names and titles weigh most, what a word may also be weighs least. */
const ftsRank = sql`-bm25(search_words, 8.0, 1.0, 0.3)`
export const vectorWeights: RawBuilder<unknown> = sql.lit('{0.05,0.15,0.15,1.0}')

const sqliteLook = (look: Look): RawBuilder<Found> => {
  const narrowed = look.amount !== undefined || look.dueBefore !== undefined
  const newest = sql<Found>`select search_words.rowid as id, ${look.ranked ? ftsRank : sql`0.0`} as score from search_words
    ${narrowed ? sql`cross join search_docs d on d.id = search_words.rowid` : sql``}
    where search_words match ${look.match} and search_words.rowid >= ${look.range.from} and search_words.rowid < ${look.range.to}
      ${conditions(look)} order by search_words.rowid desc limit ${look.limit ?? windowSize + 1}`
  if (!look.told) return newest
  return sql<Found>`select f.id, f.score, b.target, b.language from (${newest}) f
    left join search_docs b on b.id = f.id and f.id >= ${look.told.from} and f.id < ${look.told.to} order by f.id desc`
}

/**
 * Ranked after the limit: reading the words of every match is what costs. Nothing but the words may choose the index: by its
 * guesses PostgreSQL would now and then rather walk all numbers from the newest down.
 */
const postgresLook = (look: Look): RawBuilder<Found> => {
  const query = sql`${look.match}::tsquery`
  const newest = sql`with matching as materialized (
      select d.id from search_docs d where d.words @@ ${query} and d.id + 0 >= ${look.range.from} and d.id + 0 < ${look.range.to} ${conditions(look)})
    select id from matching order by id desc limit ${look.limit ?? windowSize + 1}`
  return look.ranked
    ? sql<Found>`select d.id, ts_rank(${vectorWeights}, d.words, ${query}, 1) as score from (${newest}) newest
        join search_docs d on d.id = newest.id order by d.id desc`
    : sql<Found>`select id, 0 as score from (${newest}) newest order by id desc`
}

/** Whether there are so many, in no order: nothing is gathered first. */
export const someOf = async (tx: Tx, dialect: Dialect, look: Look & { readonly limit: number }): Promise<number> => {
  if (dialect === 'sqlite') return (await sqliteLook(look).execute(tx)).rows.length
  const { match, range, limit } = look
  const found = await sql`select d.id from search_docs d where d.words @@ ${match}::tsquery
    and d.id + 0 >= ${range.from} and d.id + 0 < ${range.to} limit ${limit}`.execute(tx)
  return found.rows.length
}

/** The newest, and how near the words stand in each as long as there are not too many of them. */
export const lookForBest = async (tx: Tx, dialect: Dialect, look: Look): Promise<readonly Found[]> => {
  if (!look.ranked) return lookFor(tx, dialect, look)
  if (dialect === 'sqlite') {
    const some = await lookFor(tx, dialect, { ...look, ranked: false })
    return some.length > 1 && some.length <= windowSize ? lookFor(tx, dialect, look) : some
  }
  const query = sql`${look.match}::tsquery`
  const { rows } = await sql<Found>`with newest as materialized (${postgresLook({ ...look, ranked: false })}),
    size as (select count(*) <= ${sql.lit(windowSize)} as little from newest)
    select n.id, coalesce(d.score, 0) as score from newest n left join lateral (
      select ts_rank(${vectorWeights}, s.words, ${query}, 1) as score from search_docs s
      where s.id = n.id and (select little from size)
    ) d on true order by n.id desc`.execute(tx)
  return rows
}

export const lookFor = async (tx: Tx, dialect: Dialect, look: Look): Promise<readonly Found[]> =>
  (await (dialect === 'sqlite' ? sqliteLook(look) : postgresLook(look)).execute(tx)).rows
