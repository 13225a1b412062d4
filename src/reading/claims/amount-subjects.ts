// What an amount is of: the clause's named thing; what a list's heading speaks of; what the clause itself names; the region it speaks of;
// else what has been spoken of before.
import type { Property } from '../../model/index.ts'
import type { Amount } from '../../words/index.ts'
import { sentenceAt, clauseAt, mentionsIn, nearestBefore } from '../document.ts'
import { anyPhrase, leadingPhrase, materialOf, subjectPhrase, takerOf, wholeOf } from './phrases.ts'
import type { Scene } from './scene.ts'
import { subjectOfAmount, subjectsNear } from './subjects.ts'
import { isCode } from './units.ts'

/** 'Благоустройство села' is a subject of its own even when the paragraph is about something else. */
const isWorkName = (name: string): boolean => /^(?:\S+ )?(?:ремонт|капремонт|строительство|реконструкция|благоустройство|модернизация|газификация|repair|construction|reconstruction)(?: |$)/i.test(name) // prettier-ignore

/** '• twenty schools' under 'it warms:' are what the heading sentence speaks of. */
const listedUnder = (scene: Scene, amount: Amount): string | undefined => {
  const { doc, norms } = scene
  let number = doc.sentenceOfToken[amount.firstToken] ?? 0
  if (!isItem(scene, number)) return undefined
  while (number > 0 && isItem(scene, number)) number--
  const heading = doc.sentences[number]!
  if (norms[heading.endToken - 1] !== ':') return undefined
  const end = heading.endToken - 1
  const subject = subjectsNear(scene, end, heading.endToken)
  return subject && doc.entities[subject.entities[0]!]!.name
}
const isItem = (scene: Scene, sentence: number): boolean =>
  /^[•*·▪●]$/.test(scene.norms[scene.doc.sentences[sentence]!.firstToken] ?? '')

/** What the clause names by a noun of its own, where that is more likely meant than the paragraph's topic. */
const describedIn = (
  scene: Scene,
  amount: Amount,
  property: Property,
  end: number,
  isTopicKnown: boolean,
): string | undefined => {
  const { firstToken } = amount
  if (property === 'share' || property === 'change')
    return wholeOf(scene, firstToken, end) ?? takerOf(scene, end) ?? subjectPhrase(scene, firstToken)
  const material = amount.unit === null || /^(?:[A-Z]{3}|%)/.test(amount.unit) ? undefined : materialOf(scene, end)
  if (material !== undefined && property !== 'capacity') return material
  const money = property === 'cost' || property === 'budget'
  const leading = money || property === 'area' ? leadingPhrase(scene, firstToken) : undefined
  if (leading !== undefined && (money || isWorkName(leading))) return leading
  return isTopicKnown ? undefined : subjectPhrase(scene, firstToken)
}

const placeNoun =
  /^(?:област|район|город|сел|регион|стран|государств|аудан|облыс|қала|ауыл|ел$|мемлекет|region|district|cit|village|countr|town)/
/** A region, district or country beside the amount: '514 enterprises work in the region' is said of the region. */
const regionIn = (scene: Scene, amount: Amount, end: number): string | undefined => {
  const { doc } = scene
  if (placeNoun.test(scene.norms[amount.nounToken ?? -1] ?? '')) return undefined
  const clause = clauseAt(doc, amount.firstToken)
  for (const mention of mentionsIn(doc, clause.first, clause.end, 'place')) {
    const far = mention.first >= end ? mention.first - end : amount.firstToken - mention.end
    const place = doc.entities[mention.entities[0] ?? -1]
    // 'Создадут 200 мест, граждане РК займут': another statement's.
    const between = scene.norms.slice(Math.min(end, mention.end), Math.max(amount.firstToken, mention.first))
    if (between.includes(',')) continue
    // 'В селе Лепсы 50 домов': where a clause opens with a place, what is counted there is the place's.
    const opens = mention.first - clause.first <= 2 && /^(?:в|во|на)$/.test(scene.norms[clause.first] ?? '') && mention.end >= amount.firstToken - 2 // prettier-ignore
    if (place && opens && mention.end <= amount.firstToken) return place.name
    if (place && far <= 5 && /^(?:region|district|country)$/.test(place.placeKind ?? '')) return place.name
  }
  // 'There are 60 clinics in the region'
  const words = scene.norms.slice(clause.first, clause.end).join(' ')
  if (doc.language === 'en' && /^there (?:are|is|were) .* in the (?:region|district|city|country)\b/.test(words))
    return placeOfReport(scene, amount.firstToken)
  return undefined
}
const placeOfReport = (scene: Scene, token: number): string | undefined => {
  const place = nearestBefore(scene.doc, token, 'place', 8)
  return place && scene.doc.entities[place.entities[0]!]!.name
}

/** What was last spoken of by a noun of its own or as a region; the next amounts of the paragraph go on with it. */
export class SpokenOf {
  #name: string | undefined
  #token = -1
  #paragraph = -1
  keep(name: string, token: number, paragraph: number): void {
    this.#name = name
    this.#token = token
    this.#paragraph = paragraph
  }
  /** When nothing named stands nearer than it. */
  after(token: number, paragraph: number): string | undefined {
    return this.#paragraph === paragraph && this.#token > token ? this.#name : undefined
  }
}

export const subjectOf = (scene: Scene, amount: Amount, property: Property, unit: string, spoken: SpokenOf): string => {
  const { doc } = scene
  const end = Math.max(amount.endToken, (amount.nounToken ?? 0) + 1)
  const { paragraph } = sentenceAt(doc, amount.firstToken)
  const listed = property === 'count' ? listedUnder(scene, amount) : undefined
  if (listed) return listed
  const found = subjectOfAmount(scene, amount.firstToken, end)
  const thing = found && doc.entities[found.entities[0]!]!.name
  if (found?.closeness === 'clause') return thing!
  const place = property === 'population' ? nearestBefore(doc, amount.firstToken, 'place') : undefined
  if (place) return doc.entities[place.entities[0]!]!.name
  if (found?.closeness === 'relative') return thing!
  const known = found !== undefined
  const described =
    describedIn(scene, amount, property, end, known) ??
    (property === 'count' || property === 'jobs' ? regionIn(scene, amount, end) : undefined)
  if (described !== undefined) {
    // Parts and growth are said of many things in passing: the next amount does not go on with them.
    if (property !== 'share' && property !== 'change') spoken.keep(described, amount.firstToken, paragraph)
    return described
  }
  const before = found?.closeness === 'sentence' ? undefined : spoken.after(found?.at ?? -1, paragraph)
  if (before === undefined && thing === undefined) {
    const fallback =
      placeOfReport(scene, amount.firstToken) ??
      (isCode(unit) ? anyPhrase(scene, amount.firstToken) : undefined) ??
      unit
    spoken.keep(fallback, amount.firstToken, paragraph)
    return fallback
  }
  return before ?? thing ?? unit
}
