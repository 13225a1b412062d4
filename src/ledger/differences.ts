// All that SQLite and PostgreSQL do differently in SQL, in one place. Everything else goes through Kysely unchanged.
import { PostgresAdapter, sql } from 'kysely'
import type { ColumnDataType, Expression, Kysely, RawBuilder, SelectQueryBuilder, Simplify } from 'kysely'
import { jsonArrayFrom as postgresArray } from 'kysely/helpers/postgres'
import { jsonArrayFrom as sqliteArray } from 'kysely/helpers/sqlite'
import type { Tables } from './schema.ts'
import type { Dialect, Tx } from './store.ts'

export const dialectOf = <Db>(db: Kysely<Db>): Dialect =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'

/** Text that sorts by code point in both, whatever the server's collation. */
export const textType = (dialect: Dialect): ColumnDataType | RawBuilder<unknown> =>
  dialect === 'postgres' ? sql`text collate "C"` : 'text'

export const realType = (dialect: Dialect): ColumnDataType => (dialect === 'postgres' ? 'double precision' : 'real')

/** Rows of a table can be added and never changed or taken away. */
export const guardAppendOnly = async (db: Kysely<Tables>, dialect: Dialect, table: keyof Tables): Promise<void> => {
  const words = `rows of ${table} are appended, never changed or deleted`
  if (dialect === 'sqlite') {
    for (const deed of ['update', 'delete'])
      await sql`create trigger ${sql.ref(`${table}_no_${deed}`)} before ${sql.raw(deed)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(words)}); end`.execute(db)
    return
  }
  await sql`create or replace function derek_append_only() returns trigger language plpgsql as
    $$ begin raise exception 'rows of % are appended, never changed or deleted', tg_table_name; end $$`.execute(db)
  await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function derek_append_only()`.execute(db)
}

/** Taken first in every writing transaction, so that writers stand in line. SQLite's 'begin immediate' has done it already. */
export const standInLine = async (tx: Tx, dialect: Dialect): Promise<void> => {
  if (dialect === 'postgres')
    await tx.selectFrom('counters').select('value').where('name', '=', 'changes').forUpdate().execute()
}

/** For each of many values its first few rows by an index, and no more: what very many share costs no more than the rest. */
export const firstFew = (
  dialect: Dialect,
  table: 'entity_keys' | 'mention_keys',
  kind: string,
  keys: readonly string[],
  few: number,
): RawBuilder<{ key: string; ids: string }> => {
  const given = JSON.stringify(keys)
  const from = sql.table(table)
  return dialect === 'sqlite'
    ? sql`select g.value as key, (select json_group_array(x.entity_id) from (select entity_id from ${from}
        where kind = ${kind} and key = g.value order by entity_id limit ${few}) x) as ids from json_each(${given}) g`
    : sql`select g.value as key, (select coalesce(json_agg(x.entity_id), '[]')::text from (select entity_id from ${from}
        where kind = ${kind} and key = g.value order by entity_id limit ${few}) x) as ids
        from json_array_elements_text(${given}::json) g(value)`
}

type ArrayOf = <O>(query: SelectQueryBuilder<never, never, O> | Expression<O>) => RawBuilder<Simplify<O>[]>
/** A question's rows as one JSON value inside another question's row; read it with fromJson. Its order is not to be relied on. */
export const arrayOf = (dialect: Dialect): ArrayOf =>
  (dialect === 'postgres' ? postgresArray : sqliteArray) as unknown as ArrayOf
