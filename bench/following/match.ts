// Pairs of projects proposed across the labelled reports, against those that are one project: precision and recall.
//   node bench/following/match.ts [--reader] [--half tuned|held] [--misses]
// Labels are turned into readings (or, with --reader, this tree's reader reads the texts). same-projects.tsv lists the pairs that
// are one, judged by hand from the labels of the reports that ../shared/reports/groups.json groups. A pair counts once, whichever
// of its names proposed it; a proposal about projects that no label knows is wrong. Groups with a held-out report are held.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Pairs, sayReason } from '../../src/following/matching/index.ts'
import type { Language, Place, PlaceKind, Reading, Span } from '../../src/model/index.ts'
import { emptyReading } from '../../src/model/index.ts'
import { read } from '../../src/reading/index.ts'
import { loadTables } from '../../src/tables/index.ts'

const shared = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'reports')
const { values } = parseArgs({
  options: {
    reader: { type: 'boolean', default: false },
    half: { type: 'string' },
    misses: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
})

interface Label {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly place: string | null
}
interface Labelled {
  readonly id: string
  readonly text: string
  readonly published: string
  readonly language: Language
  readonly gold: {
    readonly organizations: readonly string[]
    readonly places: readonly { readonly name: string; readonly kind: PlaceKind }[]
    readonly projects: readonly Label[]
    readonly claims: readonly (Omit<Reading['claims'][number], 'evidence'> & { readonly quote: string })[]
  }
}

const spanOf = (text: string, words: string): Span => {
  const start = Math.max(0, text.indexOf(words))
  return { start, end: start + words.length, text: words }
}

const fromLabels = ({ id, text, published, language, gold }: Labelled): Reading => ({
  ...emptyReading(id, language, published),
  organizations: gold.organizations.map((name) => ({ name, mentions: [] })),
  places: gold.places.map(({ name, kind }): Place => ({ name, kind, code: null, mentions: [] })),
  projects: gold.projects.map(({ name, aliases, place }) => ({ name, place, mentions: [name, ...(aliases ?? [])].map((one) => spanOf(text, one)) })), // prettier-ignore
  claims: gold.claims.map(({ quote, ...claim }) => ({ ...claim, modality: 'reported', speaker: null, rule: 'label', evidence: spanOf(text, quote) })), // prettier-ignore
})

/** Which labelled project a read one is: of the same name, or called in the same words. */
const labelOf = (report: Labelled, reading: Reading, name: string): string => {
  const exact = report.gold.projects.find((label) => label.name === name || label.aliases?.includes(name))
  if (exact) return exact.name
  const texts = new Set(
    reading.projects.find((project) => project.name === name)?.mentions.map(({ text }) => text.toLowerCase()),
  )
  const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(4, word.length - 3))
  const words = (text: string): ReadonlySet<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2).map(stem)) // prettier-ignore
  let best = { name: `? ${name}`, share: 0.5 }
  for (const label of report.gold.projects)
    for (const one of [label.name, ...(label.aliases ?? [])]) {
      if (texts.has(one.toLowerCase())) return label.name
      const [a, b] = [words(one), words(name)]
      const share = (2 * a.intersection(b).size) / (a.size + b.size || 1)
      if (share > best.share) best = { name: label.name, share }
    }
  return best.name
}

const run = (): void => {
  if (!existsSync(join(shared, 'groups.json'))) {
    console.log('The labelled reports (../shared/reports) are not here: nothing was measured.')
    return
  }
  const here = import.meta.dirname
  const groups = JSON.parse(readFileSync(join(shared, 'groups.json'), 'utf8')) as readonly (readonly string[])[]
  const heldReports = new Set(JSON.parse(readFileSync(join(here, '..', 'reading', 'held-out.json'), 'utf8')) as readonly string[]) // prettier-ignore
  const held = new Set([...heldReports, ...groups.filter((group) => group.some((id) => heldReports.has(id))).flat()])
  const wanted = (id: string): boolean => values.half === undefined || held.has(id) === (values.half === 'held')
  const tables = loadTables()
  const reports = readdirSync(shared)
    .filter((name) => /^(?:ru|kk|en|seed)-\w+\.json$/.test(name) && wanted(name.slice(0, -5)))
    .map((name) => JSON.parse(readFileSync(join(shared, name), 'utf8')) as Labelled)
    .toSorted((a, b) => (a.published < b.published || (a.published === b.published && a.id < b.id) ? -1 : 1))
  const byId = new Map(reports.map((report) => [report.id, report]))
  const lines = readFileSync(join(here, 'same-projects.tsv'), 'utf8').split('\n')
  const key = (...one: readonly string[]): string =>
    [`${one[0]}\t${one[1]}`, `${one[2]}\t${one[3]}`].toSorted().join('\t')
  const truth = new Set(
    lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t')).filter(([a, , b]) => byId.has(a ?? '') && byId.has(b ?? '')).map((line) => key(...line)), // prettier-ignore
  )
  const pairs = new Pairs(tables.places)
  const readings = new Map<string, Reading>()
  const proposed = new Map<string, string>()
  for (const report of reports) {
    const { id, text, published, language } = report
    const reading = values.reader ? read({ id, text, published, language }, tables) : fromLabels(report)
    readings.set(id, reading)
    for (const { a, b, score, same, reasons } of pairs.add(reading)) {
      const first = labelOf(byId.get(a.report) as Labelled, readings.get(a.report) as Reading, a.project)
      const pair = key(a.report, first, b.report, labelOf(report, reading, b.project))
      const said = `${score} ${reasons.map((one) => `${one.code} ${one.weight} ${sayReason(one, 'en')}`).join(' | ')}`
      if (same) proposed.set(pair, said)
      else if (values.all || (values.misses && truth.has(pair))) console.log(`${truth.has(pair) ? 'MISSED' : 'apart'} ${pair.replaceAll('\t', ' · ')} ${said}`) // prettier-ignore
    }
  }
  const right = [...proposed.keys()].filter((pair) => truth.has(pair))
  for (const [pair, said] of proposed) if (values.misses && (!truth.has(pair) || values.all)) console.log(`${truth.has(pair) ? 'RIGHT' : 'WRONG'} ${pair.replaceAll('\t', ' · ')} ${said}`) // prettier-ignore
  for (const pair of truth)
    if (values.misses && !proposed.has(pair)) console.log(`NOT PROPOSED ${pair.replaceAll('\t', ' · ')}`)
  const [precision, recall] = [right.length / (proposed.size || 1), right.length / (truth.size || 1)]
  console.log(`${values.reader ? 'reader' : 'labels'}: ${reports.length} reports, ${truth.size} pairs are one, ${proposed.size} proposed, ${right.length} right: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`) // prettier-ignore
}
run()
