// Reports of one day about one journey, offered as one event with its stops in order. Offers with reasons; an editor decides.
import { daysBetween } from '../../model/index.ts'
import type { KeptVisit, VisitStop } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'

export interface ReportedVisit {
  readonly visit: KeptVisit
  readonly reportId: string
  readonly sourceId: string
  /** Of the report. */
  readonly published: string
}

export type VisitReason =
  | { readonly code: 'same-visitor' | 'same-name'; readonly who: string }
  | { readonly code: 'same-day' | 'next-day'; readonly days: readonly string[] }
  | { readonly code: 'shared-stops' | 'shared-places'; readonly names: readonly string[] }
  /** The reports tell the stops in different orders: the order shown is the longest report's. */
  | { readonly code: 'order-differs' }

export interface MergedStop {
  readonly what: string
  readonly entityId: string | null
  /** Each report's own stop, with its evidence. */
  readonly told: readonly { readonly visitId: string; readonly stop: VisitStop }[]
}
export interface VisitOffer {
  readonly visits: readonly ReportedVisit[]
  readonly who: string
  readonly whoId: string | null
  readonly day: string
  readonly stops: readonly MergedStop[]
  /** Why its parts may be one; none where nothing is offered. */
  readonly reasons: readonly VisitReason[]
  /** Ids of its visits; those that an editor found to be one stand together. More than one part: an offer. */
  readonly parts: readonly (readonly string[])[]
  /** An editor looked at two of its parts and could not tell. */
  readonly unsure: boolean
}

/** What an editor said of two visits, by their ids, in either order. */
export type Said = (a: string, b: string) => 'not-same' | 'unsure' | null

/** The place where a thing stands, where the ledger knows; the place itself for a place. */
export type PlaceOf = (entityId: string) => string | null

const dayOf = ({ visit, published }: ReportedVisit): string => (visit.date ?? published).slice(0, 10)
const isDay = (one: ReportedVisit): boolean => dayOf(one).length === 10

const sameVisitor = (a: KeptVisit, b: KeptVisit): boolean =>
  a.whoId !== null && b.whoId !== null ? a.whoId === b.whoId : foldName(a.who) === foldName(b.who)

/** «новый мост» and «мост»: the same entity, or one name holds all the words of the other. */
type Stopped = Pick<VisitStop, 'what' | 'entityId'>
export const sameStop = (a: Stopped, b: Stopped): boolean => {
  if (a.entityId !== null && b.entityId !== null) return a.entityId === b.entityId
  const [one, other] = [a.what, b.what].map((name) => new Set(foldName(name).split(' '))) as [Set<string>, Set<string>]
  return one.isSubsetOf(other) || other.isSubsetOf(one)
}

const sharedStops = (a: KeptVisit, b: KeptVisit): readonly string[] =>
  a.stops.filter((stop) => b.stops.some((other) => sameStop(stop, other))).map((stop) => stop.what)

const placesOf = ({ stops }: KeptVisit, placeOf: PlaceOf): ReadonlySet<string> =>
  new Set(stops.flatMap(({ entityId }) => (entityId === null ? [] : (placeOf(entityId) ?? []))))

/** Why two reports may tell of one journey; undefined when they do not. */
export const together = (
  a: ReportedVisit,
  b: ReportedVisit,
  placeOf: PlaceOf = () => null,
): readonly VisitReason[] | undefined => {
  if (a.reportId === b.reportId || !isDay(a) || !isDay(b) || !sameVisitor(a.visit, b.visit)) return undefined
  const days = [dayOf(a), dayOf(b)].toSorted()
  const apart = daysBetween(days[0]!, days[1]!)
  // Two reports that both name the day name different days.
  if (apart > 1 || (apart === 1 && a.visit.date !== null && b.visit.date !== null)) return undefined
  const stops = sharedStops(a.visit, b.visit)
  const places = [...placesOf(a.visit, placeOf).intersection(placesOf(b.visit, placeOf))].toSorted()
  // A neighbouring day needs a stop that both name; of one day the same town will do.
  if (!stops.length && (!places.length || apart > 0)) return undefined
  return [
    {
      code: a.visit.whoId !== null && a.visit.whoId === b.visit.whoId ? 'same-visitor' : 'same-name',
      who: a.visit.who,
    },
    { code: apart === 0 ? 'same-day' : 'next-day', days },
    stops.length ? { code: 'shared-stops', names: stops } : { code: 'shared-places', names: places },
  ]
}
