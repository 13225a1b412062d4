// One of our pages as Markdown (CommonMark with tables): what stands in its main part, for whoever reads without a browser. Made
// from the page itself, so that it never says anything else than the page does.
import { parseHTML } from 'linkedom'

interface Dom {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<Dom> & Iterable<Dom>
  readonly children?: ArrayLike<Dom> & Iterable<Dom>
  getAttribute?(name: string): string | null
  querySelectorAll?(selector: string): Iterable<Dom>
}

const skipped = new Set(['svg', 'script', 'style', 'form', 'button', 'input', 'template', 'iframe'])
const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul',
]) // prettier-ignore

const nameOf = (node: Dom): string => node.nodeName.toLowerCase()
const isText = (node: Dom): boolean => node.nodeType === 3
const isElement = (node: Dom): boolean => node.nodeType === 1
const isBlock = (node: Dom): boolean => isElement(node) && blocks.has(nameOf(node))
const holdsBlock = (node: Dom): boolean =>
  [...node.childNodes].some((one) => isBlock(one) || (isElement(one) && holdsBlock(one)))

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&')
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()
/** What would begin a heading, a list or a quotation if it stood at the head of a line. */
const atHead = (text: string): string =>
  text.replace(/^(#{1,6} |[-+] |\d+[.)] )/, (mark) => mark.replace(/[#.)+-]/, '\\$&'))

const inline = (node: Dom, home: string): string => {
  if (isText(node)) return escaped(node.textContent ?? '')
  if (!isElement(node) || skipped.has(nameOf(node))) return ''
  const inside = inlineOf([...node.childNodes], home)
  const words = tidy(inside)
  const around = (mark: string): string => (words ? inside.replace(/^(\s*)([^]*?)(\s*)$/, `$1${mark}$2${mark}$3`) : '')
  switch (nameOf(node)) {
    case 'a': {
      const href = node.getAttribute?.('href') ?? ''
      // A way back to where the reader came from; there is no such place here.
      if (node.getAttribute?.('class') === 'x') return ''
      if (!words || href.startsWith('#') || href === '') return inside
      return `[${words}](${(href.startsWith('/') ? home + href : href).replace(/[()\s]/g, encodeURIComponent)})`
    }
    case 'b':
    case 'strong':
      return around('**')
    case 'em':
    case 'i':
      return around('*')
    case 's':
    case 'del':
      return around('~~')
    case 'br':
      return '  \n'
    case 'img':
      return escaped(node.getAttribute?.('alt') ?? '')
    default:
      return inside
  }
}
/** A state said in a word or two. */
const isSign = (node: Dom | undefined): boolean => / st /.test(` ${node?.getAttribute?.('class') ?? ''} `)
/** Things that style sets apart stand side by side without a space between them. */
const inlineOf = (nodes: readonly Dom[], home: string): string => {
  let text = ''
  let after: Dom | undefined
  for (const node of nodes) {
    const words = inline(node, home)
    if (!words) continue
    const apart =
      after && isElement(after) && isElement(node) && /[^\s([«“"]$/.test(text) && /^[^\s.,;:!?)\]»”"]/.test(words)
    text += apart ? `${isSign(after) ? ' · ' : ' '}${words}` : words
    after = node
  }
  return text
}

const lines = (text: string): string => text.split('  \n').map(tidy).filter(Boolean).map(atHead).join('  \n')
const indented = (text: string, by: string): string => text.split('\n').map((line) => (line ? by + line : line)).join('\n').slice(by.length) // prettier-ignore
const prefixed = (text: string): string => text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n') // prettier-ignore
const cell = (node: Dom, home: string): string => tidy(flat(node, home)) || ' '
/** Blocks in a place where only a line fits. */
const flat = (node: Dom, home: string): string =>
  holdsBlock(node) ? [...node.childNodes].map((one) => tidy(isBlock(one) || holdsBlock(one) ? flat(one, home) : inline(one, home))).filter(Boolean).join('; ') : inline(node, home) // prettier-ignore

const table = (node: Dom, home: string): string => {
  const rows = [...(node.querySelectorAll?.('tr') ?? [])].map((row) =>
    [...(row.children ?? [])].map((one) => cell(one, home)),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (!width) return ''
  const full = rows.map((row) => `| ${[...row, ...Array<string>(width - row.length).fill(' ')].join(' | ')} |`)
  const [first = '', ...rest] = full
  return [first, `|${' --- |'.repeat(width)}`, ...rest].join('\n')
}

const list = (node: Dom, home: string): string => {
  const ordered = nameOf(node) === 'ol'
  return [...(node.children ?? [])]
    .map((item) => blocksIn(item, home))
    .filter(Boolean)
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- '
      return mark + indented(item.replace(/\n{2,}/g, '\n\n'), ' '.repeat(mark.length))
    })
    .join('\n')
}
const facts = (node: Dom, home: string): string => {
  const found: string[] = []
  let term = ''
  for (const one of node.querySelectorAll?.('dt, dd') ?? []) {
    const words = tidy(flat(one, home))
    if (nameOf(one) === 'dt') term = words
    else if (words) found.push(`- ${term ? `**${term}:** ` : ''}${words}`)
  }
  return found.join('\n')
}

const block = (node: Dom, home: string): string => {
  const name = nameOf(node)
  if (skipped.has(name)) return ''
  if (/^h[1-6]$/.test(name)) {
    const words = tidy(inlineOf([...node.childNodes], home))
    return words && `${'#'.repeat(Number(name[1]))} ${words}`
  }
  if (name === 'table') return table(node, home)
  if (name === 'ul' || name === 'ol') return list(node, home)
  if (name === 'dl') return facts(node, home)
  if (name === 'hr') return '---'
  if (name === 'nav') return ''
  const inside = blocksIn(node, home)
  return name === 'blockquote' ? inside && prefixed(inside) : inside
}

/** Runs of words between blocks are paragraphs. */
const blocksIn = (node: Dom, home: string): string => {
  const found: string[] = []
  let run: Dom[] = []
  const end = (): void => {
    const words = lines(inlineOf(run, home))
    if (words) found.push(words)
    run = []
  }
  for (const one of node.childNodes) {
    if (!isBlock(one) && !(isElement(one) && holdsBlock(one))) {
      run.push(one)
      continue
    }
    end()
    const text = block(one, home)
    if (text) found.push(text)
  }
  end()
  return found.join('\n\n')
}

/** `home`: with which addresses of ours begin, 'https://…' without a slash; '' leaves them as they are. */
export const markdownOf = (html: string, home: string): string => {
  const { document } = parseHTML(html)
  const main = document.querySelector('main') as unknown as Dom | null
  return main ? `${blocksIn(main, home).replace(/\n{3,}/g, '\n\n')}\n` : ''
}
