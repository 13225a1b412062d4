// Is the later figure a figure of the same thing at all? A part, a stage, a rate, another money, hands for the works: told apart
// by units and by the words of the evidence.
import type { Property } from '../../model/index.ts'
import { sameUnit } from '../../words/counted-nouns.ts'
import { foldName } from '../../words/fold-name.ts'
import { cueAt, cuesOf, topicsOf } from './cues.ts'
import type { CueName } from './cues.ts'
import { once } from './once.ts'
import type { Relation, TimedClaim } from './types.ts'
import { writtenIn } from './written.ts'
import type { Numbered } from './written.ts'

const money: ReadonlySet<string> = new Set(['KZT', 'USD', 'EUR', 'RUB', 'CNY', 'GBP', 'UZS', 'KGS'])

export const unitOf: (claim: TimedClaim) => string = once((claim) =>
  claim.number === undefined ? '' : sameUnit(claim.unit ?? ''),
)

export const otherUnit = (a: TimedClaim, b: TimedClaim): Relation | undefined => {
  const [one, other] = [unitOf(a), unitOf(b)]
  if (one === other) return undefined
  if (money.has(one) && money.has(other)) return { kind: 'scope', reason: 'currency' }
  return { kind: 'scope', reason: one.split('/')[0] === other.split('/')[0] ? 'rate' : 'unit' }
}

/** 'из них 4': the words stand before the figure that they make a part. */
export const isPart: (claim: TimedClaim) => boolean = once((claim) => {
  const { text } = claim.evidence
  const at = cueAt(text, 'part')
  if (at < 0) return false
  const figure = claim.number === undefined ? -1 : writtenIn(claim as Numbered).at
  return figure < 0 || at < figure
})

const stages = ['first', 'second', 'third', 'fourth', 'section'] as const
const others = [
  ['each', 'each'], ['addition', 'addition'], ['average', 'average'], ['again', 'again'], ['partial-period', 'partial-period'],
] as const // prettier-ignore

const differs = (cue: CueName, a: ReadonlySet<CueName>, b: ReadonlySet<CueName>): boolean => a.has(cue) !== b.has(cue)

/** 'Обновят 74 километра' tells how much work there is, 'длина дороги 200 км' how large the thing is. */
export const tellsWorks = (claim: TimedClaim): boolean =>
  (claim.property === 'length' || claim.property === 'area') &&
  cuesOf(claim).has('works') &&
  !cuesOf(claim).has('extent')

/** Never the figure of the whole, whatever it is held against. */
export const isPartial: (claim: TimedClaim) => boolean = once((claim) => {
  const cues = cuesOf(claim)
  return (
    (claim.number !== undefined && isPart(claim)) ||
    tellsWorks(claim) ||
    [...stages, 'each', 'addition', 'temporary'].some((cue) => cues.has(cue as CueName))
  )
})

/** Of these the unit does not say what is counted: 62 % of what? */
const needsTopic: ReadonlySet<Property> = new Set(['share', 'change'])
/** Beginnings of words that stand beside any share: of the district, of the region, this year, amounts to. */
const everywhere: ReadonlySet<string> = new Set(
  'raio obla goro godu goda god sost proc doli dola kaza resp kaz auda obli kala jili jild paii ules regi dist city town shar perc year amou kura bold'.split(
    ' ',
  ),
)
const wordKeys: (claim: TimedClaim) => ReadonlySet<string> = once(
  ({ evidence }) =>
    new Set(
      foldName(evidence.text)
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 3 && !/^\d/.test(word))
        .map((word) => word.slice(0, 4))
        .filter((key) => !everywhere.has(key)),
    ),
)

/** In what state something is, whatever it is: the wear of the water pipes is no share of houses with water. */
const conditions: ReadonlySet<string> = new Set(['wear', 'ready', 'quality'])

const otherThing = (a: TimedClaim, b: TimedClaim): boolean => {
  const [one, other] = [topicsOf(a), topicsOf(b)]
  if ([...conditions].some((topic) => one.has(topic) !== other.has(topic))) return true
  if (one.size && other.size) return one.isDisjointFrom(other)
  if (!needsTopic.has(a.property)) return false
  return wordKeys(a).isDisjointFrom(wordKeys(b))
}

export const otherScope = (a: TimedClaim, b: TimedClaim): Relation | undefined => {
  if (a.number !== undefined && isPart(a) !== isPart(b)) return { kind: 'part', reason: 'part-words' }
  const [one, other] = [cuesOf(a), cuesOf(b)]
  if (stages.some((cue) => differs(cue, one, other))) return { kind: 'scope', reason: 'stage' }
  if (tellsWorks(a) !== tellsWorks(b)) return { kind: 'scope', reason: 'stage' }
  for (const [cue, reason] of others) if (differs(cue, one, other)) return { kind: 'scope', reason }
  if (a.property === 'jobs' && (differs('temporary', one, other) || differs('permanent', one, other)))
    return { kind: 'scope', reason: 'temporary' }
  return a.number !== undefined && otherThing(a, b) ? { kind: 'scope', reason: 'other-thing' } : undefined
}
