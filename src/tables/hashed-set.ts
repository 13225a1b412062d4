// A set of words in a few bits each (Bloom's): what was put in is always found; a word that was not is found now and then,
// at a rate that the builder measures and data/README.md tells.
import { DerekError } from '../model/index.ts'
import { hashOf } from './format.ts'

const magic = 0x444b5331

/** All 32-bit little-endian: [magic, bits, hashes, spare], then the bits. */
export const packSet = (keys: readonly string[], bitsPerKey: number, hashes: number): Uint8Array => {
  const bits = Math.ceil((keys.length * bitsPerKey) / 32) * 32
  const all = new Uint32Array(4 + bits / 32)
  all.set([magic, bits, hashes, 0])
  for (const key of keys) {
    const one = hashOf(key)
    const two = hashOf(key, 0x9e3779b9) | 1
    for (let nth = 0; nth < hashes; nth++) {
      const at = (one + Math.imul(nth, two)) >>> 0
      const bit = at % bits
      all[4 + (bit >>> 5)] = (all[4 + (bit >>> 5)] as number) | (1 << (bit & 31))
    }
  }
  return new Uint8Array(all.buffer)
}

export const openSet = (bytes: Uint8Array, path: string): ((key: string) => boolean) => {
  const all = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.byteLength & ~3)))
  const [found, bits = 0, hashes = 0] = all
  if (found !== magic || all.length !== 4 + bits / 32) {
    throw new DerekError(
      'tables-broken',
      `The table ${path} is not whole.`,
      'Build it again with "node tools/build-tables.ts", or restore the data folder from the release.',
    )
  }
  return (key) => {
    const one = hashOf(key)
    const two = hashOf(key, 0x9e3779b9) | 1
    for (let nth = 0; nth < hashes; nth++) {
      const bit = ((one + Math.imul(nth, two)) >>> 0) % bits
      if (((all[4 + (bit >>> 5)] as number) & (1 << (bit & 31))) === 0) return false
    }
    return true
  }
}
