// People and offices, in the words of Popolo: a person holds a post for a time by a membership; a post belongs to an
// organisation or a place. All of it is built from how reports call people, so an interval is never more than what was heard.
import type { Sighting } from '../../model/index.ts'

export type { Manner, PostSaid, Sighting } from '../../model/index.ts'

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
