// Events into claims: where each thing stands, and when it was or is to be opened, begun, finished. A thing that is being built is not
// also said to be planned, and one that was opened not also begun: the last word on it stands, the dates remain.
import type { DateMention } from '../../words/index.ts'
import type { Language, Status } from '../../model/index.ts'
import type { Statement } from './claim.ts'
import type { Outcome } from './outcome.ts'
import type { Concept } from './lists/event.ts'
import { isBarePlural, isEverywhere, isNoThing } from './not-things.ts'
import { isThingWord } from './thing-words.ts'
import { amountsIn, type Scene } from './scene.ts'

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

/** Words that are said of anything: what the projects do not know must at least be something that is built. */
const loose = /^(?:finish|run|begin|accept|stop|design|appear|open)$/
/** 'По всей стране строят школы', 'people build houses', '17 new plants were opened', 'делает 200 пар в день': none stands so. */
const tellsNoState = (scene: Scene, { cue, clause, concept, phase, described }: Outcome, subject: string): boolean => {
  const { first, end, sentence } = scene.doc.clauses[clause]!
  const { language } = scene.doc.sentences[sentence]!
  const words = scene.norms.slice(first, end)
  const counts = amountsIn(scene, first, end)
  // 'Карьеру' is of a quarry by its letters.
  if (isNoThing(subject, language) || (subject === 'карьер' && words.includes('карьеру'))) return true
  if (isOfNoThing(scene, cue, language)) return true
  if (described !== undefined && loose.test(concept) && !isThingWord(described, language)) return true
  if (isBarePlural(subject, language) && counts.length === 0 && isEverywhere(words.join(' '), language)) return true
  if (concept === 'make')
    return language !== 'kk' && counts.length > 0 && words.some((norm, at) => isRateWord(norm, words[at - 1]))
  // How many enterprises there are more of is a figure of the trade.
  return (
    concept === 'open' &&
    phase === 'done' &&
    counts.some(
      ({ number, firstToken, endToken }) =>
        number >= 10 &&
        Math.min(Math.abs(firstToken - cue.first), language === 'en' ? Math.abs(cue.first - endToken) : 99) <= 6,
    ) &&
    inGeneral.test(subject)
  )
}
/** 'The two clubs are building closer ties', 'екі клубтың келіссөздері аяқталды': the noun beside the verb is what was meant. */
const isOfNoThing = ({ norms }: Scene, { first, end, means }: Outcome['cue'], language: Language): boolean => {
  if (language === 'kk')
    return (
      /^(?:open|finish|construct)$/.test(means.concept) &&
      /* 'Бағдарламамен салынды': only what is named bare. */ !/(?:[мбп]ен|[дт][ае]н?|[қғкгн][ае])$/.test(
        norms[first - 1] ?? '',
      ) &&
      isNoThing(norms[first - 1] ?? '', 'kk')
    )
  if (language !== 'en' || means.theme !== 'object') return false
  const object = norms.slice(end, end + 3)
  const cut = object.findIndex((norm) => /^(?:[,.;:]|in|at|on|of|for|to|by|with|from|and|under|as)$/.test(norm))
  return cut !== 0 && object.slice(0, cut > 0 ? cut : 3).some((norm) => isNoThing(norm, 'en'))
}
const isRateWord = (norm: string, before: string | undefined): boolean =>
  /^(?:күніне|жылына|айына|сағатына|тәулігіне|daily|annually|ежедневно|ежегодно)$/.test(norm) ||
  (/^(?:в|a|per|an)$/.test(before ?? '') && /^(?:сутки|день|год|месяц|час|смену|day|year|month|hour|shift)$/.test(norm)) // prettier-ignore
const inGeneral =
  /^(?:нов\S+ )?(?:предприяти|проект|производств|компани|бизнес)|(?:кәсіпорын|жоба|өндіріс|компания)\S*$|(?:projects?|enterprises?|facilit(?:y|ies)|businesses|plants?|factor(?:y|ies))$/

const statementsOf = (scene: Scene, outcome: Outcome): Statement[] => {
  const { subjects, clause, cue, date, modality, concept, phase } = outcome
  const { first, end } = scene.doc.clauses[clause]!
  const place = { first, end, at: cue.first, modality }
  const state = stateOf(outcome) ?? (isToOpenSomeDay(scene, outcome) ? 'planned' : undefined)
  const property = datePropertyOf(outcome)
  // 'Тамызда тапсырылуға тиіс еді': it is planned no more.
  const isGone = phase === 'coming' && outcome.date !== undefined && outcome.date.value < scene.doc.published.slice(0, outcome.date.value.length) && scene.doc.sentences[scene.doc.clauses[clause]!.sentence]!.language === 'kk' // prettier-ignore
  const names =
    subjects?.entities.map((index) => scene.doc.entities[index]!.name) ?? (outcome.described ? [outcome.described] : [])
  return names.flatMap((subject) => {
    const found: Statement[] = []
    // 'One hundred projects were opened this year' is a count, no opening of one thing.
    const isOne = property !== 'opened' || (subjects !== undefined && !/^\d/.test(subject))
    if (property && date && isOne)
      found.push({ ...place, subject, property, date: date.value, rule: `date.${property}` })
    if (state && !isGone && !tellsNoState(scene, outcome, subject)) {
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
  const silent = new Map<string, Set<string>>()
  const silence = (subject: string, value: string): void => {
    const kept = silent.get(subject)
    if (kept === undefined) silent.set(subject, new Set([value]))
    else kept.add(value)
  }
  const isSilent = (subject: string, value: string | undefined): boolean =>
    value !== undefined && silent.get(subject)?.has(value) === true
  for (const one of all) {
    const { property, subject, value, date } = one
    // What makes something is at work, unless the report tells its state in other words.
    if ((property === 'status' || property === 'due') && !isMade(one)) silence(subject, 'make')
    // 'Строятся 22 дома, десять приняты': the rest are still being built.
    if (property !== 'status' || isMade(one) || one.part) continue
    // What stood still years ago may well be going on now.
    if (value === 'stopped' && date !== undefined && date.slice(0, 4) < scene.doc.published.slice(0, 4)) continue
    for (const other of silences[value as Status] ?? []) silence(subject, other)
  }
  // 'The town has got a clinic', opened on Monday: at work, which says that it is built.
  const operating = new Set(all.filter(({ value }) => value === 'operating').map(({ subject }) => subject))
  const isGot = ({ rule, subject }: Statement): boolean => rule === 'status.appear.done' && operating.has(subject) && scene.doc.language === 'en' // prettier-ignore
  const underRepair = new Set(all.filter(({ value }) => value === 'under-repair').map(({ subject }) => subject))
  return all
    .filter(({ property, subject }) => property !== 'status' || !isNoThing(subject, scene.doc.language))
    .filter((one) => !isGot(one))
    .filter((one) => !isMade(one) || !isSilent(one.subject, 'make'))
    .filter(
      // 'Водовод проложен в 1988 году, его расширят': what is built may still be repaired.
      ({ property, subject, value, rule }) =>
        property !== 'status' ||
        (rule === 'status.repair.coming' && !underRepair.has(subject)) ||
        !isSilent(subject, value),
    )
}
