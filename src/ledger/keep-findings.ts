// The rows made of one kind of finding, brought up to a new reading: the same finding keeps its row and what was decided about
// it, a new one gets a row, one that is found no more is hidden unless an editor decided upon it.
import { inChunks } from './chunks.ts'
import { insertRows } from './insert-rows.ts'
import { links } from './links.ts'
import { matchFindings } from './match.ts'
import type { Found, FoundVisit } from './reading-rows.ts'
import type { SlugRow, StopRow } from './schema.ts'
import type { Tx } from './store.ts'

export type FindingKind = 'mentions' | 'claims' | 'quotes' | 'promises' | 'visits'
export const findingKinds: readonly FindingKind[] = ['mentions', 'claims', 'quotes', 'promises', 'visits']
/** Never taken from a newer reading: they are the ledger's and the editors'. */
const kept = ['slug', 'titles', 'state', 'own_state', 'checked', 'described', 'correction_of', 'subject_id', 'root_id']

export type AnyRow = Record<string, string | number | null> & {
  id: string
  likeness: string
  report_version_id: string
}

export const isDecided = (row: Record<string, unknown>): boolean =>
  (row['state'] !== 'read' && row['checked'] === undefined) ||
  (row['checked'] !== undefined && row['checked'] !== 'read') ||
  row['described'] === 1

const tellOf = (kind: FindingKind, row: AnyRow): string => {
  if (kind === 'claims') return String(row['subject'])
  if (kind === 'mentions') return String(row['code'] ?? row['office'] ?? '')
  if (kind === 'quotes') return String(row['speaker'] ?? '')
  if (kind === 'promises') return `${row['issuer']}|${row['addressee']}`
  return ''
}

export const keepFindings = async (
  tx: Tx,
  kind: FindingKind,
  versionId: string,
  readingId: string,
  findings: readonly Found<AnyRow>[],
  /** Nothing is kept of this version yet: there is nothing to look for. */
  first = false,
): Promise<void> => {
  const table = kind as 'claims'
  if (first && !findings.length) return
  const earlier = first
    ? []
    : ((await tx
        .selectFrom(table)
        .selectAll()
        .where('report_version_id', '=', versionId)
        .orderBy('id')
        .execute()) as unknown as AnyRow[])
  const byId = new Map(earlier.map((row) => [row.id, row]))
  const ids = matchFindings(
    kind,
    versionId,
    findings as readonly { row: { likeness: string }; tell: string }[],
    earlier.map((row) => ({
      id: row.id,
      likeness: row.likeness,
      tell: tellOf(kind, row),
      rejected: (row['checked'] ?? row['state']) === 'rejected',
    })),
  )
  const found = new Set(ids.map(({ id }) => id))
  const lost = earlier.filter((row) => !isDecided(row) && row['shown'] === 1 && !found.has(row.id))
  await inChunks(
    lost.map((row) => row.id),
    (chunk) => tx.updateTable(table).set({ shown: 0 }).where('id', 'in', chunk).execute(),
  )

  const fresh: FreshFinding[] = []
  for (const [index, { id, known }] of ids.entries()) {
    const finding = findings[index] as Found<AnyRow>
    const row = rowOf(finding, kind, id, versionId, readingId)
    if (known) await renew(tx, kind, byId.get(id) as AnyRow, row, finding)
    else fresh.push({ row, stops: stopsOf(finding, id) })
  }
  await insertFindings(tx, kind, fresh)
}

export interface FreshFinding {
  readonly row: AnyRow
  /** Of a visit. */
  readonly stops: readonly StopRow[]
}

/** An id is nobody else's address: it need not be asked for first. */
const rowOf = ({ row }: Found<AnyRow>, kind: FindingKind, id: string, versionId: string, readingId: string): AnyRow =>
  ({
    ...row,
    ...('slug' in row && { slug: id }),
    ...(kind === 'visits' && { root_id: id }),
    id,
    report_version_id: versionId,
    reading_id: readingId,
    shown: 1,
  }) as unknown as AnyRow

/** Of a report version that nothing is kept of yet. */
export const freshFindings = (
  kind: FindingKind,
  versionId: string,
  readingId: string,
  findings: readonly Found<AnyRow>[],
): readonly FreshFinding[] =>
  matchFindings(kind, versionId, findings as readonly { row: { likeness: string }; tell: string }[], []).map(
    ({ id }, index) => {
      const finding = findings[index] as Found<AnyRow>
      return { row: rowOf(finding, kind, id, versionId, readingId), stops: stopsOf(finding, id) }
    },
  )

/** Of as many report versions as there are. */
export const insertFindings = async (tx: Tx, kind: FindingKind, fresh: readonly FreshFinding[]): Promise<void> => {
  await insertRows(
    tx,
    kind,
    fresh.map(({ row }) => row),
  )
  await insertRows(
    tx,
    'slugs',
    fresh.flatMap(({ row }) => ('slug' in row ? [slugOf(kind, row.id)] : [])),
  )
  await insertRows(
    tx,
    'stops',
    fresh.flatMap(({ stops }) => stops),
  )
}

/** Found again: where an editor has decided, only where it stands now is renewed; else all that the reading says of it. */
const renew = async (tx: Tx, kind: FindingKind, before: AnyRow, now: AnyRow, finding: Found<AnyRow>): Promise<void> => {
  const values: Record<string, unknown> = { reading_id: now['reading_id'], ordinal: now['ordinal'], shown: 1 }
  if (!isDecided(before)) {
    Object.assign(values, now)
    for (const column of kept) delete values[column]
    for (const { name, entity, via } of links.filter((link) => link.table === kind))
      if (before[name] === now[name]) {
        delete values[entity]
        delete values[via]
      }
    if (kind === 'mentions') delete values['entity_id']
    if (kind === 'visits') await replaceStops(tx, before.id, stopsOf(finding, before.id))
  }
  delete values['id']
  await tx
    .updateTable(kind as 'claims')
    .set(values)
    .where('id', '=', before.id)
    .execute()
}

const stopsOf = (finding: Found<AnyRow>, visitId: string): readonly StopRow[] =>
  ((finding as Partial<FoundVisit>).stops ?? []).map((stop) => ({ ...stop, visit_id: visitId }))

const slugOf = (kind: FindingKind, id: string): SlugRow => ({
  space: kind === 'promises' ? 'promise' : 'visit',
  language: '',
  slug: id,
  target_id: id,
  current: 1,
})

const replaceStops = async (tx: Tx, visitId: string, stops: readonly StopRow[]): Promise<void> => {
  await tx.deleteFrom('stops').where('visit_id', '=', visitId).execute()
  await insertRows(tx, 'stops', stops)
}
