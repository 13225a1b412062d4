// Pages in memory, as many as fit: what was not asked for longest goes first. Knows by key which pages rest on it, so that
// a change finds them without looking at the others.
import type { Packed } from './pack.ts'

export interface KeptPage {
  readonly path: string
  readonly packed: Packed
  readonly keys: readonly string[]
  /** The number of the change up to which it was known to be right when it was made. */
  readonly madeAt: number
  /** The day it was drawn for, when it says anything that follows the day. */
  readonly day: string | null
  /** Addresses in it begin with the one it is asked at; see wholeAddresses. */
  readonly whole: boolean
  /** Something it rests on was touched since. */
  stale: boolean
  /** Asked for since the shelf was last cleared out. */
  used: boolean
}

export interface Shelf {
  get(path: string): KeptPage | undefined
  put(page: KeptPage): void
  remove(path: string): void
  /** Marks the pages that rest on any of the keys; those that were right until now are returned. '*' is every page. */
  touch(keys: readonly string[]): readonly KeptPage[]
  /** Marks the pages of another day. */
  turn(day: string): readonly KeptPage[]
  readonly pages: number
  readonly bytes: number
}

/** What a page weighs besides its bytes: headers, keys, and their places in the index. */
const weightOf = (page: KeptPage): number => page.packed.size + 4000 + page.keys.length * 100

export const shelf = (most: number): Shelf => {
  const pages = new Map<string, KeptPage>()
  const resting = new Map<string, Set<KeptPage>>()
  let bytes = 0

  const drop = (page: KeptPage): void => {
    pages.delete(page.path)
    bytes -= weightOf(page)
    for (const key of page.keys) {
      const others = resting.get(key)
      others?.delete(page)
      if (others?.size === 0) resting.delete(key)
    }
  }
  const makeRoom = (kept: KeptPage): void => {
    for (const [, oldest] of pages) {
      if (bytes <= most) return
      if (oldest === kept) continue
      if (oldest.used) {
        oldest.used = false
        pages.delete(oldest.path)
        pages.set(oldest.path, oldest)
      } else drop(oldest)
    }
  }
  const mark = (found: Iterable<KeptPage>): readonly KeptPage[] => {
    const marked: KeptPage[] = []
    for (const page of found)
      if (!page.stale) {
        page.stale = true
        marked.push(page)
      }
    return marked
  }
  return {
    get: (path) => pages.get(path),
    put(page) {
      const old = pages.get(page.path)
      if (old) drop(old)
      pages.set(page.path, page)
      bytes += weightOf(page)
      for (const key of page.keys) {
        const others = resting.get(key)
        if (others) others.add(page)
        else resting.set(key, new Set([page]))
      }
      makeRoom(page)
    },
    remove(path) {
      const page = pages.get(path)
      if (page) drop(page)
    },
    touch: (keys) => mark(keys.includes('*') ? pages.values() : keys.flatMap((key) => [...(resting.get(key) ?? [])])),
    turn: (day) => mark([...pages.values()].filter((page) => page.day !== null && page.day !== day)),
    get pages() {
      return pages.size
    },
    get bytes() {
      return bytes
    },
  }
}
