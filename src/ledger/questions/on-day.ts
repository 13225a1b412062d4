// What earlier years did on a day of the year: stories, visits, promises that fell due, openings. One look into an index for each year.
import { sql } from 'kysely'
import type { Language, OnDay } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { promisesWhere, visitsWhere } from './findings.ts'
import { cardsWhere } from './stories.ts'

const most = 50
const states = ['open', 'moved', 'kept', 'kept-late', 'dropped', 'vague'] as const

/** days: the same day of each year. `moments`: when each begins and ends, in UTC, as stories are ordered. */
export const onDay = async (
  tx: Tx,
  dialect: Dialect,
  language: Language,
  days: readonly string[],
  moments: readonly (readonly [from: string, to: string])[],
): Promise<OnDay> => {
  if (!days.length) return { stories: [], visits: [], promises: [], openings: [], entities: [] }
  const told = moments.map(
    ([from, to]) => sql`select story_id from story_lists where list = 'all' and language = ${language}
      and published_order >= ${from} and published_order < ${to}`,
  )
  const stories = told.length
    ? await cardsWhere(tx, dialect, language, (eb) =>
        eb(
          's.id',
          'in',
          sql`(select story_id from (${sql.join(told, sql` union all `)}) t limit ${sql.lit(most)})` as never,
        ),
      )
    : []
  const visits = await visitsWhere(tx, dialect, (eb) =>
    eb.and([eb('x.checked', '=', 'confirmed'), eb('x.date', 'in', days), eb('x.joined_into', 'is', null)]),
  )
  const promises = await promisesWhere(
    tx,
    dialect,
    (eb) =>
      eb.and([
        eb('x.checked', '=', 'confirmed'),
        eb('x.state', 'in', states),
        eb('x.due_day', 'in', days),
        // A bare year or month is due on its last day; only a day that was said is remembered.
        sql<never>`length(x.due) = 10`,
      ]),
    most,
  )
  const openings = await claimsWhere(tx, 'public', (eb) =>
    eb.and([
      sql<never>`c.property = 'opened'`,
      eb('c.date', 'in', days),
      eb('c.state', '=', 'confirmed'),
      eb('c.modality', '=', 'reported'),
    ]),
  )
  const entities = await entitiesByIds(tx, dialect, [
    ...openings.map((claim) => claim.entityId),
    ...promises.flatMap((promise) => [promise.issuerId, promise.subjectId]),
  ])
  return { stories, visits: visits.slice(0, most), promises, openings: openings.slice(0, most), entities }
}
