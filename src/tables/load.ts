// The one door to the tables of data/: reads them once, at the first asking, and hands them on as values.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DerekError } from '../model/index.ts'
import type { Tables } from '../words/index.ts'
import { unpackIndex } from './format.ts'
import { openSet } from './hashed-set.ts'
import { openPeople } from './people.ts'
import { parsePast } from './past.ts'
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

/** The hand-written past of places is the release's, whichever table of places is asked. */
let past: ReturnType<typeof parsePast> | undefined
const pastOf = (): ReturnType<typeof parsePast> => {
  const text = (name: string): string => new TextDecoder().decode(read(dataFolder, `places/${name}`))
  return (past ??= parsePast(text('own-history.tsv'), text('own-origins.tsv')))
}

const kept = new Map<string, Tables>()
/**
 * The tables of the release; the same value each time. `places`: a folder with a newsroom's own places.tsv and places.index,
 * which then stand in place of the release's.
 */
export const loadTables = (places: string = join(dataFolder, 'places')): Tables => {
  const known = kept.get(places)
  if (known) return known
  const tables: Tables = {
    places: openPlaces(read(places, 'places.tsv'), unpackIndex(read(places, 'places.index'), 'places.index'), pastOf),
    people: openPeople(
      () => new TextDecoder().decode(read(dataFolder, 'people/given.tsv')),
      () => openSet(read(dataFolder, 'people/surnames.set'), 'surnames.set'),
    ),
  }
  kept.set(places, tables)
  return tables
}
