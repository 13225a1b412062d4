// The one door to the tables of data/: reads them once, at the first asking, and hands them on as values.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DerekError } from '../model/index.ts'
import type { Tables } from '../words/index.ts'
import { unpackIndex } from './format.ts'
import { openSet } from './hashed-set.ts'
import { openPeople } from './people.ts'
import { openPlaces } from './places.ts'

/** Where the tables lie in a checkout and in a package: beside src/. */
export const dataFolder: string = resolve(import.meta.dirname, '..', '..', 'data')

const read = (folder: string, name: string): Uint8Array => {
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

let loaded: Tables | undefined
/** The tables of the release; the same value each time. A folder may be given to read others. */
export const loadTables = (folder: string = dataFolder): Tables => {
  if (folder === dataFolder && loaded) return loaded
  const tables: Tables = {
    places: openPlaces(
      read(folder, 'places/places.tsv'),
      unpackIndex(read(folder, 'places/places.index'), 'places.index'),
    ),
    people: openPeople(
      () => new TextDecoder().decode(read(folder, 'people/given.tsv')),
      () => openSet(read(folder, 'people/surnames.set'), 'surnames.set'),
    ),
  }
  if (folder === dataFolder) loaded = tables
  return tables
}
