// Phrases of one or more words, found at a token in one step a word. A point after a word of a phrase is passed over ('кв. м').
import { mayBeLatin } from './kk/latin.ts'
import { keptOfSpelling } from './spellings.ts'
import type { Token } from './types.ts'

interface Node<T> {
  value?: T
  next?: Map<string, Node<T>>
}
export interface Phrases<T> {
  /** The first to claim a phrase keeps it. */
  add(phrase: string, value: T): void
  /** Phrases whose first word is in Latin letters: they are added when such a word is first asked for, behind all others. */
  addWhenLatin(fill: () => void): void
  /** The longest phrase that begins at the token. */
  at(tokens: readonly Token[], at: number): { readonly value: T; readonly end: number } | undefined
  /** A phrase of one word. */
  word(norm: string): T | undefined
  /** Whether any phrase begins with the word. */
  begins(norm: string): boolean
}

const skipsPoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && !tokens[at].spaced && tokens[at + 1] !== undefined && !tokens[at + 1]!.breaks

/** Past a point, when the phrase may go on behind it. */
const past = (tokens: readonly Token[], at: number, level: ReadonlyMap<string, unknown> | undefined): number =>
  level !== undefined && level.size > 0 && skipsPoint(tokens, at) ? at + 1 : at

export const phraseIndex = <T>(): Phrases<T> => {
  const root: Map<string, Node<T>> = new Map()
  let latin: (() => void) | undefined
  const nodeOf = (norm: string): Node<T> | undefined => {
    if (latin !== undefined && mayBeLatin(norm)) {
      const fill = latin
      latin = undefined
      fill()
    }
    return root.get(norm)
  }
  // Most words begin no phrase: asked once a spelling, and only when all phrases are there.
  const beginning = keptOfSpelling(({ norm }) => nodeOf(norm) ?? null)
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
    addWhenLatin(fill) {
      latin = fill
    },
    at(tokens, at) {
      const first = at < tokens.length ? beginning(tokens[at]!.spelling) : null
      if (first === null) return undefined
      let found = first.value === undefined ? undefined : { value: first.value, end: at + 1 }
      let level = first.next
      let next = past(tokens, at + 1, level)
      while (level !== undefined && next < tokens.length) {
        const token = tokens[next]!
        const node: Node<T> | undefined = level.get(token.norm)
        if (node === undefined || token.breaks) break
        next++
        if (node.value !== undefined) found = { value: node.value, end: next }
        level = node.next
        next = past(tokens, next, level)
      }
      return found
    },
    word: (norm) => nodeOf(norm)?.value,
    begins: (norm) => nodeOf(norm) !== undefined,
  }
}
