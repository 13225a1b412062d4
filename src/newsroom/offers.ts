// Which known entity may each name of a report be? Offers with reasons, for the editor to take or leave. Its cost does not grow
// with the ledger: few candidates a name, all names of a kind looked up at once.
import { offersFor, sayReason } from '../following/index.ts'
import type { Candidate, Gazetteer, Offer, Profile, Verdicts } from '../following/index.ts'
import type { Entity, EntityKind, Mention, ReportView } from '../model/index.ts'
import { identified } from './identified.ts'
import type { Identified } from './identified.ts'
import { entityProfile, keysOfMention, mentionProfiles, readingOf } from './match-profiles.ts'
import type { Newsroom } from './newsroom.ts'

export interface NameWithOffers {
  readonly mention: Mention
  /** Best first; empty when nobody like it is known. */
  readonly offers: readonly Offer[]
}
interface Asked {
  readonly mention: Mention
  readonly profile: Profile
  readonly keys: readonly string[]
}
interface Found {
  readonly asked: Asked
  /** Entity ids, the likeliest first, with the keys that they share with the mention. */
  readonly candidates: ReadonlyMap<string, readonly string[]>
}

/** Of many that share a key, those that share the rarest keys are compared. */
const compared = { project: 6, organization: 4, person: 4, place: 4 } as const

const candidatesOf = (asked: Asked, byKey: ReadonlyMap<string, readonly string[]>): Found => {
  const weights = new Map<string, number>()
  const shared = new Map<string, string[]>()
  for (const key of asked.keys) {
    const ids = byKey.get(key) ?? []
    for (const id of ids) {
      weights.set(id, (weights.get(id) ?? 0) + 1 / ids.length)
      shared.set(id, [...(shared.get(id) ?? []), key])
    }
  }
  const best = [...weights]
    .toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, compared[asked.mention.kind])
  return { asked, candidates: new Map(best.map(([id]) => [id, shared.get(id) ?? []])) }
}

const lookUp = async ({ ledger }: Newsroom, kind: EntityKind, asked: readonly Asked[]): Promise<readonly Found[]> => {
  const rows = await ledger.idsByKeys(
    kind,
    asked.flatMap(({ keys }) => keys),
  )
  const byKey = new Map(
    [...Map.groupBy(rows, (row) => row.key)].map(([key, group]) => [key, group.map(({ id }) => id)]),
  )
  return asked.map((one) => candidatesOf(one, byKey))
}

const byId = (entities: readonly Entity[]): ReadonlyMap<string, Entity> => new Map(entities.map((one) => [one.id, one]))

const weigh = (
  { asked: { mention, profile }, candidates }: Found,
  known: ReadonlyMap<string, Entity>,
  places: ReadonlyMap<string, Entity>,
  verdicts: Verdicts,
  gazetteer: Gazetteer,
): NameWithOffers => {
  const compare: Candidate[] = [...candidates].flatMap(([id, shared]) => {
    const entity = known.get(id)
    const place = entity?.placeId ? places.get(entity.placeId) : undefined
    return entity ? [{ entity, profile: entityProfile(entity, place, shared, profile, gazetteer) }] : []
  })
  return { mention, offers: offersFor(profile, compare, verdicts) }
}

/** What says by itself who it is: no other is offered. */
const settled = (mention: Mention, { entity, reason }: Identified): NameWithOffers => {
  const why = sayReason(reason, 'en')
  return { mention, offers: [{ entity, score: 1, same: true, unsure: false, reasons: [reason], why }] }
}

/** Of every name that is not joined yet and not rejected, in the order of the report. */
export const offers = async (newsroom: Newsroom, view: ReportView): Promise<readonly NameWithOffers[]> => {
  const { ledger } = newsroom
  const open = view.mentions.filter((mention) => mention.entityId === null && mention.state !== 'rejected')
  if (!open.length) return []
  const [reading, { tables }] = await Promise.all([readingOf(newsroom, view), newsroom.reader()])
  const profile = mentionProfiles(view, reading, tables.places)
  const asked = open.map((mention): Asked => {
    const own = profile(mention)
    return { mention, profile: own, keys: keysOfMention(own) }
  })
  const known = await identified(newsroom, view, reading, open)
  const rest = asked.filter(({ mention }) => !known.has(mention.id))
  const groups = [...Map.groupBy(rest, ({ mention }) => mention.kind)]
  const found = (await Promise.all(groups.map(([kind, group]) => lookUp(newsroom, kind, group)))).flat()
  const entities = byId(await ledger.entitiesByIds(found.flatMap(({ candidates }) => [...candidates.keys()])))
  const places = byId(
    await ledger.entitiesByIds([...new Set([...entities.values()].flatMap(({ placeId }) => placeId ?? []))]),
  )
  const said = Map.groupBy(await ledger.verdictsOn(open.map(({ id }) => id)), ({ id }) => id)
  const weighed = new Map(
    found.map((one) => {
      const { id } = one.asked.mention
      const verdicts = new Map((said.get(id) ?? []).map(({ rootId, verdict }) => [rootId, verdict]))
      return [id, weigh(one, entities, places, verdicts, tables.places)]
    }),
  )
  return asked.map(({ mention }) => {
    const one = known.get(mention.id)
    return one ? settled(mention, one) : (weighed.get(mention.id) ?? { mention, offers: [] })
  })
}
