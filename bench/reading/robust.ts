// Whether any text is read, and in time that grows as the text does: hostile texts of every kind, the CPU of ten texts of a length
// against one ten times as long, by turns; then a line of 10 MB and 100,000 dates in a row, whole. Prints what is above 12 times first.
// node bench/reading/robust.ts [--length 30000] [--only KIND] [--megabytes 10]
import { parseArgs } from 'node:util'
import { cpu, median } from '../measure.ts'
import { read } from '../../src/reading/index.ts'
import { hostile, ordinary } from '../../src/reading/test-hostile.ts'
import { loadTables } from '../../src/tables/index.ts'

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '30000' },
    only: { type: 'string' },
    megabytes: { type: 'string', default: '10' },
  },
})
const length = Number(values.length)
const most = 12
const rounds = 3

const tables = loadTables()
const failures: string[] = []
const costOf = (name: string, text: string): number => {
  const before = cpu()
  const reading = read({ id: name, text, published: '2025-01-01' }, tables)
  const used = cpu() - before
  const failed = reading.doubts.find(({ code }) => code === 'reader-failed')
  if (failed !== undefined) failures.push(`${name}: ${failed.why}`)
  return used
}

interface Line {
  readonly name: string
  readonly short: number
  readonly ratio: number
}
/** Ten short texts and a long one cost about a hundredth of a second at least; what costs less cannot be told from the clock's step. */
const leastCost = 15
const measure = (name: string): Line => {
  const make = hostile[name]!
  costOf(name, make(length, 1))
  const costs = Array.from({ length: rounds }, (_, round) => {
    const from = (round + 1) * 1_000_000
    const short = Array.from({ length: 10 }, (_, at) => costOf(name, make(length, from + at * 40_009)))
    return {
      short: short.reduce((sum, one) => sum + one, 0) / 10,
      long: costOf(name, make(length * 10, from + 500_000)),
    }
  })
  const short = median(costs.map((one) => one.short))
  const long = median(costs.map((one) => one.long))
  return { name, short, ratio: long < leastCost ? 0 : long / short }
}

const names = Object.keys(hostile).filter((name) => values.only === undefined || name === values.only)
const lines = names.map(measure).sort((a, b) => b.ratio - a.ratio)
console.log(`${length} characters, and ten times as many; median of ${rounds} rounds`)
console.log('times the CPU   ms for the short one')
for (const { name, short, ratio } of lines)
  console.log(
    `${(ratio === 0 ? 'too short' : ratio.toFixed(1)).padStart(9)} ${ratio > most ? '!' : ' '} ${short.toFixed(1).padStart(12)}   ${name}`,
  )

const large = (name: string, text: string): void => {
  const cost = costOf(name, text)
  const size = (Buffer.byteLength(text) / 1e6).toFixed(1)
  console.log(`${name}: ${size} MB read in ${(cost / 1000).toFixed(1)} s of CPU, at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB of memory`) // prettier-ignore
}
if (values.only === undefined) {
  large('100,000 dates in a row', '6 декабря 2024 года '.repeat(100_000))
  const bytes = Number(values.megabytes) * 1_000_000
  large('one line', ordinary.repeat(Math.ceil(bytes / Buffer.byteLength(ordinary))))
}
console.log(failures.length === 0 ? 'all were read' : failures.join('\n'))
