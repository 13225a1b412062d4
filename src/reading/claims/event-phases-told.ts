// The phase of an event as its clause changes it: a present that is a plan, papers and shells that are not yet the thing.
import type { Language } from '../../model/index.ts'
import { clauseAt } from '../document.ts'
import type { Cue } from './cues.ts'
import { dateNear } from './event-dates.ts'
import type { PhaseRead } from './event-phases.ts'
import type { EventMeaning } from './lists/event.ts'
import { datesIn, type Scene } from './scene.ts'

/** 'Дом сдают в декабре', 'в мае открывается школа': the present of what takes a moment is a plan when its date is to come. */
export const withPresentAhead = (
  scene: Scene,
  clause: number,
  cue: Cue<EventMeaning>,
  read: PhaseRead | undefined,
): PhaseRead | undefined => {
  if (read?.phase !== 'going' || (read.concept !== 'accept' && read.concept !== 'open')) return read
  const date = dateNear(scene, clause, cue)
  const isToCome = date !== undefined && date.relation !== 'since' && date.value > scene.doc.published.slice(0, date.value.length) // prettier-ignore
  return isToCome ? { ...read, phase: 'coming' } : read
}

// The Russian 'проект' is looked at where 'готов' stands.
const paperHead = /^(?:the )?(?:project )?(?:designs?|drawings|чертежи|проектная|blueprints?|documentation|estimate)$/
const shellHead = /^(?:коробк[аиу]|каркас|стены|фундамент|опоры|сваи|shell|frame|walls|skeleton|foundations?)$/
const paperHeadKk = /^(?:жоба(?:сы|лары)|жоба-смета(?:сы|лары)|сызба(?:сы|лары)|құжаттар(?:ы)?|сметасы)$/
const shellHeadKk = /^(?:қаңқасы|қабырға(?:сы|лары)|іргетасы|тіректері)$/
/** 'The design of the bridge is ready', 'стены школы подняли', 'мектептің қаңқасы тұрғызылды': its papers or its shell, not the thing. */
export const withoutPart = (scene: Scene, cue: Cue<EventMeaning>, read: PhaseRead, language: Language): PhaseRead => {
  if (read.phase !== 'done' || !/^(?:construct|finish|appear)$/.test(read.concept) || cue.means.attribute) return read
  const { first } = clauseAt(scene.doc, cue.first)
  const before = scene.norms.slice(Math.max(first, cue.first - 6), cue.first)
  const after = scene.norms.slice(cue.end, cue.end + 2)
  const isHead = (russianOrEnglish: RegExp, kazakh: RegExp): boolean =>
    language === 'kk'
      ? before.slice(-2).some((norm) => kazakh.test(norm))
      : before.some((norm, at) => russianOrEnglish.test(norm) && before[at - 1] !== 'of') ||
        (language === 'ru' && after.some((norm) => russianOrEnglish.test(norm)))
  // 'Іргетасын салу жұмыстары аяқталды': of a part of the work only.
  if (language === 'kk' && read.concept === 'finish' && before.some((norm) => /^(?:іргетасын|қабырғасын|қабырғаларын|қаңқасын|шатырын|төбесін)$/.test(norm))) return { ...read, concept: 'construct', phase: 'going' } // prettier-ignore
  if (isHead(paperHead, paperHeadKk)) return { ...read, concept: 'design', phase: 'designed' }
  return isHead(shellHead, shellHeadKk) ? { ...read, concept: 'construct', phase: 'going' } : read
}

/** 'Готов он будет в мае', 'построена будет к весне': the little word behind makes it a thing to come. */
export const withFutureBehind = ({ norms }: Scene, cue: Cue<EventMeaning>, read: PhaseRead): PhaseRead => {
  const at = /^(?:он[аои]?|это)$/.test(norms[cue.end] ?? '') ? cue.end + 1 : cue.end
  return read.phase === 'done' && /^буд(?:ет|ут)$/.test(norms[at] ?? '') ? { ...read, phase: 'coming' } : read
}

/** 'Школу строят. Начали в мае', 'Жұмыс мамырда басталды': what was begun is the work told of just before. */
export const begunBefore = (scene: Scene, clause: number, cue: Cue<EventMeaning>): PhaseRead | undefined => {
  const { first, end, sentence } = scene.doc.clauses[clause]!
  if (cue.means.concept !== 'begin' || cue.means.form !== 'done' || end - first > 8) return undefined
  if (datesIn(scene, first, end).length === 0) return undefined
  for (let before = clause - 1; before >= 0 && scene.doc.clauses[before]!.sentence >= sentence - 1; before--) {
    const work = scene.events[before]!.findLast(({ means }) => /^(?:construct|repair)$/.test(means.concept))
    if (work)
      return work.means.form === 'done' ? undefined : { concept: work.means.concept, phase: 'begun', theme: work }
  }
  return undefined
}
