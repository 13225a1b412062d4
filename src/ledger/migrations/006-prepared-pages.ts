// What was touched when: pages that are kept ready are right as long as nothing they rest on was touched since.
import type { Kysely } from 'kysely'
import { textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

export const preparedPages = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    await db.schema
      .createTable('changes')
      .addColumn('key', textType(dialect), (column) => column.notNull().primaryKey())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('changes_by_seq').on('changes').column('seq').execute()
  },
})
