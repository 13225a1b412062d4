// What is public. A report is once a published story cites it or an editor has confirmed anything that it says.
import type { Tx } from './store.ts'

/** Tables of findings with the column that says whether an editor confirmed them. */
export const checkedColumns = [
  ['claims', 'state'],
  ['mentions', 'state'],
  ['quotes', 'state'],
  ['promises', 'checked'],
  ['visits', 'checked'],
] as const

export const publicAmong = async (tx: Tx, reportIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const found = new Set<string>()
  if (!reportIds.length) return found
  const cited = await tx
    .selectFrom('story_reports as sr')
    .innerJoin('stories as s', 's.id', 'sr.story_id')
    .select('sr.report_id')
    .distinct()
    .where('sr.report_id', 'in', reportIds)
    .where('s.state', '=', 'published')
    .execute()
  for (const row of cited) found.add(row.report_id)
  for (const [table, column] of checkedColumns) {
    const rest = reportIds.filter((id) => !found.has(id))
    if (!rest.length) break
    const rows = await tx
      .selectFrom(`${table as 'claims'} as c`)
      .innerJoin('report_versions as v', 'v.id', 'c.report_version_id')
      .select('v.report_id')
      .distinct()
      .where('v.report_id', 'in', rest)
      .where(`c.${column as 'state'}`, '=', 'confirmed')
      .execute()
    for (const row of rows) found.add(row.report_id)
  }
  return found
}

export const isPublic = async (tx: Tx, reportId: string): Promise<boolean> =>
  (await publicAmong(tx, [reportId])).has(reportId)
