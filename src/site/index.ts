// The public site. It asks the ledger only public questions, changes nothing, and serves what was prepared.
import { Hono, type Context } from 'hono'
import { isLanguage, type EntityKind, type Language, type PublicLedger } from '../model/index.ts'
import { folderOf, homeAt, type Frame } from '../pages/index.ts'
import { preferred } from './accept-language.ts'
import {
  askEntities, askEntity, askFeed, askFront, askPromise, askPromises, askReport, askSection, askStory, askTag, askTagFeed, askTags, askVisit,
  askVisits, missing, type Asking,
} from './ask.ts' // prettier-ignore
import { isFeedEnding } from './feeds.ts'
import { securityHeaders } from './headers.ts'
import { encodingFor, prepare, shelf, type Answer, type Prepared } from './prepared.ts'
import { readSheet, tabIcon } from './static.ts'

export interface SiteSettings {
  readonly name: string
  readonly timeZone: string
  /** 'https://…' where the site is reached, if it is known. */
  readonly origin?: string
}
export interface SiteParts {
  readonly ledger: PublicLedger
  readonly settings: SiteSettings
  /** YYYY-MM-DD in the newsroom's time zone. */
  readonly today: () => string
}

const kinds: readonly EntityKind[] = ['project', 'place', 'person', 'organization']
const forEver = 'public, max-age=31536000, immutable'
/** Ask again each time: a publication is seen at once, and an unchanged page costs one short answer. */
const askAgain = 'public, no-cache'

/** Asking a time zone for its day is dear, and the day does not change within a second. */
const eachSecond = (ask: () => string): (() => string) => {
  let [day, at] = ['', -Infinity]
  return () => {
    if (performance.now() - at > 1000) [day, at] = [ask(), performance.now()]
    return day
  }
}

export const createSite = ({ ledger, settings, today: dayNow }: SiteParts): Hono => {
  const today = eachSecond(dayNow)
  const site = new Hono()
  const sheet = readSheet()
  const pages = shelf()
  const own = settings.origin?.replace(/\/+$/, '') ?? null

  const asking = async (c: Context, language: Language): Promise<Asking> => {
    const frame: Frame = {
      language, name: settings.name, origin: own, today: today(), timeZone: settings.timeZone, cssAt: sheet.at, sections: await ledger.sections(),
    } // prettier-ignore
    return { ledger, frame, origin: own ?? new URL(c.req.url).origin }
  }

  /** One public page in the language of its address. Feeds hold whole addresses, so the asked host is part of what they are. */
  const serve =
    (ask: (asking: Asking, c: Context) => Promise<Answer>, byHost = false) =>
    async (c: Context): Promise<Response> => {
      const language = c.req.param('lang')
      if (!isLanguage(language)) return notFound(c)
      const state = `${await ledger.changeNumber()} ${today()}`
      const path = (byHost && !own ? new URL(c.req.url).origin : '') + c.req.path
      return send(c, await pages.get(state, path, async () => ask(await asking(c, language), c)), askAgain)
    }

  const notFound = async (c: Context): Promise<Response> => {
    const path = c.req.path
    if (path.length > 1 && path.endsWith('/') && !path.startsWith('//'))
      return c.redirect(path.replace(/\/+$/, ''), 301)
    const [, first] = path.split('/')
    if (isLanguage(first) && path === `/${first}`) return c.redirect(homeAt(first), 301)
    const language = isLanguage(first) ? first : preferred(c.req.header('accept-language'))
    return send(c, prepare(missing((await asking(c, language)).frame)), 'no-store')
  }

  site.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      c.res = c.text('Only reading is possible here.\n', 405, { Allow: 'GET, HEAD' })
    else await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
  })

  site.get('/', (c) => {
    c.header('Vary', 'Accept-Language')
    c.header('Cache-Control', 'no-cache')
    return c.redirect(homeAt(preferred(c.req.header('accept-language'))), 302)
  })
  site.get('/site.css', (c) => c.redirect(sheet.at, 302))
  site.get(sheet.at, (c) => send(c, sheet.file, forEver))
  site.get('/icon.svg', (c) => send(c, tabIcon, 'public, max-age=86400'))
  site.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'))
  site.get('/healthz', async (c) => {
    c.header('Cache-Control', 'no-store')
    try {
      return c.json({ ok: true, change: await ledger.changeNumber() })
    } catch {
      return c.json({ ok: false, error: 'The ledger does not answer.' }, 503)
    }
  })

  site.get('/:lang/', serve(askFront))
  site.get('/:lang/:file{feed\\.[a-z]+}', serve(async (asked, c) => {
    const ending = (c.req.param('file') ?? '').slice(5)
    return isFeedEnding(ending) ? askFeed(asked, ending) : missing(asked.frame)
  }, true)) // prettier-ignore
  site.get('/:lang/tags/:slug/:file{feed\\.[a-z]+}', serve(async (asked, c) => {
    const ending = (c.req.param('file') ?? '').slice(5)
    return isFeedEnding(ending) ? askTagFeed(asked, slugOf(c), ending) : missing(asked.frame)
  }, true)) // prettier-ignore
  site.get(
    '/:lang/stories/:slug',
    serve((asked, c) => askStory(asked, slugOf(c))),
  )
  site.get(
    '/:lang/sections/:slug',
    serve((asked, c) => askSection(asked, slugOf(c))),
  )
  site.get('/:lang/tags', serve(askTags))
  site.get(
    '/:lang/tags/:slug',
    serve((asked, c) => askTag(asked, slugOf(c))),
  )
  for (const kind of kinds) {
    site.get(
      `/:lang/${folderOf[kind]}`,
      serve((asked) => askEntities(asked, kind)),
    )
    site.get(
      `/:lang/${folderOf[kind]}/:slug`,
      serve((asked, c) => askEntity(asked, kind, slugOf(c))),
    )
  }
  site.get('/:lang/promises', serve(askPromises))
  site.get(
    '/:lang/promises/:slug',
    serve((asked, c) => askPromise(asked, slugOf(c))),
  )
  site.get('/:lang/visits', serve(askVisits))
  site.get(
    '/:lang/visits/:slug',
    serve((asked, c) => askVisit(asked, slugOf(c))),
  )
  site.get(
    '/:lang/reports/:slug',
    serve((asked, c) => askReport(asked, slugOf(c))),
  )

  site.notFound(notFound)
  site.onError((error, c) => {
    console.error(`site: ${c.req.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return c.text('This page could not be made just now. Please try again in a moment.\n', 500, {
      'Cache-Control': 'no-store',
    })
  })
  return site
}

const slugOf = (c: Context): string => c.req.param('slug') ?? ''

const send = (c: Context, page: Prepared, caching: string): Response => {
  const { answer, tag } = page
  if (answer.location !== undefined) return c.redirect(answer.location, answer.status === 302 ? 302 : 301)
  const headers: Record<string, string> = { 'Cache-Control': caching, ETag: tag, Vary: 'Accept-Encoding' }
  if (answer.status === 200 && holds(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers)
  const encoding = encodingFor(c.req.header('accept-encoding'))
  if (encoding !== 'identity') headers['Content-Encoding'] = encoding
  return c.body(page.body(encoding), answer.status, { ...headers, 'Content-Type': answer.type })
}

const holds = (header: string | undefined, tag: string): boolean =>
  header === '*' || (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''))
