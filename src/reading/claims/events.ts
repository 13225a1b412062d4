// Events into states and dates: each event word of a clause, with the small words around it, says where a thing stands and when it
// was or is to be opened, begun, finished. What is denied or only conditional is not claimed but noted as a doubt.
import type { DateMention } from '../../words/index.ts'
import type { Doubt, Modality, Status } from '../../model/index.ts'
import type { Statement } from './claim.ts'
import type { Cue } from './cues.ts'
import type { Concept, EventForm, EventMeaning } from './lists/event.ts'
import type { HintMeaning } from './lists/hint.ts'
import { evidenceOf, type Scene } from './scene.ts'
import { subjectsOfEvent, type Subjects } from './subjects.ts'

/** What is said to have happened, to be going on, to be still to come. */
export type Phase = 'done' | 'going' | 'coming' | 'begun' | 'stopped'
export interface Outcome {
  readonly cue: Cue<EventMeaning>
  readonly concept: Concept
  readonly phase: Phase
  readonly modality: Modality
  readonly subjects: Subjects | undefined
  readonly clause: number
  /** The date of the event, where the clause gives one. */
  readonly date: DateMention | undefined
}
export interface EventsFound {
  readonly outcomes: readonly Outcome[]
  readonly doubts: readonly Doubt[]
}

const isWork = (concept: Concept): boolean => concept === 'construct' || concept === 'repair'
const isPhaseWord = (concept: Concept): boolean =>
  concept === 'begin' || concept === 'go' || concept === 'finish' || concept === 'stop'

const before = (hints: readonly Cue<HintMeaning>[], cue: Cue<unknown>, means: HintMeaning, within: number): boolean =>
  hints.some((hint) => hint.means === means && hint.end <= cue.first && cue.first - hint.end <= within)
const anywhere = (hints: readonly Cue<HintMeaning>[], ...means: HintMeaning[]): boolean =>
  hints.some((hint) => means.includes(hint.means))

const modalityOf = (hints: readonly Cue<HintMeaning>[], phase: Phase): Modality => {
  if (phase !== 'coming') return 'reported'
  if (anywhere(hints, 'promise')) return 'promised'
  if (anywhere(hints, 'order') && !anywhere(hints, 'plan')) return 'ordered'
  return 'planned'
}

/** The work that a phase word is about: 'ведется ремонт' repairs, 'начали реконструировать' repairs; none: null. */
const workBeside = (cues: readonly Cue<EventMeaning>[], cue: Cue<EventMeaning>): Cue<EventMeaning> | undefined => {
  const works = cues.filter((other) => other !== cue && isWork(other.means.concept) && (other.means.form === 'noun' || other.means.form === 'infinitive')) // prettier-ignore
  return works.reduce<Cue<EventMeaning> | undefined>((best, other) => {
    const far = Math.abs(other.first - cue.first)
    return far <= 12 && (best === undefined || far < Math.abs(best.first - cue.first)) ? other : best
  }, undefined)
}

interface Reading {
  readonly concept: Concept
  readonly phase: Phase
  /** The cue by whose grammar the thing is found. */
  readonly theme: Cue<EventMeaning>
}

const phaseOfForm: Record<Exclude<EventForm, 'infinitive' | 'noun'>, Phase> = {
  done: 'done',
  going: 'going',
  coming: 'coming',
}

const ofPhaseWord = (
  cues: readonly Cue<EventMeaning>[],
  hints: readonly Cue<HintMeaning>[],
  cue: Cue<EventMeaning>,
): Reading | undefined => {
  const work = workBeside(cues, cue)
  const theme = work ?? cue
  const concept = work?.means.concept ?? 'finish'
  const { form } = cue.means
  const future =
    form === 'coming' ||
    before(hints, cue, 'future', 3) ||
    (form === 'infinitive' && anywhere(hints, 'plan', 'promise', 'order'))
  switch (cue.means.concept) {
    case 'begin':
      if (future) return { concept: work ? concept : 'begin', phase: 'coming', theme }
      return form === 'done' ? { concept: work?.means.concept ?? 'begin', phase: 'begun', theme } : undefined
    case 'go':
      return work && form === 'going' ? { concept, phase: 'going', theme } : undefined
    case 'stop':
      return { concept: work ? concept : 'stop', phase: 'stopped', theme }
    default:
      if (future) return { concept: 'finish', phase: 'coming', theme }
      if (form === 'infinitive' || form === 'noun') return undefined
      return { concept: form === 'going' ? concept : 'finish', phase: phaseOfForm[form], theme }
  }
}

const ofPlainWord = (
  cues: readonly Cue<EventMeaning>[],
  hints: readonly Cue<HintMeaning>[],
  cue: Cue<EventMeaning>,
): Reading | undefined => {
  const { concept, form } = cue.means
  if (form === 'noun' || form === 'infinitive') {
    // The phase word beside it speaks for both.
    if (
      cues.some(
        (other) => isPhaseWord(other.means.concept) && other.means.form !== 'noun' && workBeside(cues, other) === cue,
      )
    )
      return undefined
    if (anywhere(hints, 'success') && form === 'infinitive') return { concept, phase: 'done', theme: cue }
    return anywhere(hints, 'plan', 'promise') ? { concept, phase: 'coming', theme: cue } : undefined
  }
  const future = before(hints, cue, 'future', 3) || (form === 'done' && before(hints, cue, 'plan', 3))
  return { concept, phase: future ? 'coming' : phaseOfForm[form], theme: cue }
}

