// The official evaluation of names (first track). A name read is matched with a labelled one of the same kind by the words they share; the
// credit of a pair is shared words over all words, where of a labelled name only the words of its proper name count ('Маяк', not
// 'радиостанция'). Names without such words, and names within larger names, count neither way. The matching is the one that
// gives the best F1 of the document.
import type { GoldDocument, GoldMention, GoldTag, GoldToken } from './corpus.ts'
import { nothing, plus, type Metrics } from './metrics.ts'
import { bestOutcome, type Outcome } from './outcomes.ts'

/** A stretch of the text read as a name. */
export interface ReadName {
  readonly tag: GoldTag
  readonly start: number
  readonly end: number
}
export type NamesScore = Readonly<Record<GoldTag | 'overall', Metrics>>

interface Gold {
  readonly tag: GoldTag
  readonly tokens: ReadonlySet<GoldToken>
  /** Those words that count. */
  readonly marked: ReadonlySet<GoldToken>
  readonly never: boolean
  sibling: Gold | undefined
  readonly order: number
}
interface Read {
  readonly tag: GoldTag
  readonly tokens: ReadonlySet<GoldToken>
}

const counted: Record<GoldTag, readonly string[]> = {
  locorg: ['org_name', 'loc_name'],
  loc: ['org_name', 'loc_name'],
  org: ['org_name', 'loc_name'],
  per: ['name', 'patronymic', 'nickname', 'surname'],
}
/** What may stand within what. */
const within: Record<GoldTag, readonly GoldTag[]> = {
  per: ['loc', 'org', 'locorg'],
  loc: ['loc', 'org', 'locorg'],
  org: ['org', 'locorg'],
  locorg: ['org', 'locorg'],
}

const isLetter = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()
const isStop = (token: GoldToken): boolean => token.text.length === 1 && !isLetter(token.text)
/** A single sign that touches its neighbour is no word of a name read. */
const isIgnored = (token: GoldToken, tokens: readonly GoldToken[]): boolean =>
  isStop(token) && (tokens[token.index - 1]?.end === token.start || tokens[token.index + 1]?.start === token.end)

const isWithin = (a: ReadonlySet<GoldToken>, b: ReadonlySet<GoldToken>): boolean => a.size < b.size && a.isSubsetOf(b)
const isSame = (a: ReadonlySet<GoldToken>, b: ReadonlySet<GoldToken>): boolean => a.size === b.size && a.isSubsetOf(b)

const goldNames = (document: GoldDocument, asPlaces: boolean): Gold[] => {
  const tagOf = (mention: GoldMention): GoldTag => (mention.tag === 'locorg' && asPlaces ? 'loc' : (mention.tag as GoldTag)) // prettier-ignore
  const plain = document.mentions
    .filter(({ tag, spans }) => tag !== 'project' && spans.length > 0)
    .map((mention) => {
      const tag = tagOf(mention)
      const marked = mention.spans.filter((span) => counted[tag].includes(span.tag))
      return {
        tag,
        tokens: new Set(mention.spans.flatMap((span) => span.tokens)),
        marked: new Set(marked.flatMap((span) => span.tokens)),
      }
    })
  const all = plain.map((one, order): Gold => {
    const larger = plain.some((other) => within[one.tag].includes(other.tag) && isWithin(one.tokens, other.tokens))
    return { ...one, never: larger || one.marked.size === 0, sibling: undefined, order }
  })
  for (const one of all)
    one.sibling = all.find(
      (other) => other !== one && within[one.tag].includes(other.tag) && isSame(one.tokens, other.tokens),
    )
  return all
}

const readNames = (document: GoldDocument, names: readonly ReadName[], asPlaces: boolean): Read[] =>
  names.map(({ tag, start, end }) => ({
    tag: tag === 'locorg' && asPlaces ? 'loc' : tag,
    tokens: new Set(
      document.tokens.filter((token) => token.start >= start && token.end <= end && !isIgnored(token, document.tokens)),
    ),
  }))

const priority = (gold: Gold, read: Read): number => {
  if (gold.tag !== read.tag) return 0
  const shared = gold.tokens.intersection(read.tokens).size
  return shared / (gold.tokens.size + read.tokens.size - shared)
}
const credit = (gold: Gold, read: Read): number => {
  const right = gold.tokens.intersection(read.tokens)
  const shared = right.intersection(gold.marked).size
  const missed = [...gold.marked].filter((token) => !right.has(token) && !isStop(token)).length
  const all = shared + missed + read.tokens.difference(gold.tokens).size
  return all > 0 ? shared / all : priority(gold, read)
}

