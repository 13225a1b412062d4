// 'Старый мост' and 'новый мост', 'первая очередь' and 'вторая очередь': words that tell nothing of a thing by itself tell two of a kind
// apart, where the report sets one against the other.
import { keptOfSpelling, nominative } from '../../../words/index.ts'
import { languageAt, type Draft, type Scene } from '../scene.ts'

/** Of each pair or row only one can be true of a thing. */
const rows: readonly (readonly RegExp[])[] = [
  [/^(?:стар(?:ый|ая|ое|ые|ого|ой|ую|ому|ым|ыми|ых|ом)|прежн\p{L}+|бывш\p{L}+|old|former|ескі|бұрынғы)$/u, /^(?:нов(?:ый|ая|ое|ые|ого|ой|ую|ому|ым|ыми|ых|ом)|new|жаңа)$/u],
  [/^(?:перв(?:ый|ая|ое|ого|ой|ую|ому|ым|ом)|first|бірінші|алғашқы)$/u, /^(?:втор(?:ой|ая|ое|ого|ую|ому|ым|ом)|second|екінші)$/u, /^(?:трет(?:ий|ья|ье|ьего|ьей|ью|ьему|ьим|ьем)|third|үшінші)$/u],
  [/^больш(?:ой|ая|ое|ого|ую|ом|им)$/u, /^мал(?:ый|ая|ое|ого|ую|ом|ым)$/u],
] // prettier-ignore

/** row and value, 'new' of 'old or new'; the word itself. */
export interface Contrast {
  readonly row: number
  readonly value: number
  readonly token: number
}
const farthest = 4
const told = keptOfSpelling(({ norm }): { readonly row: number; readonly value: number } | null => {
  for (const [row, words] of rows.entries()) {
    const value = words.findIndex((word) => word.test(norm))
    if (value >= 0) return { row, value }
  }
  return null
})
/** By what stands before its head, as far as its own words go and two beyond. */
export const contrastOf = ({ tokens }: Scene, { first, head }: Draft): Contrast | undefined => {
  for (let token = head - 1; token >= 0 && token >= first - 2 && head - token <= farthest; token--) {
    const { spelling, kind } = tokens[token]!
    if (kind !== 'word') return undefined
    const found = told(spelling)
    if (found !== null) return { row: found.row, value: found.value, token }
    if (token < first) return undefined
  }
  return undefined
}
export const isAgainst = (one: Contrast | undefined, other: Contrast | undefined): boolean =>
  one !== undefined && other !== undefined && one.row === other.row && one.value !== other.value

/** 'Новый мост через Урал': its name with the word that tells it apart. */
export const toldApart = (scene: Scene, draft: Draft, { token }: Contrast, name: string): string => {
  const [word, head] = [scene.tokens[token]!.text, scene.tokens[draft.head]!.text]
  const language = languageAt(scene, draft.first)
  const told =
    language === 'ru' ? nominative([word, head], 'ru', { number: draft.number ?? 'sg' }).split(' ')[0]! : word
  return name.toLowerCase().startsWith(told.toLowerCase()) ? name : `${told.toLowerCase()} ${name}`
}
