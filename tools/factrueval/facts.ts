// The official evaluation of facts (third track). Facts read are matched with labelled ones of the same kind that share an argument (a
// position alone is not enough); several may be matched with one. Credit: arguments right over all arguments of both, a position
// counting half, less when what was read as several facts is one. Labelled facts marked as hard, and the phase, do not count.
import type { FoundFact } from '../../src/reading/facts/index.ts'
import type { GoldDocument, GoldFact } from './corpus.ts'
import { nothing, plus, type Metrics } from './metrics.ts'
import { bestOutcome, type Outcome } from './outcomes.ts'
import { alike, normalize } from './strings.ts'
import { namesOfObject } from './values.ts'

export const factTags = ['occupation', 'ownership', 'meeting', 'deal'] as const
export type FactsScore = Readonly<Record<(typeof factTags)[number] | 'overall', Metrics>>

interface GoldArgument {
  readonly name: string
  readonly values: readonly string[]
}
interface Gold {
  readonly arguments: readonly GoldArgument[]
  readonly hard: boolean
}
interface ReadArgument {
  readonly name: string
  readonly value: string
}
type Read = readonly ReadArgument[]

const passedOver = new Set(['модальность', 'сложность', 'фаза'])
const nameOf = (name: string): string => (name.toLowerCase() === 'job' ? 'position' : name.toLowerCase())

const goldArgument = (document: GoldDocument, [name, value]: readonly [string, string]): GoldArgument => {
  const values = new Set<string>()
  const [id = '', ...rest] = value.split(' ')
  if (id.startsWith('obj')) {
    const object = document.objects.get(id.slice(3))
    values.add(rest.join(' ').trim().toLowerCase().replaceAll('ё', 'е'))
    if (object) for (const each of namesOfObject(document, object)) values.add(each)
  } else if (id.startsWith('span')) {
    for (const part of value.split('|')) {
      const span = document.spans.get(part.trim().split(' ')[0]!.slice(4))
      if (span) values.add(normalize(span.tokens.map(({ text }) => text).join(' ')))
    }
  } else for (const part of value.split('|')) values.add(normalize(part))
  return { name: nameOf(name), values: [...values] }
}

const goldOf = (document: GoldDocument, fact: GoldFact): Gold => ({
  arguments: fact.arguments.filter(([name]) => !passedOver.has(name.toLowerCase())).map((one) => goldArgument(document, one)), // prettier-ignore
  hard: fact.arguments.some(([name, value]) => name.toLowerCase() === 'сложность' && value.trim() === 'повышенная'),
})

const fits = (gold: GoldArgument, read: ReadArgument): boolean =>
  gold.name === read.name && gold.values.some((value) => alike(value, read.value))
const canMatch = (gold: Gold, read: Read): boolean =>
  gold.arguments.some((one) => one.name !== 'position' && read.some((other) => fits(one, other)))

const weight = ({ name }: { readonly name: string }): number => (name === 'position' ? 0.5 : 1)
const total = (list: readonly { readonly name: string }[]): number => list.reduce((sum, one) => sum + weight(one), 0)

const quality = (gold: Gold, reads: readonly Read[]): number => {
  if (reads.length === 0) return 0
  const found = new Map<GoldArgument, Set<Read>>()
  const wrong: ReadArgument[] = []
  for (const read of reads)
    for (const argument of read) {
      const right = gold.arguments.find((one) => fits(one, argument))
      if (right) found.set(right, (found.get(right) ?? new Set()).add(read))
      else wrong.push(argument)
    }
  const right = total([...found.keys()])
  const missed = total(gold.arguments.filter((one) => !found.has(one)))
  const worth = right / (right + missed + total(wrong))
  const pairs = (found.size * (found.size - 1)) / 2
  if (reads.length === 1 || pairs === 0) return worth
  // As the official evaluation counts it: among the first arguments of the labelled fact, as many as were found.
  const first = gold.arguments.slice(0, found.size).map((one) => found.get(one) ?? new Set<Read>())
  let together = 0
  first.forEach((one, at) => first.slice(at + 1).forEach((other) => (together += one.isDisjointFrom(other) ? 0 : 1)))
  return (worth + (worth * together) / pairs) / 2
}

const outcomeOf = (golds: readonly Gold[], reads: readonly Read[], choice: readonly (Gold | undefined)[]): Outcome => {
  let sum: Metrics = nothing
  for (const gold of golds) {
    const own = reads.filter((_, at) => choice[at] === gold)
    if (gold.hard) continue
    const worth = quality(gold, own)
    sum = plus(sum, { creditGold: worth, creditRead: worth * own.length, gold: 1, read: own.length })
  }
  const unmatched = choice.filter((gold) => gold === undefined).length
  return plus(sum, { ...nothing, read: unmatched })
}

const mostWays = 20_000
/** All ways to give each fact read to a labelled one or to none; only the first fit when there are too many. */
const choices = (golds: readonly Gold[], reads: readonly Read[]): (Gold | undefined)[][] => {
  const options = reads.map((read) => [...golds.filter((gold) => canMatch(gold, read)), undefined])
  const ways = options.reduce((product, list) => product * list.length, 1)
  if (ways > mostWays) return [options.map((list, at) => bestAlone(list, reads[at]!))]
  return options.reduce<(Gold | undefined)[][]>((all, list) => all.flatMap((way) => list.map((one) => [...way, one])), [[]]) // prettier-ignore
}
const bestAlone = (list: readonly (Gold | undefined)[], read: Read): Gold | undefined =>
  list.reduce((best, one) => ((one ? quality(one, [read]) : 0) > (best ? quality(best, [read]) : 0) ? one : best))

const groups = (golds: readonly Gold[], reads: readonly Read[]): (readonly [Gold[], Read[]])[] => {
  const left = new Set(golds)
  const leftReads = new Set(reads)
  const found: [Gold[], Read[]][] = []
  for (const begin of golds) {
    if (!left.has(begin)) continue
    const group: [Gold[], Read[]] = [[], []]
    const queue = [begin]
    while (queue.length > 0) {
      const gold = queue.pop()!
      if (!left.delete(gold)) continue
      group[0].push(gold)
      for (const read of leftReads) {
        if (!canMatch(gold, read)) continue
        leftReads.delete(read)
        group[1].push(read)
        queue.push(...golds.filter((other) => left.has(other) && canMatch(other, read)))
      }
    }
    found.push(group)
  }
  for (const read of leftReads) found.push([[], [read]])
  return found
}

export const scoreFacts = (
  document: GoldDocument,
  facts: readonly Pick<FoundFact, 'tag' | 'arguments'>[],
): FactsScore => {
  const of = (tag: string): Metrics => {
    const golds = (document.facts ?? []).filter((fact) => fact.tag === tag).map((fact) => goldOf(document, fact))
    const reads = facts.filter((fact) => fact.tag === tag).map((fact): Read => fact.arguments.map(([name, value]) => ({ name: nameOf(name), value: normalize(value) }))) // prettier-ignore
    const options = groups(golds, reads).map(([some, others]) =>
      choices(some, others).map((choice) => outcomeOf(some, others, choice)),
    )
    return bestOutcome(options).reduce<Metrics>(plus, nothing)
  }
  const score = { occupation: of('occupation'), ownership: of('ownership'), meeting: of('meeting'), deal: of('deal') }
  return { ...score, overall: Object.values(score).reduce<Metrics>(plus, nothing) }
}
