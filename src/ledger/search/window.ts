// The newest matches of one kind: a look that stops after so many, walking the numbers of documents from the newest down. What
// of it is best is decided over these.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { compiledOnce } from '../compiled.ts'
import type { Asks } from '../compiled.ts'
import type { Dialect, Tx } from '../store.ts'
import type { Range } from './numbers.ts'

/** Counted and ranked among so many; beyond that an answer says 'more than'. */
export const windowSize = 1000

export interface Found {
  readonly id: number
  /** Higher is better; 0 where nobody asked. */
  readonly score: number
}
export interface Look {
  readonly match: string
  readonly range: Range
  /** Without it there is nothing to rank by, or nobody asked to. */
  readonly ranked: boolean
  /**
   * The same words with the mark of the kind, where that is found sooner: FTS5 comes to a range of numbers only by way of the first
   * place where all the words meet. To be ranked by, a mark would be counted wherever it stands.
   */
  readonly quick?: string
  /** All must be there: each further word makes finding them dearer, and ranking what is found little dearer. */
  readonly many?: boolean
  readonly limit?: number
  readonly amount?: { readonly unit: string | null; readonly from: number | null; readonly to: number | null }
  readonly dueBefore?: string
}
type Part = RawBuilder<unknown>

const conditions = ({ amount, dueBefore }: Look): Part => {
  const parts: Part[] = []
  if (amount?.unit != null) parts.push(sql`d.unit = ${amount.unit}`)
  if (amount?.from != null) parts.push(sql`d.amount >= ${amount.from}`)
  if (amount?.to != null) parts.push(sql`d.amount <= ${amount.to}`)
  if (dueBefore !== undefined) parts.push(sql`d.due < ${dueBefore}`)
  return parts.length ? sql` and ${sql.join(parts, sql` and `)}` : sql``
}

/** Names and titles weigh most, what a word may also be weighs least. */
const ftsRank = sql`-bm25(search_words, 8.0, 1.0, 0.3)`
export const vectorWeights: RawBuilder<unknown> = sql.lit('{0.05,0.15,0.15,1.0}')

/** What a look says: the words, the first number, the one behind the last, and where to stop. */
type Said = readonly [Part, Part, Part, Part]
const none = sql``

const sqliteQuestion = ([match, from, to, limit]: Said, ranked: boolean, narrowed: Part = none): RawBuilder<Found> =>
  sql<Found>`select search_words.rowid as id, ${ranked ? ftsRank : sql`0.0`} as score from search_words
    ${narrowed === none ? none : sql`cross join search_docs d on d.id = search_words.rowid`}
    where search_words match ${match} and search_words.rowid >= ${from} and search_words.rowid < ${to}
      ${narrowed} order by search_words.rowid desc limit ${limit}`

/**
 * Nothing but the words may choose the index: by its guesses PostgreSQL would now and then rather walk all numbers from the newest
 * down. Ranked are no more than a window holds, after the limit: reading the words of every match is what costs.
 */
const postgresQuestion = (
  [match, from, to, limit]: Said,
  ranked: boolean,
  narrowed: Part = none,
): RawBuilder<Found> => {
  const query = sql`${match}::tsquery`
  const newest = sql`with matching as materialized (
      select d.id from search_docs d where d.words @@ ${query} and d.id + 0 >= ${from} and d.id + 0 < ${to} ${narrowed}),
    newest as materialized (select id from matching order by id desc limit ${limit})`
  return ranked
    ? sql<Found>`${newest}, size as (select count(*) <= ${sql.lit(windowSize)} as little from newest)
        select n.id, coalesce(d.score, 0) as score from newest n left join lateral (
          select ts_rank(${vectorWeights}, s.words, ${query}, 1) as score from search_docs s
          where s.id = n.id and (select little from size) offset 0
        ) d on true order by n.id desc`
    : sql<Found>`${newest} select id, 0 as score from newest order by id desc`
}

const question = (dialect: Dialect, said: Said, ranked: boolean, narrowed?: Part): RawBuilder<Found> =>
  (dialect === 'sqlite' ? sqliteQuestion : postgresQuestion)(said, ranked, narrowed)

/** What nothing but words and a range narrows is asked again and again. */
const plain = (ranked: boolean): Asks<Found> =>
  compiledOnce<Found>((_, dialect, given) => question(dialect, [given(0), given(1), given(2), given(3)], ranked))
const [unrankedPlain, rankedPlain] = [plain(false), plain(true)]

export const lookFor = async (tx: Tx, dialect: Dialect, look: Look): Promise<readonly Found[]> => {
  const { range, ranked, limit = windowSize + 1 } = look
  const match = (!ranked && look.quick) || look.match
  if (!look.amount && look.dueBefore === undefined)
    return (ranked ? rankedPlain : unrankedPlain)(tx, match, range.from, range.to, limit)
  const said: Said = [sql`${match}`, sql`${range.from}`, sql`${range.to}`, sql`${limit}`]
  return (await question(dialect, said, ranked, conditions(look)).execute(tx)).rows
}

const someSqlite = compiledOnce<Found>((_, __, given) =>
  sqliteQuestion([given(0), given(1), given(2), given(3)], false),
)
const somePostgres = compiledOnce<{ id: number }>(
  (_, __, given) => sql`select d.id from search_docs d where d.words @@ ${given(0)}::tsquery
    and d.id + 0 >= ${given(1)} and d.id + 0 < ${given(2)} limit ${given(3)}`,
)
/** Whether there are so many, in no order: nothing is gathered first. */
export const someOf = async (tx: Tx, dialect: Dialect, look: Look & { readonly limit: number }): Promise<number> => {
  const { match, range, limit } = look
  return (await (dialect === 'sqlite' ? someSqlite : somePostgres)(tx, match, range.from, range.to, limit)).length
}

/**
 * The newest, and how near the words stand in each as long as there are not too many of them. Of one word there may be very many,
 * and they are told from few by a look that costs little; where several must meet, that look costs as much as ranking.
 */
export const lookForBest = async (tx: Tx, dialect: Dialect, look: Look): Promise<readonly Found[]> => {
  const limit = look.limit ?? windowSize + 1
  if (!look.ranked || dialect === 'postgres' || (look.many && !look.quick)) return lookFor(tx, dialect, look)
  const some = await lookFor(tx, dialect, { ...look, ranked: false })
  return some.length > 1 && some.length < limit ? lookFor(tx, dialect, look) : some
}
