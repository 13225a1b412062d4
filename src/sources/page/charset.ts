// The text of an HTML page's bytes. Old pages are in windows-1251 and say so in a header or in their first lines.
import { DerekError } from '../../model/index.ts'
import { decodeUtf8 } from '../bytes.ts'

const named = (mediaType: string): string | undefined => /charset=["']?([\w-]+)/i.exec(mediaType)?.[1]
const declared = (bytes: Uint8Array): string | undefined =>
  /<(?:meta|\?xml)[^>]+(?:charset|encoding)=["']?\s*([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1]

/** mediaType: what the server said, or ''. */
export const decodePage = (bytes: Uint8Array, mediaType: string, what: string): string => {
  const charset = (named(mediaType) ?? declared(bytes) ?? 'utf-8').toLowerCase()
  if (charset === 'utf-8' || charset === 'utf8') return decodeUtf8(bytes, what)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (cause) {
    throw new DerekError(
      'unknown-charset',
      `${what} says that its letters are "${charset}", which nobody knows.`,
      'Save the page as UTF-8 and take in the file.',
      1,
      cause,
    )
  }
}
