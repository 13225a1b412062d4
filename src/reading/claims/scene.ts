// A document made ready for finding claims: its norms, the event words of every clause, and the quoted stretches.
// Made once; every finder of claims asks it.
import { clauseAt, farthestBack, mentionsIn, spanOfTokens, type Document, type Mention } from '../document.ts'
import type { Amount, DateMention, Sentence, Spelling } from '../../words/index.ts'
import { firstNotBefore } from '../../words/ordered.ts'
import type { Language, Span } from '../../model/index.ts'
import { CueBook } from './cue-book.ts'
import { spellingsOf, type Cue } from './cues.ts'
import { events, everyList, hints } from './lists/index.ts'
import type { EventMeaning } from './lists/event.ts'
import type { HintMeaning } from './lists/hint.ts'
import { withinBounds } from './bounds.ts'
import { englishVerbEventAt, englishVerbOf } from './verb-events-en.ts'
import { isOfGoods, kazakhVerbEventAt, mayTellInKazakh } from './verb-events-kk.ts'
import { russianVerbEventAt } from './verb-events.ts'
import { findQuotes, type QuotedStretch } from './quotes.ts'
import { bytesFor, setAll } from '../../words/token-arrays.ts'

export interface Scene {
  readonly doc: Document
  /** What each token is looked up by, with what is known of it; their norms alone. */
  readonly words: readonly Spelling[]
  readonly norms: readonly string[]
  readonly cues: CueBook
  /** By clause number. */
  readonly events: readonly (readonly Cue<EventMeaning>[])[]
  readonly hints: readonly (readonly Cue<HintMeaning>[])[]
  readonly quotes: readonly QuotedStretch[]
  /** 1 for tokens inside a date, or inside an amount with a fixed unit: 'sq. m' is no thing. */
  readonly measured: Uint8Array
  /** 1 for tokens that mean a person. */
  readonly personal: Uint8Array
}

/** As far as `mentionAt` looks back for what covers a token. */
const personalIn = (doc: Document): Uint8Array => {
  const found = bytesFor(doc.tokens.length)
  for (const { kind, first, end } of doc.mentions)
    if (kind === 'person') setAll(found, 1, first, Math.min(end, first + farthestBack + 1))
  return found
}
const measuredIn = (doc: Document): Uint8Array => {
  const found = bytesFor(doc.tokens.length)
  const mark = ({ firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }): void => {
    for (let at = firstToken; at < endToken; at++) if (clauseAt(doc, at).first <= firstToken) found[at] = 1
  }
  for (const date of doc.dates) mark(date)
  for (const amount of doc.amounts) if (amount.unit !== null && amount.nounToken === undefined) mark(amount)
  return found
}

const byClause = <T>(doc: Document, cues: readonly Cue<T>[]): Cue<T>[][] => {
  const lists: Cue<T>[][] = doc.clauses.map(() => [])
  for (const cue of cues) lists[doc.clauseOfToken[cue.first] ?? 0]?.push(cue)
  return lists
}

/**
 * A sentence that only quotes a name in another language is still in the report's own: its small words tell. Names in capitals and
 * in quotation marks do not.
 */
const languageBySmallWords = (doc: Document, sentence: Sentence): Language => {
  if (sentence.language === doc.language) return doc.language
  let kazakh = 0
  let russian = 0
  let quoted = false
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const { norm, text, kind } = doc.tokens[at]!
    if (norm === '"') quoted = !quoted
    if (quoted || kind !== 'word' || text !== norm) continue
    if (/[әғқңөұүһі]/.test(norm)) kazakh++
    else if (/^(?:и|в|на|с|по|для|из|к|от|не|уже|это|его|их|за|до)$/.test(norm)) russian++
  }
  const languages: readonly Language[] = [doc.language, sentence.language]
  if (languages.includes('en') || kazakh === russian) return sentence.language === 'en' ? 'en' : doc.language
  return kazakh > russian ? 'kk' : 'ru'
}

/** Listed cues, and verbs known by their form where no cue stands. */
const eventsIn = (
  words: readonly Spelling[],
  norms: readonly string[],
  cues: CueBook,
  { firstToken: first, endToken: end, language }: Sentence,
): Cue<EventMeaning>[] => {
  const found = cues.within(events, first, end)
  const all: Cue<EventMeaning>[] = []
  let next = 0
  let covered = first
  // Where a Kazakh verb ends: 'қалпына келтіріле бастады' is one, whatever the list says of 'бастады'.
  let told = first
  for (let at = first; at < end; at++) {
    for (; next < found.length && found[next]!.first <= at; next++) {
      // 'is ready to lend', 'is due to be built': nothing is finished.
      if (language === 'en' && norms[found[next]!.end] === 'to' && /^(?:ready|due|up)$/.test(norms[found[next]!.end - 1]!)) continue // prettier-ignore
      if (found[next]!.first < told || (language === 'kk' && isOfGoods(norms, found[next]!.first, first))) continue
      // 'Өнім бере бастады': the whole verb tells more than its last word.
      const whole = language === 'kk' && found[next]!.end - found[next]!.first === 1 ? kazakhVerbEventAt(norms, at, first, end) : undefined // prettier-ignore
      if (whole !== undefined && whole.first < at) {
        all.push(whole)
        covered = told = whole.end
        continue
      }
      // 'is being restored': the auxiliaries tell more than the bare participle of a list.
      all.push(language === 'en' ? englishVerbOf(norms, found[next]!, first) : found[next]!)
      covered = Math.max(covered, found[next]!.end)
    }
    if (at < covered) continue
    const word = words[at]!
    let verb: Cue<EventMeaning> | undefined
    if (language === 'ru') verb = russianVerbEventAt(word, at)
    else if (language === 'en') verb = englishVerbEventAt(norms, at, first)
    else verb = mayTellInKazakh(word) ? kazakhVerbEventAt(norms, at, first, end) : undefined
    if (verb) all.push(verb)
    if (verb && language === 'kk') told = Math.max(told, verb.end)
  }
  return language === 'kk' ? all.map((cue) => asTask(norms, cue)) : all
}
/** 'Мектепті ашуды тапсырды': the verbal noun in the accusative is what is to be done. */
const asTask = (norms: readonly string[], cue: Cue<EventMeaning>): Cue<EventMeaning> =>
  cue.means.form === 'noun' && /^(?:open|accept|construct|repair)$/.test(cue.means.concept) && /у(?:ды|ді)$/.test(norms[cue.end - 1]!) && ordering.test(norms[cue.end] ?? '') // prettier-ignore
    ? { ...cue, means: { ...cue.means, form: 'infinitive' } }
    : cue
