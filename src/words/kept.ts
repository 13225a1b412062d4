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

/** The same answers as `find`, which depends on its word alone; the answers are shared, so nobody may change one. */
export const keptBy = <Value>(most: number, find: (word: string) => Value): ((word: string) => Value) => {
  const kept = new Kept<Value>(most)
  return (word) => {
    const known = kept.get(word)
    return known === undefined ? kept.set(word, find(word)) : known
  }
}
