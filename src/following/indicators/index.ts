// Indicators of a place over time: how many live there, how many schools there are or were built, what share has gas. The same
// claims as in timelines, as numbers that can be drawn: one point for each time that a report speaks of.
import type { Property } from '../../model/index.ts'
import { topicsIn } from '../timelines/cues.ts'
import { timelinesOf } from '../timelines/index.ts'
import type { Entry, TimedClaim, TimelineOptions } from '../timelines/index.ts'

export interface IndicatorPoint {
  readonly asOf: string
  readonly number: number
  readonly claim: TimedClaim
  /** Other values that were said for the same day. */
  readonly others: readonly TimedClaim[]
}
export interface Indicator {
  readonly property: Property
  readonly unit: string
  /** What it is of, where the unit does not say: gas, water, repair … */
  readonly topic: string | null
  readonly points: readonly IndicatorPoint[]
}

/** Of these the unit alone does not say what is measured. */
const needsTopic: ReadonlySet<Property> = new Set(['share', 'change'])
/** 'change' tells of a step and not of a level. */
const levels: ReadonlySet<Property> = new Set([
  'population', 'count', 'share', 'jobs', 'budget', 'investment', 'area', 'length', 'capacity', 'change',
]) // prettier-ignore

const topicOf = ({ evidence }: TimedClaim): string | null => [...topicsIn(evidence.text)].toSorted().join('+') || null

/** Later reports of the same time know better; confirmed before machine-read. */
const better = (a: Entry, b: Entry): number =>
  Number(b.claim.state === 'confirmed') - Number(a.claim.state === 'confirmed') ||
  (a.claim.published < b.claim.published
    ? 1
    : a.claim.published > b.claim.published
      ? -1
      : a.claim.id < b.claim.id
        ? -1
        : 1)

const pointsOf = (entries: readonly Entry[]): readonly IndicatorPoint[] =>
  [...Map.groupBy(entries, (entry) => entry.asOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([asOf, same]) => {
      const [first, ...rest] = same.toSorted(better) as [Entry, ...Entry[]]
      const number = first.claim.number as number
      return {
        asOf,
        number,
        claim: first.claim,
        others: rest.map(({ claim }) => claim).filter((one) => one.number !== number),
      }
    })

/** Of the claims about one place. What is planned, a part, or put right later is no point. */
export const indicatorsOf = (claims: readonly TimedClaim[], options?: TimelineOptions): readonly Indicator[] =>
  timelinesOf(claims, options).flatMap(({ property, unit, entries }) => {
    if (!levels.has(property)) return []
    const told = entries.filter(
      ({ claim, partial, supersededBy }) =>
        claim.number !== undefined && claim.modality === 'reported' && !partial && supersededBy === null,
    )
    return [...Map.groupBy(told, ({ claim }) => topicOf(claim))]
      .filter(([topic]) => topic !== null || !needsTopic.has(property))
      .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
      .map(([topic, of]) => ({ property, unit, topic, points: pointsOf(of) }))
  })
