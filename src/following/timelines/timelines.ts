// For each property of one thing its claims in time. Nothing is overwritten: the current value is the newest confirmed one as of
// its date, and each claim keeps how it stands to the one before it.
import type { Property } from '../../model/index.ts'
import { byReport, isNewerVersion, publicationDay, asOf } from './as-of.ts'
import { conflictsIn, seriesOf, surroundingsOf } from './contradictions.ts'
import { freshest } from './current.ts'
import { relationOf } from './relation.ts'
import type { Surroundings } from './relation.ts'
import { isPartial, unitOf } from './scopes.ts'
import type { Entry, Step, TimedClaim, Timeline } from './types.ts'

export interface TimelineOptions {
  /** What was known by the end of this day: later reports are not yet heard of. */
  readonly on?: string
  /** Only of these; what else is said tells of the thing itself still, such as when it was finished. */
  readonly properties?: readonly Property[]
}

/** All claims of one entity; any order gives the same timelines. */
export const timelinesOf = (
  claims: readonly TimedClaim[],
  { on, properties }: TimelineOptions = {},
): readonly Timeline[] => {
  const heard = claims.filter(
    (claim) => claim.state !== 'rejected' && (on === undefined || publicationDay(claim) <= on),
  )
  const around = surroundingsOf(heard)
  const asked = properties ? heard.filter((claim) => properties.includes(claim.property)) : heard
  return seriesOf(asked).map((series) => timelineOf(series, around))
}

const timelineOf = (series: readonly TimedClaim[], around: Surroundings): Timeline => {
  const steps = stepsOf(series, around)
  const corrected = new Map(
    steps
      .filter((step) => step.kind === 'correction')
      .map(({ before, after }) => (byReport(before, after) < 0 ? [before.id, after.id] : [after.id, before.id])),
  )
  const standing = series.filter((claim) => !corrected.has(claim.id))
  const current = freshest(standing.filter((claim) => claim.state === 'confirmed')) ?? null
  const newest = freshest(standing) ?? null
  const [first] = series as [TimedClaim, ...TimedClaim[]]
  return {
    property: first.property,
    unit: unitOf(first),
    entries: series.map((claim): Entry => ({
      claim,
      asOf: asOf(claim),
      partial: isPartial(claim),
      supersededBy: corrected.get(claim.id) ?? null,
    })),
    current,
    unconfirmed: newest && newest !== current && newest.state === 'read' ? newest : null,
    steps,
  }
}

/** Each claim against the one of another report that it follows, and all that contradict. */
const stepsOf = (series: readonly TimedClaim[], around: Surroundings): readonly Step[] => {
  const steps: Step[] = []
  const told = new Set<string>()
  const add = (step: Step): void => {
    const key = `${step.before.id} ${step.after.id}`
    if (!told.has(key)) steps.push(step)
    told.add(key)
  }
  for (const [at, after] of series.entries()) {
    const before = precededBy(series, at)
    const relation = before && relationOf(before, after, around)
    if (relation) add({ ...relation, property: after.property, before, after })
  }
  for (const conflict of conflictsIn(series, around)) add(conflict)
  return steps
}

/** The earlier version of the same report where it stands in the same place; else the last whole of another report. */
const precededBy = (series: readonly TimedClaim[], at: number): TimedClaim | undefined => {
  const after = series[at] as TimedClaim
  let other: TimedClaim | undefined
  for (let earlier = at - 1; earlier >= Math.max(0, at - farBack); earlier--) {
    const one = series[earlier] as TimedClaim
    if (isNewerVersion(after, one)) return one
    if (one.reportId === after.reportId) continue
    if (!other || (isPartial(other) && !isPartial(one))) other = one
  }
  return other
}
/** A report's own claims, and those of its earlier versions, stand near each other. */
const farBack = 200
