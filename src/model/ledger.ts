// What the ledger keeps of readings and of editors' work: claims with their state, mentions, decisions, promises, visits.
import type { Language } from './language.ts'
import type { Bound, Claim, Instruction, Modality, Property } from './reading.ts'
import type { EntityKind } from './entity.ts'
import type { Span } from './span.ts'

export type CheckState = 'read' | 'confirmed' | 'rejected'

/**
 * A claim as kept. The id is made from the report version, property, value and span, so that reading again finds the same
 * claim and its decisions still hold. A correction is a new claim that names the one it replaces.
 */
export interface KeptClaim extends Omit<Claim, 'evidence' | 'property' | 'modality' | 'bound'> {
  readonly id: string
  readonly reportVersionId: string
  readonly readingId: string
  readonly ordinal: number
  /** The entity that the subject was joined to; null while nobody decided. */
  readonly entityId: string | null
  readonly property: Property
  readonly modality: Modality
  readonly bound?: Bound
  readonly evidence: Span
  readonly state: CheckState
  readonly correctionOf: string | null
}

/** One named thing of one reading, and the entity it was joined to. */
export interface Mention {
  readonly id: string
  readonly reportVersionId: string
  readonly readingId: string
  readonly kind: EntityKind
  readonly name: string
  /** Of a person: the office the report gives. Of a place: its code. */
  readonly office: string | null
  readonly code: string | null
  readonly spans: readonly Span[]
  readonly entityId: string | null
  readonly state: CheckState
}

export const decisionKinds = [
  'confirm', 'reject', 'correct', 'join', 'part', 'create', 'rename', 'publish', 'unpublish', 'correct-story', 'promise-state', 'revert', 'not-same', 'unsure', 'dismiss',
] as const // prettier-ignore
export type DecisionKind = (typeof decisionKinds)[number]

/** An editor's word. Appended, never changed; before and after are small JSON values that let it be undone exactly. */
export interface Decision {
  /** Counted by the ledger from 1, in order of acceptance. */
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly kind: DecisionKind
  readonly targetKind: 'claim' | 'mention' | 'entity' | 'promise' | 'visit' | 'story' | 'quote' | 'attention'
  readonly targetId: string
  readonly before: unknown
  readonly after: unknown
  readonly reason: string | null
}
export type NewDecision = Omit<Decision, 'seq'>

export const promiseStates = ['open', 'kept', 'kept-late', 'moved', 'dropped', 'vague'] as const
/** As kept. 'due soon', 'overdue' and 'undated' follow from the due date, today and the words, and are never stored. 'vague': not measurable as stated. */
export type PromiseState = (typeof promiseStates)[number]
/** 'undated': the deed could be seen done, and no date was named. */
export type ShownPromiseState = PromiseState | 'due-soon' | 'overdue' | 'undated'

export interface KeptPromise {
  readonly id: string
  readonly slug: string
  readonly kind: Instruction['kind']
  readonly reportVersionId: string
  readonly readingId: string
  /** As the report puts it, and the entities they were joined to. */
  readonly issuer: string | null
  readonly issuerId: string | null
  readonly addressee: string | null
  readonly addresseeId: string | null
  /** The project or place it is about, where known. */
  readonly subjectId: string | null
  /** In the report's own precision: 2025 is due on 31 December 2025. */
  readonly due: string | null
  readonly evidence: Span
  readonly checked: CheckState
  readonly state: PromiseState
  /** What it asks, in a newsroom's words, per language; the evidence is the source's words. */
  readonly titles: { readonly [L in Language]?: string }
  readonly history: readonly PromiseChange[]
}
export interface PromiseChange {
  readonly at: string
  readonly state: PromiseState
  readonly due: string | null
  /** The claim or report version that shows it, where there is one. */
  readonly claimId: string | null
  readonly reportVersionId: string | null
}

export interface KeptVisit {
  readonly id: string
  readonly slug: string
  readonly who: string
  readonly whoId: string | null
  readonly date: string | null
  readonly reportVersionId: string
  /** When its report was published; where no day of the visit is named, that is the nearest known. */
  readonly published?: string
  readonly titles: { readonly [L in Language]?: string }
  readonly stops: readonly VisitStop[]
  readonly checked: CheckState
  /** Of one that an editor found to be the same as another report's: that other, which has the page. Else its own id. */
  readonly rootId?: string
  /** Other reports' visits that were found to be this one, where the whole of it is asked for. */
  readonly joined?: readonly KeptVisit[]
}
export interface VisitStop {
  readonly ordinal: number
  readonly what: string
  readonly entityId: string | null
  readonly evidence: Span
}

export interface KeptQuote {
  readonly id: string
  readonly reportVersionId: string
  readonly readingId: string
  readonly speaker: string | null
  readonly speakerId: string | null
  readonly evidence: Span
  readonly state: CheckState
}
