// What a report speaks of, in text order: projects, places, bodies, counted things ('30 автобусов') and what noun phrases name
// ('посевная площадь'). Whatever a claim is of is looked for among these. What can be told of each by itself is told here, once.
import { sentenceAt } from '../document.ts'
import { formsOf, keptOfSpelling, toldOfSpelling, nominative, type Case } from '../../words/index.ts'
import type { Language } from '../../model/index.ts'
import type { Mention, Thing } from '../document.ts'
import { projectSortOf } from '../names/terms.ts'
import { isDoer, phraseReferents } from './phrases.ts'
import { englishPlacesMeant } from './places-meant-en.ts'
import { placesMeant } from './places-meant-kk.ts'
import { russianPlacesMeant } from './places-meant-ru.ts'
import type { Scene } from './scene.ts'
import { isFrame, isOblique } from './subjects.ts'
import { isCode, unitOf } from './units.ts'
import { caseNames, sorts } from './whose-lines.ts'
import { bytesFor, setAll } from '../../words/token-arrays.ts'

export type ReferentKind = 'project' | 'nominal' | 'place' | 'body' | 'counted' | 'phrase'
interface Found {
  readonly kind: ReferentKind
  readonly name: string
  /** Tokens [first, end). */
  readonly first: number
  readonly end: number
  /** It stands where things happen, or behind a preposition. */
  readonly oblique: boolean
  readonly isPlural: boolean
  readonly thing: Thing | undefined
  readonly mention: Mention | undefined
}
export interface Referent extends Found {
  readonly clause: number
  readonly sentence: number
  /** How often its name was met before. */
  readonly nth: number
  /** The first thing that the report names. */
  readonly isFirst: boolean
  readonly isFrame: boolean
  readonly isJunk: boolean
  readonly isDoer: boolean
  /** Numbers of values of features. */
  readonly words: number
  readonly sort: number
  readonly bent: number
  readonly nominative: number
}

const kindOf = ({ kind, manner }: Mention): ReferentKind =>
  kind === 'project' ? (manner === 'named' ? 'project' : 'nominal') : kind === 'place' ? 'place' : 'body'
const ofMentions = (scene: Scene): Found[] => {
  const found: Found[] = []
  const ends = { project: -1, place: -1, organization: -1, person: -1 }
  for (const mention of scene.doc.mentions) {
    const { kind, entities, first, end } = mention
    if (kind === 'person' || entities.length === 0 || first < ends[kind]) continue
    ends[kind] = end
    const thing = scene.doc.entities[entities[0]!]!
    const oblique = isOblique(scene, mention)
    found.push({ kind: kindOf(mention), name: thing.name, first, end, oblique, isPlural: mention.number === 'pl', thing, mention }) // prettier-ignore
  }
  return found
}
/** 'Облыста', 'ауыл халқы': the region or village named last. */
const ofCommonPlaces = (scene: Scene): Found[] =>
  placesMeantIn[scene.doc.language](scene).map(({ first, end, mention: last, oblique }) => {
    const thing = scene.doc.entities[last.entities[0]!]!
    return { kind: 'place', name: thing.name, first, end, oblique, isPlural: false, thing, mention: undefined }
  })
const placesMeantIn = { ru: russianPlacesMeant, kk: placesMeant, en: englishPlacesMeant }

const period = /^(?:год|лет|месяц|дн|день|час|раз|недел|сут|минут|человек|люд|жыл|ай|күн|адам|сағат|year|month|day|hour|week|people|time|person)/ // prettier-ignore
/** '30 автобусов' is 'автобусы'. */
const ofCounts = (scene: Scene): Found[] => {
  const found: Found[] = []
  for (const amount of scene.doc.amounts) {
    const noun = amount.nounToken
    if (noun === undefined || noun < amount.firstToken || period.test(scene.norms[noun]!) || /^(?:ones|more|others|men|women|hands)$/.test(scene.norms[noun]!)) continue // prettier-ignore
    const unit = unitOf(scene, amount)
    if (unit === undefined || isCode(unit)) continue
    const { language } = sentenceAt(scene.doc, noun)
    const material = language === 'ru' ? wordCounted(scene, unit, noun + 1) : undefined
    const name = material ?? severalOf(unit.split('/')[0]!, language)
    found.push({ kind: 'counted', name, first: amount.firstToken, end: noun + 1, oblique: false, isPlural: amount.number !== 1, thing: undefined, mention: undefined }) // prettier-ignore
  }
  return found
}
/** '46 единиц оборудования' is equipment. */
const wordCounted = ({ doc, norms }: Scene, unit: string, next: number): string | undefined => {
  if (!/^(?:единица|штука|вид|комплект|экземпляр)$/.test(unit) || doc.tokens[next]?.kind !== 'word') return undefined
  const forms = formsOf(norms[next]!, 'ru')
  return forms[0]?.pos === 'noun' && forms.some((form) => form.case === 'gen') ? nominative(norms[next]!, 'ru', { case: 'gen' }) : undefined // prettier-ignore
}
const severalOf = (noun: string, language: Language): string =>
  language === 'ru' && /^\S+[кгхшжчщ](?:ой|ий)$/.test(noun)
    ? `${noun.slice(0, -2)}ие`
    : language === 'ru' && /^\S+(?:ой|ый)$/.test(noun)
      ? `${noun.slice(0, -2)}ые`
      : language === 'ru' && formsOf(noun.split(' ').at(-1)!, 'ru')[0]?.pos === 'noun'
        ? nominative(noun, 'ru', { number: 'pl' })
        : noun

