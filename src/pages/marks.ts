// Marks that lie over one text and over each other: claims share a clause or reach across one another, but elements of a
// page can only nest. Spans become a tree; one that reaches out of another is cut there, and its rest stands beside it.
import type { Span } from '../model/index.ts'

export interface Marked<T> {
  readonly span: Pick<Span, 'start' | 'end'>
  readonly value: T
}
export type Piece<T> =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mark'
      /** All that cover exactly these words. */
      readonly values: readonly T[]
      /** Values whose span begins here; a rest that was cut off does not begin. */
      readonly begins: readonly T[]
      readonly inside: readonly Piece<T>[]
    }

interface Item<T> {
  readonly start: number
  readonly end: number
  readonly value: T
  readonly begins: boolean
}

/** text.slice(from, to) as pieces; marks outside of it are cut to it. */
export const layOut = <T>(text: string, from: number, to: number, marks: readonly Marked<T>[]): readonly Piece<T>[] =>
  build(
    text,
    from,
    to,
    marks
      .map(({ span, value }) => ({
        start: Math.max(span.start, from),
        end: Math.min(span.end, to),
        value,
        begins: span.start >= from,
      }))
      .filter((item) => item.start < item.end),
  )

const inOrder = <T>(a: Item<T>, b: Item<T>): number => a.start - b.start || b.end - a.end

const build = <T>(text: string, from: number, to: number, items: readonly Item<T>[]): readonly Piece<T>[] => {
  const pieces: Piece<T>[] = []
  const waiting = [...items].sort(inOrder)
  let at = from
  while (waiting.length) {
    const outer = waiting.shift()!
    const inner: Item<T>[] = []
    const same = [outer]
    while (waiting[0] && waiting[0].start < outer.end) {
      const next = waiting.shift()!
      if (next.start === outer.start && next.end === outer.end) same.push(next)
      else if (next.end <= outer.end) inner.push(next)
      else {
        inner.push({ ...next, end: outer.end })
        waiting.push({ ...next, start: outer.end, begins: false })
        waiting.sort(inOrder)
      }
    }
    if (outer.start > at) pieces.push({ kind: 'text', text: text.slice(at, outer.start) })
    pieces.push({
      kind: 'mark',
      values: same.map((item) => item.value),
      begins: same.filter((item) => item.begins).map((item) => item.value),
      inside: build(text, outer.start, outer.end, inner),
    })
    at = outer.end
  }
  if (at < to) pieces.push({ kind: 'text', text: text.slice(at, to) })
  return pieces
}
