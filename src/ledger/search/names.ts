// Who is called so: by the whole name in any of its forms and spellings, or by a name that begins so.
import type { SearchWords } from '../../words/search-query.ts'
import type { Tx } from '../store.ts'
import { phrasesOf } from './match.ts'
import type { Names } from './rank.ts'
import { searching } from './tables.ts'

const mostBeginning = 100

const ids = (rows: readonly { entity_id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.entity_id))

export const namesLike = async (tx: Tx, words: SearchWords): Promise<Names> => {
  const typed = words.all.flatMap((term) => term.words)
  if (!typed.length || typed.length > 8) return { exact: new Set(), begins: new Set() }
  const ways = phrasesOf({ words: typed, phrase: true }, 27).map((way) => way.join(' '))
  const exact = await searching(tx)
    .selectFrom('search_names')
    .select('entity_id')
    .where('key', 'in', ways)
    .where('whole', '=', 1)
    .limit(mostBeginning)
    .execute()
  const first = ways[0] as string
  const begins = await searching(tx)
    .selectFrom('search_names')
    .select('entity_id')
    .where('key', '>=', `${first} `)
    .where('key', '<', `${first}!`)
    .where('whole', '=', 1)
    .limit(mostBeginning)
    .execute()
  return { exact: ids(exact), begins: ids(begins) }
}
