// The public site. It asks the ledger only public questions, changes nothing, and serves what was prepared: what is kept and
// right is sent at once (handle), all else goes the longer way (answerTo), which also keeps it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLanguage, type Atlas, type Language, type PublicLedger } from '../model/index.ts'
import { homeAt, indexAt, latinFolder } from '../pages/addresses.ts'
import { searchWordings } from '../pages/wording/search.ts'
import { preferred } from './accept-language.ts'
import type { Answer } from './answer.ts'
import { addressOf, type Asked, type Sent } from './asked.ts'
import { clientOf, originOf, standIn, trusting } from './client.ts'
import type { DrawParts } from './draw.ts'
import { editionOf } from './edition.ts'
import type { FollowDesk } from './follow-desk.ts'
import { cacheNames, securityHeaders } from './headers.ts'
import { TooBusy } from './keep/drawings.ts'
import { keeper, type DrawAt, type Keeper } from './keep/keeper.ts'
import { pack, type Packed, type PackOptions } from './keep/pack.ts'
import { lazily } from './lazily.ts'
import { strangeAmong, strangeNames } from './parameters.ts'
import { findRoute, route, type Found } from './route.ts'
import { routes } from './routes.ts'
import { askedByFetch, askedByNode, sendPacked, sentOf, toFetch, toNode } from './send.ts'
import { readSheet, tabIcon } from './static.ts'
import { tokens } from './tokens.ts'

export interface SiteSettings {
  readonly name: string
  readonly timeZone: string
  /** 'https://…' where the site is reached, if it is known. */
  readonly origin?: string
  /** Addresses or ranges of proxies whose word on who asks is taken. */
  readonly proxies?: readonly string[]
  /** Say by which names a cache in front can be told what changed. */
  readonly cacheNames?: boolean
  /** Under which the data is given. */
  readonly licence?: { readonly name: string; readonly url: string | null }
  /** An e-mail address or a page for readers who found a mistake. */
  readonly contact?: string
  /** By which search engines may be told of what changed: the site shows it at its own address. */
  readonly indexNowKey?: string
  /** A WebSub hub that tells whoever follows a feed. */
  readonly hub?: string
  /** Bytes of pages held in memory; 64 MB unless told otherwise. */
  readonly memory?: number
}
export interface SiteParts {
  readonly ledger: PublicLedger
  readonly settings: SiteSettings
  /** YYYY-MM-DD in the newsroom's time zone. */
  readonly today: () => string
  /** The folder in which pages survive a restart; without it they do not. */
  readonly folder?: string
  /** Lines and points for maps; without it there are none. */
  readonly atlas?: Atlas
  /** Pages lead to the style sheet instead of bringing it along: for a site of files, where each page would hold it once more. */
  readonly sheetApart?: boolean
  /** The process that serves it answers at /api/v1 and /data/ too. */
  readonly api?: boolean
  /** Through which readers follow by e-mail; without it pages have no form for that. */
  readonly follow?: FollowDesk
}
export interface Site {
  /** For node:http. */
  handle(request: IncomingMessage, response: ServerResponse): void
  fetch(request: Request): Promise<Response>
  /** The same, for tests: a path or an address, seen after all that is in the ledger by now. */
  request(url: string, init?: RequestInit): Promise<Response>
  readonly keeper: Keeper
  close(): Promise<void>
}

const { drawMissing, drawRoute } = lazily(() => import('./draw.ts'))
const { followAnswer } = lazily(() => import('./follow.ts'))

const forEver = 'public, max-age=31536000, immutable'
/** Ask again each time: a publication is seen at once, and an unchanged page costs one short answer. */
const askAgain = 'public, no-cache'
const never = 'no-store'
const megabyte = 2 ** 20
const plain = 'text/plain; charset=utf-8'
const allowed = 'GET, HEAD, OPTIONS'

/** Asking a time zone for its day is dear, and the day does not change within a second. */
const eachSecond = (ask: () => string): (() => string) => {
  let [day, at] = ['', -Infinity]
  return () => {
    if (performance.now() - at > 1000) [day, at] = [ask(), performance.now()]
    return day
  }
}

/** Kept under names that no address can have. */
const missingIn = (folder: string): string => `missing:${folder}`
const asMissing = (path: string): { readonly language: Language; readonly latin: boolean } | undefined => {
  const folder = path.startsWith('missing:') ? path.slice(8) : undefined
  const latin = folder === latinFolder
  return latin ? { language: 'kk', latin } : isLanguage(folder) ? { language: folder, latin } : undefined
}

