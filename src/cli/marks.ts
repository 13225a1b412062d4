// A text with numbered marks around the words that something was read from: the person sees what the machine saw.
import type { Span } from '../model/index.ts'

export interface NumberedSpan {
  readonly number: number
  readonly span: Span
}

/** [words]3 or, where several rest on the same words, [words]3,4. Inner marks close before outer ones. */
export const markedText = (text: string, marks: readonly NumberedSpan[]): string => {
  const bySpan = new Map<string, { readonly span: Span; readonly numbers: number[] }>()
  for (const { number, span } of marks) {
    const key = `${span.start}-${span.end}`
    const known = bySpan.get(key)
    if (known) known.numbers.push(number)
    else bySpan.set(key, { span, numbers: [number] })
  }
  const edges = [...bySpan.values()].flatMap(({ span, numbers }) => [
    { at: span.start, close: false, other: span.end, sign: '[' },
    { at: span.end, close: true, other: span.start, sign: `]${numbers.join(',')}` },
  ])
  // At one place: what ends there closes first, the latest begun before; what begins opens the longest first.
  edges.sort((a, b) => a.at - b.at || Number(b.close) - Number(a.close) || b.other - a.other)
  let done = ''
  let from = 0
  for (const edge of edges) {
    done += text.slice(from, edge.at) + edge.sign
    from = edge.at
  }
  return done + text.slice(from)
}
