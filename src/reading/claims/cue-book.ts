// The cues of one text: all lists are looked for in one pass over its words, since most words begin no line of any list. What a word
// may begin is kept beside its spelling, from text to text.
import type { Language } from '../../model/index.ts'
import { keptOfSpelling, type Sentence, type Spelling } from '../../words/index.ts'
import { firstNotBefore } from '../../words/ordered.ts'
import { begun, keepLongest, type Begun, type Cue, type CueList, type CueLists } from './cues.ts'

interface Beginning {
  /** The list's number in the index. */
  readonly list: number
  readonly lines: Begun<unknown>
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

/** Lists that are looked for together. */
export class CueIndex {
  readonly lists: readonly CueLists<unknown>[]
  readonly #keys: Partial<Record<Language, Keys>> = {}

  constructor(lists: readonly CueLists<unknown>[]) {
    this.lists = lists
  }

  /** The lines of all lists that a word may begin; null for most words. */
  readonly beginnings: Readonly<Record<Language, (word: Spelling) => readonly Beginning[] | null>> = {
    ru: keptOfSpelling(({ norm }) => this.#beginnings(norm, 'ru')),
    kk: keptOfSpelling(({ norm }) => this.#beginnings(norm, 'kk')),
    en: keptOfSpelling(({ norm }) => this.#beginnings(norm, 'en')),
  }

  #beginnings(norm: string, language: Language): readonly Beginning[] | null {
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
      .map(({ list, lines }) => ({ list, lines: begun(lines) }))
    return found.length > 0 ? found : null
  }
}

export class CueBook {
  readonly #index: CueIndex
  /** By the list's number. */
  readonly #found: readonly Cue<unknown>[][]

  constructor(words: readonly Spelling[], norms: readonly string[], sentences: readonly Sentence[], index: CueIndex) {
    this.#index = index
    this.#found = index.lists.map(() => [])
    for (const { language, firstToken, endToken } of sentences) {
      const beginningsOf = index.beginnings[language]
      for (let at = firstToken; at < endToken; at++) {
        const beginnings = beginningsOf(words[at]!)
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
