// What changed, and when: for every key the number of the last change that touched it. One row a key, so that it needs no
// pruning and answers for however long ago.
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { inChunks } from '../chunks.ts'
import type { Tables } from '../schema.ts'
import { any, everything } from './changed-keys.ts'

export interface Changed {
  readonly now: number
  /** Each key that was touched after the asked number; '*' means that all were. */
  readonly keys: readonly string[]
}

/** One statement, so that the number and the keys are of one moment. */
export const changedSince = async (db: Kysely<Tables>, number: number): Promise<Changed> => {
  const rows = await db
    .selectFrom('counters as n')
    .leftJoin('changes as c', (join) => join.on('c.seq', '>', number))
    .select(['n.value', 'c.key'])
    .where('n.name', '=', 'changes')
    .execute()
  return { now: rows[0]?.value ?? 0, keys: rows.flatMap((row) => row.key ?? []) }
}

/** The number of the last change that touched any of the keys; 0 when none ever did. */
export const lastChange = async (db: Kysely<Tables>, keys: Iterable<string>): Promise<number> => {
  const rows = await inChunks([everything, ...keys], (chunk) =>
    db
      .selectFrom('changes')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .where('key', 'in', chunk)
      .execute(),
  )
  return Math.max(0, ...rows.map((row) => row.seq ?? 0))
}

const atOnce = 500

/** Said in the same transaction as the change itself. Who does not say what was touched touches everything. */
export const countChange = async (db: Kysely<Tables>, keys: Iterable<string> = [everything]): Promise<void> => {
  const counted = await db
    .updateTable('counters')
    .set({ value: sql<number>`value + 1` })
    .where('name', '=', 'changes')
    .returning('value')
    .executeTakeFirstOrThrow()
  const rows = [...new Set([any, ...keys])].map((key) => ({ key, seq: counted.value }))
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto('changes')
      .values(rows.slice(from, from + atOnce))
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ seq: (eb) => eb.ref('excluded.seq') }))
      .execute()
}
