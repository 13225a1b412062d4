// The features by which it is weighed whose a statement is, as a list: each has a few values, a weight stands for each value, and, where
// the line says so, another for each value with what is stated. Training and reading ask the same list; `derek explain` prints from it.
import type { Property } from '../../model/index.ts'
import { countedClasses } from './suits.ts'

const groups: readonly (readonly Property[])[] = [
  ['cost', 'investment'], ['budget', 'funding'], ['area', 'length'], ['capacity'], ['jobs'], ['share'], ['change'], ['count'], ['population'], ['opened', 'started', 'due', 'status'],
] // prettier-ignore
const groupNumbers = new Map(groups.flatMap((group, at) => group.map((property) => [property, at] as const)))
export const groupOf = (property: Property): number => groupNumbers.get(property) ?? 0

export const kinds = ['project', 'nominal', 'place', 'body', 'counted', 'phrase'] as const
export const wheres = ['inside', 'before', 'after', 'sentence-before', 'sentence-after', 'one-back', 'two-back', 'paragraph', 'earlier'] as const // prettier-ignore
export const sorts = ['plant', 'farm', 'energy', 'network', 'road', 'water', 'school', 'medical', 'sport', 'culture', 'housing', 'transport', 'zone', 'centre', 'programme', 'part', 'works'] as const // prettier-ignore
export const caseNames = ['nom', 'gen', 'acc', 'dat', 'loc', 'abl', 'ins', 'nom-acc', 'none'] as const
export const languages = ['ru', 'kk', 'en'] as const
const pairs = (a: readonly string[], b: readonly string[]): string => a.flatMap((x) => b.map((y) => `${x}:${y}`)).join(' ') // prettier-ignore

export interface FeatureLine {
  readonly name: string
  readonly values: readonly string[]
  /** Weighed for each kind of statement apart, too. */
  readonly apart: boolean
  readonly does: string
}
const line = (name: string, values: string, does: string, apart = false): FeatureLine => ({ name, values: values.split(' '), apart, does }) // prettier-ignore

export type FeatureKey =
  | 'kind' | 'where' | 'kindWhere' | 'gapBefore' | 'gapAfter' | 'nextAfter' | 'whereLanguage' | 'role' | 'roleLanguage' | 'order' | 'firstProject' | 'lastProject' | 'rank' | 'chosen' | 'chosenOwn' | 'kindChosen' | 'lastChosen' | 'times' | 'number' | 'self' | 'frame' | 'listed' | 'junk' | 'doer' | 'relative' | 'pronoun' | 'placeSize' | 'rule' | 'ruleKind' | 'words' | 'nominative' | 'sort' | 'subject' | 'firstSentence' | 'met' | 'amountBetween' | 'commaBetween' | 'dash' | 'case' | 'caseWhere' | 'pointed' | 'unitSame' | 'gapKind' | 'made' | 'agrees' | 'suits' | 'countedKind' | 'roleWhere' | 'shape' // prettier-ignore

