// The one door to the tables of data/: reads them once, at the first asking, and hands them on as values.
import { join } from 'node:path'
import type { Tables } from '../words/index.ts'
import { unpackIndex } from './format.ts'
import { openSet } from './hashed-set.ts'
import { openPeople } from './people.ts'
import { parsePast } from './past.ts'
import { openPlaces } from './places.ts'
import { dataFolder, readTable, readTextTable } from './read.ts'

/** The hand-written past of places is the release's, whichever table of places is asked. */
let past: ReturnType<typeof parsePast> | undefined
const pastOf = (): ReturnType<typeof parsePast> => {
  return (past ??= parsePast(readTextTable('places/own-history.tsv'), readTextTable('places/own-origins.tsv')))
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
    places: openPlaces(
      readTable('places.tsv', places),
      unpackIndex(readTable('places.index', places), 'places.index'),
      pastOf,
    ),
    people: openPeople(
      () => readTextTable('people/given.tsv'),
      () => openSet(readTable('people/surnames.set'), 'surnames.set'),
    ),
  }
  kept.set(places, tables)
  return tables
}
