// Original bytes in a folder: two levels of folders so that none grows large, one file per hash. A file appears whole or not at
// all: it is written beside, flushed, and only then given its name; the folder is flushed too, so that the name survives.
import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DerekError } from '../model/index.ts'
import type { Archive } from './contract.ts'

const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  )

const flushFolder = async (folder: string): Promise<void> => {
  // Windows cannot open a folder for flushing and does not need it.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const beside = `${path}.${randomUUID()}.part`
  const handle = await open(beside, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } catch (error) {
    await handle.close()
    await unlink(beside).catch(() => {})
    throw error
  }
  await handle.close()
  await rename(beside, path)
}

const keep = async (root: string, bytes: Uint8Array): Promise<string> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = pathOf(root, sha256)
  if (await exists(path)) return sha256
  const folder = dirname(path)
  const made = await mkdir(folder, { recursive: true })
  await writeWhole(path, bytes)
  await flushFolder(folder)
  // A folder that is new is a name in the one above it, up to the first that was there before.
  if (made !== undefined)
    for (let above = dirname(folder); above.length >= dirname(made).length; above = dirname(above)) {
      await flushFolder(above)
      if (above === dirname(above)) break
    }
  return sha256
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
  keep: (bytes) =>
    keep(folder, bytes).catch((error: unknown) => {
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
