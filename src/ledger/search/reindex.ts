// The whole index made again, a part at a time: each part is one short writing of its own, so that the newsroom goes on beside it
// and memory stays bounded however large the ledger is. Until all is there, search finds what has been indexed so far. Of an index
// that an older version made only those kinds are made again that are now written otherwise.
import { sql } from 'kysely'
import type { Dialect, Store, Tx } from '../store.ts'
import { changeNumber, glance, write } from '../transactions.ts'
import { placesIn } from './places.ts'
import type { PlaceRow } from './places.ts'
import { codeOf, kindRange } from './numbers.ts'
import { removeDocuments } from './put.ts'
import { renewOwners } from './renew.ts'
import { formsVersion, searching } from './tables.ts'

type Owned = 'entities' | 'reports' | 'stories'
/** Of how many owners each part is made. */
const parts: readonly (readonly [Owned, number])[] = [
  ['entities', 1000],
  ['reports', 400],
  ['stories', 400],
]
interface Place {
  readonly at: string
  readonly id: string
}
type Owner = Place & { readonly owner: string }

/** The next owners; reports by their days, since documents lie by days and what lies together is written together. */
const ownersAfter = async (tx: Tx, table: Owned, { at, id }: Place, limit: number): Promise<readonly Owner[]> => {
  const query =
    table === 'reports'
      ? sql<Owner>`select report_id as owner, id, published as at from report_versions
          where published >= ${at} and (published > ${at} or id > ${id}) order by published, id limit ${limit}`
      : sql<Owner>`select id as owner, id, '' as at from ${sql.table(table)} where id > ${id} order by id limit ${limit}`
  return (await query.execute(tx)).rows
}

/**
 * Where SQLite was let count rows (analyze) while the index was empty, it takes the tables under FTS5 for tiny ones ever after, and
 * looks through all of them for each piece that is merged: minutes of work become hours. It is told that they are large.
 */
const tellSize = async (tx: Tx): Promise<void> => {
  const { rows } = await sql`select 1 from sqlite_master where name = 'sqlite_stat1'`.execute(tx)
  if (!rows.length) return
  await sql`update sqlite_stat1 set stat = '1000000' where tbl = 'search_words_data'`.execute(tx)
  await sql`analyze sqlite_schema`.execute(tx)
}

const clearWords = async (tx: Tx): Promise<void> => {
  await tellSize(tx)
  await sql`insert into search_words (search_words) values ('delete-all')`.execute(tx)
  await tune(tx, bulk)
}

const clear = async (tx: Tx, dialect: Dialect): Promise<void> => {
  const db = searching(tx)
  await db.updateTable('search_state').set({ version: 0 }).execute()
  for (const table of ['search_docs', 'search_names', 'search_terms', 'search_slips'] as const)
    if (dialect === 'postgres') await sql`truncate ${sql.table(table)}`.execute(db)
    else await db.deleteFrom(table).execute()
  if (dialect === 'sqlite') await clearWords(tx)
  // Many times quicker made at once than row by row.
  else await sql`drop index if exists search_docs_by_words`.execute(db)
}

/** While everything is written FTS5 merges nothing and holds much; at the end all is merged at once. */
const bulk = { automerge: 0, crisismerge: 1900, hashsize: 32 * 2 ** 20 }
const usual = { automerge: 4, crisismerge: 16, hashsize: 2 ** 20 }
const tune = async (tx: Tx, settings: Readonly<Record<string, number>>): Promise<void> => {
  for (const [name, value] of Object.entries(settings))
    await sql`insert into search_words (search_words, rank) values (${name}, ${sql.lit(value)})`.execute(tx)
}

const finish = async (tx: Tx, dialect: Dialect): Promise<void> => {
  if (dialect === 'sqlite') {
    await sql`insert into search_words (search_words) values ('optimize')`.execute(tx)
    await tune(tx, usual)
  } else {
    await sql`create index if not exists search_docs_by_words on search_docs using gin (words) with (fastupdate = off)`.execute(tx) // prettier-ignore
    await sql`analyze search_docs`.execute(tx)
  }
  await searching(tx).updateTable('search_state').set({ version: formsVersion }).execute()
}

const count = async (store: Store, table: Owned): Promise<number> =>
  Number(
    (
      await glance(store, (db) =>
        db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow(),
      )
    ).n,
  )

export interface Reindexed {
  readonly documents: number
}

type OnProgress = (done: number, of: number) => void

/** SQLite holds more of the ledger while much of it is written. */
const holdingMuch = async <T>(store: Store, work: () => Promise<T>): Promise<T> => {
  if (store.dialect === 'sqlite') await sql`pragma cache_size = -65536`.execute(store.writer)
  const done = await work()
  if (store.dialect === 'sqlite') await sql`pragma cache_size = -2000`.execute(store.writer)
  return done
}

const indexAll = async (store: Store, which: typeof parts, onProgress: OnProgress): Promise<void> => {
  let of = 0
  for (const [table] of which) of += await count(store, table)
  let done = 0
  const known = new Set<string>()
  for (const [table, size] of which) {
    let last: Place | null = { at: '', id: '' }
    let change = -1
    let kept = new Map<string, PlaceRow>()
    while (last !== null) {
      const from: Place = last
      const owners: readonly Owner[] = await write(store, async (tx) => {
        const now = await changeNumber(tx)
        // Places are remembered from part to part as long as nobody moves any.
        if (now !== change) [change, kept] = [now, new Map()]
        const some = await ownersAfter(tx, table, from, size)
        const ids = [...new Set(some.map((one) => one.owner))]
        await renewOwners(tx, { entities: [], reports: [], stories: [], [table]: ids }, placesIn(tx, kept), known)
        return some
      })
      onProgress((done += owners.length), of)
      last = owners.length === size ? (owners.at(-1) ?? null) : null
    }
  }
}

export const reindex = async (store: Store, onProgress: OnProgress = () => {}): Promise<Reindexed> => {
  await write(store, (tx) => clear(tx, store.dialect))
  await holdingMuch(store, () => indexAll(store, parts, onProgress))
  await holdingMuch(store, () => write(store, (tx) => finish(tx, store.dialect)))
  const documents = await glance(store, (db) =>
    searching(db)
      .selectFrom('search_docs')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  )
  return { documents: Number(documents.n) }
}

/** Numbers of stories had no order among themselves: all of the old ones go before the first new one is given. */
const withoutStories = async (store: Store): Promise<void> => {
  for (const open of [true, false]) {
    const { from, to } = kindRange(codeOf('story', open))
    for (let gone = 1; gone > 0;)
      gone = await write(store, async (tx) => {
        const rows = await searching(tx).selectFrom('search_docs').select('id').where('id', '>=', from).where('id', '<', to).limit(2000).execute()
        await removeDocuments(tx, store.dialect, rows.map((row) => row.id))
        return rows.length
      })
  }
} // prettier-ignore

/**
 * From version 1 to 2: names of entities and headlines are marked as such, and the texts of a story lie side by side. What was not
 * finished is begun again when the ledger is next opened.
 */
export const upgradeIndex = async (store: Store, onProgress: OnProgress = () => {}): Promise<void> => {
  await withoutStories(store)
  await holdingMuch(store, () => indexAll(store, parts.filter(([table]) => table !== 'reports'), onProgress)) // prettier-ignore
  await write(store, async (tx) => {
    if (store.dialect === 'postgres') await sql`analyze search_docs`.execute(tx)
    await searching(tx).updateTable('search_state').set({ version: formsVersion }).execute()
  })
}
