// How one claim stands to another about the same thing. The questions are asked in this order: do they say the same? is the one
// a part, a stage, another measure? was the one planned and the other done? do they speak of different times? did the
// source put itself right, or say that it changed? Only what is left cannot hold together.
import { daysBetween } from '../../model/index.ts'
import type { Property } from '../../model/index.ts'
import {
  apart,
  asOf,
  daysApart,
  inTime,
  isNewerVersion,
  ownPeriod,
  publicationDay,
  samePeriod,
  within,
} from './as-of.ts'
import { cuesOf } from './cues.ts'
import { dateAgreement, moved, outcome } from './dates.ts'
import { agreement, isNumbered } from './numbers.ts'
import { otherScope, otherUnit, tellsWorks } from './scopes.ts'
import { stateRelation } from './states.ts'
import { flows, holdsFor } from './steadiness.ts'
import type { Relation, TimedClaim } from './types.ts'

export interface Surroundings {
  /** The day from which the thing is finished, where a claim says so: its price does not change after it. */
  readonly finished?: string | undefined
}

const dated: ReadonlySet<Property> = new Set(['opened', 'started', 'due'])
const intended = (claim: TimedClaim): boolean => claim.property !== 'due' && claim.modality !== 'reported'

/** A source may put itself right for so many days without saying so. */
export const rightedWithin = 30

/** For so many days a value without a date of its own holds. */
const holding = (a: TimedClaim, b: TimedClaim, { finished }: Surroundings): number => {
  if (intended(a)) return 30
  if (a.property === 'cost' && finished && finished <= asOf(a) && finished <= asOf(b)) return Infinity
  const cues = [cuesOf(a), cuesOf(b)]
  return cues.every((one) => one.has('progress')) || (tellsWorks(a) && tellsWorks(b)) ? 0 : holdsFor[a.property]
}

/** What does not change has no time: a bridge of 2019 and of 2021 has one length. */
const settled = (a: TimedClaim, b: TimedClaim, around: Surroundings): boolean => holding(a, b, around) === Infinity

const sameTime = (a: TimedClaim, b: TimedClaim, around: Surroundings): boolean => {
  if (settled(a, b, around)) return true
  const [one, other] = [ownPeriod(a), ownPeriod(b)]
  if (one && other) return samePeriod(one, other) || (!apart(one, other) && daysApart(a, b) <= holding(a, b, around))
  return daysApart(a, b) <= holding(a, b, around)
}

/** Undefined when the two are about different properties that have nothing to say to each other. */
export const relationOf = (a: TimedClaim, b: TimedClaim, around: Surroundings = {}): Relation | undefined => {
  const [before, after] = inTime(a, b) <= 0 ? [a, b] : [b, a]
  if (before.property !== after.property) return acrossProperties(before, after)
  return (
    otherUnit(before, after) ??
    equality(before, after, around) ??
    version(before, after) ??
    otherScope(before, after) ??
    (before.property === 'funding' ? fundingRelation(before, after, around) : undefined) ??
    (before.property === 'status' ? stateOf(before, after) : valueRelation(before, after, around))
  )
}

const acrossProperties = (a: TimedClaim, b: TimedClaim): Relation | undefined => {
  const due = [a, b].find((one) => one.property === 'due')
  const opened = [a, b].find((one) => one.property === 'opened' && !intended(one))
  return due && opened ? outcome(due, opened) : undefined
}

const equality = (a: TimedClaim, b: TimedClaim, around: Surroundings): Relation | undefined => {
  if (dated.has(a.property)) return dateAgreement(a, b)
  if (isNumbered(a) && isNumbered(b)) {
    if (a.number === b.number) return { kind: 'same', reason: 'equal' }
    return otherScope(a, b) || partOfPeriod(a, b) ? undefined : agreement(a, b, sameTime(a, b, around))
  }
  return a.property === 'funding' && a.value === b.value ? { kind: 'same', reason: 'equal' } : undefined
}

/** The same report edited, or two figures of one report: a report does not contradict itself. */
const version = (a: TimedClaim, b: TimedClaim): Relation | undefined => {
  if (a.reportId !== b.reportId) return undefined
  if (isNewerVersion(a, b) || isNewerVersion(b, a)) return { kind: 'correction', reason: 'edited', ...ratio(a, b) }
  if (a.property === 'status') return undefined
  return { kind: 'part', reason: 'one-report' }
}

const fundingRelation = (a: TimedClaim, b: TimedClaim, around: Surroundings): Relation => {
  if (a.value === 'mixed' || b.value === 'mixed') return { kind: 'part', reason: 'mixed-holds' }
  return sameTime(a, b, around) ? conflict(a, b, 'same-time') : { kind: 'change', reason: 'later' }
}

const stateOf = (a: TimedClaim, b: TimedClaim): Relation => {
  if (intended(a) !== intended(b) && a.value !== 'planned' && b.value !== 'planned')
    return { kind: 'plan-and-fact', reason: 'planned' }
  const found = stateRelation(a, b)
  return found.kind === 'contradiction' ? conflict(a, b, found.reason) : found
}

/** Six houses in the first half are a part of fifteen in the year. */
const partOfPeriod = (a: TimedClaim, b: TimedClaim): boolean => {
  const [one, other] = [ownPeriod(a), ownPeriod(b)]
  return (
    flows.has(a.property) && !!one && !!other && !samePeriod(one, other) && (within(one, other) || within(other, one))
  )
}

const valueRelation = (a: TimedClaim, b: TimedClaim, around: Surroundings): Relation => {
  const difference = { ...ratio(a, b), ...(dated.has(a.property) ? moved(a, b) : {}) }
  if (partOfPeriod(a, b)) return { kind: 'part', reason: 'period-within' }
  if (intended(a) !== intended(b)) return { kind: 'plan-and-fact', reason: 'planned', ...difference }
  const [one, other] = [ownPeriod(a), ownPeriod(b)]
  const forEver = settled(a, b, around)
  if (!forEver && one && other && apart(one, other)) return { kind: 'change', reason: 'own-dates', ...difference }
  const cues = cuesOf(b)
  if (cues.has('correction') && a.sourceId === b.sourceId)
    return { kind: 'correction', reason: 'same-source', ...difference }
  if (cues.has('change')) return { kind: 'change', reason: 'said-so', ...difference }
  if (!sameTime(a, b, around))
    return { kind: 'change', reason: cues.has('progress') ? 'progress' : 'later', ...difference }
  return { ...conflict(a, b, forEver ? 'settled' : one && other ? 'same-date' : 'same-time'), ...difference }
}

/** What cannot hold together, unless it is one source putting itself right: in one language, for translations are of one time. */
const conflict = (a: TimedClaim, b: TimedClaim, reason: Relation['reason']): Relation => {
  const self = a.sourceId === b.sourceId && a.reportLanguage === b.reportLanguage
  return self && Math.abs(daysBetween(publicationDay(a), publicationDay(b))) <= rightedWithin
    ? { kind: 'correction', reason: 'same-source' }
    : { kind: 'contradiction', reason }
}

const ratio = (a: TimedClaim, b: TimedClaim): { readonly ratio?: number } =>
  isNumbered(a) && isNumbered(b) && a.number !== 0 ? { ratio: b.number / a.number } : {}
