// The cues of one text: all lists are looked for in one pass over its words, since most words begin no line of any list. What a word
// may begin is kept from text to text; the store is emptied when it has grown, so memory stays bounded.
import type { Language } from '../../model/index.ts'
import type { Sentence } from '../../words/index.ts'
import { keepLongest, type Compiled, type Cue, type CueLists } from './cues.ts'

interface Beginning {
  /** The list's number in the index. */
  readonly list: number
  readonly lines: readonly Compiled<unknown>[]
}
const mostKept = 20_000

/** Lists that are looked for together. */
export class CueIndex {
  readonly lists: readonly CueLists<unknown>[]
  readonly #kept: Record<Language, Map<string, readonly Beginning[] | null>> = {
    ru: new Map(),
    kk: new Map(),
    en: new Map(),
  }

  constructor(lists: readonly CueLists<unknown>[]) {
    this.lists = lists
  }

  /** The lines of all lists that a word may begin; null for most words. */
  beginnings(norm: string, language: Language): readonly Beginning[] | null {
    const kept = this.#kept[language]
    const known = kept.get(norm)
    if (known !== undefined) return known
    const found = this.lists
      .map((lists, list) => ({ list, lines: lists[language].beginning(norm) }))
      .filter(({ lines }) => lines.length > 0)
    const result = found.length > 0 ? found : null
    if (kept.size >= mostKept) kept.clear()
    kept.set(norm, result)
    return result
  }
}

export class CueBook {
  readonly #index: CueIndex
  /** By the list's number. */
  readonly #found: readonly Cue<unknown>[][]

  constructor(norms: readonly string[], sentences: readonly Sentence[], index: CueIndex) {
    this.#index = index
    this.#found = index.lists.map(() => [])
    for (const { language, firstToken, endToken } of sentences) {
      for (let at = firstToken; at < endToken; at++) {
        const beginnings = index.beginnings(norms[at]!, language)
        if (beginnings === null) continue
        for (const { list, lines } of beginnings) keepLongest(this.#found[list]!, lines, norms, at, endToken)
      }
    }
  }

  all<Meaning>(lists: CueLists<Meaning>): readonly Cue<Meaning>[] {
    return (this.#found[this.#index.lists.indexOf(lists)] ?? []) as readonly Cue<Meaning>[]
  }

  /** Those within tokens [first, end). */
  within<Meaning>(lists: CueLists<Meaning>, first: number, end: number): Cue<Meaning>[] {
    const all = this.all(lists)
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (all[middle]!.first < first) low = middle + 1
      else high = middle
    }
    const found: Cue<Meaning>[] = []
    for (let at = low; at < all.length && all[at]!.first < end; at++) if (all[at]!.end <= end) found.push(all[at]!)
    return found
  }
}
