// What the site gives to machines, read by parsers that others wrote.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { HtmlValidate } from 'html-validate'
import { sync } from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ninjsSchema } from '../../formats/test-ninjs.ts'
import { createSite, type Site } from '../index.ts'
import { testNewsroom, type TestNewsroom } from '../test-newsroom.ts'
import { canDrawPictures, fitted } from './pictures.ts'

const jsonld = createRequire(import.meta.url)('jsonld') as {
  expand(document: object, options: object): Promise<readonly Record<string, unknown>[]>
}
const home = 'https://derek.example'
let ledger: TestNewsroom
let site: Site
beforeAll(() => {
  ledger = testNewsroom()
  const settings = { name: 'Дерек', timeZone: 'Asia/Almaty', origin: home, hub: 'https://hub.example/' }
  site = createSite({ ledger, settings, today: () => '2024-12-12' })
})
afterAll(() => site.close())
const get = (path: string): Promise<Response> => site.request(home + path)
const body = async (path: string): Promise<string> => {
  const answer = await get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}
const data = async (path: string): Promise<Record<string, unknown>> => {
  const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(await body(path)) ?? []
  return JSON.parse(text) as Record<string, unknown>
}

const entities = ['projects/onco', 'places/jetisu', 'people/tokayev', 'organizations/ncoc']
const pages = [
  '',
  'stories/akkumulyatornyj-zavod',
  'stories/nasty',
  ...entities,
  'promises/p-2',
  'visits/zhetisu-2024',
  'reports/zhetisu',
]

/** Of schema.org, those that our pages may use. */
const known = new Set(
  `about addressCountry alternateName appearance articleSection attendee author citation containedInPlace correction
dateModified datePublished description eventAttendanceMode eventStatus firstAppearance hasPart headline identifier image inLanguage
isAccessibleForFree isBasedOn jobTitle keywords location mainEntityOfPage mentions name potentialAction propertyID publisher query-input
startDate subjectOf target temporalCoverage text url urlTemplate value workTranslation`.split(/\s+/),
)
const types = new Set(
  `AdministrativeArea City Claim CorrectionComment Country CreativeWork EntryPoint Event NewsArticle NewsMediaOrganization
Organization Person Place Project PropertyValue Quotation SearchAction WebSite`.split(/\s+/),
)
const used = (value: unknown, names: Set<string>, kinds: Set<string>): void => {
  if (Array.isArray(value)) return value.forEach((one) => used(one, names, kinds))
  if (typeof value !== 'object' || value === null) return
  for (const [name, inside] of Object.entries(value)) {
    if (name === '@type') for (const kind of [inside].flat()) kinds.add(String(kind).replace('https://schema.org/', ''))
    if (name.startsWith('https://schema.org/')) names.add(name.slice(19))
    used(inside, names, kinds)
  }
}

test('schema.org data of every kind of page is read by a JSON-LD processor, with nothing dropped and no name of our own', async () => {
  const context = { '@context': { '@vocab': 'https://schema.org/' } }
  const documentLoader = (documentUrl: string) => Promise.resolve({ documentUrl, document: context })
  const [names, kinds] = [new Set<string>(), new Set<string>()]
  for (const page of pages) {
    const expanded = await jsonld.expand(await data(`/ru/${page}`), { documentLoader, safe: true })
    expect(expanded).toHaveLength(1)
    used(expanded, names, kinds)
  }
  expect([...names].filter((name) => !known.has(name))).toEqual([])
  expect([...kinds].filter((kind) => !types.has(kind))).toEqual([])
})

test('a story cites its reports and shows its corrections; nothing in it ends the element it stands in', async () => {
  expect(await data('/ru/stories/akkumulyatornyj-zavod')).toMatchObject({
    '@type': 'NewsArticle', datePublished: '2024-12-12T15:30:00Z', inLanguage: 'ru',
    citation: [{ '@type': 'CreativeWork', url: 'https://akorda.example/zhetisu', author: { name: 'Телеграм-канал Акорды' } }],
    workTranslation: [{ '@id': `${home}/kk/stories/akkumulyator-zauyty`, inLanguage: 'kk' }],
  })
  const { correction, headline } = (await data('/ru/stories/nasty')) as { correction: object[]; headline: string }
  expect(correction).toMatchObject([{ '@type': 'CorrectionComment', datePublished: '2024-12-12T09:00:00Z' }])
  expect(headline).toContain('<script>alert(1)</script>')
}) // prettier-ignore