const readingOf = (
  cues: readonly Cue<EventMeaning>[],
  hints: readonly Cue<HintMeaning>[],
  cue: Cue<EventMeaning>,
): Reading | undefined =>
  isPhaseWord(cue.means.concept) ? ofPhaseWord(cues, hints, cue) : ofPlainWord(cues, hints, cue)

/** 'не сдан', 'was not opened'; Kazakh 'салынған жоқ' has it after. */
const denied = (hints: readonly Cue<HintMeaning>[], cue: Cue<EventMeaning>, kazakh: boolean): boolean =>
  hints.some((hint) => {
    if (hint.means !== 'negation' || (hint.first >= cue.first && hint.end <= cue.end)) return false
    return kazakh
      ? hint.first >= cue.end && hint.first - cue.end <= 1
      : hint.end <= cue.first && cue.first - hint.end <= 2
  })

/** The date nearest the event in its clause. */
const dateNear = (scene: Scene, clause: number, cue: Cue<unknown>): DateMention | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  let best: DateMention | undefined
  for (const date of datesIn(scene, first, end)) {
    const far = Math.min(Math.abs(date.firstToken - cue.end), Math.abs(cue.first - date.endToken))
    const bestFar = best && Math.min(Math.abs(best.firstToken - cue.end), Math.abs(cue.first - best.endToken))
    if (bestFar === undefined || far < bestFar) best = date
  }
  return best
}
export const datesIn = (scene: Scene, first: number, end: number): DateMention[] => {
  const { dates } = scene.doc
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.firstToken < first) low = middle + 1
    else high = middle
  }
  const found: DateMention[] = []
  for (let at = low; at < dates.length && dates[at]!.firstToken < end; at++) found.push(dates[at]!)
  return found
}

const doubtOf = (scene: Scene, clause: number, cue: Cue<unknown>, code: string, why: string): Doubt => {
  const { first, end } = scene.doc.clauses[clause]!
  return { about: scene.doc.tokens[cue.first]!.text, why, evidence: evidenceOf(scene, first, end), code }
}

export const findEvents = (scene: Scene): EventsFound => {
  const outcomes: Outcome[] = []
  const doubts: Doubt[] = []
  scene.events.forEach((cues, clause) => {
    const hints = scene.hints[clause]!
    for (const cue of cues) {
      const { language } = scene.doc.sentences[scene.doc.clauses[clause]!.sentence]!
      const reading = readingOf(cues, hints, cue)
      if (reading === undefined) continue
      if (denied(hints, cue, language === 'kk')) {
        doubts.push(doubtOf(scene, clause, cue, 'denied', 'The report denies this, so nothing was claimed.'))
        continue
      }
      if (anywhere(hints, 'condition') && reading.phase === 'coming') {
        doubts.push(doubtOf(scene, clause, cue, 'conditional', 'The report says this only under a condition.'))
      }
      outcomes.push({
        cue,
        concept: reading.concept,
        phase: reading.phase,
        modality: modalityOf(hints, reading.phase),
        subjects: subjectsOfEvent(scene, reading.theme),
        clause,
        date: dateNear(scene, clause, cue),
      })
    }
  })
  return { outcomes, doubts }
}

const doneState: Partial<Record<Concept, Status>> = {
  construct: 'built', repair: 'built', finish: 'built', accept: 'built', appear: 'built', open: 'operating',
} // prettier-ignore
const goingState: Partial<Record<Concept, Status>> = {
  construct: 'under-construction', repair: 'under-repair', finish: 'under-construction', run: 'operating', open: 'operating',
} // prettier-ignore

/** The state that an outcome puts its thing in; undefined where it says none. */
export const stateOf = ({ concept, phase }: Outcome): Status | undefined => {
  switch (phase) {
    case 'done':
      return doneState[concept]
    case 'going':
      return goingState[concept]
    case 'begun':
      return concept === 'repair' ? 'under-repair' : 'started'
    case 'stopped':
      return 'stopped'
    case 'coming':
      return concept === 'finish' || concept === 'begin' ? undefined : 'planned'
  }
}

type DateProperty = 'opened' | 'started' | 'due'
/** What the date of an outcome is the date of; undefined when it only dates the state. */
export const datePropertyOf = ({ concept, phase, date }: Outcome): DateProperty | undefined => {
  if (date === undefined) return undefined
  if (phase === 'begun') return 'started'
  if (phase === 'coming') return concept === 'begin' ? 'started' : 'due'
  if (phase === 'done') return concept === 'open' || concept === 'accept' ? 'opened' : undefined
  return concept === 'run' && date.relation === 'since' ? 'opened' : undefined
}

const datesState = (date: DateMention | undefined): date is DateMention => date !== undefined && date.relation !== 'by'

export const statementsOf = (scene: Scene, outcome: Outcome): Statement[] => {
  const { subjects, clause, cue, date, modality } = outcome
  if (subjects === undefined) return []
  const { first, end } = scene.doc.clauses[clause]!
  const place = { first, end, at: cue.first, modality }
  const state = stateOf(outcome)
  const property = datePropertyOf(outcome)
  return subjects.entities.flatMap((index) => {
    const subject = scene.doc.entities[index]!.name
    const found: Statement[] = []
    if (property && date) found.push({ ...place, subject, property, date: date.value, rule: `date.${property}` })
    if (state) {
      const dated =
        outcome.phase !== 'coming' && outcome.phase !== 'going' && datesState(date) ? { date: date.value } : {}
      found.push({
        ...place,
        subject,
        property: 'status',
        value: state,
        ...dated,
        rule: `status.${outcome.concept}.${outcome.phase}`,
      })
    }
    return found
  })
}
