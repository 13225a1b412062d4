// The period of a rate, beside its unit ('тонн в год', '25 т/сут') or some words off ('в сутки цех выпускает около 300 тонн').
import type { Draft, Scene } from './amount-scene.ts'
import { cueAround } from './date-cues.ts'
import { numberWordOf } from './numerals.ts'
import { rateAt, type RateLine } from './units.ts'

export const takeRate = (scene: Scene, draft: Draft): void => {
  const ahead = rateAhead(scene, draft)
  if (ahead !== undefined) {
    draft.rate = ahead.period
    if (ahead.end > 0) draft.endToken = ahead.end
    return
  }
  const behind = rateBehind(scene, draft)
  if (behind !== undefined) draft.rate = behind
}

/** After the unit, with up to three words between: '6 тысяч тонн молока в год'. */
const rateAhead = (
  scene: Scene,
  draft: Draft,
): { readonly period: RateLine['period']; readonly end: number } | undefined => {
  if (draft.unit?.code === '%' || draft.unit?.code === 'times' || draft.unit?.code === '°C') return undefined
  for (let next = draft.endToken; next < draft.endToken + 4 && next < scene.tokens.length; next++) {
    const token = scene.tokens[next]!
    if (token.breaks) return undefined
    const found = rateAt(scene.tokens, next)
    // 'Ұзындығы 226 шақырым құбыр сағатына 30 мың текше метр өткізеді': in Kazakh a rate stands before its number.
    if (found !== undefined && scene.languageAt(next) === 'kk' && beginsNumber(scene, found.end)) return undefined
    // 'Построили 5 домов за месяц': a time that it took.
    const took = token.norm === 'за' && /^(?:месяц|сутки|день|час)$/.test(scene.tokens[next + 1]?.norm ?? '') && cueAround(scene.tokens, draft.firstToken, draft.endToken, 'ru') === 'past' // prettier-ignore
    if (found !== undefined && !took && isRate(scene, found.end, next)) return { period: found.value.period, end: next === draft.endToken ? found.end : 0 } // prettier-ignore
    if (token.kind !== 'word') return undefined
  }
  return undefined
}

const beginsNumber = (scene: Scene, at: number): boolean => {
  for (let next = at; next < at + 3 && next < scene.tokens.length; next++) {
    const { kind, norm } = scene.tokens[next]!
    if (kind === 'number' || numberWordOf(norm) !== undefined) return true
    if (kind !== 'word') return false
  }
  return false
}
/** 'в год обезьяны', 'a year ago', 'в день города', 'a day later' are no rates. */
const isRate = (scene: Scene, end: number, at: number): boolean => {
  const next = scene.tokens[end]
  if (scene.dated[at] === 1) return false
  return next === undefined || !/^(?:ago|later|earlier|after|before|назад|спустя)$/.test(next.norm)
}

/** Before the number, in the same clause: 'жылына 85 000 тонна', 'в сутки цех выпускает около 300 тонн'. */
const rateBehind = (scene: Scene, draft: Draft): RateLine['period'] | undefined => {
  if (draft.unit !== undefined && /^(?:%|times|°C|m2)$/.test(draft.unit.code)) return undefined
  for (let back = draft.firstToken - 1; back >= 0 && back > draft.firstToken - 9; back--) {
    const token = scene.tokens[back]!
    // 'В год – 30 тысяч тонн'
    if (/^[–—-]$/.test(token.text) && !token.breaks) continue
    if (token.kind !== 'word') return undefined
    const found = rateAt(scene.tokens, back)
    if (found !== undefined && !/^(?:a|an|each|every|per|за)$/.test(token.norm) && isRate(scene, found.end, back))
      return found.value.period
    // 'За год здесь будут шить 30 тысяч пар'; what was made in a year is no rate.
    if (found !== undefined && token.norm === 'за' && isRate(scene, found.end, back) && cueAround(scene.tokens, back, draft.endToken, 'ru') !== 'past') return found.value.period // prettier-ignore
    if (token.breaks) return undefined
  }
  return undefined
}
