// Pages on disk, so that a restart draws nothing that is still right. One file a page: a line that describes it, then its
// bytes. Written beside and renamed, checked by its sum when read: what a cut left half-written is as if it were not there.
// It is a store of what can be made again, so nothing waits for the disk.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Answer } from '../answer.ts'
import type { Bodies } from './pack.ts'
import type { KeptPage } from './shelf.ts'

export interface StoredPage extends Pick<KeptPage, 'path' | 'keys' | 'madeAt' | 'day' | 'whole'> {
  readonly answer: Omit<Answer, 'body'>
  readonly bodies: Bodies
}
interface Line extends Omit<StoredPage, 'bodies'> {
  readonly lengths: readonly [identity: number, gzip: number, br: number]
  readonly sum: string
}
export interface PageFiles {
  read(path: string): Promise<StoredPage | undefined>
  /** Returns at once; the newest of a page is written, in turn. */
  write(page: KeptPage): void
  remove(path: string): void
  /** When all that was to be written is written. */
  rest(): Promise<void>
}

const sumOf = (described: Omit<Line, 'sum'>, bytes: readonly Buffer[]): string => {
  const hash = createHash('sha256').update(JSON.stringify(described))
  for (const part of bytes) hash.update(part)
  return hash.digest('base64url')
}

const toFile = (page: KeptPage): readonly Buffer[] => {
  const { path, keys, madeAt, day, whole, packed } = page
  const { identity, gzip, br } = packed.packings
  // The plain bytes are in the gzip ones.
  const parts = [gzip ? Buffer.alloc(0) : identity.bytes, gzip?.bytes, br?.bytes].map((part) => part ?? Buffer.alloc(0))
  const described = {
    path, keys, madeAt, day, whole, answer: packed.answer, lengths: parts.map((part) => part.length) as unknown as Line['lengths'],
  } // prettier-ignore
  return [Buffer.from(`${JSON.stringify({ ...described, sum: sumOf(described, parts) })}\n`), ...parts]
}

const fromFile = async (file: Buffer, path: string): Promise<StoredPage | undefined> => {
  const end = file.indexOf(10)
  if (end < 0) return undefined
  const { sum, ...described } = JSON.parse(file.toString('utf8', 0, end)) as Line
  let from = end + 1
  const parts = described.lengths.map((length) => file.subarray(from, (from += length)))
  if (described.path !== path || from !== file.length || sum !== sumOf(described, parts)) return undefined
  const [plain, gz, br] = parts as [Buffer, Buffer, Buffer]
  const { lengths: _, ...page } = described
  const identity = gz.length ? await promisify(gunzip)(gz) : plain
  return { ...page, bodies: { identity, ...(gz.length && { gzip: gz }), ...(br.length && { br }) } as Bodies }
}

const fileOf = (path: string): readonly [folder: string, name: string] => {
  const hash = createHash('sha256').update(path).digest('hex')
  return [hash.slice(0, 2), `${hash.slice(2, 34)}.page`]
}

/** `edition` stands for all that pages are made of besides the ledger; those of another edition are removed. */
export const pageFiles = (folder: string, edition: string): PageFiles => {
  const own = join(folder, edition)
  const waiting = new Map<string, KeptPage | null>()
  let working: Promise<void> | undefined
  let writes = 0

  const removeOthers = async (): Promise<void> => {
    for (const name of await readdir(folder).catch(() => []))
      if (name !== edition) await rm(join(folder, name), { recursive: true, force: true })
  }
  const put = async (path: string, page: KeptPage | null): Promise<void> => {
    const [part, name] = fileOf(path)
    const file = join(own, part, name)
    if (!page) return rm(file, { force: true })
    const beside = `${file}.${process.pid}.${++writes}`
    await mkdir(join(own, part), { recursive: true })
    try {
      await writeFile(beside, Buffer.concat(toFile(page)))
      await rename(beside, file)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }
  let complained = false
  const work = async (): Promise<void> => {
    for (const [path, page] of waiting) {
      waiting.delete(path)
      try {
        await put(path, page)
      } catch (error) {
        // The site goes on without: it only has to draw again after a restart.
        if (!complained) console.error(`site: pages cannot be kept in ${own}: ${String(error)}`)
        complained = true
      }
    }
    working = undefined
  }
  const soon = (): void => void (working ??= Promise.resolve().then(work))
  void removeOthers().catch(() => {})
  return {
    async read(path) {
      const held = waiting.get(path)
      if (held !== undefined) return undefined
      const [part, name] = fileOf(path)
      try {
        return await fromFile(await readFile(join(own, part, name)), path)
      } catch {
        return undefined
      }
    },
    write(page) {
      waiting.set(page.path, page)
      soon()
    },
    remove(path) {
      waiting.set(path, null)
      soon()
    },
    rest: async () => {
      for (let under = working; under; under = working) await under
    },
  }
}
