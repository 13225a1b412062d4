// Loads the sample in a process of its own, so that the reader and its tables are gone from memory when it is done: the
// site that goes on serving needs neither.
import { enableCompileCache } from 'node:module'
import { DerekError } from '../model/errors.ts'

export interface SampleTask {
  readonly data: string
  readonly database: string
  readonly folder: string
}
export type SampleWord =
  | { readonly kind: 'progress'; readonly what: string; readonly done: number; readonly of: number }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly hint: string }

const say = (word: SampleWord): void => void process.send?.(word)

/** The tests hold the sample to the reader word by word; a newsroom that opens with a mark less is better than none. */
const leaveOut = (): void => {}

const load = async ({ data, database, folder }: SampleTask): Promise<void> => {
  const { openNewsroom } = await import('../newsroom/open.ts')
  const { loadSample } = await import('../newsroom/load-sample.ts')
  const newsroom = await openNewsroom({ data, database })
  try {
    await loadSample(newsroom, folder, (what, done, of) => say({ kind: 'progress', what, done, of }), leaveOut)
  } finally {
    await newsroom.ledger.close()
  }
}

const work = async (task: SampleTask): Promise<void> => {
  try {
    await load(task)
    say({ kind: 'loaded' })
  } catch (error) {
    if (error instanceof DerekError) {
      const { code, message, hint } = error
      say({ kind: 'refused', code, message, hint })
    } else console.error(error)
  }
}

enableCompileCache()
process.once('message', (task: SampleTask) => void work(task).finally(() => process.disconnect?.()))
// Who asked is gone: the next start takes it up again, and must not meet this one still at work.
process.once('disconnect', () => process.exit())
