// A word as every tagger looks at it: its letters, its shape, its beginnings and endings, each as one number.
import { basis, hashOf, initialOf, shapeOf, step } from './hashing.ts'

export interface HashedWord {
  readonly lower: string
  readonly hash: number
  readonly shape: number
  /** First letter of the shape: A, a, 0 or the sign itself. */
  readonly initial: number
  /** Hash of the first k+1 letters, of the last k+1 letters. */
  readonly heads: readonly number[]
  readonly tails: readonly number[]
}

/** lower: the word in small letters, every figure a 0; longest: the most letters of a beginning or ending. */
export const hashedWord = (text: string, lower: string, longest: number): HashedWord => {
  const heads: number[] = []
  const tails: number[] = []
  let head = basis
  let tail = basis ^ 1
  for (let at = 0; at < Math.min(longest, lower.length); at++) {
    heads.push((head = step(head, lower.charCodeAt(at))))
    tails.push((tail = step(tail, lower.charCodeAt(lower.length - 1 - at))))
  }
  return { lower, hash: hashOf(lower), shape: shapeOf(text), initial: initialOf(text), heads, tails }
}

/** What stands before the first word and behind the last. */
export const boundary = (mark: string): HashedWord => ({
  lower: mark,
  hash: hashOf(mark),
  shape: 0,
  initial: 0,
  heads: [],
  tails: [],
})

/** A beginning or an ending of so many letters; of a shorter word the whole. */
export const prefix = (word: HashedWord, letters: number): number => word.heads[letters - 1] ?? word.hash
export const suffix = (word: HashedWord, letters: number): number => word.tails[letters - 1] ?? word.hash

export type Add = (template: number, a: number, b?: number) => void
