// The first round of a large old ledger, and the next day's: what they cost, and how long they keep others waiting at a time.
//
//   node bench/ledger/rounds.ts --folder DIR [--day 2025-06-01] [--limit SECONDS]
//
// DIR holds a generated ledger (bench/ledger/generate.ts) that no round was made in yet; the round stays in it. Between two pauses
// nobody else has a turn: how much CPU that takes at most is told, and by the clock, which on a busy machine says more of the others.
import { parseArgs } from 'node:util'
import { addDays } from '../../src/model/index.ts'
import { makeRound } from '../../src/newsroom/rounds.ts'
import { openNewsroom } from '../../src/newsroom/open.ts'
import { cpu } from '../measure.ts'

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    day: { type: 'string', default: '2025-06-01' },
    limit: { type: 'string', default: '3600' },
  },
})
if (!values.folder) throw new Error('Where is the ledger? Give --folder DIR.')

const newsroom = await openNewsroom({ data: values.folder, database: '', now: () => `${values.day}T08:00:00Z` })
try {
  for (const day of [values.day, addDays(values.day, 1)]) {
    const [began, beganCpu] = [performance.now(), cpu()]
    const held: { readonly cpu: number; readonly clock: number }[] = []
    let last = { cpu: cpu(), clock: performance.now() }
    let memory = 0
    const made = await makeRound(newsroom, {
      day,
      pause: async () => {
        const now = { cpu: cpu(), clock: performance.now() }
        held.push({ cpu: now.cpu - last.cpu, clock: now.clock - last.clock })
        if (held.length % 100 === 0) memory = Math.max(memory, process.memoryUsage.rss())
        await new Promise((resolve) => void setImmediate(resolve))
        last = { cpu: cpu(), clock: performance.now() }
      },
      stopped: () => performance.now() - began > Number(values.limit) * 1000,
    })
    const most = (of: 'cpu' | 'clock'): string => {
      const all = held.map((one) => one[of]).toSorted((a, b) => b - a)
      return `${(all[0] ?? 0).toFixed(0)} ms at most, ${all.filter((one) => one > 50).length} of ${all.length} over 50`
    }
    const seconds = ((cpu() - beganCpu) / 1000).toFixed(1)
    console.log(`round of ${day}: ${made ? `${made.raised} raised` : 'cut off'}, ${seconds} s of CPU, ${((performance.now() - began) / 1000).toFixed(0)} s, ${(memory / 1e6).toFixed(0)} MB`) // prettier-ignore
    console.log(`  at a time: CPU ${most('cpu')}; clock ${most('clock')}`)
  }
} finally {
  await newsroom.ledger.close()
}
