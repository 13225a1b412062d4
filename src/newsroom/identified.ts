// What says by itself who a name is: a place's code, a body's registered number, and the same office in the same place and
// period under a name that agrees. Only these join without anybody having looked; everything else is an offer.
import { postsSaid, singleOffices, tenuresOf } from '../following/offices/index.ts'
import { registeredNumber } from '../following/index.ts'
import type { Reason } from '../following/index.ts'
import { daysBetween } from '../model/index.ts'
import type { Entity, Mention, Reading, ReportView, Sighting } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

export interface Identified {
  readonly entity: Entity
  readonly reason: Reason
}

/** A place's code, a body's number; null where neither is known. */
export const codeOf = ({ kind, code, spans }: Mention, view: ReportView): string | null =>
  kind === 'place' ? code : kind === 'organization' ? registeredNumber(view.version.text, spans) : null

const reasonOf = (code: 'identifier' | 'office', mine: string, theirs: string): Reason => ({ code, weight: 20, mine, theirs }) // prettier-ignore

/** So many reports on either side of the day are looked at. */
const near = 20
/** Longer without a report that calls the person so, and it may be another of that name. */
const period = 366

type Ledger = Pick<Newsroom, 'ledger'>

/** The person whom reports call by this office within a year of the day, when the names agree and nobody came between. */
const byOffice = async (
  { ledger }: Ledger,
  mention: Mention,
  reading: Reading,
  day: string,
): Promise<readonly [id: string, office: string] | null> => {
  const posts = postsSaid(mention.office ?? '', reading).filter(
    ({ role, scope, sure, manner }) => scope !== null && sure && manner === 'holds' && singleOffices.has(role),
  )
  for (const { role, scope } of posts) {
    if (scope === null) continue
    const before = await ledger.sightings({ role, scope, to: day, limit: near })
    const after = await ledger.sightings({ role, scope, from: day, oldest: true, limit: near })
    const all = new Map<string, Sighting>([...before, ...after].map((one) => [one.mentionId, one]))
    const own = tenuresOf([...all.values()]).find(({ sightings }) => sightings.some(({ mentionId }) => mentionId === mention.id)) // prettier-ignore
    const known = own?.sightings.filter(({ entityId, sure }) => sure && entityId !== null && entityId === own.entityId)
    const nearby = known?.some((one) => Math.abs(daysBetween(one.day, day)) <= period)
    if (own?.entityId && nearby && !own.doubts.length) return [own.entityId, `${role}@${scope}`]
  }
  return null
}

/** By id of the mention; of the open ones, and nothing that an editor spoke against or was unsure of. */
export const identified = async (
  { ledger }: Ledger,
  view: ReportView,
  reading: Reading,
  open: readonly Mention[],
): Promise<ReadonlyMap<string, Identified>> => {
  const found = new Map<string, Identified>()
  const offices: (readonly [Mention, string, string])[] = []
  for (const mention of open) {
    const code = codeOf(mention, view)
    const entity = code === null ? null : await ledger.entityByCode(code)
    if (entity?.kind === mention.kind && code !== null) found.set(mention.id, { entity, reason: reasonOf('identifier', code, code) }) // prettier-ignore
    if (mention.kind !== 'person' || mention.office === null) continue
    const held = await byOffice({ ledger }, mention, reading, view.version.published.slice(0, 10))
    if (held) offices.push([mention, ...held])
  }
  const people = new Map((await ledger.entitiesByIds([...new Set(offices.map(([, id]) => id))])).map((one) => [one.id, one])) // prettier-ignore
  for (const [mention, id, office] of offices) {
    const entity = people.get(id)
    if (entity) found.set(mention.id, { entity, reason: reasonOf('office', office, mention.office ?? '') })
  }
  for (const { id, rootId } of found.size ? await ledger.verdictsOn([...found.keys()]) : [])
    if (found.get(id)?.entity.id === rootId) found.delete(id)
  return found
}
