// The whole site of the sample newsroom, from its three front pages to wherever links lead: every page is there, is valid,
// is light, and every link to words of a report finds them.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRequire } from 'node:module'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { HtmlValidate } from 'html-validate'
import { sync } from 'node-ical'
import { openSampleSite, type TestSite } from './test-site.ts'

let site: TestSite
const pages = new Map<string, { readonly status: number; readonly type: string; readonly text: string }>()
const links: { readonly from: string; readonly to: string; readonly anchor: string }[] = []

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/href="([^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => /^[/#]/.test(href))

/** What is given to machines is looked at wholly in one language; of the others every fourth stands for its neighbours. */
let skipped = 0
const isLookedAt = (path: string): boolean => {
  // Pages in Latin letters are those in Cyrillic with other letters: one in six is enough.
  if (path.startsWith('/kk-latn/')) return ++latin % 6 === 1
  return isWhole(path)
}
let latin = 0
const isWhole = (path: string): boolean =>
  !/^\/(?:kk|en)\/.*\.(?:md|rss|atom|json|ics)$/.test(path) || ++skipped % 4 === 0
/** A connection that the server let go while nothing was asked is no fault of the page. */
const ask = (path: string): Promise<Response> => {
  const once = () => fetch(new URL(path, site.at), { redirect: 'manual' })
  return once().catch(once)
}

beforeAll(async () => {
  site = await openSampleSite()
  const waiting = ['/ru/', '/kk/', '/en/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const answer = await ask(path)
    const [text, type] = [await answer.text(), answer.headers.get('content-type') ?? '']
    pages.set(path, { status: answer.status, type, text })
    if (!type.startsWith('text/html')) continue
    for (const href of linksOf(text)) {
      const [to = '', anchor = ''] = href.split('#')
      links.push({ from: path, to: to || path, anchor })
      if (to && !pages.has(to) && isLookedAt(to)) waiting.push(to)
    }
  }
})
afterAll(() => site?.close())

const html = () => [...pages].filter(([, page]) => page.type.startsWith('text/html'))

test('every link leads to a page, and every anchor is there', () => {
  expect(pages.size).toBeGreaterThan(300)
  expect([...pages].filter(([, page]) => page.status !== 200).map(([path, page]) => `${path} ${page.status}`)).toEqual(
    [],
  )
  const lost = links.filter(
    ({ to, anchor }) =>
      anchor &&
      (pages.has(to) || !to.startsWith('/kk-latn/')) &&
      !pages.get(to)?.text.includes(`id="${decodeURIComponent(anchor)}"`),
  )
  expect(lost.map(({ from, to, anchor }) => `${from} -> ${to}#${anchor}`)).toEqual([])
})

