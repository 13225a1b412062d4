// Trains the weights by which it is decided whose a statement is:
//   node tools/train-subjects.ts [--reports FOLDER …] [--samples FOLDER …] [--check] [--strength 10]
// Labelled reports are those of the open set that may be looked at (--reports: one report a file, in the form that the set's guide
// describes) and short ones of our own (--samples, as samples/notation.ts tells). A folder named twice counts twice. Held-out reports are
// never used. --check prints, for eight folds parted by report, how often the rules' and the weighed subject are right on reports that were
// not learned from, and writes nothing.
// Each language has weights of its own, learned from all reports, those of other languages counting less.
// A conditional logit over the candidates of each statement (McFadden 1974), with a penalty on the squares, fitted by Adam (Kingma, Ba 2015).
// The same input gives the same weights: nothing is drawn by chance.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '../src/model/index.ts'
import { buildDocument } from '../src/reading/build.ts'
import type { Statement } from '../src/reading/claims/claim.ts'
import { statementsByRule } from '../src/reading/claims/index.ts'
import { referentsOf, type Referent } from '../src/reading/claims/referents.ts'
import { sceneOf, type Scene } from '../src/reading/claims/scene.ts'
import { askedOf, candidatesFor, groupsOf, sureSubject, Told, type Group } from '../src/reading/claims/whose.ts'
import { rowsOf } from '../src/reading/claims/whose-features.ts'
import { featureCount, featureName, NumberRow } from '../src/reading/claims/whose-lines.ts'
import { loadTables } from '../src/tables/index.ts'
import { family, isSameName } from './samples/names.ts'
import { readSamples, type Sample } from './samples/notation.ts'

const root = resolve(import.meta.dirname, '..')
const openSet = join(root, '..', 'shared', 'reports')
// The rules were written on the open set: learning from it alone trusts them more than new texts bear out.
const ownSamples = join(root, 'tools', 'samples', 'learn')
const { values: options } = parseArgs({
  options: {
    reports: { type: 'string', multiple: true, default: [openSet] },
    samples: { type: 'string', multiple: true, default: [ownSamples] },
    check: { type: 'boolean', default: false },
    strength: { type: 'string', default: '10' },
    out: { type: 'string', default: join(root, 'src', 'reading', 'claims', 'lists', 'whose-weights.ts') },
  },
})

interface LabelledClaim {
  readonly subject: string
  readonly property: string
  readonly number?: number
  readonly value?: string
  readonly date?: string
  readonly quote: string
}
interface Labelled {
  readonly id: string
  readonly text: string
  readonly published: string
  readonly language: Language
  readonly gold?: {
    readonly claims: readonly LabelledClaim[]
    readonly projects?: readonly { readonly name: string; readonly aliases?: readonly string[] }[]
  }
}
interface Prepared {
  readonly scene: Scene
  readonly referents: readonly Referent[]
  readonly groups: readonly Group[]
  /** The names that the label gives to what a statement is of. */
  readonly labels: ReadonlyMap<Statement, readonly string[]>
}

// ---- which statement a label means -------------------------------------------------------------------------------------------------

const stateOf = (value: string | undefined): string | undefined => (value === 'started' ? 'under-construction' : value)
const isSaid = (claim: LabelledClaim, one: Statement): boolean => {
  if (family(claim.property) !== family(one.property)) return false
  if (claim.number !== undefined) return one.number !== undefined && Math.abs(one.number - claim.number) <= Math.abs(claim.number) * 0.005 // prettier-ignore
  return claim.value === undefined ? one.date === claim.date : stateOf(one.value) === stateOf(claim.value)
}
const isThere = ({ doc }: Scene, { first, end }: Statement, quote: string): boolean => {
  const [from, to] = [doc.tokens[first]!.start, doc.tokens[end - 1]!.end]
  for (let at = doc.text.indexOf(quote); at >= 0; at = doc.text.indexOf(quote, at + 1)) {
    const shared = Math.min(to, at + quote.length) - Math.max(from, at)
    if (shared / Math.min(to - from, quote.length) >= 0.3) return true
  }
  return false
}

