// Opens the newsroom that lies in a data folder, its ledger there or on PostgreSQL.
import { join } from 'node:path'
import { openFolderArchive } from '../archive/index.ts'
import { openLedger } from '../ledger/index.ts'
import { prepareFolder } from './folder.ts'
import type { Newsroom } from './newsroom.ts'
import { loadReader } from './reader.ts'
import type { Reader } from './reader.ts'

export interface Whereabouts {
  readonly data: string
  /** postgres://…, or '' for SQLite in the folder. */
  readonly database: string
  readonly now?: () => string
}

export const openNewsroom = async ({ data, database, now }: Whereabouts): Promise<Newsroom> => {
  const folder = prepareFolder(data)
  let reader: Promise<Reader> | undefined
  return {
    ledger: await openLedger(database ? { url: database } : { folder }),
    archive: await openFolderArchive(join(folder, 'archive')),
    now: now ?? ((): string => new Date().toISOString()),
    reader: () => (reader ??= loadReader()),
  }
}
