// The words of a piece of HTML, one paragraph a line, as a person would copy them.
import type { PageNode } from './dom.ts'

const blocks =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|BLOCKQUOTE|SECTION|ARTICLE|TABLE|TR|FIGURE|FIGCAPTION|PRE|HR|DL|DT|DD|HEADER|FOOTER|ASIDE|MAIN|BR)$/
const silent = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|BUTTON|FORM)$/

/** Pieces of text, and a line end wherever a block begins or ends. A walk without recursion: pages nest deeper than a stack may. */
const piecesOf = (root: PageNode): readonly string[] => {
  const pieces: string[] = []
  const waiting: (PageNode | string)[] = [root]
  while (waiting.length) {
    const next = waiting.pop() as PageNode | string
    if (typeof next === 'string') {
      pieces.push(next)
      continue
    }
    if (next.nodeType === 3) {
      pieces.push((next.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '))
      continue
    }
    const name = next.nodeName.toUpperCase()
    if (silent.test(name)) continue
    const edge = blocks.test(name) ? '\n' : name === 'TD' || name === 'TH' ? ' ' : ''
    if (edge) pieces.push(edge)
    if (edge) waiting.push(edge)
    for (const child of [...next.childNodes].reverse()) waiting.push(child)
  }
  return pieces
}

export const textOfHtml = (root: PageNode): string =>
  piecesOf(root)
    .join('')
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter(Boolean)
    .join('\n')
