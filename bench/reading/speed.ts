// What a whole reading costs: CPU against a bare Unicode word pass over the same texts in the same run, interleaved; growth with the
// length of a text; loading. node bench/reading/speed.ts [--rounds 9]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..', '..')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const timed = (work: () => void): number => {
  const began = cpu()
  work()
  return cpu() - began
}
const median = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? 0

const beforeLoading = cpu()
const { read } = await import('../../src/reading/index.ts')
const { loadTables } = await import('../../src/tables/index.ts')
const tables = loadTables()
read({ id: 'first', text: 'В селе Ынтымак построена школа на 300 мест.', published: '2025-01-01' }, tables)
console.log(`loading and the first sentence: ${(cpu() - beforeLoading).toFixed(0)} ms of CPU`)

interface Report {
  readonly id: string
  readonly text: string
  readonly published: string
}
const shared = join(root, '..', 'shared', 'reports')
const folder = existsSync(shared) ? shared : join(root, 'sample', 'reports')
if (folder !== shared) console.log('The open set is not there: the sample newsroom’s reports are read instead.')
const reports = readdirSync(folder)
  .filter((name) => /^[a-z]+-[\w-]+\.json$/.test(name))
  .map((name): Report => ({ ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report), id: name }))
  .filter(({ text }) => typeof text === 'string')
const characters = reports.reduce((sum, { text }) => sum + text.length, 0)

let words = 0
const pass = (): void => {
  for (const { text } of reports) for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++
}
const whole = (): void => {
  for (const { id, text, published } of reports) read({ id, text, published }, tables)
}
for (let warm = 0; warm < 5; warm++) {
  pass()
  whole()
}
const ratios: number[] = []
const passes: number[] = []
const readings: number[] = []
for (let round = 0; round < Number(values.rounds); round++) {
  // The pass is so short that it is repeated, to be longer than the clock's step.
  const bare = timed(() => {
    for (let k = 0; k < 20; k++) pass()
  })
  const full = timed(whole)
  passes.push(bare / 20)
  readings.push(full)
  ratios.push(full / (bare / 20))
}
console.log(`${reports.length} reports, ${characters} characters, median of ${values.rounds} rounds`)
console.log(
  `bare word pass ${median(passes).toFixed(2)} ms, whole reading ${median(readings).toFixed(1)} ms: ${median(ratios).toFixed(1)} times`,
)
console.log(`${((reports.length * 1000) / median(readings)).toFixed(0)} reports a second of CPU`)

const base = reports
  .map(({ text }) => text)
  .join('\n\n')
  .slice(0, 30_000)
const lengths = [1, 10].map((times) => {
  const text = Array.from({ length: times }, () => base).join('\n\n')
  return median([1, 2, 3].map(() => timed(() => void read({ id: 'long', text, published: '2025-01-01' }, tables))))
})
console.log(
  `ten times the text costs ${(lengths[1]! / lengths[0]!).toFixed(1)} times the CPU (${lengths.map((ms) => ms.toFixed(0)).join(' and ')} ms)`,
)
console.log(
  `memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB heap`,
)
