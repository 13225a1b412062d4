// Direct speech: a paragraph after a dash, or words in quotation marks that someone is said to say. One stretch, one entry; the
// speaker is whoever the speech verb beside it names, by name, by office or by 'он', else whoever was named last before it.
import {
  sentenceAt,
  mentionsIn,
  nameMeant,
  nearestBefore,
  spanOfTokens,
  type Document,
  type Mention,
} from '../document.ts'
import type { Sentence } from '../../words/index.ts'
import type { Span } from '../../model/index.ts'
import { say } from './lists/index.ts'
import type { Cue } from './cues.ts'
import type { SayMeaning } from './lists/say.ts'

/** The words spoken are tokens [first, end). */
export interface QuotedStretch {
  readonly first: number
  readonly end: number
  readonly speaker: string | null
  readonly evidence: Span
  readonly rule: string
}

interface Paragraph {
  readonly first: number
  readonly end: number
  readonly sentences: readonly Sentence[]
}

const paragraphsOf = (doc: Document): Paragraph[] => {
  const found: { first: number; end: number; sentences: Sentence[] }[] = []
  let number = -1
  for (const sentence of doc.sentences) {
    if (sentence.paragraph === number) {
      found.at(-1)!.sentences.push(sentence)
      found.at(-1)!.end = sentence.endToken
    } else found.push({ first: sentence.firstToken, end: sentence.endToken, sentences: [sentence] })
    number = sentence.paragraph
  }
  return found
}

const saysIn = (
  norms: readonly string[],
  sentence: Sentence,
  first: number,
  end: number,
): Cue<SayMeaning> | undefined => say[sentence.language].find(norms, first, end).find((cue) => cue.means === 'says')

/** The person beside a speech verb: after it in 'сказал Президент', before it in 'деді' and 'he said'. */
const personBeside = (doc: Document, cue: Cue<unknown>, first: number, end: number): Mention | undefined => {
  const people = mentionsIn(doc, first, end, 'person')
  const after = people.find((mention) => mention.first >= cue.end)
  const before = people.findLast((mention) => mention.end <= cue.first)
  if (after && before) return after.first - cue.end <= cue.first - before.end + 2 ? after : before
  return after ?? before
}

const named = (doc: Document, mention: Mention | undefined): string | null =>
  mention === undefined ? null : nameMeant(doc, mention)

const stretch = (doc: Document, first: number, end: number, speaker: string | null, rule: string): QuotedStretch => ({
  first,
  end,
  speaker,
  evidence: spanOfTokens(doc, first, end),
  rule,
})

const endMarks = new Set([',', '.', '!', '?', '…'])

/** Where the speaker's words are interrupted: ', – сказал …' begins at the dash. -1 when they are not. */
const attributionIn = (
  doc: Document,
  norms: readonly string[],
  first: number,
  end: number,
  sentence: Sentence,
): number => {
  for (let at = first + 1; at < end - 1; at++) {
    if (norms[at] !== '-' || !doc.tokens[at]!.spaced || (!endMarks.has(norms[at - 1]!) && norms[at - 1] !== '"'))
      continue
    if (saysIn(norms, sentence, at + 1, Math.min(end, at + 7))) return at
  }
  return -1
}

const previousSays = (doc: Document, norms: readonly string[], first: number): Sentence | undefined => {
  const before = doc.sentences[(doc.sentenceOfToken[first] ?? 0) - 1]
  if (before === undefined || first === 0 || norms[before.endToken - 1] !== ':') return undefined
  const speaks = saysIn(norms, before, before.firstToken, before.endToken) !== undefined
  return speaks || mentionsIn(doc, before.firstToken, before.endToken, 'person').length > 0 ? before : undefined
}

/** '– Сделаем, – сказал мастер. – Скоро.' */
const afterDash = (doc: Document, norms: readonly string[], paragraph: Paragraph): QuotedStretch | undefined => {
  const { first, end } = paragraph
  if (norms[first] !== '-' || end - first < 4) return undefined
  const sentence = paragraph.sentences.at(-1)!
  const at = attributionIn(doc, norms, first + 1, end, sentence)
  if (at < 0) {
    const opener = previousSays(doc, norms, first)
    if (opener === undefined || end - first < 8 || norms[end - 1] === ';') return undefined
    const speaker = mentionsIn(doc, opener.firstToken, opener.endToken, 'person')[0]
    return stretch(doc, first + 1, end, named(doc, speaker), 'quote.dash-after-colon')
  }
  const within = sentenceAt(doc, at)
  const cue = saysIn(norms, within, at + 1, Math.min(end, at + 7))!
  const stop = within.endToken
  const speaker = personBeside(doc, cue, at + 1, stop) ?? nearestBefore(doc, first, 'person', 3)
  const resumed = resumeAfter(norms, at + 1, end)
  return stretch(doc, first + 1, resumed < 0 ? trimComma(norms, at) : end, named(doc, speaker), 'quote.dash')
}
/** '… – сказал он. – Дальше': the speech goes on after a second dash. */
const resumeAfter = (norms: readonly string[], from: number, end: number): number => {
  for (let at = from; at < end - 1; at++) if (norms[at] === '-' && endMarks.has(norms[at - 1]!)) return at
  return -1
}
const trimComma = (norms: readonly string[], end: number): number => (norms[end - 1] === ',' ? end - 1 : end)

