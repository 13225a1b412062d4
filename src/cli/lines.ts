// Bytes into lines, holding no more than one line at a time, and of a line that is too long only its beginning.

export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Without its end; of a line that is too long, the first few kilobytes. */
  readonly bytes: Uint8Array
  readonly tooLong: boolean
}

const headKept = 4096

export async function* linesOf(chunks: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  let tooLong = false
  const add = (part: Uint8Array): void => {
    length += part.length
    if (tooLong) return
    if (length > largest) {
      tooLong = true
      parts = [Buffer.concat([...parts, part].map((each) => each.subarray(0, headKept))).subarray(0, headKept)]
    } else if (part.length) parts.push(part)
  }
  const take = (): Line => {
    const line = {
      number: ++number,
      bytes: parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts),
      tooLong,
    }
    parts = []
    length = 0
    tooLong = false
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (length) yield take()
}
