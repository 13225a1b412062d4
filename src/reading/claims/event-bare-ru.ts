// Russian events whose verb is left out or says no work of its own: 'школу начали в мае', 'ввод завода – конец 2026 года'.
import { formsOf } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import { dateNear } from './event-dates.ts'
import type { PhaseRead } from './event-phases.ts'
import type { EventMeaning } from './lists/event.ts'
import { datesIn, type Scene } from './scene.ts'
import { subjectsOfEvent } from './subjects.ts'

const beginning = /^(?:начали|начат[аоы]?|начинали|взял(?:ся|ись|ась)|приступил[аи]?|принял(?:ся|ись))$/
/** Before a date or the end of what is said nothing else can be begun. */
const goesNoFurther = (scene: Scene, at: number): boolean => {
  const { norm, kind } = scene.doc.tokens[at] ?? { norm: '', kind: 'punctuation' }
  return kind !== 'word' || /^(?:в|во|с|со|еще|уже|только|за|к|год|прошлой|прошлым|нынешней|этой|этим|весной|летом|осенью|зимой)$/.test(norm) || datesIn(scene, at, at + 1).length > 0 // prettier-ignore
}

/** 'Здание начали в 2021 году', 'за мост взялись весной': the thing itself is begun, which is to build it. */
export const begunItself = (scene: Scene, clause: number, cue: Cue<EventMeaning>): PhaseRead | undefined => {
  if (cue.means.concept !== 'begin' || cue.means.form !== 'done' || !beginning.test(scene.norms[cue.first]!))
    return undefined
  const { first, end } = scene.doc.clauses[clause]!
  if (datesIn(scene, first, end).length === 0 || !goesNoFurther(scene, cue.end)) return undefined
  const subjects = subjectsOfEvent(scene, cue)
  const isMeant = subjects?.closeness === 'clause' && (!subjects.oblique || /^(?:взял|приступ|принял)/.test(scene.norms[cue.first]!)) // prettier-ignore
  return isMeant ? { concept: 'construct', phase: 'begun', theme: cue } : undefined
}

const isFinite = (norm: string): boolean =>
  norm.length > 3 && formsOf(norm, 'ru').some(({ pos, source, person, tense }) => pos === 'verb' && source === 'known' && (person !== undefined || tense === 'past')) // prettier-ignore
/** 'Ввод завода – конец 2026 года', 'завершение ремонта – в августе': a work by its name, a dash and a day to come. */
export const workAhead = (scene: Scene, clause: number, cue: Cue<EventMeaning>): PhaseRead | undefined => {
  if (cue.means.form !== 'noun' || scene.events[clause]!.length > 1) return undefined
  const date = dateNear(scene, clause, cue)
  if (date === undefined || date.firstToken < cue.end || date.relation === 'since') return undefined
  if (date.value < scene.doc.published.slice(0, date.value.length)) return undefined
  const between = scene.norms.slice(cue.end, date.firstToken)
  const dash = between.lastIndexOf('-')
  if (dash < 0 || between.length - dash > 2 || between.some(isFinite)) return undefined
  return { concept: cue.means.concept === 'open' ? 'open' : 'finish', phase: 'coming', theme: cue }
}

/** 'Ждать не стали: строители на площадке': what is denied stands before the mark. */
export const isParted = ({ norms }: Scene, from: number, to: number): boolean =>
  norms.slice(from, to).some((norm) => /^[,:;-]$/.test(norm))
