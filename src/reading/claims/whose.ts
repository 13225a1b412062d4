// Whose is each statement? Rules propose; what the report speaks of is then weighed, one statement after the other, each with what was
// chosen before it.
import type { Language } from '../../model/index.ts'
import type { Statement } from './claim.ts'
import { firstNotBefore } from '../../words/ordered.ts'
import { whoseWeights } from './lists/whose-weights.ts'
import { referentsOf, type Referent } from './referents.ts'
import type { Scene } from './scene.ts'
import { englishSubject } from './subjects-en.ts'
import { kazakhSubject } from './subjects-kk.ts'
import { listedSubject } from './subjects-listed.ts'
import { russianSubject } from './subjects-ru.ts'
import { rowsOf, type Asked, type Chosen, type Frame, type History } from './whose-features.ts'
import { featureCount, numberOfFeature, WeightRow } from './whose-lines.ts'

/** Statements of one word or amount: they are of one thing, unless the rules say they are of several. */
export interface Group {
  readonly statements: readonly Statement[]
  readonly several: boolean
}
const eventProperties: ReadonlySet<string> = new Set(['opened', 'started', 'due', 'status'])
const isEvent = ({ property }: Statement): boolean => eventProperties.has(property)
export const groupsOf = (statements: readonly Statement[]): Group[] => {
  const groups: Statement[][] = []
  const byToken = new Map<number, Statement[][]>()
  for (const one of statements) {
    const beside = byToken.get(one.at)
    const group = beside?.find(([other]) => isOfGroup(one, other!))
    if (group !== undefined) {
      group.push(one)
      continue
    }
    const made = [one]
    groups.push(made)
    if (beside === undefined) byToken.set(one.at, [made])
    else beside.push(made)
  }
  return groups.map((all) => ({
    statements: all,
    several: all.some(({ subject }) => subject !== all[0]!.subject),
  }))
}
const isOfGroup = (one: Statement, other: Statement): boolean =>
  one.property === other.property || (isEvent(one) && isEvent(other))

export const askedOf = (scene: Scene, one: Statement): Asked => {
  const { doc } = scene
  const amount = one.number === undefined ? undefined : amountAt(scene, one.at)
  const sentence = doc.sentenceOfToken[one.at] ?? 0
  return {
    property: one.property,
    first: one.at,
    end: amount ? Math.max(amount.endToken, (amount.nounToken ?? 0) + 1) : one.at + 1,
    clause: doc.clauseOfToken[one.at] ?? 0,
    sentence,
    paragraph: doc.sentences[sentence]!.paragraph,
    byRule: one.subject,
    unit: one.unit ?? '',
    number: one.number,
    nounToken: amount?.nounToken ?? -1,
  }
}
const amountAt = ({ doc }: Scene, token: number): Scene['doc']['amounts'][number] | undefined => {
  const found = doc.amounts[firstNotBefore(doc.amounts.length, (at) => doc.amounts[at]!.firstToken < token)]
  return found?.firstToken === token ? found : undefined
}

const ofThings: ReadonlySet<string> = new Set([
  'opened',
  'started',
  'due',
  'status',
  'cost',
  'investment',
  'budget',
  'area',
  'length',
  'capacity',
])
const builder = /^(?:ген)?(?:подрядчик|застройщик|инвестор|строител|государств|казна|хозя)/i
const mostOlder = 12
const mostLookedAt = 120
/** All of the sentence; of what was named before in the paragraph, and of the last things and places before that, the last mention. */
export const candidatesFor = (scene: Scene, referents: readonly Referent[], asked: Asked): number[] => {
  const { doc } = scene
  const found: number[] = []
  const seen = new Set<string>()
  let older = 0
  let at = lastOf(referents, asked.sentence)
  for (let looked = 0; at >= 0 && looked < mostLookedAt && older <= mostOlder; at--, looked++) {
    const one = referents[at]!
    // Builders and deputies are neither opened nor cost anything.
    if (one.isDoer && (ofThings.has(asked.property) || (/^(?:share|jobs)$/.test(asked.property) && builder.test(one.name)))) continue // prettier-ignore
    if (one.sentence === asked.sentence) {
      found.push(at)
      continue
    }
    if (seen.has(one.name)) continue
    const isNamed = one.kind !== 'phrase' && one.kind !== 'counted'
    const isNear = doc.sentences[one.sentence]!.paragraph === asked.paragraph && asked.sentence - one.sentence <= (isNamed ? 8 : 3) // prettier-ignore
    if (!isNear && (!isNamed || one.kind === 'body')) continue
    seen.add(one.name)
    if (!isNear) older++
    found.push(at)
  }
  return found.reverse()
}
const lastOf = (referents: readonly Referent[], sentence: number): number =>
  firstNotBefore(referents.length, (at) => referents[at]!.sentence <= sentence) - 1

