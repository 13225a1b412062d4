// What stands between the words and the reading: one report with its tokens, sentences, clauses, amounts, dates, and the
// named things with every place where they are meant. Finders of names make it; finders of claims only ask it.
// Everything is in token numbers of `tokens`; spans are made from tokens at the very end, so they always quote the text.
import type { Doubt, Language, PlaceKind, Span } from '../model/index.ts'
import { spanOf } from '../model/index.ts'
import type { Amount, Case, DateMention, Sentence, Token } from '../words/index.ts'
import { firstNotBefore } from '../words/ordered.ts'
import { numbersFor } from '../words/token-arrays.ts'

/**
 * named: by a name ('Касым-Жомарт Токаев', 'завод «Айбат»'); office: by an office or role ('Глава государства', 'акиму');
 * nominal: by a common noun that stands for a thing known from elsewhere ('предприятие', 'бұл зауыт', 'the plant');
 * pronoun: 'он', 'ол', 'he'.
 */
export type MentionManner = 'named' | 'office' | 'nominal' | 'pronoun'
export type ThingKind = 'person' | 'organization' | 'place' | 'project'

/** Tokens [first, end) that mean one thing, or several at once ('комплексы в Лепсы и Текели': two projects). */
export interface Mention {
  readonly kind: ThingKind
  readonly manner: MentionManner
  readonly first: number
  readonly end: number
  /** The token that carries case and number: 'завод' of 'завод по производству …'. */
  readonly head: number
  /** In dictionary form: 'Касым-Жомарт Токаев', 'Алакольский', 'аким области Жетісу'. */
  readonly name: string
  readonly case?: Case | undefined
  readonly number?: 'sg' | 'pl' | undefined
  /** Numbers in Document.entities; empty when nobody knows who or what is meant (an office that no one named holds). */
  readonly entities: readonly number[]
  /** The name of the rule that found it. */
  readonly rule: string
}

/** One thing of the report, with all its mentions. `index` is its number in Document.entities. */
export interface Thing {
  readonly index: number
  readonly kind: ThingKind
  /** The fullest dictionary form: what the reading prints, and what a claim has as its subject. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Of a person: as the report words it, nominative. */
  readonly office: string | null
  /** Of a place. */
  readonly placeKind: PlaceKind | null
  readonly code: string | null
  /** Of a project: the number of the place where it stands. Of a place: the larger place that the text or the gazetteer gives, if it is in the text. */
  readonly place: number | null
  /** Numbers in Document.mentions, in text order. */
  readonly mentions: readonly number[]
  /** Where it is first meant. */
  readonly firstToken: number
}

/** A part of a sentence with at most one predicate as a rule: cut at ';', at subordinate words after a comma, at coordinated predicates. */
export interface Clause {
  readonly first: number
  readonly end: number
  /** Its number in Document.sentences. */
  readonly sentence: number
}

export interface Document {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly published: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly amounts: readonly Amount[]
  readonly dates: readonly DateMention[]
  /** In text order; a longer one stands before the shorter ones inside it ('Центр тенниса в Талдыкоргане' holds 'Талдыкоргане'). */
  readonly mentions: readonly Mention[]
  /** For each token the first mention that begins at or after it. */
  readonly mentionFromToken: Int32Array
  readonly entities: readonly Thing[]
  /** For each token the number of its sentence; of its clause. */
  readonly sentenceOfToken: Int32Array
  readonly clauseOfToken: Int32Array
  readonly doubts: readonly Doubt[]
}

/** The span of tokens [first, end), without white space around. */
export const spanOfTokens = (doc: Pick<Document, 'text' | 'tokens'>, first: number, end: number): Span => {
  const start = doc.tokens[first]?.start ?? 0
  return spanOf(doc.text, start, Math.max(start, doc.tokens[end - 1]?.end ?? start))
}

export const sentenceAt = (doc: Document, token: number): Sentence => doc.sentences[doc.sentenceOfToken[token] ?? 0]!
export const clauseAt = (doc: Document, token: number): Clause => doc.clauses[doc.clauseOfToken[token] ?? 0]!
/** The clauses of one sentence, in order. */
export const clausesOf = (doc: Document, sentence: number): readonly Clause[] => {
  const { firstToken, endToken } = doc.sentences[sentence]!
  return doc.clauses.slice(doc.clauseOfToken[firstToken], doc.clauseOfToken[endToken - 1]! + 1)
}

/** For each token, and for the text's end, the first mention that begins at or after it. */
export const mentionsFrom = (mentions: readonly Mention[], tokens: number): Int32Array => {
  const from = numbersFor(tokens + 1)
  for (let at = mentions.length - 1, token = tokens; token >= 0; token--) {
    while (at >= 0 && mentions[at]!.first >= token) at--
    from[token] = at + 1
  }
  return from
}
/** The first mention that begins at or after the token. */
export const mentionFrom = ({ mentionFromToken, mentions }: Document, token: number): number =>
  mentionFromToken[token] ?? (token < 0 ? 0 : mentions.length)
