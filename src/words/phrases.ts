// Phrases of one or more words, found at a token in one step a word. A point after a word of a phrase is passed over ('кв. м').
import type { Token } from './types.ts'

interface Node<T> {
  value?: T
  next?: Map<string, Node<T>>
}
export interface Phrases<T> {
  /** The first to claim a phrase keeps it. */
  add(phrase: string, value: T): void
  /** The longest phrase that begins at the token. */
  at(tokens: readonly Token[], at: number): { readonly value: T; readonly end: number } | undefined
  /** A phrase of one word. */
  word(norm: string): T | undefined
  /** Whether any phrase begins with the word. */
  begins(norm: string): boolean
}

const skipsPoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && !tokens[at].spaced && tokens[at + 1] !== undefined && !tokens[at + 1]!.breaks

export const phraseIndex = <T>(): Phrases<T> => {
  const root: Map<string, Node<T>> = new Map()
  return {
    add(phrase, value) {
      let level = root
      let node: Node<T> = {}
      for (const word of phrase.split(' ')) {
        node = level.get(word) ?? {}
        level.set(word, node)
        level = node.next ??= new Map()
      }
      node.value ??= value
    },
    at(tokens, at) {
      let found: { readonly value: T; readonly end: number } | undefined
      let level: Map<string, Node<T>> | undefined = root
      let next = at
      while (level !== undefined && next < tokens.length) {
        const token: Token = tokens[next]!
        const node: Node<T> | undefined = level.get(token.norm)
        if (node === undefined || (next > at && token.breaks)) break
        next++
        if (node.value !== undefined) found = { value: node.value, end: next }
        level = node.next
        if (level !== undefined && level.size > 0 && skipsPoint(tokens, next)) next++
      }
      return found
    },
    word: (norm) => root.get(norm)?.value,
    begins: (norm) => root.has(norm),
  }
}
