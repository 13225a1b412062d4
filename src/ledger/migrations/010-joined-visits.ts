// Visits of several reports that an editor found to be one, what was said of pairs of them, and the registered numbers that
// joined names bring to their bodies.
import type { Kysely } from 'kysely'
import { textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

export const joinedVisits = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const text = textType(dialect)
    await db.schema
      .alterTable('visits')
      .addColumn('joined_into', text, (column) => column.references('visits.id'))
      .execute()
    await db.schema
      .alterTable('visits')
      .addColumn('root_id', text, (column) => column.notNull().defaultTo(''))
      .execute()
    await db
      .updateTable('visits')
      .set((eb) => ({ root_id: eb.ref('id') }))
      .execute()
    await db.schema.createIndex('visits_by_root_id').on('visits').column('root_id').execute()

    await db.schema
      .createTable('visit_verdicts')
      .addColumn('visit_id', text, (column) => column.notNull().references('visits.id'))
      .addColumn('other_id', text, (column) => column.notNull().references('visits.id'))
      .addColumn('verdict', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('visit_verdicts_key', ['visit_id', 'other_id'])
      .execute()
    await db.schema.createIndex('visit_verdicts_by_other_id').on('visit_verdicts').column('other_id').execute()

    await db.schema
      .createTable('mention_codes')
      .addColumn('code', text, (column) => column.notNull())
      .addColumn('entity_id', text, (column) => column.notNull().references('entities.id'))
      .addColumn('mention_id', text, (column) => column.notNull().references('mentions.id'))
      .addPrimaryKeyConstraint('mention_codes_key', ['mention_id'])
      .execute()
    await db.schema.createIndex('mention_codes_by_code').on('mention_codes').column('code').execute()
    await db.schema.createIndex('mention_codes_by_entity_id').on('mention_codes').column('entity_id').execute()
  },
})
