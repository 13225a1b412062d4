// A file, a web page or standard input, as bytes with what is known of them. No more than one report may be is held.
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { DerekError } from '../model/errors.ts'
import { fetchPage, largestReport, tooLarge } from '../sources/index.ts'
import type { Bytes } from '../sources/index.ts'
import type { Io } from './io.ts'

export const isUrl = (name: string): boolean => /^https?:\/\//i.test(name)

const why: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
}

const collect = async (chunks: AsyncIterable<Uint8Array>, what: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of chunks) {
    length += part.length
    if (length > largestReport) throw tooLarge(what, null)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const unreadable = (name: string, cause: unknown): DerekError => {
  const { code, message } = cause as NodeJS.ErrnoException
  return new DerekError('no-file', `${name} ${why[code ?? ''] ?? `cannot be read (${message})`}.`, 'Check the name.', 1, cause) // prettier-ignore
}

/** A file of any size, or standard input for -, a piece at a time. */
export async function* chunksOf(name: string, { stdin }: Pick<Io, 'stdin'>): AsyncGenerator<Uint8Array> {
  if (name === '-') return yield* stdin
  try {
    yield* createReadStream(name) as AsyncIterable<Uint8Array>
  } catch (cause) {
    throw unreadable(name, cause)
  }
}

export const readFileBytes = async (name: string): Promise<Uint8Array> => {
  try {
    const file = await open(name)
    try {
      const { size } = await file.stat()
      if (size > largestReport) throw tooLarge(name, size)
      return await collect(file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>, name)
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof DerekError) throw cause
    throw unreadable(name, cause)
  }
}

export const bytesOf = async (name: string, io: Io): Promise<Bytes> => {
  if (name === '-')
    return { bytes: await collect(io.stdin, 'standard input'), mediaType: '', url: null, what: 'standard input' }
  if (isUrl(name)) return { ...(await fetchPage(name)), what: name }
  return { bytes: await readFileBytes(name), mediaType: '', url: null, what: name }
}
