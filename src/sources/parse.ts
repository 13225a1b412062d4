// Bytes of whatever kind into an item: JSON, an HTML page or plain text, known by what they hold rather than by a file's name.
import { DerekError } from '../model/index.ts'
import { decodeUtf8, largestReport, tooLarge } from './bytes.ts'
import { parseImport } from './import/parse.ts'
import type { SourceItem } from './item.ts'
import { decodePage } from './page/charset.ts'
import { parsePage } from './page/parse.ts'
import { parsePaste } from './paste/parse.ts'
import { looksLikeHtml } from './text.ts'

export interface Bytes {
  readonly bytes: Uint8Array
  /** What a server said, or ''. */
  readonly mediaType: string
  /** Where it was fetched, or null. */
  readonly url: string | null
  /** How to call it in messages. */
  readonly what: string
}

const beginsLikeHtml = (bytes: Uint8Array): boolean =>
  looksLikeHtml(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))

export const parseBytes = async ({ bytes, mediaType, url, what }: Bytes): Promise<SourceItem> => {
  if (bytes.length > largestReport) throw tooLarge(what, bytes.length)
  if (!bytes.some((byte) => byte > 32)) throw new DerekError('empty', `${what} is empty.`, 'Give the text of a report.')
  // Pages may be in an older encoding, which they declare; all else is UTF-8.
  if (/html/i.test(mediaType) || beginsLikeHtml(bytes)) return parsePage(decodePage(bytes, mediaType, what), url, what)
  const text = decodeUtf8(bytes, what)
  if (looksLikeHtml(text)) return parsePage(text, url, what)
  if (/^\s*(?:\{|\[\s*[{"[\]])/.test(text)) return parseImport(text, what)
  return { ...parsePaste(text), url, externalId: url }
}
