// Which known entity a mention may be, and why. Offers only: what settles it by itself stands in newsroom/identified.ts, anything
// else is for an editor to say. docs/GLOSSARY.md: a name is not an identity.
import { nameIn } from '../model/index.ts'
import type { Entity, Language } from '../model/index.ts'
import { sayReason, score, standardRarity, threshold } from './matching/index.ts'
import type { Profile, Rarity, Reason } from './matching/index.ts'

export interface Offer {
  readonly entity: Entity
  /** 0 to 1. */
  readonly score: number
  /** Offered first, before 'a new one': an editor may well say yes. */
  readonly same: boolean
  /** What an editor said of the two before. A 'no' is not offered at all. */
  readonly unsure: boolean
  readonly reasons: readonly Reason[]
  /** One English sentence for people: the reason that weighs most. */
  readonly why: string
}
export interface Candidate {
  readonly entity: Entity
  readonly profile: Profile
}
export type Verdicts = ReadonlyMap<string, 'not-same' | 'unsure'>

const weakest = 0.1

/** The strongest reason for, in words; where none speaks for it, the strongest of all. */
export const sayWhy = (reasons: readonly Reason[], language: Language): string => {
  const reason = reasons.find(({ weight }) => weight > 0) ?? reasons[0]
  return reason ? sayReason(reason, language) : ''
}

const offerOf = (mention: Profile, { entity, profile }: Candidate, verdicts: Verdicts, rarity: Rarity): Offer => {
  const { score: value, reasons } = score(profile, mention, rarity)
  const unsure = verdicts.get(entity.id) === 'unsure'
  const said = { code: 'unsure', weight: 0, mine: nameIn(entity, 'ru')?.name ?? entity.slug, theirs: mention.names[0]?.name ?? '' } as const // prettier-ignore
  return {
    entity,
    score: value,
    same: value >= threshold && !unsure,
    unsure,
    reasons: unsure ? [...reasons, said] : reasons,
    why: sayWhy(reasons, 'en'),
  }
}

/**
 * Best first. An entity that an editor said it is not, is never offered again, however alike; one that nobody could tell
 * comes after all others. Made from the values alone: the order in which they came says nothing.
 */
export const offersFor = (
  mention: Profile,
  candidates: readonly Candidate[],
  verdicts: Verdicts = new Map(),
  rarity: Rarity = standardRarity,
): readonly Offer[] =>
  candidates
    .filter(({ entity }) => verdicts.get(entity.id) !== 'not-same')
    .map((candidate) => offerOf(mention, candidate, verdicts, rarity))
    .filter((offer) => offer.score >= weakest)
    .toSorted(
      (a, b) => Number(a.unsure) - Number(b.unsure) || b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1),
    )
