// Bytes into text, and how much of it one report may be.
import { DerekError } from '../model/index.ts'

/** One report, file or line; the longest official document seen is a twentieth of this. */
export const largestReport: number = 20 * 1024 * 1024

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

export const tooLarge = (what: string, bytes: number | null): DerekError =>
  new DerekError(
    'too-large',
    `${what} is ${bytes === null ? '' : `${megabytes(bytes)}, `}more than the ${megabytes(largestReport)} that one report may be.`,
    'Give each report in a file, or on a line, of its own.',
  )

const strict = new TextDecoder('utf-8', { fatal: true })

/** Where the first byte stands that is not UTF-8: the decoder knows that there is one, not where. */
const firstWrongByte = (bytes: Uint8Array): number => {
  let good = 0
  let bad = bytes.length
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  // Halving: every prefix before the wrong byte decodes (a cut sign is forgiven), every longer one does not.
  while (good < bad) {
    const middle = (good + bad) >> 1
    if (decodes(middle + 1)) good = middle + 1
    else bad = middle
  }
  return good
}

export const decodeUtf8 = (bytes: Uint8Array, what: string): string => {
  try {
    return strict.decode(bytes)
  } catch {
    throw new DerekError(
      'not-utf8',
      `${what} is not UTF-8 text (byte ${firstWrongByte(bytes) + 1} does not fit).`,
      'Save it as UTF-8, for example with: iconv -f WINDOWS-1251 -t UTF-8 FILE',
    )
  }
}
