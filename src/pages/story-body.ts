// The body of a story, from the newsroom's text to blocks. Paragraphs are separated by an empty line; '## ' begins a
// heading, '> ' a quotation; [words](claim:ID) marks a figure, and likewise entity, promise, quote, visit, report and https links.
// What is not well formed stays the text it is: nothing that an editor typed disappears.

export type MarkKind = 'claim' | 'entity' | 'promise' | 'quote' | 'visit' | 'report' | 'link'
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: MarkKind; readonly text: string; readonly target: string }
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'quotation'
  readonly parts: readonly Inline[]
}

export const parseBody = (body: string): readonly Block[] =>
  body
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap(blocksOf)

/** A heading ends with its line, whether or not an empty line follows. */
const blocksOf = (text: string): readonly Block[] => {
  if (text.startsWith('## ')) {
    const [first = '', ...rest] = text.split('\n')
    const heading: Block = { kind: 'heading', parts: parseInline(first.slice(3).trim()) }
    return rest.length ? [heading, ...blocksOf(rest.join('\n').trim())] : [heading]
  }
  if (text.startsWith('> ')) {
    const words = text
      .split('\n')
      .map((line) => line.replace(/^> ?/, '').trim())
      .join(' ')
    return [{ kind: 'quotation', parts: parseInline(words.trim()) }]
  }
  return [{ kind: 'paragraph', parts: parseInline(text.replace(/\s*\n\s*/g, ' ')) }]
}

const mark = /\[([^[\]]+)\]\((?:(claim|entity|promise|quote|visit|report):([^\s()]+)|(https?:\/\/[^\s()]+))\)/g

export const parseInline = (text: string): readonly Inline[] => {
  const parts: Inline[] = []
  let done = 0
  for (const found of text.matchAll(mark)) {
    const [whole, words = '', kind, id, address] = found
    if (found.index > done) parts.push({ kind: 'text', text: text.slice(done, found.index) })
    if (address !== undefined) parts.push({ kind: 'link', text: words, target: address })
    else parts.push({ kind: kind as MarkKind, text: words, target: id ?? '' })
    done = found.index + whole.length
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) })
  return parts
}

/** Ids of one kind in order of first use. */
export const targetsOf = (blocks: readonly Block[], kind: MarkKind): readonly string[] => [
  ...new Set(blocks.flatMap((block) => block.parts.flatMap((part) => (part.kind === kind ? [part.target] : [])))),
]

/** The words alone: for feeds, descriptions and search. */
export const plainText = (text: string): string =>
  parseInline(text)
    .map((part) => part.text)
    .join('')
