// Readers who asked to be told by e-mail, and what there is to tell: only what editors confirmed and what is public.
import type { Language } from './language.ts'
import type { KeptPromise, PromiseState } from './ledger.ts'
import type { ShownClaim, StoryCard } from './views.ts'

/** What a reader follows: one entity, of whatever kind, or one promise. */
export interface FollowTarget {
  readonly kind: 'entity' | 'promise'
  readonly id: string
}
export interface Follow extends FollowTarget {
  /** Decisions up to this one were there before the reader came. */
  readonly since: number
}
export interface Follower {
  readonly id: string
  readonly address: string
  readonly language: Language
  /** The day of the last digest, or of the last look that found nothing. */
  readonly toldDay: string
  /** Decisions up to this one were told, or were nothing to tell. */
  readonly toldSeq: number
  /** An entity that was joined into another is given as that other. */
  readonly follows: readonly Follow[]
}

/** What decisions made public, each with the number of the decision. */
export type News = {
  readonly seq: number
  /** Places that what it is about stands in, however deep. */
  readonly within: readonly string[]
} & (
  | { readonly kind: 'claim'; readonly claim: ShownClaim }
  | { readonly kind: 'story'; readonly cards: readonly StoryCard[]; readonly targets: readonly string[] }
  /** It was confirmed, or its state was decided. */
  | { readonly kind: 'promise'; readonly promise: KeptPromise; readonly state: PromiseState | null; readonly due: string | null }
) // prettier-ignore
