// What an editor said of two that were offered as one, and the keys that a joined name brings to its entity.
import type { Kysely } from 'kysely'
import { textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

export const matching = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const text = textType(dialect)
    await db.schema
      .createTable('verdicts')
      .addColumn('target_kind', text, (column) => column.notNull())
      .addColumn('target_id', text, (column) => column.notNull())
      .addColumn('entity_id', text, (column) => column.notNull().references('entities.id'))
      .addColumn('verdict', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('verdicts_key', ['target_id', 'entity_id'])
      .execute()
    await db.schema.createIndex('verdicts_by_entity_id').on('verdicts').column('entity_id').execute()
    await db.schema
      .createTable('mention_keys')
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('key', text, (column) => column.notNull())
      .addColumn('entity_id', text, (column) => column.notNull().references('entities.id'))
      .addColumn('mention_id', text, (column) => column.notNull().references('mentions.id'))
      .addPrimaryKeyConstraint('mention_keys_key', ['kind', 'key', 'entity_id', 'mention_id'])
      .execute()
    await db.schema.createIndex('mention_keys_by_mention_id').on('mention_keys').column('mention_id').execute()
  },
})
