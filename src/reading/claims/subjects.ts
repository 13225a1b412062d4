// Whose is an event or an amount? The thing named in the same clause, by the event word's grammar; else what 'который' points back
// to; else what the sentence, then the paragraph, has been about. One event may be several things' ('построены школы в Лепсы и Текели').
import { formsOf } from '../../words/index.ts'
import { sentenceAt, clauseAt, topicAt, type Mention } from '../document.ts'
import type { Cue } from './cues.ts'
import type { EventMeaning } from './lists/event.ts'
import { amountsIn, firstOf, outermostIn, type Scene } from './scene.ts'

/** How sure: in the clause itself, through a relative word, elsewhere in the sentence, or only by what the paragraph is about. */
export type Closeness = 'clause' | 'relative' | 'sentence' | 'topic'
export interface Subjects {
  /** Numbers in Document.entities; several when the statement is made of several things at once. */
  readonly entities: readonly number[]
  readonly closeness: Closeness
  /** It stands where things happen ('на заводе'), not as what they happen to. */
  readonly oblique?: boolean
  /** Of a topic: the token where it was meant. */
  readonly at?: number
}

const prepositions = new Set(
  (
    'в во на для из от к ко при по с со около возле под до у между за об о через вокруг близ внутри вместо помимо кроме среди без ' +
    'in at to from of for by near with on into between across through under over within around behind beside along'
  ).split(' '),
)

