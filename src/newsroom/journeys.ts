// Visits of some days that may be one event, offered to an editor: reports of one day about one journey, their stops in order.
import { visitAlone, visitOffers } from '../following/visits/index.ts'
import type { VisitOffer } from '../following/visits/index.ts'
import { addDays } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

/** A visit of the evening is told the next day. */
const toldWithin = 2

export const journeys = async (newsroom: Newsroom, from: string, to: string): Promise<readonly VisitOffer[]> =>
  (await visitsOf(newsroom, from, to)).filter(({ visits }) => visits.length > 1)

/** All visits of the days in their order: those that may be one event as one, the others by themselves. */
export const visitsOf = async ({ ledger }: Newsroom, from: string, to: string): Promise<readonly VisitOffer[]> => {
  const visits = await ledger.visitsReported(addDays(from, -1), addDays(to, toldWithin))
  const ids = visits.flatMap(({ visit }) => visit.stops.flatMap(({ entityId }) => entityId ?? []))
  const entities = new Map((await ledger.entitiesByIds([...new Set(ids)])).map((one) => [one.id, one]))
  const placeOf = (id: string): string | null => {
    const entity = entities.get(id)
    return entity?.kind === 'place' ? id : (entity?.placeId ?? null)
  }
  const offers = visitOffers(visits, placeOf)
  const joined = new Set(offers.flatMap((offer) => offer.visits.map(({ visit }) => visit.id)))
  const alone = visits.filter(({ visit }) => !joined.has(visit.id)).map(visitAlone)
  return [...offers, ...alone]
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((a, b) => a.day.localeCompare(b.day) || (a.visits[0]!.visit.id < b.visits[0]!.visit.id ? -1 : 1))
}
