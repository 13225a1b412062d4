// The piece of a text where the asked words stand, cut at words, with the found words told apart. Positions are those of the
// original text: what is shown is what was written, never the keys.
import type { Language } from '../model/index.ts'
import { textWords, wordKeys } from './search-keys.ts'
import type { SearchWords } from './search-query.ts'

export interface ExcerptPart {
  readonly text: string
  readonly found: boolean
}

/** All keys that count as found. */
export const soughtKeys = (words: SearchWords): ReadonlySet<string> =>
  new Set(words.all.flatMap((term) => term.words.flatMap((word) => word.keys)))

interface Hit {
  readonly start: number
  readonly end: number
  readonly key: string
}
/** A text is looked through no further than this: an excerpt from its end helps nobody. */
const farthest = 20_000

const hitsIn = (text: string, language: Language, sought: ReadonlySet<string>): readonly Hit[] => {
  const hits: Hit[] = []
  if (!sought.size) return hits
  const kinds = new Set<string>()
  for (const { start, end, word } of textWords(text.slice(0, farthest))) {
    const { main, others } = wordKeys(word, language)
    const key = sought.has(main) ? main : others.find((one) => sought.has(one))
    if (key === undefined) continue
    hits.push({ start, end, key })
    kinds.add(key)
    // Enough to choose from; a long text need not be read to its end.
    if (hits.length > 40 && kinds.size > 1) break
  }
  return hits
}

/** The stretch with the most different words, the earliest of equals. */
const best = (hits: readonly Hit[], length: number): number => {
  let [at, most] = [0, 0]
  for (const [index, first] of hits.entries()) {
    const kinds = new Set<string>()
    for (const hit of hits.slice(index, index + 12)) if (hit.end - first.start <= length) kinds.add(hit.key)
    if (kinds.size > most) [at, most] = [index, kinds.size]
  }
  return at
}

const parts = (text: string, from: number, to: number, hits: readonly Hit[]): ExcerptPart[] => {
  const found: ExcerptPart[] = []
  let at = from
  for (const { start, end } of hits) {
    if (start < at || end > to) continue
    if (start > at) found.push({ text: text.slice(at, start), found: false })
    found.push({ text: text.slice(start, end), found: true })
    at = end
  }
  if (at < to) found.push({ text: text.slice(at, to), found: false })
  return found
}

/** The whole text with the found words told apart; for titles. */
export const markFound = (text: string, language: Language, sought: ReadonlySet<string>): readonly ExcerptPart[] =>
  parts(text, 0, text.length, hitsIn(text, language, sought))

export const excerptOf = (
  text: string,
  language: Language,
  sought: ReadonlySet<string>,
  length = 220,
): readonly ExcerptPart[] => {
  const hits = hitsIn(text, language, sought)
  const first = hits[best(hits, length)]
  let from = Math.max(0, (first?.start ?? 0) - 60)
  if (from > 0) {
    const space = text.indexOf(' ', from)
    from = space >= 0 && space < (first?.start ?? 0) ? space + 1 : (first?.start ?? 0)
  }
  let to = Math.min(text.length, from + length)
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to)
    if (space > (first?.end ?? from)) to = space
  }
  const found = parts(text, from, to, hits)
  if (from > 0) found.unshift({ text: '…', found: false })
  if (to < text.length) found.push({ text: '…', found: false })
  return found
}
