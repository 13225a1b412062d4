// Stops of a journey that no verb of visiting tells: English reports go from one to the next with verbs of any kind ('The tour went on at
// the mill', 'He took in the plant, the stadium and the school'), or leave the verb out ('he saw the mine; in Semey, the school').
import type { Clause, Mention } from '../document.ts'
import { mentionsIn, nameMeant } from '../document.ts'
import { duties, say, visiting } from './lists/index.ts'
import { amountsIn, outermostIn, quoteAt, type Scene } from './scene.ts'
import { isFrame, joined } from './subjects.ts'
import { isOnlyMeantIn } from './visitors.ts'

export interface Met {
  readonly what: string
  readonly first: number
  readonly end: number
}

const journey = /^(?:trips?|visits?|tours?|journey|travels?|travelled)$/
const onTheWay = /^(?:trip|visit|tour|stops?|route|itinerary|journey|him)$/
const told = /^(?:about|on|under|for|by|than|like)$/
/** 'the plan of a school' is no school. */
const onPaper = /^(?:plans?|projects?|ideas?|talks?|issues?|questions?|development|lack|shortage|list|pool)$/

/** 'about the new terminal': the word before the thing and its article and qualities. */
const wordBefore = (scene: Scene, { first, head }: Mention): number => {
  let at = first - 1
  while (at > 0 && head - at < 6 && /^(?:the|a|an|new|its|his|this|that)$/.test(scene.norms[at] ?? '')) at--
  return at
}
const isMet = (scene: Scene, mention: Mention): boolean => {
  const at = wordBefore(scene, mention)
  const word = scene.norms[at] ?? ''
  return (
    mention.manner === 'named' &&
    !isFrame(mention) &&
    !told.test(word) &&
    !(word === 'of' && onPaper.test(scene.norms[at - 1] ?? ''))
  )
}
const thingsIn = (scene: Scene, first: number, end: number): Mention[] =>
  outermostIn(scene.doc, first, end, 'project').filter((mention) => isMet(scene, mention))

const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did|said|says|it|they|which|who|that|where)$/
/** '; in Semey, the school and the hospital': a clause that goes on with things and no verb of its own. */
const isGapped = (scene: Scene, clause: Clause, things: readonly Mention[]): boolean => {
  const last = things.at(-1)
  if (last === undefined || things[0]!.first - clause.first > 6) return false
  for (let at = clause.first; at < clause.end; at++) if (finite.test(scene.norms[at]!)) return false
  const after = scene.norms[last.end] ?? '.'
  return last.end >= clause.end - 2 || /^(?:[,.;]|in|at|near|followed|too|as|also|next)$/.test(after)
}

const inSentence = (scene: Scene, number: number, who: string): Met[] => {
  const { doc, norms, cues } = scene
  const { firstToken: first, endToken: end } = doc.sentences[number]!
  const met = (mentions: readonly Mention[], from: number, to: number): Met[] =>
    mentions.flatMap(({ entities }) =>
      entities
        .map((index) => doc.entities[index]!)
        .filter((thing) => thing.firstToken >= first)
        .map((thing) => ({ what: thing.name, first: from, end: to })),
    )
  const going = cues.within(visiting, first, end).filter(({ means }) => means !== 'arrives')
  if (going.length > 0) {
    // What the traveller went to is told by its verb; only what the verb is left out of is sought.
    const after = (doc.clauseOfToken[going.at(-1)!.first] ?? 0) + 1
    return doc.clauses.slice(after, (doc.clauseOfToken[end - 1] ?? 0) + 1).flatMap((clause) => {
      const things = thingsIn(scene, clause.first, clause.end)
      return isGapped(scene, clause, things) ? met(things, clause.first, clause.end) : []
    })
  }
  if (cues.within(say, first, end).length > 0 || cues.within(duties, first, end).length > 0) return []
  const named = mentionsIn(doc, first, end, 'person').some((mention) => nameMeant(doc, mention) === who)
  const onWay = norms.slice(first, end).some((norm) => onTheWay.test(norm)) && amountsIn(scene, first, end).length === 0
  if ((!named && !onWay) || isOnlyMeantIn(scene, first, end)) return []
  const things = thingsIn(scene, first, end)
  return things.length === 0 ? [] : met(joined(scene, things, things[0]!), first, end)
}

/** The traveller: whom the report is about. */
export const stopsOnTheWay = (scene: Scene, traveller: Mention | undefined, isJourney: boolean): Met[] => {
  const { doc, norms } = scene
  if (traveller === undefined || !(isJourney || norms.some((norm) => journey.test(norm)))) return []
  const who = nameMeant(doc, traveller)
  return doc.sentences.flatMap(({ language, firstToken }, number) =>
    language === 'en' && !quoteAt(scene, firstToken) ? inSentence(scene, number, who) : [],
  )
}
