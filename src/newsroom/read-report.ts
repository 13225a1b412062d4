// Reads a kept report and keeps the reading beside earlier ones. All that it finds is a proposal until an editor confirms it.
import { postsIn } from '../following/offices/index.ts'
import type { KeptReading } from '../ledger/contract.ts'
import type { Newsroom } from './newsroom.ts'
import { versionOf } from './report-of.ts'

export const readReport = async (newsroom: Newsroom, reportOrVersionId: string): Promise<KeptReading> => {
  const version = await versionOf(newsroom, reportOrVersionId)
  const reader = await newsroom.reader()
  const reading = reader.read(version)
  // First what waits for its mentions: cut off between the two, nothing is half known.
  await newsroom.ledger.keepPosts(version.id, postsIn(reading))
  return newsroom.ledger.keepReading(version.id, reading, reader.version, newsroom.now())
}
