// Reports: on the desk with everything found in them, to the public without what was rejected, in lists as one line.
import type { Expression, RawBuilder } from 'kysely'
import type { Doubt, ReportLine, ReportVersion, ReportView } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { fromJson } from '../json.ts'
import { reportOf, sourceOf, versionOf } from '../nouns.ts'
import { publicAmong } from '../publicity.ts'
import type { ReportRow, ReportVersionRow, SourceRow } from '../schema.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import type { View } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { mentionsWhere, promisesWhere, quotesWhere, visitsWhere } from './findings.ts'
import type { Question } from './findings.ts'
import { storiesWhere } from './stories.ts'

const newest = <T extends { readonly version: number }>(versions: readonly T[]): T | undefined =>
  versions.toSorted((a, b) => b.version - a.version)[0]

/** A report's id means its newest version; the id of a version means that one. */
export const reportVersion = async (tx: Tx, id: string): Promise<ReportVersion | null> => {
  const rows = await tx
    .selectFrom('report_versions')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', id), eb('report_id', '=', id)]))
    .execute()
  const row = newest(rows)
  return row ? versionOf(row) : null
}

interface Whole {
  readonly report: ReportRow
  readonly source: SourceRow
  readonly versions: readonly ReportVersionRow[]
  readonly version: ReportVersionRow
}

const wholes = async (tx: Tx, ids: readonly string[]): Promise<readonly Whole[]> => {
  const reportIds = [...new Set(ids.map((id) => id.split('.')[0] as string))]
  const reports = await inChunks(reportIds, (chunk) =>
    tx.selectFrom('reports').selectAll().where('id', 'in', chunk).execute(),
  )
  const versions = await inChunks(reportIds, (chunk) =>
    tx.selectFrom('report_versions').selectAll().where('report_id', 'in', chunk).orderBy('version').execute(),
  )
  const sources = await inChunks(
    reports.map((report) => report.source_id),
    (chunk) => tx.selectFrom('sources').selectAll().where('id', 'in', chunk).execute(),
  )
  const byId = new Map(reports.map((report) => [report.id, report]))
  const byReport = Map.groupBy(versions, (version) => version.report_id)
  return ids.flatMap((id) => {
    const [reportId, number] = id.split('.')
    const report = byId.get(reportId as string)
    const mine = byReport.get(reportId as string) ?? []
    const version = mine.find((row) => row.version === (number === undefined ? report?.version : Number(number)))
    const source = sources.find((row) => row.id === report?.source_id)
    return report && version && source ? [{ report, source, versions: mine, version }] : []
  })
}

/** The reports of these ids, in this order; an id with a version's number ('ID.1') shows that version. */
export const reportViews = async (
  tx: Tx,
  dialect: Dialect,
  view: View,
  ids: readonly string[],
): Promise<readonly ReportView[]> => {
  const found = await wholes(tx, ids)
  if (!found.length) return []
  const versionIds = found.map((whole) => whole.version.id)
  const shownState = <T extends { readonly state: string }>(row: T): boolean =>
    view === 'desk' || row.state !== 'rejected'
  const checked = <T extends { readonly checked: string }>(row: T): boolean =>
    view === 'desk' || row.checked !== 'rejected'
  const claims = (await claimsWhere(tx, 'desk', (eb) => eb('c.report_version_id', 'in', versionIds))).filter(shownState)
  const mentions = (await mentionsWhere(tx, (eb) => eb('x.report_version_id', 'in', versionIds))).filter(shownState)
  const quotes = (await quotesWhere(tx, (eb) => eb('x.report_version_id', 'in', versionIds))).filter(shownState)
  const promises = (await promisesWhere(tx, dialect, (eb) => eb('x.report_version_id', 'in', versionIds))).filter(
    checked,
  )
  const visits = (await visitsWhere(tx, dialect, (eb) => eb('x.report_version_id', 'in', versionIds))).filter(checked)
  const doubts = await doubtsOf(tx, versionIds)
  return found.map(({ report, source, versions, version }) => {
    const here = (row: { readonly reportVersionId: string }): boolean => row.reportVersionId === version.id
    return {
      report: reportOf(report),
      version: versionOf(version),
      versions: versions.map((row) => ({ version: row.version, takenAt: row.taken_at, sha256: row.sha256 })),
      source: sourceOf(source),
      claims: claims.filter(here),
      mentions: mentions.filter(here),
      quotes: quotes.filter(here).toSorted((a, b) => a.evidence.start - b.evidence.start),
      promises: promises.filter(here).toSorted((a, b) => a.evidence.start - b.evidence.start),
      visits: visits.filter(here),
      doubts: doubts.get(version.id) ?? [],
    }
  })
}

