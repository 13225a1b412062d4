// What an event word says: something is built, repaired, opened, finished … ; whether it is done, going on or still to come; and
// where in the clause the thing stands. 'Строится школа' has it as subject, 'возводят школу' as object, 'строительство школы' after the noun.
import type { CueLine } from '../cues.ts'

export type Concept =
  | 'construct' | 'repair' | 'open' | 'accept' | 'finish' | 'begin' | 'go' | 'stop' | 'run' | 'make' | 'appear' | 'design' | 'act' // prettier-ignore
/** infinitive: what it means hangs on another word ('планируют построить', 'поручил построить'); noun: a work by name. */
export type EventForm = 'done' | 'going' | 'coming' | 'infinitive' | 'noun'
export type Theme = 'subject' | 'object' | 'of'

export interface EventMeaning {
  readonly concept: Concept
  readonly form: EventForm
  readonly theme: Theme
  /** A participle before or after its noun, as in 'построенный завод'. */
  readonly attribute?: true
  /** Said of cables and lamps as often as of the whole: counts only beside a thing named as its subject or object. */
  readonly weak?: true
  /** What a phase word begins or stops by itself: 'сала бастады' begins to build. */
  readonly work?: Concept
}

export type EventLine = CueLine<EventMeaning>

export const event = (cue: string, concept: Concept, form: EventForm, theme: Theme, example: string): EventLine => ({
  cue,
  means: { concept, form, theme },
  example,
})
/** 'Построенный в прошлом году мост': the noun that it agrees with is the thing. */
export const attribute = (cue: string, concept: Concept, form: EventForm, example: string): EventLine => ({
  cue,
  means: { concept, form, theme: 'subject', attribute: true },
  example,
})
export const weak = (line: EventLine): EventLine => ({ ...line, means: { ...line.means, weak: true } })
export const about = (work: Concept, line: EventLine): EventLine => ({ ...line, means: { ...line.means, work } })
