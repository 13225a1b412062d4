// The files of the whole public ledger for whoever fetches them: streamed from disk, whole or in part (Range), each under its
// checksum as ETag. What there is, is told by listDownloads and at /data/index.json.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { downloadsIndex } from '../../model/index.ts'
import type { Download, Downloads, KeptDownloads } from '../../model/index.ts'
import { clientOf, trusting } from '../client.ts'
import { securityHeaders } from '../headers.ts'
import { askedByNode } from '../send.ts'
import { tokens } from '../tokens.ts'
import { partAsked } from './range.ts'

export interface DownloadsParts {
  readonly folder: string
  readonly origin?: string
  readonly proxies?: readonly string[]
}
export interface DownloadsDoor {
  handles(target: string): boolean
  handle(request: IncomingMessage, response: ServerResponse): void
}

/** Files that lie ready; null where none were made yet. */
export const listDownloads = async (folder: string): Promise<KeptDownloads | null> => {
  try {
    return JSON.parse(await readFile(join(folder, downloadsIndex), 'utf8')) as KeptDownloads
  } catch {
    return null
  }
}

export const downloadsRoot = '/data/'
export const downloadAt = (name: string): string => downloadsRoot + encodeURIComponent(name)

/** Reading the index anew is only needed when another was put in its place. */
const rememberedIndex = (folder: string): (() => Promise<KeptDownloads | null>) => {
  let [seen, kept]: [number, KeptDownloads | null] = [-1, null]
  return async () => {
    const at = (await stat(join(folder, downloadsIndex)).catch(() => undefined))?.mtimeMs ?? 0
    if (at !== seen) [seen, kept] = [at, await listDownloads(folder)]
    return kept
  }
}

const told = ({ made, change, licence, files }: KeptDownloads, origin: string): Downloads => ({
  made,
  change,
  licence,
  files: files.map((file) => ({ ...file, url: origin + downloadAt(file.name) })),
})

/** So many fetch at once. */
const most = 40

export const openDownloads = ({ folder, origin = '', proxies = [] }: DownloadsParts): DownloadsDoor => {
  const trusts = trusting(proxies)
  const bucket = tokens(60, 1)
  const index = rememberedIndex(folder)
  let under = 0
  const common: Readonly<Record<string, string>> = {
    ...securityHeaders(origin || null),
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Range, Repr-Digest, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }
  const say = (response: ServerResponse, status: number, detail: string, more: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { ...common, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...more })
    response.end(`${detail}\n`)
  } // prettier-ignore
  const stream = async (request: IncomingMessage, response: ServerResponse, path: string, file: Download): Promise<void> => {
    const tag = `"${file.sha256}"`
    const headers = {
      ...common,
      'Content-Type': file.type,
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'public, no-cache',
      ETag: tag,
      'Repr-Digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    }
    if (request.headers['if-none-match']?.includes(tag)) {
      response.writeHead(304, headers)
      response.end()
      return
    }
    const ifRange = request.headers['if-range']
    const part = ifRange === undefined || ifRange === tag ? partAsked(request.headers.range, file.size) : undefined
    if (part === 'nowhere') return say(response, 416, 'The file has no such part.', { 'Content-Range': `bytes */${file.size}` })
    const { start, end } = part ?? { start: 0, end: file.size - 1 }
    response.writeHead(part ? 206 : 200, {
      ...headers,
      'Content-Length': String(end - start + 1),
      ...(part && { 'Content-Range': `bytes ${start}-${end}/${file.size}` }),
    })
    if (request.method === 'HEAD' || end < start) return void response.end()
    // Whoever goes away in the middle has what he wanted.
    await pipeline(createReadStream(path, { start, end }), response).catch(() => response.destroy())
  } // prettier-ignore
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Only reading is possible here.', { Allow: 'GET, HEAD' }) // prettier-ignore
    const name = (request.url ?? '').split('?')[0]?.slice(downloadsRoot.length) ?? ''
    const kept = await index()
    if (name === '' || name === 'index.json') {
      const body = JSON.stringify(kept ? told(kept, origin) : { made: null, files: [] })
      response.writeHead(200, {
        ...common,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-cache',
      })
      return void response.end(request.method === 'HEAD' ? undefined : body)
    }
    if (!kept)
      return say(response, 404, 'The files are being made; please try again in some minutes.', { 'Retry-After': '300' })
    const file = kept.files.find((one) => one.name === name)
    if (!file) return say(response, 404, `There is no such file; ${downloadsRoot}index.json tells what there is.`)
    const wait = bucket.take(clientOf(askedByNode(request), trusts), performance.now())
    if (wait) return say(response, 429, `You ask too often; please wait ${wait} s.`, { 'Retry-After': String(wait) })
    if (under >= most) return say(response, 503, 'Too many fetch files just now; please try again in a minute.', { 'Retry-After': '60' }) // prettier-ignore
    under++
    try {
      await stream(request, response, join(folder, kept.folder, file.name), file)
    } finally {
      under--
    }
  }
  return {
    handles: (target) => target.startsWith(downloadsRoot),
    handle: (request, response) => {
      answer(request, response).catch((error: unknown) => {
        console.error(`data: ${String(request.url).slice(0, 200)}: ${String(error)}`)
        if (response.headersSent) response.destroy()
        else say(response, 500, 'This could not be answered just now. Please try again in a moment.')
      })
    },
  }
}
