// What a public page needs to know, in one value per page: the ledger answers with these and the site draws them.
// Everything here is public: the ledger's public questions never return what is neither confirmed nor said to be unconfirmed.
import type { Entity, EntityKind } from './entity.ts'
import type { Language, Worded } from './language.ts'
import type { KeptClaim, KeptPromise, KeptQuote, KeptVisit, Mention } from './ledger.ts'
import type { Sighting } from './posts.ts'
import type { Doubt } from './reading.ts'
import type { Report, ReportVersion, Source } from './report.ts'
import type { SearchAnswer, SearchQuestion, SearchSuggestion } from './search.ts'
import type { Correction, Section, Story, StoryVersion, Tag } from './story.ts'

/** A claim with what it takes to trust it: who said it, where, when. */
export interface ShownClaim extends KeptClaim {
  readonly reportId: string
  readonly published: string
  readonly reportLanguage: Language
  readonly sourceId: string
}
export interface TagCount {
  readonly tag: Tag
  /** Published stories that carry the tag and exist in the asked language. */
  readonly count: number
}
export interface StoryCard {
  readonly id: string
  readonly version: StoryVersion
  readonly publishedAt: string
  readonly section: Section | null
  readonly tags: readonly Tag[]
}
export interface FrontView {
  readonly stories: readonly StoryCard[]
  readonly tags: readonly TagCount[]
  readonly promises: readonly KeptPromise[]
  readonly projects: readonly Entity[]
  readonly sources: readonly Source[]
  readonly corrections: readonly { readonly story: StoryCard; readonly correction: Correction }[]
}
/** What the front page tells beside the news, whatever its language. */
export interface FrontAside {
  /** Open promises, the first due first. */
  readonly due: readonly Pick<PromiseView, 'promise' | 'report' | 'issuer'>[]
  /** The projects lately heard of, each with its newest claim of where it stands. */
  readonly followed: readonly Pick<EntityLine, 'entity' | 'status'>[]
  /** Of those, the ones most spoken of, and in more than one report: what was said that can differ. */
  readonly remembered: readonly Pick<EntityView, 'entity' | 'claims' | 'reports'>[]
  /** All projects that have a page. */
  readonly projects: number
}
export interface StoryView {
  readonly story: Story
  readonly version: StoryVersion
  readonly section: Section | null
  readonly tags: readonly Tag[]
  /** Newest version of each cited report, in citing order. */
  readonly reports: readonly ReportView[]
  /** Every claim, quote, promise, visit and entity that the body marks or that its reports' confirmed claims concern. */
  readonly claims: readonly ShownClaim[]
  readonly entities: readonly Entity[]
  readonly promises: readonly KeptPromise[]
  /** Later stories and reports about the same projects. */
  readonly later: readonly StoryCard[]
}
export interface ReportView {
  readonly report: Report
  readonly version: ReportVersion
  readonly versions: readonly { readonly version: number; readonly takenAt: string; readonly sha256: string }[]
  readonly source: Source
  readonly claims: readonly ShownClaim[]
  readonly mentions: readonly Mention[]
  readonly quotes: readonly KeptQuote[]
  readonly promises: readonly KeptPromise[]
  readonly visits: readonly KeptVisit[]
  readonly doubts: readonly Doubt[]
  /** That its mentions, claims, promises and stops were joined to. */
  readonly entities?: readonly Entity[]
  /** Published stories that cite it, newest first, with all their versions. */
  readonly stories?: readonly Story[]
}
export interface EntityView {
  readonly entity: Entity
  readonly place: Entity | null
  /** Of a place: its parents, nearest first. */
  readonly parents: readonly Entity[]
  /** Of a place: places within it that have pages. */
  readonly parts: readonly Entity[]
  /** Of a place: projects there or in its parts. Of a person or organisation: those in the same reports' claims or stops. */
  readonly projects: readonly Entity[]
  readonly claims: readonly ShownClaim[]
  /** Where each listed project stands: its newest 'status' claim, or its 'opened' one where that came later. */
  readonly projectStates: Readonly<Record<string, ShownClaim>>
  /** One figure of each listed project: its newest cost, else investment, budget, capacity, area, length. */
  readonly projectFigures?: Readonly<Record<string, ShownClaim>>
  readonly promises: readonly KeptPromise[]
  readonly quotes: readonly KeptQuote[]
  readonly visits: readonly KeptVisit[]
  readonly stories: readonly StoryCard[]
  readonly reports: readonly ReportLine[]
  /** Of a person: offices as reports give them, oldest first. */
  readonly offices: readonly {
    readonly office: string
    readonly language: Language
    readonly published: string
    readonly reportId: string
  }[]
  /** Entities named by claims, promises, visits on this page. */
  readonly entities: readonly Entity[]
  /** Of an entity that very much is said of, the newest reports' is shown; so many confirmed claims there are in all. */
  readonly totalClaims?: number
}
/** A report in a list. */
export interface ReportLine {
  readonly id: string
  readonly versionId: string
  readonly title: string | null
  readonly url: string | null
  readonly published: string
  readonly language: Language
  readonly source: Source
}
export interface PromiseView {
  readonly promise: KeptPromise
  readonly report: ReportLine
  readonly text: string
  readonly subject: Entity | null
  readonly issuer: Entity | null
  readonly addressee: Entity | null
  /** Later claims about the same subject. */
  readonly since: readonly ShownClaim[]
  /** The reports of `since` and of the promise's history. */
  readonly reports?: readonly ReportLine[]
}
export interface VisitView {
  /** With `joined`, where other reports tell of it too. */
  readonly visit: KeptVisit
  readonly report: ReportLine
  /** All that tell of it, where there are several. */
  readonly reports?: readonly ReportLine[]
  readonly entities: readonly Entity[]
  readonly stories: readonly StoryCard[]
}
export interface EntityLine {
  readonly entity: Entity
  readonly place: Entity | null
  /** As in EntityView.projectStates. */
  readonly status: ShownClaim | null
  /** Confirmed claims about it. */
  readonly claims: number
  readonly lastHeard: string | null
}

