// What cannot hold together, out of all that was said of one thing or of many. Rejected claims say nothing.
import { properties } from '../../model/index.ts'
import type { Property, Status } from '../../model/index.ts'
import { asOf, daysApart, inTime } from './as-of.ts'
import { saying } from './current.ts'
import { once } from './once.ts'
import { relationOf, rightedWithin } from './relation.ts'
import type { Surroundings } from './relation.ts'
import { isPartial, unitOf } from './scopes.ts'
import { rebuiltAfter } from './states.ts'
import { holdsFor } from './steadiness.ts'
import type { Contradiction, TimedClaim } from './types.ts'

/** When the thing was finished, as far as is said. */
export const surroundingsOf = (claims: readonly TimedClaim[]): Surroundings => {
  const done: readonly Status[] = ['built', 'operating']
  const days = claims
    .filter((claim) => claim.state !== 'rejected' && claim.modality === 'reported')
    .flatMap((claim) => {
      if (claim.property === 'opened') return [claim.date ?? asOf(claim)]
      return claim.property === 'status' && done.includes(claim.value as Status) ? [asOf(claim)] : []
    })
  return { finished: days.toSorted()[0] }
}

/** The claims that are about one property of one thing in one unit, each group in time. */
export const seriesOf = (claims: readonly TimedClaim[]): readonly (readonly TimedClaim[])[] =>
  [
    ...Map.groupBy(
      claims.filter((claim) => claim.state !== 'rejected'),
      (claim) => `${claim.entityId ?? claim.subject}|${orderOf(claim.property)}|${unitOf(claim)}`,
    ),
  ]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, series]) => series.toSorted(inTime))
/** As properties are told everywhere: money first, then sizes, then dates. */
const orderOf = (property: Property): string => String(properties.indexOf(property)).padStart(2, '0')

const valueKey: (claim: TimedClaim) => string = once((claim) => `${saying(claim)}|${claim.modality}`)

/** A road's whole length and the lengths of its parts in one report: the largest, or the latest date, speaks for the report. */
const wholes = (series: readonly TimedClaim[]): readonly TimedClaim[] => {
  const best = new Map<string, TimedClaim>()
  for (const claim of series) {
    const key = `${claim.reportVersionId}|${claim.modality === 'reported'}`
    const known = best.get(key)
    if (!known || larger(claim, known)) best.set(key, claim)
  }
  const chosen = new Set(best.values())
  return series.filter((claim) => claim.property === 'status' || chosen.has(claim))
}
const larger = (a: TimedClaim, b: TimedClaim): boolean => {
  if (isPartial(a) !== isPartial(b)) return isPartial(b)
  return (a.number ?? 0) > (b.number ?? 0) || ((a.number ?? 0) === (b.number ?? 0) && (a.date ?? '') > (b.date ?? ''))
}

/** Of an edited report the newest version speaks. */
const newestVersions = (series: readonly TimedClaim[]): readonly TimedClaim[] => {
  const newest = new Map<string, string>()
  for (const { reportId, reportVersionId } of series) {
    const known = newest.get(reportId)
    if (known === undefined || order(reportVersionId) > order(known)) newest.set(reportId, reportVersionId)
  }
  return series.filter((claim) => newest.get(claim.reportId) === claim.reportVersionId)
}
const order = (versionId: string): number => Number(/\.(\d+)$/.exec(versionId)?.[1] ?? 1)

/** One claim a report, of its newest version. */
export const speakingOf = (series: readonly TimedClaim[]): readonly TimedClaim[] => wholes(newestVersions(series))

/** A figure with more values than this says nothing that a page could show. */
const mostValues = 40

/**
 * Pairs worth holding against each other: each claim with the last one of each other value before it. As many as claims times
 * values, and of what holds for a while only those near in time, so that a country's page costs no square of its claims.
 */
export function* pairsOf(
  speaking: readonly TimedClaim[],
  longest: number = Infinity,
): Generator<readonly [before: TimedClaim, after: TimedClaim]> {
  const last = new Map<string, TimedClaim>()
  for (const after of speaking) {
    const own = valueKey(after)
    for (const [key, before] of last) {
      if (daysApart(before, after) > longest) last.delete(key)
      else if (key !== own) yield [before, after]
    }
    last.delete(own)
    last.set(own, after)
    if (last.size > mostValues) last.delete(last.keys().next().value as string)
  }
}

/** Reports further apart than this speak of different times. */
const longestOf = (property: Property, { finished }: Surroundings): number =>
  property === 'status'
    ? rebuiltAfter
    : property === 'cost' && finished
      ? Infinity
      : Math.max(holdsFor[property], rightedWithin)

/** The pairs of one series that contradict, one pair for each two values. */
export const conflictsIn = (series: readonly TimedClaim[], around: Surroundings): readonly Contradiction[] => {
  const found = new Map<string, Contradiction>()
  const [first] = series
  if (!first) return []
  for (const [before, after] of pairsOf(speakingOf(series), longestOf(first.property, around))) {
    const key = [valueKey(before), valueKey(after)].toSorted().join(' / ')
    if (found.has(key)) continue
    const relation = relationOf(before, after, around)
    if (relation?.kind === 'contradiction')
      found.set(key, { ...relation, kind: 'contradiction', property: after.property, before, after })
  }
  return [...found.values()]
}

export interface SeriesClashes {
  /** So many claims were gone through. */
  readonly claims: number
  readonly found: readonly Contradiction[]
}
/** A series at a time, for whoever must let others have their turn between. */
export function* clashesBySeries(claims: readonly TimedClaim[]): Generator<SeriesClashes> {
  const around = new Map(
    [...Map.groupBy(claims, (claim) => claim.entityId ?? claim.subject)].map(([id, own]) => [id, surroundingsOf(own)]),
  )
  for (const series of seriesOf(claims)) {
    const { entityId, subject } = series[0] as TimedClaim
    yield { claims: series.length, found: conflictsIn(series, around.get(entityId ?? subject) ?? {}) }
  }
}

/** Whatever the order of the claims, the same pairs in the same order. */
export const contradictions = (claims: readonly TimedClaim[]): readonly Contradiction[] =>
  [...clashesBySeries(claims)].flatMap(({ found }) => found)
