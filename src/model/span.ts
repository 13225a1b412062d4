// Where in a report's text something stands. Made when the token is made, never searched for afterwards.

/** text.slice(start, end) === span.text, always. Offsets are UTF-16 code units of the report's one stored text. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) })
export const quotes = (text: string, span: Span): boolean => text.slice(span.start, span.end) === span.text
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
