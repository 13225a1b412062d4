// A beat is the paragraph, or the few, that stand beside one note: the words of the source they rest on. On a wide page
// the note is in the margin, so a note much longer than its paragraphs takes the next ones in beside it.
import type { Block } from './story-body.ts'

export interface Beat {
  readonly blocks: readonly Block[]
  /** Ids of the claims that these blocks mark, in order of use. */
  readonly claims: readonly string[]
}

/** How many characters a note about these claims will have; the page knows, this file does not. */
export type NoteLength = (claims: readonly string[]) => number

/** Lines of the text column and of the note, from their width in characters; a note has its footer. */
const textLines = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + Math.ceil(lengthOf(block) / 62) * (block.kind === 'paragraph' ? 1 : 1.3) + 0.6, 0)
const noteLines = (length: number): number => (length ? Math.ceil(length / 44) * 0.68 + 2.2 : 0)
const lengthOf = (block: Block): number => block.parts.reduce((sum, part) => sum + part.text.length, 0)
const claimsOf = (block: Block): readonly string[] =>
  block.parts.flatMap((part) => (part.kind === 'claim' ? [part.target] : []))

export const beatsOf = (blocks: readonly Block[], noteLength: NoteLength): readonly Beat[] => {
  const beats: Beat[] = []
  let open: Block[] = []
  const close = (): void => {
    if (open.length) beats.push({ blocks: open, claims: [...new Set(open.flatMap(claimsOf))] })
    open = []
  }
  for (const block of blocks) {
    const headingAlone = open.length > 0 && open.every((one) => one.kind === 'heading')
    // A heading begins anew; so does a paragraph with figures once the note before it has room enough.
    if (block.kind === 'heading' && !headingAlone) close()
    else if (claimsOf(block).length && open.flatMap(claimsOf).length) {
      const claims = [...new Set(open.flatMap(claimsOf))]
      if (noteLines(noteLength(claims)) <= textLines(open) + 1.5) close()
    }
    open.push(block)
  }
  close()
  return beats
}