export const createSite = (made: SiteParts): Site => {
  const { ledger, settings, today: dayNow, folder, atlas, api, follow, sheetApart = false } = made
  const today = eachSecond(dayNow)
  const sheet = readSheet()
  const origin = settings.origin?.replace(/\/+$/, '') || null
  const common = securityHeaders(origin, sheetApart ? undefined : sheet.digest)
  const trusts = trusting(settings.proxies ?? [])
  const bucket = tokens(20, 2)
  const mailBucket = tokens(5, 1 / 60)
  const parts: DrawParts = {
    ledger,
    name: settings.name,
    timeZone: settings.timeZone,
    cssAt: sheet.at,
    ...(!sheetApart && { style: sheet.text }),
    origin,
    ...(settings.hub && { hub: settings.hub }),
    ...(settings.licence && { licence: settings.licence }),
    ...(settings.contact && { contact: settings.contact }),
    ...(atlas && { atlas }),
    ...(api && { api }),
    ...(follow && { letters: true }),
  }

  const fixed = new Map<string, Promise<Packed>>([
    [sheet.at, pack(sheet.file, { common, caching: forEver })],
    ['/icon.svg', pack(tabIcon, { common, caching: 'public, max-age=86400' })],
  ])
  const { indexNowKey: key } = settings
  if (key) fixed.set(`/${key}.txt`, pack({ status: 200, type: plain, body: key }, { common, caching: askAgain }))
  const optionsFor = (found: Found | undefined, whole: boolean, keys: readonly string[]): PackOptions => ({
    common,
    // Whole addresses are those of whoever asked: no cache may give them to another.
    caching: whole ? 'private, no-cache' : (found?.route.caching ?? askAgain),
    ...(settings.cacheNames && { keys: cacheNames(keys) }),
  })
  const drawAt: DrawAt = async (path, day, held) => {
    const nothing = asMissing(path)
    if (nothing) return drawMissing(parts, nothing.language, day, held, nothing.latin)
    const found = findRoute(routes, decodeURIComponent(path))
    return found && drawRoute(parts, found, day, held)
  }
  const kept = keeper({
    ledger,
    today,
    draw: drawAt,
    lazy: (path) => findRoute(routes, decodeURIComponent(path))?.route.lazy ?? false,
    memory: settings.memory ?? 64 * megabyte,
    folder: folder ?? null,
    edition:
      folder === undefined
        ? ''
        : editionOf([
            settings.name,
            settings.timeZone,
            origin,
            settings.cacheNames,
            settings.hub,
            settings.licence,
            settings.contact,
            atlas?.edition,
            !!api,
            sheetApart,
            !!follow,
          ]),
    headersOf: (answer, path, keys, whole) => {
      if (asMissing(path) || answer.status === 404 || answer.status === 410) return { common, caching: never }
      return optionsFor(findRoute(routes, decodeURIComponent(path)), whole, keys)
    },
  })

  const say = (status: number, text: string, more: Readonly<Record<string, string>> = {}): Sent => {
    const headers = { 'Content-Type': plain, 'Content-Length': String(Buffer.byteLength(text)), 'Cache-Control': never, ...common, ...more }
    return { status, headers: Object.entries(headers).flat(), body: text }
  } // prettier-ignore
  const goTo = (location: string, status: 301 | 302, more: Readonly<Record<string, string>> = {}): Sent =>
    say(status, '', { Location: location, 'Cache-Control': askAgain, ...more })
  const nowhere = async (asked: Asked, path: string, query?: URLSearchParams): Promise<Sent> => {
    const [, first] = path.split('/')
    if (path.length > 1 && path.endsWith('/')) return goTo(`/${path.replace(/^\/+|\/+$/g, '')}`, 301)
    if (isLanguage(first) && path === `/${first}`) return goTo(homeAt(first), 301)
    if (path === `/${latinFolder}`) return goTo(`${path}/`, 301)
    // What is found stands in its own letters.
    if (path === `/${latinFolder}/search`)
      return goTo(indexAt('kk', 'search') + (query?.size ? `?${query.toString()}` : ''), 301)
    const folder = isLanguage(first) || first === latinFolder ? first : preferred(asked.header('accept-language'))
    const page = await kept.get(missingIn(folder))
    return page ? sentOf(page.packed, asked, 404) : say(404, 'There is no such page.\n')
  }
  /** With the addresses of whoever asks filled in. */
  const filledIn = async ({ answer, packings }: Packed, asked: Asked, found: Found | undefined): Promise<Sent> => {
    const body = packings.identity.bytes.toString().replaceAll(standIn, originOf(asked, trusts))
    return sentOf(await pack({ ...answer, body }, optionsFor(found, true, [])), asked)
  }
  const passing = async (asked: Asked, found: Found, query: URLSearchParams): Promise<Sent> => {
    const wait = found.route.limited ? bucket.take(clientOf(asked, trusts), performance.now()) : 0
    if (wait) return say(429, `${searchWordings[found.language].tooOften(wait)}\n`, { 'Retry-After': String(wait) })
    const names = found.route.query ?? []
    const taken = names.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : []))
    if (found.route.tellsStrange) taken.push([strangeNames, strangeAmong(query.keys(), names)])
    const { answer, whole } = await kept.drawings.run(() =>
      drawRoute(parts, found, today(), kept.answers, Object.fromEntries(taken) as Record<string, string>),
    )
    const packed = await pack(answer, optionsFor(found, whole, []))
    return whole ? filledIn(packed, asked, found) : sentOf(packed, asked)
  }
  const page = async (asked: Asked, path: string, decoded: string, query: URLSearchParams): Promise<Sent> => {
    const file = await fixed.get(path)
    if (file) return sentOf(file, asked)
    const found = findRoute(routes, decoded)
    if (!found) return nowhere(asked, path, query)
    if (found.route.passing || found.route.query) return passing(asked, found, query)
    const got = await kept.get(path)
    if (!got) return nowhere(asked, path)
    return got.whole ? filledIn(got.packed, asked, found) : sentOf(got.packed, asked)
  }
  const health = async (): Promise<Sent> => {
    try {
      return say(200, JSON.stringify({ ok: true, change: await ledger.changeNumber() }), { 'Content-Type': 'application/json' })
    } catch {
      return say(503, JSON.stringify({ ok: false, error: 'The ledger does not answer.' }), { 'Content-Type': 'application/json' })
    }
  } // prettier-ignore

  const following = async (asked: Asked): Promise<Sent | undefined> => {
    const answer =
      follow &&
      (await followAnswer(asked, {
        desk: follow,
        draw: async (language, draw) =>
          (await drawRoute(parts, { route: route('', draw), parts: {}, language }, today(), kept.answers)).answer,
        wait: (one) => mailBucket.take(clientOf(one, trusts), performance.now()),
      }))
    return answer && sentOf(await pack(answer, { common, caching: never }), asked)
  }

  const answerTo = async (asked: Asked): Promise<Sent> => {
    const followed = await following(asked)
    if (followed) return followed
    if (asked.method === 'OPTIONS')
      return { status: 204, headers: Object.entries({ Allow: allowed, ...common }).flat(), body: null }
    if (asked.method !== 'GET' && asked.method !== 'HEAD')
      return say(405, 'Only reading is possible here.\n', { Allow: allowed })
    const address = addressOf(asked.target)
    switch (address.kind) {
      case 'too-long':
        return say(414, 'This address is too long.\n')
      case 'bad':
        return say(400, 'This address cannot be read: its %-signs do not spell UTF-8.\n')
      case 'nowhere':
        return nowhere(asked, '')
      case 'elsewhere':
        return goTo(address.location, 301)
      case 'page':
        if (address.path === '/healthz') return health()
        if (address.path === '/site.css') return goTo(sheet.at, 302)
        if (address.path === '/')
          return goTo(homeAt(preferred(asked.header('accept-language'))), 302, { Vary: 'Accept-Language', 'Cache-Control': 'no-cache' }) // prettier-ignore
        return page(asked, address.path, address.decoded, address.query)
    }
  }
  const answered = async (asked: Asked): Promise<Sent> => {
    try {
      return await answerTo(asked)
    } catch (error) {
      if (error instanceof TooBusy)
        return say(503, 'Too much is asked for at once; please try again in a moment.\n', { 'Retry-After': '1' })
      console.error(
        `site: ${asked.target.slice(0, 200)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      return say(500, 'This page could not be made just now. Please try again in a moment.\n')
    }
  }

  const fetch = async (request: Request): Promise<Response> =>
    toFetch(await answered(askedByFetch(request)), request.method)
  return {
    handle(request, response) {
      const packed =
        request.method === 'GET' || request.method === 'HEAD' ? kept.ready(request.url as string) : undefined
      if (packed) sendPacked(packed, request, response)
      else void answered(askedByNode(request)).then((sent) => toNode(sent, response))
    },
    fetch,
    async request(url, init) {
      await kept.follow()
      return fetch(new Request(new URL(url, 'http://localhost'), init))
    },
    keeper: kept,
    close: () => kept.close(),
  }
}

export type { Answer }
