// The public ledger as one SQLite file that anybody can open: a table each, what the columns hold in `about`, indexes by which
// its rows lead to each other. Written aside; whoever asked puts it in its place when it is whole.
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import type { PublicRow } from './rows.ts'
import { publicTables } from './tables.ts'
import type { PublicTable } from './tables.ts'

const named = (name: string): string => `"${name}"`

const create = ({ name, key, columns }: PublicTable): string =>
  `create table ${named(name)} (${columns
    .map((one) => `${named(one.name)} ${one.type === 'json' ? 'text' : one.type}`)
    .join(', ')}, primary key (${key.map(named).join(', ')})) without rowid`

const indexes = ({ name, key, columns }: PublicTable): readonly string[] =>
  columns
    .filter((one) => one.name.endsWith('_id') && one.name !== key[0])
    .map((one) => `create index ${named(`${name}_by_${one.name}`)} on ${named(name)} (${named(one.name)})`)

const valueOf = (value: unknown): SQLInputValue =>
  typeof value === 'string' || typeof value === 'number' ? value : value == null ? null : JSON.stringify(value)

/** `facts`: what is said of the file itself (when, whose, licence). */
export const writePublicFile = async (
  path: string,
  rows: AsyncIterable<{ readonly table: string; readonly row: PublicRow }>,
  facts: Readonly<Record<string, string>>,
  onRow: (done: number) => void = () => {},
): Promise<number> => {
  const database = new DatabaseSync(path)
  try {
    // It is made anew or not at all: what is half written is thrown away by whoever asked.
    database.exec('pragma journal_mode = off; pragma synchronous = off; pragma page_size = 4096; begin')
    database.exec('create table about (name text primary key, value text) without rowid')
    const fact = database.prepare('insert into about values (?, ?)')
    for (const [name, value] of Object.entries(facts)) fact.run(name, value)
    const inserts = new Map<string, readonly [PublicTable, StatementSync]>()
    for (const table of publicTables) {
      database.exec(create(table))
      fact.run(`table ${table.name}`, table.about)
      for (const { name, about } of table.columns) if (about) fact.run(`column ${table.name}.${name}`, about)
      const marks = table.columns.map(() => '?').join(', ')
      inserts.set(table.name, [table, database.prepare(`insert into ${named(table.name)} values (${marks})`)])
    }
    let done = 0
    for await (const { table, row } of rows) {
      const [of, insert] = inserts.get(table)!
      insert.run(...of.columns.map(({ name }) => valueOf(row[name])))
      onRow(++done)
    }
    for (const table of publicTables) for (const index of indexes(table)) database.exec(index)
    database.exec('commit; analyze; pragma optimize')
    return done
  } finally {
    database.close()
  }
}
