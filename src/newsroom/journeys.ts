// Visits of some days that may be one event, offered to an editor: reports of one day about one journey, their stops in order. And
// the editor's word: they are one, they are not, it cannot be told; or what was said is taken back.
import { visitGroups } from '../following/visits/index.ts'
import type { VisitOffer } from '../following/visits/index.ts'
import { addDays, DerekError } from '../model/index.ts'
import type { Decision, KeptVisit } from '../model/index.ts'
import type { Change } from '../ledger/contract.ts'
import type { Newsroom } from './newsroom.ts'

/** A visit of the evening is told the next day. */
const toldWithin = 2

export const journeys = async (newsroom: Newsroom, from: string, to: string): Promise<readonly VisitOffer[]> =>
  (await visitsOf(newsroom, from, to)).filter(({ parts }) => parts.length > 1)

/** All visits of the days in their order: those that are or may be one event as one, the others by themselves. */
export const visitsOf = async ({ ledger }: Newsroom, from: string, to: string): Promise<readonly VisitOffer[]> => {
  const visits = await ledger.visitsReported(addDays(from, -1), addDays(to, toldWithin))
  const ids = visits.flatMap(({ visit }) => visit.stops.flatMap(({ entityId }) => entityId ?? []))
  const entities = new Map((await ledger.entitiesByIds([...new Set(ids)])).map((one) => [one.id, one]))
  const placeOf = (id: string): string | null => {
    const entity = entities.get(id)
    return entity?.kind === 'place' ? id : (entity?.placeId ?? null)
  }
  const verdicts = await ledger.visitVerdicts(visits.map(({ visit }) => visit.id))
  const said = new Map(verdicts.map(({ visitId, otherId, verdict }) => [`${visitId} ${otherId}`, verdict]))
  return visitGroups(visits, placeOf, (a, b) => said.get(`${a} ${b}`) ?? said.get(`${b} ${a}`) ?? null)
    .filter(({ day }) => from <= day && day <= to)
    .toSorted((a, b) => a.day.localeCompare(b.day) || (a.visits[0]!.visit.id < b.visits[0]!.visit.id ? -1 : 1))
}

export const visitCalled = async ({ ledger }: Newsroom, name: string): Promise<KeptVisit> => {
  const found = await ledger.visitCalled(name)
  if (found) return found
  throw new DerekError(
    'no-visit',
    `There is no visit "${name}".`,
    'Give the last part of its address, or its id: "derek visits" lists them behind each report.',
    2,
  )
}

const confirmed = (visit: KeptVisit): readonly Change[] =>
  visit.checked === 'confirmed' ? [] : [{ kind: 'confirm', target: 'visit', id: visit.id }]

/** The first keeps its page, the others lead there. Saying so confirms them. */
export const sameVisit = async (
  newsroom: Newsroom,
  names: readonly string[],
  by: string,
): Promise<readonly Decision[]> => {
  const [first, ...others] = await Promise.all(names.map((name) => visitCalled(newsroom, name)))
  const changes = others.flatMap((other): readonly Change[] => [
    ...confirmed(other),
    { kind: 'join-visits', visitId: other.id, into: first!.id },
  ])
  return newsroom.ledger.decide([...confirmed(first!), ...changes], { at: newsroom.now(), by })
}

export const partVisit = async (newsroom: Newsroom, name: string, by: string): Promise<readonly Decision[]> => {
  const { id } = await visitCalled(newsroom, name)
  return newsroom.ledger.decide([{ kind: 'part-visits', visitId: id }], { at: newsroom.now(), by })
}

export const visitWords = ['not', 'unsure', 'unsay'] as const
const kinds = { not: 'not-same', unsure: 'unsure', unsay: 'unsay' } as const

export const judgeVisits = async (
  newsroom: Newsroom,
  names: readonly [string, string],
  word: (typeof visitWords)[number],
  by: string,
): Promise<readonly Decision[]> => {
  const [one, other] = [await visitCalled(newsroom, names[0]), await visitCalled(newsroom, names[1])]
  const change: Change = { kind: kinds[word], of: 'visit', id: one.id, visitId: other.id }
  return newsroom.ledger.decide([change], { at: newsroom.now(), by })
}
