// Russian duties and intents that no listed verb tells: 'Министерству – проследить за углем', 'рассчитывают удвоить стадо'.
import { formsOf, nominative, type Sentence } from '../../words/index.ts'
import type { Span } from '../../model/index.ts'
import { firstOf, evidenceOf, type Scene } from './scene.ts'

export interface DashOrder {
  readonly first: number
  readonly end: number
  readonly addressee: string
}
const isInfinitive = (norm: string): boolean => /(?:ть|ти|чь|ться|тись)$/.test(norm)
/** 'Минводресурсам' is in no dictionary. */
const isDative = (text: string): boolean =>
  /^[А-Я]\S*(?:ам|ям)$/.test(text) ||
  formsOf(text, 'ru').some(({ pos, case: bent }) => pos === 'noun' && bent === 'dat')
const isAdjective = (text: string): boolean => formsOf(text, 'ru')[0]?.pos === 'adjective'
const widestName = 8
const nearestTask = 8

/** 'Акимам – до июля сдать отчеты': whom it is for in the dative, a dash, and what is to be done; each piece between commas by itself. */
export const dashOrders = (scene: Scene, { firstToken, endToken, language }: Sentence): DashOrder[] => {
  if (language !== 'ru') return []
  const found: DashOrder[] = []
  let first = firstToken
  for (let at = firstToken + 1; at < endToken; at++) {
    if (/^[,;]$/.test(scene.norms[at]!)) first = at + 1
    if (scene.norms[at] !== '-' || at - first > widestName || at === first) continue
    const order = orderIn(scene, first, endToken)
    if (order) found.push(order)
  }
  return found
}
const orderIn = (scene: Scene, firstToken: number, endToken: number): DashOrder | undefined => {
  const dash = firstOf(scene, '-', firstToken + 1, Math.min(endToken, firstToken + widestName + 1))
  if (dash < 0) return undefined
  const { tokens, text } = scene.doc
  let head = firstToken
  while (head < dash - 1 && isAdjective(tokens[head]!.text)) head++
  if (tokens[head]!.kind !== 'word' || !isDative(tokens[head]!.text)) return undefined
  for (let at = firstToken; at < dash; at++) if (tokens[at]!.kind === 'punctuation' && scene.norms[at] !== '"') return undefined // prettier-ignore
  for (let at = dash + 1; at < Math.min(endToken, dash + nearestTask); at++) {
    if (!isInfinitive(scene.norms[at]!)) continue
    const named = nominative(text.slice(tokens[firstToken]!.start, tokens[head]!.end), 'ru')
    const rest = head + 1 < dash ? text.slice(tokens[head]!.end, tokens[dash - 1]!.end) : ''
    return { first: firstToken, end: endToken, addressee: `${named}${rest}` }
  }
  return undefined
}

export interface Intent {
  readonly at: number
  readonly first: number
  readonly end: number
  readonly evidence: Span
}
const intending =
  /^(?:планиру(?:ет|ют|ем|ется)|намер[ео]н[аоы]?|намереваются|намеревается|рассчитыва(?:ет|ют|ем)|собира(?:ется|ются|емся)|хо(?:тят|тим|чет)|задумал[аи]?|решено|запланировал[аи]?|предполагается|нацелен[аы]?|подумыва(?:ет|ют)|мечта(?:ет|ют|ем)|надеются|надеемся|планах)$/
const farthestTask = 7
const talks = /^(?:говорить|сказать|узнать|понять|знать|видеть|показать|напомнить|отметить|подчеркнуть|поблагодарить|поздравить|быть|жить|уехать|спросить|обсудить)$/ // prettier-ignore
/** 'Рассчитывают лепить', 'хотим получать': an intent with what is to be done, in clauses that tell no event to come. */
export const intentIn = (scene: Scene, clause: number): Intent | undefined => {
  const { first, end, sentence } = scene.doc.clauses[clause]!
  if (scene.doc.sentences[sentence]!.language !== 'ru') return undefined
  for (let at = first; at < end; at++) {
    if (!intending.test(scene.norms[at]!) || scene.norms[at - 1] === 'не') continue
    for (let task = at + 1; task < Math.min(end, at + 1 + farthestTask); task++) {
      const { norm, kind } = scene.doc.tokens[task]!
      if (kind !== 'word' && norm !== '-') break
      if (isInfinitive(norm) && norm.length > 3)
        return talks.test(norm) ? undefined : { at, first, end, evidence: evidenceOf(scene, first, end) }
    }
  }
  return undefined
}