const doubtsOf = async (tx: Tx, versionIds: readonly string[]): Promise<ReadonlyMap<string, readonly Doubt[]>> => {
  const rows = await tx
    .selectFrom('readings')
    .select(['report_version_id', 'doubts'])
    .where('report_version_id', 'in', versionIds)
    .orderBy('ordinal')
    .execute()
  return new Map(rows.map((row) => [row.report_version_id, fromJson<readonly Doubt[]>(row.doubts)]))
}

/** Every entity that a report view names. */
export const entityIdsOf = (view: ReportView): readonly (string | null)[] => [
  ...view.mentions.map((one) => one.entityId),
  ...view.claims.map((one) => one.entityId),
  ...view.quotes.map((one) => one.speakerId),
  ...view.promises.flatMap((one) => [one.issuerId, one.addresseeId, one.subjectId]),
  ...view.visits.flatMap((one) => [one.whoId, ...one.stops.map((stop) => stop.entityId)]),
]

export const reportPage = async (tx: Tx, dialect: Dialect, view: View, id: string): Promise<ReportView | null> => {
  if (view === 'public') {
    const reportId = id.split('.')[0] as string
    if (!(await publicAmong(tx, [reportId])).has(reportId)) return null
  }
  const [found] = await reportViews(tx, dialect, view, [id])
  if (!found) return null
  return {
    ...found,
    entities: await entitiesByIds(tx, dialect, entityIdsOf(found)),
    stories: await storiesWhere(tx, dialect, (eb) =>
      eb.and([
        eb('s.state', '=', 'published'),
        eb('s.id', 'in', eb.selectFrom('story_reports').select('story_id').where('report_id', '=', found.report.id)),
      ]),
    ),
  }
}

/** What stands in a list of reports. */
export interface LineRow extends SourceRow {
  readonly version_id: string
  readonly title: string | null
  readonly published: string
  readonly report_language: string
  readonly report_id: string
  readonly report_url: string | null
}
/** With the text, which an excerpt is taken from, and whether it is the newest version. */
export interface ToldLine extends LineRow {
  readonly text: string
  readonly version: number
  readonly newest: number
}

const linesOf = (tx: Tx, versions: Expression<{ readonly id: string }> | RawBuilder<string>) =>
  tx
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .innerJoin('sources as s', 's.id', 'r.source_id')
    .selectAll('s')
    .select(['v.id as version_id', 'v.title', 'v.published', 'v.language as report_language'])
    .select(['r.id as report_id', 'r.url as report_url'])
    .where('v.id', 'in', versions as never)

/** Of these versions, a list in brackets as it stands after 'in'. */
export const toldLines = (tx: Tx, versions: RawBuilder<string>): Question<ToldLine> =>
  linesOf(tx, versions).select(['v.text', 'v.version', 'r.version as newest']) as never

/** Of the newest or the named versions; the texts are left where they are. */
const linesQuery = (tx: Tx, whole: readonly string[], versions: readonly string[]) => {
  const ids = [
    ...(versions.length ? [tx.selectFrom('report_versions as n').select('n.id').where('n.id', 'in', versions)] : []),
    ...(whole.length
      ? [
          tx
            .selectFrom('reports as o')
            .innerJoin('report_versions as n', (join) =>
              join.onRef('n.report_id', '=', 'o.id').onRef('n.version', '=', 'o.version'),
            )
            .select('n.id')
            .where('o.id', 'in', whole),
        ]
      : []),
  ].reduce((all, one) => all.unionAll(one))
  return linesOf(tx, ids)
}

export const lineOf = (row: LineRow): ReportLine => ({
  id: row.report_id,
  versionId: row.version_id,
  title: row.title,
  url: row.report_url,
  published: row.published,
  language: row.report_language as ReportLine['language'],
  source: sourceOf(row),
})

/** Lines for the newest or the named versions, newest publication first. */
export const reportLines = async (tx: Tx, ids: Iterable<string>): Promise<readonly ReportLine[]> => {
  const rows = await inChunks(ids, (chunk) => {
    const [whole, versions] = [chunk.filter((id) => !id.includes('.')), chunk.filter((id) => id.includes('.'))]
    return linesQuery(tx, whole, versions).execute()
  })
  return rows
    .map(lineOf)
    .toSorted((x, y) => (x.published < y.published ? 1 : x.published > y.published ? -1 : x.id < y.id ? -1 : 1))
}
