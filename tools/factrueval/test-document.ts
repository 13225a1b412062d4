// Makes a small labelled document: words parted by spaces, spans as '2-3 org_name', mentions as 'Org 0 1' (numbers of spans).
import { parseDocument, type GoldDocument } from './corpus.ts'

export interface Labels {
  readonly spans: readonly string[]
  readonly mentions: readonly string[]
  readonly coref?: string
  readonly facts?: string
}

export const labelled = (text: string, { spans, mentions, coref, facts }: Labels): GoldDocument => {
  let at = 0
  const tokens = text.split(' ').map((word, number) => {
    const start = at
    at += word.length + 1
    return { id: String(number), start, word }
  })
  const spanLines = spans.map((line, number) => {
    const [range = '', tag = ''] = line.split(' ')
    const [first = 0, last = first] = range.split('-').map(Number)
    const inside = tokens.slice(first, last + 1)
    const start = inside[0]!.start
    const end = inside.at(-1)!.start + inside.at(-1)!.word.length
    return `${number} ${tag} ${start} ${end - start} ${first} ${inside.length}  # ${inside.map(({ id }) => id).join(' ')} ${inside.map(({ word }) => word).join(' ')}`
  })
  return parseDocument('book_1', {
    txt: text,
    tokens: tokens.map(({ id, start, word }) => `${id} ${start} ${word.length} ${word}`).join('\n'),
    spans: spanLines.join('\n'),
    objects: mentions.map((line, number) => `${1000 + number} ${line} # of ${text.length}`).join('\n'),
    coref,
    facts,
  })
}
