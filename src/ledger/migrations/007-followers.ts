// Readers who asked for letters and confirmed it, what they follow, and the secret that their links are made with. Nothing is
// kept of those who only read, nor of those who never confirmed; who leaves is deleted.
import type { Kysely } from 'kysely'
import { textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

export const followers = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const text = textType(dialect)
    await db.schema
      .createTable('followers')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('mailbox', text, (column) => column.notNull().unique())
      .addColumn('address', text, (column) => column.notNull())
      .addColumn('language', text, (column) => column.notNull())
      .addColumn('told_day', text, (column) => column.notNull())
      .addColumn('told_seq', 'integer', (column) => column.notNull())
      .addColumn('leased_until', text, (column) => column.notNull())
      .addColumn('bounces', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('followers_by_told_day').on('followers').columns(['told_day', 'id']).execute()
    await db.schema
      .createTable('follows')
      .addColumn('follower_id', text, (column) => column.notNull())
      .addColumn('target_kind', text, (column) => column.notNull())
      .addColumn('target_id', text, (column) => column.notNull())
      .addColumn('since_seq', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('follows_key', ['follower_id', 'target_kind', 'target_id'])
      .addForeignKeyConstraint('follows_follower_id_fk', ['follower_id'], 'followers', ['id'])
      .execute()
    await db.schema
      .createTable('secrets')
      .addColumn('name', text, (column) => column.notNull().primaryKey())
      .addColumn('value', text, (column) => column.notNull())
      .execute()
  },
})
