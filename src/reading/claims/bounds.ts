// Sentences and clauses of a length that a person could have meant: a text without points, or a list of ten thousand figures, is cut
// into pieces, so that looking around in a clause stays cheap and the time grows with the text and no faster.
import type { Sentence } from '../../words/index.ts'
import type { Clause, Document } from '../document.ts'
import { numbersFor, setAll } from '../../words/token-arrays.ts'

const longestSentence = 300
const longestClause = 120

/** Where the pieces of [first, end) begin, each at most so long, cut behind a comma where one stands in the last third. */
const pieces = (doc: Document, first: number, end: number, longest: number): number[] => {
  const starts = [first]
  for (let from = first; end - from > longest;) {
    let cut = from + longest
    for (let at = cut; at > from + (longest * 2) / 3; at--) {
      if (doc.tokens[at - 1]!.norm !== ',') continue
      cut = at
      break
    }
    starts.push(cut)
    from = cut
  }
  return starts
}

const cutSentences = (doc: Document): Sentence[] =>
  doc.sentences.flatMap((sentence) => {
    const { firstToken, endToken } = sentence
    if (endToken - firstToken <= longestSentence) return [sentence]
    const starts = pieces(doc, firstToken, endToken, longestSentence)
    return starts.map((first, at) => {
      const end = starts[at + 1] ?? endToken
      return {
        ...sentence,
        firstToken: first,
        endToken: end,
        start: doc.tokens[first]!.start,
        end: doc.tokens[end - 1]!.end,
      }
    })
  })

const cutClauses = (doc: Document, sentences: readonly Sentence[], sentenceOfToken: Int32Array): Clause[] =>
  doc.clauses.flatMap((clause) => {
    const found: Clause[] = []
    for (let from = clause.first; from < clause.end;) {
      const sentence = sentenceOfToken[from]!
      const end = Math.min(clause.end, sentences[sentence]!.endToken)
      const starts = pieces(doc, from, end, longestClause)
      starts.forEach((first, at) => found.push({ first, end: starts[at + 1] ?? end, sentence }))
      from = end
    }
    return found
  })

const numbers = (length: number, spans: readonly { readonly first: number; readonly end: number }[]): Int32Array => {
  const of = numbersFor(length)
  spans.forEach(({ first, end }, number) => setAll(of, number, first, end + 1))
  return of
}

export const withinBounds = (doc: Document): Document => {
  const isLong = doc.sentences.some(({ firstToken, endToken }) => endToken - firstToken > longestClause)
  if (!isLong) return doc
  const sentences = cutSentences(doc)
  const sentenceOfToken = numbers(doc.tokens.length, sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }))) // prettier-ignore
  const clauses = cutClauses(doc, sentences, sentenceOfToken)
  return { ...doc, sentences, clauses, sentenceOfToken, clauseOfToken: numbers(doc.tokens.length, clauses) }
}
