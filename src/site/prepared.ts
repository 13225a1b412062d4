// Pages kept ready. A page is drawn once for each change of the ledger and each day (states like 'overdue' follow the day) and
// then served from memory; a browser that holds the same one is told so. Bounded, and emptied when anything changes.
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export interface Answer {
  readonly status: 200 | 301 | 302 | 404
  readonly type: string
  readonly body: string
  /** Of a redirect. */
  readonly location?: string
}
export interface Prepared {
  readonly answer: Answer
  readonly tag: string
  body(encoding: Encoding): Uint8Array<ArrayBuffer>
}
export type Encoding = 'br' | 'gzip' | 'identity'

export const prepare = (answer: Answer): Prepared => {
  const plain = new Uint8Array(Buffer.from(answer.body))
  const packed = new Map<Encoding, Uint8Array<ArrayBuffer>>([['identity', plain]])
  return {
    answer,
    tag: `W/"${createHash('sha256').update(answer.type).update(plain).digest('base64url').slice(0, 20)}"`,
    body(encoding) {
      const ready = packed.get(encoding)
      if (ready) return ready
      const made = new Uint8Array(
        encoding === 'gzip'
          ? gzipSync(plain)
          : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      )
      packed.set(encoding, made)
      return made
    },
  }
}

/** The best of what the browser accepts; an encoding with q=0 is refused. */
export const encodingFor = (accept: string | undefined): Encoding => {
  const taken = new Set(
    (accept ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase().split(';'))
      .filter(([, quality]) => !/^\s*q=0(?:\.0*)?\s*$/.test(quality ?? ''))
      .map(([name]) => name),
  )
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : 'identity'
}

export interface Shelf {
  /** The prepared answer for this path at this state of things; two askers at once wait for one drawing. */
  get(state: string, path: string, draw: () => Promise<Answer>): Promise<Prepared>
  readonly size: number
}

/** Holds at most `most` pages and about `bytes` of text; what was not asked for longest goes first. */
export const shelf = (most: number = 1000, bytes: number = 24 * 2 ** 20): Shelf => {
  let state = ''
  let held = 0
  const pages = new Map<string, Prepared>()
  const drawing = new Map<string, Promise<Prepared>>()
  const keep = (path: string, page: Prepared): void => {
    pages.set(path, page)
    held += page.answer.body.length
    for (const [oldest, old] of pages) {
      if (pages.size <= most && held <= bytes) break
      pages.delete(oldest)
      held -= old.answer.body.length
    }
  }
  return {
    get size(): number {
      return pages.size
    },
    async get(now: string, path: string, draw: () => Promise<Answer>): Promise<Prepared> {
      if (now !== state) {
        state = now
        held = 0
        pages.clear()
        drawing.clear()
      }
      const ready = pages.get(path)
      if (ready) {
        pages.delete(path)
        pages.set(path, ready)
        return ready
      }
      const begun = drawing.get(path)
      if (begun) return begun
      const work = draw().then((answer) => {
        const page = prepare(answer)
        // What is not there is not kept: anybody can ask for any number of pages that are not there.
        if (state === now && answer.status !== 404) keep(path, page)
        return page
      })
      drawing.set(path, work)
      try {
        return await work
      } finally {
        if (drawing.get(path) === work) drawing.delete(path)
      }
    },
  }
}
