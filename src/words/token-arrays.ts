// Small arrays with a place for each token of a report. A report needs some thirty, and memory of its own for each would cost more
// than what is done with it: they are cut from larger pieces, which are given back when nothing of them is in use any more.
const pieceSize = 1 << 16
let piece = new ArrayBuffer(pieceSize)
let used = 0
/** The number of the first byte of so many in `piece`, all zero and used by nobody else. */
const cut = (bytes: number): number => {
  const size = (bytes + 7) & ~7
  if (used + size > pieceSize) {
    piece = new ArrayBuffer(pieceSize)
    used = 0
  }
  const from = used
  used += size
  return from
}
/** What is longer is worth memory of its own. */
const longest = pieceSize >> 3

/** Zero for each. */
export const bytesFor = (count: number): Uint8Array => {
  if (count > longest) return new Uint8Array(count)
  const from = cut(count)
  return new Uint8Array(piece, from, count)
}
export const numbersFor = (count: number, value = 0): Int32Array => {
  if (count * 4 > longest) return new Int32Array(count).fill(value)
  const from = cut(count * 4)
  const numbers = new Int32Array(piece, from, count)
  if (value !== 0) for (let at = 0; at < count; at++) numbers[at] = value
  return numbers
}

/** Sets [first, end), as far as the array goes; stretches are short, and going along them is cheaper than `fill`. */
export const setAll = (array: Uint8Array | Int32Array, value: number, first: number, end: number): void => {
  const stop = Math.min(end, array.length)
  for (let at = Math.max(0, first); at < stop; at++) array[at] = value
}
/** Whether the value stands in [first, end). */
export const holds = (array: Uint8Array, value: number, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (array[at] === value) return true
  return false
}
