// Original bytes in a folder: two levels of folders so that none grows large, one file per hash; what comes many at once lies
// together in one file beside them (packs.ts), for making a file and a folder costs more than all else that a report costs the
// disk. A file appears whole or not at all: it is written beside, flushed, and only then given its name; the folder is flushed too,
// so that the name survives.
import { hash, randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsync, mkdirSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { DerekError } from '../model/index.ts'
import type { Archive } from './contract.ts'
import type { Original } from './pack.ts'
import { Packs } from './packs.ts'

/** From so many on they are packed. */
const few = 8
/** What is larger lies by itself: a pack is put together in memory. */
const mostPacked = 2 ** 20

const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

const flushed = promisify(fsync)

interface Part {
  readonly file: number
  readonly beside: string
  readonly path: string
}
/** Bytes in a file beside the one that they are to be; not flushed yet. */
const writeBeside = (path: string, bytes: Uint8Array): Part => {
  const beside = `${path}.${randomUUID()}.part`
  const file = openSync(beside, 'wx')
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    return { file, beside, path }
  } catch (error) {
    closeSync(file)
    unlinkSync(beside)
    throw error
  }
}

const flushFolder = async (folder: string): Promise<void> => {
  // Windows cannot open a folder for flushing and does not need it.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    await flushed(handle)
  } finally {
    closeSync(handle)
  }
}

/** Adds the folder, and those above it that hold the name of a new one: up to the first that was there before. */
const makeFolder = (folder: string, touched: Set<string>): void => {
  const made = mkdirSync(folder, { recursive: true })
  touched.add(folder)
  if (made === undefined) return
  for (let above = dirname(folder); above.length >= dirname(made).length; above = dirname(above)) {
    touched.add(above)
    if (above === dirname(above)) break
  }
}

const throwAway = ({ file, beside }: Part): void => {
  closeSync(file)
  try {
    unlinkSync(beside)
  } catch {
    // It was never there, or has its name already.
  }
}

interface Wanted {
  readonly path: string
  readonly bytes: Uint8Array
}
/**
 * What waits for the disk waits together, the rest is a few quick calls: of many files at once each costs a third of one alone.
 * Every flush is over before anybody is answered.
 */
const writeAll = async (files: readonly Wanted[]): Promise<void> => {
  const parts: Part[] = []
  const folders = new Set<string>()
  try {
    for (const { path, bytes } of files) {
      makeFolder(dirname(path), folders)
      parts.push(writeBeside(path, bytes))
    }
    await Promise.all(parts.map(({ file }) => flushed(file)))
  } catch (error) {
    for (const part of parts) throwAway(part)
    throw error
  }
  for (const { file, beside, path } of parts) {
    closeSync(file)
    renameSync(beside, path)
  }
  await Promise.all([...folders].map(flushFolder))
}

const filesFor = (root: string, packs: Packs, fresh: readonly Original[]): readonly Wanted[] => {
  const { small = [], large = [] } = Object.groupBy(fresh, ({ bytes }) => bytes.length > mostPacked ? 'large' : 'small') // prettier-ignore
  const alone = (all: readonly Original[]): readonly Wanted[] =>
    all.map(({ sha256, bytes }) => ({ path: pathOf(root, sha256), bytes }))
  if (small.length < few) return alone(fresh)
  const { name, bytes } = Packs.make(small)
  return [...alone(large), { path: join(packs.folder, name), bytes }]
}

const keepAll = async (root: string, packs: Packs, all: readonly Uint8Array[]): Promise<readonly string[]> => {
  const hashes = all.map((bytes) => hash('sha256', bytes))
  packs.refresh()
  const fresh = new Map<string, Original>()
  for (const [at, sha256] of hashes.entries())
    if (!fresh.has(sha256) && !packs.has(sha256) && !existsSync(pathOf(root, sha256)))
      fresh.set(sha256, { sha256, bytes: all[at] as Uint8Array })
  await writeAll(filesFor(root, packs, [...fresh.values()]))
  return hashes
}

/** Null of what lies in no file of its own. */
const alone = async (path: string): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const packed = (packs: Packs, sha256: string): Uint8Array | null => {
  if (!packs.has(sha256)) packs.refresh(true)
  return packs.fetch(sha256)
}

const explained = (root: string, error: unknown): DerekError =>
  new DerekError(
    'archive-trouble',
    `The archive ${root} could not be used: ${error instanceof Error ? error.message : String(error)}.`,
    'Check that the folder may be read and written and that the disk has room; what was not acknowledged was not kept.',
    1,
    error,
  )

/** The folder is made when it is first written to. */
export const openFolderArchive = (folder: string): Archive => {
  const packs = new Packs(join(folder, 'packs'))
  const keepMany = (all: readonly Uint8Array[]): Promise<readonly string[]> =>
    keepAll(folder, packs, all).catch((error: unknown) => {
      throw explained(folder, error)
    })
  return {
    keep: async (bytes) => (await keepMany([bytes]))[0] as string,
    keepAll: keepMany,
    fetch: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null
      try {
        return (await alone(pathOf(folder, sha256))) ?? packed(packs, sha256)
      } catch (error) {
        throw explained(folder, error)
      }
    },
  }
}
