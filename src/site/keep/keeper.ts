// Keeps pages ready. A page is drawn when it is first asked for, then served as bytes until something it rests on is touched;
// those in memory are then drawn anew ahead of the next asker, the others when they are asked for. What a page shows is of one
// moment: when anything it rests on was touched while it was drawn, it is drawn again.
//
// Every process follows the ledger by itself: it asks for the number of the last change before it answers, at most every
// `fresh` milliseconds. So a page is never older than that, whoever made the change.
import { setImmediate } from 'node:timers/promises'
import type { PublicLedger } from '../../model/index.ts'
import type { Answer } from '../answer.ts'
import { answers, type Answers } from './answers.ts'
import { drawings, type Drawings } from './drawings.ts'
import { pageFiles, type PageFiles } from './files.ts'
import { bodiesOf, packBodies, type Packed, type PackOptions } from './pack.ts'
import { shelf, type KeptPage, type Shelf } from './shelf.ts'

export interface Drawn {
  readonly answer: Answer
  readonly keys: ReadonlySet<string>
  /** Drawn for the asked day, and no other. */
  readonly ofDay: boolean
  readonly whole: boolean
}
/** Undefined when no page can stand at the address. */
export type DrawAt = (path: string, day: string, held: Answers) => Promise<Drawn | undefined>

export interface KeeperParts {
  readonly ledger: Pick<PublicLedger, 'changedSince' | 'lastChange'>
  readonly draw: DrawAt
  readonly today: () => string
  readonly headersOf: (
    answer: Omit<Answer, 'body'>,
    path: string,
    keys: readonly string[],
    whole: boolean,
  ) => PackOptions
  /** Pages that are not drawn anew ahead of the next asker. */
  readonly lazy?: (path: string) => boolean
  /** Bytes in memory. */
  readonly memory: number
  /** Where pages survive a restart; null where they need not. */
  readonly folder: string | null
  readonly edition: string
  /** How long the number of the last change is taken for granted, in milliseconds. */
  readonly fresh?: number
}
export interface Keeper {
  /** Without waiting: the page, when it is certainly right. */
  ready(path: string): Packed | undefined
  /** The page, drawn if need be; undefined when no page can stand there. Rejects with TooBusy in a flood. */
  get(path: string): Promise<{ readonly packed: Packed; readonly whole: boolean } | undefined>
  /** Asks the ledger what changed. */
  follow(): Promise<void>
  /** Of the ledger, for whatever else is drawn. */
  readonly answers: Answers
  /** Bounds whatever else is dear. */
  readonly drawings: Drawings
  /** When all that a change made wrong is right again, and all is written. */
  settled(): Promise<void>
  /** Pages drawn so far. */
  readonly drawn: number
  readonly shelf: Shelf
  close(): Promise<void>
}

type Got = { readonly packed: Packed; readonly whole: boolean }
const tries = 4
/** Greater than any number of a change; both databases can hold it. */
const latest = 2 ** 31 - 1
const noFiles: PageFiles = { read: async () => undefined, write: () => {}, remove: () => {}, rest: async () => {} }