/** The addresses of this site that it names, without what is behind '#' and '?'. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/127\.0\.0\.1:\d+(\/[^\s"<>#?)\\]*)/g)].map(([, path = '']) => path)

test('every feed, sitemap and calendar is read by another’s parser, and what it names is there', async () => {
  const faults: string[] = []
  const seen = new Set<string>()
  const look = (path: string, text: string): void => {
    for (const one of named(text)) seen.add(one)
    if (/\.(?:rss|atom|xml)$/.test(path) && XMLValidator.validate(text) !== true)
      faults.push(`${path}: not well formed`)
    if (/\/feed\.\w+$/.test(path) && parseFeed(text).format !== path.split('.').at(-1)) faults.push(`${path}: no feed`)
    if (path.endsWith('.ics')) {
      const days = Object.values(sync.parseICS(text)).filter((one) => one?.type === 'VEVENT')
      if (days.length !== text.split('BEGIN:VEVENT').length - 1) faults.push(`${path}: not all days are read`)
    }
  }
  for (const [path, { text }] of pages) if (/\.(?:rss|atom|json|ics)$/.test(path)) look(path, text)
  const index = await (await ask('/sitemap.xml')).text()
  const maps = new XMLParser().parse(index) as { sitemapindex: { sitemap: readonly { loc: string }[] } }
  for (const { loc } of maps.sitemapindex.sitemap) look(loc, await (await ask(loc)).text())
  for (const path of ['/robots.txt', '/llms.txt']) look(path, await (await ask(path)).text())
  for (const path of seen) {
    const status = pages.get(path)?.status ?? (await ask(path)).status
    if (status !== 200 && path !== '/') faults.push(`${path} ${status}`)
  }
  expect(faults).toEqual([])
  expect(seen.size).toBeGreaterThan(300)
})

test('schema.org data of every page is read by a JSON-LD processor with nothing dropped', async () => {
  const jsonld = createRequire(import.meta.url)('jsonld') as {
    expand(document: object, options: object): Promise<readonly object[]>
  }
  const context = { '@context': { '@vocab': 'https://schema.org/' } }
  const documentLoader = (documentUrl: string) => Promise.resolve({ documentUrl, document: context })
  const kinds = new Set<string>()
  for (const [path, { text }] of html().filter(([path]) => path.startsWith('/en/'))) {
    const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(text) ?? []
    if (!data) continue
    const document = JSON.parse(data) as { '@type': string }
    kinds.add(document['@type'])
    expect([path, (await jsonld.expand(document, { base: site.at + path, documentLoader, safe: true })).length]).toEqual([path, 1])
  }
  for (const kind of ['NewsArticle', 'Project', 'AdministrativeArea', 'Person', 'Organization', 'Claim', 'Event', 'CreativeWork', 'WebSite'])
    expect(kinds).toContain(kind)
}) // prettier-ignore

test('every figure leads to the words of a report, on its own page or there', () => {
  const astray = html().flatMap(([path, page]) =>
    [...page.text.matchAll(/<a class="fig[^"]*"[^>]*? href="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^(?:#[ek]-|\/[\w-]+\/reports\/[^#]+(?:#[cqpv]-.+)?$)/.test(href))
      .map((href) => `${path}: ${href}`),
  )
  expect(astray).toEqual([])
})

test('a promise whose date moved names the date before, struck through', () => {
  const page = pages.get('/en/promises/aktau-oncology-dispensary')!.text
  expect(page).toMatch(/<s>2019<\/s>/)
})

test('dates that only a season tells apart are not said to agree', () => {
  const page = pages.get('/en/projects/aktau-oncology-dispensary')!.text.replaceAll('\u00a0', ' ')
  for (const said of ['end of 2019', 'spring 2020', 'end of 2020'])
    expect(page).toContain(`<figcaption class="big-fig">${said}</figcaption>`)
})

test('no page holds two things under one anchor', () => {
  const twice = html().flatMap(([path, page]) => {
    const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    return ids.length === new Set(ids).size ? [] : [path]
  })
  expect(twice).toEqual([])
})

test('pages of every kind are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'prefer-native-element': 'off',
    },
  })
  // Every third page of a kind, and the first of each.
  const kinds = Map.groupBy(html(), ([path]) => path.split('/').slice(1, 3).join('/'))
  const chosen = [...kinds.values()].flatMap((of) => of.filter((_, index) => index % 3 === 0))
  const faults: string[] = []
  for (const [path, page] of chosen)
    for (const result of (await validator.validateString(page.text)).results)
      faults.push(...result.messages.map((message) => `${path} ${message.line}: ${message.ruleId} ${message.message}`))
  expect(faults).toEqual([])
})

test('a page is one answer of less than 15 kB, and no more than that where the newsroom has an address', () => {
  // What links and pictures for other sites add in the head where the address is known.
  const withAddress = 300
  const heavy = html().flatMap(([path, page]) => {
    const weight = gzipSync(page.text).length + withAddress
    return weight < 15_000 ? [] : [`${path} ${weight}`]
  })
  expect(heavy).toEqual([])
  // Besides it the browser asks for the sign in its tab, after the page is seen.
  const brought = html().flatMap(([path, page]) => {
    const shown = page.text.replace(/<a\b[^>]*>/g, '').replace(/<link rel="(?:alternate|canonical)"[^>]*>/g, '')
    const asked = [...shown.matchAll(/ (?:src|href)="([^"#]+)/g)].map(([, to = '']) => to)
    return asked.filter((to) => to !== '/icon.svg').map((to) => `${path}: ${to}`)
  })
  expect(brought).toEqual([])
})