const opens = (text: string, spacedAfter: boolean): boolean =>
  /[«“„‹]/.test(text) || (/["”»]/.test(text) && !spacedAfter)
const isOpening = (doc: Document, at: number): boolean => {
  const { text } = doc.tokens[at]!
  if (/[«“„]/.test(text)) return text !== '“' || doc.tokens[at]!.spaced || at === 0 || doc.tokens[at]!.breaks
  return text === '"' && (doc.tokens[at]!.spaced || at === 0) && opens(text, doc.tokens[at + 1]?.spaced ?? true)
}
/** The closing mark of the same depth, within 400 tokens. */
const closingOf = (doc: Document, norms: readonly string[], from: number): number => {
  let depth = 1
  for (let at = from + 1; at < doc.tokens.length && at < from + 400; at++) {
    if (norms[at] !== '"') continue
    depth += isOpening(doc, at) ? 1 : -1
    if (depth === 0) return at
  }
  return -1
}

/** Who is said to say what stands in marks [open, close]: in the same sentence after it or before it. */
const speakerOfMarked = (doc: Document, norms: readonly string[], open: number, close: number) => {
  const last = sentenceAt(doc, close)
  const first = sentenceAt(doc, open)
  const tail = afterMarked(doc, norms, close, last)
  const after = saysIn(norms, last, close + 1, Math.min(tail, close + (doc.language === 'en' ? 16 : 9)))
  if ((after && /[,.!?…-]/.test(norms[close + 1] ?? '')) || (after && /[,.!?…]/.test(norms[close - 1] ?? ''))) {
    return { speaker: personBeside(doc, after, close + 1, tail) ?? nearestBefore(doc, open, 'person', 3) }
  }
  if (norms[open - 1] === ':' || norms[open - 1] === ',') {
    const before = saysIn(norms, first, first.firstToken, open)
    if (before)
      return { speaker: personBeside(doc, before, first.firstToken, open) ?? nearestBefore(doc, open, 'person', 3) }
  }
  if (open === first.firstToken && previousSays(doc, norms, open))
    return { speaker: nearestBefore(doc, open, 'person', 1) }
  return undefined
}
/** The end of the sentence that goes on after a closing mark. */
const afterMarked = (doc: Document, norms: readonly string[], close: number, sentence: Sentence): number => {
  if (close + 1 < sentence.endToken) return sentence.endToken
  const next = doc.sentences[(doc.sentenceOfToken[close] ?? 0) + 1]
  return next && next.paragraph === sentence.paragraph && !endMarks.has(norms[close + 1] ?? '')
    ? next.endToken
    : sentence.endToken
}

const fewestWords = 4
const inMarks = (doc: Document, norms: readonly string[], paragraph: Paragraph): QuotedStretch[] => {
  const found: QuotedStretch[] = []
  for (let at = paragraph.first; at < paragraph.end; at++) {
    if (norms[at] !== '"' || !isOpening(doc, at)) continue
    const close = closingOf(doc, norms, at)
    if (close < 0) break
    const words = doc.tokens.slice(at + 1, close).filter((token) => token.kind === 'word').length
    const who = words >= fewestWords ? speakerOfMarked(doc, norms, at, close) : undefined
    if (who) {
      const resumed = resumedMark(doc, norms, close)
      found.push(stretch(doc, at + 1, resumed ?? trimComma(norms, close), named(doc, who.speaker), 'quote.marks'))
      at = resumed ?? close
    } else at = words >= fewestWords ? at : close
  }
  return found
}
/** '“One,” he said. “Two.”': the second stretch is the same speech. */
const resumedMark = (doc: Document, norms: readonly string[], close: number): number | undefined => {
  const sentence = sentenceAt(doc, close)
  for (let at = close + 2; at < doc.tokens.length && at < close + 14; at++) {
    if (norms[at] !== '"') continue
    if (!isOpening(doc, at) || sentenceAt(doc, at).paragraph !== sentence.paragraph) return undefined
    const end = closingOf(doc, norms, at)
    return end > at + 2 && endMarks.has(norms[at - 1]!) ? end : undefined
  }
  return undefined
}

export const findQuotes = (doc: Document, norms: readonly string[]): QuotedStretch[] =>
  paragraphsOf(doc).flatMap((paragraph) => {
    const dashed = afterDash(doc, norms, paragraph)
    return dashed ? [dashed] : inMarks(doc, norms, paragraph)
  })
