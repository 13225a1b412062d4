// Answers kept from text to text: the same words come again and again, and what a word may be never changes. Two generations bound
// the memory: when the young one is full it becomes the old one, and what nobody asked for since is forgotten.

export class Kept<Value> {
  readonly #most: number
  #young = new Map<string, Value>()
  #old: ReadonlyMap<string, Value> = new Map()

  /** No more than twice so many are kept. */
  constructor(most: number) {
    this.#most = most
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: string, value: Value): Value {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}

interface Row<Value> {
  value: Value | undefined
  next: Map<string, Row<Value>> | undefined
}
/**
 * The same for rows of words. They are gone along word by word: one long key would have to be put together, and looked up among all
 * strings that the engine knows, each time anew.
 */
export class KeptRows<Value> {
  readonly #most: number
  #size = 0
  #young: Row<Value> = { value: undefined, next: undefined }
  #old: Row<Value> = { value: undefined, next: undefined }

  /** No more than twice so many are kept. */
  constructor(most: number) {
    this.#most = most
  }

  get(words: readonly string[]): Value | undefined {
    const young = this.#find(this.#young, words)
    if (young !== undefined) return young
    const old = this.#find(this.#old, words)
    if (old !== undefined) this.set(words, old)
    return old
  }

  #find(from: Row<Value>, words: readonly string[]): Value | undefined {
    let row = from
    for (let at = 0; at < words.length; at++) {
      const next = row.next?.get(words[at]!)
      if (next === undefined) return undefined
      row = next
    }
    return row.value
  }

  set(words: readonly string[], value: Value): Value {
    if (this.#size >= this.#most) {
      this.#old = this.#young
      this.#young = { value: undefined, next: undefined }
      this.#size = 0
    }
    let row = this.#young
    for (let at = 0; at < words.length; at++) {
      row.next ??= new Map()
      let next = row.next.get(words[at]!)
      if (next === undefined) row.next.set(words[at]!, (next = { value: undefined, next: undefined }))
      row = next
    }
    row.value = value
    this.#size++
    return value
  }
}

/** The same answers as `find`, which depends on its word alone; the answers are shared, so nobody may change one. */
export const keptBy = <Value>(most: number, find: (word: string) => Value): ((word: string) => Value) => {
  const kept = new Kept<Value>(most)
  return (word) => {
    const known = kept.get(word)
    return known === undefined ? kept.set(word, find(word)) : known
  }
}
