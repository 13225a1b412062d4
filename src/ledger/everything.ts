// The whole ledger, row by row, in an order that depends on nothing but the rows: two ledgers with the same content export the
// same lines, whichever database keeps them.
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'

/** When what was touched is of this ledger's pages, not of what it tells; readers' addresses leave it by no export. */
type Told = Exclude<keyof Tables, 'changes' | 'followers' | 'follows' | 'secrets'>

/** Tables and what orders them. */
export const keys: Readonly<Record<Told, readonly string[]>> = {
  sources: ['id'],
  sections: ['id'],
  tags: ['id'],
  reports: ['id'],
  report_versions: ['id'],
  readings: ['id'],
  entities: ['id'],
  entity_names: ['entity_id', 'ordinal'],
  entity_keys: ['kind', 'key', 'entity_id'],
  mention_keys: ['kind', 'key', 'entity_id', 'mention_id'],
  mention_codes: ['mention_id'],
  verdicts: ['target_id', 'entity_id'],
  mentions: ['id'],
  claims: ['id'],
  quotes: ['id'],
  promises: ['id'],
  promise_changes: ['promise_id', 'seq'],
  visits: ['id'],
  stops: ['visit_id', 'ordinal'],
  visit_verdicts: ['visit_id', 'other_id'],
  slugs: ['space', 'language', 'slug'],
  decisions: ['seq'],
  stories: ['id'],
  story_versions: ['story_id', 'language'],
  story_revisions: ['story_id', 'language', 'revision'],
  corrections: ['story_id', 'ordinal'],
  story_reports: ['story_id', 'ordinal'],
  story_tags: ['story_id', 'tag_id'],
  story_marks: ['story_id', 'language', 'kind', 'target_id'],
  tag_counts: ['tag_id', 'language'],
  counters: ['name'],
  heard: ['entity_id', 'report_version_id'],
  tallies: ['entity_id'],
  place_members: ['place_id', 'member_id'],
  story_lists: ['list', 'language', 'published_order', 'story_id'],
  story_counts: ['list', 'language'],
  decision_entities: ['entity_id', 'seq'],
  rounds: ['day'],
  attention: ['id'],
  posts: ['report_version_id', 'ordinal'],
}

type Row = Record<string, unknown>
const page = 500

/** All rows of a table in order, a page at a time, so that memory does not grow with the ledger. */
export async function* rowsOf(db: Kysely<Tables>, table: Told): AsyncGenerator<Row> {
  const key = keys[table]
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: Row | undefined
  for (;;) {
    let query = db
      .selectFrom(table as 'tags')
      .selectAll()
      .limit(page)
    for (const column of key) query = query.orderBy(column as 'id')
    if (last) {
      const values = sql.join(key.map((column) => sql.val((last as Row)[column])))
      query = query.where(sql<boolean>`(${columns}) > (${values})`)
    }
    const rows = (await query.execute()) as unknown as Row[]
    yield* rows
    if (rows.length < page) return
    last = rows.at(-1)
  }
}

/** One moment of the ledger, seen for as long as the work takes, without keeping writers or other readers waiting. */
export async function* snapshot<T>(store: Store, look: (db: Kysely<Tables>) => AsyncIterable<T>): AsyncGenerator<T> {
  const reader = await store.openLongReader()
  try {
    const begin = reader.db.startTransaction()
    const tx = await (store.dialect === 'sqlite'
      ? begin.execute()
      : begin.setIsolationLevel('repeatable read').setAccessMode('read only').execute())
    try {
      yield* look(tx)
    } finally {
      await tx.rollback().execute()
    }
  } finally {
    await reader.close()
  }
}

export async function* everything(store: Store): AsyncGenerator<{ readonly table: string; readonly row: Row }> {
  yield* snapshot(store, async function* (db) {
    for (const table of Object.keys(keys) as Told[]) for await (const row of rowsOf(db, table)) yield { table, row }
  })
}

export async function* hashes(
  store: Store,
): AsyncGenerator<{ readonly reportVersionId: string; readonly sha256: string }> {
  yield* snapshot(store, async function* (db) {
    for await (const row of rowsOf(db, 'report_versions'))
      yield { reportVersionId: String(row['id']), sha256: String(row['sha256']) }
  })
}
