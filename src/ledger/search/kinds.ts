// All kinds at once, as PostgreSQL is asked: one question looks up the matches and the names, keeps of each kind what may be shown,
// and ranks it as long as there are not too many. Each further question would cost as much as a whole search for rare words.
import { sql } from 'kysely'
import { searchKinds } from '../../model/index.ts'
import type { SearchKind } from '../../model/index.ts'
import { compiledOnce } from '../compiled.ts'
import type { Tx } from '../store.ts'
import { namesOf, namesQuestion } from './names.ts'
import type { Called } from './names.ts'
import { kindOf, namedRange, openRange, perKind } from './numbers.ts'
import { mostBeside } from './piles.ts'
import type { Names } from './rank.ts'
import { vectorWeights, windowSize } from './window.ts'
import type { Found } from './window.ts'

export interface OfKind {
  readonly found: readonly Found[]
  readonly more: boolean
  /** Where fewer are told of than were found. */
  readonly count?: number
}
export interface AllKinds {
  readonly kinds: ReadonlyMap<SearchKind, OfKind>
  readonly names: Names
  /** There was little enough for the words to be weighed. */
  readonly ranked: boolean
}
/** What a row tells of: a match that was weighed, one of the newest, one with the words in its name, what is called so or begins so. */
const told = { weighed: 0, newest: 1, named: 2, begins: 3, exact: 4 } as const
interface Row {
  readonly told: number
  readonly id: number
  readonly score: number
  /** How many of its kind were found in all. */
  readonly of_kind: number
}

/** Of claims, reports and promises the newest are the best, and no more than these are shown of all kinds at once. */
const enough = 20
/** Of entities and stories so many of the newest compete with those that have the words in their names, where nothing is counted by hand. */
const newest = 200
/** Everything that matches, when it is no more than this, is ranked. */
export const mostRanked = 1500

const behindNamed = sql.lit(namedRange.to / perKind)

/** Where a match lies does not change within a question, and is found again without an index. */
const ask = compiledOnce<Row>((_, dialect, given) => {
  const query = sql`${given(0)}::tsquery`
  return sql`
  with matching as materialized (
    select d.id, d.id / ${sql.lit(perKind)} as kind, d.ctid as at from search_docs d
    where d.words @@ ${query} and d.id + 0 >= ${sql.lit(openRange.from)} and d.id + 0 < ${sql.lit(openRange.to)}
  ), sizes as materialized (select kind, count(*) as of_kind from matching group by kind),
  size as materialized (select coalesce(sum(of_kind), 0) <= ${sql.lit(mostRanked)} as little from sizes),
  named as materialized (
    select d.id, d.id / ${sql.lit(perKind)} as kind from search_docs d where (select not little from size)
      and d.words @@ ${given(1)}::tsquery and d.id + 0 >= ${sql.lit(namedRange.from)} and d.id + 0 < ${sql.lit(namedRange.to)})
  select ${sql.lit(told.weighed)} as told, m.id, s.score, 0 as of_kind from matching m cross join lateral (
      select ts_rank(${vectorWeights}, w.words, ${query}, 1) as score from search_docs w where w.ctid = m.at offset 0) s
    where (select little from size)
  union all
  select ${sql.lit(told.newest)}, c.id, 0, k.of_kind from sizes k cross join lateral (
      select m.id from matching m where m.kind = k.kind order by m.id desc limit case when k.kind >= ${behindNamed} then ${sql.lit(enough)}
        when k.of_kind > ${sql.lit(windowSize)} then ${sql.lit(newest)} else ${sql.lit(windowSize)} end) c
    where (select not little from size)
  union all
  select ${sql.lit(told.named)}, c.id, 1, 0 from sizes k cross join lateral (
      select n.id from named n where n.kind = k.kind order by n.id desc limit ${sql.lit(mostBeside)}) c
    where (select not little from size) and k.kind < ${behindNamed} and k.of_kind > 1
  union all
  select ${sql.lit(told.begins)} + names.exact, names.id, 0, 0 from (${namesQuestion(dialect, given, 2)}) names`
})

const ofKind = (rows: readonly Row[]): OfKind => {
  // Those that have the words in their names stand among the newest too, and count as named.
  const found = new Map(rows.toSorted((a, b) => a.told - b.told).map(({ id, score }) => [id, { id, score }]))
  const one = rows.find((row) => row.told === told.newest)
  const count = one?.of_kind ?? 0
  const fewer = (one?.id ?? 0) >= namedRange.to && { count: Math.min(count, windowSize) }
  return { found: [...found.values()], more: count > windowSize, ...fewer }
}

/** What nobody is called. */
const nobody: Called = { ways: '[]', from: '', to: '' }

/**
 * Ranked by their words as long as there are few enough in all; beyond that of each kind the newest, and some that have the words in
 * their names.
 */
export const allKinds = async (tx: Tx, match: string, name: string, called: Called | null): Promise<AllKinds> => {
  const { ways, from, to } = called ?? nobody
  const rows = await ask(tx, match, name, ways, from, to)
  const names = namesOf(
    rows.filter((row) => row.told >= told.begins).map(({ id, told: what }) => ({ id, exact: what - told.begins })),
  )
  const matches = rows.filter((row) => row.told < told.begins)
  const ranked = !matches.some((row) => row.told !== told.weighed)
  const groups = [...Map.groupBy(matches, (row) => kindOf(row.id))]
  const kinds = groups.map(([kind, of]) => [kind, ranked ? { found: of, more: false } : ofKind(of)] as const)
  return {
    ranked,
    names,
    kinds: new Map(kinds.toSorted(([a], [b]) => searchKinds.indexOf(a) - searchKinds.indexOf(b))),
  }
}
