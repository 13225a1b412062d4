// Which closing quotation mark belongs to which opening one. Marks that look the same on both sides are paired in turn; in
// «Корпорация «Ертіс» one mark closes both. A pair never crosses the end of a paragraph.
import type { Token } from '../../words/index.ts'
import { numbersFor, setAll } from '../../words/token-arrays.ts'

const isOpening = (text: string): boolean => text === '«' || text === '„' || text === '“' || text === '‹'
const isClosing = (text: string): boolean => text === '»' || text === '”' || text === '›' || text === '“'

export interface QuotePairs {
  readonly closing: Int32Array
  readonly opening: Int32Array
}

/** A straight or doubtful mark opens when a space is before it and none after. */
const opens = (tokens: readonly Token[], at: number, depth: number): boolean => {
  const { text, spaced } = tokens[at]!
  if (text === '«' || text === '„') return true
  if (text === '»' || text === '”') return false
  if (depth === 0) return true
  return spaced && !(tokens[at + 1]?.spaced ?? true)
}

export const closingQuotes = (tokens: readonly Token[], _sentences: Int32Array): QuotePairs => {
  const closing = numbersFor(tokens.length, -1)
  const opening = numbersFor(tokens.length, -1)
  let open: number[] = []
  let lastClosed = -1
  const drop = (): void => {
    // «A «B»: the one mark closes both.
    if (lastClosed >= 0) for (const at of open) closing[at] = lastClosed
    open = []
    lastClosed = -1
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.breaks && open.length) drop()
    if (token.kind !== 'punctuation') continue
    if (token.norm === '"' || isOpening(token.text) || isClosing(token.text)) {
      if (opens(tokens, at, open.length)) {
        open.push(at)
        if (open.length > 8) drop()
      } else {
        const start = open.pop()
        if (start !== undefined) {
          closing[start] = at
          lastClosed = open.length ? at : -1
        }
      }
    }
  }
  drop()
  // The innermost pair around each token: later openings overwrite earlier ones.
  for (let at = 0; at < tokens.length; at++) {
    const end = closing[at]!
    if (end > at && end - at < 60) setAll(opening, at, at + 1, end)
  }
  return { closing, opening }
}
