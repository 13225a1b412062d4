// Tokens into sentences. A line break ends one, unless the line was only wrapped; a stop ends one unless a rule says no.
import type { Language } from '../model/index.ts'
import { languageOf } from './language.ts'
import { letterClassOf, letterClasses } from './letters.ts'
import { isLower, ruleOf, type Gap } from './sentence-rules.ts'
import type { Sentence, Token } from './types.ts'

export const isClosing = (token: Token): boolean =>
  token.kind === 'punctuation' && !token.spaced && /^[)\]»”"›’']$/.test(token.text)

export const isSmiley = (token: Token): boolean =>
  token.kind === 'symbol' && /^\p{Extended_Pictographic}/u.test(token.text)

/** A line that was only wrapped: long, with no stop at its end, and the next one goes on in small letters. */
export const isWrapped = (tokens: readonly Token[], at: number, lineStart: number): boolean => {
  const last = tokens[at - 1]!
  const length = last.end - lineStart
  if (length < 50 || length > 100) return false
  return isLower(tokens[at]) && (last.kind === 'word' || last.kind === 'number' || last.norm === ',')
}

export const nextAfter = (tokens: readonly Token[], stop: number): number => {
  let next = stop + 1
  while (next < tokens.length && !tokens[next]!.breaks && isClosing(tokens[next]!)) next++
  let beyond = next
  while (beyond < tokens.length && !tokens[beyond]!.breaks && isSmiley(tokens[beyond]!)) beyond++
  return beyond === tokens.length || tokens[beyond]!.breaks ? beyond : next
}

export const isStop = (token: Token): boolean =>
  token.kind === 'punctuation' && letterClassOf(token.text.charCodeAt(0)) === letterClasses.stop

/** In tokens. Nobody says so much in one sentence: a text without stops is cut, or all of it would be held against all of it. */
export const longest = 400

/** Token numbers at which sentences begin, after the first. */
export const cuts = (text: string, tokens: readonly Token[]): { readonly at: number; readonly line: boolean }[] => {
  const found: { at: number; line: boolean }[] = []
  let first = 0
  let lineStart = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at > 0 && token.breaks) {
      const wrapped = isWrapped(tokens, at, lineStart)
      lineStart = token.start
      if (!wrapped) {
        if (first !== at || found.length === 0) found.push({ at, line: true })
        first = at
      }
    }
    if (at - first >= longest) {
      found.push({ at, line: false })
      first = at
    }
    if (!isStop(token)) continue
    const next = nextAfter(tokens, at)
    if (next >= tokens.length || tokens[next]!.breaks) continue
    const gap: Gap = { text, tokens, first, stop: at, next }
    if (ruleOf(gap).cuts(gap) === true) {
      found.push({ at: next, line: false })
      first = next
    }
  }
  return found
}

export const languageWithin = (text: string, start: number, end: number, whole: Language): Language => {
  const slice = text.slice(start, Math.min(end, start + 240))
  return languageOf(slice, whole).language
}

export const sentencesOf = (text: string, tokens: readonly Token[], language?: Language): Sentence[] => {
  if (tokens.length === 0) return []
  const whole = language ?? languageOf(text).language
  const sentences: Sentence[] = []
  let firstToken = 0
  let paragraph = 0
  for (const cut of [...cuts(text, tokens), { at: tokens.length, line: false }]) {
    const start = tokens[firstToken]!.start
    const end = tokens[cut.at - 1]!.end
    sentences.push({ start, end, firstToken, endToken: cut.at, language: languageWithin(text, start, end, whole), paragraph }) // prettier-ignore
    firstToken = cut.at
    if (cut.line) paragraph++
  }
  return sentences
}
