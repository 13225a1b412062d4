// Amounts: a number with its bound, range, unit and rate. Every number of the text is one, unless it counts nothing (not-amounts.ts),
// stands in a date, or is a bare year. The order of the tokens is the order of the answers, and none overlap.
import { takeBound } from './amount-bounds.ts'
import { countsSomething } from './amount-counts.ts'
import { afterEnding, halfOf, pairOf, takeRange } from './amount-ranges.ts'
import { keep, languageAround, numeralHere, takeMoney, type Draft, type Scene } from './amount-scene.ts'
import { readFraction, readFused, readShare } from './amount-shares.ts'
import {
  dropNominative,
  takeAcross,
  takeBritishScale,
  takeCompound,
  shareUnitBefore,
  takeCurrency,
  takeUnit,
} from './amount-units.ts'
import { datedTokens } from './dates.ts'
import { marks, marksOf } from './marks.ts'
import { skipsNumber } from './not-amounts.ts'
import { numberWordOf } from './numerals.ts'
import type { Amount, Sentence, Token } from './types.ts'

const opening = marks.fused | marks.number | marks.count | marks.share | marks.hyphen

const readAmount = (scene: Scene, at: number): number => {
  const first = halfOf(scene, at) ?? pairOf(scene, at) ?? numeralHere(scene, at)
  if (first === undefined) return at + 1
  const draft: Draft = {
    firstToken: at,
    endToken: first.end,
    number: first.value,
    rule: first.form === 'words' ? 'a number in words' : 'a number in digits',
  }
  if ('upTo' in first) draft.upTo = first.upTo as number
  if (first.plus === true) draft.bound = 'at-least'
  takeCurrency(scene, draft)
  if (first.form !== 'words') takeBritishScale(scene, draft)
  if (first.form !== 'words') draft.endToken = afterEnding(scene.tokens, draft.endToken)
  takeRange(scene, draft, first)
  takeCompound(scene, draft)
  takeAcross(scene, draft)
  takeUnit(scene, draft)
  dropNominative(scene, draft)
  shareUnitBefore(scene, draft)
  if (!countsSomething(scene, draft, first)) return Math.max(draft.endToken, first.end)
  takeBound(scene, draft)
  if (first.scale >= 1_000_000 && draft.unit === undefined && draft.noun === undefined) takeMoney(scene, draft)
  keep(scene, draft)
  return draft.endToken
}

/** Where reading goes on. */
const readAt = (scene: Scene, at: number): number => {
  const mark = scene.marked[at]!
  if ((mark & opening) === 0 || scene.dated[at] === 1) return at + 1
  const token = scene.tokens[at]!
  if (token.kind === 'number') {
    const part = readFraction(scene, at)
    if (part > 0) return part
    const skipped = skipsNumber(scene.tokens, at)
    if (skipped > 0) return skipped
  } else if (token.kind === 'word') {
    const share = (mark & marks.share) === 0 ? 0 : readShare(scene, at)
    if (share > 0) return share
    const fused = (mark & marks.fused) === 0 ? 0 : readFused(scene, at)
    if (fused > 0) return fused
    const isPart = token.norm === 'half' || (token.norm === 'a' && scene.tokens[at + 1]?.norm === 'quarter')
    if (numberWordOf(token.norm) === undefined && !isPart && !token.norm.includes('-')) return at + 1
  } else return at + 1
  return readAmount(scene, at)
}

/** With sentences, the language of each is known and need not be asked again. */
export const findAmounts = (text: string, tokens: readonly Token[], sentences?: readonly Sentence[]): Amount[] => {
  const scene: Scene = {
    text,
    tokens,
    dated: datedTokens(tokens),
    marked: marksOf(tokens),
    languageAt: languageAround(text, tokens, sentences),
    found: [],
  }
  for (let at = 0; at < tokens.length;) at = Math.max(at + 1, readAt(scene, at))
  return scene.found
}
