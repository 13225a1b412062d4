// What programs ask: the lists of model/lists.ts, over either database.
import type { PublicLists } from '../../model/index.ts'
import { sourceOf } from '../nouns.ts'
import { allTags } from '../questions/tags.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimList, claimNamed } from './claims.ts'
import { entityList, entityNamed } from './entities.ts'
import { promiseList, promiseNamed } from './promises.ts'
import { reportList } from './reports.ts'
import { storyList, storyNamed } from './stories.ts'

export const publicLists = (
  dialect: Dialect,
  ask: <T>(question: (tx: Tx) => Promise<T>) => Promise<T>,
): PublicLists => ({
  claimList: (which, paging) => ask((tx) => claimList(tx, dialect, which, paging)),
  reportList: (which, paging) => ask((tx) => reportList(tx, dialect, which, paging)),
  storyList: (which, paging) => ask((tx) => storyList(tx, dialect, which, paging)),
  entityList: (which, paging) => ask((tx) => entityList(tx, dialect, which, paging)),
  promiseList: (which, paging) => ask((tx) => promiseList(tx, dialect, which, paging)),
  entityNamed: (idOrCode) => ask((tx) => entityNamed(tx, dialect, idOrCode)),
  claimNamed: (id) => ask((tx) => claimNamed(tx, id)),
  storyNamed: (id) => ask((tx) => storyNamed(tx, dialect, id)),
  promiseNamed: (id) => ask((tx) => promiseNamed(tx, dialect, id)),
  publicSources: () =>
    ask(async (tx) => (await tx.selectFrom('sources').selectAll().orderBy('id').execute()).map(sourceOf)),
  publicTags: () => ask(allTags),
})
