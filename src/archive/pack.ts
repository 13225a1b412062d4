// Many originals in one file, a plain tar: what a batch brings is written and flushed once instead of once an original, and whoever
// has lost everything else can still unpack it with the tar of any system. Its first member lists the others.

export interface Original {
  readonly sha256: string
  readonly bytes: Uint8Array
}
/** Where a member's header begins. */
export interface Member {
  readonly sha256: string
  readonly at: number
}

export const block = 512
const indexName = 'index'
const padded = (size: number): number => Math.ceil(size / block) * block

const octal = (number: number, digits: number): string => `${number.toString(8).padStart(digits, '0')}\0`

const header = (name: string, size: number): Buffer => {
  const bytes = Buffer.alloc(block)
  bytes.write(name, 0, 'latin1')
  // Readable by whoever may read the folder, of nobody and of no time: the same originals give the same bytes.
  bytes.write(octal(0o644, 7) + octal(0, 7) + octal(0, 7) + octal(size, 11) + octal(0, 11), 100, 'latin1')
  bytes.write('        0', 148, 'latin1')
  bytes.write('ustar\u000000', 257, 'latin1')
  let sum = 0
  for (const byte of bytes) sum += byte
  bytes.write(`${octal(sum, 6)} `, 148, 'latin1')
  return bytes
}

export const packIndex = (originals: readonly Original[]): string =>
  originals.map(({ sha256, bytes }) => `${sha256} ${bytes.length}\n`).join('')

export const packOf = (originals: readonly Original[]): Uint8Array => {
  const members = [{ sha256: indexName, bytes: Buffer.from(packIndex(originals), 'latin1') }, ...originals]
  const size = members.reduce((sum, { bytes }) => sum + block + padded(bytes.length), 2 * block)
  const pack = Buffer.alloc(size)
  let at = 0
  for (const { sha256, bytes } of members) {
    pack.set(header(sha256, bytes.length), at)
    pack.set(bytes, at + block)
    at += block + padded(bytes.length)
  }
  return pack
}

/** What a header says; null when it is none. */
export const headerOf = (bytes: Buffer): { readonly name: string; readonly size: number } | null => {
  if (bytes.length < block || bytes.toString('latin1', 257, 262) !== 'ustar') return null
  const size = Number.parseInt(bytes.toString('latin1', 124, 135), 8)
  const name = bytes.toString('latin1', 0, 100).replace(/\0.*$/s, '')
  return Number.isFinite(size) ? { name, size } : null
}

/** How many bytes from its beginning hold a pack's list; 0 when this is no pack. */
export const indexEnd = (head: Buffer): number => {
  const said = headerOf(head)
  return said?.name === indexName ? block + said.size : 0
}

/** From those first bytes. */
export const membersOf = (beginning: Buffer): readonly Member[] => {
  let at = block + padded(beginning.length - block)
  const members: Member[] = []
  for (const line of beginning.toString('latin1', block).split('\n')) {
    const [sha256 = '', size = ''] = line.split(' ')
    // What follows a line that was spoiled lies nobody knows where.
    if (sha256.length !== 64 || !/^\d+$/.test(size)) break
    members.push({ sha256, at })
    at += block + padded(Number(size))
  }
  return members
}
