// A report's text into the document that claims are found in: words first, then the named things.
import { mentionsFrom, type Document } from './document.ts'
import { clausesOfSentences } from './clauses.ts'
import { findNames } from './names/index.ts'
import { sceneOf } from './names/scene.ts'
import { findAmounts, findDates, languageOf, sentencesOf, tokenize, type Tables } from '../words/index.ts'
import { inCyrillicNorms } from './kazakh-letters.ts'
import type { ReadInput } from './read.ts'
import { numbersFor } from '../words/token-arrays.ts'

/** For each token the number of the stretch that holds it; stretches lie in order. */
const numbersOf = (tokens: number, stretches: readonly { first: number; end: number }[]): Int32Array => {
  const numbers = numbersFor(tokens)
  for (let number = 0; number < stretches.length; number++) {
    const { first, end } = stretches[number]!
    for (let at = first; at <= end && at < tokens; at++) numbers[at] = number
  }
  return numbers
}

export const buildDocument = (input: ReadInput, tables: Tables): Document => {
  const { id, text, published } = input
  const language = input.language ?? languageOf(text).language
  const tokens = inCyrillicNorms(tokenize(text), language)
  const sentences = sentencesOf(text, tokens, language)
  const clauses = clausesOfSentences(tokens, sentences)
  const sentenceOfToken = numbersOf(tokens.length, sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }))) // prettier-ignore
  const clauseOfToken = numbersOf(tokens.length, clauses)
  const words = { id, text, language, published, tokens, sentences, clauses, amounts: findAmounts(text, tokens), dates: findDates(text, tokens, published, sentences), sentenceOfToken, clauseOfToken } // prettier-ignore
  const names = findNames(sceneOf(words, tables))
  return { ...words, ...names, mentionFromToken: mentionsFrom(names.mentions, tokens.length) }
}