const firstFrom = (mentions: readonly Mention[], token: number): number =>
  firstNotBefore(mentions.length, (at) => mentions[at]!.first < token)

/** Mentions that begin within tokens [first, end), in text order. */
export const mentionsIn = (doc: Document, first: number, end: number, kind?: ThingKind): Mention[] => {
  const found: Mention[] = []
  for (let at = mentionFrom(doc, first); at < doc.mentions.length && doc.mentions[at]!.first < end; at++) {
    if (kind === undefined || doc.mentions[at]!.kind === kind) found.push(doc.mentions[at]!)
  }
  return found
}

/** No mention is longer, in tokens. */
export const farthestBack = 40
/** The longest mention that covers the token. */
export const mentionAt = (doc: Document, token: number, kind?: ThingKind): Mention | undefined => {
  for (let at = mentionFrom(doc, token + 1) - 1; at >= 0; at--) {
    const mention = doc.mentions[at]!
    if (mention.first < token - farthestBack) return undefined
    if (mention.end > token && (kind === undefined || mention.kind === kind)) return outermost(doc, at, token, kind)
  }
  return undefined
}
const outermost = (doc: Document, from: number, token: number, kind?: ThingKind): Mention => {
  let best = doc.mentions[from]!
  for (let at = from - 1; at >= 0 && doc.mentions[at]!.first >= token - farthestBack; at--) {
    const mention = doc.mentions[at]!
    if (mention.end > token && (kind === undefined || mention.kind === kind)) best = mention
  }
  return best
}

/** The nearest mention of the kind that begins before the token, within so many sentences back (0: its own sentence only). */
export const nearestBefore = (
  doc: Document,
  token: number,
  kind: ThingKind,
  sentencesBack = 0,
): Mention | undefined => {
  const sentence = doc.sentenceOfToken[token] ?? 0
  const from = doc.sentences[Math.max(0, sentence - sentencesBack)]?.firstToken ?? 0
  for (let at = mentionFrom(doc, token) - 1; at >= 0 && doc.mentions[at]!.first >= from; at--) {
    if (doc.mentions[at]!.kind === kind && doc.mentions[at]!.entities.length > 0) return doc.mentions[at]
  }
  return undefined
}

export const thingsOf = (doc: Document, mention: Mention): readonly Thing[] =>
  mention.entities.map((index) => doc.entities[index]!)

/** Mentions of what is known: a report that names no project is not gone through for each of its sentences. */
const projectsOf = (doc: Document): readonly Mention[] => {
  let found = keptProjects.get(doc.mentions)
  if (found === undefined) {
    found = doc.mentions.filter(({ kind, entities }) => kind === 'project' && entities.length > 0)
    keptProjects.set(doc.mentions, found)
  }
  return found
}
const keptProjects: WeakMap<readonly Mention[], readonly Mention[]> = new WeakMap()

/**
 * What a sentence goes on about when it names nothing itself: the project last meant in this paragraph, else the project that the
 * paragraph before opened with, else the report's first project. Undefined when the report has no project.
 */
export const topicAt = (doc: Document, token: number): Mention | undefined => {
  const sentence = doc.sentences[doc.sentenceOfToken[token] ?? 0]
  if (sentence === undefined) return undefined
  let last: Mention | undefined
  const projects = projectsOf(doc)
  for (let at = firstFrom(projects, token) - 1; at >= 0; at--) {
    const mention = projects[at]!
    last ??= mention
    const { paragraph } = sentenceAt(doc, mention.first)
    if (paragraph === sentence.paragraph) return mention
    if (paragraph < sentence.paragraph) return opening(doc, mention, paragraph)
  }
  return last
}
const keptOpenings: WeakMap<Mention, Mention> = new WeakMap()
/** The subject with which a paragraph began is more likely gone on with than what its last sentence named by the way. */
const opening = (doc: Document, last: Mention, paragraph: number): Mention => {
  const kept = keptOpenings.get(last) ?? openingOf(doc, last, paragraph)
  keptOpenings.set(last, kept)
  return kept
}
const openingOf = (doc: Document, last: Mention, paragraph: number): Mention => {
  let first = last
  const projects = projectsOf(doc)
  for (let at = firstFrom(projects, last.first) - 1; at >= 0; at--) {
    const mention = projects[at]!
    if (sentenceAt(doc, mention.first).paragraph < paragraph) break
    if (mention.entities.length === 1) first = mention
  }
  return first
}

/** The person meant at the token, when a person is: by name, by office, or by 'он'. */
export const personAt = (doc: Document, token: number): Thing | undefined => {
  const mention = mentionAt(doc, token, 'person')
  return mention?.entities[0] === undefined ? undefined : doc.entities[mention.entities[0]]
}

/** The name a reading gives to whom a mention means: the person's name, else the office as worded. */
export const nameMeant = (doc: Document, mention: Mention): string =>
  mention.entities[0] === undefined ? mention.name : doc.entities[mention.entities[0]]!.name
