// Who is called so: by the whole name in any of its forms and spellings, or by a name that begins so.
import { sql } from 'kysely'
import type { SearchWords } from '../../words/search-query.ts'
import type { Tx } from '../store.ts'
import { phrasesOf } from './match.ts'
import type { Names } from './rank.ts'
import { searching } from './tables.ts'

const mostBeginning = 100

export const noNames: Names = { exact: new Set(), begins: new Set() }

const ids = (rows: readonly { entity_id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.entity_id))

export const namesLike = async (tx: Tx, words: SearchWords): Promise<Names> => {
  const typed = words.all.flatMap((term) => term.words)
  if (!typed.length || typed.length > 8) return noNames
  const ways = phrasesOf({ words: typed, phrase: true }, 27).map((way) => way.join(' '))
  const first = ways[0] as string
  const db = searching(tx)
  const rows = await db
    .selectFrom(
      db
        .selectFrom('search_names')
        .select(['entity_id', sql.lit(1).as('exact')])
        .where('key', 'in', ways)
        .where('whole', '=', 1)
        .limit(mostBeginning)
        .as('called'),
    )
    .selectAll()
    .unionAll(
      db
        .selectFrom(
          db
            .selectFrom('search_names')
            .select(['entity_id', sql.lit(0).as('exact')])
            .where('key', '>=', `${first} `)
            .where('key', '<', `${first}!`)
            .where('whole', '=', 1)
            .limit(mostBeginning)
            .as('beginning'),
        )
        .selectAll(),
    )
    .execute()
  return { exact: ids(rows.filter((row) => row.exact === 1)), begins: ids(rows.filter((row) => row.exact === 0)) }
}
