// Long lists for programs: filtered, a part at a time, each part found by a walk of bounded length. A part may hold fewer than
// were asked for although there are more: where few of very many fit, `next` says where the walk goes on.
import type { Entity, EntityKind } from './entity.ts'
import type { Language } from './language.ts'
import type { KeptPromise, PromiseState } from './ledger.ts'
import type { Property } from './reading.ts'
import type { Source } from './report.ts'
import type { Section, Story, Tag } from './story.ts'
import type { ReportLine, ShownClaim } from './views.ts'

export interface ListPart<T> {
  readonly items: readonly T[]
  /** To be given back for the part after this; null at the end. */
  readonly next: string | null
}
export interface ListPaging {
  readonly limit: number
  readonly cursor?: string
}
interface Days {
  /** YYYY-MM-DD of publication, both included. */
  readonly from?: string
  readonly to?: string
}
/** Entities and places by their ids; a place is meant with all that lies in it. */
export interface ClaimList extends Days {
  readonly entityId?: string
  readonly placeId?: string
  readonly property?: Property
  readonly unit?: string
  readonly language?: Language
  /** What only a machine has read says so by its state. */
  readonly state: 'confirmed' | 'read' | 'any'
}
export interface ReportList extends Days {
  readonly entityId?: string
  readonly placeId?: string
  readonly sourceId?: string
  readonly language?: Language
}
export interface StoryList extends Days {
  readonly entityId?: string
  readonly placeId?: string
  readonly tagId?: string
  readonly sectionId?: string
  readonly language?: Language
}
export interface EntityList {
  readonly kind?: EntityKind
  readonly placeId?: string
}
export interface PromiseQuestion {
  readonly issuerId?: string
  readonly addresseeId?: string
  /** What it is about: that entity, or anything within that place. */
  readonly subjectId?: string
  readonly state?: PromiseState
  /** Days by which it is due, both included. */
  readonly dueFrom?: string
  readonly dueTo?: string
}
export interface PublicStory {
  readonly story: Story
  readonly section: Section | null
  readonly tags: readonly Tag[]
}

/** What programs may ask of the public ledger besides the questions of its pages. */
export interface PublicLists {
  /** Newest report first. */
  claimList(which: ClaimList, paging: ListPaging): Promise<ListPart<ShownClaim>>
  reportList(which: ReportList, paging: ListPaging): Promise<ListPart<ReportLine>>
  /** Newest first. */
  storyList(which: StoryList, paging: ListPaging): Promise<ListPart<PublicStory>>
  /** Those lately heard of come first. */
  entityList(which: EntityList, paging: ListPaging): Promise<ListPart<Entity>>
  /** What is due first comes first; what has no date comes last. */
  promiseList(which: PromiseQuestion, paging: ListPaging): Promise<ListPart<KeptPromise>>
  /** By id or code; one that was joined into another is given as that other. */
  entityNamed(idOrCode: string): Promise<Entity | null>
  claimNamed(id: string): Promise<ShownClaim | null>
  storyNamed(id: string): Promise<PublicStory | null>
  promiseNamed(id: string): Promise<KeptPromise | null>
  publicSources(): Promise<readonly Source[]>
  publicTags(): Promise<readonly Tag[]>
}
