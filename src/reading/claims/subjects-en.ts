// Whose a statement is, where English grammar leaves no doubt: 'a spur of 11 km' is of the spur, 'output by 4 %' of the output, '60 % of
// the roads' of the roads, 'twelve parks are being greened' of the parks. Nothing is weighed there.
import { firstNotBefore } from '../../words/ordered.ts'
import { antecedentOf } from './antecedents-en.ts'
import type { Statement } from './claim.ts'
import type { Referent } from './referents.ts'
import { amountsIn, type Scene } from './scene.ts'
import { builtSubject } from './subjects-grammar-en.ts'
import type { Asked } from './whose-features.ts'

interface Sought {
  readonly scene: Scene
  readonly asked: Asked
  readonly statement: Statement
  /** Those of the clause, in text order. */
  readonly near: readonly Referent[]
  /** The first token of the amount with the words that bound it: 'more than 30'. */
  readonly from: number
  /** All of the report, and how many of them stand before the clause's end. */
  readonly all: readonly Referent[]
  readonly before: number
  /** What the statement before was of. */
  readonly last: string | undefined
}
const bounding =
  /^(?:more|less|than|over|about|around|nearly|almost|some|up|to|approximately|at|least|roughly|close|only|just|another|a|total|as|many|much|an|additional|estimated)$/
const isThing = ({ kind }: Referent): boolean => kind === 'project' || kind === 'nominal' || kind === 'counted'
const ofAmount =
  /^(?:with|worth|of|costing|covering|measuring|totalling|totaling|spanning|holding|seating|housing|valued)$/

/** 'A railway spur of 11 km', '41 projects worth 11 billion', 'a road (80 km)', 'the school, 40 km long'. */
const besideThing = ({ scene: { norms }, asked, near, from }: Sought): Referent | undefined => {
  let at = from - 1
  if (norms[at] === 'valued') at--
  const link = norms[at] ?? ''
  const beforeComma = link === ',' && (asked.property === 'length' || asked.property === 'area' || asked.property === 'capacity') // prettier-ignore
  if (!ofAmount.test(link) && link !== '(' && !beforeComma) return undefined
  if (/^(?:of|worth)$/.test(link) && asked.property === 'count' && /^[A-Z]{3}/.test(asked.unit)) return undefined
  const end = norms[at - 1] === ',' ? at - 1 : at
  return near.findLast((one) => one.end === end && isThing(one) && !(beforeComma && one.kind === 'counted'))
}

const any = /^(?:it|them|which|whom|these|those|this|that|all|work|works|money|total|cost|funds|sum|plan|job|capacity|project|way|time|which)$/ // prettier-ignore
const opening = /^(?:the|our|its|their|his|all|local|a|an)$/
/** '60 % of the roads', '19 km of heating networks'. */
const ofNoun = ({ scene: { norms }, asked, near }: Sought): Referent | undefined => {
  if (!/^(?:share|length|area)$/.test(asked.property) || norms[asked.end] !== 'of') return undefined
  let at = asked.end + 1
  while (opening.test(norms[at] ?? '') && norms[at] !== 'all') at++
  if (any.test(norms[at] ?? '')) return undefined
  return near.find((one) => one.first <= at && at < one.end && one.first > asked.end) ?? near.find((one) => one.first === at) // prettier-ignore
}
/** 'Industrial output by 4 %', 'cut emissions by 12 %'. */
const byNoun = ({ scene: { norms }, asked, near, from }: Sought): Referent | undefined => {
  if (asked.property !== 'change' || norms[from - 1] !== 'by') return undefined
  return near.findLast((one) => one.end === from - 1 && one.kind !== 'place')
}

/** 'The school was built for 900 pupils'. */
const madeFor = ({ scene: { norms }, asked, near, from }: Sought): Referent | undefined => {
  if (asked.property !== 'capacity' || norms[from - 1] !== 'for') return undefined
  if (!/^(?:built|designed|meant|intended|made|planned)$/.test(norms[from - 2] ?? '')) return undefined
  return near.findLast((one) => one.end < from && isThing(one) && !one.oblique)
}