export const featureLines: Readonly<Record<FeatureKey, FeatureLine>> = {
  kind: line('kind', kinds.join(' '), 'a named thing, a noun that stands for one, a place, a body, a counted thing, a noun phrase', true), // prettier-ignore
  where: line('where', wheres.join(' '), 'how far from the statement, and on which side', true),
  kindWhere: line('kind-where', pairs(kinds, wheres), 'both at once'),
  gapBefore: line('gap-before', 'none next near middle far', 'words between it and a statement behind it'),
  gapAfter: line('gap-after', 'none next near middle far', 'words between it and a statement before it', true),
  nextAfter: line(
    'next-after',
    `none ${pairs(languages, ['next', 'near'])}`,
    'right behind the statement, by language',
  ),
  whereLanguage: line('where-language', pairs(languages, wheres), 'where, by language'),
  role: line('role', pairs(['oblique', 'opens', 'plain'], ['here', 'else']), 'behind a preposition or in an oblique case; opening its clause; neither', true), // prettier-ignore
  roleLanguage: line('role-language', pairs(languages, ['oblique', 'opens', 'plain']), 'the same, by language'),
  order: line('order-in-clause', 'first later none', 'the first of its clause'),
  firstProject: line('first-project', 'no yes', 'the thing that the report names first'),
  lastProject: line('last-project', 'no yes', 'the thing meant last'),
  rank: line('rank', '0 1 2 3 more other', 'how many others were meant since'),
  chosen: line('chosen', 'never clause sentence one-back paragraph earlier', 'where a statement was last of it', true),
  chosenOwn: line('chosen-own', pairs(['never', 'clause', 'sentence', 'one-back', 'paragraph', 'earlier'], ['own', 'none']), 'the same, and whether the clause has a subject of its own'), // prettier-ignore
  kindChosen: line('kind-chosen', pairs(kinds, ['never', 'near', 'far']), 'the same, by its kind', true),
  lastChosen: line('last-chosen', 'no clause sentence one-back older', 'the statement before was of it'),
  times: line('times', '0 1 2 more', 'how many statements were of it'),
  number: line('number', 'pl sg', 'one or many'),
  self: line('self', 'no noun before', 'it is what the amount counts', true),
  frame: line('frame', 'no oblique else', 'a programme or plan'),
  listed: line('listed', 'no yes other', 'named in the heading of a list'),
  junk: line('junk', 'no yes', 'a time, a part, a way of saying'),
  doer: line('doer', 'no yes', 'those who build or work'),
  relative: line('relative', 'no yes', 'right before a relative clause'),
  pronoun: line('pronoun', 'none same other', 'the clause has a pronoun'),
  placeSize: line('place-size', 'none country region district city village street other', 'of a place', true),
  rule: line('rule', 'no yes', 'the rules propose it', true),
  ruleKind: line('rule-kind', `no ${kinds.join(' ')}`, 'the same, by its kind'),
  words: line('words', '1 2 3 more', 'words of its name'),
  nominative: line('nominative', 'no yes unknown', 'it may stand in the nominative'),
  sort: line('sort', `none ${sorts.join(' ')}`, 'school, road, plant …', true),
  subject: line('subject', 'no yes none', 'the first in its clause that stands straight', true),
  firstSentence: line('first-sentence', 'no yes', 'named where the report begins'),
  met: line('met', 'once twice often', 'how often it was meant'),
  amountBetween: line('amount-between', 'no yes elsewhere', 'another amount stands between', true),
  commaBetween: line('comma-between', 'no yes elsewhere', 'a comma stands between'),
  dash: line('dash', 'no yes', 'a dash leads from it to the statement'),
  case: line('case', pairs(languages, caseNames), 'its case, by language'),
  caseWhere: line('case-where', pairs(caseNames, ['before', 'after', 'else']), 'its case and side'),
  pointed: line('pointed', 'no yes', 'this, the, бұл before it'),
  unitSame: line('unit-same', 'no yes', 'it is called as what is counted'),
  gapKind: line('gap-kind', pairs(kinds, ['next', 'near', 'middle', 'far']), 'its kind and the words between'),
  agrees: line(
    'agrees',
    `none ${pairs(['pronoun', 'verb'], ['fits', 'not', 'unknown'])}`,
    'a pronoun or a verb of the clause that can mean it by gender and number',
  ),
  suits: line('suits', 'any fits not unknown', 'beds are of hospitals, kilometres of roads'),
  countedKind: line(
    'counted-kind',
    `none ${pairs(['self', ...kinds], countedClasses)}`,
    'its kind, and what sort of thing is counted',
  ),
  roleWhere: line('role-where', pairs(['oblique', 'opens', 'plain'], wheres), 'its role and how far it is'),
  shape: line(
    'shape',
    pairs(['measure', 'verb', 'amount', 'other'], ['here', 'last', 'newest', 'chosen', 'other']),
    'how the clause begins, and what was spoken of',
  ),
  made: line('made', 'no yes', 'the counted thing stands beside a word of building or opening', true),
}

const all = Object.entries(featureLines) as [FeatureKey, FeatureLine][]
const bases = {} as Record<FeatureKey, number>
let size = 0
for (const [key, { values, apart }] of all) {
  bases[key] = size
  size += values.length * (apart ? 1 + groups.length : 1)
}
export const featureCount: number = size
export const baseOf: Readonly<Record<FeatureKey, number>> = bases

/** 'where=before', 'where=before of cost'. */
export const featureName = (number: number): string => {
  const [key, { name, values }] = all.findLast(([one]) => bases[one] <= number)!
  const rest = number - bases[key]
  const group = Math.floor(rest / values.length)
  return `${name}=${values[rest % values.length]!}${group > 0 ? ` of ${groups[group - 1]![0]!}` : ''}`
}
const numbered = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [, { name, values, apart }] of all)
    for (const group of apart ? ['', ...groups.map(([property]) => ` of ${property!}`)] : [''])
      for (const value of values) found.set(`${name}=${value}${group}`, found.size)
  return found
}
let numbers: ReadonlyMap<string, number> | undefined
export const numberOfFeature = (name: string): number | undefined => (numbers ??= numbered()).get(name)

/** What a row must know of a feature: rows are filled for every candidate of every statement, so it is handed over and not looked up. */
export interface FeatureSlot {
  readonly base: number
  readonly size: number
  readonly apart: boolean
}
const slots = {} as Record<FeatureKey, FeatureSlot>
for (const [key, one] of all) slots[key] = { base: bases[key], size: one.values.length, apart: one.apart }
/** A copy of an object is laid out as one; what was put together key by key would be a hash table, asked anew for every feature. */
export const featureSlots: Readonly<Record<FeatureKey, FeatureSlot>> = { ...slots }

/** What is said of one candidate, feature by feature. */
export interface Row {
  add(slot: FeatureSlot, value: number): void
}

/** Keeps the numbers: for training, and to explain. */
export class NumberRow implements Row {
  readonly numbers: number[] = []
  readonly #group: number
  constructor(group: number) {
    this.#group = group
  }
  add({ base, size: many, apart }: FeatureSlot, value: number): void {
    if (value < 0) return
    this.numbers.push(base + value)
    if (apart) this.numbers.push(base + many * (1 + this.#group) + value)
  }
}
/** Adds the weights up: for reading. */
export class WeightRow implements Row {
  sum = 0
  readonly #group: number
  readonly #weights: Float64Array
  constructor(group: number, weights: Float64Array) {
    this.#group = group
    this.#weights = weights
  }
  add(slot: FeatureSlot, value: number): void {
    if (value < 0) return
    const at = slot.base + value
    this.sum += this.#weights[at]!
    if (slot.apart) this.sum += this.#weights[at + slot.size * (1 + this.#group)]!
  }
}
