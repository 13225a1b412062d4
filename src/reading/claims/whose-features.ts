// What speaks for and against a referent as that which a statement is of. Features look back and within the sentence only, so a report
// cut short is read alike.
import type { Property } from '../../model/index.ts'
import { keptOfSpelling, toldOfSpelling, verbForms, type Spelling } from '../../words/index.ts'
import { agreementOf, pronounAsks, verbAsks, type Agreement } from './genders.ts'
import type { Referent } from './referents.ts'
import { classOfCounted, countedClasses, sortsFor } from './suits.ts'
import { amountsIn, type Scene } from './scene.ts'
import {
  caseNames,
  featureLines,
  featureSlots as is,
  groupOf,
  kinds,
  sorts,
  languages,
  wheres,
  type Row,
} from './whose-lines.ts'

/** What is asked: a statement at tokens [first, end). */
export interface Asked {
  readonly property: Property
  readonly first: number
  readonly end: number
  readonly clause: number
  readonly sentence: number
  readonly paragraph: number
  /** What the rules say it is of. */
  readonly byRule: string
  readonly unit: string
  readonly number: number | undefined
  readonly nounToken: number
}
/** What statements were of so far. */
export interface Chosen {
  readonly sentence: number
  readonly clause: number
  readonly paragraph: number
  readonly times: number
}
export interface History {
  readonly byName: ReadonlyMap<string, Chosen>
  readonly last: string | undefined
}
export const nothingChosen: History = { byName: new Map(), last: undefined }

const bucket = (gap: number): number => (gap <= 0 ? 1 : gap <= 2 ? 2 : gap <= 5 ? 3 : 4)
const relativeWord = /^(?:котор|где$|which$|where$|that$|who$)/
const pronounWord = /^(?:он|она|оно|они|его|ее|их|него|нее|них|ему|ей|им|ним|нем|здесь|там|тут|туда|сюда|it|its|they|their|them|there|here|оның|онда|оны|оған|ол|олар|олардың|мұнда|бұл|бұлар|соның)$/ // prettier-ignore
const isPronoun = toldOfSpelling(({ norm }) => pronounWord.test(norm))
const isRelative = toldOfSpelling(({ norm }) => relativeWord.test(norm))
const pointingWord = /^(?:the|this|these|that|этот|эта|это|эти|этого|этой|данный|бұл|осы|аталған|сол)$/
const isPointing = toldOfSpelling(({ norm }) => pointingWord.test(norm))
const placeSizes: readonly string[] = featureLines.placeSize.values

const isItem = ({ doc, norms }: Scene, sentence: number): boolean => /^(?:[•*·▪●-]|\d\))$/.test(norms[doc.sentences[sentence]!.firstToken] ?? '') // prettier-ignore
const longestList = 40
/** The sentence with a colon that a list stands under; -1 where none is. */
export const headingOf = (scene: Scene, sentence: number): number => {
  let number = sentence
  if (!isItem(scene, number)) return -1
  while (number > 0 && sentence - number < longestList && isItem(scene, number)) number--
  return scene.norms[scene.doc.sentences[number]!.endToken - 1] === ':' ? number : -1
}

export interface Frame {
  readonly scene: Scene
  readonly asked: Asked
  readonly history: History
  readonly referents: readonly Referent[]
  /** Numbers of the candidates among the referents, in text order. */
  readonly candidates: readonly number[]
}
const isThing = ({ kind }: Referent): boolean => kind === 'project' || kind === 'nominal'
const overlaps = (one: Referent, asked: Asked): boolean => one.first < asked.end && asked.first < one.end

