// /api/v1: the public ledger for programs. Read-only, open to every site (CORS), with ETags, so many questions a client, and
// errors that say what to do (RFC 9457). Equal change numbers mean equal answers, so 'nothing has changed' costs one number.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Asked, Sent } from '../asked.ts'
import { clientOf, originOf, trusting } from '../client.ts'
import { securityHeaders } from '../headers.ts'
import { drawings, TooBusy } from '../keep/drawings.ts'
import { encodingFor } from '../keep/encoding.ts'
import { askedByNode, toNode } from '../send.ts'
import { tokens } from '../tokens.ts'
import { WrongParameter } from './describe.ts'
import type { ApiLedger, Operation, Values } from './describe.ts'
import { openapi } from './openapi.ts'
import { operations } from './operations.ts'
import { apiRoot, underApi } from './root.ts'
import { valuesOf } from './values.ts'
import type { Slip } from './values.ts'

export interface ApiParts {
  readonly ledger: ApiLedger
  readonly settings: {
    readonly name: string
    /** 'https://…' where the site is reached, if it is known. */
    readonly origin?: string
    readonly proxies?: readonly string[]
    readonly licence?: { readonly name: string; readonly url: string }
  }
  /** YYYY-MM-DD in the newsroom's time zone. */
  readonly today: () => string
}
export interface Api {
  handles(target: string): boolean
  handle(request: IncomingMessage, response: ServerResponse): void
  answer(asked: Asked): Promise<Sent>
}

const json = 'application/json; charset=utf-8'
const packed = promisify(gzip)
const worthIt = 400

/** Whatever the answer is, a page of any site may read it. */
const open: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

