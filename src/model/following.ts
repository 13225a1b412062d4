// What following finds for an editor to decide or to ask about. All of it is offered, none of it decided: the words for its codes
// stand with the pages, once per language.
import type { PromiseState } from './ledger.ts'
import type { Doubt } from './reading.ts'
import type { ShownClaim } from './views.ts'

/** What a later report shows of a promise, and so why an outcome is offered. */
export const outcomeCodes = [
  /** Done on or before the due date; after it; or nobody can tell which from the report. */
  'done-in-time',
  'done-late',
  'done-when-unclear',
  /** The promised number is reached. */
  'reached-in-time',
  'reached-late',
  /** Another due date, or the first one. */
  'date-changed',
  'date-named',
  'stopped',
  /** The date has passed and a report says that it is still being worked on, or denies it, or gives a smaller number. */
  'not-done',
  'denied',
  'short',
  /** It was decided to be kept, or dropped, and a later report says otherwise. */
  'undone',
  'resumed',
] as const
export type OutcomeCode = (typeof outcomeCodes)[number]

/** 'against': it speaks against the state that the promise has, or against its being kept in time. */
export type OutcomeSays = Exclude<PromiseState, 'open' | 'vague'> | 'against'

/** A report that denies: the doubt that the reader noted, with the report it stands in. */
export interface Denial {
  readonly doubt: Doubt
  readonly reportVersionId: string
  readonly published: string
}
export interface Outcome {
  readonly says: OutcomeSays
  readonly code: OutcomeCode
  /** The new due date, where there is one. */
  readonly due: string | null
  /** One of the two is there: the later report's words. The promise's own are its evidence. */
  readonly claim: ShownClaim | null
  readonly denial: Denial | null
}

export const attentionKinds = ['overdue', 'due-soon', 'outcome', 'contradiction', 'silent'] as const
export type AttentionKind = (typeof attentionKinds)[number]
/** One thing on the desk's list. What it is about makes its id, so it comes again only when something new happened. */
export interface AttentionItem {
  readonly kind: AttentionKind
  readonly target: 'promise' | 'entity'
  readonly targetId: string
  /** What in particular: the due day, the day last heard, the claims. Small, and part of the id. */
  readonly about: Readonly<Record<string, string | readonly string[]>>
}
export interface KeptAttention extends AttentionItem {
  readonly id: string
  /** The day of the round that first saw it. */
  readonly firstSeen: string
  /** The day of the round that found it no longer so. */
  readonly resolved: string | null
  readonly dismissed: boolean
}

/** What a reader would ask of a thing, a report or a promise. Unanswered, it is said to be unknown, never that it is not so. */
export const questions = [
  'cost', 'payer', 'due', 'opened', 'started', 'size', 'capacity', 'seats', 'homes', 'length', 'jobs', 'status', 'what', 'whom',
] as const // prettier-ignore
export type Question = (typeof questions)[number]
