// When the sample newsroom is loaded: into an empty ledger, once. A mark in the data folder says that a load was begun and
// not ended, so that a start after a cut takes it up again; without the mark nobody's ledger is touched.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Newsroom, Progress } from '../newsroom/newsroom.ts'

export const sampleFolder: string = resolve(import.meta.dirname, '..', '..', 'sample')

const isEmpty = async ({ ledger }: Newsroom): Promise<boolean> =>
  (await ledger.reports({ limit: 1 })).length === 0 && (await ledger.sources()).length === 0

/** True when it loaded anything. */
export const loadSampleOnce = async (
  newsroom: Newsroom,
  data: string,
  progress: Progress,
  folder: string = sampleFolder,
): Promise<boolean> => {
  const mark = join(resolve(data), 'sample-is-loading')
  if (!existsSync(mark) && !(await isEmpty(newsroom))) return false
  const { loadSample } = await import('../newsroom/load-sample.ts')
  writeFileSync(mark, 'The sample newsroom is being loaded; the next start goes on with it.\n', { flush: true })
  await loadSample(newsroom, folder, progress)
  rmSync(mark)
  return true
}
