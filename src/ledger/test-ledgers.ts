// Every ledger test runs on both databases: describeLedgers('…', ({ open }) => { test(…) }).
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, afterEach, describe, inject } from 'vitest'
import type { Ledger } from './contract.ts'
import { openLedger, openStore } from './open.ts'
import type { LedgerPlace } from './open.ts'
import type { Dialect, Store } from './store.ts'
import { makeDatabase } from './test-postgres.ts'
import type { PostgresAnswer } from './test-setup.ts'

export interface TestLedgers {
  readonly dialect: Dialect
  /** A place where there is no ledger yet. On PostgreSQL it is the same database each time, emptied. */
  fresh(): Promise<LedgerPlace>
  /** An open ledger, in a fresh place unless told otherwise; closed when the test ends. */
  open(place?: LedgerPlace): Promise<Ledger>
  /** The database under a ledger, for tests that must see or break what no ledger shows. */
  openStore(place: LedgerPlace): Promise<Store>
}

const askPostgres = async (): Promise<string> => {
  const said = JSON.parse(await text(connect(inject('postgresPort'), '127.0.0.1'))) as PostgresAnswer
  if (said.url === undefined) throw new Error(said.error)
  return said.url
}

const askForDatabase = async (): ReturnType<typeof makeDatabase> => {
  const url = await askPostgres()
  return makeDatabase({ url: (name) => url.replace('DATABASE', name) })
}

const sqlitePlaces = (): { fresh(): Promise<LedgerPlace>; clear(): Promise<void> } => {
  const folders: string[] = []
  return {
    fresh: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'derek-ledger-'))
      folders.push(folder)
      return { folder }
    },
    clear: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const postgresPlaces = (): { fresh(): Promise<LedgerPlace>; clear(): Promise<void> } => {
  let database: ReturnType<typeof makeDatabase> | undefined
  return {
    fresh: async () => {
      database ??= askForDatabase()
      const { url } = await database
      const client = new Client({ connectionString: url })
      await client.connect()
      try {
        await client.query('drop schema public cascade; create schema public')
      } finally {
        await client.end()
      }
      return { url }
    },
    clear: async () => {
      await (await database)?.drop()
    },
  }
}

const ledgers = (dialect: Dialect): TestLedgers => {
  const places = dialect === 'sqlite' ? sqlitePlaces() : postgresPlaces()
  const opened: { close(): Promise<void> }[] = []
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.push(one)
    return one
  }
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close().catch(() => {})
  })
  afterAll(() => places.clear())
  return {
    dialect,
    fresh: places.fresh,
    open: async (place) => keep(await openLedger(place ?? (await places.fresh()))),
    openStore: async (place) => keep(await openStore(place)),
  }
}

export const describeLedgers = (name: string, body: (ledgers: TestLedgers) => void): void => {
  describe.each<{ dialect: Dialect }>([{ dialect: 'sqlite' }, { dialect: 'postgres' }])(`${name} ($dialect)`, (one) => {
    body(ledgers(one.dialect))
  })
}