const elsewhere = /^(?:it|its|there|their|them|they|here|he|his|she|which|that|who)$/
const finite = /^(?:is|are|was|were|has|have|had|will|would|should|must|can|could)$/
/** Of what they are part of. */
const part = /^(?:block|unit|turbine|boiler|storey|story|stories|floor|lane|line|shop|workshop|span|pile|turbines|house|apartment|room|hall|seat|machine|worker|people|famil|resident|specialist|employee|batch|project)/ // prettier-ignore
/** 'Twelve parks are being greened': what is counted opens the clause, and nothing else is spoken of. */
const countedSubject = ({ scene, asked, near, from }: Sought): Referent | undefined => {
  if (asked.property !== 'count') return undefined
  const { first, end } = scene.doc.clauses[asked.clause]!
  if (from - first > 1 || (from > first && !/^(?:and|but|meanwhile|,)$/.test(scene.norms[first]!))) return undefined
  if (scene.norms.slice(first, end).some((norm) => elsewhere.test(norm))) return undefined
  const own = near.find((one) => one.first <= asked.nounToken && asked.nounToken < one.end && one.kind !== 'place')
  if (own === undefined || part.test(scene.norms[asked.nounToken]!)) return undefined
  const verbs = scene.norms.slice(own.end, own.end + 8)
  const isSubject = verbs.some((norm) => finite.test(norm)) || scene.events[asked.clause]!.some((cue) => cue.first >= own.end) // prettier-ignore
  return isSubject ? own : undefined
}

/** 'Eleven more', '51 of them': what the noun meant stands for. */
const ofAntecedent = ({ scene, asked, statement, all, before }: Sought): Referent | undefined => {
  if (asked.property !== 'count' || !statement.rule.endsWith('.elliptic')) return undefined
  const amount = amountsIn(scene, asked.first, asked.first + 1)[0]
  const antecedent = amount && antecedentOf(scene, amount)
  if (antecedent === undefined) return undefined
  for (let at = before - 1; at >= 0 && before - at < farthest; at--) {
    const one = all[at]!
    if (one.first <= antecedent.token && antecedent.token < one.end && one.kind !== 'place') return one
  }
  return undefined
}
const farthest = 60
/** 'There are 25 lifts in it': of what was spoken of, or of the place named. */
const thereAre = ({ scene, asked, near, all, before, last }: Sought): Referent | undefined => {
  const { first } = scene.doc.clauses[asked.clause]!
  if (asked.property !== 'count' || scene.norms[first] !== 'there' || !finite.test(scene.norms[first + 1] ?? '')) return undefined // prettier-ignore
  const own = near.find((one) => one.kind === 'project' && one.first <= asked.nounToken && asked.nounToken < one.end)
  if (own !== undefined) return own
  const inIt = near.find((one) => one.first > asked.first && one.kind !== 'counted' && one.kind !== 'phrase' && one.oblique) // prettier-ignore
  if (inIt !== undefined || last === undefined) return inIt
  for (let at = before - 1; at >= 0 && before - at < farthest; at--)
    if (all[at]!.name === last && all[at]!.kind !== 'counted' && all[at]!.clause !== asked.clause) return all[at]
  return undefined
}

/** 'Paid 24 billion tenge for it', 'the budget has allotted 74 billion for them': of what was spoken of. */
const forIt = ({ scene: { norms }, asked, all, before, last }: Sought): Referent | undefined => {
  if (!/^(?:for|in|into|on|to)$/.test(norms[asked.end] ?? '') || !/^(?:it|them|this)$/.test(norms[asked.end + 1] ?? '')) return undefined // prettier-ignore
  for (let at = before - 1; last !== undefined && at >= 0 && before - at < farthest; at--)
    if (all[at]!.name === last) return all[at]
  return undefined
}
/** 'The district has 55 villages with 12,000 inhabitants': the district's. */
const peopled = ({ asked, near }: Sought): Referent | undefined =>
  asked.property === 'population' ? near.findLast((one) => one.kind === 'place' && one.first < asked.first) : undefined

