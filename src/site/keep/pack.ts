// An answer packed for sending: the bytes plain, gzip and brotli, a strong ETag for each, the headers written once. A strong
// tag names bytes, so each packing has its own; whoever holds any of the three holds the page.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from '../answer.ts'
import type { Encoding } from './encoding.ts'

type Headers = Readonly<Record<string, string>>
/** Names and values in turn, as node:http writes them. */
export type RawHeaders = readonly string[]
export interface Packing {
  readonly bytes: Buffer
  readonly tag: string
  readonly headers: RawHeaders
  /** Of the answer that says 'you have it already'. */
  readonly unchanged: RawHeaders
}
export interface Packed {
  readonly status: Answer['status']
  readonly hash: string
  /** Absent where packing would gain nothing: pictures, a few bytes. */
  readonly packings: { readonly identity: Packing } & { readonly [E in Encoding]?: Packing }
  /** Of all packings. */
  readonly size: number
  readonly answer: Omit<Answer, 'body'>
}
export interface PackOptions {
  /** The headers of every answer; an answer's own come in their place. */
  readonly common: Headers
  readonly caching: string
  /** What a cache in front may call the answer by. */
  readonly keys?: Headers
}
export interface Bodies {
  readonly identity: Buffer
  readonly gzip?: Buffer
  readonly br?: Buffer
}

const squeezed = {
  gzip: promisify(gzip),
  br: promisify(brotliCompress),
}
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
/** Below this the headers outweigh what packing saves. */
const worthIt = 200

export const bodiesOf = async ({ body, type }: Pick<Answer, 'body' | 'type'>): Promise<Bodies> => {
  const identity = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.length)
  if (identity.length < worthIt || !/^text\/|\+xml|\/xml|json|javascript|^image\/svg/.test(type)) return { identity }
  const [packedGzip, packedBr] = await Promise.all([squeezed.gzip(identity), squeezed.br(identity, quality)])
  return { identity, gzip: packedGzip, br: packedBr }
}

const ending = { identity: '', gzip: '-g', br: '-b' } as const

const listed = (headers: Headers): RawHeaders => Object.entries(headers).flat()

/** Both are given where the bodies were kept before. */
export const packBodies = (answer: Omit<Answer, 'body'>, bodies: Bodies, options: PackOptions): Packed => {
  const hash = createHash('sha256').update(answer.type).update('\0').update(bodies.identity).digest('base64url')
  const vary: Headers = bodies.br || bodies.gzip ? { Vary: 'Accept-Encoding' } : {}
  const packing = (encoding: Encoding, bytes: Buffer): Packing => {
    const tag = `"${hash.slice(0, 22)}${ending[encoding]}"`
    const own = { ...options.common, 'Cache-Control': options.caching, ...vary, ...options.keys, ...answer.headers }
    const tagged: Headers = answer.status === 200 ? { ETag: tag } : {}
    return {
      bytes,
      tag,
      headers: listed({
        'Content-Type': answer.type,
        'Content-Length': String(bytes.length),
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
        ...(answer.location === undefined ? {} : { Location: answer.location }),
        ...tagged,
        ...own,
      }),
      unchanged: listed({ ...tagged, ...own }),
    }
  }
  const { identity, gzip: gz, br } = bodies
  return {
    status: answer.status,
    hash,
    answer,
    size: identity.length + (gz?.length ?? 0) + (br?.length ?? 0),
    packings: {
      identity: packing('identity', identity),
      ...(gz && { gzip: packing('gzip', gz) }),
      ...(br && { br: packing('br', br) }),
    },
  }
}

export const pack = async ({ body, ...answer }: Answer, options: PackOptions): Promise<Packed> =>
  packBodies(answer, await bodiesOf({ body, type: answer.type }), options)

/** The packing to send, or the one that is as good. */
export const packingFor = (packed: Packed, encoding: Encoding): Packing =>
  packed.packings[encoding] ?? packed.packings.identity

/** Whether the browser's tags name this page in any packing. */
export const holds = (header: string, { hash }: Packed): boolean =>
  header.trim() === '*' || header.includes(`"${hash.slice(0, 22)}`)