/** Times, parts and ways of saying: they stand in a phrase, nothing is said of them. */
const junk = /^(?:котор|врем|срок|раз$|очеред|период|сред|счет|цел|рамк|итог|данн|слов|двер|част|сезон|лет|начал|конец|конц|первый|втор|трет|другие|друг|близ|дороже|показател|цифр|another|month|year|week|day|time|how|one|others?|some|part|half|quarter|third|spring|summer|autumn|winter|end|beginning|last|first|worth|bill|figure|rate|purpose|completion|fourth|fifth|second|nobody|everyone|everybody|nothing|everything|something|anyone|someone|addition|instance|example|шілде|тамыз|күн|ай|жыл|жақын|бірі|бәрі|соң|кез|сөз|көрсеткіш)/ // prettier-ignore

const isJunk = toldOfSpelling(({ norm }) => junk.test(norm))
/** 'Строительство шло два года': work alone tells nothing of what is built. */
const isWork = toldOfSpelling(({ norm }) => projectSortOf(norm) === 'works')
const isDoing = toldOfSpelling(({ norm }) => isDoer(norm))
const sortOf = keptOfSpelling(({ norm }) => 1 + sorts.indexOf(projectSortOf(norm) ?? ('' as (typeof sorts)[number])))
const isRussianNoun = toldOfSpelling(({ norm }) => formsOf(norm, 'ru')[0]?.pos === 'noun')

const headOf = (scene: Scene, { mention, first, end }: Found, language: Language): number => {
  if (mention) return mention.head
  if (language !== 'ru') return end - 1
  for (let at = first; at < end; at++) if (isRussianNoun(scene.words[at]!)) return at
  return first
}
const numberOfCase = (name: Case | undefined): number =>
  name === undefined || name === 'voc' ? caseNames.length - 1 : caseNames.indexOf(name)
const numberOfNone = caseNames.length - 1
const kazakhCase = keptOfSpelling(({ norm }) => numberOfCase(formsOf(norm, 'kk')[0]?.case ?? 'nom'))
const russianCase = keptOfSpelling(({ norm }) => {
  const cases = formsOf(norm, 'ru').map((form) => form.case)
  if (cases.includes('nom')) return cases.includes('acc') ? caseNames.indexOf('nom-acc') : 0
  return numberOfCase(cases.find((one) => one !== undefined))
})
/** Whether a Russian word may stand in the nominative, as the feature counts it; 2: it cannot be told. */
const nominativeOf = keptOfSpelling(({ norm }) => {
  const forms = formsOf(norm, 'ru')
  return forms.length === 0 ? 2 : forms.some((form) => form.case === 'nom') ? 1 : 0
})
const caseOf = (scene: Scene, { mention, end }: Found, head: number, language: Language): number => {
  if (language === 'en') return numberOfNone
  if (language === 'kk') return kazakhCase(scene.words[end - 1]!)
  const told = mention?.case
  if (told !== undefined && told !== 'nom' && told !== 'acc') return numberOfCase(told)
  return russianCase(scene.words[head]!)
}
const mostSpaces = 3
const spacesIn = (name: string): number => {
  let count = 0
  for (let at = name.indexOf(' '); at >= 0 && count < mostSpaces; at = name.indexOf(' ', at + 1)) count++
  return count
}

const completed = (scene: Scene, found: readonly Found[]): Referent[] => {
  const { doc, words } = scene
  const met = new Map<string, number>()
  let isBefore = true
  return found.map((one) => {
    const { kind, name, first, end, oblique, isPlural, thing, mention } = one
    const sentence = doc.sentenceOfToken[first] ?? 0
    const { language } = doc.sentences[sentence]!
    const head = headOf(scene, one, language)
    const nth = met.get(name) ?? 0
    met.set(name, nth + 1)
    const isFirst = isBefore && kind === 'project'
    if (isFirst) isBefore = false
    return {
      kind,
      name,
      first,
      end,
      oblique,
      isPlural,
      thing,
      mention,
      clause: doc.clauseOfToken[first] ?? 0,
      sentence,
      nth,
      isFirst,
      isFrame: mention !== undefined && isFrame(mention),
      isJunk: kind === 'phrase' && (isJunk(words[head]!) || (end - first === 1 && isWork(words[head]!))),
      isDoer: kind === 'phrase' && isDoing(words[first]!),
      words: spacesIn(name),
      sort: sortOf(words[head]!),
      bent: caseOf(scene, one, head, language),
      nominative: language === 'ru' ? nominativeOf(words[head]!) : 2,
    }
  })
}

/** Of phrases only those up to the sentence. */
export const referentsOf = (scene: Scene, last: number = scene.doc.sentences.length): readonly Referent[] => {
  const common = ofCommonPlaces(scene)
  const named = [...ofMentions(scene), ...common]
  const covered = bytesFor(scene.doc.tokens.length)
  for (const { kind, first, end } of named) if (kind !== 'place' && kind !== 'body') setAll(covered, 1, first, end)
  const ends = new Set(named.flatMap(({ kind, end }) => (kind === 'nominal' ? [end] : [])))
  // A project in the same words is the better name.
  const counts = ofCounts(scene).filter(({ end }) => covered[end - 1] === 0)
  for (const { first, end } of counts) setAll(covered, 1, first, end)
  const phrases = phraseReferents(scene, last)
    .filter(({ first, end }) => covered[first] === 0 && !ends.has(end) && !common.some((one) => one.end === end))
    .map(({ name, first, end, oblique }): Found => ({ kind: 'phrase', name, first, end, oblique, isPlural: false, thing: undefined, mention: undefined })) // prettier-ignore
  return completed(scene, [...named, ...counts, ...phrases].sort((a, b) => a.first - b.first || b.end - a.end)) // prettier-ignore
}
