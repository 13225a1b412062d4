// The posts that reports name: which office of what, found by the post or through the mention whose office has those words.
import type { Kysely } from 'kysely'
import { textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

export const posts = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const text = textType(dialect)
    await db.schema
      .createTable('posts')
      .addColumn('report_version_id', text, (column) => column.notNull())
      .addColumn('ordinal', 'integer', (column) => column.notNull())
      .addColumn('office', text, (column) => column.notNull())
      .addColumn('role', text, (column) => column.notNull())
      .addColumn('scope', text)
      .addColumn('manner', text, (column) => column.notNull())
      .addColumn('sure', 'integer', (column) => column.notNull())
      .addColumn('day', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('posts_key', ['report_version_id', 'ordinal'])
      .addForeignKeyConstraint('posts_report_version_id_fk', ['report_version_id'], 'report_versions', ['id'])
      .execute()
    await db.schema.createIndex('posts_by_scope_role_day').on('posts').columns(['scope', 'role', 'day']).execute()
  },
})
