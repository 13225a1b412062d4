// What may be asked of search, and what it answers. The same question over either database finds the same things.
import type { Entity } from './entity.ts'
import type { Language } from './language.ts'
import type { KeptPromise } from './ledger.ts'
import type { ReportLine, ShownClaim, StoryCard } from './views.ts'

export const searchKinds = [
  'project',
  'place',
  'person',
  'organization',
  'story',
  'promise',
  'report',
  'claim',
] as const
export type SearchKind = (typeof searchKinds)[number]
export const searchOrders = ['best', 'newest'] as const
export type SearchOrder = (typeof searchOrders)[number]

export interface SearchQuestion {
  /** As typed: words, "phrases", -without. */
  readonly words: string
  /** The language of whoever asks: stories in it come before those in others. */
  readonly language?: Language
  readonly kinds?: readonly SearchKind[]
  /** A place's entity id: what lies in it or in its parts. */
  readonly placeId?: string
  /** YYYY-MM-DD, both included. */
  readonly from?: string
  readonly to?: string
  readonly tagId?: string
  /** Where a project stands, or what became of a promise ('overdue' needs `today`). */
  readonly status?: string
  readonly amountFrom?: number
  readonly amountTo?: number
  readonly unit?: string
  readonly today?: string
  readonly order?: SearchOrder
  /** Given by the answer before. */
  readonly cursor?: string
  readonly limit?: number
  /** Editors see what is not public too, marked so. */
  readonly view?: 'public' | 'desk'
}

interface Hit {
  readonly id: string
  readonly title: string
  readonly language: Language
  /** YYYY-MM-DD of the story or the report; null of what has no day. */
  readonly date: string | null
  /** The text that an excerpt is taken from; '' where the title says all. */
  readonly text: string
  /** Only an editor sees what is not public. */
  readonly public: boolean
}
export type SearchHit =
  | (Hit & { readonly kind: 'project' | 'place' | 'person' | 'organization'; readonly entity: Entity; readonly place: Entity | null; readonly status: string | null })
  | (Hit & { readonly kind: 'story'; readonly slug: string; readonly card: StoryCard | null; readonly state: string })
  | (Hit & { readonly kind: 'promise'; readonly promise: KeptPromise; readonly report: ReportLine | null })
  | (Hit & { readonly kind: 'report'; readonly report: ReportLine })
  | (Hit & { readonly kind: 'claim'; readonly claim: ShownClaim }) // prettier-ignore

/** `more`: there are more than `count`. */
export interface SearchCount {
  readonly count: number
  readonly more: boolean
}
export interface SearchGroup extends SearchCount {
  readonly kind: SearchKind
  readonly hits: readonly SearchHit[]
}
export interface SearchAnswer {
  /** Asked for all kinds: the best few of each that has any. Asked for one: its page. */
  readonly groups: readonly SearchGroup[]
  readonly total: SearchCount
  /** The next page of a question for one kind; null at the end. */
  readonly cursor: string | null
  /** The words as they may have been meant, where one that was typed is found nowhere. */
  readonly meant: string | null
  /** Where nothing was found: parts of the question that are found by themselves. */
  readonly apart?: readonly string[]
}
/** What may be meant by the beginning of a word or a name. */
export interface SearchSuggestion {
  readonly kind: SearchKind | 'word'
  readonly text: string
  readonly language: Language
  readonly entity: Entity | null
}
