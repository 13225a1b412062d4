// The date of an event: the nearest in its clause that is its own, a term counted from the day of the report, a year since when it runs.
import type { DateMention } from '../../words/index.ts'
import { ahead } from './ahead.ts'
import type { Cue } from './cues.ts'
import type { Phase, PhaseRead } from './event-phases.ts'
import { amountsIn, datesIn, firstOf, lastOf, type Scene } from './scene.ts'

/** 'Стройка начата, сдать ее обещают до мая': behind a comma and another event the date is that one's. */
const isOfAnother = (scene: Scene, clause: number, cue: Cue<unknown>, date: DateMention): boolean => {
  // 'Мост, возведенный в 1978 году, закрыт': before a comma the date is that of the event on its own side.
  if (date.endToken <= cue.first) {
    const { first } = scene.doc.clauses[clause]!
    const cut = firstOf(scene, ',', date.endToken, cue.first)
    const from = lastOf(scene, ',', first, date.firstToken) + 1
    return cut >= 0 && scene.events[clause]!.some((other) => other.first >= from && other.first < cut)
  }
  const comma = firstOf(scene, ',', cue.end, date.firstToken)
  if (comma < 0) return false
  return scene.events[clause]!.some((other) => other.first > comma && other.first < date.endToken + 4)
}

/** The date nearest the event in its clause. */
export const dateNear = (scene: Scene, clause: number, cue: Cue<unknown>): DateMention | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  let best: DateMention | undefined
  let bestFar = Infinity
  for (const date of datesIn(scene, first, end)) {
    const far = date.firstToken >= cue.end ? date.firstToken - cue.end : cue.first - date.endToken
    if (far < bestFar && !isOfAnother(scene, clause, cue, date)) [best, bestFar] = [date, far]
  }
  return best
}

/** 'Возведут за три года', 'закончат за восемь месяцев': the term runs from the day of the report. */
export const withinYears = (scene: Scene, clause: number, cue: Cue<unknown>): DateMention | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  const told = scene.doc.published
  if (datesIn(scene, first, end).some(({ relation, value }) => relation !== 'during' || value >= told.slice(0, value.length))) return undefined // prettier-ignore
  const term = amountsIn(scene, first, end).find(
    ({ firstToken, nounToken, number }) =>
      scene.norms[firstToken - 1] === 'за' &&
      Number.isInteger(number) &&
      number <= 20 &&
      nounToken !== undefined &&
      Math.min(Math.abs(nounToken - cue.first), Math.abs(firstToken - cue.end)) <= 6 &&
      /^(?:год(?:а)?|лет|месяц(?:а|ев)?)$/.test(scene.norms[nounToken]!),
  )
  if (term === undefined) return undefined
  const year = Number(told.slice(0, 4))
  const months = Number(told.slice(5, 7)) - 1 + term.number
  const isYears = !scene.norms[term.nounToken!]!.startsWith('мес')
  const value = isYears
    ? `${year + term.number}`
    : `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  const endToken = term.nounToken! + 1
  return {
    firstToken: term.firstToken, endToken, start: scene.doc.tokens[term.firstToken]!.start, end: scene.doc.tokens[endToken - 1]!.end,
    value, grain: isYears ? 'year' : 'month', relation: 'by', relative: true, rule: 'term',
  } // prettier-ignore
}

/** 'За восемь месяцев' of what is still to come is a length of time, not the months gone by. */
export const aheadOf = (scene: Scene, phase: Phase, date: DateMention | undefined): DateMention | undefined => {
  if (date === undefined || phase !== 'coming') return date
  const { published } = scene.doc
  if (date.relation === 'during' && date.value < published.slice(0, date.value.length)) return undefined
  return ahead(date, published)
}

/** 'Зауыт 2019 жылдан жұмыс істейді': what runs from a year runs since. */
export const sinceThen = ({ norms }: Scene, read: PhaseRead, date: DateMention | undefined): DateMention | undefined =>
  date &&
  read.concept === 'run' &&
  date.relation === 'at' &&
  /^(?:жылдан|жылынан)$/.test(norms[date.endToken - 1] ?? '')
    ? { ...date, relation: 'since' }
    : date
