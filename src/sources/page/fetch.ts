// The bytes of a page, politely and not for ever: one request, 30 seconds, no more than a report may be.
import { DerekError } from '../../model/index.ts'
import { largestReport, tooLarge } from '../bytes.ts'

export interface Fetched {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** After redirects. */
  readonly url: string
}

const patience = 30_000

const unreachable = (url: string, cause: unknown): DerekError => {
  const error = cause as Error & { cause?: { code?: string; message?: string } }
  const why =
    error.name === 'TimeoutError'
      ? 'no answer in 30 seconds'
      : (error.cause?.code ?? error.cause?.message ?? error.message)
  return new DerekError(
    'unreachable',
    `${url} cannot be reached (${why}).`,
    'Check the address and the connection.',
    1,
    cause,
  )
}

const readAll = async (response: Response, url: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > largestReport) throw tooLarge(url, null)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

export const fetchPage = async (url: string): Promise<Fetched> => {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, application/json;q=0.8',
        'user-agent': 'derek',
      },
    })
    if (!response.ok)
      throw new DerekError(
        'refused',
        `${url} answered ${response.status}.`,
        'Open the address in a browser: is it the right one?',
      )
    const mediaType = response.headers.get('content-type') ?? ''
    if (mediaType && !/html|text\/plain|json/i.test(mediaType))
      throw new DerekError(
        'not-a-page',
        `${url} is ${mediaType}, not a page.`,
        'Copy its text into a file and take that in.',
      )
    return { bytes: await readAll(response, url), mediaType, url: response.url || url }
  } catch (cause) {
    throw cause instanceof DerekError ? cause : unreachable(url, cause)
  }
}
