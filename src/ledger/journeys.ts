// What following asks of visits: all that reports of some days tell of, whichever editor has seen them. A part of the Ledger
// contract, in a file of its own. Found by the days of publication, then by the reports: both through indexes.
import type { KeptVisit } from '../model/index.ts'
import { visitsWhere } from './questions/findings.ts'
import type { Dialect, Tx } from './store.ts'

export interface VisitReported {
  readonly visit: KeptVisit
  readonly reportId: string
  readonly sourceId: string
  /** Of the report. */
  readonly published: string
}
export interface JourneysLedger {
  /** Days of publication; both ends count. Newest versions of reports; nothing that was rejected. */
  visitsReported(from: string, to: string): Promise<readonly VisitReported[]>
}

export const visitsReported = async (
  tx: Tx,
  dialect: Dialect,
  from: string,
  to: string,
): Promise<readonly VisitReported[]> => {
  const versions = await tx
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .select(['v.id', 'v.report_id', 'v.published', 'r.source_id'])
    .where('v.published', '>=', from)
    // A report may be published at an hour of that day.
    .where('v.published', '<=', `${to}T~`)
    .whereRef('v.version', '=', 'r.version')
    .execute()
  const known = new Map(versions.map((one) => [one.id, one]))
  if (!known.size) return []
  const found = await visitsWhere(tx, dialect, (eb) =>
    eb.and([eb('x.report_version_id', 'in', [...known.keys()]), eb('x.checked', '<>', 'rejected')]),
  )
  return found.flatMap((visit) => {
    const version = known.get(visit.reportVersionId)
    if (!version) return []
    return [{ visit, reportId: version.report_id, sourceId: version.source_id, published: version.published }]
  })
}
