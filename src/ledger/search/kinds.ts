// All kinds at once, as PostgreSQL is asked: the matches are looked up by one question, the newest of each kind kept, and ranked in the
// same question as long as there are not too many. Each further question would cost as much as a whole search for rare words.
import { sql } from 'kysely'
import type { SearchKind } from '../../model/index.ts'
import type { Tx } from '../store.ts'
import { kindOf, namedRange, openRange, perKind } from './numbers.ts'
import type { Told } from './rank.ts'
import { vectorWeights, windowSize } from './window.ts'

export interface OfKind {
  readonly told: readonly Told[]
  readonly more: boolean
  /** Where fewer are told of than were found. */
  readonly count?: number
}
export interface AllKinds {
  readonly kinds: ReadonlyMap<SearchKind, OfKind>
  /** There was little enough for the words to be weighed. */
  readonly ranked: boolean
}
interface Row {
  readonly id: number
  readonly target: string
  readonly language: string
  /** Null where there is too much to weigh the words. */
  readonly score: number | null
  readonly named: boolean
  /** How many of its kind were found in all. */
  readonly of_kind: number
}

/** Entities and stories, which are also found by their names. */
const named = namedRange.to

/** Of claims, reports and promises the newest are the best, and no more than these are shown of all kinds at once. */
const enough = 20
/** Of entities and stories so many of the newest compete with those that have the words in their names, where nothing is counted by hand. */
const newest = 200

/** Everything that is needed of a match is taken along when it is looked at, and looked at once. */
const ask = (match: string, name: string, ranked: number, beside: number) => sql<Row>`
  with matching as materialized (
    select d.id, d.id / ${sql.lit(perKind)} as kind, d.target, d.language from search_docs d where d.words @@ ${match}::tsquery and d.id + 0 >= ${openRange.from} and d.id + 0 < ${openRange.to}
  ), sizes as materialized (select kind, count(*) as of_kind from matching group by kind),
  size as materialized (select sum(of_kind) <= ${sql.lit(ranked)} as little from sizes)
  select c.id, c.target, c.language, c.named, k.of_kind, ts_rank(${vectorWeights}, s.words, ${match}::tsquery, 1) as score
  from sizes k cross join size cross join lateral (
    (select m.id, m.target, m.language, false as named from matching m where m.kind = k.kind order by m.id desc limit
      case when size.little then ${sql.lit(ranked)} when k.kind < ${sql.lit(named / perKind)} then case when k.of_kind > ${sql.lit(windowSize)} then ${sql.lit(newest)} else ${sql.lit(windowSize)} end
        else ${sql.lit(enough)} end)
    union all
    (select m.id, m.target, m.language, true from (
        select b.id, b.target, b.language from matching b
        where b.kind = k.kind and k.kind < ${sql.lit(named / perKind)} and k.of_kind > 1 and not size.little order by b.id desc offset 0
      ) m join search_docs w on w.id = m.id
      where w.words @@ ${name}::tsquery order by m.id desc limit ${sql.lit(beside)})
  ) c left join search_docs s on s.id = case when size.little then c.id end
  order by c.id desc`

const toldOf = ({ id, target, language }: Row, score: number): Told => ({ id, target, language, score })

const ofKind = (rows: readonly Row[]): OfKind => {
  // Those that have the words in their names stand among the newest too, and count as named.
  const told = new Map(rows.toSorted((a, b) => Number(a.named) - Number(b.named)).map((row) => [row.id, toldOf(row, row.named ? 1 : 0)])) // prettier-ignore
  const count = rows[0]?.of_kind ?? 0
  const fewer = (rows[0]?.id ?? 0) >= named && { count: Math.min(count, windowSize) }
  return { told: [...told.values()], more: count > windowSize, ...fewer }
}

/**
 * Ranked by their words up to so many in all; beyond that of each kind the newest thousand, and as many as `beside` that have the
 * words in their names.
 */
export const allKinds = async (
  tx: Tx,
  match: string,
  name: string,
  { ranked, beside }: { readonly ranked: number; readonly beside: number },
): Promise<AllKinds> => {
  const { rows } = await ask(match, name, ranked, beside).execute(tx)
  const weighed = rows.every((row) => row.score !== null)
  const groups = [...Map.groupBy(rows, (row) => kindOf(row.id))]
  return {
    ranked: weighed,
    kinds: new Map(
      // Of very many, in the order of the kinds: entities before what is said of them.
      (weighed ? groups : groups.toReversed()).map(([kind, of]) => [
        kind,
        weighed ? { told: of.map((row) => toldOf(row, row.score ?? 0)), more: false } : ofKind(of),
      ]),
    ),
  }
}