interface Route {
  readonly operation: Operation
  readonly pattern: RegExp
  readonly names: readonly string[]
}
const routes: readonly Route[] = operations.map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as string),
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`, 'u'),
}))

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return '\u0000'
  }
}
const found = (path: string): { readonly operation: Operation; readonly values: Values } | undefined => {
  for (const { operation, pattern, names } of routes) {
    const fits = pattern.exec(path)
    if (fits)
      return { operation, values: Object.fromEntries(names.map((name, at) => [name, decoded(fits[at + 1] ?? '')])) }
  }
  return undefined
}

const titles: Readonly<Record<number, string>> = {
  400: 'Asked wrongly',
  404: 'Not there',
  405: 'Only reading is possible',
  414: 'Too long an address',
  429: 'Asked too often',
  500: 'Could not be answered',
  503: 'Too busy',
}
const kinds: Readonly<Record<number, string>> = {
  400: 'wrong-parameter', 404: 'not-found', 405: 'read-only', 414: 'too-long', 429: 'too-often', 500: 'trouble', 503: 'too-busy',
} // prettier-ignore

/** A cursor as the whole address of the next part. */
const withNext = (told: object, origin: string, path: string, query: URLSearchParams): object => {
  if (!('next' in told) || typeof told.next !== 'string') return told
  const more = new URLSearchParams(query)
  more.set('cursor', told.next)
  return { ...told, next: `${origin}${apiRoot}${path}?${more}` }
}

const tagOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, 22)

class NotThere extends Error {}

export const createApi = ({ ledger, settings, today }: ApiParts): Api => {
  const trusts = trusting(settings.proxies ?? [])
  const known = settings.origin?.replace(/\/+$/, '') || null
  const common = { ...securityHeaders(known), ...open }
  const buckets = { usual: tokens(120, 20), dear: tokens(20, 2) }
  const turns = drawings(4, 100)

  const send = (status: number, type: string, body: Buffer | string | null, more: Readonly<Record<string, string>>): Sent => ({
    status,
    headers: Object.entries({
      'Content-Type': type,
      ...(body !== null && { 'Content-Length': String(Buffer.byteLength(body)) }),
      ...common,
      ...more,
    }).flat(),
    body,
  }) // prettier-ignore
  const problem = (status: number, detail: string, errors: readonly Slip[] = [], more: Readonly<Record<string, string>> = {}): Sent =>
    send(
      status,
      'application/problem+json; charset=utf-8',
      JSON.stringify({ type: `urn:derek:problem:${kinds[status]}`, title: titles[status], status, detail, ...(errors.length && { errors }) }),
      { 'Cache-Control': 'no-store', ...more },
    ) // prettier-ignore

  /** Bytes under their tag; packed ones are other bytes and have another. */
  const tagged = async (asked: Asked, tag: string, more: Readonly<Record<string, string>>, make: () => Promise<object>): Promise<Sent> => {
    const accepted = asked.header('accept-encoding')
    const zip = encodingFor(accepted) !== 'identity' && /\bgzip\b/.test(accepted ?? '')
    const named = `"${tag}${zip ? '-g' : ''}"`
    const headers = { ETag: named, 'Cache-Control': known === null ? 'private, no-cache' : 'public, no-cache', Vary: 'Accept-Encoding', ...more }
    const held = asked.header('if-none-match')
    if (held !== undefined && held.includes(named)) return { status: 304, headers: Object.entries({ ...common, ...headers }).flat(), body: null }
    const told = await make()
    const next: Readonly<Record<string, string>> = 'next' in told && typeof told.next === 'string' ? { Link: `<${told.next}>; rel="next"` } : {}
    const body = Buffer.from(JSON.stringify(told))
    if (!zip || body.length < worthIt) return send(200, json, body, { ...headers, ...next })
    return send(200, json, await packed(body), { ...headers, ...next, 'Content-Encoding': 'gzip' })
  } // prettier-ignore

  const operated = async (asked: Asked, origin: string, path: string, query: URLSearchParams): Promise<Sent> => {
    const at = found(path)
    if (!at) return problem(404, `There is nothing at ${apiRoot}${path.slice(0, 200)}. ${apiRoot}/openapi.json tells all that there is.`)
    const { operation } = at
    const { values, slips } = valuesOf(operation.parameters, at.values, query)
    if (slips.length) return problem(400, slips.map((slip) => `${slip.parameter}: ${slip.detail}`).join(' '), slips)
    const wait = buckets[operation.dear ? 'dear' : 'usual'].take(clientOf(asked, trusts), performance.now())
    if (wait) return problem(429, `You ask too often; please wait ${wait} s.`, [], { 'Retry-After': String(wait) })
    const day = today()
    const tag = tagOf(String(await ledger.changeNumber()), day, origin, settings.name, path, query.toString())
    return tagged(asked, tag, {}, () =>
      turns.run(async () => {
        const told = await operation.ask({ ledger, origin, today: day }, values)
        if (told === null) throw new NotThere()
        return withNext(told, origin, path, query)
      }),
    )
  } // prettier-ignore
  const answerTo = async (asked: Asked): Promise<Sent> => {
    if (asked.method === 'OPTIONS')
      return send(204, json, null, { Allow: 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'If-None-Match', 'Access-Control-Max-Age': '86400' }) // prettier-ignore
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
      return problem(405, 'Ask with GET.', [], { Allow: 'GET, HEAD, OPTIONS' })
    if (asked.target.length > 2000) return problem(414, 'Ask for less in one address: 2,000 characters at most.')
    const cut = asked.target.indexOf('?')
    const path = (cut < 0 ? asked.target : asked.target.slice(0, cut)).slice(apiRoot.length).replace(/\/$/, '')
    const query = new URLSearchParams(cut < 0 ? '' : asked.target.slice(cut + 1))
    const origin = known ?? originOf(asked, trusts)
    const about = { name: settings.name, origin, licence: settings.licence ?? null }
    if (path === '/openapi.json' || path === '') {
      const document = openapi(about)
      return tagged(asked, tagOf(JSON.stringify(document)), {}, async () => document)
    }
    return operated(asked, origin, path, query)
  }
  const answer = async (asked: Asked): Promise<Sent> => {
    try {
      return await answerTo(asked)
    } catch (error) {
      if (error instanceof NotThere) return problem(404, 'There is no such thing, or it is not public.')
      if (error instanceof WrongParameter)
        return problem(400, error.message, [{ parameter: error.parameter, detail: error.message }])
      if (error instanceof TooBusy)
        return problem(503, 'Too much is asked for at once; please try again in a moment.', [], { 'Retry-After': '1' })
      console.error(
        `api: ${asked.target.slice(0, 200)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      return problem(500, 'This could not be answered just now. Please try again in a moment.')
    }
  }
  return {
    handles: underApi,
    handle: (request, response) => {
      const asked = askedByNode(request)
      void answer(asked).then((sent) => toNode(asked.method === 'HEAD' ? { ...sent, body: null } : sent, response))
    },
    answer,
  }
}
