// How many reports a second are taken in, read and kept on one core, on SQLite and on PostgreSQL.
//
//   node bench/ledger/intake.ts [--reports 1500] [--batch 200,50] [--rounds 3] [--each] [--postgres]
//
// The sample's reports in three languages, each time with another number behind, so that each is new. By turns, each time in a new
// data folder and after a fifth of the reports to warm up: CPU a report, the system's share of it, reading apart (measured by itself),
// wall time and memory. --each: also one by one. --postgres: also there; the server's own CPU is not counted.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeDatabase, startPostgres } from '../../src/ledger/test-postgres.ts'
import type { IncomingReport, Source } from '../../src/model/index.ts'
import { openNewsroom } from '../../src/newsroom/open.ts'
import type { Newsroom } from '../../src/newsroom/newsroom.ts'
import { takeInMany } from '../../src/newsroom/take-in-many.ts'
import { median } from '../measure.ts'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1500' },
    batch: { type: 'string', default: '200,50' },
    rounds: { type: 'string', default: '3' },
    each: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
  },
})
const count = Number(values.reports)
const warm = Math.floor(count / 5)

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

interface Measured {
  readonly perSecond: number
  readonly said: string
}
const run = async (batch: number, database: string): Promise<Measured> => {
  const data = mkdtempSync(join(tmpdir(), 'derek-intake-'))
  const opened = await openNewsroom({ data, database })
  const reader = await opened.reader()
  const newsroom: Newsroom = { ...opened, reader: async () => reader }
  const work = async (from: number, to: number): Promise<void> => {
    for (let at = from; at < to; at += batch)
      await takeInMany(
        newsroom,
        Array.from({ length: Math.min(batch, to - at) }, (_, index) => report(at + index)),
      )
  }
  try {
    await work(0, warm)
    const [began, started] = [process.cpuUsage(), performance.now()]
    await work(warm, count)
    const [spent, wall] = [process.cpuUsage(began), performance.now() - started]
    const memory = megabytes()
    // Once more without keeping anything: to ask the time around each would itself cost a tenth of a reading.
    const again = process.cpuUsage()
    for (let at = warm; at < count; at++) reader.read({ ...report(at), id: String(at), language: undefined })
    const reading = process.cpuUsage(again)
    const each = (microseconds: number): string => (microseconds / 1000 / (count - warm)).toFixed(2)
    const perSecond = ((count - warm) * 1e6) / (spent.user + spent.system)
    const said = `${each(spent.user + spent.system)} ms each, of it the system ${each(spent.system)}, reading ${each(reading.user + reading.system)}; ${Math.round(((count - warm) * 1000) / wall)} a second by the clock, ${memory} MB`
    return { perSecond, said }
  } finally {
    await newsroom.ledger.close()
    rmSync(data, { recursive: true, force: true })
  }
}

const server = values.postgres ? await startPostgres({ durable: true }) : undefined
const onServer = async (batch: number): Promise<Measured> => {
  if (!server) throw new Error('There is no server.')
  const database = await makeDatabase(server)
  try {
    return await run(batch, database.url)
  } finally {
    await database.drop()
  }
}
const sizes = [...values.batch.split(',').map(Number), ...(values.each ? [1] : [])]
const kinds = sizes.flatMap((batch): readonly (readonly [string, () => Promise<Measured>])[] => {
  const name = batch === 1 ? 'each by itself' : `batches of ${batch}`
  const here = [`SQLite, ${name}`, () => run(batch, '')] as const
  return server ? [here, [`PostgreSQL, ${name}`, () => onServer(batch)]] : [here]
})
try {
  const rates = new Map<string, number[]>()
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, measure] of kinds) {
      const { perSecond, said } = await measure()
      rates.set(name, [...(rates.get(name) ?? []), perSecond])
      console.log(`${name}: ${Math.round(perSecond)} a second of CPU (${said})`)
    }
  for (const [name, all] of rates)
    console.log(`${name}, ${all.length} runs: ${Math.round(median(all))} a second of CPU in the middle, ${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))}`) // prettier-ignore
} finally {
  await server?.stop()
}