const given = /^(?:go|goes|going|went|gone|allocated|allotted|earmarked|spent|given|provided|meant|needed|set)$/
/** '500 million of it will go to the coal mines', '12 billion is spent on roads' */
const goesTo = ({ scene: { norms }, asked, near }: Sought): Referent | undefined => {
  if (!/^[A-Z]{3}$/.test(asked.unit)) return undefined
  const behind = norms.slice(asked.end, asked.end + 6).findIndex((norm) => given.test(norm))
  const verb = behind < 0 ? -1 : asked.end + behind
  if (verb < 0) return undefined
  let at = norms[verb] === 'set' && norms[verb + 1] === 'aside' ? verb + 2 : verb + 1
  if (!/^(?:to|for|on|into)$/.test(norms[at] ?? '')) return undefined
  at++
  while (opening.test(norms[at] ?? '')) at++
  const own = near.find((one) => one.first <= at && at < one.end && one.first > asked.first && one.kind !== 'place')
  if (own === undefined || own.kind !== 'phrase' || !works.test(norms[own.first]!)) return own
  // 'Allocated for the reconstruction of the station'
  return near.find((one) => one.first >= own.end && one.first - own.end <= 4 && isThing(one))
}
const works = /^(?:reconstruction|repairs?|construction|modernization|modernisation|building|development|renewal|renovation|purchase|overhaul|expansion)$/ // prettier-ignore

/** 'The district needs 90 doctors': the place that the common noun means, where it opens the clause. */
const placeMeant = ({ scene, asked, near }: Sought): Referent | undefined => {
  if (!/^(?:count|population|jobs)$/.test(asked.property)) return undefined
  const one = near[0]
  const { first } = scene.doc.clauses[asked.clause]!
  return one?.kind === 'place' && one.mention === undefined && !one.oblique && one.first === first && one.end < asked.first ? one : undefined // prettier-ignore
}

const rules: readonly ((sought: Sought) => Referent | undefined)[] = [peopled, placeMeant, forIt, goesTo, besideThing, ofNoun, byNoun, madeFor, ofAntecedent, thereAre, countedSubject] // prettier-ignore

/** 'The unit, commissioned in January, cost 3 billion': a common noun that stands for a thing and opens the clause. */
const openerOf = (scene: Scene, referents: readonly Referent[], asked: Asked): Referent | undefined => {
  const { first } = scene.doc.clauses[asked.clause]!
  // 'It has been in use since May': what opened the sentence before.
  if (scene.norms[first] === 'it') {
    const before = scene.doc.sentences[asked.sentence - 1]
    if (before === undefined || before.paragraph !== asked.paragraph || before.language !== 'en') return undefined
    return firstThing(scene, referents, before.firstToken, before.endToken)
  }
  const one = firstThing(scene, referents, first, asked.first)
  if (one === undefined) return undefined
  const from = firstNotBefore(referents.length, (at) => referents[at]!.first <= one.first)
  for (let at = from; at < referents.length && referents[at]!.first < asked.first; at++)
    if (isThing(referents[at]!)) return undefined
  return one
}
/** A thing with which tokens [first, end) open, its article left out. */
const firstThing = (
  { norms }: Scene,
  referents: readonly Referent[],
  first: number,
  end: number,
): Referent | undefined => {
  // prettier-ignore
  const one = referents[firstNotBefore(referents.length, (at) => referents[at]!.first < first)]
  if (one === undefined || (one.kind !== 'nominal' && one.kind !== 'project') || one.isFrame) return undefined
  const opens = one.first === first || (one.first === first + 1 && /^(?:the|a|an|its)$/.test(norms[first]!))
  return opens && one.first < end ? one : undefined
}

/** The referent that a statement is of by grammar alone; undefined where it must be weighed. */
export const englishSubject = (
  scene: Scene,
  referents: readonly Referent[],
  asked: Asked,
  statement: Statement,
  last?: string,
): Referent | undefined => {
  const { language } = scene.doc.sentences[asked.sentence]!
  const opener = language === 'en' ? openerOf(scene, referents, asked) : undefined
  const { doc, norms } = scene
  if (language !== 'en') return undefined
  if (opener && (statement.number === undefined || /^(?:capacity|cost|area|length|jobs)$/.test(asked.property))) return opener // prettier-ignore
  const clause = doc.clauses[asked.clause]!
  let from = asked.first
  while (from > clause.first && bounding.test(norms[from - 1]!)) from--
  const begin = firstNotBefore(referents.length, (at) => referents[at]!.first < clause.first)
  const near: Referent[] = []
  for (let at = begin; at < referents.length && referents[at]!.first < clause.end; at++) near.push(referents[at]!)
  const built = builtSubject({ scene, asked, near, all: referents, from, last })
  if (built !== undefined || statement.number === undefined) return built
  const sought = { scene, asked, statement, near, from, all: referents, before: begin + near.length, last }
  for (const rule of rules) {
    const found = rule(sought)
    if (found !== undefined) return found
  }
  return undefined
}
