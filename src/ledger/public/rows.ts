// The public ledger, row by row, in an order that depends on nothing but the rows, of one moment, a page at a time: memory does
// not grow with the ledger, and nobody is kept waiting.
import { sql } from 'kysely'
import type { Kysely, RawBuilder } from 'kysely'
import { snapshot } from '../everything.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { publicTables } from './tables.ts'
import type { PublicColumn, PublicTable } from './tables.ts'

export type PublicRow = Readonly<Record<string, unknown>>
export interface PublicRows {
  /** Also what no editor confirmed; each such row says so by its state. */
  readonly unconfirmed?: boolean
  /** Only these tables; all where nothing is said. */
  readonly tables?: readonly string[]
}

const page = 500

const selected = ({ name, from }: PublicColumn): RawBuilder<unknown> =>
  from ? sql`${from} as ${sql.ref(name)}` : sql`t.${sql.ref(name)}`

const pageOf = (table: PublicTable, unconfirmed: boolean, last: PublicRow | undefined): RawBuilder<PublicRow> => {
  const key = sql.join(table.key.map((name) => sql`t.${sql.ref(name)}`))
  const conditions: RawBuilder<unknown>[] = []
  if (table.only) conditions.push(table.only(unconfirmed))
  if (last) conditions.push(sql`(${key}) > (${sql.join(table.key.map((name) => sql.val(last[name])))})`)
  const where = conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  return sql<PublicRow>`select ${sql.join(table.columns.map(selected))} from ${sql.table(table.of ?? table.name)} t
    ${where} order by ${key} limit ${sql.lit(page)}`
}

const opened = (table: PublicTable, row: PublicRow): PublicRow => {
  const told: Record<string, unknown> = {}
  for (const { name, type } of table.columns) {
    const value = row[name]
    told[name] = type === 'json' && typeof value === 'string' ? (JSON.parse(value) as unknown) : (value ?? null)
  }
  return told
}

async function* rowsOf(db: Kysely<Tables>, table: PublicTable, unconfirmed: boolean): AsyncGenerator<PublicRow> {
  let last: PublicRow | undefined
  for (;;) {
    const { rows } = await pageOf(table, unconfirmed, last).execute(db)
    for (const row of rows) yield opened(table, row)
    if (rows.length < page) return
    last = rows.at(-1)
  }
}

export async function* publicRows(
  store: Store,
  { unconfirmed = false, tables }: PublicRows = {},
): AsyncGenerator<{ readonly table: string; readonly row: PublicRow }> {
  const asked = publicTables.filter(({ name }) => !tables || tables.includes(name))
  yield* snapshot(store, async function* (db) {
    for (const table of asked) for await (const row of rowsOf(db, table, unconfirmed)) yield { table: table.name, row }
  })
}
