// What long lists are read from, in order and from any place in them, so that no page costs more because the ledger has grown.
// All of it follows from other rows: src/ledger/projections says how, and fills it here for what is kept already.
import { sql } from 'kysely'
import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import { textType } from '../differences.ts'
import { fillProjections } from '../projections/fill.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

const needed = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull()

/** 'name' is text, 'name?' may be null, 'name#' a whole number. */
const table = async (
  db: Kysely<Tables>,
  dialect: Dialect,
  name: keyof Tables,
  key: string,
  columns: string,
): Promise<void> => {
  let builder = db.schema.createTable(name)
  for (const column of columns.split(' ')) {
    const bare = column.replace(/[?#]$/, '')
    const type = column.endsWith('#') ? 'integer' : textType(dialect)
    builder = builder.addColumn(bare, type, column.endsWith('?') ? undefined : needed)
  }
  await builder.addPrimaryKeyConstraint(`${name}_key`, key.split(' ') as never).execute()
}

const index = async (db: Kysely<Tables>, on: keyof Tables, name: string, columns: string): Promise<void> => {
  await sql`create index ${sql.ref(`${on}_by_${name}`)} on ${sql.table(on)} (${sql.raw(columns)})`.execute(db)
}

export const historyAndScale = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const make = (name: keyof Tables, key: string, columns: string) => table(db, dialect, name, key, columns)
    await make('heard', 'entity_id report_version_id', 'entity_id report_version_id published told# claims#')
    await make('tallies', 'entity_id', 'entity_id kind claims# last_heard? whole_claims# whole_last listed#')
    await make('place_members', 'place_id member_id', 'place_id member_id kind depth# last_heard')
    await make('story_lists', 'list language published_order story_id', 'list language published_order story_id')
    await make('decision_entities', 'entity_id seq', 'entity_id seq#')
    await make('story_counts', 'list language', 'list language count#')

    await index(db, 'heard', 'entity_published', 'entity_id, told, published, report_version_id')
    await index(db, 'heard', 'report_version', 'report_version_id')
    await index(db, 'tallies', 'kind_last', 'kind, listed, whole_last, entity_id')
    await index(db, 'place_members', 'place_last', 'place_id, kind, last_heard, member_id')
    await index(db, 'place_members', 'member', 'member_id')
    await index(db, 'story_lists', 'story', 'story_id')
    await index(db, 'claims', 'entity_report', 'entity_id, report_version_id')
    const due = "coalesce(due, '~')"
    await index(db, 'promises', 'due', `checked, ${due}, report_version_id, ordinal, id`)
    await index(db, 'promises', 'state_due', `checked, state, ${due}, report_version_id, ordinal, id`)
    for (const column of ['subject_id', 'issuer_id', 'addressee_id'])
      await index(db, 'promises', `${column}_due`, `${column}, checked, ${due}, report_version_id, ordinal, id`)
    await index(db, 'visits', 'day', "checked, coalesce(date, ''), id")
    await index(db, 'decisions', 'at', 'at, seq')
    await fillProjections(db, false)
  },
})
