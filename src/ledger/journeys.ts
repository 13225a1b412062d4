// What following asks of visits: all that reports of some days tell of, whichever editor has seen them. A part of the Ledger
// contract, in a file of its own. Found by the days of publication, then by the reports: both through indexes.
import type { KeptVisit } from '../model/index.ts'
import { inChunks } from './chunks.ts'
import { visitsWhere } from './questions/findings.ts'
import { slugHolder } from './slugs.ts'
import type { Dialect, Tx } from './store.ts'

export interface VisitReported {
  readonly visit: KeptVisit
  readonly reportId: string
  readonly sourceId: string
  /** Of the report. */
  readonly published: string
}
/** What an editor said of two visits, until it is taken back. */
export interface VisitVerdict {
  readonly visitId: string
  readonly otherId: string
  readonly verdict: 'not-same' | 'unsure'
}
export interface JourneysLedger {
  /** Where any of these is one of the two. */
  visitVerdicts(ids: readonly string[]): Promise<readonly VisitVerdict[]>
  /** By its address, an earlier one or its id; confirmed or not, joined or not. */
  visitCalled(name: string): Promise<KeptVisit | null>
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

export const visitVerdicts = async (tx: Tx, ids: readonly string[]): Promise<readonly VisitVerdict[]> => {
  const rows = await inChunks(ids, (chunk) => {
    const of = (column: 'visit_id' | 'other_id') =>
      tx.selectFrom('visit_verdicts').selectAll().where(column, 'in', chunk)
    return of('visit_id').union(of('other_id')).execute()
  })
  const pairs = new Map(rows.map((row) => [`${row.visit_id} ${row.other_id}`, row]))
  return [...pairs.values()].map((row) => ({
    visitId: row.visit_id,
    otherId: row.other_id,
    verdict: row.verdict as VisitVerdict['verdict'],
  }))
}

export const visitCalled = async (tx: Tx, dialect: Dialect, name: string): Promise<KeptVisit | null> => {
  const id = (await slugHolder(tx, 'visit', '', name)) ?? name
  return (await visitsWhere(tx, dialect, (eb) => eb('x.id', '=', id)))[0] ?? null
}
