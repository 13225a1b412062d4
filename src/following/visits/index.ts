// Which visits of a few days may be one event: groups in which each is held to another, whatever the order they are given in. What
// an editor found to be one is one part of a group; what an editor said is not the same is never in one group.
import { mergeStops } from './merge.ts'
import { together } from './together.ts'
import type { PlaceOf, ReportedVisit, Said, VisitOffer, VisitReason } from './together.ts'

export { mergeStops } from './merge.ts'
export * from './together.ts'

type Part = readonly ReportedVisit[]
interface Group {
  readonly parts: Part[]
  readonly reasons: VisitReason[]
}
const idOf = ([first]: Part): string => first!.visit.id
const pairsOf = (a: Part, b: Part): readonly (readonly [ReportedVisit, ReportedVisit])[] =>
  a.flatMap((one) => b.map((other) => [one, other] as const))

/** Why two parts may be one; undefined when they cannot. One report's own visits neither speak for it nor against. */
const whyOne = (a: Part, b: Part, placeOf: PlaceOf | undefined, said: Said): readonly VisitReason[] | undefined => {
  const pairs = pairsOf(a, b)
  if (pairs.some(([one, other]) => said(one.visit.id, other.visit.id) === 'not-same')) return undefined
  const reasons = pairs.flatMap(([one, other]) => together(one, other, placeOf) ?? [])
  return reasons.length || pairs.every(([one, other]) => one.reportId === other.reportId) ? reasons : undefined
}

const nothingSaid: Said = () => null

/** Every visit in its group, and in the order of their ids; most are alone in theirs. */
export const visitGroups = (
  visits: readonly ReportedVisit[],
  placeOf?: PlaceOf,
  said: Said = nothingSaid,
): readonly VisitOffer[] => {
  const known = visits
    .filter(({ visit }) => visit.checked !== 'rejected')
    .toSorted((a, b) => (a.visit.id < b.visit.id ? -1 : 1))
  const parts = [...Map.groupBy(known, ({ visit }) => visit.rootId ?? visit.id).values()]
  const groups: Group[] = []
  for (const part of parts.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
    let why: readonly VisitReason[] = []
    // Held to every part: a journey does not grow day by day into a week.
    const fits = groups.find((group) => {
      const reasons = group.parts.map((other) => whyOne(other, part, placeOf, said))
      why = reasons.flatMap((one) => one ?? [])
      return why.length > 0 && reasons.every((one) => one !== undefined)
    })
    if (fits) {
      fits.parts.push(part)
      fits.reasons.push(...why)
    } else groups.push({ parts: [part], reasons: [] })
  }
  return groups.map((group) => offerOf(group, said))
}

/** Those that an editor is to say something of. */
export const visitOffers = (visits: readonly ReportedVisit[], placeOf?: PlaceOf, said?: Said): readonly VisitOffer[] =>
  visitGroups(visits, placeOf, said).filter(({ parts }) => parts.length > 1)

const offerOf = ({ parts, reasons }: Group, said: Said): VisitOffer => {
  const members = parts.flat()
  const { stops, orderDiffers } = mergeStops(members.map(({ visit }) => visit))
  const named = members.find(({ visit }) => visit.whoId !== null) ?? members[0]!
  const dated = members.find(({ visit }) => visit.date !== null)
  const day = dated?.visit.date ?? members.map(({ published }) => published.slice(0, 10)).toSorted()[0]!
  const all: readonly VisitReason[] = orderDiffers ? [...reasons, { code: 'order-differs' }] : reasons
  const pairs = parts.flatMap((part, at) => parts.slice(at + 1).flatMap((other) => pairsOf(part, other)))
  return {
    visits: members,
    who: named.visit.who,
    whoId: named.visit.whoId,
    day: day.slice(0, 10),
    stops,
    reasons: [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()],
    parts: parts.map((part) => part.map(({ visit }) => visit.id)),
    unsure: pairs.some(([one, other]) => said(one.visit.id, other.visit.id) === 'unsure'),
  }
}
