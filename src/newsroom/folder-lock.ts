// One maker at a time in a folder that several processes may share, also from several machines: a file that only one can
// create, and that its maker touches while at work. A maker that died is known by its process, where that was of this machine,
// else by the file growing old; what it left is taken away by one at a time, who looks once more before.
import { randomUUID } from 'node:crypto'
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

export interface FolderLock {
  /** False when it was taken by another meanwhile: this process slept for longer than anybody waits. */
  held(): Promise<boolean>
  release(): Promise<void>
}
export interface LockTimes {
  /** Milliseconds between two touches. */
  readonly touch?: number
  /** After so many without a touch its maker counts as gone. */
  readonly stale?: number
}
interface Maker {
  readonly token: string
  readonly pid: number
  readonly host: string
}

const nameOf = (folder: string): string => join(folder, 'making')
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

const makerIn = async (path: string): Promise<Maker | undefined> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Maker
  } catch {
    return undefined
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const isOld = async (path: string, stale: number): Promise<boolean> =>
  Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now()) > stale

const isGone = async (path: string, stale: number): Promise<boolean> => {
  if (await isOld(path, stale)) return true
  const maker = await makerIn(path)
  return maker !== undefined && maker.host === hostname() && !isAlive(maker.pid)
}

/** Only who made this file looks and takes away, or a mark that another has just made would be taken for the old one. */
const takeAway = async (path: string, stale: number): Promise<void> => {
  const mine = `${path}-over`
  try {
    await writeFile(mine, '', { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    if (await isOld(mine, stale)) await rm(mine, { force: true })
    return
  }
  try {
    if (await isGone(path, stale)) await rm(path, { force: true })
  } finally {
    await rm(mine, { force: true })
  }
}

/** Null while another is at work. */
export const lockFolder = async (folder: string, times: LockTimes = {}): Promise<FolderLock | null> => {
  const { touch = 10_000, stale = 60_000 } = times
  const path = nameOf(folder)
  const maker: Maker = { token: randomUUID(), pid: process.pid, host: hostname() }
  for (let left = 2; ; left--) {
    try {
      await writeFile(path, JSON.stringify(maker), { flag: 'wx' })
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      if (left === 1 || !(await isGone(path, stale))) return null
      await takeAway(path, stale)
    }
  }
  const held = async (): Promise<boolean> => (await makerIn(path))?.token === maker.token
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), touch)
  timer.unref()
  return {
    held,
    release: async () => {
      clearInterval(timer)
      if (await held()) await rm(path, { force: true })
    },
  }
}
