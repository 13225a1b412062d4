// The packs of an archive, and where in them an original lies. The list is read when it is first asked for and kept in memory, some
// hundred bytes an original; what another process packs meanwhile is noticed by the folder's time.
import { hash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { block, headerOf, indexEnd, membersOf, packIndex, packOf } from './pack.ts'
import type { Member, Original } from './pack.ts'

const ending = '.tar'
const perPack = 2 ** 32
const firstRead = 2 ** 14

/** Half of a hash, as bytes: no two originals share it, and it takes a quarter of the room. */
const keyOf = (sha256: string): string => Buffer.from(sha256.slice(0, 32), 'hex').toString('latin1')

const readAt = (file: number, at: number, size: number): Buffer => {
  const bytes = Buffer.allocUnsafe(size)
  let read = 0
  for (let more = 1; read < size && more; read += more) more = readSync(file, bytes, read, size - read, at + read)
  return bytes.subarray(0, read)
}

const withFile = <T>(path: string, work: (file: number) => T): T => {
  const file = openSync(path, 'r')
  try {
    return work(file)
  } finally {
    closeSync(file)
  }
}

const listed = (path: string): readonly Member[] =>
  withFile(path, (file) => {
    const head = readAt(file, 0, firstRead)
    const end = indexEnd(head)
    return membersOf(end <= head.length ? head.subarray(0, end) : readAt(file, 0, end))
  })

export class Packs {
  readonly folder: string
  private readonly names: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly places = new Map<string, number>()
  private seen = -1n

  constructor(folder: string) {
    this.folder = folder
  }

  /** What these would be packed as: the same originals once more are the same file. */
  static make(originals: readonly Original[]): { readonly name: string; readonly bytes: Uint8Array } {
    return { name: `${hash('sha256', packIndex(originals))}${ending}`, bytes: packOf(originals) }
  }

  /** Looks whether there are new ones; `anyway` also when the folder seems untouched, for two changes may share a moment. */
  refresh(anyway = false): void {
    if (!existsSync(this.folder)) return
    const { mtimeNs } = statSync(this.folder, { bigint: true })
    if (mtimeNs === this.seen && !anyway) return
    for (const name of readdirSync(this.folder)) if (name.endsWith(ending) && !this.numbers.has(name)) this.add(name)
    this.seen = mtimeNs
  }

  has(sha256: string): boolean {
    return this.places.has(keyOf(sha256))
  }

  /** Null of what is in no pack, or no longer where its pack's list says. */
  fetch(sha256: string): Uint8Array | null {
    const place = this.places.get(keyOf(sha256))
    if (place === undefined) return null
    const path = join(this.folder, this.names[Math.floor(place / perPack)] as string)
    return withFile(path, (file) => {
      const at = place % perPack
      const said = headerOf(readAt(file, at, block))
      return said?.name === sha256 ? new Uint8Array(readAt(file, at + block, said.size)) : null
    })
  }

  private add(name: string): void {
    const number = this.names.push(name) - 1
    this.numbers.set(name, number)
    for (const { sha256, at } of listed(join(this.folder, name))) this.places.set(keyOf(sha256), number * perPack + at)
  }
}
