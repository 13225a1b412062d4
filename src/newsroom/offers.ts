// Which known entity may each name of a report be? Offers with reasons, for the editor to take or leave. Its cost does not grow
// with the ledger: few candidates a name, all names of a kind looked up at once.
import { offersFor } from '../following/index.ts'
import type { Candidate, Gazetteer, Offer, Profile, Verdicts } from '../following/index.ts'
import type { Entity, EntityKind, Mention, ReportView } from '../model/index.ts'
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

/** A code says which place it is: no other is offered. */
const byCode = ({ mention, profile }: Asked, entities: ReadonlyMap<string, Entity>): NameWithOffers | undefined => {
  const entity = mention.code === null ? undefined : entities.get(mention.code)
  if (!entity) return undefined
  const coded = { ...profile, identifier: mention.code }
  return { mention, offers: offersFor(coded, [{ entity, profile: coded }]) }
}

const codesOf = async ({ ledger }: Newsroom, open: readonly Mention[]): Promise<ReadonlyMap<string, Entity>> => {
  const codes = [...new Set(open.flatMap(({ code }) => code ?? []))]
  const entities = await Promise.all(codes.map((code) => ledger.entityByCode(code)))
  return new Map(entities.flatMap((entity, at) => (entity ? [[codes[at] as string, entity] as const] : [])))
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
  const codes = await codesOf(newsroom, open)
  const coded = asked.map((one) => byCode(one, codes))
  const rest = asked.filter((_, at) => !coded[at])
  const groups = [...Map.groupBy(rest, ({ mention }) => mention.kind)]
  const found = (await Promise.all(groups.map(([kind, group]) => lookUp(newsroom, kind, group)))).flat()
  const known = byId(await ledger.entitiesByIds(found.flatMap(({ candidates }) => [...candidates.keys()])))
  const places = byId(
    await ledger.entitiesByIds([...new Set([...known.values()].flatMap(({ placeId }) => placeId ?? []))]),
  )
  const said = Map.groupBy(await ledger.verdictsOn(open.map(({ id }) => id)), ({ id }) => id)
  const weighed = new Map(
    found.map((one) => {
      const { id } = one.asked.mention
      const verdicts = new Map((said.get(id) ?? []).map(({ rootId, verdict }) => [rootId, verdict]))
      return [id, weigh(one, known, places, verdicts, tables.places)]
    }),
  )
  return asked.map(({ mention }, at) => coded[at] ?? weighed.get(mention.id) ?? { mention, offers: [] })
}
