// Whose an English statement is by the build of its sentence: 'Of the 42 clinics …, 25 are finished', 'The runway was lengthened by …',
// 'Its 100 beds …', 'the potline, for which 130 billion has been found', 'emissions fell by 4 %', 'renewables account for 6 %'.
import { mentionsIn } from '../document.ts'
import { amountsIn, type Scene } from './scene.ts'
import type { Referent } from './referents.ts'
import { isThingWord } from './thing-words.ts'
import type { Asked } from './whose-features.ts'

/** What these rules are told. */
export interface Built {
  readonly scene: Scene
  readonly asked: Asked
  /** Those of the clause, in text order. */
  readonly near: readonly Referent[]
  readonly all: readonly Referent[]
  /** The first token of the amount with the words that bound it. */
  readonly from: number
  /** What the statement before was of. */
  readonly last: string | undefined
}

const article = /^(?:the|a|an|its|his|their|this|that|these|those|another|both|all|some|our)$/
const conjunction = /^(?:and|but|while|whereas|although|as|meanwhile|then|,|-|"|however|besides|still|yet|today|now)$/
const isNoun = ({ kind }: Referent): boolean => kind !== 'place' && kind !== 'body'
/** Parts of things, and room in them: what is said of them is said of the whole. */
const part = /^(?:rooms?|places?|space|spaces|storeys?|stor(?:y|ies)|floors?|lines?|lanes?|units?|blocks?|shops?|workshops?|roofs?|wings?|stages?|phases?|halls?|seats?|beds?|turbines?|boilers?|production|equipment|capacity|project|projects|site|construction|work|works|repair|reconstruction|village|villages|district|settlement|settlements)$/ // prettier-ignore
/** Something that may be built or run, by its kind or its last word. */
const isThing = (one: Referent): boolean =>
  one.kind === 'project' || one.kind === 'nominal' || ((one.kind === 'phrase' || one.kind === 'counted') && !one.isJunk && !one.isDoer && !part.test(one.name.split(' ').at(-1)!.toLowerCase()) && isThingWord(one.name.split(' ').at(-1)!, 'en')) // prettier-ignore

/** The noun phrase with which tokens from `first` on open, articles and conjunctions left out. */
const openingOf = ({ scene: { norms }, asked, near }: Built, first: number): Referent | undefined => {
  let at = first
  while (at < asked.first && (conjunction.test(norms[at]!) || article.test(norms[at]!))) at++
  return near.find((one) => one.first === at && isNoun(one) && !one.isFrame)
}

/** 'Of the forty-two clinics that the region is putting up, 25 are finished': all that the clause states is of them. */
const ofTheCounted = (built: Built): Referent | undefined => {
  const { scene, asked, near } = built
  const { first } = scene.doc.clauses[asked.clause]!
  if (scene.norms[first] !== 'of' || !/^(?:count|status|due|opened|started)$/.test(asked.property)) return undefined
  const counted = near.find((one) => one.kind === 'counted' || one.kind === 'project')
  return counted !== undefined && counted.first - first <= 3 && /^(?:the|its|these|those|all|our)$/.test(scene.norms[first + 1] ?? '') ? counted : undefined // prettier-ignore
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|should|must|can|could|may|might|ought|now|already|also|stands?|runs?|costs?|covers?|holds?|takes?|took|measures?|lies|cuts?|needs?|got|gets?|went|came|rose|fell|grew|,)$/ // prettier-ignore
/** 'The runway was lengthened by 400 metres', 'while a berth is nearing completion': the thing that is the clause's subject. */
const opener = (built: Built): Referent | undefined => {
  const { scene, asked, near } = built
  if (/^(?:count|share|change|population|budget)$/.test(asked.property)) return undefined
  const { first } = scene.doc.clauses[asked.clause]!
  const one = openingOf(built, first)
  if (one === undefined || one.end > asked.first || !isThing(one)) return undefined
  if (one.kind === 'project' || one.kind === 'nominal') return undefined
  const other = near.find(({ kind, first: at }) => (kind === 'project' || kind === 'nominal') && at >= one.end && at < asked.first) // prettier-ignore
  if (other !== undefined) return undefined
  const behind = scene.norms.slice(one.end, one.end + 7)
  return behind.some((norm) => finite.test(norm)) || asked.first - one.end <= 2 ? one : undefined
}

/** Who did it in the sentence: a person, so that 'its' behind it is of what was gone to. */
const isOfPerson = ({ doc, norms }: Scene, first: number, end: number): boolean =>
  /^(?:he|she|they)$/.test(norms[first] ?? '') || mentionsIn(doc, first, Math.min(end, first + 8), 'person').length > 0
/** 'Its 100 beds', 'It has 60 rooms': the subject of the sentence before where it is a thing, else the last thing that somebody went to. */
const possessor = (built: Built): Referent | undefined => {
  const { scene, asked, all } = built
  const { doc, norms } = scene
  const { first } = doc.clauses[asked.clause]!
  const own = /^(?:its)$/.test(norms[built.from - 1] ?? '') && asked.property !== 'share'
  if (!own && norms[first] !== 'its') return undefined
  if (!own && asked.first - first > 4) return undefined
  const before = doc.sentences[asked.sentence - 1]
  if (before === undefined || before.paragraph !== asked.paragraph || first !== doc.sentences[asked.sentence]!.firstToken) return undefined // prettier-ignore
  // 'The farm was opened on Thursday. Its 1,200 cows …'
  if (!isOfPerson(scene, before.firstToken, before.endToken)) return own && built.last !== undefined ? all.findLast((one) => one.name === built.last && one.first < asked.first) : undefined // prettier-ignore
  return all.findLast((one) => one.first >= before.firstToken && one.end <= before.endToken && !one.isFrame && (one.kind === 'project' || (one.kind === 'nominal' && one.mention !== undefined))) // prettier-ignore
}

const pronoun = /^(?:which|whose|where)$/
/** 'The potline, for which 130 billion has been found, is to …': of what stands before the comma. */
const antecedent = (built: Built): Referent | undefined => {
  const { scene, asked, all } = built
  const { doc, norms } = scene
  const { first, sentence } = doc.clauses[asked.clause]!
  const at = pronoun.test(norms[first]!) ? first : pronoun.test(norms[first + 1] ?? '') && /^(?:for|of|in|on|to|from|into)$/.test(norms[first]!) ? first + 1 : -1 // prettier-ignore
  if (at < 0 || first === doc.sentences[sentence]!.firstToken || asked.property === 'share') return undefined
  const comma = norms.slice(at + 1, asked.first).indexOf(',')
  const end = norms[first - 1] === ',' ? first - 1 : first
  const one = all.findLast((other) => other.end === end && isThing(other))
  if (one === undefined) return undefined
  // Behind the comma that closes the relative clause the main one goes on: it is of the same where that opened the sentence.
  if (comma < 0) return one
  const opens = one.first - doc.sentences[sentence]!.firstToken
  return opens <= 1 ? one : undefined
}

const grows = /^(?:fell|falls?|rose|rises?|grew|grows?|dropped|climbed|jumped|increased|decreased|doubled|tripled|soared|slumped|edged|went|has|have|had|is|are|was|were|will|would|should|ought|must|may|might|could|can|stands?|stood|reached|exceeded|swelled|shrank|added|gained|lost|surged|sank)$/ // prettier-ignore
/** 'According to ecologists, emissions ought to fall by 60 %': the noun right before the verb. */
const grown = ({ scene: { norms }, asked, near, from }: Built): Referent | undefined => {
  if (asked.property !== 'change') return undefined
  // 'And industrial output by 4 %': the noun before 'by'.
  if (norms[from - 1] === 'by' && near.some((one) => one.end === from - 1 && one.kind !== 'place')) return undefined
  return near.findLast((one) => isNoun(one) && !one.isJunk && !one.oblique && one.end < asked.first && grows.test(norms[one.end] ?? '') && one.kind !== 'counted') // prettier-ignore
}
/** 'Renewables already account for 6 % of the electricity' */
const takesPart = (built: Built): Referent | undefined => {
  const { scene, asked } = built
  if (asked.property !== 'share') return undefined
  const { first } = scene.doc.clauses[asked.clause]!
  const words = scene.norms.slice(first, built.from).join(' ')
  return / (?:accounts?|accounted|accounting) for$| (?:makes?|made) up$/.test(words)
    ? openingOf(built, first)
    : undefined
}
/** 'Nine settlements, home to 14,000 people' */
const homeTo = ({ scene: { norms }, asked, near, from }: Built): Referent | undefined => {
  if (asked.property !== 'population' || norms[from - 1] !== 'to' || norms[from - 2] !== 'home') return undefined
  return near.findLast((one) => one.end === from - 3 && (one.kind === 'counted' || one.kind === 'place'))
}
/** 'Silos for 100,000 tonnes' */
const madeFor = ({ scene: { norms }, asked, near, from }: Built): Referent | undefined =>
  asked.property === 'capacity' && norms[from - 1] === 'for'
    ? near.findLast((one) => one.end === from - 1 && isThing(one))
    : undefined

const people = /^(?:people|person|pupil|student|patient|worker|resident|job|place|seat|bed|visitor|guest|child|villager|employee|specialist|builder)/ // prettier-ignore
/** 'Next year another nine settlements stand to benefit', 'two sites there are behind schedule': the counted are what is spoken of. */
const countedOpens = ({ scene, asked, near, from }: Built): Referent | undefined => {
  if (asked.property !== 'count' || asked.nounToken < 0 || people.test(scene.norms[asked.nounToken]!)) return undefined
  const { first } = scene.doc.clauses[asked.clause]!
  const isPlaced = /^(?:in|at|across|throughout|near)$/.test(scene.norms[first] ?? '') && from - first <= 5
  for (let at = first; at < from && !isPlaced; at++)
    if (scene.measured[at] === 0 && !conjunction.test(scene.norms[at]!) && !article.test(scene.norms[at]!) && !/^(?:in|by|at|over|during|of|so|far|next|year|this|last|month|also|further)$/.test(scene.norms[at]!)) return undefined // prettier-ignore
  const own = near.find((one) => one.first <= asked.nounToken && asked.nounToken < one.end && one.kind !== 'place')
  if (own === undefined || (part.test(scene.norms[asked.nounToken]!) && !/^(?:villages?|settlements?|districts?|projects?)$/.test(scene.norms[asked.nounToken]!)) || /^(?:its|their|his|our)$/.test(scene.norms[from - 1] ?? '')) return undefined // prettier-ignore
  const { end } = scene.doc.clauses[asked.clause]!
  if (scene.norms.slice(own.end, end).some((norm) => /^(?:it|its|them|their)$/.test(norm))) return undefined
  const behind = scene.norms.slice(own.end, own.end + 6)
  const stop = behind.findIndex((norm) => /^[,;:]$/.test(norm))
  return behind.slice(0, stop < 0 ? 6 : stop).some((norm) => /^(?:is|are|was|were|has|have|had|will|stand|stands)$/.test(norm)) ? own : undefined // prettier-ignore
}

/** 'Will hand over 2,650 flats', 'hopes to reopen two lanes': what is built or opened stands right behind the verb. */
const objectOf = ({ scene, asked, near, from }: Built): Referent | undefined => {
  const isCount = asked.property === 'count' && asked.nounToken >= 0 && !people.test(scene.norms[asked.nounToken]!)
  if (!isCount && !/^(?:status|due|opened|started)$/.test(asked.property)) return undefined
  const cue = scene.events[asked.clause]!.find(({ means, first, end }) => means.theme === 'object' && /^(?:construct|accept|open|repair|finish)$/.test(means.concept) && (isCount ? end <= from && from - end <= 1 : first === asked.first)) // prettier-ignore
  if (cue === undefined) return undefined
  return near.find((one) => isNoun(one) && one.first >= cue.end && one.first - cue.end <= 2 && !one.isFrame && scene.norms.slice(cue.end, one.first).every((norm) => article.test(norm) || /^(?:about|some|over|nearly|almost|new|up|to|further)$/.test(norm)) && (one.kind === 'counted' || isThing(one)) && (!isCount || (one.first <= asked.nounToken && asked.nounToken < one.end))) // prettier-ignore
}
/** '24 courts, at 18 million tenge each' */
const ofEach = ({ scene: { norms }, asked, near, from }: Built): Referent | undefined =>
  /^(?:each|apiece)$/.test(norms[asked.end] ?? '') ? near.findLast((one) => one.end <= from && (one.kind === 'counted' || isThing(one))) : undefined // prettier-ignore

const rules = [
  ofEach,
  objectOf,
  ofTheCounted,
  homeTo,
  madeFor,
  possessor,
  antecedent,
  grown,
  takesPart,
  opener,
  countedOpens,
]

/** The referent meant; undefined where the build of the sentence does not tell. */
export const builtSubject = (built: Built): Referent | undefined => {
  if (amountsIn(built.scene, built.asked.first, built.asked.first + 1).length === 0 && !/^(?:status|due|opened|started|funding)$/.test(built.asked.property)) return undefined // prettier-ignore
  for (const rule of rules) {
    const found = rule(built)
    if (found !== undefined) return found
  }
  return undefined
}
