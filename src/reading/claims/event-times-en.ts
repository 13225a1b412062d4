// When an English event is, and whether it is said to have happened at all. A date belongs to the verb that it follows ('started in March
// 2024 and is to be completed by 2025'), else to the one before which it opens the clause. What stands in 'once opened, …', 'when it is
// ready, …' has not happened yet where the sentence goes on with 'will'.
import { sentenceAt } from '../document.ts'
import type { DateMention } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import type { Phase } from './event-phases.ts'
import type { EventMeaning } from './lists/event.ts'
import { datesIn, type Scene } from './scene.ts'

const isVerb = ({ means }: Cue<EventMeaning>): boolean => means.form !== 'noun'
const partsVerbs = /^(?:and|but|while|;|:|which|who|where|then|although)$/

/** A verb of another event, or a word that begins another statement, between tokens [from, to). */
const isParted = (scene: Scene, cue: Cue<EventMeaning>, clause: number, from: number, to: number): boolean =>
  scene.events[clause]!.some(
    (other) =>
      other !== cue && isVerb(other) && other.first >= from && other.end <= to && other.means.concept !== 'design',
  )

/** 'In 2023' where the clause or its sentence opens. */
const opens = (scene: Scene, clause: number, date: DateMention): boolean =>
  date.firstToken - scene.doc.clauses[clause]!.first <= 2

/** What is done lies behind, what is to come ahead. */
const fitsPhase = (scene: Scene, phase: Phase, date: DateMention, isDue: boolean): boolean => {
  const published = scene.doc.published.slice(0, date.value.length)
  if (date.relative && date.grain !== 'year') return true
  if (phase === 'coming') return isDue || date.value >= published
  return phase === 'going' || date.value <= published
}

export const englishDateNear = (
  scene: Scene,
  clause: number,
  cue: Cue<EventMeaning>,
  phase: Phase,
): DateMention | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  const { norms } = scene
  const isDue = norms.slice(Math.max(first, cue.first - 5), cue.end).some((norm, at, all) => /^(?:should|supposed|deadline)$/.test(norm) || (/^(?:due|to|meant|scheduled|planned|expected)$/.test(norm) && /^(?:was|were)$/.test(all[at - 1] ?? ''))) // prettier-ignore
  const all = datesIn(scene, first, end).filter((date) => fitsPhase(scene, phase, date, isDue))
  const behind = all.find(
    (date) =>
      date.endToken > cue.end && date.firstToken > cue.first && !isParted(scene, cue, clause, cue.end, date.firstToken),
  )
  if (behind) return behind
  const before = all.findLast((date) => date.endToken <= cue.first)
  if (before === undefined) return all.find((date) => date.firstToken < cue.end && date.endToken > cue.first)
  if (opens(scene, clause, before)) return before
  const between = norms.slice(before.endToken, cue.first)
  const parted = isParted(scene, cue, clause, before.endToken, cue.first) || isParted(scene, cue, clause, first, before.firstToken) // prettier-ignore
  return parted && between.some((norm) => partsVerbs.test(norm)) ? undefined : before
}

const subordinate = /^(?:once|when|whenever|after|until|till|before|if|unless|upon|provided)$/
const past = /^(?:was|were|had|did)$/
const ahead = /^(?:will|shall|would|should|must|expected|plans?|planned|to|can|could|may|might|'ll|due)$/
const farthestBack = 9

/** Where the words 'once', 'as soon as' that the event stands under are; -1 where none. */
const subordinateBefore = (scene: Scene, first: number, cue: Cue<EventMeaning>): number => {
  for (let at = cue.first; at >= first && cue.first - at <= farthestBack; at--) {
    const norm = scene.norms[at]!
    if (/^[,;:]$/.test(norm)) return -1
    if (subordinate.test(norm)) return at
    if (norm === 'as' && scene.norms[at - 1] === 'soon') return at
  }
  return -1
}
/** 'Once opened, the terminal will employ 450': a condition, and nothing that has happened. */
export const isYetToHappen = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  const { firstToken, endToken, language } = sentenceAt(scene.doc, cue.first)
  if (language !== 'en') return false
  const under = subordinateBefore(scene, firstToken, cue)
  if (under < 0) return false
  if (scene.norms.slice(under, cue.end + 1).some((norm) => past.test(norm))) return false
  if (/^(?:if|unless|once|until|till|upon)$/.test(scene.norms[under]!)) {
    const isPast = datesIn(scene, under, cue.end + 6).some(({ value }) => value < scene.doc.published.slice(0, value.length)) // prettier-ignore
    if (!isPast) return true
  }
  return scene.norms.slice(firstToken, endToken).some((norm, at) => ahead.test(norm) && (at + firstToken < under || at + firstToken > cue.end)) // prettier-ignore
}
