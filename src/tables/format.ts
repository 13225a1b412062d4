// How the tables lie on disk. Text files hold the rows, one a line, for people to read and compare; a small binary index
// beside them answers a look-up without reading the rows first, so loading costs milliseconds and little memory.
import { DerekError } from '../model/index.ts'

/** FNV-1a over UTF-16 code units, 32 bits; never 0, which marks an empty slot. */
export const hashOf = (key: string, seed = 0x811c9dc5): number => {
  let hash = seed >>> 0
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0
  hash = (hash ^ (hash >>> 12)) >>> 0
  return hash || 1
}

/** Of a table's text: changes when any line does, so an index that was built from other lines is noticed. */
export const sumOf = (bytes: Uint8Array): number => {
  let sum = bytes.length >>> 0
  for (const byte of bytes) sum = (Math.imul(sum, 31) + byte) >>> 0
  return sum
}

/**
 * index.bin, all 32-bit little-endian: [magic, rows, slots, spare], then byte offsets of rows (rows + 1),
 * then slots × [hash of a folded name, row number]; open addressing, a name of several rows has several slots in a run.
 */
export const magic = 0x444b4931

export interface NameIndex {
  readonly offsets: Uint32Array
  readonly slots: Uint32Array
}

export const packIndex = (offsets: readonly number[], keys: readonly (readonly [string, number])[]): Uint8Array => {
  let size = 1024
  while (size < keys.length * 1.6) size *= 2
  const slots = new Uint32Array(size * 2)
  for (const [key, row] of keys) {
    const hash = hashOf(key)
    let at = hash & (size - 1)
    while (slots[at * 2] !== 0) at = (at + 1) & (size - 1)
    slots[at * 2] = hash
    slots[at * 2 + 1] = row
  }
  const all = new Uint32Array(4 + offsets.length + slots.length)
  all.set([magic, offsets.length - 1, size, 0])
  all.set(offsets, 4)
  all.set(slots, 4 + offsets.length)
  return new Uint8Array(all.buffer)
}

export const unpackIndex = (bytes: Uint8Array, path: string): NameIndex => {
  const all = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.byteLength & ~3)))
  const [found, rows = 0, size = 0] = all
  if (found !== magic || all.length !== 4 + rows + 1 + size * 2) {
    throw new DerekError(
      'tables-broken',
      `The table index ${path} is not whole.`,
      'Build it again with "node tools/build-tables.ts", or restore the data folder from the release.',
    )
  }
  return { offsets: all.subarray(4, 5 + rows), slots: all.subarray(5 + rows) }
}

/** Rows that may carry the name; equal hashes of different names are possible, so the caller compares names. */
export const rowsAt = (index: NameIndex, key: string): number[] => {
  const size = index.slots.length / 2
  const hash = hashOf(key)
  const found: number[] = []
  for (let at = hash & (size - 1); index.slots[at * 2] !== 0; at = (at + 1) & (size - 1)) {
    if (index.slots[at * 2] === hash) found.push(index.slots[at * 2 + 1] as number)
  }
  return found
}
