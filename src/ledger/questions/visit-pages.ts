// Visits: who went where, stop by stop.
import { sql } from 'kysely'
import type { KeptVisit, Paging, VisitView } from '../../model/index.ts'
import { slugHolder } from '../slugs.ts'
import type { Dialect, Tx } from '../store.ts'
import { entitiesByIds } from './entities.ts'
import { visitsWhere } from './findings.ts'
import { boundsOf, behind } from './paging.ts'
import { reportLines } from './reports.ts'
import { cardsWhere } from './stories.ts'

export const allVisits = async (tx: Tx, dialect: Dialect, paging: Paging = {}): Promise<readonly KeptVisit[]> => {
  const { limit, offset } = boundsOf(paging)
  // What has no date comes last.
  const day = sql<string>`coalesce(p.date, '')`
  let ids = tx
    .selectFrom('visits as p')
    .select('p.id')
    .where('p.checked', '=', 'confirmed')
    .where('p.joined_into', 'is', null)
    .orderBy(day, 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
  if (offset) ids = ids.offset(offset)
  if (paging.after !== undefined)
    ids = ids.where(
      behind(
        [day, sql.ref('p.id')],
        '<',
        sql`select coalesce(p.date, ''), p.id from visits p where p.id = ${paging.after}`,
      ),
    )
  const found = await visitsWhere(tx, dialect, (eb) => eb('x.id', 'in', ids))
  return whole(tx, dialect, found.toSorted(inPageOrder))
}
/** As they are counted off, so that the last one told is where the next page begins. */
const inPageOrder = (a: KeptVisit, b: KeptVisit): number => {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one !== other) return one > other ? -1 : 1
  return a.id > b.id ? -1 : 1
}

/** Each with those that other reports tell of it. */
const whole = async (tx: Tx, dialect: Dialect, visits: readonly KeptVisit[]): Promise<readonly KeptVisit[]> => {
  if (!visits.length) return visits
  const joined = await visitsWhere(tx, dialect, (eb) =>
    eb.and([
      eb('x.root_id', 'in', visits.map(({ id }) => id)), // prettier-ignore
      eb('x.joined_into', 'is not', null),
    ]),
  )
  const byRoot = Map.groupBy(joined, ({ rootId }) => rootId)
  return visits.map((visit) => {
    const others = byRoot.get(visit.id)
    return others ? { ...visit, joined: others } : visit
  })
}

/** An earlier address answers too, and that of one that was joined; the visit's own slug tells where it is now. */
export const visitPage = async (tx: Tx, dialect: Dialect, slug: string): Promise<VisitView | null> => {
  const id = await slugHolder(tx, 'visit', '', slug)
  if (id === undefined) return null
  const root = tx.selectFrom('visits').select('root_id').where('id', '=', id)
  const [visit] = await whole(
    tx,
    dialect,
    await visitsWhere(tx, dialect, (eb) => eb.and([eb('x.id', 'in', root), eb('x.checked', '=', 'confirmed')])),
  )
  if (!visit) return null
  const told = [visit, ...(visit.joined ?? [])]
  const lines = await reportLines(
    tx,
    told.map((one) => one.reportVersionId),
  )
  const report = lines.find((line) => line.versionId === visit.reportVersionId)
  if (!report) return null
  return {
    visit,
    report,
    ...(told.length > 1 ? { reports: lines } : {}),
    entities: await entitiesByIds(
      tx,
      dialect,
      told.flatMap((one) => [one.whoId, ...one.stops.map((stop) => stop.entityId)]),
    ),
    stories: await cardsWhere(
      tx,
      dialect,
      null,
      (eb) =>
      eb('s.id', 'in', eb.selectFrom('story_reports').select('story_id').where('report_id', 'in', lines.map(({ id: of }) => of))), // prettier-ignore
    ),
  }
}
