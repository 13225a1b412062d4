// Whether the search index is there and of this version, looked at when a ledger is opened.
import { DerekError } from '../../model/index.ts'
import type { Store } from '../store.ts'
import { glance } from '../transactions.ts'
import { formsVersion, searching } from './tables.ts'

export type OnIndexing = (done: number, of: number) => void

/** A ledger from before there was search, or with other word forms, is indexed when it is opened; whoever opens it may tell how far that is. */
export const readySearch = async (store: Store, onIndexing?: OnIndexing): Promise<void> => {
  const state = await glance(store, (db) =>
    searching(db).selectFrom('search_state').select('version').executeTakeFirst(),
  )
  if (state && state.version > formsVersion)
    throw new DerekError(
      'search-newer',
      'The search index of this ledger was made by a newer version of Derek.',
      'Run that newer version.',
    )
  if (state?.version === formsVersion) return
  const { reindex, upgradeIndex } = await import('./reindex.ts')
  await (state?.version === 1 ? upgradeIndex : reindex)(store, onIndexing)
}
