// SQLite's result codes (sqlite.org/rescode.html), in words for whoever runs Derek.
import { DerekError } from '../model/index.ts'
import { patience } from './transactions.ts'

const primary = (error: unknown): number | undefined => {
  const code = (error as { errcode?: unknown } | null)?.errcode
  return typeof code === 'number' ? code & 0xff : undefined
}

export const isBusy = (error: unknown): boolean => {
  const code = primary(error) ?? primary((error as { cause?: unknown } | null)?.cause)
  return code === 5 || code === 6
}

export const explainIn =
  (path: string) =>
  (error: unknown): Error | undefined => {
    const said = (code: string, message: string, hint: string): DerekError =>
      new DerekError(code, message, hint, 1, error)
    switch (primary(error)) {
      case 5:
      case 6:
        return said(
          'ledger-busy',
          `The ledger ${path} was kept busy by another process for ${patience / 1000} seconds.`,
          'Try again; if it goes on, see which other process writes to it.',
        )
      case 8:
      case 3:
        return said(
          'ledger-read-only',
          `The ledger ${path} may not be written to.`,
          'Give this user the right to write to the file and its folder, or point to another data folder.',
        )
      case 10:
        return said(
          'disk-trouble',
          `The disk did not do what was asked of it at ${path}.`,
          'Check the disk; nothing unacknowledged was kept.',
        )
      case 13:
        return said('disk-full', `The disk with ${path} is full.`, 'Make room; nothing unacknowledged was kept.')
      case 11:
        return said(
          'ledger-damaged',
          `The ledger ${path} is damaged.`,
          'Stop Derek, keep a copy of the folder, and restore the last backup.',
        )
      case 14:
        return said(
          'ledger-cannot-open',
          `The ledger ${path} cannot be opened.`,
          'Check that it is a file that this user may read and write, or point to another data folder.',
        )
      case 26:
        return said(
          'not-a-database',
          `${path} is not a database.`,
          'Move the file away or point to another data folder; nothing here was touched.',
        )
      default:
        return undefined
    }
  }
