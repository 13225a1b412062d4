// Do two numbers say the same, given how exactly each was written and the bounds it was given?
import { cuesOf } from './cues.ts'
import type { Relation, TimedClaim } from './types.ts'
import { roundness, significant, writtenIn } from './written.ts'

type Numbered = TimedClaim & { readonly number: number }
export const isNumbered = (claim: TimedClaim): claim is Numbered => claim.number !== undefined

/** Nobody writes 1 billion for 1,4: whatever the digits allow, more than a tenth is another number. */
const mostRounded = 0.1
const near = (a: number, b: number, allowed: number): boolean => Math.abs(a - b) <= allowed * (1 + 1e-9)

const half = (claim: Numbered): number => Math.min(writtenIn(claim).step / 2, Math.abs(claim.number) * mostRounded)

/** 1187 told as 1200: the zeros of a round number may be rounding, where they change it by a fiftieth at most. */
const roundedTo = (round: Numbered, exact: Numbered): boolean =>
  significant(round.number) >= 2 &&
  significant(exact.number) > significant(round.number) &&
  near(round.number, exact.number, Math.min(roundness(round.number) / 2, Math.abs(round.number) * 0.02))

const exactly = (a: Numbered, b: Numbered): boolean =>
  near(a.number, b.number, Math.max(half(a), half(b))) || roundedTo(a, b) || roundedTo(b, a)

/** What 'about 500' may mean. */
const around = (claim: Numbered): number =>
  Math.max(claim.number * 0.05, Math.min(roundness(claim.number) / 2, claim.number * mostRounded), half(claim))

/** 'More than 100' holds for 120, and for 900 only when nothing shows that time went on. */
const farthest = 1.2

const bounded = (a: Numbered, b: Numbered, sameTime: boolean): boolean => {
  const far = (low: number, high: number): boolean => !sameTime && high > low * farthest
  const holds = (one: Numbered, other: Numbered): boolean => {
    const slack = other.bound === 'about' ? around(other) : half(other)
    if (one.bound === 'at-least') return other.number + slack >= one.number && !far(one.number, other.number)
    if (one.bound === 'at-most') return other.number - slack <= one.number && !far(other.number, one.number)
    if (one.bound === 'about') return near(one.number, other.number, Math.max(around(one), slack))
    return near(one.number, other.number, Math.max(half(one), slack))
  }
  // Of two bounds on one side neither rules out the other.
  if (a.bound === b.bound && a.bound !== 'about')
    return sameTime || !far(Math.min(a.number, b.number), Math.max(a.number, b.number))
  return a.bound && b.bound ? holds(a, b) && holds(b, a) : a.bound ? holds(a, b) : holds(b, a)
}

/** 'Почти 100' whose bound was not read. */
const hedged = (claim: Numbered): Numbered =>
  claim.bound === undefined && cuesOf(claim).has('about') ? { ...claim, bound: 'about' } : claim

export const agreement = (a: Numbered, b: Numbered, sameTime: boolean): Relation | undefined => {
  if (a.number === b.number) return { kind: 'same', reason: 'equal' }
  const [one, other] = [hedged(a), hedged(b)]
  if (one.bound || other.bound)
    return bounded(one, other, sameTime) ? { kind: 'same', reason: 'within-bounds' } : undefined
  return exactly(a, b) ? { kind: 'rounding', reason: 'rounded' } : undefined
}
