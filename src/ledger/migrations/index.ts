// All migrations, in order. Their names are what a ledger remembers; a name it has and we have not means a newer Derek made it.
import type { Migration } from 'kysely/migration'
import type { Dialect } from '../store.ts'
import { beginning } from './001-beginning.ts'
import { matching } from './002-matching.ts'
import { historyAndScale } from './004-history-and-scale.ts'
import { promisesAndRounds } from './003-promises-and-rounds.ts'
import { search } from './005-search.ts'
import { preparedPages } from './006-prepared-pages.ts'
import { followers } from './007-followers.ts'
import { posts } from './008-posts.ts'
import { days } from './009-days.ts'
import { joinedVisits } from './010-joined-visits.ts'

export const migrations = (dialect: Dialect): Readonly<Record<string, Migration>> => ({
  '001-beginning': beginning(dialect),
  '002-matching': matching(dialect),
  '003-promises-and-rounds': promisesAndRounds(dialect),
  '004-history-and-scale': historyAndScale(dialect),
  '005-search': search(dialect),
  '006-prepared-pages': preparedPages(dialect),
  '007-followers': followers(dialect),
  '008-posts': posts(dialect),
  '009-days': days(),
  '010-joined-visits': joinedVisits(dialect),
})
