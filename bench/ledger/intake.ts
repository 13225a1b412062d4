// How many reports a second are taken in, read and kept, on SQLite and on one core.
//
//   node bench/ledger/intake.ts [--reports 1500] [--batch 50]
//
// The sample's reports in three languages, each time with another number behind, so that each is new. After a fifth of them to warm
// up: CPU a report (reading apart, measured by itself), wall time, and memory at the beginning and the end, for each by itself and for batches.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { IncomingReport, Source } from '../../src/model/index.ts'
import { openNewsroom } from '../../src/newsroom/open.ts'
import type { Newsroom } from '../../src/newsroom/newsroom.ts'
import { takeInMany } from '../../src/newsroom/take-in-many.ts'
import { cpu } from '../measure.ts'

const { values } = parseArgs({
  options: { reports: { type: 'string', default: '1500' }, batch: { type: 'string', default: '50' } },
})
const [count, batch] = [Number(values.reports), Number(values.batch)]

const source: Source = { id: 'bench', kind: 'import', url: null, language: null, names: { en: 'Bench' }, citations: {} }
const folder = join(import.meta.dirname, '../../sample/reports')
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text: string; published: string })
const report = (number: number): IncomingReport => {
  const { text, published } = texts[number % texts.length] as (typeof texts)[number]
  const own = `${text}\n\n${number}`
  return {
    source,
    externalId: String(number),
    url: null,
    title: null,
    text: own,
    published,
    language: null,
    bytes: new TextEncoder().encode(own),
    mediaType: 'text/plain',
    notice: null,
  }
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20)

const run = async (name: string, work: (newsroom: Newsroom, from: number, to: number) => Promise<void>) => {
  const data = mkdtempSync(join(tmpdir(), 'derek-intake-'))
  const opened = await openNewsroom({ data, database: '' })
  const reader = await opened.reader()
  const newsroom: Newsroom = { ...opened, reader: async () => reader }
  try {
    const warm = Math.floor(count / 5)
    await work(newsroom, 0, warm)
    const memory = megabytes()
    const [before, started] = [cpu(), performance.now()]
    await work(newsroom, warm, count)
    const [spent, wall] = [cpu() - before, performance.now() - started]
    // Once more without keeping anything: to ask the time around each would itself cost a tenth of a reading.
    const again = cpu()
    for (let at = warm; at < count; at++) reader.read({ ...report(at), id: String(at), language: undefined })
    const reading = cpu() - again
    const each = (milliseconds: number): string => (milliseconds / (count - warm)).toFixed(2)
    const rate = Math.round(((count - warm) * 1000) / spent)
    console.log(
      `${name}: ${rate} a second of CPU (${each(spent)} ms each, of it reading ${each(reading)}), ${Math.round(((count - warm) * 1000) / wall)} a second by the clock, ${memory} MB then ${megabytes()} MB`,
    )
  } finally {
    await newsroom.ledger.close()
    rmSync(data, { recursive: true, force: true })
  }
}

await run(`batches of ${batch}`, async (newsroom, from, to) => {
  for (let at = from; at < to; at += batch)
    await takeInMany(
      newsroom,
      Array.from({ length: Math.min(batch, to - at) }, (_, index) => report(at + index)),
    )
})
await run('each by itself', async (newsroom, from, to) => {
  for (let at = from; at < to; at++) await takeInMany(newsroom, [report(at)])
})
