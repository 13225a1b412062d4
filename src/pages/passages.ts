// Which words of a report a note quotes: from the first marked word to the last, paragraph by paragraph, exactly as they are
// stored. Long stretches between two marks are left out, and the page shows an ellipsis there.
import type { Span } from '../model/index.ts'

export interface Passage {
  readonly start: number
  readonly end: number
}

/** Text between two marks longer than this is left out of a note. */
const longest = 90

export const passagesOf = (text: string, spans: readonly Pick<Span, 'start' | 'end'>[]): readonly Passage[] => {
  const passages: { start: number; end: number }[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = passages.at(-1)
    const gap = last ? text.slice(last.end, span.start) : ''
    if (last && gap.length <= longest && !gap.includes('\n')) last.end = Math.max(last.end, span.end)
    else passages.push({ start: span.start, end: span.end })
  }
  return passages.map((passage) => widened(text, passage))
}

/** Takes in the closing quotation mark or full stop that belongs to the words, and an opening quotation mark before them. */
const widened = (text: string, passage: Passage): Passage => {
  const after = /^[»”"]?[.!?]?/.exec(text.slice(passage.end, passage.end + 2))?.[0] ?? ''
  const opens = /[«“"]$/.test(text.slice(Math.max(0, passage.start - 1), passage.start))
  return { start: opens ? passage.start - 1 : passage.start, end: passage.end + after.length }
}
