// The search index as Kysely sees it. It is not among the ledger's tables: nothing in it is known only here.
import type { Kysely } from 'kysely'
import type { SearchKind } from '../../model/index.ts'
import type { Tables } from '../schema.ts'
import type { Tx } from '../store.ts'

export interface SearchDocRow {
  /** Made of kind, audience and day, so that a range of ids is a filter and their order is newest first: numbers.ts. */
  id: number
  kind: SearchKind
  /** The story, report, claim, promise or entity. */
  target: string
  language: string
  /** What it is renewed with: 'r:' a report, 's:' a story, 'e:' an entity. */
  owner: string
  title: string
  slug: string | null
  date: string | null
  due: string | null
  amount: number | null
  unit: string | null
  state: string | null
  digest: string
}
export interface SearchTables extends Tables {
  search_docs: SearchDocRow
  search_names: { key: string; whole: number; entity_id: string }
  search_terms: { key: string; word: string; language: string }
  search_slips: { piece: string; key: string }
  search_state: { version: number }
}
export const searching = (db: Kysely<Tables> | Tx): Kysely<SearchTables> => db as unknown as Kysely<SearchTables>

/** Raised when the same texts would be indexed otherwise; a ledger with another number is indexed anew when it is opened. */
export const formsVersion = 2
