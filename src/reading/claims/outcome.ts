// What an event word tells: of which things, in what phase, when and how sure.
import type { Doubt, Modality } from '../../model/index.ts'
import type { DateMention } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import { hinted, type Phase } from './event-phases.ts'
import type { Concept, EventMeaning } from './lists/event.ts'
import type { HintMeaning } from './lists/hint.ts'
import type { Subjects } from './subjects.ts'

export interface Outcome {
  readonly cue: Cue<EventMeaning>
  readonly concept: Concept
  readonly phase: Phase
  readonly modality: Modality
  readonly subjects?: Subjects
  /** What the clause names as its subject where that is no named thing: 'топливо для школ'. */
  readonly described?: string
  readonly clause: number
  /** The date of the event, where the clause gives one. */
  readonly date: DateMention | undefined
  /** Said of so many of them only: 'десять приняты'. */
  readonly part?: true
}
export interface EventsFound {
  readonly outcomes: readonly Outcome[]
  readonly doubts: readonly Doubt[]
}

export const modalityOf = (hints: readonly Cue<HintMeaning>[], phase: Phase): Modality => {
  if (phase !== 'coming') return 'reported'
  if (hinted(hints, 'promise')) return 'promised'
  return hinted(hints, 'order') && !hinted(hints, 'plan') ? 'ordered' : 'planned'
}