const tables = loadTables()
const prepared = (report: Labelled): Prepared => {
  const scene = sceneOf(buildDocument(report, tables))
  const { statements } = statementsByRule(scene)
  const labels = new Map<Statement, readonly string[]>()
  for (const claim of report.gold!.claims) {
    const one = statements.find((other) => !labels.has(other) && isSaid(claim, other) && isThere(scene, other, claim.quote)) // prettier-ignore
    const project = report.gold!.projects?.find(({ name, aliases }) => name === claim.subject || aliases?.includes(claim.subject)) // prettier-ignore
    if (one) labels.set(one, project ? [project.name, ...(project.aliases ?? [])] : [claim.subject])
  }
  return { scene, referents: referentsOf(scene), groups: groupsOf(statements), labels }
}
const preparedSample = (sample: Sample): Prepared => {
  const scene = sceneOf(buildDocument(sample, tables))
  const { statements } = statementsByRule(scene)
  const labels = new Map<Statement, readonly string[]>()
  for (const { property, start, end, subjects } of sample.claims) {
    const one = statements.find((other) => {
      const { tokens } = scene.doc
      const isInside = start <= tokens[other.at]!.start && tokens[other.at]!.start < end
      return isInside && !labels.has(other) && family(other.property) === family(property)
    })
    if (one) labels.set(one, subjects)
  }
  return { scene, referents: referentsOf(scene), groups: groupsOf(statements), labels }
}

// ---- one report decided, statement after statement -----------------------------------------------------------------------------------

interface Example {
  readonly rows: readonly (readonly number[])[]
  readonly right: ReadonlySet<number>
  readonly times: number
}
interface Decided {
  readonly examples: Example[]
  labelled: number
  byRule: number
  weighed: number
  /** Told by grammar alone, and rightly. */
  sure: number
  sureRight: number
  /** The right thing was among what was weighed. */
  inReach: number
}
const sumOf = (row: readonly number[], weights: Float64Array): number =>
  row.reduce((sum, feature) => sum + weights[feature]!, 0)

/** `teach`: go on from the labelled choice, as if the earlier ones had been right. */
const decide = ({ scene, referents, groups, labels }: Prepared, weights: Float64Array, teach: boolean): Decided => {
  const history = new Told()
  const decided: Decided = { examples: [], labelled: 0, byRule: 0, weighed: 0, sure: 0, sureRight: 0, inReach: 0 }
  for (const { statements, several } of groups) {
    const names = statements.map((one) => labels.get(one)).find((one) => one !== undefined)
    const times = statements.filter((one) => labels.has(one)).length
    const isRight = (name: string): boolean => names?.some((one) => isSameName(one, name)) ?? false
    const ruled = isRight(statements[0]!.subject)
    if (names) decided.labelled += times
    if (ruled) decided.byRule += times
    if (several) {
      decided.sure += times
      if (ruled) {
        decided.weighed += times
        decided.sureRight += times
      }
      continue
    }
    const asked = askedOf(scene, statements[0]!)
    const sure = sureSubject(scene, referents, asked, statements[0]!, history.last)
    if (sure !== undefined) {
      decided.sure += times
      if (isRight(sure.name)) {
        decided.weighed += times
        decided.sureRight += times
      }
      history.keep(sure.name, asked)
      continue
    }
    const candidates = candidatesFor(scene, referents, asked)
    const rows = rowsOf({ scene, asked, history, referents, candidates }, (group) => new NumberRow(group)).map(({ numbers }) => numbers) // prettier-ignore
    const sums = rows.map((row) => sumOf(row, weights))
    const right = new Set(candidates.flatMap((number, at) => (isRight(referents[number]!.name) ? [at] : [])))
    if (right.size > 0) decided.inReach += times
    const heaviest = (among: readonly number[]): number => among.reduce((best, at) => (best < 0 || sums[at]! > sums[best]! ? at : best), -1) // prettier-ignore
    const best = heaviest(sums.map((_, at) => at))
    if (best >= 0 ? right.has(best) : ruled) decided.weighed += times
    if (right.size > 0 && right.size < rows.length) decided.examples.push({ rows, right, times })
    const choice = teach && right.size > 0 ? heaviest([...right]) : best
    if (choice >= 0) history.keep(referents[candidates[choice]!]!.name, asked)
  }
  return decided
}

// ---- fitting ---------------------------------------------------------------------------------------------------------------------------

