// All projections anew from the rows that they follow from: for a ledger that had none, and after rows were put in in bulk.
import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
import type { Tables } from '../schema.ts'
import { fillConcerned } from './concerned.ts'
import { countersNow, heardNow, listsNow, membersNow, talliesNow, wholeNow } from './what.ts'

const fill = async (db: Kysely<Tables>, table: keyof Tables, columns: string, rows: RawBuilder<unknown>) => {
  await sql`delete from ${sql.table(table)}`.execute(db)
  await sql`insert into ${sql.table(table)} (${sql.raw(columns)}) ${rows}`.execute(db)
}

export const fillProjections = async (db: Kysely<Tables>, joinable = true): Promise<void> => {
  await fill(db, 'heard', 'entity_id, report_version_id, published, told, claims', heardNow(null))
  await fill(db, 'tallies', 'entity_id, kind, claims, last_heard, whole_claims, whole_last, listed', talliesNow(null))
  await sql`update tallies set whole_claims = w.claims, whole_last = w.last, listed = w.listed
    from (${wholeNow(null)}) w where w.root_id = tallies.entity_id`.execute(db)
  await fill(db, 'place_members', 'place_id, member_id, kind, depth, last_heard', membersNow(null))
  await fill(db, 'story_lists', 'list, language, published_order, story_id', listsNow(null))
  await fill(
    db,
    'story_counts',
    'list, language, count',
    sql`select list, language, count(*) from story_lists where list not like 'about %' and list not like 'tag %' group by list, language`,
  )
  await fillConcerned(db)
  await sql`delete from counters where name in ('promises', 'visits') or name like 'entities %'`.execute(db)
  await sql`insert into counters (name, value) ${countersNow(joinable)}`.execute(db)
}
