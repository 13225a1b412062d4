// The words of all texts, each spelling once: most words of a text were met before, and need neither be cut out nor lowered again.
// One string for one word also makes every list and store that words are looked up by quick, and no kept word holds on to the text
// it was met in. A place in the table is given to who comes last, so the table never grows.
import type { Script } from './types.ts'

export interface Spelling {
  readonly text: string
  readonly norm: string
  readonly script: Script
}
const size = 1 << 15
const longest = 40
const kept: (Spelling | undefined)[] = Array.from({ length: size })

/** The spelling met before that stands at [start, end); the hash only says where to look. */
export const spellingAt = (text: string, start: number, end: number, hash: number): Spelling | undefined => {
  const found = kept[hash & (size - 1)]
  return found !== undefined && found.text.length === end - start && text.startsWith(found.text, start)
    ? found
    : undefined
}

/** A piece cut out of a text keeps the whole of it in memory; a piece of something short does not. */
const own = (word: string): string => ` ${word}`.slice(1)

export const keepSpelling = (spelling: Spelling, hash: number): Spelling => {
  if (spelling.text.length > longest) return spelling
  const text = own(spelling.text)
  const kin: Spelling = { text, norm: spelling.norm === text ? text : own(spelling.norm), script: spelling.script }
  return (kept[hash & (size - 1)] = kin)
}
