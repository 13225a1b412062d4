// Looks through the whole ledger, as it was at one moment, for what must never be. An empty answer means that it is whole.
import type { Kysely } from 'kysely'
import type { Fault } from '../contract.ts'
import { snapshot } from '../everything.ts'
import { searchFaults } from '../search/faults.ts'
import type { Tables } from '../schema.ts'
import type { Store } from '../store.ts'
import { decisionFaults } from './decisions.ts'
import type { Search } from './look.ts'
import { postFaults } from './posts.ts'
import { readingFaults } from './readings.ts'
import { referenceFaults } from './references.ts'
import { countFaults, linkFaults, projectionFaults, rootFaults, slugFaults, storyFaults } from './wholeness.ts'

const searches: readonly Search[] = [
  readingFaults,
  decisionFaults,
  referenceFaults,
  countFaults,
  storyFaults,
  slugFaults,
  linkFaults,
  rootFaults,
  projectionFaults,
  postFaults,
  searchFaults,
]
type Progress = (done: number, of: number) => void

const sizeOf = async (db: Kysely<Tables>, table: keyof Tables): Promise<number> =>
  Number(
    (
      await db
        .selectFrom(table as 'tags')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )

/** In one connection's view of the ledger. */
export async function* faultsIn(db: Kysely<Tables>, onProgress: Progress = () => {}): AsyncGenerator<Fault> {
  let of = searches.length
  for (const table of ['report_versions', 'decisions'] as const) of += await sizeOf(db, table)
  let done = 0
  const step = (count: number): void => onProgress((done += count), of)
  for (const search of searches) {
    yield* search({ db, step })
    step(1)
  }
}

export const faults = (store: Store, onProgress?: Progress): Promise<readonly Fault[]> =>
  Array.fromAsync(snapshot(store, (db) => faultsIn(db, onProgress)))
