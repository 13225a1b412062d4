// What following asks of a ledger and puts there: promises that are waited for, what was said of things since, and the rounds
// with the list of what needs an editor's attention. A part of the Ledger contract, in a file of its own.
import type {
  AttentionItem,
  Denial,
  Entity,
  KeptAttention,
  KeptPromise,
  Mention,
  ReportLine,
  ShownClaim,
} from '../model/index.ts'

/** All that are given must hold. Rejected promises are never among the answers. */
export interface PromiseFilter {
  readonly ids?: readonly string[]
  /** Promises about any of these entities, or told of in a report that names one where nobody said what they are about. */
  readonly about?: readonly string[]
  /** Days: of the last day that is in time, of the report that told of it. Both ends count. */
  readonly dueFrom?: string
  readonly dueTo?: string
  readonly saidFrom?: string
  readonly saidTo?: string
  /** Also those that only a machine has read. */
  readonly unconfirmed?: boolean
  /** Also those that are kept, dropped or cannot be checked. */
  readonly decided?: boolean
  /** What comes after this one, in the same order: by day due where days are asked for, else by id. */
  readonly after?: Pick<KeptPromise, 'id' | 'due'>
  readonly limit?: number
}

export interface Round {
  readonly day: string
  /** The change number up to which this round looks. */
  readonly changes: number
  /** The round before it; null for the first. */
  readonly last: { readonly day: string; readonly changes: number } | null
}

export interface HeardAsked {
  readonly entities: readonly string[]
  /** A day of publication: later reports are not looked at. */
  readonly to?: string
  /** The first report in place of the newest. */
  readonly oldest?: boolean
}

export interface HeardIn {
  readonly entityId: string
  readonly versionId: string
  readonly published: string
}
export interface FollowingLedger {
  findPromises(filter: PromiseFilter): Promise<readonly KeptPromise[]>
  /** What is claimed of the entities, or in the report versions, nothing that was rejected; or these very claims. */
  claimsOf(
    of:
      | { readonly entities: readonly string[]; readonly versions?: readonly string[] }
      | { readonly versions: readonly string[] }
      | { readonly claims: readonly string[] },
  ): Promise<readonly ShownClaim[]>
  /** In which report versions each is spoken of, the newest first; by this what was said of it can be asked for a part at a time. */
  heardIn(entities: readonly string[]): Promise<readonly HeardIn[]>
  /** Names in the report versions that were joined to entities. */
  namesIn(versions: readonly string[]): Promise<readonly Mention[]>
  /** Denials in the words of reports (or of these versions of reports) where they name one of the entities. */
  denialsOf(
    entities: readonly string[],
    versions?: readonly string[],
  ): Promise<readonly { readonly entityId: string; readonly denial: Denial }[]>
  /** The day of the newest report that names each; those that no report names are left out. */
  lastHeard(of: readonly string[] | HeardAsked): Promise<ReadonlyMap<string, string>>
  /** One that was joined into another is given as that other. */
  entitiesByIds(ids: readonly string[]): Promise<readonly Entity[]>
  reportLines(versionIds: readonly string[]): Promise<readonly ReportLine[]>
  /** Ids of projects: all, a page at a time; or those that reports published in these days name. */
  projectIds(
    which: { readonly after: string; readonly limit: number } | { readonly from: string; readonly to: string },
  ): Promise<readonly string[]>

  /**
   * One round a day, whichever process makes it: null when the day's was made, a later one was, or another process began it
   * less than ten minutes ago. `again`: look once more on the same day at what changed since.
   */
  beginRound(day: string, at: string, again?: boolean): Promise<Round | null>
  /** It was begun and not made: another may begin it at once. */
  leaveRound(day: string): Promise<void>
  endRound(round: Pick<Round, 'day' | 'changes'>, at: string): Promise<void>
  lastRound(): Promise<{ readonly day: string; readonly endedAt: string } | null>
  /** What needs attention of these targets and nothing else: new things are put on the list, others of theirs are resolved. */
  keepAttention(
    targets: readonly Pick<AttentionItem, 'target' | 'targetId'>[],
    items: readonly AttentionItem[],
    day: string,
  ): Promise<{ readonly raised: readonly KeptAttention[]; readonly resolved: number }>
  /** What waits, oldest first; or what these ids name, waiting or not. */
  attention(filter?: {
    readonly ids?: readonly string[]
    readonly targets?: readonly string[]
    readonly limit?: number
    /** The last one of those told before. */
    readonly after?: Pick<KeptAttention, 'firstSeen' | 'id'>
  }): Promise<readonly KeptAttention[]>
}
