// What a ledger can do, whichever database keeps it. One suite (contract.test.ts) runs over SQLite and PostgreSQL.
// Everything that writes does so in one transaction and returns after the database has acknowledged it.
import type {
  Claim,
  Correction,
  Decision,
  Entity,
  EntityKind,
  EntityName,
  IncomingReport,
  KeptClaim,
  KeptPromise,
  KeptVisit,
  Language,
  PlaceKind,
  PromiseState,
  PublicLedger,
  PublicLists,
  Reading,
  Report,
  ReportVersion,
  ReportView,
  Section,
  Source,
  Story,
  StoryVersion,
  Tag,
} from '../model/index.ts'
import type { Remembered } from './changes/remembered-story.ts'
import type { FollowersLedger } from './followers.ts'
import type { Arrival, BroughtIn, ReadVersion } from './bring-in.ts'
import type { FollowingLedger } from './following.ts'
import type { AsOf } from './questions/history-replay.ts'
import type { History } from './questions/history.ts'
import type { JourneysLedger } from './journeys.ts'
import type { PostsLedger } from './posts.ts'
import type { PublicRow, PublicRows } from './public/rows.ts'

export type TakenIn = {
  readonly outcome: 'new' | 'known' | 'new-version'
  readonly report: Report
  readonly version: ReportVersion
}

export interface KeptReading {
  readonly id: string
  readonly reportVersionId: string
  readonly readerVersion: string
  readonly readAt: string
  readonly reading: Reading
}

export type { Arrival, BroughtIn, ReadOnArrival, ReadVersion } from './bring-in.ts'
export type { AsOf } from './questions/history-replay.ts'
export type { History, HistoryEvent, HistoryOf } from './questions/history.ts'
export type { FollowingLedger, PromiseFilter, Round } from './following.ts'
export type { PublicRow, PublicRows } from './public/rows.ts'

/** What an editor does, as a value: a verb makes these, the ledger checks and applies them all or not at all. */
export type Change =
  | {
      readonly kind: 'confirm' | 'reject' | 'unconfirm'
      readonly target: 'claim' | 'mention' | 'promise' | 'visit' | 'quote'
      readonly id: string
    }
  /** A claim that the reader missed (correctionOf null) or got wrong; the wrong one becomes rejected. Its rule is 'editor'. */
  | {
      readonly kind: 'correct'
      readonly reportVersionId: string
      readonly correctionOf: string | null
      readonly claim: Claim
      readonly entityId: string | null
    }
  | { readonly kind: 'create'; readonly entity: NewEntity }
  /** The mention, and the claims, promises, visits and quotes of the same reading that go by its name, are of this entity. */
  | {
      readonly kind: 'join'
      readonly mentionId: string
      readonly entityId: string
      /** By which a later mention of that spelling may be offered the entity. Made by following/. */
      readonly keys?: readonly string[]
      /** Of a body: the registered number that stands beside its name, by which it is known from then on. */
      readonly code?: string | null
    }
  | { readonly kind: 'part'; readonly mentionId: string }
  /** The mention or entity is not that entity; or it cannot be told; or what was said of the two is taken back. */
  | {
      readonly kind: 'not-same' | 'unsure' | 'unsay'
      readonly of: 'mention' | 'entity'
      readonly id: string
      readonly entityId: string
    }
  /** Two entities are one: the first becomes a redirect to the second. */
  | { readonly kind: 'join-entities'; readonly entityId: string; readonly into: string }
  | { readonly kind: 'part-entities'; readonly entityId: string }
  /** Two confirmed visits of several reports are one: the first leads to the second, which has the page. */
  | { readonly kind: 'join-visits'; readonly visitId: string; readonly into: string }
  | { readonly kind: 'part-visits'; readonly visitId: string }
  /** Two visits are not one; or it cannot be told; or what was said of the two is taken back. */
  | {
      readonly kind: 'not-same' | 'unsure' | 'unsay'
      readonly of: 'visit'
      readonly id: string
      readonly visitId: string
    }
  | {
      readonly kind: 'rename'
      readonly entityId: string
      readonly names: readonly EntityName[]
      readonly slug?: string
      readonly placeId?: string | null
    }
  | {
      readonly kind: 'promise-state'
      readonly promiseId: string
      readonly state: PromiseState
      readonly due: string | null
      readonly claimId: string | null
      readonly reportVersionId: string | null
    }
  /** Takes the last 'promise-state' that stands back: state, due date and history are what they were before it. */
  | { readonly kind: 'undo-promise-state'; readonly promiseId: string }
  | {
      readonly kind: 'describe-promise'
      readonly promiseId: string
      readonly slug?: string
      readonly subjectId: string | null
      readonly titles: KeptPromise['titles']
    }
  | {
      readonly kind: 'describe-visit'
      readonly visitId: string
      readonly slug?: string
      readonly date: string | null
      readonly titles: KeptVisit['titles']
    }
  /** Of the desk's list: seen, needs nothing; or put back. */
  | { readonly kind: 'dismiss' | 'undismiss'; readonly attentionId: string }
  | { readonly kind: 'publish'; readonly story: NewStory }
  | { readonly kind: 'withdraw'; readonly storyId: string }
  /** As a decision upon it remembers it: what was published since is taken back. */
  | { readonly kind: 'restore-story'; readonly storyId: string; readonly story: Remembered }
  | {
      readonly kind: 'correct-story'
      readonly storyId: string
      readonly correction: Correction
      readonly version: Omit<StoryVersion, 'revision'>
    }

