// Answers of the ledger that many pages share: the front page in three languages asks after the same projects, and its feeds
// for the same news. An answer is good until something it rests on is touched, like a page. So many are held; what was not
// asked for longest goes first.

export interface KeptAnswer {
  readonly answer: unknown
  readonly keys: readonly string[]
}
export interface Answers {
  get(question: string): KeptAnswer | undefined
  /** `asked`: what `moment` was when the question was asked; what was touched since would not be noticed. */
  put(question: string, kept: KeptAnswer, asked: number): void
  touch(keys: readonly string[]): void
  /** Grows with every touch. */
  readonly moment: number
  readonly size: number
}

export const answers = (most: number = 400): Answers => {
  const kept = new Map<string, KeptAnswer>()
  const resting = new Map<string, Set<string>>()
  let moment = 0
  const drop = (question: string): void => {
    for (const key of kept.get(question)?.keys ?? []) {
      const others = resting.get(key)
      others?.delete(question)
      if (others?.size === 0) resting.delete(key)
    }
    kept.delete(question)
  }
  return {
    get moment() {
      return moment
    },
    get size() {
      return kept.size
    },
    get(question) {
      const found = kept.get(question)
      if (found) {
        kept.delete(question)
        kept.set(question, found)
      }
      return found
    },
    put(question, one, asked) {
      if (asked !== moment) return
      drop(question)
      kept.set(question, one)
      for (const key of one.keys) {
        const others = resting.get(key)
        if (others) others.add(question)
        else resting.set(key, new Set([question]))
      }
      if (kept.size > most) drop(kept.keys().next().value as string)
    },
    touch(keys) {
      if (!keys.length) return
      moment++
      if (keys.includes('*')) {
        kept.clear()
        resting.clear()
      } else for (const key of keys) for (const question of resting.get(key) ?? []) drop(question)
    },
  }
}
