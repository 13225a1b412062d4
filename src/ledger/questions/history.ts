// How it came to what is known: for an entity, claim, promise, visit, story or report, in time, what arrived and who decided what.
import type { Decision, Language } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { decidedWhere, findings, targetOf, versionsOf } from '../findings.ts'
import type { Finding } from '../findings.ts'
import { decisionOf } from '../nouns.ts'
import type { DecisionRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { decisionsIn, familyEver, speakingOf } from './history-gather.ts'

export type HistoryOf = 'entity' | 'claim' | 'mention' | 'quote' | 'promise' | 'visit' | 'story' | 'report'
export interface Arrival {
  readonly reportId: string
  readonly versionId: string
  readonly version: number
  readonly title: string | null
  readonly published: string
  readonly language: Language
  readonly sourceId: string
}
export type HistoryEvent =
  | { readonly what: 'taken-in'; readonly at: string; readonly report: Arrival }
  | { readonly what: 'read'; readonly at: string; readonly report: Arrival; readonly readerVersion: string }
  | { readonly what: 'decided'; readonly at: string; readonly decision: Decision; readonly report: Arrival | null }
export interface History {
  readonly of: HistoryOf
  readonly id: string
  /** Oldest first. */
  readonly events: readonly HistoryEvent[]
}

/** Of an entity that is named without end: so many of the newest reports. */
const mostReports = 2000

interface Found {
  readonly of: HistoryOf
  readonly versionIds: readonly string[]
  readonly decisions: readonly Decision[]
}

const decidedOn = async (tx: Tx, id: string): Promise<readonly Decision[]> =>
  (await tx.selectFrom('decisions').selectAll().where('target_id', '=', id).execute()).map(decisionOf)

const findingById = async (tx: Tx, id: string): Promise<Found | null> => {
  for (const [of, table] of Object.entries(findings)) {
    const row = await tx
      .selectFrom(table as 'claims')
      .select('report_version_id')
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) continue
    // A visit is also spoken of where another was joined into it or held against it.
    const beside = of === 'visit' ? (await speakingOf(tx, [id])).map(decisionOf) : []
    const decisions = new Map([...(await decidedOn(tx, id)), ...beside].map((one) => [one.seq, one]))
    return { of: of as Finding, versionIds: [row.report_version_id], decisions: [...decisions.values()] }
  }
  return null
}

/** What was decided upon the claims, promises and quotations that are the entity's now. */
const decidedAbout = async (tx: Tx, family: readonly string[]): Promise<readonly DecisionRow[]> => {
  const own = [
    ['claim', ['entity_id']],
    ['promise', ['subject_id', 'issuer_id', 'addressee_id']],
    ['quote', ['speaker_id']],
  ] as const
  const found: DecisionRow[] = []
  for (const [kind, columns] of own)
    for (const column of columns) found.push(...(await decidedWhere(tx, kind, column, family)))
  return found
}

const find = async (tx: Tx, id: string): Promise<Found | null> => {
  if (await tx.selectFrom('entities').select('id').where('id', '=', id).executeTakeFirst()) {
    const family = [...(await familyEver(tx, id))]
    const versions = await inChunks(family, (chunk) =>
      tx
        .selectFrom('heard')
        .select('report_version_id')
        .where('entity_id', 'in', chunk)
        .orderBy('published', 'desc')
        .limit(mostReports)
        .execute(),
    )
    const spoken = await speakingOf(tx, family)
    const found = new Map([...spoken, ...(await decidedAbout(tx, family))].map((row) => [row.seq, row]))
    const decisions = [...found.values()].map(decisionOf)
    return { of: 'entity', versionIds: versions.map((row) => row.report_version_id), decisions }
  }
  const versions = await tx.selectFrom('report_versions').select('id').where('report_id', '=', id).execute()
  if (versions.length) {
    const versionIds = versions.map((row) => row.id)
    return { of: 'report', versionIds, decisions: (await decisionsIn(tx, versionIds)).map(decisionOf) }
  }
  if (await tx.selectFrom('stories').select('id').where('id', '=', id).executeTakeFirst())
    return { of: 'story', versionIds: [], decisions: await decidedOn(tx, id) }
  return findingById(tx, id)
}

const arrivals = async (tx: Tx, versionIds: readonly string[]) =>
  inChunks(versionIds, (chunk) =>
    tx
      .selectFrom('report_versions as v')
      .innerJoin('reports as r', 'r.id', 'v.report_id')
      .select(['v.id', 'v.report_id', 'v.version', 'v.title', 'v.published', 'v.language', 'v.taken_at', 'r.source_id'])
      .where('v.id', 'in', chunk)
      .execute(),
  )

const order = { 'taken-in': 0, read: 1, decided: 2 } as const
const time = (at: string): number => Date.parse(at) || 0

export const history = async (tx: Tx, id: string): Promise<History | null> => {
  const found = await find(tx, id)
  if (!found) return null
  const where = await versionsOf(tx, found.decisions.map(targetOf))
  const rows = await arrivals(tx, [...new Set([...found.versionIds, ...where.values()])])
  const reports = new Map(
    rows.map((row): [string, Arrival] => [
      row.id,
      {
        reportId: row.report_id,
        versionId: row.id,
        version: row.version,
        title: row.title,
        published: row.published,
        language: row.language as Language,
        sourceId: row.source_id,
      },
    ]),
  )
  const events: HistoryEvent[] = rows.map((row) => ({
    what: 'taken-in',
    at: row.taken_at,
    report: reports.get(row.id) as Arrival,
  }))
  if (found.of !== 'entity' && found.of !== 'story') {
    const readings = await inChunks(found.versionIds, (chunk) =>
      tx
        .selectFrom('readings')
        .select(['report_version_id', 'read_at', 'reader_version'])
        .where('report_version_id', 'in', chunk)
        .orderBy('ordinal')
        .execute(),
    )
    for (const row of readings)
      events.push({
        what: 'read',
        at: row.read_at,
        readerVersion: row.reader_version,
        report: reports.get(row.report_version_id) as Arrival,
      })
  }
  for (const decision of found.decisions)
    events.push({
      what: 'decided',
      at: decision.at,
      decision,
      report: reports.get(where.get(decision.targetId) ?? '') ?? null,
    })
  const seq = (event: HistoryEvent): number => (event.what === 'decided' ? event.decision.seq : 0)
  return {
    of: found.of,
    id,
    events: events.toSorted((a, b) => time(a.at) - time(b.at) || order[a.what] - order[b.what] || seq(a) - seq(b)),
  }
}
