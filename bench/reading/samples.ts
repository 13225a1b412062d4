// Reads short labelled reports of our own and scores whose their statements are, their projects and visits.
//   node bench/reading/samples.ts [FILE.txt|FOLDER …] [--misses] [--each]
// A statement is found when it has the label's property on the label's words; its value is not asked.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Claim, Reading } from '../../src/model/index.ts'
import { read } from '../../src/reading/index.ts'
import { loadTables } from '../../src/tables/index.ts'
import { family, isSameName } from '../../tools/samples/names.ts'
import { readSamples, type Sample, type SampleClaim } from '../../tools/samples/notation.ts'

const root = resolve(import.meta.dirname, '..', '..')
const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, each: { type: 'boolean', default: false } },
  allowPositionals: true,
})

interface Tally {
  right: number
  labels: number
  read: number
}
const kinds = ['claims', 'with subject', 'projects', 'visits'] as const
type Tallies = Record<(typeof kinds)[number], Tally>
const fresh = (): Tallies => Object.fromEntries(kinds.map((kind) => [kind, { right: 0, labels: 0, read: 0 }])) as Tallies // prettier-ignore

/** As many pairs as one look through the labels gives, each reading used once. */
const pairs = <A, B>(labels: readonly A[], found: readonly B[], fits: (label: A, one: B) => number) => {
  const free = new Set(found)
  const made: [A, B][] = []
  for (const least of [2, 1])
    for (const label of labels) {
      if (made.some(([one]) => one === label)) continue
      for (const one of free) {
        if (fits(label, one) < least) continue
        free.delete(one)
        made.push([label, one])
        break
      }
    }
  return { made, missed: labels.filter((label) => !made.some(([one]) => one === label)), spurious: [...free] }
}
const sharedPart = (a: SampleClaim, b: { start: number; end: number }): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(a.end - a.start, b.end - b.start)
const isOf = (label: SampleClaim, { subject }: Claim): boolean => label.subjects.some((name) => isSameName(name, subject)) // prettier-ignore

const scored = (sample: Sample, reading: Reading, say: (line: string) => void): Tallies => {
  const tallies = fresh()
  const keep = (kind: (typeof kinds)[number], right: number, labels: number, found: number): void => {
    Object.assign(tallies[kind], { right, labels, read: found })
  }
  const words = (label: SampleClaim): string => sample.text.slice(label.start, label.end)
  const claims = pairs(sample.claims, reading.claims, (label, one) => {
    if (family(label.property) !== family(one.property)) return 0
    const near = sharedPart(label, one.evidence)
    const isExact = sharedPart({ ...label }, one.evidence) > 0.9 && one.evidence.end - one.evidence.start < 1.5 * (label.end - label.start) // prettier-ignore
    if (near < 0.3) return one.property === 'status' && isOf(label, one) ? 1 : 0
    const figure = /\d[\d ,]*/.exec(words(label))?.[0].replace(/[ ,].*/, '')
    const isValue = one.number === undefined || figure === undefined || String(Math.abs(one.number)).startsWith(figure)
    return isValue && (isExact || isOf(label, one)) ? 2 : isValue ? 1 : 0
  })
  const right = claims.made.filter(([label, one]) => isOf(label, one))
  keep('claims', claims.made.length, sample.claims.length, reading.claims.length)
  keep('with subject', right.length, sample.claims.length, reading.claims.length)
  for (const [label, one] of claims.made) if (!isOf(label, one)) say(`whose    ${label.property} «${words(label)}»: ${label.subjects[0]} <> ${one.subject}`) // prettier-ignore
  for (const label of claims.missed) say(`missed   ${label.property} «${words(label)}» of ${label.subjects[0]}`)
  for (const one of claims.spurious) say(`spurious ${one.property} ${one.number ?? one.value ?? one.date} ${one.unit ?? ''} «${one.evidence.text}» of ${one.subject}`) // prettier-ignore
  const projects = pairs(sample.projects, reading.projects, (names, { name }) => names.some((one) => isSameName(one, name)) ? 2 : 0) // prettier-ignore
  keep('projects', projects.made.length, sample.projects.length, reading.projects.length)
  for (const names of projects.missed) say(`missed   project ${names[0]}`)
  for (const { name } of projects.spurious) say(`spurious project ${name}`)
  const visits = pairs(sample.visits, reading.visits, (label, one) => isSameName(label.who, one.who) && label.what.some((name) => isSameName(name, one.what)) ? 2 : 0) // prettier-ignore
  keep('visits', visits.made.length, sample.visits.length, reading.visits.length)
  for (const { who, what } of visits.missed) say(`missed   visit ${who}: ${what[0]}`)
  for (const { who, what } of visits.spurious) say(`spurious visit ${who}: ${what}`)
  return tallies
}

const shown = ({ right, labels, read: found }: Tally): string => {
  const [precision, recall] = [found ? right / found : 0, labels ? right / labels : 0]
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   ${right} of ${labels} labels, ${found} read` // prettier-ignore
}
const tables = loadTables()
const all = fresh()
const samples = (positionals.length > 0 ? positionals : [join(root, 'tools', 'samples', 'apart')]).flatMap(readSamples)
for (const sample of samples) {
  const lines: string[] = []
  const own = scored(sample, read(sample, tables), (line) => lines.push(line))
  for (const kind of kinds) for (const key of ['right', 'labels', 'read'] as const) all[kind][key] += own[kind][key]
  if (values.each) console.log(`${sample.id}  with subject ${shown(own['with subject'])}`)
  if (values.misses) console.log([`== ${sample.id}`, ...lines].join('\n'))
}
console.log(`${samples.length} reports`)
for (const kind of kinds) console.log(`${kind.padEnd(14)} ${shown(all[kind])}`)