test('only what an editor confirmed is given to search engines', async () => {
  const { hasPart } = (await data('/ru/reports/zhetisu')) as { hasPart: { '@id': string }[] }
  expect(hasPart.map((one) => one['@id'].split('#')[1])).toContain('c-cost')
  expect(hasPart.map((one) => one['@id'].split('#')[1])).not.toContain('c-stad')
  expect(await data('/ru/projects/stadium')).not.toHaveProperty('subjectOf')
  expect(await data('/ru/promises/p-2')).toMatchObject({ '@type': 'Claim', temporalCoverage: '2020-03-02/2020', author: { '@type': 'Person' } })
}) // prettier-ignore

test('every feed is read by a parser, names itself and its hub, and leads to pages that are there', async () => {
  const of = ['', 'tags/prezident/', 'sections/promyshlennost/', 'promises/', 'promises/p-2/', ...entities.map((one) => `${one}/`)]
  for (const path of of)
    for (const ending of ['rss', 'atom', 'json'] as const) {
      const answer = await get(`/ru/${path}feed.${ending}`)
      expect(answer.headers.get('link')).toContain(`<${home}/ru/${path}feed.${ending}>; rel="self"`)
      const text = await answer.text()
      expect(text).toContain('https://hub.example/')
      expect(ending === 'json' || XMLValidator.validate(text)).toBe(true)
      const { format, feed } = parseFeed(text)
      expect(format).toBe(ending)
      const items = ('items' in feed ? feed.items : 'entries' in feed ? feed.entries : []) as readonly Record<string, unknown>[]
      // Of places and organisations nothing is told by itself in this newsroom.
      expect([path, items.length > 0]).toEqual([path, !/^(?:places|organizations)/.test(path)])
      const ids = items.map((item) => JSON.stringify(item['id'] ?? item['guid']))
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, url = ''] of text.matchAll(/(?:<link>|href="|"url":")(https:\/\/derek\.example[^"<]*)/g))
        await body(url.slice(home.length))
    }
  expect((await get('/ru/projects/asma/feed.rss')).headers.get('location')).toBe('/ru/projects/asma-industrial/feed.rss')
  expect((await get('/ru/projects/none/feed.rss')).status).toBe(404)
}) // prettier-ignore

test('sitemaps name every kind of page, each is there, and news is of the last two days', async () => {
  const parser = new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) })
  const index = parser.parse(await body('/sitemap.xml')) as { sitemapindex: { sitemap: { loc: string }[] } }
  const seen = new Set<string>()
  for (const { loc } of index.sitemapindex.sitemap) {
    const { urlset } = parser.parse(await body(loc.slice(home.length))) as { urlset: { url?: { loc: string }[] } }
    for (const { loc: url } of urlset.url ?? []) {
      if (!seen.has(url)) await body(url.slice(home.length))
      seen.add(url)
    }
  }
  for (const page of pages) expect(seen).toContain(`${home}/ru/${page}`)
  const told = new Map((index.sitemapindex.sitemap as { loc: string; lastmod?: string }[]).map((one) => [one.loc.slice(home.length), one.lastmod])) // prettier-ignore
  expect(told.get('/sitemap/reports-2024-12.xml')).toBe('2024-12-12T15:00:00Z')
  const [, newest] = [...(await body('/sitemap/stories-ru-1.xml')).matchAll(/<lastmod>([^<]+)/g)].map((one) => one[1] ?? '').toSorted().reverse() // prettier-ignore
  expect(Date.parse(told.get('/sitemap/stories-ru-1.xml') ?? '')).toBeGreaterThanOrEqual(Date.parse(newest ?? ''))
  // Whatever has lines for time in the index, and every address of a page among those that the others name.
  expect([...told].filter(([path, changed]) => /\/(?:stories|reports)-/.test(path) && !changed)).toEqual([])
  const stories = await body('/sitemap/stories-kk-1.xml')
  expect(stories).toContain(`<loc>${home}/kk-latn/stories/akkumulyator-zauyty</loc>`)
  expect(stories.split(`hreflang="kk-Latn" href="${home}/kk-latn/stories/akkumulyator-zauyty"`).length - 1).toBe(2)
  expect(await body('/sitemap/reports-2024-12.xml')).toContain('<lastmod>2024-12-12T15:00:00Z</lastmod>')
  const news = await body('/news-sitemap.xml')
  expect(news).toContain('akkumulyatornyj-zavod')
  expect(news).not.toContain('onkodispanser')
  expect((await get('/sitemap/stories-ru-2.xml')).status).toBe(404)
})