/** Of two labelled names with the same words one counts: the one that was found, or else the organisation. */
const isLeftOut = (gold: Gold, matched: ReadonlyMap<Gold, Read>): boolean => {
  if (gold.never) return true
  const { sibling } = gold
  if (!sibling) return false
  if (matched.has(gold) !== matched.has(sibling)) return !matched.has(gold)
  return sibling.tag === gold.tag ? gold.order > sibling.order : gold.tag !== 'org'
}

type Pair = readonly [Gold, Read]
/** All matchings that the rules allow among names that touch each other: what fits wholly must be matched. */
const matchings = (golds: readonly Gold[], reads: readonly Read[]): Pair[][] => {
  const first = golds[0]
  if (!first) return [[]]
  const rest = golds.slice(1)
  const exact = reads.filter((read) => priority(first, read) === 1)
  const options = exact.length > 0 ? exact : reads.filter((read) => priority(first, read) > 0)
  const found: Pair[][] = []
  let [possible, alternatives] = [0, 0]
  for (const read of options) {
    alternatives = Math.max(alternatives, rest.filter((other) => priority(other, read) > 0).length)
    if (exact.length === 0 && rest.some((other) => priority(other, read) === 1)) continue
    possible++
    const others = reads.filter((other) => other !== read)
    for (const pairs of matchings(rest, others)) found.push([[first, read], ...pairs])
  }
  if (possible === 0 || (possible === 1 && alternatives > 0 && exact.length === 0))
    found.push(...matchings(rest, reads))
  return found
}

/** Labelled and read names that could be matched with each other, however far round. */
const groups = (golds: readonly Gold[], reads: readonly Read[]): (readonly [Gold[], Read[]])[] => {
  const leftGolds = new Set(golds)
  const leftReads = new Set(reads)
  const found: [Gold[], Read[]][] = []
  for (const begin of golds) {
    if (!leftGolds.has(begin)) continue
    const group: [Gold[], Read[]] = [[], []]
    const queue: (Gold | undefined)[] = [begin]
    while (queue.length > 0) {
      const gold = queue.pop()
      if (!gold || !leftGolds.delete(gold)) continue
      group[0].push(gold)
      queue.push(gold.sibling, ...golds.filter((other) => other.sibling === gold))
      for (const read of leftReads) {
        if (priority(gold, read) === 0) continue
        leftReads.delete(read)
        group[1].push(read)
        queue.push(...golds.filter((other) => priority(other, read) > 0))
      }
    }
    found.push(group)
  }
  for (const read of leftReads) found.push([[], [read]])
  return found
}

type Tally = Outcome & { readonly byTag: Partial<Record<GoldTag, Metrics>> }
const tally = (golds: readonly Gold[], reads: readonly Read[], pairs: readonly Pair[]): Tally => {
  const matched = new Map(pairs)
  const taken = new Set(pairs.map(([, read]) => read))
  const byTag: Partial<Record<GoldTag, Metrics>> = {}
  const add = (tag: GoldTag, value: number, gold: number, read: number): void => {
    byTag[tag] = plus(byTag[tag] ?? nothing, { creditGold: value, creditRead: value, gold, read })
  }
  for (const gold of golds) {
    if (isLeftOut(gold, matched)) continue
    const read = matched.get(gold)
    add(gold.tag, read ? credit(gold, read) : 0, 1, read ? 1 : 0)
  }
  for (const read of reads) if (!taken.has(read)) add(read.tag, 0, 0, 1)
  return { ...Object.values(byTag).reduce(plus, nothing), byTag }
}

/** `asPlaces`: bodies that are places ('США заявили') are counted as places, the rules' second way. */
export const scoreNames = (document: GoldDocument, names: readonly ReadName[], asPlaces: boolean): NamesScore => {
  const golds = goldNames(document, asPlaces)
  const reads = readNames(document, names, asPlaces)
  const options = groups(golds, reads).map(([some, others]) =>
    matchings(some.toSorted((a, b) => a.order - b.order), others).map((pairs) => tally(some, others, pairs)),
  ) // prettier-ignore
  const chosen = bestOutcome(options)
  const of = (tag: GoldTag): Metrics => chosen.reduce((sum, { byTag }) => plus(sum, byTag[tag] ?? nothing), nothing)
  const score = { per: of('per'), loc: of('loc'), org: of('org'), locorg: of('locorg') }
  return { ...score, overall: Object.values(score).reduce(plus, nothing) }
}
