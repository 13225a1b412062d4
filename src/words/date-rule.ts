// What a rule of dates is, and what it finds: a date not yet counted from any day.
import { relationBefore, type Relation } from './date-relations.ts'
import type { Spec } from './date-tokens.ts'
import type { Period } from './date-words.ts'
import type { Token } from './types.ts'

export type Tokens = readonly Token[]

/** A length of time from, up to or back from the day of publication. */
export interface Length {
  readonly count: number
  readonly period: Period
  /** ahead: 'через год' lies there; within: 'в течение года' lasts till there; back: 'год назад'; past: 'за последний год'. */
  readonly way: 'ahead' | 'within' | 'back' | 'past'
}

/** A date found but not yet counted from any day. */
export interface RawDate {
  readonly first: number
  readonly end: number
  readonly spec: Spec
  readonly from?: Spec
  readonly length?: Length
  readonly relation: Relation
  readonly rule: string
}

export interface DateRule {
  readonly name: string
  readonly example: string
  readonly value: string
  /** Marks of the tokens that may begin it (marks.ts). */
  readonly opens: number
  readonly find: (tokens: Tokens, at: number) => Omit<RawDate, 'rule'> | undefined
}

export const normAt = (tokens: Tokens, at: number): string =>
  tokens[at] === undefined || tokens[at].breaks ? '' : tokens[at].norm

export const isLink = (token: Token | undefined): boolean =>
  token?.norm === '-' && !token.breaks && token.text.length === 1

/** 'on' goes with the first of a range that stands in the text before. */
export const spanFrom = (tokens: Tokens, at: number): number => relationBefore(tokens, at)?.from ?? at
