// Is everything whole? The ledger looks through itself; the archive must hold, unchanged, what the ledger says it holds.
import { createHash } from 'node:crypto'
import type { Fault } from '../ledger/contract.ts'
import type { Newsroom, Progress } from './newsroom.ts'

export interface Checked {
  readonly faults: readonly Fault[]
  /** Report versions whose bytes were looked at. */
  readonly versions: number
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const archiveFault = (versionId: string, message: string): Fault => ({
  code: 'archive',
  about: `report version ${versionId}`,
  message,
})

export const check = async ({ ledger, archive }: Newsroom, progress: Progress = () => {}): Promise<Checked> => {
  const faults = [...(await ledger.faults((done, of) => progress('checking the ledger', done, of)))]
  let versions = 0
  for await (const { reportVersionId, sha256: hash } of ledger.hashes()) {
    const bytes = await archive.fetch(hash)
    if (!bytes) faults.push(archiveFault(reportVersionId, `Its original bytes ${hash} are not in the archive.`))
    else if (sha256(bytes) !== hash)
      faults.push(archiveFault(reportVersionId, `Its original bytes ${hash} have changed in the archive.`))
    progress('checking the archive', ++versions, versions)
  }
  return { faults, versions }
}
