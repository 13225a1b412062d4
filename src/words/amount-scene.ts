// What the parts of the amount reader share: the text's tokens, what has been found so far, and the amount being read.
import type { Bound, Language } from '../model/index.ts'
import { languageOf } from './language.ts'
import { numeralAt, type LanguageAt, type Numeral } from './numerals.ts'
import { firstNotBefore } from './ordered.ts'
import type { Amount, Sentence, Token } from './types.ts'
import type { UnitLine } from './unit-lists.ts'
import type { RateLine } from './units.ts'

export const isMoney: (code: string) => boolean = (code: string): boolean =>
  /^[A-Z]{3}$/.test(code) && code !== 'MWh' && code !== 'MWA'

export const percent: UnitLine = { code: '%', factor: 1, forms: [], example: '', reads: 0 }
export const multiple: UnitLine = { ...percent, code: 'times' }

/** What has been understood of one amount while it is read. */
export interface Draft {
  firstToken: number
  endToken: number
  number: number
  upTo?: number
  unit?: UnitLine
  rate?: RateLine['period']
  noun?: number
  bound?: Bound
  rule: string
}

/** Everything that the parts of the reader look at. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  /** 1 for tokens of dates. */
  readonly dated: Uint8Array
  readonly marked: Uint16Array
  readonly languageAt: LanguageAt
  readonly found: Amount[]
}

export const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && token.norm === '-' && token.text.length === 1

const sentenceOf = (sentences: readonly Sentence[], token: number): Sentence =>
  sentences[firstNotBefore(sentences.length - 1, (at) => sentences[at]!.endToken <= token)]!

/**
 * Which of the languages the text around a token is in: its sentence's, or without sentences that of the line from a little
 * before to a little after. Tokens are asked for in order, so an answer holds for a stretch.
 */
export const languageAround = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[] | undefined,
): LanguageAt => {
  let from = 0
  let to = -1
  let known: Language = 'ru'
  return (index) => {
    const token = tokens[index]!
    if (sentences !== undefined && sentences.length > 0) return sentenceOf(sentences, index).language
    if (token.start >= from && token.end <= to) return known
    from = token.start
    to = Math.min(text.length, token.end + 240)
    const after = text.slice(token.end, to).indexOf('\n')
    if (after >= 0) to = token.end + after
    const before = text.slice(Math.max(0, from - 120), from)
    known = languageOf(before.slice(before.lastIndexOf('\n') + 1) + text.slice(from, to)).language
    return known
  }
}

export const numeralHere = (scene: Scene, at: number): Numeral | undefined => {
  return scene.tokens[at] !== undefined && scene.dated[at] !== 1
    ? numeralAt(scene.tokens, at, scene.languageAt)
    : undefined
}

/** '6,1 млрд тенге, 2,3 млрд': a great number alone is of the money named before it in the sentence. */
export const takeMoney = (scene: Scene, draft: Draft): void => {
  const last = scene.found.at(-1)
  if (last?.unit === undefined || last.unit === null || !isMoney(last.unit) || draft.firstToken - last.endToken > 12)
    return
  for (let at = last.endToken; at < draft.firstToken; at++)
    if (scene.tokens[at]!.breaks || /^[!?…]$/.test(scene.tokens[at]!.norm)) return
  draft.unit = { code: last.unit, factor: 1, forms: [], example: '', reads: 0 }
  draft.rule = 'money named before'
}

/** '−5 °C', 'минус 5 градусов', '(-3,1%)': below zero. */
const takeSign = (scene: Scene, draft: Draft): void => {
  if (draft.unit?.code !== '°C' && draft.unit?.code !== '%') return
  const before = scene.tokens[draft.firstToken - 1]
  const opens = scene.tokens[draft.firstToken - 2]
  const first = scene.tokens[draft.firstToken]!
  const minus = before?.norm === 'минус' || before?.norm === 'minus' || (isDash(before) && !first.spaced && (before!.spaced || opens === undefined || /^[(,]$/.test(opens.text))) // prettier-ignore
  if (!minus || draft.upTo !== undefined || (scene.found.at(-1)?.endToken ?? 0) >= draft.firstToken) return
  draft.number = -draft.number
  draft.firstToken--
}

/** A date's words are the date's: an amount ends before them, or is none. */
const besideDates = ({ dated }: Scene, draft: Draft): boolean => {
  while (draft.endToken > draft.firstToken && dated[draft.endToken - 1] === 1) draft.endToken--
  for (let at = draft.firstToken; at < draft.endToken; at++) if (dated[at] === 1) return false
  return draft.endToken > draft.firstToken
}

export const keep = (scene: Scene, draft: Draft): void => {
  if (!besideDates(scene, draft)) return
  takeSign(scene, draft)
  const factor = draft.unit?.factor ?? 1
  const { tokens } = scene
  const unit = draft.unit?.code ?? null
  const amount: Amount = {
    start: tokens[draft.firstToken]!.start,
    end: tokens[draft.endToken - 1]!.end,
    firstToken: draft.firstToken,
    endToken: draft.endToken,
    number: rounded(draft.number * factor),
    ...(draft.upTo === undefined ? {} : { upTo: rounded(draft.upTo * factor) }),
    unit: draft.rate === undefined ? unit : `${unit ?? ''}${draft.rate}`,
    ...(draft.noun === undefined ? {} : { nounToken: draft.noun }),
    ...(draft.bound === undefined ? {} : { bound: draft.bound }),
    rule: draft.rule,
  }
  scene.found.push(amount)
}
