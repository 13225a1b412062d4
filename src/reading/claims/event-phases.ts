// From an event word and the small words around it to what is said: done, going on, still to come, begun, stopped. 'Построен' is
// done, 'будет построен' is to come, 'ведется ремонт' goes on, 'начали строить' is begun, 'помогли построить' is done.
import type { Cue } from './cues.ts'
import type { Concept, EventForm, EventMeaning } from './lists/event.ts'
import type { HintMeaning } from './lists/hint.ts'

/** designed: on paper only. */
export type Phase = 'done' | 'going' | 'coming' | 'begun' | 'stopped' | 'designed'
export interface PhaseRead {
  readonly concept: Concept
  readonly phase: Phase
  /** The cue by whose grammar the thing is found. */
  readonly theme: Cue<EventMeaning>
}
type Cues = readonly Cue<EventMeaning>[]
type Hints = readonly Cue<HintMeaning>[]

const isWork = (concept: Concept): boolean => concept === 'construct' || concept === 'repair' || concept === 'open'
const isPhaseWord = (concept: Concept): boolean => /^(?:begin|go|finish|stop|design)$/.test(concept)
const isBare = (form: EventForm): boolean => form === 'noun' || form === 'infinitive'

export const hinted = (hints: Hints, ...means: HintMeaning[]): boolean =>
  hints.some((hint) => means.includes(hint.means))
const hintedBefore = (hints: Hints, cue: Cue<unknown>, means: HintMeaning, within: number): boolean =>
  hints.some((hint) => hint.means === means && hint.end <= cue.first && cue.first - hint.end <= within)

/** The work that a phase word is about: 'ведется ремонт' repairs, 'начали реконструировать' repairs. */
const workBeside = (cues: Cues, cue: Cue<EventMeaning>): Cue<EventMeaning> | undefined => {
  let best: Cue<EventMeaning> | undefined
  for (const other of cues) {
    if (other === cue || !isWork(other.means.concept) || !isBare(other.means.form)) continue
    const far = Math.abs(other.first - cue.first)
    if (far <= 18 && (best === undefined || far < Math.abs(best.first - cue.first))) best = other
  }
  return best
}

const isComing = (hints: Hints, cue: Cue<EventMeaning>): boolean =>
  cue.means.form === 'coming' ||
  hintedBefore(hints, cue, 'future', 3) ||
  // 'Строить завод будет компания'
  (cue.means.form === 'infinitive' &&
    hints.some((hint) => hint.means === 'future' && hint.first - cue.end >= 0 && hint.first - cue.end <= 5)) || // prettier-ignore
  (cue.means.form === 'done' && hintedBefore(hints, cue, 'plan', 3)) ||
  (cue.means.form === 'infinitive' && hinted(hints, 'plan', 'promise', 'order')) ||
  (cue.means.form === 'noun' && cue.means.concept === 'finish' && hinted(hints, 'plan', 'promise', 'order'))

const ofBegin = (
  cue: Cue<EventMeaning>,
  work: Cue<EventMeaning> | undefined,
  coming: boolean,
): PhaseRead | undefined => {
  const concept = work?.means.concept ?? cue.means.work
  const theme = work ?? cue
  if (coming || cue.means.form === 'going') return { concept: 'begin', phase: 'coming', theme }
  return concept && cue.means.form === 'done' ? { concept, phase: 'begun', theme } : undefined
}
const ofFinish = (
  cue: Cue<EventMeaning>,
  work: Cue<EventMeaning> | undefined,
  coming: boolean,
): PhaseRead | undefined => {
  const theme = work ?? cue
  if (coming) return { concept: 'finish', phase: 'coming', theme }
  if (isBare(cue.means.form)) return undefined
  if (cue.means.form === 'going') return { concept: work?.means.concept ?? 'finish', phase: 'going', theme }
  return { concept: 'finish', phase: 'done', theme }
}

const ofPhaseWord = (cues: Cues, hints: Hints, cue: Cue<EventMeaning>): PhaseRead | undefined => {
  const work = workBeside(cues, cue)
  const coming = isComing(hints, cue)
  switch (cue.means.concept) {
    case 'begin':
      return ofBegin(cue, work, coming)
    case 'go':
      return work && cue.means.form === 'going'
        ? { concept: work.means.concept, phase: 'going', theme: work }
        : undefined
    case 'stop':
      // 'The mine will be closed' stands still no more than before.
      if (cue.means.form === 'coming') return undefined
      return { concept: 'stop', phase: 'stopped', theme: work ?? cue }
    case 'design':
      // 'Бітеді деп жоспарланған': another event of the clause is what is planned.
      if (cues.some((other) => other !== cue && other.means.concept !== 'design' && !isBare(other.means.form)))
        return undefined
      return {
        concept: work?.means.concept ?? 'design',
        phase: cue.means.form === 'going' ? 'designed' : 'coming',
        theme: work ?? cue,
      }
    default:
      return ofFinish(cue, work, coming)
  }
}

const ofPlainWord = (cues: Cues, hints: Hints, cue: Cue<EventMeaning>): PhaseRead | undefined => {
  const { concept, form } = cue.means
  if (form === 'noun' || form === 'infinitive') {
    const spokenFor = cues.some((other) => isPhaseWord(other.means.concept) && other.means.form !== 'noun' && workBeside(cues, other) === cue) // prettier-ignore
    if (spokenFor) return undefined
    if (form === 'infinitive' && hinted(hints, 'success')) return { concept, phase: 'done', theme: cue }
    if (hinted(hints, 'plan', 'promise') || (form === 'infinitive' && hinted(hints, 'order')))
      return { concept, phase: 'coming', theme: cue }
    return form === 'noun' && (concept === 'construct' || concept === 'repair') && hinted(hints, 'seen')
      ? { concept, phase: 'going', theme: cue }
      : undefined
  }
  const ordered = form === 'done' && hintedBefore(hints, cue, 'order', 2)
  if (isComing(hints, cue) || ordered) return { concept, phase: 'coming', theme: cue }
  return { concept, phase: form, theme: cue }
}

export const phaseOf = (cues: Cues, hints: Hints, cue: Cue<EventMeaning>): PhaseRead | undefined =>
  isPhaseWord(cue.means.concept) ? ofPhaseWord(cues, hints, cue) : ofPlainWord(cues, hints, cue)

/** 'не сдан', 'was not opened'; Kazakh 'салынған жоқ' has it after. */
export const isDenied = (hints: Hints, cue: Cue<EventMeaning>, kazakh: boolean): boolean =>
  hints.some((hint) => {
    if (hint.means !== 'negation' || (hint.first >= cue.first && hint.end <= cue.end)) return false
    if (kazakh) return hint.first >= cue.end && hint.first - cue.end <= 1
    return hint.end <= cue.first && cue.first - hint.end <= 2
  })
