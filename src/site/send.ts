// A packed page to whoever asked: in the packing they take, or word that they have it already.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asked, Sent } from './asked.ts'
import { encodingFor } from './keep/encoding.ts'
import { writeHead } from './keep/heads.ts'
import { holds, packingFor, type Packed } from './keep/pack.ts'

export const sentOf = (packed: Packed, asked: Asked, status: number = packed.status): Sent => {
  const packing = packingFor(packed, encodingFor(asked.header('accept-encoding')))
  const held = asked.header('if-none-match')
  if (status === 200 && held !== undefined && holds(held, packed))
    return { status: 304, headers: packing.unchanged, body: null }
  return { status, headers: packing.headers, body: packing.bytes }
}

/** The same straight to node:http, for the many: two headers are looked for, and nothing is made. */
export const sendPacked = (packed: Packed, request: IncomingMessage, response: ServerResponse): void => {
  const { rawHeaders } = request
  let accept: string | undefined
  let held: string | undefined
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    if (name.length === 15 && name.toLowerCase() === 'accept-encoding') accept = rawHeaders[at + 1]
    else if (name.length === 13 && name.toLowerCase() === 'if-none-match') held = rawHeaders[at + 1]
  }
  const packing = packingFor(packed, encodingFor(accept))
  if (held !== undefined && packed.status === 200 && holds(held, packed)) {
    writeHead(request, response, 304, packing.unchanged)
    response.end()
    return
  }
  writeHead(request, response, packed.status, packing.headers)
  response.end(packing.bytes)
}

export const toNode = ({ status, headers, body }: Sent, response: ServerResponse): void => {
  response.writeHead(status, headers as string[])
  response.end(body ?? undefined)
}

export const toFetch = ({ status, headers, body }: Sent, method: string): Response => {
  const told = new Headers()
  for (let at = 0; at < headers.length; at += 2) told.append(headers[at] as string, headers[at + 1] as string)
  const bare = body === null || method === 'HEAD' || status === 204 || status === 304
  return new Response(bare ? null : typeof body === 'string' ? body : new Uint8Array(body), { status, headers: told })
}

const bodyOf = async (parts: AsyncIterable<Uint8Array>, most: number): Promise<string | undefined> => {
  const read: Uint8Array[] = []
  let length = 0
  for await (const part of parts) {
    length += part.length
    if (length > most) return undefined
    read.push(part)
  }
  return Buffer.concat(read).toString()
}

export const askedByNode = (request: IncomingMessage): Asked => ({
  method: request.method ?? 'GET',
  target: request.url ?? '/',
  header: (name) => {
    const found = request.headers[name]
    return Array.isArray(found) ? found.join(', ') : found
  },
  // What is too long is left unread: the answer still has to go the same way.
  body: (most) => bodyOf(request.iterator({ destroyOnReturn: false }), most),
  ...(request.socket.remoteAddress !== undefined && { address: request.socket.remoteAddress }),
})

export const askedByFetch = (request: Request): Asked => {
  const url = new URL(request.url)
  return {
    method: request.method,
    target: url.pathname + url.search,
    header: (name) =>
      name === 'host' ? (request.headers.get('host') ?? url.host) : (request.headers.get(name) ?? undefined),
    body: (most) => bodyOf(request.body ?? new Blob().stream(), most),
    scheme: url.protocol === 'https:' ? 'https' : 'http',
  }
}