test('calendars of one promise, of an entity and of all are read by a parser', async () => {
  const events = async (path: string) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    return Object.values(sync.parseICS(await answer.text())).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []))
  }
  const [one] = await events('/en/promises/p-2/calendar.ics')
  expect(one).toMatchObject({ uid: 'promise-p-2@derek', datetype: 'date' })
  expect([one!.start.getFullYear(), one!.start.getMonth(), one!.start.getDate()]).toEqual([2020, 11, 31])
  expect(await events('/ru/projects/onco/calendar.ics')).toHaveLength(1)
  expect(await events('/ru/promises/p-1/calendar.ics')).toEqual([])
  expect(await events('/kk/promises/calendar.ics')).toEqual([])
})

test('a story as ninjs holds to the fields of the standard', async () => {
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  const valid = ajv.compile(ninjsSchema)
  for (const path of ['/ru/stories/akkumulyatornyj-zavod', '/kk/stories/akkumulyator-zauyty', '/ru/stories/nasty']) {
    const item = JSON.parse(await body(`${path}.ninjs.json`)) as Record<string, unknown>
    expect([path, valid(item), valid.errors]).toEqual([path, true, null])
    expect(item).toMatchObject({ standard: { name: 'ninjs', version: '3.1' }, uri: home + path })
  }
  expect((await get('/ru/stories/staryj-adres.ninjs.json')).headers.get('location')).toBe('/ru/stories/akkumulyatornyj-zavod.ninjs.json')
}) // prettier-ignore

