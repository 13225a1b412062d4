// Ids are made from what they name, so that the order of arrival does not matter and two processes agree without talking.
import { hash } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 bits in 16 letters and digits that survive an address bar and being read aloud. */
export const idOf = (...parts: readonly (string | number | null | undefined)[]): string => {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer')
  let id = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const at = bit >> 3
    const pair = ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
    id += alphabet[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}
