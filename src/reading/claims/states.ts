// Events into claims: where each thing stands, and when it was or is to be opened, begun, finished. A thing that is being built is not
// also said to be planned, and one that was opened not also begun: the last word on it stands, the dates remain.
import type { DateMention } from '../../words/index.ts'
import type { Status } from '../../model/index.ts'
import type { Statement } from './claim.ts'
import type { Outcome } from './events.ts'
import type { Concept } from './lists/event.ts'
import type { Scene } from './scene.ts'

const doneState: Partial<Record<Concept, Status>> = {
  construct: 'built', repair: 'built', finish: 'built', accept: 'built', appear: 'built', open: 'operating',
} // prettier-ignore
const goingState: Partial<Record<Concept, Status>> = {
  construct: 'under-construction', repair: 'under-repair', finish: 'under-construction', run: 'operating', open: 'operating', make: 'operating',
} // prettier-ignore

/** The state that an outcome puts its thing in; undefined where it says none. */
export const stateOf = (outcome: Outcome): Status | undefined => {
  const { concept, phase, modality, cue } = outcome
  switch (phase) {
    case 'done':
      return doneState[concept]
    case 'going':
      return goingState[concept]
    case 'begun':
      return concept === 'repair' ? 'under-repair' : concept === 'construct' ? 'started' : undefined
    case 'stopped':
      return 'stopped'
    case 'designed':
      return 'planned'
    case 'coming':
      if (
        modality === 'ordered' ||
        concept === 'finish' ||
        concept === 'run' ||
        concept === 'make' ||
        concept === 'act'
      )
        return undefined
      return (concept === 'open' || concept === 'accept') &&
        cue.means.form !== 'infinitive' &&
        cue.means.form !== 'noun'
        ? undefined
        : 'planned'
  }
}

/** 'A clinic will open in the village': with a day it would be told when it is due, without one only that it is to come. */
const isToOpenSomeDay = ({ doc }: Scene, { concept, phase, modality, date, clause }: Outcome): boolean =>
  (concept === 'open' || concept === 'accept') &&
  phase === 'coming' &&
  modality !== 'ordered' &&
  date === undefined &&
  doc.sentences[doc.clauses[clause]!.sentence]!.language === 'en'

type DateProperty = 'opened' | 'started' | 'due'
/** What the date of an outcome is the date of; undefined when it only dates the state. */
export const datePropertyOf = ({ concept, phase, date }: Outcome): DateProperty | undefined => {
  if (date === undefined) return undefined
  if (phase === 'begun') return 'started'
  // 'From May the schools will be repaired': that is when it begins.
  // 'The station will work from 2027': that is when it is to be ready.
  if (phase === 'coming' && (concept === 'open' || concept === 'run')) return 'due'
  if (phase === 'coming') return concept === 'begin' || date.relation === 'since' ? 'started' : 'due'
  // 'Жыл басынан бері екі зауыт ашылды': since then, not on that day.
  if (phase === 'done' && date.relation === 'since' && date.grain === 'year') return undefined
  if (phase === 'done') return concept === 'open' || concept === 'accept' ? 'opened' : undefined
  if (date.relation !== 'since') return undefined
  return concept === 'run' ? 'opened' : phase === 'going' ? 'started' : undefined
}

const datesState = (outcome: Outcome): outcome is Outcome & { date: DateMention } =>
  outcome.date !== undefined &&
  outcome.date.relation !== 'by' &&
  outcome.phase !== 'coming' &&
  outcome.phase !== 'going'

const statementsOf = (scene: Scene, outcome: Outcome): Statement[] => {
  const { subjects, clause, cue, date, modality, concept, phase } = outcome
  const { first, end } = scene.doc.clauses[clause]!
  const place = { first, end, at: cue.first, modality }
  const state = stateOf(outcome) ?? (isToOpenSomeDay(scene, outcome) ? 'planned' : undefined)
  const property = datePropertyOf(outcome)
  const names =
    subjects?.entities.map((index) => scene.doc.entities[index]!.name) ?? (outcome.described ? [outcome.described] : [])
  return names.flatMap((subject) => {
    const found: Statement[] = []
    // 'One hundred projects were opened this year' is a count, no opening of one thing.
    const isOne = property !== 'opened' || (subjects !== undefined && !/^\d/.test(subject))
    if (property && date && isOne)
      found.push({ ...place, subject, property, date: date.value, rule: `date.${property}` })
    if (state) {
      const part = outcome.part ? { part: true as const } : {}
      const dated = datesState(outcome) ? { date: outcome.date.value } : {}
      found.push({
        ...place,
        subject,
        property: 'status',
        value: state,
        ...dated,
        ...part,
        rule: `status.${concept}.${phase}`,
      })
    }
    return found
  })
}

/** What a state makes needless to say of the same thing. */
const silences: Partial<Record<Status, readonly Status[]>> = {
  'under-construction': ['planned', 'started'],
  'under-repair': ['planned', 'started'],
  started: ['planned'],
  built: ['planned', 'started', 'under-construction'],
  operating: ['planned', 'started', 'under-construction'],
  stopped: ['started', 'planned'],
}

export const findStates = (scene: Scene, outcomes: readonly Outcome[]): Statement[] =>
  outcomes.flatMap((outcome) => statementsOf(scene, outcome))

const isMade = ({ rule }: Statement): boolean => rule === 'status.make.going'
/** Without the states that another state of the same thing makes needless to say. */
export const unsilenced = (scene: Scene, all: readonly Statement[]): Statement[] => {
  const silent = new Set<string>()
  for (const one of all) {
    const { property, subject, value, date } = one
    // What makes something is at work, unless the report tells its state in other words.
    if ((property === 'status' || property === 'due') && !isMade(one)) silent.add(`${subject}\nmake`)
    // 'Строятся 22 дома, десять приняты': the rest are still being built.
    if (property !== 'status' || isMade(one) || one.part) continue
    // What stood still years ago may well be going on now.
    if (value === 'stopped' && date !== undefined && date.slice(0, 4) < scene.doc.published.slice(0, 4)) continue
    for (const other of silences[value as Status] ?? []) silent.add(`${subject}\n${other}`)
  }
  return all
    .filter((one) => !isMade(one) || !silent.has(`${one.subject}\nmake`))
    .filter(
      // 'Водовод проложен в 1988 году, его расширят': what is built may still be repaired.
      ({ property, subject, value, rule }) =>
        property !== 'status' || rule === 'status.repair.coming' || !silent.has(`${subject}\n${value}`),
    )
}
