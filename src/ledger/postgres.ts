// A ledger on a PostgreSQL server, which several processes may share.
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types as pgTypes } from 'pg'
import { DerekError } from '../model/index.ts'
import { migrate, refuseStrangers } from './migrate.ts'
import { PreparingClient } from './prepared.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'

/** The address as it may be shown: without its password. */
const shown = (url: string): string => {
  try {
    const address = new URL(url)
    if (address.password) address.password = '…'
    return decodeURI(address.toString())
  } catch {
    return 'the given address'
  }
}

const bigints = 20
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === bigints
      ? (text: string) => Number(text)
      : (pgTypes.getTypeParser(oid, format) as (text: string) => unknown),
}

const explainAt =
  (where: string) =>
  (error: unknown): Error | undefined => {
    const code = String((error as { code?: unknown } | null)?.code ?? '')
    const said = (name: string, message: string, hint: string): DerekError =>
      new DerekError(name, message, hint, 1, error)
    if (/^(ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_|ENOENT|EPIPE|08|57P)/.test(code))
      return said(
        'ledger-unreachable',
        `The database at ${where} does not answer.`,
        'Check that the server runs and that the address is right.',
      )
    if (code.startsWith('28'))
      return said(
        'ledger-refused',
        `The database at ${where} refuses this user.`,
        'Check the user name and password in the address.',
      )
    if (code === '3D000')
      return said('ledger-missing', `There is no such database: ${where}.`, 'Create it (createdb), then start again.')
    if (code === '42501')
      return said(
        'ledger-read-only',
        `This user may not do that in ${where}.`,
        'Give the user the right to create and write tables.',
      )
    if (code.startsWith('53'))
      return said(
        'disk-full',
        `The database at ${where} has no room left.`,
        'Make room or raise its limits; nothing unacknowledged was kept.',
      )
    return undefined
  }

export const openPostgres = async (url: string): Promise<Store> => {
  const where = shown(url)
  const explain = explainAt(where)
  const pool = new Pool({
    Client: PreparingClient,
    connectionString: url,
    max: 8,
    types,
    connectionTimeoutMillis: 10_000,
  })
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      // An operator may have turned it off for the whole server; an acknowledged write must survive all the same.
      onCreateConnection: async (connection) => {
        await connection.executeQuery(
          sql`select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`.compile(
            db,
          ),
        )
      },
    }),
  })
  try {
    await refuseStrangers(db, 'postgres', where)
    await migrate(db, 'postgres', where)
  } catch (error) {
    await db.destroy().catch(() => pool.end())
    throw error instanceof DerekError && error.code !== 'migration-failed'
      ? error
      : (explain(error) ?? explain((error as Error).cause) ?? error)
  }
  return {
    dialect: 'postgres',
    writer: db,
    reader: db,
    openLongReader: async () => ({ db, close: async () => {} }),
    isBusy: () => false,
    explain,
    close: () => db.destroy(),
  }
}
