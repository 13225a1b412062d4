// The search index. All of it is made from the other tables and can be made again (derek search --reindex), so it is no part of
// an export. Documents carry what a result needs; their words lie as keys in FTS5 or in a tsvector, the same keys in both.
import { sql } from 'kysely'
import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import { realType, textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

const needed = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull()
const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey().notNull()

export const search = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const text = textType(dialect)
    await db.schema
      .createTable('search_docs')
      .addColumn('id', dialect === 'postgres' ? 'bigint' : 'integer', key)
      .addColumn('kind', text, needed)
      .addColumn('target', text, needed)
      .addColumn('language', text, needed)
      .addColumn('owner', text, needed)
      .addColumn('title', text, needed)
      .addColumn('slug', text)
      .addColumn('date', text)
      .addColumn('due', text)
      .addColumn('amount', realType(dialect))
      .addColumn('unit', text)
      .addColumn('state', text)
      .addColumn('digest', text, needed)
      .execute()
    await db.schema.createIndex('search_docs_by_owner').on('search_docs').columns(['owner']).execute()
    if (dialect === 'sqlite')
      await sql`create virtual table search_words using fts5 (name, body, extra,
        content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'")`.execute(db)
    else {
      await sql`alter table search_docs add column words tsvector not null`.execute(db)
      await sql`create index search_docs_by_words on search_docs using gin (words) with (fastupdate = off)`.execute(db)
    }
    await db.schema
      .createTable('search_names')
      .addColumn('key', text, needed)
      .addColumn('whole', 'integer', needed)
      .addColumn('entity_id', text, needed)
      .addPrimaryKeyConstraint('search_names_key', ['key', 'whole', 'entity_id'])
      .execute()
    await db.schema.createIndex('search_names_by_entity').on('search_names').columns(['entity_id']).execute()
    await db.schema
      .createTable('search_terms')
      .addColumn('key', text, key)
      .addColumn('word', text, needed)
      .addColumn('language', text, needed)
      .execute()
    await db.schema.createIndex('search_terms_by_word').on('search_terms').columns(['word']).execute()
    await db.schema
      .createTable('search_slips')
      .addColumn('piece', text, needed)
      .addColumn('key', text, needed)
      .addPrimaryKeyConstraint('search_slips_key', ['piece', 'key'])
      .execute()
    // 0 until the index is whole in the forms of this version; a ledger older than search is indexed when it is next opened.
    await db.schema.createTable('search_state').addColumn('version', 'integer', needed).execute()
    await sql`insert into search_state (version) values (0)`.execute(db)
  },
})
