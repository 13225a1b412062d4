// Who is called so: by the whole name in any of its forms and spellings, or by a name that begins so.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { SearchWords } from '../../words/search-query.ts'
import { compiledOnce, listed } from '../compiled.ts'
import type { Given } from '../compiled.ts'
import type { Dialect, Tx } from '../store.ts'
import { phrasesOf } from './match.ts'
import type { Names } from './rank.ts'

const mostBeginning = 100

export const noNames: Names = { exact: new Set(), begins: new Set() }

/** Names as keys: all the ways to say what was typed, as JSON, and with what a longer name begins; null where nothing is to be called so. */
export interface Called {
  readonly ways: string
  readonly from: string
  readonly to: string
}
export const calledBy = (words: SearchWords): Called | null => {
  const typed = words.all.flatMap((term) => term.words)
  if (!typed.length || typed.length > 8) return null
  const ways = phrasesOf({ words: typed, phrase: true }, 27).map((way) => way.join(' '))
  return { ways: JSON.stringify(ways), from: `${ways[0]} `, to: `${ways[0]}!` }
}

export interface NameRow {
  readonly id: number
  readonly exact: number
}
/** Documents of entities, and whether each is called exactly so; `first` is the number of the first of three values. */
export const namesQuestion = (dialect: Dialect, given: Given, first = 0): RawBuilder<NameRow> => sql<NameRow>`
  select d.id, n.exact from (
    select entity_id, 1 as exact from (select s.entity_id from search_names s
      where s.key in ${listed(dialect, given(first))} and s.whole = 1 limit ${sql.lit(mostBeginning)}) as called
    union all
    select entity_id, 0 as exact from (select s.entity_id from search_names s
      where s.key >= ${given(first + 1)} and s.key < ${given(first + 2)} and s.whole = 1 limit ${sql.lit(mostBeginning)}) as beginning
  ) as n join search_docs d on d.owner = 'e:' || n.entity_id`

export const namesOf = (rows: readonly NameRow[]): Names => {
  const ids = (exact: number): ReadonlySet<number> => new Set(rows.filter((row) => row.exact === exact).map((row) => row.id)) // prettier-ignore
  return { exact: ids(1), begins: ids(0) }
}

const ask = compiledOnce<NameRow>((_, dialect, given) => namesQuestion(dialect, given))

export const namesLike = async (tx: Tx, words: SearchWords): Promise<Names> => {
  const called = calledBy(words)
  return called ? namesOf(await ask(tx, called.ways, called.from, called.to)) : noNames
}
