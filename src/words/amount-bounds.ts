// Whether an amount is exact: the bound before or after it, unless 'до' says where something grew to.
import { rounded, type Draft, type Scene } from './amount-scene.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { numberWordOf } from './numerals.ts'

export const takeBoundAfter = (scene: Scene, draft: Draft): void => {
  if (draft.bound !== undefined) return
  const found = boundAfter(scene.tokens, draft.endToken)
  if (found === undefined || scene.tokens[draft.endToken]!.breaks) return
  draft.bound = found.value.bound
  draft.endToken = found.end
}

export const takeBound = (scene: Scene, draft: Draft): void => {
  if (draft.bound !== undefined) return
  const found = boundBefore(scene.tokens, draft.firstToken)
  if (found === undefined) return
  const { phrase, bound } = found.value
  if (draft.upTo !== undefined && (phrase === 'от' || phrase === 'до')) return
  if (phrase === 'до' && growsTo(scene, found.from)) return
  if (phrase === 'до' && goesFrom(scene, found.from)) {
    shareUnit(scene, draft)
    return
  }
  draft.bound = bound
}

/** 'вырастет до 640 мест': what is reached, no bound. */
const growsTo = (scene: Scene, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const { norm, kind } = scene.tokens[back]!
    if (kind !== 'word') return false
    if (
      /^(?:вырас|вырос|возрос|возрас|увелич|повыс|довед|довес|довел|снизи|сниже|сократ|дойд|дош[ел]|расшир|уменьш|подня|упа[лд])/.test(
        norm,
      )
    )
      return true
  }
  return false
}

/** 'с 320 до 640 мест': the second number is exact. */
const goesFrom = (scene: Scene, at: number): boolean => {
  const last = scene.found.at(-1)
  if (last === undefined || last.endToken < at - 3) return false
  return /^(?:с|со|from)$/.test(scene.tokens[last.firstToken - 1]?.norm ?? '')
}

/** 'С 20 до 40 тысяч': both are thousands. */
const scaleOf = ({ tokens }: Scene, { firstToken, endToken }: Draft, low: number): number => {
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens[at]!.kind === 'word' ? numberWordOf(tokens[at]!.norm) : undefined
    if (word?.place === 'scale' && low < word.value) return word.value
  }
  return 1
}

/** 'с 320 до 640 мест': both count places. */
const shareUnit = (scene: Scene, draft: Draft): void => {
  const last = scene.found.at(-1)!
  if (draft.unit === undefined && draft.noun === undefined && last.nounToken !== undefined) {
    draft.noun = last.nounToken
    return
  }
  if (last.unit !== null || last.nounToken !== undefined) return
  const factor = (draft.unit?.factor ?? 1) * scaleOf(scene, draft, last.number)
  const unit = draft.unit === undefined ? null : `${draft.unit.code}${draft.rate ?? ''}`
  scene.found[scene.found.length - 1] = { ...last, number: rounded(last.number * factor), unit, ...(draft.noun === undefined ? {} : { nounToken: draft.noun }) } // prettier-ignore
}
