// Brings a ledger to this version's schema, or says why it cannot be. A ledger from a newer version is not touched.
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { DerekError } from '../model/index.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './schema.ts'
import type { Dialect } from './store.ts'

const names = async (db: Kysely<Tables>): Promise<readonly string[] | undefined> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.length) return undefined
  if (!tables.some((table) => table.name === 'kysely_migration')) return []
  const rows = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.rows.map((row) => row.name)
}

/** Rejects when what is there is not a ledger that this version knows. `where` is how the operator calls it. */
export const refuseStrangers = async (db: Kysely<Tables>, dialect: Dialect, where: string): Promise<void> => {
  const found = await names(db)
  if (found === undefined) return
  const known = migrations(dialect)
  const newer = found.filter((name) => !(name in known))
  if (newer.length)
    throw new DerekError(
      'ledger-newer',
      `The ledger in ${where} was made by a newer version of Derek (it has ${newer.join(', ')}).`,
      'Run that newer version, or point to another data folder; nothing here was touched.',
    )
  if (!found.length && dialect === 'sqlite')
    throw new DerekError(
      'not-a-ledger',
      `${where} is a database, but not a ledger of Derek.`,
      'Point to another data folder; nothing here was touched.',
    )
}

export const migrate = async (db: Kysely<Tables>, dialect: Dialect, where: string): Promise<void> => {
  const had = await names(db)
  if (had && Object.keys(migrations(dialect)).every((name) => had.includes(name))) return
  const provider = { getMigrations: async () => ({ ...migrations(dialect) }) }
  // Loaded when there is something to migrate.
  const { Migrator } = await import('kysely/migration')
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest()
  if (!error) return
  const failed = results?.find((result) => result.status === 'Error')
  throw new DerekError(
    'migration-failed',
    `The ledger in ${where} could not be brought to this version's form${failed ? ` (step ${failed.migrationName})` : ''}: ${error instanceof Error ? error.message : String(error)}.`,
    'Nothing was changed. Check that the disk has room and that the database may be written to, then start again.',
    1,
    error,
  )
}
