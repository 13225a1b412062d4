// An open database, whichever it is: where to ask, how to write all or nothing. Writers stand in line, readers never wait for them.
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

export type Dialect = 'sqlite' | 'postgres'
export type Tx = Transaction<Tables>

export interface Store {
  readonly dialect: Dialect
  readonly writer: Kysely<Tables>
  /** Sees what is committed and cannot change it. */
  readonly reader: Kysely<Tables>
  /** A connection of its own for long looks (export, check), so that short questions are not kept waiting. */
  openLongReader(): Promise<{ readonly db: Kysely<Tables>; close(): Promise<void> }>
  /** The error only says that another writer is at it: nothing was begun, and the same may be tried again. */
  isBusy(error: unknown): boolean
  /** What the database's own errors mean to whoever runs Derek; undefined when it is no trouble of the database. */
  explain(error: unknown): Error | undefined
  close(): Promise<void>
}
