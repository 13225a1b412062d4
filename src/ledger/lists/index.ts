// What programs ask: the lists of model/lists.ts, over either database. Loaded when a program first asks.
import type { PublicLists } from '../../model/index.ts'
import { sourceOf } from '../nouns.ts'
import { allTags } from '../questions/tags.ts'
import type { Dialect, Tx } from '../store.ts'
import type * as All from './all.ts'

export const publicLists = (
  dialect: Dialect,
  ask: <T>(question: (tx: Tx) => Promise<T>) => Promise<T>,
): PublicLists => {
  const later = async <T>(question: (all: typeof All, tx: Tx) => Promise<T>): Promise<T> => {
    const all = await import('./all.ts')
    return ask((tx) => question(all, tx))
  }
  return {
    claimList: (which, paging) => later((all, tx) => all.claimList(tx, dialect, which, paging)),
    reportList: (which, paging) => later((all, tx) => all.reportList(tx, dialect, which, paging)),
    storyList: (which, paging) => later((all, tx) => all.storyList(tx, dialect, which, paging)),
    entityList: (which, paging) => later((all, tx) => all.entityList(tx, dialect, which, paging)),
    promiseList: (which, paging) => later((all, tx) => all.promiseList(tx, dialect, which, paging)),
    entityNamed: (idOrCode) => later((all, tx) => all.entityNamed(tx, dialect, idOrCode)),
    claimNamed: (id) => later((all, tx) => all.claimNamed(tx, id)),
    storyNamed: (id) => later((all, tx) => all.storyNamed(tx, dialect, id)),
    promiseNamed: (id) => later((all, tx) => all.promiseNamed(tx, dialect, id)),
    publicSources: () =>
      ask(async (tx) => (await tx.selectFrom('sources').selectAll().orderBy('id').execute()).map(sourceOf)),
    publicTags: () => ask(allTags),
  }
}
