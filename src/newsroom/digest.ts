// What there is to tell one reader: what became public of what they follow since they were last told, each figure beside the one
// that it came after. Values only; the words and the letter are made elsewhere.
import { byTime, newest, ofProperty, relationOf } from '../following/timelines/index.ts'
import { addDays, lastDay } from '../model/index.ts'
import type { Entity, FollowTarget, Follower, KeptPromise, News, ShownClaim, StoryCard } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

export type DigestItem =
  /** `was`: the figure before it, where it is another. */
  /** `of`: what it is about, where that is not what is followed but stands within it. */
  | {
      readonly kind: 'claim'
      readonly claim: ShownClaim
      readonly was: ShownClaim | null
      readonly of: Entity | null
    }
  | { readonly kind: 'story'; readonly card: StoryCard }
  | Extract<News, { readonly kind: 'promise' }>
  /** Its last day went by, and nobody has decided what became of it. */
  | { readonly kind: 'overdue'; readonly promise: KeptPromise }
export interface DigestPart {
  readonly target: FollowTarget
  /** One of the two, by the kind of the target. */
  readonly entity: Entity | null
  readonly promise: KeptPromise | null
  readonly items: readonly DigestItem[]
  /** How many more there are than items. */
  readonly more: number
}
export interface Digest {
  readonly follower: Follower
  readonly parts: readonly DigestPart[]
}

/** A letter is to be read; the rest is on the pages. */
const mostItems = 20
const mostParts = 40
/** In a window of days: no more are due on the days since the last letters. */
const mostOverdue = 5000

export interface Told {
  readonly day: string
  readonly news: readonly News[]
  readonly overdue: readonly KeptPromise[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly promises: ReadonlyMap<string, KeptPromise>
  /** Confirmed, of the entities of which there is news. */
  readonly claims: ReadonlyMap<string | null, readonly ShownClaim[]>
}

const ofPromise = (one: KeptPromise): readonly (string | null)[] => [
  one.id,
  one.subjectId,
  one.issuerId,
  one.addresseeId,
]
const directly = (one: News): readonly (string | null)[] =>
  one.kind === 'claim' ? [one.claim.entityId] : one.kind === 'story' ? one.targets : ofPromise(one.promise)
const concerned = (one: News): readonly (string | null)[] => [...directly(one), ...one.within]

/** All that the digests of these readers need, asked at once. */
export const gatherNews = async (
  { ledger }: Pick<Newsroom, 'ledger'>,
  followers: readonly Follower[],
  { day, upTo }: { readonly day: string; readonly upTo: number },
): Promise<Told> => {
  const told = followers.map((one) => one.toldDay).toSorted()[0] ?? day
  const from = Math.min(upTo, ...followers.map((one) => one.toldSeq))
  const followed = new Set(followers.flatMap((one) => one.follows.map(({ id }) => id)))
  const news = (await ledger.newsBetween(from, upTo)).filter((one) =>
    concerned(one).some((id) => id !== null && followed.has(id)),
  )
  const overdue = await ledger.findPromises({ dueFrom: told, dueTo: addDays(day, -1), limit: mostOverdue })
  const figures = news.flatMap((one) => (one.kind === 'claim' && one.claim.entityId ? [one.claim.entityId] : []))
  const about = [...news.flatMap(concerned), ...overdue.flatMap(ofPromise)]
  const wanted = [...new Set([...about.filter((id) => id !== null && followed.has(id)), ...figures])] as string[]
  const claims = await ledger.claimsOf({ entities: [...new Set(figures)] })
  const entities = await ledger.entitiesByIds(wanted)
  const promises = await ledger.findPromises({ ids: wanted, decided: true })
  return {
    day,
    news,
    overdue,
    entities: new Map(entities.map((one) => [one.id, one])),
    promises: new Map(promises.map((one) => [one.id, one])),
    claims: Map.groupBy(
      claims.filter((one) => one.state === 'confirmed'),
      (one) => one.entityId,
    ),
  }
}

const kept: ReadonlySet<string> = new Set(['change', 'contradiction', 'correction'])

/** The freshest that was known before and says otherwise. */
const before = (claim: ShownClaim, told: readonly ShownClaim[], fresh: ReadonlySet<string>): ShownClaim | null => {
  const earlier = ofProperty(told, claim.property).filter((one) => !fresh.has(one.id) && byTime(one, claim) < 0)
  const last = newest(earlier) as ShownClaim | undefined
  return last && kept.has(relationOf(last, claim)?.kind ?? '') ? last : null
}

/** The reader's language first, else the one that there is. */
const cardFor = (cards: readonly StoryCard[], { language }: Follower): StoryCard | undefined =>
  cards.find((card) => card.version.language === language) ?? cards[0]

interface Wanted {
  readonly follower: Follower
  readonly target: FollowTarget
  readonly told: Told
  readonly fresh: ReadonlySet<string>
}
const itemOf = (one: News, { follower, target, told, fresh }: Wanted): DigestItem | undefined => {
  if (one.kind === 'promise') return one
  if (one.kind === 'claim') {
    const { claim } = one
    const of = claim.entityId === target.id ? null : (told.entities.get(claim.entityId ?? '') ?? null)
    return { kind: 'claim', claim, of, was: before(claim, told.claims.get(claim.entityId) ?? [], fresh) }
  }
  const card = cardFor(one.cards, follower)
  return card && { kind: 'story', card }
}

const dueSince = ({ due }: KeptPromise, { toldDay }: Follower): boolean => (lastDay(due ?? '') ?? '') >= toldDay

export const digestFor = (follower: Follower, told: Told): Digest => {
  const own = new Set(follower.follows.map(({ id }) => id))
  // What is followed by itself is not told once more of the place around it.
  const concerns = (one: News, id: string): boolean =>
    directly(one).includes(id) ||
    (one.within.includes(id) && !directly(one).some((each) => each !== null && own.has(each)))
  const parts = follower.follows.flatMap((target): DigestPart[] => {
    const since = Math.max(target.since, follower.toldSeq)
    const news = told.news.filter((one) => one.seq > since && concerns(one, target.id))
    const fresh = new Set(news.flatMap((one) => (one.kind === 'claim' ? [one.claim.id] : [])))
    const late = told.overdue.filter((one) => ofPromise(one).includes(target.id) && dueSince(one, follower))
    const items = [
      ...news.flatMap((one) => itemOf(one, { follower, target, told, fresh }) ?? []),
      ...late.map((promise) => ({ kind: 'overdue' as const, promise })),
    ]
    const entity = (target.kind === 'entity' && told.entities.get(target.id)) || null
    const promise = (target.kind === 'promise' && told.promises.get(target.id)) || null
    if (!items.length || (!entity && !promise)) return []
    return [{ target, entity, promise, items: items.slice(-mostItems), more: Math.max(0, items.length - mostItems) }]
  })
  return { follower, parts: parts.slice(0, mostParts) }
}
