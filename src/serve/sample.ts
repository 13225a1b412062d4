// When the sample newsroom is loaded: into an empty ledger, once. A mark in the data folder says that a load was begun and
// not ended, so that a start after a cut takes it up again; without the mark nobody's ledger is touched.
import { fork } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DerekError } from '../model/errors.ts'
import type { Newsroom, Progress } from '../newsroom/newsroom.ts'
import type { SampleTask, SampleWord } from './sample-process.ts'

const sampleFolder = resolve(import.meta.dirname, '..', '..', 'sample')

const isEmpty = async ({ ledger }: Newsroom): Promise<boolean> =>
  (await ledger.reports({ limit: 1 })).length === 0 && (await ledger.sources()).length === 0

const stopped = (): DerekError =>
  new DerekError('stopped', 'Loading the sample was stopped.', 'The next start goes on with it.')

const load = (task: SampleTask, progress: Progress): Promise<void> =>
  new Promise((done, failed) => {
    const child = fork(new URL('./sample-process.ts', import.meta.url))
    child.on('message', (word: SampleWord) => {
      if (word.kind === 'progress') progress(word.what, word.done, word.of)
      else if (word.kind === 'loaded') done()
      else failed(new DerekError(word.code, word.message, word.hint))
    })
    child.once('error', failed)
    child.once('close', () => failed(stopped()))
    child.send(task)
  })

/** True when it loaded anything. */
export const loadSampleOnce = async (
  newsroom: Newsroom,
  { data, database }: Pick<SampleTask, 'data' | 'database'>,
  progress: Progress,
): Promise<boolean> => {
  const mark = join(resolve(data), 'sample-is-loading')
  if (!existsSync(mark) && !(await isEmpty(newsroom))) return false
  writeFileSync(mark, 'The sample newsroom is being loaded; the next start goes on with it.\n', { flush: true })
  await load({ data, database, folder: sampleFolder }, progress)
  rmSync(mark)
  return true
}