const anyOf = (words: readonly Spelling[], first: number, end: number, fits: (word: Spelling) => boolean): boolean => {
  for (let at = first; at < end; at++) if (fits(words[at]!)) return true
  return false
}
/** What all candidates of one statement have in common. */
const around = ({ scene, asked, referents, candidates }: Frame) => {
  const { doc } = scene
  const clause = doc.clauses[asked.clause]!
  const sentence = doc.sentences[asked.sentence]!
  const { words } = scene
  const inClause = candidates.filter((at) => referents[at]!.clause === asked.clause && referents[at]!.kind !== 'place')
  const ranks = new Map<string, number>()
  const met = new Map<string, number>()
  for (let at = candidates.length - 1; at >= 0; at--) {
    const one = referents[candidates[at]!]!
    if (!met.has(one.name)) met.set(one.name, one.nth)
    if (one.first < asked.first && one.kind !== 'place' && one.kind !== 'body' && !ranks.has(one.name)) ranks.set(one.name, ranks.size) // prettier-ignore
  }
  const lastThing = candidates.findLast((at) => isThing(referents[at]!) && referents[at]!.first < asked.first)
  const straight = inClause.filter((at) => !referents[at]!.oblique && referents[at]!.first < asked.first)
  return {
    clause,
    ranks,
    met,
    language: languages.indexOf(sentence.language),
    group: groupOf(asked.property),
    relative: anyOf(words, clause.first, Math.min(clause.first + 3, clause.end), isRelative),
    pronoun: anyOf(words, clause.first, clause.end, isPronoun),
    first: inClause[0],
    hasSubject: straight.length > 0,
    subject: straight.find((at) => !overlaps(referents[at]!, asked)),
    lastName: lastThing === undefined ? undefined : referents[lastThing]!.name,
    amounts: amountsIn(scene, sentence.firstToken, sentence.endToken),
    heading: headingOf(scene, asked.sentence),
    suited: sortsFor(asked.unit, asked.number),
    countedClass: classOfCounted(asked.unit),
    shape: shapeOf(scene, asked),
    newest: newestOf(referents, candidates, asked),
    asks: sentence.language === 'ru' ? asksOf(words.slice(clause.first, clause.end), straight.length > 0) : undefined,
    beside: scene.events[asked.clause]!.some(
      ({ means, first, end }) =>
        means.concept !== 'run' && (first === asked.end || end === asked.first || Math.abs(first - asked.end) === 1),
    ),
  }
}
/** The thing that the sentence before names last and straight. */
const newestOf = (referents: readonly Referent[], candidates: readonly number[], asked: Asked): string | undefined => {
  const at = candidates.findLast((number) => referents[number]!.sentence === asked.sentence - 1 && isThing(referents[number]!) && !referents[number]!.oblique) // prettier-ignore
  return at === undefined ? undefined : referents[at]!.name
}
/** What a pronoun of the clause can mean; without one, and with no subject in the clause, its verb. */
const asksOf = (
  words: Scene['words'],
  hasSubject: boolean,
): { readonly by: number; readonly can: readonly Agreement[] } | undefined => {
  for (const word of words) {
    const can = pronounAsks(word)
    if (can !== undefined) return { by: 0, can }
  }
  if (hasSubject) return undefined
  for (const word of words) {
    const one = verbAsks(word)
    if (one !== undefined) return { by: 1, can: [one] }
  }
  return undefined
}
type Around = ReturnType<typeof around>

const whereOf = (one: Referent, asked: Asked, scene: Scene): number => {
  if (one.sentence === asked.sentence) {
    if (overlaps(one, asked)) return 0
    const before = one.first < asked.first
    return one.clause === asked.clause ? (before ? 1 : 2) : before ? 3 : 4
  }
  if (scene.doc.sentences[one.sentence]!.paragraph !== asked.paragraph) return 8
  return Math.min(7, 4 + asked.sentence - one.sentence)
}
const nearness = (one: Chosen | undefined, asked: Asked): number => {
  if (one === undefined) return 0
  if (one.clause === asked.clause) return 1
  if (one.sentence === asked.sentence) return 2
  if (one.sentence === asked.sentence - 1) return 3
  return one.paragraph === asked.paragraph ? 4 : 5
}

