// Where the tables lie, and the one way to read one.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DerekError } from '../model/index.ts'

/** Where the tables lie in a checkout and in a package: beside src/. */
export const dataFolder: string = resolve(import.meta.dirname, '..', '..', 'data')

/** The bytes of a table; DerekError `tables-missing` says which one cannot be read and how to get it back. */
export const readTable = (name: string, folder: string = dataFolder): Uint8Array => {
  try {
    return readFileSync(join(folder, name))
  } catch (cause) {
    throw new DerekError(
      'tables-missing',
      `The table ${join(folder, name)} cannot be read.`,
      'Restore the data folder from the release, or build it with "node tools/build-tables.ts".',
      1,
      cause,
    )
  }
}

/** A table of lines. */
export const readTextTable = (name: string, folder?: string): string =>
  new TextDecoder().decode(readTable(name, folder))
