// Opens the newsroom that lies in a data folder, its ledger there or on PostgreSQL.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openFolderArchive } from '../archive/index.ts'
import { openLedger } from '../ledger/open.ts'
import { DerekError } from '../model/index.ts'
import { prepareFolder } from './folder.ts'
import type { Newsroom } from './newsroom.ts'
import { loadReader } from './reader.ts'
import type { Reader } from './reader.ts'

export interface Whereabouts {
  readonly data: string
  /** postgres://…, or '' for SQLite in the folder. */
  readonly database: string
  readonly now?: () => string
  /** Refuse a folder that is not there, where making an empty newsroom would only hide a slip in its name. */
  readonly existing?: boolean
  /** How far the search index of an older newsroom is, while it is brought to its form. */
  readonly onIndexing?: (done: number, of: number) => void
}

/** Said while an older newsroom is opened for the first time. */
export const indexingWords = 'bringing the search index to its new form'

const refuseNothing = (data: string): void => {
  if (existsSync(data)) return
  throw new DerekError(
    'no-newsroom',
    `There is no data folder ${resolve(data)}.`,
    'Give the right one with --data or DEREK_DATA; derek serve and derek take-in make a new one.',
  )
}

export const openNewsroom = async ({ data, database, now, existing, onIndexing }: Whereabouts): Promise<Newsroom> => {
  if (existing && !database) refuseNothing(data)
  const folder = prepareFolder(data)
  let reader: Promise<Reader> | undefined
  return {
    ledger: await openLedger(database ? { url: database } : { folder }, onIndexing),
    archive: openFolderArchive(join(folder, 'archive')),
    now: now ?? ((): string => new Date().toISOString()),
    reader: () => (reader ??= loadReader(folder)),
  }
}
