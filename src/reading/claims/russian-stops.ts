// Stops of a journey that a Russian report tells with no verb of going: 'В Текели – больница, в Аксу – мост и школа', 'Напоследок – театр':
// after somebody has gone to see something, a sentence of a place or a word of order, a dash, and what was seen.
import type { Mention } from '../document.ts'
import { nameMeant } from '../document.ts'
import type { Met } from './english-stops.ts'
import { outermostIn, quoteAt, type Scene } from './scene.ts'
import { isFrame, joined } from './subjects.ts'

const opener = /^(?:затем|потом|дальше|далее|следом|напоследок|наконец|после|еще|также|завтра|утром|днем|вечером|первым|вторым|третьим|последним)$/ // prettier-ignore
const mostWordsAhead = 7

/** The dash that the clause's opening place or word of order leads to; -1 where none does. */
const dashAt = ({ doc, norms }: Scene, first: number, end: number): number => {
  const isPlaced = /^(?:в|во|на)$/.test(norms[first] ?? '') && outermostIn(doc, first, Math.min(end, first + 4), 'place').length > 0 // prettier-ignore
  if (!isPlaced && !opener.test(norms[first] ?? '')) return -1
  for (let at = first + 1; at < Math.min(end, first + mostWordsAhead); at++) if (norms[at] === '-') return at
  return -1
}
const isSeen = (scene: Scene, mention: Mention): boolean => !isFrame(mention) && mention.case !== 'gen' && scene.norms[mention.first - 1] !== 'для' // prettier-ignore

/** Within the sentence, what stands right behind a dash and what is joined to it. */
const inSentence = (scene: Scene, first: number, end: number): Mention[] => {
  const things = outermostIn(scene.doc, first, end, 'project')
  const found: Mention[] = []
  for (let at = first; at < end; at++) {
    const opens = at === first || /^[,;]$/.test(scene.norms[at - 1]!)
    const dash = opens ? dashAt(scene, at, end) : -1
    if (dash < 0) continue
    const one = things.find((mention) => mention.first > dash && mention.first - dash <= 2 && isSeen(scene, mention))
    if (one) found.push(...joined(scene, things, one))
  }
  return found
}

/** Of the sentences behind those where somebody went, in the same report. */
export const russianStops = (scene: Scene, traveller: Mention | undefined, goneIn: ReadonlySet<number>): Met[] => {
  const { doc } = scene
  if (traveller === undefined || goneIn.size === 0) return []
  const from = Math.min(...goneIn)
  const who = nameMeant(doc, traveller)
  return doc.sentences.flatMap(({ language, firstToken: first, endToken: end }, number) => {
    if (language !== 'ru' || number < from || who === '' || quoteAt(scene, first)) return []
    if (scene.events[doc.clauseOfToken[first] ?? 0]!.length > 0) return []
    return inSentence(scene, first, end).flatMap(({ entities }) =>
      entities.map((index) => ({ what: doc.entities[index]!.name, first, end })),
    )
  })
}
