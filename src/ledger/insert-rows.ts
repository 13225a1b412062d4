// Many rows into a table by few statements. What is written with every report is not built anew as a query each time: a
// statement's text is made once for so many rows and kept, and the database knows it already.
import { CompiledQuery } from 'kysely'
import type { Kysely } from 'kysely'
import { dialectOf } from './differences.ts'
import type { Dialect } from './store.ts'

export type Clash = 'fails' | 'nothing'

/** By halves from here down, so that few texts serve any number of rows. */
const most = 128
const texts = new Map<string, string>()

const textOf = (dialect: Dialect, table: string, columns: readonly string[], rows: number, clash: Clash): string => {
  const key = `${dialect} ${clash} ${rows} ${table} ${columns.join(' ')}`
  const known = texts.get(key)
  if (known) return known
  let given = 0
  const one = (): string => `(${columns.map(() => (dialect === 'sqlite' ? '?' : `$${++given}`)).join(', ')})`
  const names = columns.map((column) => `"${column}"`).join(', ')
  const values = Array.from({ length: rows }, one).join(', ')
  const text = `insert into "${table}" (${names}) values ${values}${clash === 'nothing' ? ' on conflict do nothing' : ''}`
  texts.set(key, text)
  return text
}

/** All rows have the columns of the first one. */
export const insertRows = async <Db>(
  db: Kysely<Db>,
  table: keyof Db & string,
  rows: readonly object[],
  clash: Clash = 'fails',
): Promise<void> => {
  const dialect = dialectOf(db)
  const columns = Object.keys(rows[0] ?? {})
  let size = most
  for (let from = 0; from < rows.length; from += size) {
    while (size > rows.length - from) size /= 2
    const values: unknown[] = []
    for (let at = from; at < from + size; at++)
      for (const column of columns) values.push((rows[at] as Record<string, unknown>)[column])
    await db.executeQuery(CompiledQuery.raw(textOf(dialect, table, columns, size, clash), values))
  }
}
