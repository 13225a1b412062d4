// Reads a kept report and keeps the reading beside earlier ones. All that it finds is a proposal until an editor confirms it.
import type { KeptReading } from '../ledger/contract.ts'
import type { Newsroom } from './newsroom.ts'
import { versionOf } from './report-of.ts'

export const readReport = async (newsroom: Newsroom, reportOrVersionId: string): Promise<KeptReading> => {
  const version = await versionOf(newsroom, reportOrVersionId)
  const reader = await newsroom.reader()
  const reading = reader.read(version)
  return newsroom.ledger.keepReading(version.id, reading, reader.version, newsroom.now())
}
