// While somebody types: names that begin so, at any of their words; headlines with these words; words that begin so.
import { sql } from 'kysely'
import type { Language, SearchSuggestion } from '../../model/index.ts'
import { keyOf } from '../../words/search-keys.ts'
import { parseSearch } from '../../words/search-query.ts'
import { entitiesByIds } from '../questions/entities.ts'
import type { Dialect, Store, Tx } from '../store.ts'
import { read } from '../transactions.ts'
import { facets } from './document.ts'
import { nameMatchOf } from './match.ts'
import { countOf } from './meant.ts'
import { codeOf, kindRange } from './numbers.ts'
import { searching } from './tables.ts'
import { lookFor } from './window.ts'

const most = 8
const looked = 60
/** Behind every letter and digit of a key. */
const end = '~'

const names = async (tx: Tx, dialect: Dialect, typed: string): Promise<readonly SearchSuggestion[]> => {
  const key = typed.split(/[\s-]+/).map(keyOf).join('') // prettier-ignore
  if (key.length < 2) return []
  const rows = await searching(tx)
    .selectFrom('search_names as n')
    .innerJoin('search_docs as d', (join) => join.on('d.owner', '=', sql<string>`'e:' || n.entity_id`))
    .select(['n.entity_id', 'd.id', 'n.key'])
    .where('n.key', '>=', key)
    .where('n.key', '<', key + end)
    .where('n.whole', '=', 0)
    .orderBy('n.key')
    .limit(looked)
    .execute()
  const weight = (row: { id: number; key: string }): number => (row.key === key ? 200 : 0) + (Math.floor(row.id / 2 ** 24) % 2 ** 18) // prettier-ignore
  const best = [...new Map(rows.toSorted((a, b) => weight(a) - weight(b)).map((row) => [row.entity_id, row])).values()]
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, most - 3)
  const entities = new Map((await entitiesByIds(tx, dialect, best.map((row) => row.entity_id))).map((one) => [one.id, one])) // prettier-ignore
  return best.flatMap(({ entity_id }) => {
    const entity = entities.get(entity_id)
    const main = entity?.names.find((name) => name.main) ?? entity?.names[0]
    return entity && main ? [{ kind: entity.kind, text: main.name, language: main.language, entity }] : []
  })
}

const headlines = async (tx: Tx, dialect: Dialect, typed: string): Promise<readonly SearchSuggestion[]> => {
  const words = parseSearch(typed)
  if ((words.all.at(-1)?.words.at(-1)?.typed.length ?? 0) < 3) return []
  const code = codeOf('story', true)
  const marks = dialect === 'postgres' ? [facets.code(code)] : []
  const found = await lookFor(tx, dialect, {
    match: nameMatchOf(dialect, words, marks, true),
    range: kindRange(code),
    ranked: false,
    limit: 3,
  })
  if (!found.length) return []
  const rows = await searching(tx).selectFrom('search_docs').select(['id', 'title', 'language']).where('id', 'in', found.map((one) => one.id)).orderBy('id', 'desc').execute() // prettier-ignore
  return rows.map((row) => ({ kind: 'story', text: row.title, language: row.language as Language, entity: null }))
}

const beginning = async (tx: Tx, dialect: Dialect, typed: string): Promise<readonly SearchSuggestion[]> => {
  const [, before = '', last = ''] = /^(.*?)([\p{L}\p{M}]{2,})$/su.exec(typed.toLowerCase()) ?? []
  if (!last) return []
  const rows = await searching(tx)
    .selectFrom('search_terms')
    .selectAll()
    .where('word', '>=', last)
    .where('word', '<', `${last}\u{10ffff}`)
    .orderBy('word')
    .limit(12)
    .execute()
  const found: SearchSuggestion[] = []
  for (const row of rows) {
    if (found.length >= 3) break
    if (await countOf(tx, dialect, [row.key], 'public', 1))
      found.push({ kind: 'word', text: before + row.word, language: row.language as Language, entity: null })
  }
  return found
}

export const suggest = (store: Store, text: string): Promise<readonly SearchSuggestion[]> =>
  read(store, async (tx) => {
    const { typed } = parseSearch(text)
    if (typed.length < 2) return []
    const called = await names(tx, store.dialect, typed)
    const stories = await headlines(tx, store.dialect, typed)
    const words = called.length + stories.length >= most ? [] : await beginning(tx, store.dialect, typed)
    return [...called, ...stories, ...words].slice(0, most)
  })
