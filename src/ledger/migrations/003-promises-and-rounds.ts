// What a promise was first due, the last day of its due date as a day that an index can order, what undoes what; and the daily
// rounds with what they put on the desk.
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { lastDay } from '../../model/index.ts'
import { textType } from '../differences.ts'
import { fromJson } from '../json.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

const page = 1000

/** Of a promise whose date was changed, the first date stands in the first decision upon it. */
const fillDates = async (db: Kysely<Tables>): Promise<void> => {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('promises')
      .select(['id', 'due'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .execute()
    for (const { id, due } of rows) {
      const decision = await db
        .selectFrom('decisions')
        .select('before')
        .where('target_id', '=', id)
        .where('kind', '=', 'promise-state')
        .orderBy('seq')
        .limit(1)
        .executeTakeFirst()
      const first = decision ? (fromJson<{ due?: string | null }>(decision.before).due ?? null) : due
      if (due !== null || first !== null)
        await db
          .updateTable('promises')
          .set({ first_due: first, due_day: due === null ? null : (lastDay(due) ?? null) })
          .where('id', '=', id)
          .execute()
    }
    if (rows.length < page) return
    after = rows.at(-1)?.id ?? ''
  }
}

export const promisesAndRounds = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const text = textType(dialect)
    await db.schema.alterTable('promises').addColumn('first_due', text).execute()
    await db.schema.alterTable('promises').addColumn('due_day', text).execute()
    await db.schema.alterTable('promise_changes').addColumn('undoes', 'integer').execute()
    await fillDates(db)
    await db.schema
      .createIndex('promises_by_checked_state_due_day')
      .on('promises')
      .columns(['checked', 'state', 'due_day'])
      .execute()

    await db.schema
      .createTable('rounds')
      .addColumn('day', text, (column) => column.notNull().primaryKey())
      .addColumn('began_at', text, (column) => column.notNull())
      .addColumn('ended_at', text)
      .addColumn('changes', 'integer', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('attention')
      .addColumn('id', text, (column) => column.notNull().primaryKey())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('target_kind', text, (column) => column.notNull())
      .addColumn('target_id', text, (column) => column.notNull())
      .addColumn('about', text, (column) => column.notNull())
      .addColumn('first_seen', text, (column) => column.notNull())
      .addColumn('resolved', text)
      .addColumn('dismissed', 'integer', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('attention_by_target_id').on('attention').column('target_id').execute()
    // Only what still waits is listed; it is little beside what ever was.
    await sql`create index attention_open on attention (first_seen, id) where resolved is null and dismissed = 0`.execute(
      db,
    )
  },
})