const made: Partial<Record<Language, Float64Array>> = {}
/** Each language has weights of its own; made when first asked for. */
export const weightsOf = (language: Language): Float64Array => {
  const known = made[language]
  if (known !== undefined) return known
  const weights = new Float64Array(featureCount)
  for (const line of whoseWeights[language]) {
    const at = line.lastIndexOf(' ')
    const number = numberOfFeature(line.slice(0, at))
    if (number !== undefined) weights[number] = Number(line.slice(at + 1)) / 100
  }
  return (made[language] = weights)
}
/** What was chosen so far; each choice is remembered for those behind it. */
export class Told implements History {
  readonly byName: Map<string, Chosen> = new Map()
  last: string | undefined
  keep(name: string, { sentence, clause, paragraph }: Asked): void {
    this.byName.set(name, { sentence, clause, paragraph, times: (this.byName.get(name)?.times ?? 0) + 1 })
    this.last = name
  }
}

export interface Weighed {
  readonly statements: readonly Statement[]
  /** What statements are of where that is no thing known by name, and what is said of it. */
  readonly unnamed: ReadonlyMap<Referent, readonly Statement[]>
}
/** What was weighed for one group of statements: for those who ask why. */
export interface Weighing {
  readonly statements: readonly Statement[]
  readonly frame: Frame
  readonly rows: readonly WeightRow[]
  readonly best: number
}
export const weighed = (
  scene: Scene,
  statements: readonly Statement[],
  watch?: (weighing: Weighing) => void,
): Weighed => {
  if (statements.length === 0) return { statements, unnamed: new Map() }
  const referents = referentsOf(scene, lastSentence(scene, statements))
  const weights = weightsOf(scene.doc.language)
  const history = new Told()
  const subjects = new Map<Statement, string>()
  const unnamed = new Map<string, { readonly referent: Referent; readonly said: Statement[] }>()
  for (const { statements: all, several } of groupsOf(statements)) {
    if (several) continue
    const asked = askedOf(scene, all[0]!)
    const candidates = candidatesFor(scene, referents, asked)
    const frame = { scene, asked, history, referents, candidates }
    const told = sureSubject(scene, referents, asked, all[0]!, history.last)
    const sure =
      told && candidates.findIndex((number) => referents[number] === told || referents[number]!.name === told.name)
    // What grammar tells need not be weighed, unless somebody asks why.
    const rows =
      sure === undefined || sure < 0 || watch ? rowsOf(frame, (group) => new WeightRow(group, weights)) : unweighed
    const best = sure === undefined || sure < 0 ? heaviest(rows) : sure
    if (best < 0) continue
    watch?.({ statements: all, frame, rows, best })
    // 'Another 40', two paragraphs behind what they are: grammar may tell of what stands too far back to be weighed.
    const isFar = told !== undefined && sure === -1 && scene.doc.sentences[asked.sentence]!.language === 'en'
    const referent = isFar ? told : referents[candidates[best]!]!
    history.keep(referent.name, asked)
    for (const one of all) subjects.set(one, referent.name)
    if (referent.kind !== 'phrase' && referent.kind !== 'counted') continue
    const kept = unnamed.get(referent.name) ?? { referent, said: [] }
    unnamed.set(referent.name, kept)
    kept.said.push(...all)
  }
  return {
    statements: statements.map((one) => ({ ...one, subject: subjects.get(one) ?? one.subject })),
    unnamed: new Map([...unnamed.values()].map(({ referent, said }) => [referent, said])),
  }
}
const unweighed: readonly WeightRow[] = []
/** What is named behind the last statement is of no use to any. */
const lastSentence = ({ doc }: Scene, statements: readonly Statement[]): number =>
  statements.reduce((last, { at }) => Math.max(last, doc.sentenceOfToken[at] ?? 0), 0)
/** What grammar alone tells, in each language; undefined where it must be weighed. */
export const sureSubject = (
  scene: Scene,
  referents: readonly Referent[],
  asked: Asked,
  one: Statement,
  last: string | undefined,
): Referent | undefined =>
  listedSubject(scene, referents, asked) ??
  englishSubject(scene, referents, asked, one, last) ??
  kazakhSubject(scene, referents, asked, one, last) ??
  russianSubject(scene, referents, asked, one)
const heaviest = (rows: readonly WeightRow[]): number => {
  let best = -1
  rows.forEach(({ sum }, at) => {
    if (best < 0 || sum > rows[best]!.sum) best = at
  })
  return best
}
