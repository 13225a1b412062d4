// People and offices, in the words of Popolo: a person holds a post for a time by a membership; a post belongs to an
// organisation or a place. All of it is built from how reports call people, so an interval is never more than what was heard.
import type { Language } from '../../model/index.ts'

/** acting: holds it for the time being; former: held it before that day. */
export type Manner = 'holds' | 'acting' | 'former'

/** What a report's words for an office come to: 'аким Карагандинской области' is akim@350000000. */
export interface PostSaid {
  /** The id of the office in words/lists/offices.ts. */
  readonly role: string
  /** A place's code, 'KZ' for offices of the state, the id of a body, 'name:…' where no list knows it; null where unknown. */
  readonly scope: string | null
  readonly manner: Manner
  /** False when the scope is not said beside the office but follows from the rest of the report. */
  readonly sure: boolean
}

/** One report that calls one person by the office. */
export interface Sighting extends PostSaid {
  readonly entityId: string | null
  readonly name: string
  /** The day of publication. */
  readonly day: string
  /** As the report has it. */
  readonly office: string
  readonly language: Language
  readonly reportId: string
  readonly reportVersionId: string
  readonly sourceId: string
  readonly mentionId: string
  readonly confirmed: boolean
}

export type TenureDoubt = 'same-day' | 'between' | 'unsure-scope'

/** One person in one post, from the first report that says so to the last. */
export interface Tenure {
  readonly role: string
  readonly scope: string
  readonly entityId: string | null
  readonly name: string
  readonly acting: boolean
  readonly firstHeard: string
  readonly lastHeard: string
  /** The day by which another was heard in the post, or the person was called its former holder; null while neither. */
  readonly until: string | null
  readonly doubts: readonly TenureDoubt[]
  /** Oldest first. */
  readonly sightings: readonly Sighting[]
}

export interface Holder {
  /** heard: reports around that day name this person; likely: the last one heard, and nobody after; doubt: see candidates. */
  readonly certainty: 'heard' | 'likely' | 'doubt'
  readonly tenure: Tenure | null
  readonly candidates: readonly Tenure[]
  readonly why: 'within' | 'after-last' | 'between' | 'before-first' | 'several' | 'nobody'
}
