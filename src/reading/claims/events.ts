// The events of a report: each event word with what it says, of which things, and when. What is denied is not claimed but noted; what
// is said only under a condition is taken with a doubt.
import type { Doubt } from '../../model/index.ts'
import type { Cue } from './cues.ts'
import { withElided } from './elided-ru.ts'
import { begunItself, isParted, workAhead } from './event-bare-ru.ts'
import { dateNear, withinYears, aheadOf, sinceThen } from './event-dates.ts'
import { goesOnSince, atWork, deedToCome } from './event-deeds.ts'
import {
  isPartial,
  countsPeople,
  isOfOther,
  countsJobs,
  runsLater,
  peopleWork,
  tellsPart,
  isAsked,
  isToldAbout,
  isUntil,
} from './event-others.ts'
import { withPresentAhead, withoutPart, withFutureBehind, begunBefore } from './event-phases-told.ts'
import { isGrowth, tellsOfNoThing } from './event-not-en.ts'
import { hinted, isDenied, phaseOf } from './event-phases.ts'
import { whatOf, withoutTown } from './event-things.ts'
import { englishDateNear, isYetToHappen } from './event-times-en.ts'
import { modalityOf, type Outcome, type EventsFound } from './outcome.ts'
import { evidenceOf, type Scene } from './scene.ts'

const doubtOf = (scene: Scene, clause: number, cue: Cue<unknown>, code: string, why: string): Doubt => {
  const { first, end } = scene.doc.clauses[clause]!
  return { about: scene.doc.tokens[cue.first]!.text, why, evidence: evidenceOf(scene, first, end), code }
}
const denied = 'The report denies this, so nothing was claimed.'
const conditional = 'The report says this only under a condition.'

export const findEvents = (scene: Scene): EventsFound => {
  const outcomes: Outcome[] = []
  const doubts: Doubt[] = []
  scene.events.forEach((cues, clause) => {
    const before = outcomes.length
    const hints = scene.hints[clause]!
    const { language } = scene.doc.sentences[scene.doc.clauses[clause]!.sentence]!
    for (const cue of cues) {
      if (language === 'kk' && peopleWork(scene, clause, cue)) continue
      if (language === 'en' && (isYetToHappen(scene, cue) || isToldAbout(scene, clause, cue) || tellsOfNoThing(scene, cue))) continue // prettier-ignore
      if (isOfOther(scene, cue, language)) continue
      if (language === 'ru' && isAsked(scene, clause, cue)) continue
      const told = withPresentAhead(scene, clause, cue, phaseOf(cues, hints, cue))
      const part = told && withoutPart(scene, cue, told, language)
      // 'Зауыт 2031 жылдан бастап жұмыс істейді'
      const later = language === 'kk' && part?.concept === 'run' && part.phase === 'going' && runsLater(scene, clause)
      const read = part
        ? later
          ? { ...part, phase: 'coming' as const }
          : language === 'ru'
            ? withFutureBehind(scene, cue, part)
            : part
        : ((language === 'ru' ? (begunItself(scene, clause, cue) ?? workAhead(scene, clause, cue)) : undefined) ??
          begunBefore(scene, clause, cue))
      if (read?.concept === 'run' && countsPeople(scene, cue)) continue
      if (read?.concept === 'construct' && (read.phase === 'done' || language === 'en') && countsJobs(scene, cue))
        continue
      if (read === undefined || (read.phase === 'done' && isPartial(scene, clause, cue, language))) continue
      const until = language === 'en' && isUntil(scene, clause, cue)
      if (
        isDenied(
          language === 'ru' ? hints.filter((hint) => !isParted(scene, hint.end, cue.first)) : hints,
          cue,
          language === 'kk',
        ) &&
        read.concept !== 'run' &&
        !until
      ) {
        doubts.push(doubtOf(scene, clause, cue, 'denied', denied))
        continue
      }
      if (read.phase === 'coming' && hinted(hints, 'condition')) doubts.push(doubtOf(scene, clause, cue, 'conditional', conditional)) // prettier-ignore
      // 'Станция не работает' stands still.
      const idle = read.concept === 'run' && isDenied(hints, cue, language === 'kk')
      // 'Output will rise to 60 tonnes': planned, but nothing is built.
      const grows = language === 'en' && read.phase === 'coming' && isGrowth(scene, cue)
      outcomes.push({
        cue,
        concept: idle ? 'stop' : grows ? 'act' : read.concept,
        phase: idle ? 'stopped' : read.phase,
        modality: modalityOf(hints, read.phase),
        ...(language === 'ru' ? withoutTown(scene, read, whatOf(scene, read, cue)) : whatOf(scene, read, cue)),
        clause,
        ...(language === 'ru' && tellsPart(scene, clause, cue) ? { part: true as const } : {}),
        date: (read.phase === 'coming' && language === 'ru' ? withinYears(scene, clause, cue) : undefined) ?? aheadOf(scene, read.phase, language === 'en' ? englishDateNear(scene, clause, cue, read.phase) : sinceThen(scene, read, dateNear(scene, clause, cue))), // prettier-ignore
      })
    }
    if (outcomes.slice(before).some((outcome) => outcome.phase !== 'designed')) return
    const other = deedToCome(scene, clause, language) ?? goesOnSince(scene, clause, language) ?? atWork(scene, clause, language) // prettier-ignore
    if (other) outcomes.push(other)
  })
  return { outcomes: withElided(scene, outcomes), doubts }
}
