// Stores a reading whole beside the earlier ones and brings the rows made of it up to date. What an editor has decided upon
// stays as it was decided; what only an older reading found is no longer shown; ids hold, so decisions hold.
import { DerekError, quotes } from '../model/index.ts'
import type { Reading, ReportVersion } from '../model/index.ts'
import type { KeptReading } from './contract.ts'
import { idOf } from './ids.ts'
import { insertRows } from './insert-rows.ts'
import { toJson } from './json.ts'
import { findingKinds, keepFindings } from './keep-findings.ts'
import type { AnyRow } from './keep-findings.ts'
import { linkVersion } from './links.ts'
import { versionOf } from './nouns.ts'
import { renewHeard } from './projections/renew.ts'
import { isPublic } from './publicity.ts'
import { readingRows, spansOf } from './reading-rows.ts'
import type { Found } from './reading-rows.ts'
import type { ReadingRow } from './schema.ts'
import { renewSearch } from './search/renew.ts'
import type { Tx } from './store.ts'
import { touchedBy } from './touched.ts'
import { countChange } from './transactions.ts'

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
  const id = readingIdOf(versionId, readerVersion, json)
  const known = await tx.selectFrom('readings').selectAll().where('id', '=', id).executeTakeFirst()
  if (known) return { id, reportVersionId: versionId, readerVersion, readAt: known.read_at, reading }

  const report = [{ kind: 'report', id: version.reportId }]
  const touched = await touchedBy(tx, report)
  await putReading(tx, { id, reportVersionId: versionId, readerVersion, readAt: at, reading }, json)
  const all = touched.union(await touchedBy(tx, report))
  if (await isPublic(tx, version.reportId)) await countChange(tx, all)
  await renewSearch(tx, all)
  return { id, reportVersionId: versionId, readerVersion, readAt: at, reading }
}

export const readingIdOf = (versionId: string, readerVersion: string, json: string): string =>
  idOf('reading', versionId, readerVersion, json)

export const readingRow = (kept: KeptReading, ordinal: number, json: string): ReadingRow => ({
  id: kept.id,
  report_version_id: kept.reportVersionId,
  ordinal,
  reader_version: kept.readerVersion,
  read_at: kept.readAt,
  reading: json,
  doubts: toJson(kept.reading.doubts),
})

/** The reading and all that is made of it; telling the world is keepReading's matter. */
export const putReading = async (tx: Tx, kept: KeptReading, json: string = toJson(kept.reading)): Promise<void> => {
  const { id, reportVersionId, reading } = kept
  const last = await tx
    .selectFrom('readings')
    .select((eb) => eb.fn.max('ordinal').as('ordinal'))
    .where('report_version_id', '=', reportVersionId)
    .executeTakeFirst()
  await insertRows(tx, 'readings', [readingRow(kept, (last?.ordinal ?? 0) + 1, json)])
  const rows = readingRows(reading)
  const first = last?.ordinal == null && !(await hasClaims(tx, reportVersionId))
  for (const kind of findingKinds)
    await keepFindings(tx, kind, reportVersionId, id, rows[kind] as readonly Found<AnyRow>[], first)
  await linkVersion(tx, reportVersionId)
  await renewHeard(tx, [reportVersionId])
}

/** An editor may have written down a claim before any machine read the report. */
const hasClaims = async (tx: Tx, versionId: string): Promise<boolean> =>
  (await tx
    .selectFrom('claims')
    .select('id')
    .where('report_version_id', '=', versionId)
    .limit(1)
    .executeTakeFirst()) !== undefined

export const needVersion = async (tx: Tx, versionId: string): Promise<ReportVersion> => {
  const row = await tx.selectFrom('report_versions').selectAll().where('id', '=', versionId).executeTakeFirst()
  if (row) return versionOf(row)
  throw new DerekError(
    'no-such-report-version',
    `The ledger has no report version '${versionId}'.`,
    "Give the id of a version, such as 'ID.1', of a report that was taken in.",
  )
}

export const checkSpans = (version: ReportVersion, reading: Reading): void => {
  const wrong = spansOf(reading).find(({ span }) => !quotes(version.text, span) || !span.text.isWellFormed())
  if (wrong)
    throw new DerekError(
      'span',
      `A reading of ${version.id} was not kept: the span ${wrong.span.start}–${wrong.span.end} of its ${wrong.of} does not quote the report's text.`,
      'Read the stored text of this very version and keep the reading again.',
    )
}