/** How far what stands within a place is counted: one more means more than so many. */
export const countedTo = 1000
/** A place that has a page, with what stands within it. */
export interface PlaceTally {
  readonly entity: Entity
  readonly projects: number
  readonly promises: number
}

/** What a promise comes to on a day, as lists are made by it: 'due' lies ahead, 'undated' has no day or cannot be measured. */
export const promiseGroups = ['overdue', 'due', 'undated', 'kept', 'dropped'] as const
export type PromiseGroup = (typeof promiseGroups)[number]
export type PromiseList =
  | { readonly group: PromiseGroup; readonly day: string }
  | { readonly issuerId: string }
  | { readonly addresseeId: string }
  /** About the place itself or anything within it. */
  | { readonly placeId: string }
export interface PromiseParty {
  readonly entity: Entity
  readonly promises: number
}
/** The ways in which lists of promises can be had, each with how many there are. */
export interface PromiseWays {
  readonly groups: Readonly<Record<PromiseGroup, number>>
  /** Most promises first. */
  readonly issuers: readonly PromiseParty[]
  readonly addressees: readonly PromiseParty[]
}
/** What earlier years did on one day of the year. */
export interface OnDay {
  readonly stories: readonly StoryCard[]
  readonly visits: readonly KeptVisit[]
  readonly promises: readonly KeptPromise[]
  readonly openings: readonly ShownClaim[]
  readonly entities: readonly Entity[]
}

/** Which part of a long list: `after` the item of that id (stable while the list grows), or after so many. */
export interface Paging {
  /** 100 where nothing is said. */
  readonly limit?: number
  readonly offset?: number
  readonly after?: string
}
/** Where a published story is, without its words. */
export interface StoryAddress {
  readonly id: string
  readonly language: Language
  readonly slug: string
  readonly headline: string
  readonly publishedAt: string
  /** When its words were last changed or corrected; never before it was published. */
  readonly changedAt: string
  /** In every language that it is in. */
  readonly slugs: Worded
}
/** Where a public report is, and when its newest version was taken in. */
export interface ReportAddress {
  readonly id: string
  readonly changedAt: string
}
/** Oldest first unless `newest`; `since`: published at that instant (UTC) or later. */
export interface StoryAddressPaging extends Omit<Paging, 'after'> {
  readonly newest?: boolean
  readonly since?: string
}
/** How long the long lists are, exactly. */
export interface Totals {
  /** Published stories that have a text in the language. */
  readonly stories: { readonly [L in Language]?: number }
  readonly promises: number
  readonly visits: number
  readonly entities: { readonly [K in EntityKind]?: number }
}

/** An address that something had before; language is '' where addresses are the same in every language. */
export interface OldAddress {
  readonly space: EntityKind | 'promise' | 'visit' | 'story' | 'tag' | 'section'
  readonly language: Language | ''
  readonly slug: string
}

