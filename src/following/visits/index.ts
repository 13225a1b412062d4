// Which visits of a few days may be one event: groups in which each is held to another, whatever the order they are given in.
import { mergeStops } from './merge.ts'
import { together } from './together.ts'
import type { PlaceOf, ReportedVisit, VisitOffer, VisitReason } from './together.ts'

export { mergeStops } from './merge.ts'
export * from './together.ts'

export const visitOffers = (visits: readonly ReportedVisit[], placeOf?: PlaceOf): readonly VisitOffer[] => {
  const known = visits
    .filter(({ visit }) => visit.checked !== 'rejected')
    .toSorted((a, b) => (a.visit.id < b.visit.id ? -1 : 1))
  const groups: { members: ReportedVisit[]; reasons: VisitReason[] }[] = []
  for (const one of known) {
    // Held to every member: a journey does not grow day by day into a week.
    const fits = groups.find(({ members }) =>
      members.every((other) => together(one, other, placeOf) !== undefined || other.reportId === one.reportId),
    )
    const reasons = fits?.members.flatMap((other) => together(one, other, placeOf) ?? []) ?? []
    if (fits && reasons.length) {
      fits.members.push(one)
      fits.reasons.push(...reasons)
    } else groups.push({ members: [one], reasons: [] })
  }
  return groups.filter(({ members }) => members.length > 1).map(({ members, reasons }) => offerOf(members, reasons))
}

const offerOf = (members: readonly ReportedVisit[], reasons: readonly VisitReason[]): VisitOffer => {
  const { stops, orderDiffers } = mergeStops(members)
  const named = members.find(({ visit }) => visit.whoId !== null) ?? members[0]!
  const dated = members.find(({ visit }) => visit.date !== null)
  const day = dated?.visit.date ?? members.map(({ published }) => published.slice(0, 10)).toSorted()[0]!
  const all: readonly VisitReason[] = orderDiffers ? [...reasons, { code: 'order-differs' }] : reasons
  return {
    visits: members,
    who: named.visit.who,
    whoId: named.visit.whoId,
    day: day.slice(0, 10),
    stops,
    reasons: [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()],
  }
}

/** One that no other report tells of, in the same form. */
export const visitAlone = (one: ReportedVisit): VisitOffer => offerOf([one], [])
