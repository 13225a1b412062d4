// Does the index say what the ledger says? A sample of owners, another one whenever the ledger has changed, is made anew and
// compared; so is a sample of documents whose owner may be gone.
import { sql } from 'kysely'
import type { Fault } from '../contract.ts'
import { dialectOf } from '../differences.ts'
import { idOf } from '../ids.ts'
import { fault } from '../faults/look.ts'
import type { Look } from '../faults/look.ts'
import type { Tx } from '../store.ts'
import { changeNumber } from '../transactions.ts'
import { entityDocuments } from './collect-entities.ts'
import { reportDocuments } from './collect-reports.ts'
import { storyDocuments } from './collect-stories.ts'
import type { Document } from './document.ts'
import { placesIn } from './places.ts'
import { digestOf } from './put.ts'
import { formsVersion, searching } from './tables.ts'
import type { SearchDocRow } from './tables.ts'

const sampled = 100
const mend = 'Make the index again: derek search --reindex.'
const nameOf = (doc: Pick<SearchDocRow, 'kind' | 'target' | 'language'>): string =>
  `${doc.kind} ${doc.target} in ${doc.language}`

/** So many ids behind a point that moves with the ledger, from the beginning again at the end. */
const sample = async (tx: Tx, table: 'entities' | 'reports' | 'stories', from: string): Promise<readonly string[]> => {
  const ask = (after: string, limit: number) =>
    tx.selectFrom(table).select('id').where('id', '>', after).orderBy('id').limit(limit).execute()
  const some = await ask(from, sampled)
  const rest = some.length < sampled ? await ask('', sampled - some.length) : []
  return [...new Set([...some, ...rest].map((row) => row.id))]
}

const kinds = [
  ['entities', 'e', entityDocuments],
  ['reports', 'r', reportDocuments],
  ['stories', 's', storyDocuments],
] as const

export async function* searchFaults({ db }: Look): AsyncGenerator<Fault> {
  const tx = db as Tx
  const state = await searching(db).selectFrom('search_state').select('version').executeTakeFirst()
  if (state?.version !== formsVersion) {
    yield fault('search', 'search', `The search index is not whole. ${mend}`)
    return
  }
  const from = idOf('sample', await changeNumber(db))
  for (const [table, sign, documents] of kinds) {
    const ids = await sample(tx, table, from)
    if (!ids.length) continue
    const owners = ids.map((id) => `${sign}:${id}`)
    const kept = await searching(db).selectFrom('search_docs').selectAll().where('owner', 'in', owners).execute()
    yield* compare(await documents(tx, ids, placesIn(tx)), kept)
    if (dialectOf(tx) === 'sqlite') yield* wordless(tx, kept)
  }
}

function* compare(docs: readonly Document[], kept: readonly SearchDocRow[]): Generator<Fault> {
  const there = new Map(kept.map((row) => [nameOf(row), row]))
  for (const doc of docs) {
    const row = there.get(nameOf(doc))
    there.delete(nameOf(doc))
    if (!row) yield fault('search', doc.target, `Search does not find the ${nameOf(doc)}. ${mend}`)
    else if (row.digest !== digestOf(doc))
      yield fault('search', doc.target, `Search finds the ${nameOf(doc)} by what it was before. ${mend}`)
  }
  for (const name of there.keys()) yield fault('search', name, `Search finds the ${name}, which is not there. ${mend}`)
}

/** In SQLite the words lie apart from their documents. */
async function* wordless(tx: Tx, kept: readonly SearchDocRow[]): AsyncGenerator<Fault> {
  if (!kept.length) return
  const { rows } = await sql<{ rowid: number }>`
    select rowid from search_words where rowid in (${sql.join(kept.map((row) => row.id))})`.execute(tx)
  const there = new Set(rows.map((row) => row.rowid))
  for (const row of kept)
    if (!there.has(row.id)) yield fault('search', row.target, `Search has no words of the ${nameOf(row)}. ${mend}`)
}
