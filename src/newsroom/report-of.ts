// A report by the id that somebody gave, or a clear no.
import { DerekError } from '../model/index.ts'
import type { ReportVersion, ReportView } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

const unknown = (id: string): DerekError =>
  new DerekError(
    'no-report',
    `There is no report "${id}" here.`,
    '"derek confirm" without a report lists those there are.',
  )

export const versionOf = async ({ ledger }: Newsroom, id: string): Promise<ReportVersion> => {
  const version = await ledger.reportVersion(id)
  if (!version) throw unknown(id)
  return version
}

/** All that is known of it, confirmed or not. */
export const deskReport = async (newsroom: Newsroom, id: string): Promise<ReportView> => {
  const version = await versionOf(newsroom, id)
  const view = await newsroom.ledger.deskReport(version.reportId)
  if (!view) throw unknown(id)
  return view
}
