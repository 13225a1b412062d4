// The cues of one text: all lists are looked for in one pass over its words, since most words begin no line of any list. What a word
// may begin is kept from text to text; the store is emptied when it has grown, so memory stays bounded.
import type { Language } from '../../model/index.ts'
import type { Sentence } from '../../words/index.ts'
import { Kept } from '../../words/kept.ts'
import { firstNotBefore } from '../../words/ordered.ts'
import { keepLongest, type Compiled, type Cue, type CueList, type CueLists } from './cues.ts'

interface Beginning {
  /** The list's number in the index. */
  readonly list: number
  readonly lines: readonly Compiled<unknown>[]
}
/** Which lists have a line that may begin so. */
interface Keys {
  readonly lengths: readonly number[]
  readonly listsOf: ReadonlyMap<string, readonly number[]>
}
const noLists: readonly number[] = []
const keysOf = (lists: readonly CueList<unknown>[]): Keys => {
  const listsOf = new Map<string, number[]>()
  lists.forEach((list, number) => {
    for (const key of list.keys()) listsOf.set(key, [...(listsOf.get(key) ?? []), number])
  })
  return { lengths: [...new Set([...listsOf.keys()].map((key) => key.length))], listsOf }
}
const mostKept = 6_000

/** Lists that are looked for together. */
export class CueIndex {
  readonly lists: readonly CueLists<unknown>[]
  readonly #kept: Record<Language, Kept<readonly Beginning[] | null>> = {
    ru: new Kept(mostKept),
    kk: new Kept(mostKept),
    en: new Kept(mostKept),
  }
  readonly #keys: Partial<Record<Language, Keys>> = {}

  constructor(lists: readonly CueLists<unknown>[]) {
    this.lists = lists
  }

  /** The lines of all lists that a word may begin; null for most words. */
  beginnings(norm: string, language: Language): readonly Beginning[] | null {
    const kept = this.#kept[language]
    const known = kept.get(norm)
    if (known !== undefined) return known
    const keys = (this.#keys[language] ??= keysOf(this.lists.map((lists) => lists[language])))
    const lists = new Set<number>()
    for (const length of keys.lengths) {
      if (norm.length < length) continue
      for (const list of keys.listsOf.get(norm.slice(0, length)) ?? noLists) lists.add(list)
    }
    const found = [...lists]
      .sort((a, b) => a - b)
      .map((list) => ({ list, lines: this.lists[list]![language].beginning(norm) }))
      .filter(({ lines }) => lines.length > 0)
    return kept.set(norm, found.length > 0 ? found : null)
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
    const found: Cue<Meaning>[] = []
    const from = firstNotBefore(all.length, (at) => all[at]!.first < first)
    for (let at = from; at < all.length && all[at]!.first < end; at++) if (all[at]!.end <= end) found.push(all[at]!)
    return found
  }
}