test('oEmbed leads from a page to its card, which others may frame; nothing else may be', async () => {
  const ask = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`)
  const answer = (await (await ask(`${home}/ru/promises/p-2`, '&maxwidth=300')).json()) as Record<string, unknown>
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Достроить онкодиспансер в Актау', width: 300 })
  expect(answer['html']).toContain(`src="${home}/embed/ru/promises/p-2"`)
  const xml = new XMLParser().parse(await (await ask(`${home}/en/projects/asma`, '&format=xml')).text()) as { oembed: { html: string } }
  expect(xml.oembed.html).toContain('/embed/en/projects/asma-industrial')
  const figure = (await (await ask(`${home}/en/reports/aktau-2020#c-b2`)).json()) as Record<string, string>
  expect(figure['title']).toBe('Oncology centre in Aktau: cost KZT\u00a09.3\u00a0billion')
  // A figure that nobody checked, another's page, a page that is not there, a form that there is not.
  for (const url of [`${home}/ru/reports/zhetisu#c-stad`, 'https://other.example/ru/promises/p-2', `${home}/ru/promises/none`, '', '%', `${home}/ru/promises/%E0`])
    expect((await ask(url)).status).toBe(404)
  expect((await ask(`${home}/ru/promises/p-2`, '&format=yaml')).status).toBe(501)
  expect(await body('/ru/promises/p-2')).toContain(`href="${home}/oembed?format=json&amp;url=${encodeURIComponent(`${home}/ru/promises/p-2`)}"`)

  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off' } })
  for (const path of ['/embed/ru/promises/p-2', '/embed/kk/projects/onco', '/embed/en/projects/house', '/embed/en/figures/aktau-2020/b2']) {
    const card = await get(path)
    const policy = card.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/frame-ancestors \*$/)
    expect(policy).not.toMatch(/unsafe|script-src/)
    expect((await validator.validateString(await card.text())).results.flatMap((one) => one.messages)).toEqual([])
  }
  expect((await get('/ru/promises/p-2')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
}) // prettier-ignore

test('every page is there as Markdown that says its title, and says where it stands', async () => {
  for (const page of [...pages.slice(1), 'projects', 'promises', 'tags', 'sections/promyshlennost', 'visits']) {
    expect(await body(`/ru/${page}`)).toContain(`type="text/markdown" title="Markdown" href="/ru/${page}.md"`)
    expect(await body(`/ru/${page}.md`)).toMatch(/^# \S/m)
  }
  expect(await body('/ru/index.md')).toContain(`](${home}/ru/stories/akkumulyatornyj-zavod)`)
  expect((await get('/ru/stories/nasty.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(await body('/ru/stories/nasty.md')).not.toMatch(/(?<!\\)<(?:script|img)/)
  expect((await get('/ru/stories/none.md')).status).toBe(404)
  expect((await get('/ru/stories/staryj-adres.md')).headers.get('location')).toBe(
    '/ru/stories/akkumulyatornyj-zavod.md',
  )
})

test('robots.txt and llms.txt lead to what is there', async () => {
  const robots = await body('/robots.txt')
  const llms = await body('/llms.txt')
  expect(llms).toMatch(/^# Дерек\n\n> /)
  const links = [...robots.matchAll(/Sitemap: (\S+)/g), ...llms.matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url)
  expect(links.length).toBeGreaterThan(20)
  for (const url of links) await body(url.slice(home.length))
})

test('a shared link shows a picture of 1200 × 630 with the title; where our address is not known there is none', async (context) => {
  const plain = createSite({ ledger, settings: { name: 'Дерек', timeZone: 'Asia/Almaty' }, today: () => '2024-12-12' })
  expect(await (await plain.request('/ru/stories/nasty')).text()).not.toContain('og:image')
  await plain.close()
  if (!(await canDrawPictures())) return context.skip('This machine has no fonts to draw pictures with.')
  for (const page of ['', 'stories/nasty/', 'projects/onco/', 'promises/p-2/', 'places/jetisu/']) {
    const answer = await get(`/ru/${page}card.png`)
    expect([page, answer.status, answer.headers.get('content-type')]).toEqual([page, 200, 'image/png'])
    const png = Buffer.from(await answer.arrayBuffer())
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(await body(`/ru/${page.replace(/\/$/, '')}`)).toContain(`<meta property="og:image" content="${home}/ru/${page}card.png">`)
  }
}) // prettier-ignore

test('a machine without fonts is noticed, and a long title is cut where it ends', async () => {
  const program = `import('${new URL('pictures.ts', import.meta.url).href}').then(async (one) => console.log(await one.canDrawPictures()))`
  const folder = mkdtempSync(join(tmpdir(), 'derek-fonts-'))
  const none = join(folder, 'fonts.conf')
  writeFileSync(none, '<?xml version="1.0"?><fontconfig></fontconfig>')
  const env = { ...process.env, FONTCONFIG_FILE: none, FONTCONFIG_PATH: folder }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env })
  rmSync(folder, { recursive: true })
  expect(stdout.trim()).toBe('false')
  const { lines } = fitted('Очень длинное название проекта, '.repeat(20))
  expect(lines.at(-1)).toMatch(/…$/)
  expect(fitted('В Актау и Атырау').lines.join('|')).not.toMatch(/(?:^| )[ВИви]\|/)
})

test('what machines seldom ask for is taken away by a change, not drawn ahead of them', async () => {
  const paths = ['/ru/stories/nasty', '/ru/stories/nasty.md', '/ru/projects/onco/feed.rss', '/ru/feed.rss']
  for (const path of paths) await body(path)
  ledger.change()
  await site.keeper.settled()
  const kept = (path: string): boolean => site.keeper.shelf.get(path)?.stale === false
  expect(paths.map(kept)).toEqual([true, false, false, true])
  await body('/ru/stories/nasty.md')
  expect(kept('/ru/stories/nasty.md')).toBe(true)
})