const steps = 80
const strength = Number(options.strength)
const slopesOf = (examples: readonly Example[], weights: Float64Array): Float64Array => {
  const slopes = weights.map((weight) => strength * weight)
  for (const { rows, right, times } of examples) {
    const sums = rows.map((row) => sumOf(row, weights))
    const top = Math.max(...sums)
    const powers = sums.map((sum) => Math.exp(sum - top))
    const all = powers.reduce((a, b) => a + b, 0)
    const good = powers.reduce((sum, power, at) => (right.has(at) ? sum + power : sum), 0)
    rows.forEach((row, at) => {
      const slope = times * (powers[at]! / all - (right.has(at) ? powers[at]! / good : 0))
      for (const feature of row) slopes[feature]! += slope
    })
  }
  return slopes
}
const descend = (examples: readonly Example[], weights: Float64Array): void => {
  const mean = new Float64Array(featureCount)
  const square = new Float64Array(featureCount)
  for (let step = 1; step <= steps; step++) {
    const slopes = slopesOf(examples, weights)
    const rate = 0.08 * (1 - step / (steps + 1)) + 0.005
    for (let at = 0; at < featureCount; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slopes[at]!
      square[at] = 0.99 * square[at]! + 0.01 * slopes[at]! ** 2
      weights[at]! -= (rate * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-8)
    }
  }
}
const ofOthers = 0.2
const languageOf = ({ scene }: Prepared): Language => scene.doc.language
/** Twice as if earlier choices were right, then from its own. */
const fit = (reports: readonly Prepared[], language: Language): Float64Array => {
  const weights = new Float64Array(featureCount)
  for (const teach of [true, true, false]) {
    const examples = reports.flatMap((report) => {
      const share = languageOf(report) === language ? 1 : ofOthers
      return decide(report, weights, teach).examples.map((example) => ({ ...example, times: example.times * share }))
    })
    descend(examples, weights)
  }
  return weights
}

// ---- what was asked --------------------------------------------------------------------------------------------------------------------

const heldOut = new Set(JSON.parse(readFileSync(join(root, 'bench', 'reading', 'held-out.json'), 'utf8')) as string[])
const labelledIn = (folder: string): Labelled[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z]+-\w+\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled)
    .filter(({ id, gold }) => gold !== undefined && !heldOut.has(id))

const missing = options.reports.find((folder) => !existsSync(folder))
if (missing !== undefined) {
  console.error(`There is no ${missing}: the labelled reports are not part of the project. Name their folders with --reports.`) // prettier-ignore
  process.exit(1)
}
const ofOpenSet = options.reports.flatMap((folder) => labelledIn(folder)).map(prepared)
const ourSamples = options.samples.filter((folder) => existsSync(folder)).flatMap(readSamples)
const ours = ourSamples.map(preparedSample)
const reports = [...ofOpenSet, ...ours]
/** A report named twice lies in one fold. */
const numbers = new Map<string, number>()
for (const { id } of ourSamples) if (!numbers.has(id)) numbers.set(id, numbers.size)
const foldsBy: readonly number[] = [...ofOpenSet.map((_, at) => at), ...ourSamples.map(({ id }) => numbers.get(id)!)]
const shown = (reported: readonly Decided[]): string => {
  const total = (key: Exclude<keyof Decided, 'examples'>): number => reported.reduce((sum, one) => sum + one[key], 0)
  const share = (key: 'byRule' | 'weighed'): string => (total(key) / total('labelled')).toFixed(3)
  return `${total('labelled')} statements, right by rule ${share('byRule')}, weighed ${share('weighed')}; told by grammar ${total('sureRight')} of ${total('sure')}, of the others ${total('weighed') - total('sureRight')} of ${total('labelled') - total('sure')}, in reach ${total('inReach')}`
}
const languages: readonly Language[] = ['ru', 'kk', 'en']
if (options.check) {
  const folds = 8
  const left = new Map<Prepared, Decided>()
  for (let fold = 0; fold < folds; fold++) {
    const learned = reports.filter((_, at) => foldsBy[at]! % folds !== fold)
    for (const language of languages) {
      const asked = reports.filter((report, at) => foldsBy[at]! % folds === fold && languageOf(report) === language)
      const weights = fit(learned, language)
      for (const report of asked) left.set(report, decide(report, weights, false))
    }
  }
  for (const [name, some] of [
    ['open set', ofOpenSet],
    ['samples', ours],
  ] as const)
    for (const language of languages) {
      const own = some.filter((report) => languageOf(report) === language)
      if (own.length > 0) console.log(`not learned from, ${name}, ${language}: ${shown(own.map((report) => left.get(report)!))}`) // prettier-ignore
    }
} else {
  const parts = languages.map((language) => {
    const weights = fit(reports, language)
    const own = reports.filter((report) => languageOf(report) === language)
    console.log(`learned from, ${language}: ${shown(own.map((report) => decide(report, weights, false)))}`)
    const lines = [...weights].flatMap((weight, at) => (Math.round(weight * 100) === 0 ? [] : [`    '${featureName(at)} ${Math.round(weight * 100)}',`])) // prettier-ignore
    return `  ${language}: [\n${lines.join('\n')}\n  ],`
  })
  writeFileSync(options.out, `// Made by tools/train-subjects.ts; do not edit. For each language features of whose-lines.ts and their weights in hundredths.\nimport type { Language } from '../../../model/index.ts'\n\n// prettier-ignore\nexport const whoseWeights: Readonly<Record<Language, readonly string[]>> = {\n${parts.join('\n')}\n}\n`) // prettier-ignore
}
