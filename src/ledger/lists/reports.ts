// Reports for programs, as lines: newest first, of one entity through what tells of it, else through documents.
import type { ListPaging, ListPart, ReportLine, ReportList } from '../../model/index.ts'
import { publicAmong } from '../publicity.ts'
import { reportLines } from '../questions/reports.ts'
import type { Dialect, Tx } from '../store.ts'
import { heardFrom, kinOf } from './heard.ts'
import { ofLanguage, walked } from './walk.ts'

const fits =
  ({ language, sourceId }: ReportList) =>
  (line: ReportLine): boolean =>
    (language === undefined || line.language === language) && (sourceId === undefined || line.source.id === sourceId)

const versionsLooked = 200
const cursorShape = /^h([^~]{1,40})~([^~]{1,80})~$/

const ofEntity = async (tx: Tx, entityId: string, which: ReportList, { limit, cursor }: ListPaging): Promise<ListPart<ReportLine>> => {
  const [, published, version] = cursorShape.exec(cursor ?? '') ?? []
  const at = published && version ? { published, report_version_id: version } : undefined
  const found = await heardFrom(tx, await kinOf(tx, entityId), [1], { from: which.from, to: which.to, at }, versionsLooked)
  const versions = found.filter((one) => one.report_version_id !== version)
  const reportIds = versions.map((one) => one.report_version_id.split('.')[0] as string)
  // A report is told once, with its newest version.
  const lines = new Map((await reportLines(tx, reportIds)).map((line) => [line.versionId, line]))
  const open = await publicAmong(tx, reportIds)
  const fitting = fits(which)
  const items: ReportLine[] = []
  for (const { published: day, report_version_id: id } of versions) {
    const line = lines.get(id)
    if (!line || !open.has(line.id) || !fitting(line)) continue
    items.push(line)
    if (items.length === limit) return { items, next: id === versions.at(-1)?.report_version_id && found.length < versionsLooked ? null : `h${day}~${id}~` }
  }
  const end = found.at(-1)
  return { items, next: end && found.length === versionsLooked ? `h${end.published}~${end.report_version_id}~` : null }
} // prettier-ignore

export const reportList = async (
  tx: Tx,
  dialect: Dialect,
  which: ReportList,
  paging: ListPaging,
): Promise<ListPart<ReportLine>> => {
  const { entityId, placeId, from, to, language } = which
  if (entityId !== undefined) return ofEntity(tx, entityId, which, paging)
  const fitting = fits(which)
  return walked(
    tx,
    dialect,
    { kind: 'report', placeId, from, to, cursor: paging.cursor },
    paging.limit,
    ofLanguage(language),
    async (docs) => {
      const lines = new Map((await reportLines(tx, docs.map((doc) => doc.target))).map((line) => [line.id, line])) // prettier-ignore
      return docs.map(({ target }) => {
        const line = lines.get(target)
        return line && fitting(line) ? line : null
      })
    },
  )
}