/** The public questions: all that the site may ask. Each answer is of the moment of the asking; null is 'no such page'. */
export interface PublicLedger {
  /** Grows with every change that a reader could see; equal numbers mean equal answers. */
  changeNumber(): Promise<number>
  /** The number now, and each key that was touched after the asked one; '*' means that everything was. */
  changedSince(number: number): Promise<{ readonly now: number; readonly keys: readonly string[] }>
  /** The number of the last change that touched any of the keys; 0 when none did. */
  lastChange(keys: Iterable<string>): Promise<number>
  /** Addresses that were given out and lead elsewhere now, in order, after the given one. */
  oldAddresses(limit: number, after?: OldAddress): Promise<readonly OldAddress[]>
  front(language: Language, limit: number): Promise<FrontView>
  frontAside(): Promise<FrontAside>
  /** A slug that has changed answers with where it went. */
  story(language: Language, slug: string): Promise<StoryView | { readonly movedTo: string } | null>
  storyAddresses(language: Language, paging: StoryAddressPaging): Promise<readonly StoryAddress[]>
  /** Of the stories of a language in files of so many each, the oldest first: when anything in each was last changed. */
  storyFiles(language: Language, size: number): Promise<readonly string[]>
  /** YYYY-MM in which reports were published, whether public or not, the oldest first. */
  reportMonths(): Promise<readonly string[]>
  /** When the last of the month's reports was taken in; null where there is none. */
  monthTaken(month: string): Promise<string | null>
  /** Public reports of the month, the oldest first. */
  reportAddresses(month: string): Promise<readonly ReportAddress[]>
  /** Of everything of the kind that has a page. */
  slugsIn(space: EntityKind | 'promise' | 'visit', paging: Paging): Promise<readonly string[]>
  /** A story stood there and was taken back. */
  withdrawn(language: Language, slug: string): Promise<boolean>
  tags(language: Language): Promise<readonly TagCount[]>
  totals(): Promise<Totals>
  /** Newest first; total: all that there are in the language. */
  tag(
    language: Language,
    slug: string,
    paging?: Paging,
  ): Promise<{ readonly tag: Tag; readonly stories: readonly StoryCard[]; readonly total: number } | null>
  sections(): Promise<readonly Section[]>
  section(
    language: Language,
    slug: string,
    paging?: Paging,
  ): Promise<{ readonly section: Section; readonly stories: readonly StoryCard[]; readonly total: number } | null>
  entity(kind: EntityKind, slug: string): Promise<EntityView | { readonly movedTo: string } | null>
  /** Those lately heard of come first. */
  entities(kind: EntityKind, paging?: Paging): Promise<readonly EntityLine[]>
  /** What is due first comes first; what has no date comes last. */
  promises(paging?: Paging): Promise<readonly PromiseView[]>
  promise(slug: string): Promise<PromiseView | null>
  promisesBy(
    filter: PromiseList,
    paging?: Paging,
  ): Promise<{ readonly promises: readonly PromiseView[]; readonly total: number }>
  promiseWays(day: string): Promise<PromiseWays>
  /** Those whose last day in time is that day or later, whatever became of them, the first due first. */
  promisesDue(from: string, limit: number): Promise<readonly KeptPromise[]>
  /** Those that editors decided upon last, the newest decision first; some of the last decisions are looked at. */
  latestPromises(limit: number): Promise<readonly PromiseView[]>
  /** Those of the codes that have a page. */
  placesByCode(codes: readonly string[]): Promise<readonly PlaceTally[]>
  /** The same day of each year; moments: when each begins and ends, in UTC. */
  onDay(
    language: Language,
    days: readonly string[],
    moments: readonly (readonly [from: string, to: string])[],
  ): Promise<OnDay>
  /** Newest first. */
  visits(paging?: Paging): Promise<readonly KeptVisit[]>
  visit(slug: string): Promise<VisitView | null>
  /** Confirmed reports that call people by offices of a place, body or state ('KZ'), or one person by any; a thousand at most, the newest. */
  postHolders(of: { readonly scope: string } | { readonly entityId: string }): Promise<readonly Sighting[]>
  report(id: string): Promise<ReportView | null>
  /** Whatever was typed, an answer; what is not public is in none. */
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** What may be meant by the beginning of a name or a word. */
  suggest(text: string): Promise<readonly SearchSuggestion[]>
}
