// What a timeline is made of: claims in time, and how each stands to an earlier one. Reasons are data; pages and commands word them.
import type { Property, ShownClaim } from '../../model/index.ts'

/** A claim with who said it and when; all that is needed to put it in time. */
export type TimedClaim = ShownClaim

export const stepKinds = [
  'same', 'rounding', 'change', 'contradiction', 'part', 'plan-and-fact', 'scope', 'correction',
] as const // prettier-ignore
/**
 * How a later claim stands to an earlier one of the same property: it says the same; the same rounded or more exactly; a new
 * value; what cannot hold together with it; a part of it; what was planned beside what was done; a measure of something
 * else (a rate, another money, a stage); the same source's own correction.
 */
export type StepKind = (typeof stepKinds)[number]

export const reasonCodes = [
  'equal', 'within-bounds', 'more-exact', 'at-once', 'rounded',
  'later', 'said-so', 'own-dates', 'progress', 'next-stage',
  'same-time', 'same-date', 'settled', 'backwards',
  'part-words', 'one-report', 'period-within', 'mixed-holds',
  'kept', 'late', 'planned',
  'rate', 'currency', 'unit', 'stage', 'each', 'addition', 'temporary', 'average', 'again', 'other-thing', 'partial-period', 'plan-again',
  'edited', 'same-source',
] as const // prettier-ignore
export type ReasonCode = (typeof reasonCodes)[number]

export interface Relation {
  readonly kind: StepKind
  readonly reason: ReasonCode
  /** later value / earlier value, where both are numbers of one unit: 1.33 is 'up by a third'. */
  readonly ratio?: number
  /** For dates: how many days the later claim's date is after the earlier one's; negative when it came nearer. */
  readonly movedDays?: number
}

/** Both pieces of evidence, side by side. */
export interface Step extends Relation {
  readonly property: Property
  readonly before: TimedClaim
  readonly after: TimedClaim
}
export interface Contradiction extends Step {
  readonly kind: 'contradiction'
}

export interface Entry {
  readonly claim: TimedClaim
  /** The day that the claim speaks of: its own date, or the day of publication. */
  readonly asOf: string
  /** A part, a stage, an addition: never the current value of the whole. */
  readonly partial: boolean
  /** The claim that put it right. */
  readonly supersededBy: string | null
}

/** The claims of one entity about one property in one unit, oldest first. */
export interface Timeline {
  readonly property: Property
  /** As sameUnit names it; '' for dates and states. */
  readonly unit: string
  readonly entries: readonly Entry[]
  /** The newest confirmed one as of its date; null while no editor confirmed any. */
  readonly current: TimedClaim | null
  /** The newest of those that only a machine has read, where it is newer than the current one. */
  readonly unconfirmed: TimedClaim | null
  /** How each claim stands to the one that stood before it, and every contradiction. */
  readonly steps: readonly Step[]
}
