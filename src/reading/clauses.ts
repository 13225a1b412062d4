// Sentences into clauses: the piece of a sentence that says one thing, so that an amount is not hung on the neighbour's subject.
// Cut only where a word or mark shows it; a cut too few costs less than one through the middle of a statement.
import type { Sentence, Token } from '../words/index.ts'
import type { Clause } from './document.ts'

/** After a comma these open a clause of their own. */
const openers: ReadonlySet<string> = new Set(
  [
    'который которая которое которые которого которой которую которым которых которому котором',
    'где куда когда что чтобы если хотя поскольку причем а но однако зато поэтому пока так из',
    'ал бірақ алайда сондықтан өйткені себебі оның олардың онда соның',
    'which where who when while but although whereas so because if and',
  ].flatMap((line) => line.split(' ')),
)

const isCut = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (token.kind !== 'punctuation') return false
  if (token.norm === ';') return true
  if (token.norm !== ',') return false
  const next = tokens[at + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (openers.has(next.norm)) return next.norm !== 'а' || tokens[at + 2]?.norm !== 'также'
  // ', в которой', ', из которых'
  const after = tokens[at + 2]
  return after !== undefined && after.norm.startsWith('котор') && after.norm.length < 10
}

export const clausesOfSentences = (tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] => {
  const clauses: Clause[] = []
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    let first = firstToken
    for (let at = firstToken + 1; at < endToken - 1; at++) {
      if (!isCut(tokens, at)) continue
      clauses.push({ first, end: at, sentence })
      first = at + 1
    }
    clauses.push({ first, end: endToken, sentence })
  })
  return clauses
}
