// Two numbers that are one amount: '5–7', 'от 5 до 7', 'два-три', '80 не 100'; and 'half a million', where one is half of another.
import { isDash, numeralHere, type Draft, type Scene } from './amount-scene.ts'
import { numberWordOf } from './numerals.ts'
import type { Numeral } from './numerals.ts'
import type { Token } from './types.ts'
import { unitAt } from './units.ts'

const caseEnding = /^(?:ти|и|х|ми|а|у|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|дың|дің|тың|тің|ның|нің|да|де|та|те|дан|ден|тан|тен|нан|нен|ы|і|сы|сі|ын|ін|ына|іне|нан|ына|інен|ынан|ының|інің|сының|сінің|ында|інде|сында|сінде|сына|сіне|сынан|сінен|нда|нде|мен|пен|бен|дай|дей|тай|тей|ga|ge|qa|ke|dan|den|tan|ten|nan|nen|y|i|i̇|sy|si|dy|di|ty|ti|ǵa|ğa|ı)$/ // prettier-ignore

/** '30-дан', '5-ти': past the ending that a number in digits takes. */
export const afterEnding = (tokens: readonly Token[], end: number): number => {
  const [dash, ending] = [tokens[end], tokens[end + 1]]
  if (!isDash(dash) || dash!.spaced || ending === undefined || ending.spaced || ending.kind !== 'word') return end
  return caseEnding.test(ending.norm) ? end + 2 : end
}

const partOfScale = (scene: Scene, at: number): Numeral | undefined => {
  const words = [0, 1, 2, 3].map((far) => scene.tokens[at + far]?.norm ?? '')
  const share = words[0] === 'a' && words[1] === 'quarter' ? 0.25 : words[0] === 'three' && words[1] === 'quarters' ? 0.75 : 0 // prettier-ignore
  if (share === 0 || words[2] !== 'of' || words[3] !== 'a') return undefined
  const rest = numeralHere(scene, at + 4)
  return rest === undefined || rest.scale < 1000 ? undefined : { ...rest, value: rest.value * share }
}
/** 'half a million', 'half a billion tenge' */
export const halfOf = (scene: Scene, at: number): Numeral | undefined => {
  // 'A quarter of a million', 'three quarters of a billion'
  const part = partOfScale(scene, at)
  if (part !== undefined) return part
  if (scene.tokens[at]!.norm !== 'half' || !/^an?$/.test(scene.tokens[at + 1]?.norm ?? '')) return undefined
  const rest = numeralHere(scene, at + 2)
  return rest === undefined ? undefined : { ...rest, value: rest.value / 2 }
}

/** 'два-три', 'жиырма-отыз': one word with two numbers of one kind. */
export const pairOf = (scene: Scene, at: number): (Numeral & { readonly upTo: number }) | undefined => {
  const token = scene.tokens[at]!
  const dash = token.kind === 'word' ? token.norm.indexOf('-') : -1
  if (dash < 0) return undefined
  const low = numberWordOf(token.norm.slice(0, dash))
  const high = numberWordOf(token.norm.slice(dash + 1))
  if (low === undefined || high === undefined || low.value >= high.value || low.place === 'scale') return undefined
  if (low.place !== high.place && high.value % low.value !== 0 && low.value > 9) return undefined
  if (low.place === 'ten' && high.place === 'small') return undefined
  const next = scene.tokens[at + 1]
  const scale = next?.kind === 'word' ? numberWordOf(next.norm) : undefined
  const factor = scale?.place === 'scale' ? scale.value : 1
  const end = factor > 1 ? at + 2 : at + 1
  return { value: low.value * factor, upTo: high.value * factor, end, form: 'words', scale: factor, digits: '' }
}

/** '5–7', 'от 5 до 7', '5 to 7', '80 не 100': the second number, where one follows. */
export const takeRange = (scene: Scene, draft: Draft, first: Numeral): void => {
  if (draft.upTo !== undefined) return
  const { tokens } = scene
  let end = draft.endToken
  const own = unitAt(tokens, end)
  const link = own !== undefined && linkAt(scene, own.end, draft) > 0 ? own.end : end
  const next = linkAt(scene, link, draft)
  if (next === 0) return
  const second = numeralHere(scene, next)
  if (second === undefined) return
  const shared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
  const low = shared ? first.value * second.scale : first.value
  const unitOfLow = link === end ? undefined : own!.value
  end = second.form === 'words' ? second.end : afterEnding(tokens, second.end)
  const unitOfHigh = unitAt(tokens, end)?.value
  const lowInBase = low * (unitOfLow?.factor ?? unitOfHigh?.factor ?? 1)
  const highInBase = second.value * (unitOfHigh?.factor ?? 1)
  if (!(lowInBase < highInBase) || (unitOfLow !== undefined && unitOfLow.code !== unitOfHigh?.code)) return
  if (isDash(tokens[link]) && (isDash(tokens[end]) || looksLikeYears(low, second.value))) return
  draft.number = unitOfLow === undefined ? low : (low * unitOfLow.factor) / (unitOfHigh?.factor ?? 1)
  draft.upTo = second.value
  draft.endToken = end
  draft.rule = 'a range'
}

const looksLikeYears = (low: number, high: number): boolean => {
  return low > 1900 && high < 2100 && Number.isInteger(low) && Number.isInteger(high)
}

/** The token after the link of a range; 0 when there is none. */
const linkAt = (scene: Scene, at: number, draft: Draft): number => {
  const token = scene.tokens[at]
  if (token === undefined || token.breaks) return 0
  const before = scene.tokens[draft.firstToken - 1]?.norm ?? ''
  const next = scene.tokens[at + 1]
  if (isDash(token)) return next !== undefined && next.spaced === token.spaced ? at + 1 : 0
  if (token.norm === 'до') return before === 'от' ? at + 1 : 0
  if (token.norm === 'to') return at + 1
  if (token.norm === 'and') return before === 'between' ? at + 1 : 0
  if (/^(?:не|немесе|или|либо|or|ne|nemese)$/.test(token.norm))
    return next?.kind === 'number' || numberWordOf(next?.norm ?? '') ? at + 1 : 0
  if (/^(?:мен|пен|бен|men|pen|ben)$/.test(token.norm)) {
    for (let ahead = at + 2; ahead < at + 7; ahead++)
      if (/^(?:аралығ|арасын|aralyǵ|aralyğ)/.test(scene.tokens[ahead]?.norm ?? '')) return at + 1
  }
  return 0
}