/** 'в школе', 'on the road': where it happens, not what it happens to. */
export const isOblique = (scene: Scene, mention: Mention): boolean => {
  const { tokens, sentences, sentenceOfToken } = scene.doc
  const language = sentences[sentenceOfToken[mention.first] ?? 0]!.language
  if (language === 'kk') {
    if (mention.case !== undefined) return mention.case === 'loc' || mention.case === 'abl' || mention.case === 'ins'
    return /(?:[дт][ае]|[дт]ағы|[дт]егі|[дт]ан|[дт]ен|нан|нен|[мбп]ен)$/.test(tokens[mention.end - 1]!.norm)
  }
  if (language === 'ru' && mention.case === 'loc') return true
  let before = mention.first - 1
  while (before >= 0 && /^(?:"|the|a|an|its|их|его|ее|свой|своей)$/.test(scene.norms[before]!)) before--
  return before >= 0 && prepositions.has(scene.norms[before]!)
}

const isJoin = (norm: string): boolean =>
  /^(?:,|и|а|также|или|мен|пен|бен|және|да|де|and|as|well|or|on|at|in|of|в|во|на|"|the|a|an|два|две|три)$/.test(norm)

/** The mention and those joined to it by commas and 'и': places and adjectives between do not part them. */
export const joined = (scene: Scene, own: readonly Mention[], from: Mention): Mention[] => {
  const group = [from]
  const at = own.indexOf(from)
  for (let next = at + 1; next < own.length && isJoined(scene, own[next - 1]!, own[next]!); next++)
    group.push(own[next]!)
  for (let back = at - 1; back >= 0 && isJoined(scene, own[back]!, own[back + 1]!); back--) group.unshift(own[back]!)
  return group
}
const isJoined = (scene: Scene, left: Mention, right: Mention): boolean => {
  let joins = false
  const places = outermostIn(scene.doc, left.end, right.first, 'place')
  for (let at = left.end; at < right.first; at++) {
    const place = places.find((mention) => mention.first <= at && at < mention.end)
    if (place) at = place.end - 1
    else if (scene.norms[at] === '(') at = bracketEnd(scene, at, right.first)
    else if (!isJoin(scene.norms[at]!)) return false
    else if (/^(?:,|и|мен|пен|бен|және|and|также)$/.test(scene.norms[at]!)) joins = true
  }
  return joins
}

/** 'школы (1200 мест), садики': what stands in brackets does not part them. */
const bracketEnd = (scene: Scene, from: number, end: number): number => {
  for (let at = from; at < end; at++) if (scene.norms[at] === ')') return at
  return end
}

const entitiesOf = (mentions: readonly Mention[]): number[] => [
  ...new Set(mentions.flatMap((mention) => mention.entities)),
]

const relativeWord = /^(?:котор|где$|which$|where$|that$|who$)/
/** A clause, or the piece of it before or after the comma that closes its relative part: 'которую чинят, намечен корпус' is two. */
interface Part {
  readonly first: number
  readonly end: number
  readonly sentence: number
  readonly relative: boolean
}
const partOf = (scene: Scene, token: number): Part => {
  const { first, end, sentence } = clauseAt(scene.doc, token)
  const head = scene.norms.slice(first, Math.min(end, first + 3)).findIndex((norm) => relativeWord.test(norm))
  if (head < 0) return { first, end, sentence, relative: false }
  const comma = firstOf(scene, ',', first + head + 1, end - 1)
  if (comma < 0) return { first, end, sentence, relative: true }
  return token < comma
    ? { first, end: comma, sentence, relative: true }
    : { first: comma + 1, end, sentence, relative: false }
}

/** Where the clause names nothing: what 'который' stands for, back through the sentence, then the topic. */
const elsewhere = (scene: Scene, part: Part): Subjects | undefined => {
  const { firstToken } = scene.doc.sentences[part.sentence]!
  const before = outermostIn(scene.doc, firstToken, part.first, 'project')
  if (part.relative && before.length > 0) return { entities: before.at(-1)!.entities, closeness: 'relative' }
  const own = before.filter((mention) => !isFrame(mention))
  const direct = own.find((mention) => !isOblique(scene, mention)) ?? own.at(-1)
  if (direct) return { entities: direct.entities, closeness: 'sentence' }
  const meant = meantByPronoun(scene, part)
  if (meant) return { entities: meant.entities, closeness: 'sentence' }
  const topic = spokenOf(scene, part.sentence) ?? topicAt(scene.doc, part.end)
  return topic && { entities: topic.entities, closeness: 'topic', at: topic.first }
}

/** Programmes and plans are the frame of things, rarely what the next sentence goes on about. */
export const isFrame = (mention: Mention): boolean =>
  mention.rule === 'a programme by its name' ||
  /^(?:нац)?проект [«"“„']/.test(mention.name) ||
  /программ|концепци|конкурс|тендер|нацпроект|национальн|карт(?!о)|бағдарлама|ұлттық жоба|program|national project|address/i.test(
    mention.name,
  )

const farthestBack = 12
const pronouns: readonly (readonly [RegExp, 'm' | 'f' | 'pl'])[] = [
  [/^(?:он|его|него|ему|нему|нем)$/, 'm'],
  [/^(?:она|ее|нее|ей|ней)$/, 'f'],
  [/^(?:они|их|них|ими)$/, 'pl'],
]
/** 'Школу открыли. Ее построил …': the last thing of that gender in the sentence before. */
const meantByPronoun = (scene: Scene, part: Part): Mention | undefined => {
  const { doc, norms } = scene
  const sentence = doc.sentences[part.sentence]!
  const before = doc.sentences[part.sentence - 1]
  if (sentence.language !== 'ru' || before === undefined || before.paragraph !== sentence.paragraph) return undefined
  const wanted = norms.slice(part.first, part.end).map((norm) => pronouns.find(([word]) => word.test(norm))?.[1]).find(Boolean) // prettier-ignore
  if (wanted === undefined) return undefined
  const own = outermostIn(doc, before.firstToken, before.endToken, 'project').filter((mention) => !isFrame(mention))
  return own.findLast((mention) => genderOf(mention) === wanted)
}
/** By the first noun of its name in the nominative; neuter goes with masculine, as its pronouns do. */
const genderOf = ({ name, number }: Mention): 'm' | 'f' | 'pl' | undefined => {
  if (number === 'pl') return 'pl'
  for (const word of name.split(/[ «"“]+/)) {
    const noun = formsOf(word.toLowerCase(), 'ru').find((form) => form.pos === 'noun' && form.case === 'nom')
    if (noun && formsOf(word.toLowerCase(), 'ru')[0]?.pos === 'noun')
      return noun.gender === undefined ? undefined : noun.gender === 'f' ? 'f' : 'm'
  }
  return undefined
}

/** What the sentences before it in the paragraph were about: the first thing that the nearest of them says something of. */
const spokenOf = (scene: Scene, sentence: number): Mention | undefined => {
  const { doc } = scene
  const { paragraph } = doc.sentences[sentence]!
  const from = Math.max(0, sentence - farthestBack)
  for (let at = sentence - 1; at >= from && doc.sentences[at]!.paragraph === paragraph; at--) {
    const { firstToken, endToken } = doc.sentences[at]!
    const own = outermostIn(doc, firstToken, endToken, 'project').filter((mention) => !isFrame(mention))
    const found = own.find((mention) => !isOblique(scene, mention)) ?? own[0]
    if (found) return found
  }
  return undefined
}

const covering = (own: readonly Mention[], token: number): Mention | undefined =>
  own.find((mention) => mention.first <= token && token < mention.end)

const distance = (mention: Mention, cue: Cue<unknown>): number =>
  mention.first >= cue.end ? mention.first - cue.end : cue.first - mention.end

/** What 'строительство', 'ремонт' is of: right after it in Russian and English, before it in Kazakh. */
const ofWork = (own: readonly Mention[], cue: Cue<unknown>, kazakh: boolean): Mention | undefined => {
  const after = own.find((mention) => mention.first >= cue.end && mention.first - cue.end <= 4)
  const before = own.findLast((mention) => mention.end <= cue.first && cue.first - mention.end <= 4)
  return kazakh ? (before ?? after) : after
}

/** 'Центр получит 600 млн': nothing is built. */
const getsMoney = (scene: Scene, cue: Cue<unknown>): boolean => amountsIn(scene, cue.end, cue.end + 6).length > 0

/** 'Владельцы порта чинят причал': the port only tells whose owners; nouns of works are told by what stands so. */
const isAttribute = (scene: Scene, own: readonly Mention[], mention: Mention): boolean => {
  const { doc } = scene
  if (mention.case !== 'gen' || sentenceAt(doc, mention.first).language !== 'ru') return false
  const before = formsOf(scene.norms[mention.first - 1] ?? '', 'ru')[0]
  return before?.pos === 'noun' && doersOf.test(scene.norms[mention.first - 1]!) && own.length > 1
}
const doersOf =
  /^(?:владел|хозя|собственник|жител|руковод|директор|работник|сотрудник|строител|представител|инициатор|инвестор|учредител|заказчик|подрядчик|оператор|коллектив|администрац|специалист)/

const byGrammar = (scene: Scene, own: readonly Mention[], cue: Cue<EventMeaning>): Mention | undefined => {
  const { language } = sentenceAt(scene.doc, cue.first)
  const { theme, attribute } = cue.means
  if (theme === 'of') {
    const work = ofWork(own, cue, language === 'kk')
    if (work) return work
  }
  const inside = covering(own, cue.first)
  if (inside) return inside
  const after = own.find((mention) => mention.first >= cue.end)
  const before = own.findLast((mention) => mention.end <= cue.first)
  if (attribute) return after && after.first - cue.end <= 5 ? after : (before ?? after)
  const direct = own.filter((mention) => !isOblique(scene, mention) && !isAttribute(scene, own, mention))
  const left = direct.findLast((mention) => mention.end <= cue.first)
  const right = direct.find((mention) => mention.first >= cue.end)
  if (language === 'kk') return left ?? before ?? right ?? after
  // 'Район получит школу': what is got stands after the verb.
  if (cue.means.concept === 'appear' && theme === 'object')
    return right ?? (getsMoney(scene, cue) || language === 'ru' ? undefined : left)
  if (theme === 'subject') {
    const plain =
      left && right && left.case !== undefined && left.case !== 'nom' && right.case === 'nom' ? right : undefined
    return plain ?? left ?? right ?? before ?? after
  }
  if (language === 'en') return right ?? left ?? after ?? before
  if (left && right) return distance(left, cue) < distance(right, cue) ? left : right
  return left ?? right ?? after ?? before
}

/** 'Это второй зал: с осени здесь работает манеж': what stands behind the colon is said apart. */
const colonBefore = (scene: Scene, token: number, first: number): number => {
  for (let at = token - 1; at >= first; at--) if (scene.norms[at] === ':') return at
  return -1
}

/** The things that an event is of. */
export const subjectsOfEvent = (scene: Scene, cue: Cue<EventMeaning>): Subjects | undefined => {
  const part = partOf(scene, cue.first)
  const all = outermostIn(scene.doc, part.first, part.end, 'project')
  const behind = all.filter((mention) => mention.first > colonBefore(scene, cue.first, part.first))
  const own = behind.length > 0 ? behind : all
  // 'Принят по программе': a programme is what is opened only where nothing else is named, and it stands as subject or object.
  const found = byGrammar(
    scene,
    own.filter((mention) => !isFrame(mention) || !isOblique(scene, mention)),
    cue,
  )
  if (found === undefined)
    return cue.means.concept === 'appear' && cue.means.theme === 'object' ? undefined : elsewhere(scene, part)
  return {
    entities: entitiesOf(joined(scene, own, found)),
    closeness: 'clause',
    oblique: cue.means.theme !== 'of' && isOblique(scene, found),
  }
}

/** The thing that an amount at tokens [first, end) is of. */
export const subjectOfAmount = (scene: Scene, first: number, end: number): Subjects | undefined => {
  const part = partOf(scene, first)
  const all = outermostIn(scene.doc, part.first, part.end, 'project')
  const inside = all.find((mention) => mention.first < end && first < mention.end)
  if (inside) return { entities: inside.entities, closeness: 'clause' }
  const near = all.findLast((mention) => mention.end <= first)
  const own = all.filter((mention) => !isFrame(mention))
  const before = own.filter((mention) => mention.end <= first)
  // 'школа площадью', 'ферма на': the amount hangs on the noun right before its measure word.
  if (near && first - near.end <= 4 && !/^[,;]$/.test(scene.norms[near.end] ?? ''))
    return { entities: near.entities, closeness: 'clause' }
  const direct = before.findLast((mention) => !isOblique(scene, mention)) ?? before.at(-1)
  // 'Реконструкция ТЭЦ и сетей стоит 8 млрд' is said of both: the first stands for them.
  if (direct) return { entities: joined(scene, before, direct)[0]!.entities, closeness: 'clause' }
  // 'Модернизировать 1700 км сетей и привлечь предприятия': a common noun far behind is another thing's.
  const behind = own.filter(
    (mention) => mention.first >= end && (mention.manner === 'named' || mention.first - end <= 4),
  )
  const after = behind.find((mention) => !isOblique(scene, mention)) ?? behind[0]
  if (after) return { entities: after.entities, closeness: 'clause' }
  return elsewhere(scene, part)
}

/** The thing that words at tokens [first, end) are said of, when they are neither an event nor an amount. */
export const subjectsNear = (scene: Scene, first: number, end: number): Subjects | undefined =>
  subjectOfAmount(scene, first, end)
