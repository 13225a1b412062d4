// A ledger in a folder: one SQLite file, one connection that writes and one that reads.
// WAL lets reading go on beside writing; synchronous=FULL means that what was acknowledged survives a power cut.
import { existsSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SQLInputValue, StatementSync } from 'node:sqlite'
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { DerekError } from '../model/index.ts'
import { migrate, refuseStrangers } from './migrate.ts'
import type { Tables } from './schema.ts'
import { explainIn, isBusy } from './sqlite-errors.ts'
import type { Store } from './store.ts'
import { patiently } from './transactions.ts'

export const sqliteFile = 'ledger.sqlite'
const keptStatements = 500

type Bound = readonly SQLInputValue[]
const asked = (statement: StatementSync): SqliteStatement => {
  const reader = statement.columns().length > 0
  // What answers with no rows tells the last row's number, and the full-text index has numbers beyond 2^53.
  if (!reader) statement.setReadBigInts(true)
  return {
    reader,
    all: (parameters) => statement.all(...(parameters as Bound)),
    run: (parameters) => statement.run(...(parameters as Bound)),
    iterate: (parameters) => statement.iterate(...(parameters as Bound)),
  }
}

/** What Kysely needs of a database, over the one built into Node. Statements are prepared once and kept. */
const adapt = (database: DatabaseSync, begin: string): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare(text) {
      const known = statements.get(text)
      if (known) return known
      const statement = asked(database.prepare(text === 'begin' ? begin : text))
      if (statements.size >= keptStatements) statements.delete(statements.keys().next().value as string)
      statements.set(text, statement)
      return statement
    },
  }
}

/** Kysely migrates SQLite outside of a transaction, though SQLite undoes changes of the schema like any other. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
class LedgerDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

interface Connection {
  readonly db: Kysely<Tables>
  close(): Promise<void>
}
const connect = (database: DatabaseSync, begin: string): Connection => {
  const db = new Kysely<Tables>({ dialect: new LedgerDialect({ database: adapt(database, begin) }) })
  const close = async (): Promise<void> => {
    await db.destroy()
    // Kysely leaves a connection open that was never asked anything.
    if (database.isOpen) database.close()
  }
  return { db, close }
}

const openReader = (path: string): Connection =>
  connect(new DatabaseSync(path, { timeout: 100, readOnly: true }), 'begin')

const prepareFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
    // Trying it is the only way to know: rights, a read-only disk and a full one look different and come to the same.
    rmdirSync(mkdtempSync(join(folder, '.try-')))
  } catch (error) {
    throw new DerekError(
      'folder-not-writable',
      `The data folder ${folder} cannot be written to: ${error instanceof Error ? error.message : String(error)}.`,
      'Give this user the right to write there, or choose another folder with --data.',
      1,
      error,
    )
  }
}

const refuseFirst = async (path: string): Promise<void> => {
  if (!existsSync(path)) return
  if (!statSync(path).isFile())
    throw new DerekError(
      'ledger-cannot-open',
      `The ledger ${path} is not a file.`,
      'Move it away or point to another data folder; nothing here was touched.',
    )
  if (statSync(path).size === 0) return
  const reader = openReader(path)
  try {
    await refuseStrangers(reader.db, 'sqlite', path)
  } finally {
    await reader.close()
  }
}

const openWriter = (path: string): Connection => {
  // No waiting here: SQLite waits by stopping the process. Who must stand in line does so in transactions.ts.
  const database = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true })
  try {
    // fullfsync is what macOS needs to mean it; elsewhere it does nothing.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = on')
    return connect(database, 'begin immediate')
  } catch (error) {
    database.close()
    throw error
  }
}

export const openSqlite = async (folder: string): Promise<Store> => {
  prepareFolder(folder)
  const path = join(folder, sqliteFile)
  const explain = explainIn(path)
  const opened: Connection[] = []
  const close = async (): Promise<void> => {
    for (const connection of opened.splice(0)) await connection.close()
  }
  try {
    await patiently(isBusy, () => refuseFirst(path))
    const writer = await patiently(isBusy, async () => openWriter(path))
    opened.push(writer)
    await patiently(isBusy, () => migrate(writer.db, 'sqlite', path))
    const reader = openReader(path)
    // Closed first, so that the writer, closing last, can fold the write-ahead log into the file.
    opened.unshift(reader)
    const openLongReader: Store['openLongReader'] = async () => openReader(path)
    return { dialect: 'sqlite', writer: writer.db, reader: reader.db, openLongReader, isBusy, explain, close }
  } catch (error) {
    await close()
    throw error instanceof DerekError && error.code !== 'migration-failed'
      ? error
      : (explain(error) ?? explain((error as Error).cause) ?? error)
  }
}

/** A ledger that lies nowhere and is gone when it is closed: to work something out, never to keep anything. */
export const openMemory = async (): Promise<Store> => {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  const { db, close } = connect(database, 'begin')
  await migrate(db, 'sqlite', 'memory')
  const openLongReader: Store['openLongReader'] = async () => ({ db, close: async () => {} })
  return { dialect: 'sqlite', writer: db, reader: db, openLongReader, isBusy, explain: () => undefined, close }
}
