// When the files of the whole public ledger are made anew: when something changed since, once an hour at most, and not in the
// first moments after a start. Of several processes on one folder one makes them, and the others look again at their next turn.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { listDownloads } from '../site/downloads/index.ts'
import type { DataTask, DataWord } from './data-process.ts'

export interface DataClock {
  stop(): Promise<void>
}
export interface DataClockSetting {
  readonly newsroom: Newsroom
  readonly task: () => DataTask
  /** What failed harms nothing and is tried again; somebody should hear of it. */
  readonly trouble: (why: string) => void
  /** Milliseconds: before the first look, between looks, between two makings at least. */
  readonly first?: number
  readonly every?: number
  readonly rest?: number
}

const minute = 60_000

export const startDataClock = (setting: DataClockSetting): DataClock => {
  const { newsroom, task, trouble, first = minute, every = minute, rest = 60 * minute } = setting
  let child: ChildProcess | undefined
  let tried = -Infinity
  let [stopped, busy, looking] = [false, false, Promise.resolve()]
  const due = async (folder: string): Promise<boolean> => {
    if (performance.now() - tried < Math.min(rest, 10 * minute)) return false
    const made = await listDownloads(folder)
    if (!made) return true
    const age = Date.parse(newsroom.now()) - Date.parse(made.made)
    return (age >= rest || age < 0) && made.change !== (await newsroom.ledger.changeNumber())
  }
  const make = (of: DataTask): Promise<void> =>
    new Promise((done) => {
      tried = performance.now()
      const running = fork(new URL('./data-process.ts', import.meta.url))
      child = running
      running.on('message', (word: DataWord) => {
        // Should the other come to grief, nobody waits for long.
        if (word.kind === 'elsewhere') tried = -Infinity
        if (word.kind === 'failed') trouble(`The files of open data were not made and will be tried again: ${word.why}`)
      })
      const end = (): void => {
        child = undefined
        done()
      }
      running.once('error', end)
      running.once('close', end)
      running.send(of)
    })
  const look = async (): Promise<void> => {
    const of = task()
    if (!stopped && (await due(of.folder)) && !stopped) await make(of)
  }
  // One at a time: where looking takes longer than the time between two looks, both would find that files are due.
  const tick = (): void => {
    if (busy) return
    busy = true
    looking = look()
      .catch((error: unknown) => trouble(`Open data: ${String(error)}`))
      .finally(() => (busy = false))
  }
  const begin = setTimeout(tick, first)
  const timer = setInterval(tick, every)
  begin.unref()
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(begin)
      clearInterval(timer)
      child?.kill()
      await looking
    },
  }
}