export interface NewEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly slug: string
  readonly code: string | null
  readonly placeKind: PlaceKind | null
  readonly placeId: string | null
  readonly names: readonly EntityName[]
  /** Folded spellings by which a later mention may be offered this entity. Made by following/. */
  readonly keys: readonly string[]
}
export interface NewStory {
  readonly id: string
  readonly sectionId: string | null
  readonly publishedAt: string
  readonly tagIds: readonly string[]
  readonly reportIds: readonly string[]
  readonly versions: readonly Omit<StoryVersion, 'revision'>[]
}
/** What an editor said of a pair, until it is taken back. */
export interface KeptVerdict {
  /** Of the mention or entity. */
  readonly id: string
  readonly entityId: string
  /** What that entity was joined into, or itself. */
  readonly rootId: string
  readonly verdict: 'not-same' | 'unsure'
}
export interface Signature {
  readonly at: string
  readonly by: string
  readonly reason?: string
}

/** What was found wrong by looking through the whole ledger; empty means whole. */
export interface Fault {
  /** 'span', 'hash', 'count', 'reference', 'projection', 'archive' */
  readonly code: string
  readonly about: string
  readonly message: string
}

export interface Ledger
  extends PublicLedger, PublicLists, FollowingLedger, FollowersLedger, PostsLedger, JourneysLedger {
  readonly dialect: 'sqlite' | 'postgres'
  close(): Promise<void>

  // append
  putSource(source: Source): Promise<void>
  putSection(section: Section): Promise<void>
  putTag(tag: Tag): Promise<void>
  /** sha256 of the bytes, already in the archive. Same bytes of the same item: 'known'. Same item, other bytes: 'new-version'. */
  takeIn(incoming: IncomingReport, language: Language, sha256: string, at: string): Promise<TakenIn>
  /** Stored whole beside earlier ones; its claims keep the states that decisions gave the same claims before. */
  keepReading(reportVersionId: string, reading: Reading, readerVersion: string, at: string): Promise<KeptReading>
  /** Many taken in, read and kept in one transaction, all or none; what is known already is not read. One answer each, in order. */
  bringIn(arrivals: readonly Arrival[], read: ReadVersion, now: () => string): Promise<readonly BroughtIn[]>
  /** All changes or none; returns the decisions as appended. Rejects with a DerekError naming the change that cannot be. */
  decide(changes: readonly Change[], signature: Signature): Promise<readonly Decision[]>

  // ask (editors' side: everything, confirmed or not)
  sources(): Promise<readonly Source[]>
  allTags(): Promise<readonly Tag[]>
  reports(filter?: { readonly unread?: boolean; readonly limit?: number }): Promise<readonly ReportVersion[]>
  reportVersion(reportOrVersionId: string): Promise<ReportVersion | null>
  deskReport(reportId: string): Promise<ReportView | null>
  claim(id: string): Promise<KeptClaim | null>
  entityById(id: string): Promise<Entity | null>
  entityByCode(code: string): Promise<Entity | null>
  /** Bounded: a key that very many entities share answers with none, unless it is all there is to go by. */
  entitiesByKeys(
    kind: EntityKind,
    keys: readonly string[],
  ): Promise<readonly { readonly entity: Entity; readonly key: string }[]>
  /** As entitiesByKeys, the ids alone: cheap for all the names of a report at once. */
  idsByKeys(
    kind: EntityKind,
    keys: readonly string[],
  ): Promise<readonly { readonly key: string; readonly id: string }[]>
  /** As it was kept, whole; null where nobody read it yet. */
  newestReading(reportVersionId: string): Promise<Reading | null>
  /** What editors said of these mentions or entities and others. */
  verdictsOn(ids: readonly string[]): Promise<readonly KeptVerdict[]>
  storyById(id: string): Promise<Story | null>
  decisions(filter?: {
    readonly targetId?: string
    readonly from?: number
    readonly limit?: number
  }): Promise<readonly Decision[]>
  /** What arrived and who decided what, of an entity, claim, promise, visit, story or report; null where there is no such. */
  history(id: string): Promise<History | null>
  /** The entity's page as it was at that moment (ISO): what was known of it then; not its stories, nor where its projects stood. */
  asOf(entityId: string, instant: string): Promise<AsOf>
  /** Streams everything for export, in a stable order. */
  everything(): AsyncIterable<{ readonly table: string; readonly row: Record<string, unknown> }>
  /** What may leave the newsroom, row by row, of one moment: the tables and columns of public/tables.ts. */
  publicRows(asked?: PublicRows): AsyncIterable<{ readonly table: string; readonly row: PublicRow }>
  /** Versions' hashes, for checking the archive. */
  hashes(): AsyncIterable<{ readonly reportVersionId: string; readonly sha256: string }>
  /** Makes the search index again from everything else; the newsroom goes on meanwhile. */
  reindexSearch(onProgress?: (done: number, of: number) => void): Promise<{ readonly documents: number }>
  /** Spans that do not quote, counts that differ from what they count, states that differ from the fold of their decisions, dangling references. */
  faults(onProgress?: (done: number, of: number) => void): Promise<readonly Fault[]>
}
