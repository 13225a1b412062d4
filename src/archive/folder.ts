// Original bytes in a folder: two levels of folders so that none grows large, one file per hash. A file appears whole or not at
// all: it is written beside, flushed, and only then given its name; the folder is flushed too, so that the name survives.
import { hash, randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsync, mkdirSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { DerekError } from '../model/index.ts'
import type { Archive } from './contract.ts'

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

/**
 * What waits for the disk waits together, the rest is a few quick calls: of many files at once each costs a third of one alone.
 * Every flush is over before anybody is answered.
 */
const keepAll = async (root: string, all: readonly Uint8Array[]): Promise<readonly string[]> => {
  const hashes = all.map((bytes) => hash('sha256', bytes))
  const parts = new Map<string, Part>()
  const folders = new Set<string>()
  try {
    all.forEach((bytes, at) => {
      const path = pathOf(root, hashes[at] as string)
      if (parts.has(path) || existsSync(path)) return
      makeFolder(dirname(path), folders)
      parts.set(path, writeBeside(path, bytes))
    })
    await Promise.all([...parts.values()].map(({ file }) => flushed(file)))
  } catch (error) {
    for (const part of parts.values()) throwAway(part)
    throw error
  }
  for (const { file, beside, path } of parts.values()) {
    closeSync(file)
    renameSync(beside, path)
  }
  await Promise.all([...folders].map(flushFolder))
  return hashes
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
export const openFolderArchive = (folder: string): Archive => ({
  keep: async (bytes) => {
    const [kept] = await keepAll(folder, [bytes]).catch((error: unknown) => {
      throw explained(folder, error)
    })
    return kept as string
  },
  keepAll: (all) =>
    keepAll(folder, all).catch((error: unknown) => {
      throw explained(folder, error)
    }),
  fetch: async (sha256) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null
    try {
      return new Uint8Array(await readFile(pathOf(folder, sha256)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw explained(folder, error)
    }
  },
})
