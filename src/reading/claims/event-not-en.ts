// English event words that tell of no thing here: output 'goes up from 30 to 60', a trip 'opened with a look round the mill', what
// 'was launched' is a campaign told of before the verb.
import { clauseAt } from '../document.ts'
import type { Cue } from './cues.ts'
import type { EventMeaning } from './lists/event.ts'
import { isNoThing } from './not-things.ts'
import { amountsIn, outermostIn, type Scene } from './scene.ts'

const growing = /^(?:rise|rises|rising|rose|risen|go|goes|going|went|gone|expand|expands|expanded|extend|extended|reduce|reduced|increase|upgraded)$/ // prettier-ignore
const measure = /^(?:number|output|volume|capacity|share|production|sales|exports?|salar(?:y|ies)|wages?|prices?|cost|population|area|range|level|turnover|rate|debts?|harvest|yield|herd|total|figure|localisation|localization)$/ // prettier-ignore
/** 'Will rise to 179 MW', 'go up from 30,000 to 60,000', 'will expand the number of jobs': a figure grows, nothing is built. */
export const isGrowth = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  const { norms } = scene
  const words = norms.slice(cue.first, cue.end)
  if (!words.some((norm) => growing.test(norm))) return false
  const { first } = clauseAt(scene.doc, cue.first)
  const after = norms.slice(cue.end, cue.end + 4)
  if (after.some((norm) => measure.test(norm))) return true
  const isMeasured = norms.slice(first, cue.first).some((norm) => measure.test(norm))
  const isTo = /^(?:to|from|by)$/.test(norms[cue.end] ?? '')
  const amounts = amountsIn(scene, cue.end, cue.end + 5)
  return amounts.length > 0 && (isMeasured || (isTo && words.some((norm) => /^(?:ris|rose|go|went|gone)/.test(norm))))
}

const meetings = /^(?:trip|visit|tour|day|programme|program|meeting|session|itinerary|journey|round|ceremony|event|conversation|morning)s?$/ // prettier-ignore
/** 'The President's trip to the region opened with a look round the mill.' */
const isOfMeeting = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  if (!/^(?:open|begin|finish|run|go|construct)$/.test(cue.means.concept) || (cue.means.theme !== 'subject' && cue.means.concept !== 'begin')) return false // prettier-ignore
  const { norms } = scene
  const { first } = clauseAt(scene.doc, cue.first)
  if (!/^(?:with|at|in|on|from|by)$/.test(norms[cue.end] ?? '')) return false
  const head = norms.slice(first, cue.first).findIndex((norm) => meetings.test(norm))
  return head >= 0 && head <= 8 && !norms.slice(first + head, cue.first).some((norm) => /^(?:,|that|which|where|and)$/.test(norm)) // prettier-ignore
}

/** 'Ties were launched', 'the campaign started in May': the noun right before the verb is nothing that is built. */
const isOfNoThing = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  if (!/^(?:open|begin)$/.test(cue.means.concept) || cue.means.theme !== 'subject' || cue.means.attribute) return false
  let at = cue.first - 1
  while (at > 0 && /^(?:has|have|had|been|is|are|was|were|be|will|to|also|now|already)$/.test(scene.norms[at]!)) at--
  const head = scene.norms[at] ?? ''
  return head.length > 3 && isNoThing(head, 'en') && !/^(?:project|programme|program|cit|town|village|region|countr|process)/.test(head) // prettier-ignore
}

const works = /^(?:building|work|construction|laying|repair|operating|operation|production|producing|working|running|receiving|admitting|taking|construction|building|repairing|paving|digging|drilling|installing|assembling|making|landscaping|testing)$/ // prettier-ignore
/** 'Hopes to start exporting': another deed begins, not the thing. */
const isOtherDeed = (scene: Scene, cue: Cue<EventMeaning>): boolean =>
  cue.means.concept === 'begin' &&
  cue.means.work === undefined &&
  /[a-z]{3}ing$/.test(scene.norms[cue.end] ?? '') &&
  !works.test(scene.norms[cue.end]!)

/** 'Investments stood at 1.7 trillion': only a thing that stands at so many per cent is half done. */
const isFigure = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  const { norms } = scene
  if (norms[cue.end - 1] !== 'at' || !/^(?:stands|stood|standing)$/.test(norms[cue.first]!)) return false
  const { first } = clauseAt(scene.doc, cue.first)
  const isPart = amountsIn(scene, cue.end, cue.end + 4).some(({ unit }) => unit === '%')
  return !isPart || outermostIn(scene.doc, first, cue.first, 'project').length === 0
}
/** 'Commissioned the authorities to look into it': an order. */
const isOrder = ({ norms }: Scene, cue: Cue<EventMeaning>): boolean =>
  norms[cue.end - 1] === 'commissioned' && /^(?:relevant|the|his|all)?$/.test(norms[cue.end] ?? '') && norms.slice(cue.end, cue.end + 4).some((norm) => /^(?:authorit|minist|akim|govern|agenc|deput|department|compan|experts)/.test(norm)) && norms.slice(cue.end, cue.end + 7).includes('to') // prettier-ignore
/** 'Is getting ready for winter', 'closed to lorries', 'will be laid off', 'told to wait'. */
const isOtherTurn = ({ norms }: Scene, cue: Cue<EventMeaning>): boolean => {
  const [last, next, beyond] = [norms[cue.end - 1]!, norms[cue.end] ?? '', norms[cue.end + 1] ?? '']
  if (/^(?:getting|get|got)$/.test(last)) return /^(?:ready|used|better|worse|married|along)$/.test(next)
  if (last === 'laid') return /^(?:off|down|out)$/.test(next)
  return last === 'closed' && /^(?:to|for)$/.test(next) && /^(?:lorries|trucks|traffic|cars|vehicles|visitors|pedestrians|shipping|heavy)$/.test(beyond) // prettier-ignore
}

export const tellsOfNoThing = (scene: Scene, cue: Cue<EventMeaning>): boolean =>
  (isGrowth(scene, cue) && cue.means.form !== 'coming') ||
  isOfMeeting(scene, cue) ||
  isOfNoThing(scene, cue) ||
  isOtherDeed(scene, cue) ||
  isOtherTurn(scene, cue) ||
  isFigure(scene, cue) ||
  isOrder(scene, cue)