const placing = (row: Row, one: Referent, asked: Asked, scene: Scene, near: Around): void => {
  const kind = kinds.indexOf(one.kind)
  const where = whereOf(one, asked, scene)
  const same = one.clause === asked.clause
  const before = same && one.end <= asked.first
  const after = same && one.first >= asked.end
  row.add(is.kind, kind)
  row.add(is.where, where)
  row.add(is.kindWhere, kind * wheres.length + where)
  row.add(is.whereLanguage, near.language * wheres.length + where)
  row.add(is.gapBefore, before ? bucket(asked.first - one.end) : 0)
  row.add(is.gapAfter, after ? bucket(one.first - asked.end) : 0)
  row.add(is.gapKind, before ? kind * 4 + bucket(asked.first - one.end) - 1 : -1)
  row.add(is.nextAfter, after && one.first - asked.end <= 2 ? 1 + near.language * 2 + (one.first === asked.end ? 0 : 1) : 0) // prettier-ignore
  const home = scene.doc.clauses[one.clause]!
  const role = one.oblique ? 0 : one.first - home.first <= 1 ? 1 : 2
  row.add(is.role, role * 2 + (one.sentence === asked.sentence ? 0 : 1))
  row.add(is.roleWhere, role * wheres.length + where)
  row.add(is.roleLanguage, near.language * 3 + role)
  row.add(is.caseWhere, one.bent * 3 + (before ? 0 : after ? 1 : 2))
  row.add(is.relative, near.relative && one.end === near.clause.first - 1 ? 1 : 0)
  row.add(is.pronoun, !near.pronoun ? 0 : same ? 1 : 2)
}
const between = (row: Row, one: Referent, asked: Asked, scene: Scene, near: Around): void => {
  const here = one.sentence === asked.sentence
  const [from, to] = one.first < asked.first ? [one.end, asked.first] : [asked.end, one.first]
  const { norms } = scene
  let comma = false
  if (here) for (let at = from; at < to && !comma; at++) comma = norms[at]!.length === 1 && ',;:('.includes(norms[at]!)
  row.add(is.amountBetween, !here ? 2 : near.amounts.some(({ firstToken }) => from <= firstToken && firstToken < to) ? 1 : 0) // prettier-ignore
  row.add(is.commaBetween, !here ? 2 : comma ? 1 : 0)
  row.add(is.dash, norms[one.end] === '-' && asked.first - one.end <= 3 && asked.first > one.end ? 1 : 0)
  row.add(is.pointed, one.first > 0 && isPointing(scene.words[one.first - 1]!) ? 1 : 0)
}
const telling = (row: Row, one: Referent, asked: Asked, { byName, last }: History, near: Around): void => {
  const kind = kinds.indexOf(one.kind)
  const chosen = byName.get(one.name)
  const far = nearness(chosen, asked)
  row.add(is.chosen, far)
  row.add(is.chosenOwn, far * 2 + (near.hasSubject ? 0 : 1))
  row.add(is.kindChosen, kind * 3 + (far === 0 ? 0 : far <= 3 ? 1 : 2))
  row.add(is.lastChosen, last !== one.name ? 0 : Math.min(4, far))
  row.add(is.times, Math.min(3, chosen?.times ?? 0))
  row.add(is.lastProject, near.lastName === one.name ? 1 : 0)
  row.add(is.rank, Math.min(4, near.ranks.get(one.name) ?? 5) + (near.ranks.has(one.name) ? 0 : 1))
  row.add(is.met, Math.min(2, near.met.get(one.name) ?? 0))
  row.add(is.listed, near.heading < 0 ? 0 : one.sentence === near.heading ? 1 : 2)
}
const being = (row: Row, one: Referent, asked: Asked, near: Around): void => {
  const own = one.first <= asked.nounToken && asked.nounToken < one.end
  const inside = overlaps(one, asked)
  row.add(is.number, one.isPlural ? 0 : 1)
  row.add(is.self, own ? (inside ? 1 : 2) : 0)
  row.add(is.made, own && inside && near.beside ? 1 : 0)
  row.add(is.frame, one.isFrame ? (one.oblique ? 1 : 2) : 0)
  row.add(is.junk, one.isJunk ? 1 : 0)
  row.add(is.doer, one.isDoer ? 1 : 0)
  row.add(is.placeSize, one.kind === 'place' ? Math.max(1, placeSizes.indexOf(one.thing?.placeKind ?? 'other')) : 0)
  row.add(is.rule, one.name === asked.byRule ? 1 : 0)
  row.add(is.ruleKind, one.name === asked.byRule ? 1 + kinds.indexOf(one.kind) : 0)
  row.add(is.words, one.words)
  row.add(is.nominative, one.nominative)
  row.add(is.sort, one.sort)
  row.add(is.case, near.language * caseNames.length + one.bent)
  row.add(is.firstSentence, one.sentence === 0 ? 1 : 0)
  row.add(is.unitSame, isCalled(one.name, asked.unit) ? 1 : 0)
}
const isCalled = (name: string, unit: string): boolean =>
  unit.length > 3 && name.toLowerCase().startsWith(unit.slice(0, Math.max(4, unit.length - 3)))