export const keeper = (parts: KeeperParts): Keeper => {
  const { ledger, today, fresh = 50 } = parts
  const pages = shelf(parts.memory)
  const held = answers()
  const files = parts.folder === null ? noFiles : pageFiles(parts.folder, parts.edition)
  const turns = drawings(4, 200)
  const drawing = new Map<string, Promise<Got | undefined>>()
  // Before the first look nothing is kept that could be wrong.
  let now = latest
  let day = ''
  let asked = -Infinity
  let following: Promise<void> | undefined
  let drawn = 0
  let closed = false
  const renewing = new Set<string>()
  let renewal: Promise<void> | undefined

  const learn = async (): Promise<void> => {
    const began = performance.now()
    // Even when the ledger does not answer: what is kept is served meanwhile.
    asked = began
    const changed = await ledger.changedSince(now)
    held.touch(changed.keys)
    renewSoon(pages.touch(changed.keys))
    now = now === latest ? changed.now : Math.max(now, changed.now)
    if (day !== today()) {
      day = today()
      renewSoon(pages.turn(day))
    }
  }
  const follow = (): Promise<void> => (following ??= learn().finally(() => (following = undefined)))
  const followIfOld = async (): Promise<void> => {
    if (performance.now() - asked > fresh) await follow()
  }

  const renewSoon = (stale: readonly KeptPage[]): void => {
    for (const { path } of stale)
      if (parts.lazy?.(path)) pages.remove(path)
      else renewing.add(path)
    if (renewing.size && !closed) renewal ??= renew().finally(() => (renewal = undefined))
  }
  /** One after another, letting askers in between. */
  const renew = async (): Promise<void> => {
    for (const path of renewing) {
      await setImmediate()
      if (closed) return
      renewing.delete(path)
      if (pages.get(path)?.stale) await get(path).catch(() => {})
    }
  }

  /** Of one moment; `now` when it ends is a number at which it is right. */
  const drawWhole = async (path: string): Promise<KeptPage | Got | undefined> => {
    for (let left = tries; ; left--) {
      const from = now
      const of = day
      const done = await parts.draw(path, of, held)
      if (!done) return undefined
      drawn++
      const keys = [...done.keys]
      const { body, ...answer } = done.answer
      const kept = answer.status === 200 || answer.status === 301
      const bodies = kept ? await bodiesOf({ body, type: answer.type }) : { identity: Buffer.from(body) }
      const packed = packBodies(answer, bodies, parts.headersOf(answer, path, keys, done.whole))
      const changed = await ledger.changedSince(from)
      const touched = changed.now > from && changed.keys.some((key) => key === '*' || done.keys.has(key))
      if (touched && left > 1) {
        await follow()
        continue
      }
      // What is not there is not kept: anybody can ask for any number of pages that are not there.
      if (!kept) return { packed, whole: done.whole }
      return {
        path, packed, keys, madeAt: touched ? from : changed.now, day: done.ofDay ? of : null, whole: done.whole, stale: touched, used: true,
      } // prettier-ignore
    }
  }
  /** What was touched between its making and its being put up would not find it: then it is looked at once more. */
  const putUp = async (page: KeptPage): Promise<void> => {
    for (let right = page.madeAt; !page.stale && right < now;) {
      const changed = await ledger.changedSince(right)
      if (changed.keys.some((key) => key === '*' || page.keys.includes(key))) page.stale = true
      right = changed.now
    }
    if (page.day !== null && page.day !== day) page.stale = true
    pages.put(page)
  }
  const draw = async (path: string): Promise<Got | undefined> => {
    const page = await turns.run(() => drawWhole(path))
    if (page && 'path' in page) {
      await putUp(page)
      files.write(page)
    } else if (pages.get(path)) {
      pages.remove(path)
      files.remove(path)
    }
    return page
  }
  const fromDisk = async (path: string): Promise<Got | undefined> => {
    const stored = await files.read(path)
    if (!stored || (stored.day !== null && stored.day !== day)) return undefined
    const at = now
    if (stored.madeAt > at || (await ledger.lastChange(stored.keys)) > stored.madeAt) return undefined
    const { answer, bodies, ...rest } = stored
    const packed = packBodies(answer, bodies, parts.headersOf(answer, path, stored.keys, stored.whole))
    const page: KeptPage = { ...rest, packed, madeAt: at, stale: false, used: true }
    await putUp(page)
    return page.stale ? undefined : page
  }

  const get = async (path: string): Promise<Got | undefined> => {
    const page = await followIfOld().then(
      () => pages.get(path),
      (error: unknown) => {
        // A newspaper that can be read is better than none while the ledger is away.
        const kept = pages.get(path)
        if (!kept) throw error
        return { ...kept, stale: false }
      },
    )
    if (page && !page.stale) {
      page.used = true
      return page
    }
    const begun = drawing.get(path)
    if (begun) return begun
    const work = (async () => (page ? undefined : await fromDisk(path)) ?? (await draw(path)))()
    drawing.set(path, work)
    try {
      return await work
    } finally {
      drawing.delete(path)
    }
  }

  const timer = setInterval(() => {
    follow().catch(() => {})
  }, 500).unref()

  return {
    ready(path) {
      if (performance.now() - asked > fresh) return undefined
      const page = pages.get(path)
      if (!page || page.stale || page.whole) return undefined
      page.used = true
      return page.packed
    },
    get,
    follow,
    answers: held,
    drawings: turns,
    async settled() {
      await follow()
      for (let work = renewal; work; work = renewal) await work
      await files.rest()
    },
    get drawn() {
      return drawn
    },
    shelf: pages,
    async close() {
      closed = true
      clearInterval(timer)
      await renewal
      await following
      await files.rest()
    },
  }
}
