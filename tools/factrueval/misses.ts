// What was read and is not labelled (+), labelled and not read (-), read with other words (~): to be looked at, of the development part only.
import type { GoldDocument, GoldMention } from './corpus.ts'
import type { ReadName } from './names.ts'

interface Stretch {
  readonly tag: string
  readonly start: number
  readonly end: number
}
const asPlace = (tag: string): string => (tag === 'locorg' ? 'loc' : tag)
const stretchOf = ({ tag, spans }: GoldMention): Stretch => ({
  tag: asPlace(tag),
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})
const touches = (a: Stretch, b: Stretch): boolean => a.tag === b.tag && a.start < b.end && b.start < a.end
const holds = (a: Stretch, b: Stretch): boolean =>
  a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start
const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 2

export const missedNames = (document: GoldDocument, names: readonly ReadName[]): string[] => {
  const { text } = document
  const show = (mark: string, { tag, start, end }: Stretch): string =>
    `${mark}${tag} ${text.slice(Math.max(0, start - 35), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll(/\s+/g, ' ') // prettier-ignore
  const all = document.mentions.filter(({ spans }) => spans.length > 0)
  const golds = all.filter(({ spans }) => spans.some(({ tag }) => /name|patr/.test(tag))).map(stretchOf)
  const reads = names.map((name) => ({ ...name, tag: asPlace(name.tag) }))
  const outer = golds.filter((gold) => !golds.some((other) => holds(other, gold)))
  return [
    ...reads.filter((read) => !all.some((mention) => touches(stretchOf(mention), read))).map((read) => show('+', read)),
    ...outer.flatMap((gold) => {
      const found = reads.filter((read) => touches(read, gold))
      if (found.length === 0) return [show('-', gold)]
      if (found.some((read) => isNear(read.start, gold.start) && isNear(read.end, gold.end))) return []
      return [`${show('~', gold)} as ${found.map((read) => `[${text.slice(read.start, read.end)}]`).join(' ')}`]
    }),
  ]
}