const measureWord = keptOfSpelling(({ norm }) => /^(?:площад|длин|протяженност|мощност|вместимост|стоимост|цен|высот|ширин|глубин|емкост|производительност|смет|срок|ауданы|ұзындығ|қуат|құны|сыйымдылығ|length|area|cost|capacity|price)/.test(norm)) // prettier-ignore
const verbWord = keptOfSpelling((word) => verbAsks(word) !== undefined || verbForms(word.norm, 'ru').some(({ source }) => source === 'known')) // prettier-ignore
/** How the clause begins: with a measure, a verb, the amount itself, anything else. */
const shapeOf = ({ words, doc }: Scene, { clause, first }: Asked): number => {
  const from = doc.clauses[clause]!.first
  if (from >= first) return 2
  for (let at = from; at < Math.min(from + 2, first); at++) {
    if (measureWord(words[at]!)) return 0
    if (verbWord(words[at]!)) return 1
  }
  return 3
}
const suiting = ({ sort }: Referent, near: Around): number => {
  if (near.suited === undefined) return 0
  return sort === 0 ? 3 : near.suited.includes(sorts[sort - 1]!) ? 1 : 2
}
const spokenAs = (one: Referent, asked: Asked, { byName, last }: History, near: Around): number =>
  one.sentence === asked.sentence
    ? 0
    : one.name === last
      ? 1
      : near.newest === one.name
        ? 2
        : byName.has(one.name)
          ? 3
          : 4
const agreeing = (one: Referent, asked: Asked, { asks }: Around): number => {
  if (asks === undefined || one.clause === asked.clause) return 0
  const own = one.isPlural ? 'pl' : agreementOf(one.name)
  return 1 + asks.by * 3 + (own === undefined ? 2 : asks.can.includes(own) ? 0 : 1)
}

/** For each candidate its row, filled. */
export const rowsOf = <R extends Row>(frame: Frame, newRow: (group: number) => R): R[] => {
  const { scene, asked, history, referents, candidates } = frame
  const near = around(frame)
  return candidates.map((number) => {
    const one = referents[number]!
    const row = newRow(near.group)
    placing(row, one, asked, scene, near)
    between(row, one, asked, scene, near)
    telling(row, one, asked, history, near)
    being(row, one, asked, near)
    row.add(is.suits, suiting(one, near))
    const self = one.first <= asked.nounToken && asked.nounToken < one.end
    row.add(is.countedKind, asked.property === 'count' ? 1 + (self ? 0 : 1 + kinds.indexOf(one.kind)) * countedClasses.length + near.countedClass : 0) // prettier-ignore
    row.add(is.shape, near.shape * 5 + spokenAs(one, asked, history, near))
    row.add(is.agrees, agreeing(one, asked, near))
    row.add(is.order, one.clause !== asked.clause ? 2 : near.first === number ? 0 : 1)
    row.add(is.subject, near.subject === undefined ? 2 : near.subject === number ? 1 : 0)
    row.add(is.firstProject, one.isFirst ? 1 : 0)
    return row
  })
}
