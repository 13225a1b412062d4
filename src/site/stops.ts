// The stops of a visit as they are counted and shown: one place told by two names in the same words is one stop.
import type { KeptVisit, VisitStop } from '../model/index.ts'

export const stopsOf = (visit: Pick<KeptVisit, 'stops'>): readonly VisitStop[] =>
  visit.stops.filter((stop, index) => {
    const before = visit.stops[index - 1]
    return !(
      before &&
      stop.entityId !== null &&
      stop.entityId === before.entityId &&
      stop.evidence.start === before.evidence.start
    )
  })