const ordering = /^(?:тапсыр|жүкте|міндетте|талап|сұра|бұйыр|өтін|ескерт|шегеле)/

/** 'Оларға 5 млрд теңге керек' orders nothing. */
const isNeedOfAmount = (doc: Document, norms: readonly string[], hint: Cue<HintMeaning>): boolean =>
  hint.means === 'order' &&
  /^(?:керек|қажет)$/.test(norms[hint.first]!) &&
  doc.amounts.some(({ nounToken, endToken }) => endToken === hint.first || nounToken === hint.first - 1)

export const sceneOf = (given: Document): Scene => {
  const sentences = given.sentences.map((sentence) => ({
    ...sentence,
    language: languageBySmallWords(given, sentence),
  }))
  const doc = withinBounds({ ...given, sentences })
  const words = spellingsOf(doc.tokens, doc.language)
  const norms = words.map(({ norm }) => norm)
  const cues = new CueBook(words, norms, doc.sentences, everyList)
  return {
    doc,
    words,
    norms,
    cues,
    events: byClause(
      doc,
      doc.sentences.flatMap((sentence) => eventsIn(words, norms, cues, sentence)),
    ),
    hints: byClause(
      doc,
      cues.all(hints).filter((hint) => !isNeedOfAmount(doc, norms, hint)),
    ),
    quotes: findQuotes(doc, norms),
    measured: measuredIn(doc),
    personal: personalIn(doc),
  }
}

/** Mentions of one kind within tokens [first, end) that stand inside no other of that kind. */
export const outermostIn = (doc: Document, first: number, end: number, kind: Mention['kind']): Mention[] => {
  const found: Mention[] = []
  for (const mention of mentionsIn(doc, first, end, kind)) {
    if (mention.entities.length > 0 && mention.first >= (found.at(-1)?.end ?? -1)) found.push(mention)
  }
  return found
}

/** Things in token order that begin within tokens [first, end). */
const beginningIn = <T extends { readonly firstToken: number }>(all: readonly T[], first: number, end: number): T[] => {
  const found: T[] = []
  const from = firstNotBefore(all.length, (at) => all[at]!.firstToken < first)
  for (let at = from; at < all.length && all[at]!.firstToken < end; at++) found.push(all[at]!)
  return found
}
export const amountsIn = (scene: Scene, first: number, end: number): Amount[] =>
  beginningIn(scene.doc.amounts, first, end)
export const datesIn = (scene: Scene, first: number, end: number): DateMention[] =>
  beginningIn(scene.doc.dates, first, end)

/** The first token of the norm within [from, end); -1 where none is. A search to the text's end would cost more in a longer text. */
export const firstOf = ({ norms }: Scene, norm: string, from: number, end: number): number => {
  for (let at = Math.max(0, from); at < end; at++) if (norms[at] === norm) return at
  return -1
}
/** The last one, from `last` back to `first`. */
export const lastOf = ({ norms }: Scene, norm: string, first: number, last: number): number => {
  for (let at = last; at >= first && at >= 0; at--) if (norms[at] === norm) return at
  return -1
}

/** Tokens [first, end) without marks at either side. */
export const trimmed = (scene: Scene, first: number, end: number): { readonly first: number; readonly end: number } => {
  const { tokens } = scene.doc
  let from = first
  let to = end
  const paired = tokens.slice(from, to).filter(({ norm }) => norm === '"').length % 2 === 0
  const drops = (norm: string, marks: ReadonlySet<string>): boolean => marks.has(norm) || (norm === '"' && !paired)
  while (from < to && drops(tokens[from]!.norm, opening)) from++
  while (to > from && drops(tokens[to - 1]!.norm, closing)) to--
  return from < to ? { first: from, end: to } : { first, end }
}
const opening: ReadonlySet<string> = new Set(['-', ',', ';', ':', '.', '•', '*', ')', '…'])
const closing: ReadonlySet<string> = new Set(['-', ',', ';', ':', '.', '…', '!', '?', '('])

export const evidenceOf = (scene: Scene, first: number, end: number): Span => {
  const piece = trimmed(scene, first, end)
  return spanOfTokens(scene.doc, piece.first, piece.end)
}

/** The quoted stretch that covers the token. */
export const quoteAt = (scene: Scene, token: number): QuotedStretch | undefined => {
  const { quotes } = scene
  const quote = quotes[firstNotBefore(quotes.length, (at) => quotes[at]!.end <= token)]
  return quote !== undefined && quote.first <= token ? quote : undefined
}
