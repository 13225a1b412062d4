// Stores a reading whole beside the earlier ones and brings the rows made of it up to date. What an editor has decided upon
// stays as it was decided; what only an older reading found is no longer shown; ids hold, so decisions hold.
import { DerekError, quotes } from '../model/index.ts'
import type { Reading, ReportVersion } from '../model/index.ts'
import type { KeptReading } from './contract.ts'
import { idOf } from './ids.ts'
import { toJson } from './json.ts'
import { linkVersion } from './links.ts'
import { matchFindings } from './match.ts'
import { versionOf } from './nouns.ts'
import { isPublic } from './publicity.ts'
import { readingRows, spansOf } from './reading-rows.ts'
import type { Found, FoundVisit } from './reading-rows.ts'
import type { StopRow } from './schema.ts'
import { claimSlug } from './slugs.ts'
import type { Tx } from './store.ts'
import { countChange } from './transactions.ts'

type Kind = 'mentions' | 'claims' | 'quotes' | 'promises' | 'visits'
const kinds: readonly Kind[] = ['mentions', 'claims', 'quotes', 'promises', 'visits']
/** The columns that hold names, and the links that depend on each. */
const linkedNames: Readonly<Record<Kind, readonly (readonly [string, string, string])[]>> = {
  mentions: [],
  claims: [['subject', 'entity_id', 'entity_via']],
  quotes: [['speaker', 'speaker_id', 'speaker_via']],
  promises: [
    ['issuer', 'issuer_id', 'issuer_via'],
    ['addressee', 'addressee_id', 'addressee_via'],
  ],
  visits: [['who', 'who_id', 'who_via']],
}
/** Never taken from a newer reading: they are the ledger's and the editors'. */
const kept = ['slug', 'titles', 'state', 'own_state', 'checked', 'described', 'correction_of', 'subject_id']

type AnyRow = Record<string, string | number | null> & { id: string; likeness: string; report_version_id: string }

export const isDecided = (row: Record<string, unknown>): boolean =>
  (row['state'] !== 'read' && row['checked'] === undefined) ||
  (row['checked'] !== undefined && row['checked'] !== 'read') ||
  row['described'] === 1

const tellOf = (kind: Kind, row: AnyRow): string => {
  if (kind === 'claims') return String(row['subject'])
  if (kind === 'mentions') return String(row['code'] ?? row['office'] ?? '')
  if (kind === 'quotes') return String(row['speaker'] ?? '')
  if (kind === 'promises') return `${row['issuer']}|${row['addressee']}`
  return ''
}

export const keepReading = async (
  tx: Tx,
  versionId: string,
  reading: Reading,
  readerVersion: string,
  at: string,
): Promise<KeptReading> => {
  const version = await needVersion(tx, versionId)
  checkSpans(version, reading)
  const json = toJson(reading)
  const id = idOf('reading', versionId, readerVersion, json)
  const known = await tx.selectFrom('readings').selectAll().where('id', '=', id).executeTakeFirst()
  if (known) return { id, reportVersionId: versionId, readerVersion, readAt: known.read_at, reading }

  const last = await tx
    .selectFrom('readings')
    .select((eb) => eb.fn.max('ordinal').as('ordinal'))
    .where('report_version_id', '=', versionId)
    .executeTakeFirst()
  await tx
    .insertInto('readings')
    .values({
      id,
      report_version_id: versionId,
      ordinal: (last?.ordinal ?? 0) + 1,
      reader_version: readerVersion,
      read_at: at,
      reading: json,
      doubts: toJson(reading.doubts),
    })
    .execute()
  const rows = readingRows(reading)
  for (const kind of kinds) await keepFindings(tx, kind, versionId, id, rows[kind] as readonly Found<AnyRow>[])
  await linkVersion(tx, versionId)
  if (await isPublic(tx, version.reportId)) await countChange(tx)
  return { id, reportVersionId: versionId, readerVersion, readAt: at, reading }
}

export const needVersion = async (tx: Tx, versionId: string): Promise<ReportVersion> => {
  const row = await tx.selectFrom('report_versions').selectAll().where('id', '=', versionId).executeTakeFirst()
  if (row) return versionOf(row)
  throw new DerekError(
    'no-such-report-version',
    `The ledger has no report version '${versionId}'.`,
    "Give the id of a version, such as 'ID.1', of a report that was taken in.",
  )
}

const checkSpans = (version: ReportVersion, reading: Reading): void => {
  const wrong = spansOf(reading).find(({ span }) => !quotes(version.text, span) || !span.text.isWellFormed())
  if (wrong)
    throw new DerekError(
      'span',
      `A reading of ${version.id} was not kept: the span ${wrong.span.start}–${wrong.span.end} of its ${wrong.of} does not quote the report's text.`,
      'Read the stored text of this very version and keep the reading again.',
    )
}

const keepFindings = async (
  tx: Tx,
  kind: Kind,
  versionId: string,
  readingId: string,
  findings: readonly Found<AnyRow>[],
): Promise<void> => {
  const table = kind as 'claims'
  const earlier = (await tx
    .selectFrom(table)
    .selectAll()
    .where('report_version_id', '=', versionId)
    .orderBy('id')
    .execute()) as unknown as AnyRow[]
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
  const lost = earlier.filter((row) => !isDecided(row) && row['shown'] === 1 && !ids.some(({ id }) => id === row.id))
  if (lost.length)
    await tx
      .updateTable(table)
      .set({ shown: 0 })
      .where(
        'id',
        'in',
        lost.map((row) => row.id),
      )
      .execute()

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
  for (const row of fresh) {
    if ('slug' in row) await claimSlug(tx, kind === 'promises' ? 'promise' : 'visit', '', row.id, row.id)
    if (kind === 'visits') await putStops(tx, row.id, stopsOf(findings, ids, row.id))
  }
}

/** Found again: where an editor has decided, only where it stands now is renewed; else all that the reading says of it. */
const renew = async (tx: Tx, kind: Kind, before: AnyRow, now: AnyRow, finding: Found<AnyRow>): Promise<void> => {
  const values: Record<string, unknown> = { reading_id: now['reading_id'], ordinal: now['ordinal'], shown: 1 }
  if (!isDecided(before)) {
    Object.assign(values, now)
    for (const column of kept) delete values[column]
    for (const [name, entity, via] of linkedNames[kind])
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

const putStops = async (tx: Tx, visitId: string, stops: FoundVisit['stops']): Promise<void> => {
  await tx.deleteFrom('stops').where('visit_id', '=', visitId).execute()
  const rows: StopRow[] = stops.map((stop) => ({ ...stop, visit_id: visitId }))
  if (rows.length) await tx.insertInto('stops').values(rows).execute()
}
