// Openings by their day, for what earlier years did on a day of the year.
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'

export const days = (): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    await sql`create index claims_by_opening on claims (date) where property = 'opened'`.execute(db)
  },
})
