// The stops of several reports of one journey in one order: what no report orders otherwise stands as the longest report has it.
import { sameStop } from './together.ts'
import type { MergedStop } from './together.ts'
import type { KeptVisit, VisitStop } from '../../model/index.ts'

const withTold = (stop: MergedStop, visitId: string, told: VisitStop): MergedStop => ({
  what: stop.entityId === null && told.entityId !== null ? told.what : stop.what,
  entityId: stop.entityId ?? told.entityId,
  told: [...stop.told, { visitId, stop: told }],
})

export interface Merged {
  readonly stops: readonly MergedStop[]
  readonly orderDiffers: boolean
}

/** A stop that only one report names goes behind the one that it follows there. */
export const mergeStops = (visits: readonly Pick<KeptVisit, 'id' | 'stops'>[]): Merged => {
  const stops: MergedStop[] = []
  let orderDiffers = false
  const longestFirst = visits.toSorted((a, b) => b.stops.length - a.stops.length || (a.id < b.id ? -1 : 1))
  for (const visit of longestFirst) {
    let last = -1
    for (const told of visit.stops.toSorted((a, b) => a.ordinal - b.ordinal)) {
      const at = stops.findIndex((stop) => sameStop(stop, told) && !stop.told.some((one) => one.visitId === visit.id))
      if (at >= 0) {
        stops[at] = withTold(stops[at]!, visit.id, told)
        orderDiffers ||= at < last
        last = Math.max(last, at)
      } else
        stops.splice(++last, 0, { what: told.what, entityId: told.entityId, told: [{ visitId: visit.id, stop: told }] })
    }
  }
  return { stops, orderDiffers }
}
