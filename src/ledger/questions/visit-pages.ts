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

export const allVisits = (tx: Tx, dialect: Dialect, paging: Paging = {}): Promise<readonly KeptVisit[]> => {
  const { limit, offset } = boundsOf(paging)
  // What has no date comes last.
  const day = sql<string>`coalesce(p.date, '')`
  let ids = tx
    .selectFrom('visits as p')
    .select('p.id')
    .where('p.checked', '=', 'confirmed')
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
  return visitsWhere(tx, dialect, (eb) => eb('x.id', 'in', ids))
}

/** An earlier address answers too; the visit's own slug tells where it is now. */
export const visitPage = async (tx: Tx, dialect: Dialect, slug: string): Promise<VisitView | null> => {
  const id = await slugHolder(tx, 'visit', '', slug)
  if (id === undefined) return null
  const [visit] = await visitsWhere(tx, dialect, (eb) =>
    eb.and([eb('x.id', '=', id), eb('x.checked', '=', 'confirmed')]),
  )
  const [report] = visit ? await reportLines(tx, [visit.reportVersionId]) : []
  if (!visit || !report) return null
  return {
    visit,
    report,
    entities: await entitiesByIds(tx, dialect, [visit.whoId, ...visit.stops.map((stop) => stop.entityId)]),
    stories: await cardsWhere(tx, dialect, null, (eb) =>
      eb('s.id', 'in', eb.selectFrom('story_reports').select('story_id').where('report_id', '=', report.id)),
    ),
  }
}
