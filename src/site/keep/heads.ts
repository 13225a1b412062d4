// The beginning of an answer written once for a page and sent as it is. node:http checks and joins every header of every answer
// anew, which for a page that lies ready is a fifth of all its work. What is written here is what writeHead would have written:
// the test beside compares the two, byte for byte. Whoever asks in an unusual way is answered by writeHead.
import { STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RawHeaders } from './pack.ts'

/** What node:http keeps of a head that is ready to be sent. */
interface WithHead {
  _header: string | null
  readonly shouldKeepAlive: boolean
  readonly maxRequestsOnConnectionReached: boolean
  readonly _keepAliveTimeout: number
  readonly _maxRequestsPerSocket: number
}

const written = (status: number, headers: RawHeaders): string => {
  let lines = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`
  for (let at = 0; at < headers.length; at += 2) {
    const [name, value] = [headers[at] as string, headers[at + 1] as string]
    validateHeaderName(name)
    validateHeaderValue(name, value)
    lines += `${name}: ${value}\r\n`
  }
  return lines
}
const kept = new WeakMap<RawHeaders, { readonly status: number; readonly head: string }>()
const headOf = (status: number, headers: RawHeaders): string => {
  const known = kept.get(headers)
  if (known?.status === status) return known.head
  const head = written(status, headers)
  kept.set(headers, { status, head })
  return head
}

let [second, date] = [NaN, '']
const dateLine = (): string => {
  const now = Math.floor(Date.now() / 1000)
  if (now !== second) [second, date] = [now, `Date: ${new Date(now * 1000).toUTCString()}\r\n`]
  return date
}

/** Like response.writeHead(status, headers). */
export const writeHead = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: RawHeaders,
): void => {
  const own = response as unknown as WithHead
  const usual =
    own._header === null &&
    own.shouldKeepAlive === true &&
    own.maxRequestsOnConnectionReached === false &&
    own._maxRequestsPerSocket === 0 &&
    own._keepAliveTimeout > 0 &&
    request.httpVersionMinor === 1
  if (!usual) return void response.writeHead(status, headers as string[])
  response.statusCode = status
  own._header = `${headOf(status, headers)}${dateLine()}Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(own._keepAliveTimeout / 1000)}\r\n\r\n`
}
