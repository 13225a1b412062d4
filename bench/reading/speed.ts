// What a whole reading costs: CPU against a bare Unicode word pass over the same texts in the same run, interleaved, of texts read before
// and of texts that come for the first time; growth with the length of a text; loading, with Node's compile cache and all else that a
// command starts with, or without. node bench/reading/speed.ts [--rounds 9] [--bare]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cpu, median } from '../measure.ts'

const root = resolve(import.meta.dirname, '..', '..')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, bare: { type: 'boolean' } } })
if (!values.bare) {
  const { optimiseLittle } = (await import(new URL('../../bin/quick-start.js', import.meta.url).href)) as { optimiseLittle: () => void } // prettier-ignore
  optimiseLittle()
}
const timed = (work: () => void): number => {
  const began = cpu()
  work()
  return cpu() - began
}

const beforeLoading = cpu()
const { read } = await import('../../src/reading/index.ts')
const { loadTables } = await import('../../src/tables/index.ts')
const tables = loadTables()
read({ id: 'first', text: 'В селе Ынтымак построена школа на 300 мест.', published: '2025-01-01' }, tables)
console.log(
  `loading and the first sentence: ${(cpu() - beforeLoading).toFixed(0)} ms of CPU ${values.bare ? 'bare' : 'as a command starts'} (the second run has the compile cache filled), ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
)

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
// Node makes a function fast when it has run often; a newsroom's process has run for days.
for (let warm = 0; warm < 25; warm++) {
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
const perText = (milliseconds: number, size: number): string => ((size / 2000 / milliseconds) * 1000).toFixed(0)
console.log(`${((reports.length * 1000) / median(readings)).toFixed(0)} reports a second of CPU, or ${perText(median(readings), characters)} texts of 2,000 characters`) // prettier-ignore

/** Texts of other sets, each read once: half of them to warm up, the other half measured. */
const nlp = join(root, '..', 'shared', 'data', 'nlp')
const ofFolder = (name: string): string[] =>
  readdirSync(join(nlp, name)).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(join(nlp, name, file), 'utf8')) // prettier-ignore
const ofSentences = (name: string): string[] => {
  const sentences = readFileSync(join(nlp, name), 'utf8').split(/\n\s*\n/).map((block) => block.split('\n').map((line) => line.split(/\s/)[0]).join(' ').trim()) // prettier-ignore
  return Array.from({ length: Math.ceil(sentences.length / 12) }, (_, at) => sentences.slice(at * 12, at * 12 + 12).join('\n')) // prettier-ignore
}
if (existsSync(nlp)) {
  const texts = [...ofFolder('FactRuEval-2016/devset'), ...ofFolder('FactRuEval-2016/testset'), ...ofSentences('KazNERD/IOB2_test.txt')] // prettier-ignore
  const readOnce = (text: string): void => void read({ id: 'new', text, published: '2024-05-17' }, tables)
  for (const text of texts.filter((_, at) => at % 2 === 0)) readOnce(text)
  const fresh = texts.filter((_, at) => at % 2 === 1)
  const cost = timed(() => fresh.forEach(readOnce))
  const bare = timed(() => { for (const text of fresh) for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++ }) // prettier-ignore
  const size = fresh.reduce((sum, text) => sum + text.length, 0)
  console.log(`${fresh.length} texts for the first time, ${size} characters: ${(cost / bare).toFixed(0)} times the bare pass, ${perText(cost, size)} texts of 2,000 characters a second of CPU`) // prettier-ignore
} else console.log('The sets of data/nlp are not there: texts read for the first time are not measured.')

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
