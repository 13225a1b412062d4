// Visits: who went where, stop by stop.
import type { KeptVisit, VisitView } from '../../model/index.ts'
import { slugHolder } from '../slugs.ts'
import type { Dialect, Tx } from '../store.ts'
import { entitiesByIds } from './entities.ts'
import { visitsWhere } from './findings.ts'
import { reportLines } from './reports.ts'
import { cardsWhere } from './stories.ts'

export const allVisits = (tx: Tx, dialect: Dialect): Promise<readonly KeptVisit[]> =>
  visitsWhere(tx, dialect, (eb) => eb('x.checked', '=', 'confirmed'))

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
