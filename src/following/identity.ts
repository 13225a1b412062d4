// Which known entity a mention may be, and why. Offers only: a place's classifier code settles it, anything else is for an
// editor to say. docs/GLOSSARY.md: a name is not an identity.
import { nameIn } from '../model/index.ts'
import type { Entity, EntityKind, Mention } from '../model/index.ts'
import { keysOf, wholeKey } from './keys.ts'

export const offerReasons = ['code', 'name-and-place', 'name', 'part-of-name', 'surname'] as const
/** In falling order of strength. */
export type OfferReason = (typeof offerReasons)[number]

export interface Offer {
  readonly entity: Entity
  readonly reason: OfferReason
  /** One English sentence for people. */
  readonly why: string
}
export interface Candidate {
  readonly entity: Entity
  /** The key by which the ledger found it. */
  readonly key: string
}
type Asked = Pick<Mention, 'kind' | 'name' | 'code'>

const nameOf = (entity: Entity): string => nameIn(entity, 'ru')?.name ?? entity.slug

const whole = (kind: EntityKind, key: string, name: string): boolean =>
  kind === 'person' ? key.includes(' ') : key === keysOf(kind, name)[0] || key === wholeKey(name)

const reasonFor = (mention: Asked, { entity, key }: Candidate, placesNamed: ReadonlySet<string>): OfferReason => {
  if (!whole(mention.kind, key, mention.name)) return mention.kind === 'person' ? 'surname' : 'part-of-name'
  return entity.placeId !== null && placesNamed.has(entity.placeId) ? 'name-and-place' : 'name'
}

const wording: Readonly<Record<OfferReason, (mention: Asked, entity: Entity) => string>> = {
  code: (mention) => `The place has the code ${mention.code}.`,
  'name-and-place': (mention, entity) =>
    `"${mention.name}" is a name of ${nameOf(entity)}, and the report names the place where it stands.`,
  name: (mention, entity) => `"${mention.name}" is a name of ${nameOf(entity)}.`,
  'part-of-name': (mention, entity) => `"${mention.name}" holds a part of a name of ${nameOf(entity)}.`,
  surname: (mention, entity) => `"${mention.name}" shares its surname with ${nameOf(entity)}.`,
}

/**
 * byCode: the entity that has the mention's code. byKeys: entities that share a key with it. placesNamed: ids of the
 * places that the same report names. Best reason first, one offer an entity; a code leaves no other.
 */
export const offersFor = (
  mention: Asked,
  byCode: Entity | null,
  byKeys: readonly Candidate[],
  placesNamed: ReadonlySet<string>,
): readonly Offer[] => {
  if (byCode) return [{ entity: byCode, reason: 'code', why: wording.code(mention, byCode) }]
  const best = new Map<string, Offer>()
  for (const candidate of byKeys) {
    const { entity } = candidate
    // A mention whose code is known is not the place of another code, however much the names agree.
    if (entity.kind !== mention.kind || (mention.code && entity.code && mention.code !== entity.code)) continue
    const reason = reasonFor(mention, candidate, placesNamed)
    const known = best.get(entity.id)
    if (!known || offerReasons.indexOf(reason) < offerReasons.indexOf(known.reason))
      best.set(entity.id, { entity, reason, why: wording[reason](mention, entity) })
  }
  return [...best.values()].sort(
    (a, b) => offerReasons.indexOf(a.reason) - offerReasons.indexOf(b.reason) || (a.entity.id < b.entity.id ? -1 : 1),
  )
}
