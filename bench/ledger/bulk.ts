// Rows into a ledger as fast as the database takes them: for generated ledgers only. Indexes are put aside while loading and made
// again at the end, nothing waits for the disk; a load that is cut off leaves a ledger to be thrown away.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { Client, Query } from 'pg'
import type { Connection } from 'pg'
import type { Tables } from '../../src/ledger/schema.ts'

export interface Bulk {
  /** Rows of one table have the same columns, in the same order. */
  put(table: keyof Tables, row: object): void
  /** Hands over what was put; to be called often, so that memory stays bounded. */
  flush(): Promise<void>
  run(statement: string): Promise<void>
  /** Makes the indexes and lets the database look at what it holds. */
  end(): Promise<void>
}

export const bulkSqlite = (folder: string): Bulk => {
  const db = new DatabaseSync(join(folder, 'ledger.sqlite'), { enableForeignKeyConstraints: false })
  db.exec('pragma synchronous = off; pragma journal_mode = memory; pragma cache_size = -200000; pragma locking_mode = exclusive') // prettier-ignore
  const indexes = db
    .prepare(
      "select name, sql from sqlite_master where type = 'index' and sql is not null and sql not like 'create unique%'",
    ) // prettier-ignore
    .all() as { name: string; sql: string }[]
  for (const { name } of indexes) db.exec(`drop index "${name}"`)
  const statements = new Map<string, StatementSync>()
  const insert = (table: string, row: object): StatementSync => {
    const columns = Object.keys(row)
    const made = db.prepare(
      `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    )
    statements.set(table, made)
    return made
  }
  db.exec('begin')
  return {
    put: (table, row) =>
      void (statements.get(table) ?? insert(table, row)).run(...(Object.values(row) as SQLInputValue[])),
    flush: async () => db.exec('commit; begin'),
    run: async (statement) => db.exec(statement),
    end: async () => {
      db.exec('commit')
      for (const { sql } of indexes) db.exec(sql)
      db.exec('pragma locking_mode = normal; pragma journal_mode = wal; analyze; pragma optimize')
      db.close()
    },
  }
}

/** 'copy … from stdin', which pg leaves to others. */
class CopyIn extends Query {
  private readonly lines: string
  constructor(statement: string, lines: string, done: (error: Error | null) => void) {
    super(statement as never, done as never)
    this.lines = lines
  }
  handleCopyInResponse(connection: Connection): void {
    const wire = connection as unknown as { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }
    wire.sendCopyFromChunk(Buffer.from(this.lines))
    wire.endCopyFrom()
  }
}
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const cell = (value: unknown): string =>
  value === null || value === undefined
    ? '\\N'
    : String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] as string)

export const bulkPostgres = async (url: string): Promise<Bulk> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const run = async (statement: string): Promise<void> => void (await client.query(statement))
  // Foreign keys are not looked at row by row; needs the rights of a superuser, which a server for tests gives.
  await run("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '256MB'")
  const { rows: indexes } = await client.query<{ name: string; sql: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as sql from pg_index i
      join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and not i.indisunique and c.relname not like 'kysely%'`,
  )
  for (const { name } of indexes) await run(`drop index ${name}`)
  const waiting = new Map<string, { readonly columns: string; readonly lines: string[] }>()
  return {
    put: (table, row) => {
      const known = waiting.get(table) ?? {
        columns: Object.keys(row)
          .map((name) => `"${name}"`)
          .join(', '),
        lines: [],
      }
      known.lines.push(Object.values(row).map(cell).join('\t'))
      waiting.set(table, known)
    },
    run,
    flush: async () => {
      for (const [table, { columns, lines }] of waiting)
        await new Promise<void>((resolve, reject) => {
          const statement = `copy "${table}" (${columns}) from stdin`
          client.query(new CopyIn(statement, `${lines.join('\n')}\n`, (error) => (error ? reject(error) : resolve())))
        })
      waiting.clear()
    },
    end: async () => {
      for (const { sql } of indexes) await run(sql)
      await run('analyze')
      await client.end()
    },
  }
}
