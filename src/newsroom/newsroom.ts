// What every verb is given: where things are kept, what time it is, and a reader that is fetched when one is needed.
import type { Archive } from '../archive/contract.ts'
import type { Ledger } from '../ledger/contract.ts'
import type { Reader } from './reader.ts'

export interface Newsroom {
  readonly ledger: Ledger
  readonly archive: Archive
  /** ISO instant. */
  readonly now: () => string
  /** The reader and its tables are large: loaded at the first asking, the same ones each time. */
  readonly reader: () => Promise<Reader>
}

/** Long work tells how far it is. */
export type Progress = (what: string, done: number, of: number) => void
