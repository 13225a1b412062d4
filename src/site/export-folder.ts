// The folder that an exported site lives in. A list in it says what is ours and what each file held; changed files wait in a
// corner of it until all of them are ready.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { DerekError } from '../model/index.ts'

export interface ExportFolder {
  /** A page that is to be there; it is made ready when it differs from what is there. */
  offer(
    path: string,
    type: string,
    bytes: Buffer,
    packings: () => Promise<Readonly<Record<string, Buffer>>>,
  ): Promise<void>
  /** Forgets what was offered: all is offered again. */
  again(): void
  /** Puts what was made ready in its place, takes away what was offered no more. */
  settle(
    order: ReadonlySet<string>,
    onProgress: (done: number, of: number) => void,
  ): Promise<{ readonly files: number; readonly written: number; readonly removed: number }>
}

const corner = '.derek-site'
/** Each file's hash and size. */
type List = Record<string, readonly [hash: string, size: number]>
/** Stands in the list, and in no place, when files have packed ones beside. */
const mark = '/packed'
interface Ready {
  readonly from: string
  readonly name: string
}

/** '/ru/tags' is ru/tags/index.html; what is no page stands under its own name. */
export const fileOf = (path: string, type: string): string => {
  const parts = path.split('/').slice(1).map(decodeURIComponent)
  if (parts.some((part) => part === '..' || part === '.' || /[/\\\0]/.test(part) || part === corner))
    throw new DerekError('export-name', `The page ${path} cannot be a file.`, 'Change its address.')
  const plain = parts.filter(Boolean).join(sep)
  return type.startsWith('text/html') ? join(plain, 'index.html') : plain
}

const readList = async (file: string): Promise<List> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as List
  } catch {
    return {}
  }
}

const explained = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof DerekError || !(cause as NodeJS.ErrnoException).syscall) throw cause
    const { code, path = folder } = cause as NodeJS.ErrnoException
    throw new DerekError(
      'export',
      `${path} cannot be written (${code}).`,
      'Check that the folder may be written and that its disk has room, then run the same again: it goes on.',
      1,
      cause,
    )
  }
}

const refuseStrangers = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR')
      throw new DerekError('export-not-a-folder', `${folder} is a file.`, 'Give a folder.', 2)
    throw error
  })
  if (names.length && !names.includes(corner))
    throw new DerekError(
      'export-not-ours',
      `${folder} holds other files, and a site was never exported into it.`,
      'Give an empty folder, or a new one: what is no page of the site is removed from it.',
      2,
    )
}

/** `packed`: with packed files beside. A change of mind makes all anew. */
export const exportFolder = (folder: string, packed: boolean): Promise<ExportFolder> =>
  explained(folder, async () => {
    await refuseStrangers(folder)
    const ready = join(folder, corner, 'ready')
    await rm(ready, { recursive: true, force: true })
    await mkdir(ready, { recursive: true })
    const [listFile, nextFile] = [join(folder, corner, 'list.json'), join(folder, corner, 'next.json')]
    const had = await readList(listFile)
    // Of a run that was cut off: some of these are in their places already.
    const begun = await readList(nextFile)
    const offered = new Map<string, { readonly list: List; readonly ready: readonly Ready[] }>()
    let made = 0

    const wasPacked = mark in had
    const isThere = async (name: string, hash: string, size: number): Promise<boolean> => {
      if (wasPacked !== packed) return false
      if (had[name]?.[0] !== hash || (begun[name] && begun[name][0] !== hash)) return false
      return (await stat(join(folder, name)).catch(() => undefined))?.size === size
    }
    const offer: ExportFolder['offer'] = (path, type, bytes, packings) =>
      explained(folder, async () => {
        const name = fileOf(path, type)
        const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
        if (await isThere(name, hash, bytes.length)) {
          const same = [name, `${name}.br`, `${name}.gz`].filter((one) => one in had)
          const list = Object.fromEntries(same.map((one) => [one, had[one] as List[string]]))
          offered.set(path, { list, ready: [] })
          return
        }
        const list: List = {}
        const waiting: Ready[] = []
        const put = async (one: string, content: Buffer): Promise<void> => {
          const from = join(ready, String(++made))
          await writeFile(from, content)
          list[one] = [hash, content.length]
          waiting.push({ from, name: one })
        }
        for (const [ending, content] of Object.entries(await packings())) await put(name + ending, content)
        await put(name, bytes)
        offered.set(path, { list, ready: waiting })
      })

    const settle: ExportFolder['settle'] = (order, onProgress) =>
      explained(folder, async () => {
        const list: List = Object.assign({}, ...[...offered.values()].map((one) => one.list)) as List
        if (packed) list[mark] = ['', 0]
        await writeFile(`${nextFile}.part`, JSON.stringify({ ...begun, ...list }))
        await rename(`${nextFile}.part`, nextFile)
        // What was found last is linked to from what was found before it.
        const paths = [...new Set([...order, ...offered.keys()])].toReversed()
        const moves = paths.flatMap((path) => offered.get(path)?.ready ?? [])
        let done = 0
        for (const { from, name } of moves) {
          const to = join(folder, name)
          await mkdir(dirname(to), { recursive: true })
          await rename(from, to)
          onProgress(++done, moves.length)
        }
        const gone = [...new Set([...Object.keys(had), ...Object.keys(begun)])].filter(
          (name) => !(name in list) && name !== mark,
        )
        for (const name of gone) await removeFile(folder, name)
        await writeFile(`${listFile}.part`, JSON.stringify(list))
        await rename(`${listFile}.part`, listFile)
        await rm(nextFile, { force: true })
        await rm(ready, { recursive: true, force: true })
        return { files: Object.keys(list).length - (packed ? 1 : 0), written: moves.length, removed: gone.length }
      })
    return { offer, settle, again: () => offered.clear() }
  })

/** And the folders that are empty without it. */
const removeFile = async (folder: string, name: string): Promise<void> => {
  await rm(join(folder, name), { force: true })
  for (let above = dirname(name); above !== '.'; above = dirname(above))
    try {
      await rmdir(join(folder, above))
    } catch {
      return
    }
}
