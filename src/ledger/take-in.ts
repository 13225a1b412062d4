// A report's bytes are in the archive; here it becomes a report, a new version of one, or one that is known already.
import { DerekError } from '../model/index.ts'
import type { IncomingReport, Language, Source } from '../model/index.ts'
import type { TakenIn } from './contract.ts'
import { idOf } from './ids.ts'
import { toJsonOrNull } from './json.ts'
import { reportOf, versionOf } from './nouns.ts'
import { isPublic } from './publicity.ts'
import { putNoun } from './put.ts'
import { reportKey } from './questions/changed-keys.ts'
import type { ReportRow, ReportVersionRow } from './schema.ts'
import { renewSearch } from './search/renew.ts'
import type { Tx } from './store.ts'
import { touchedBy } from './touched.ts'
import { countChange } from './transactions.ts'

/** The same item of the same source is the same report, wherever and whenever it is taken in. */
export const reportId = (sourceId: string, externalId: string | null, sha256: string): string =>
  externalId === null ? idOf('pasted', sourceId, sha256) : idOf('report', sourceId, externalId)

export const checkText = (incoming: IncomingReport): void => {
  for (const [what, text] of [
    ['text', incoming.text],
    ['title', incoming.title ?? ''],
  ] as const)
    if (text.includes('\0') || !text.isWellFormed())
      throw new DerekError(
        'not-text',
        `The ${what} of ${incoming.url ?? incoming.externalId ?? 'the report'} holds a character that is no text (a zero byte or half of a pair).`,
        'Take it in again from the original, read as UTF-8.',
      )
}

export const needSource = async (tx: Tx, source: Source): Promise<void> => {
  const known = await tx.selectFrom('sources').select('id').where('id', '=', source.id).executeTakeFirst()
  if (!known) await putNoun(tx, 'sources', source)
}

export const firstReport = (id: string, incoming: IncomingReport): ReportRow => ({
  id,
  source_id: incoming.source.id,
  external_id: incoming.externalId,
  url: incoming.url,
  version: 1,
})

export const takeIn = async (
  tx: Tx,
  incoming: IncomingReport,
  language: Language,
  sha256: string,
  at: string,
): Promise<TakenIn> => {
  checkText(incoming)
  await needSource(tx, incoming.source)
  const id = reportId(incoming.source.id, incoming.externalId, sha256)
  const report = await tx.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!report) {
    const row = firstReport(id, incoming)
    await tx.insertInto('reports').values(row).execute()
    const version = await addVersion(tx, row, versionRow(row, incoming, language, sha256, at))
    return { outcome: 'new', report: reportOf(row), version: versionOf(version) }
  }
  const same = await tx
    .selectFrom('report_versions')
    .selectAll()
    .where('report_id', '=', id)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (same) return { outcome: 'known', report: reportOf(report), version: versionOf(same) }

  const row = { ...report, version: report.version + 1, url: incoming.url ?? report.url }
  if (await isPublic(tx, id)) await countChange(tx, await touchedBy(tx, [{ kind: 'report', id }]))
  await tx.updateTable('reports').set({ version: row.version, url: row.url }).where('id', '=', id).execute()
  const version = await addVersion(tx, row, versionRow(row, incoming, language, sha256, at))
  return { outcome: 'new-version', report: reportOf(row), version: versionOf(version) }
}

export const versionRow = (
  report: Pick<ReportRow, 'id' | 'version'>,
  incoming: IncomingReport,
  language: Language,
  sha256: string,
  at: string,
): ReportVersionRow => ({
  id: `${report.id}.${report.version}`,
  report_id: report.id,
  version: report.version,
  sha256,
  media_type: incoming.mediaType,
  title: incoming.title,
  text: incoming.text,
  language,
  published: incoming.published,
  taken_at: at,
  notice: toJsonOrNull(incoming.notice),
})

const addVersion = async (tx: Tx, report: ReportRow, row: ReportVersionRow): Promise<ReportVersionRow> => {
  await tx.insertInto('report_versions').values(row).execute()
  await renewSearch(tx, [reportKey(report.id)])
  return row
}
