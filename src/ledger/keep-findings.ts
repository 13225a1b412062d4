// The rows made of one kind of finding, brought up to a new reading: the same finding keeps its row and what was decided about
// it, a new one gets a row, one that is found no more is hidden unless an editor decided upon it.
import { inChunks } from './chunks.ts'
import { links } from './links.ts'
import { matchFindings } from './match.ts'
import type { Found, FoundVisit } from './reading-rows.ts'
import type { SlugRow, StopRow } from './schema.ts'
import type { Tx } from './store.ts'

export type FindingKind = 'mentions' | 'claims' | 'quotes' | 'promises' | 'visits'
export const findingKinds: readonly FindingKind[] = ['mentions', 'claims', 'quotes', 'promises', 'visits']
/** Never taken from a newer reading: they are the ledger's and the editors'. */
const kept = ['slug', 'titles', 'state', 'own_state', 'checked', 'described', 'correction_of', 'subject_id']

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

  const fresh: AnyRow[] = []
  for (const [index, { id, known }] of ids.entries()) {
    const finding = findings[index] as Found<AnyRow>
    const row = {
      ...finding.row,
      id,
      report_version_id: versionId,
      reading_id: readingId,
      shown: 1,
    } as unknown as AnyRow
    if (known) await renew(tx, kind, byId.get(id) as AnyRow, row, finding)
    else fresh.push('slug' in row ? { ...row, slug: id } : row)
  }
  for (let from = 0; from < fresh.length; from += 500)
    await tx
      .insertInto(table)
      .values(fresh.slice(from, from + 500) as never)
      .execute()
  // An id is nobody else's address: it need not be asked for first.
  const slugs = fresh.flatMap((row) => ('slug' in row ? [slugOf(kind, row.id)] : []))
  for (let from = 0; from < slugs.length; from += 500)
    await tx
      .insertInto('slugs')
      .values(slugs.slice(from, from + 500))
      .execute()
  if (kind === 'visits') for (const row of fresh) await putStops(tx, row.id, stopsOf(findings, ids, row.id), true)
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
    if (kind === 'visits') await putStops(tx, before.id, (finding as unknown as FoundVisit).stops)
  }
  delete values['id']
  await tx
    .updateTable(kind as 'claims')
    .set(values)
    .where('id', '=', before.id)
    .execute()
}

const stopsOf = (
  findings: readonly Found<AnyRow>[],
  ids: readonly { readonly id: string }[],
  id: string,
): FoundVisit['stops'] => (findings[ids.findIndex((one) => one.id === id)] as unknown as FoundVisit).stops

const slugOf = (kind: FindingKind, id: string): SlugRow => ({
  space: kind === 'promises' ? 'promise' : 'visit',
  language: '',
  slug: id,
  target_id: id,
  current: 1,
})

const putStops = async (tx: Tx, visitId: string, stops: FoundVisit['stops'], fresh = false): Promise<void> => {
  if (!fresh) await tx.deleteFrom('stops').where('visit_id', '=', visitId).execute()
  const rows: StopRow[] = stops.map((stop) => ({ ...stop, visit_id: visitId }))
  if (rows.length) await tx.insertInto('stops').values(rows).execute()
}
