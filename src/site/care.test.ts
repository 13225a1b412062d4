// What a stranger may send: the site answers each with one plain word, keeps nothing of it, and goes on.
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { patientServer } from '../serve/listen.ts'
import { clientOf, trusting } from './client.ts'
import { cacheNames } from './headers.ts'
import { createSite, type Site, type SiteSettings } from './index.ts'
import { testNewsroom } from './test-newsroom.ts'
import { tokens } from './tokens.ts'

const open = (more: Partial<SiteSettings> = {}): Site =>
  createSite({
    ledger: testNewsroom(),
    settings: { name: 'Дерек', timeZone: 'Asia/Almaty', ...more },
    today: () => '2024-12-12',
  })

let site: Site
let server: Server
let port: number
beforeAll(() => {
  server = patientServer((request, response) => site.handle(request, response))
  return new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', () => {
      port = (server.address() as AddressInfo).port
      ready()
    })
  })
})
beforeEach(() => {
  site = open()
})
afterAll(() => void server.close())

/** What the server says to these very bytes. */
const raw = (words: string): Promise<string> =>
  new Promise((done) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    socket.setEncoding('utf8')
    socket.on('data', (part) => {
      said += String(part)
    })
    socket.on('close', () => done(said))
    socket.on('error', () => done(said))
  })
const ask = (target: string, method = 'GET', headers = ''): Promise<string> =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n${headers}\r\n`)
const statusOf = (said: string): number => Number(said.split(' ')[1])

test('addresses that mean nothing are refused in a word, and nothing of them is kept', async () => {
  const refused: Record<string, number> = {
    '/ru/%zz': 400,
    '/ru/%c3%28': 400,
    '/ru/stories/..%2f..%2fetc%2fpasswd': 404,
    '/../../etc/passwd': 404,
    '/ru/%00': 404,
    '/ru/stories/%0d%0aSet-Cookie:%20a=b': 404,
    [`/ru/${'a'.repeat(3000)}`]: 414,
    '//evil.example/ru': 404,
    '/ru/stories/nowhere': 404,
    '/wp-login.php': 404,
    '*': 400,
  }
  const answered = await Promise.all(
    Object.keys(refused).map(async (target) => [target, statusOf(await ask(target))] as const),
  )
  expect(Object.fromEntries(answered)).toEqual(refused)
  expect(site.keeper.shelf.pages).toBe(1) // The page that says so, in one language.
})

test('an address has one spelling; others lead to it and make no entry', async () => {
  await ask('/ru/tags')
  const kept = site.keeper.shelf.pages
  for (const target of ['/ru/%74ags', '/ru/tags/', '//ru/tags'])
    expect(await ask(target)).toMatch(/^HTTP\/1.1 (?:301[^]*Location: \/ru\/tags\r\n|404)/i)
  for (const target of ['/ru/tags?utm_source=x', '/ru/tags?a=1&b=2']) expect(statusOf(await ask(target))).toBe(200)
  expect(await ask('//ru/tags/')).not.toMatch(/Location: \/\//i)
  expect(site.keeper.shelf.pages - kept).toBeLessThan(2)
})

test('the asked host is in no answer that others get, and not at all where the newsroom has said its own', async () => {
  const feed = async (host: string): Promise<string> =>
    raw(`GET /ru/feed.rss HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  const mine = await feed('one.example')
  expect(mine).toContain('<link>http://one.example/ru/')
  expect(mine).toMatch(/Cache-Control: private, no-cache/i)
  const other = await feed('two.example')
  expect(other).not.toContain('one.example')
  expect(await feed('a.example/"><script>')).not.toContain('script>"')
  site = open({ origin: 'https://news.example' })
  const own = await feed('evil.example')
  expect(own).toContain('<link>https://news.example/ru/')
  expect(own).not.toContain('evil.example')
  expect(own).toMatch(/Cache-Control: public/i)
})

test('a head is sent without a body, and what may be asked is said', async () => {
  const [get, head] = [await ask('/ru/tags'), await ask('/ru/tags', 'HEAD')]
  expect(head.split('\r\n\r\n')[1]).toBe('')
  const length = (said: string): string | undefined => /content-length: (\d+)/i.exec(said)?.[1]
  expect(length(head)).toBe(length(get))
  expect(await ask('/ru/', 'OPTIONS')).toMatch(/^HTTP\/1.1 204[^]*Allow: GET, HEAD, OPTIONS/)
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])
    expect(await ask('/ru/', method)).toMatch(/^HTTP\/1.1 405[^]*Allow: GET, HEAD, OPTIONS/)
})

test('each packing has a strong tag of its own, and any of them holds the page', async () => {
  const tagOf = async (accept: string): Promise<string> =>
    /ETag: (\S+)/i.exec(await ask('/ru/tags', 'GET', `Accept-Encoding: ${accept}\r\n`))?.[1] ?? ''
  const tags = [await tagOf('identity'), await tagOf('gzip'), await tagOf('br')]
  expect(new Set(tags).size).toBe(3)
  for (const tag of tags) {
    expect(tag).toMatch(/^"[\w-]{22}(?:-[gb])?"$/)
    const again = await ask('/ru/tags', 'GET', `If-None-Match: "x", W/${tag}\r\nAccept-Encoding: br\r\n`)
    expect(again).toMatch(/^HTTP\/1.1 304/)
    expect(again).toContain(`ETag: ${tags[2]}`)
    expect(again.split('\r\n\r\n')[1]).toBe('')
  }
  expect(statusOf(await ask('/ru/tags', 'GET', 'If-None-Match: "x"\r\n'))).toBe(200)
})

test('no head too large is read, and what is no HTTP is let go', async () => {
  expect(statusOf(await ask('/ru/', 'GET', `X: ${'a'.repeat(20_000)}\r\n`))).toBe(431)
  expect(statusOf(await raw('hello\r\n\r\n'))).toBe(400)
  expect(statusOf(await ask('/ru/'))).toBe(200)
})

test('every answer carries the same care, and a site behind https asks to stay there', async () => {
  site = open({ origin: 'https://news.example' })
  for (const target of ['/ru/', '/ru/feed.rss', '/nowhere', '/ru/%zz', '/', '/healthz']) {
    const said = await ask(target)
    expect(said).toContain("Content-Security-Policy: default-src 'none'; style-src 'self'")
    expect(said).not.toContain('unsafe-')
    expect(said).toContain('X-Content-Type-Options: nosniff')
    expect(said).toContain('Cross-Origin-Resource-Policy: same-origin')
    expect(said).toContain('Strict-Transport-Security: max-age=')
    expect(said).not.toMatch(/set-cookie/i)
  }
  site = open({ origin: 'http://news.example' })
  expect(await ask('/ru/')).not.toContain('Strict-Transport-Security')
})

test('a flood of what is not kept is answered with patience, while what is kept is served', async () => {
  const slow = testNewsroom()
  let answering = true
  const begun: (() => void)[] = []
  site = createSite({
    ledger: { ...slow, promise: async () => (answering ? null : new Promise((done) => begun.push(() => done(null)))) },
    settings: { name: 'Дерек', timeZone: 'Asia/Almaty' },
    today: () => '2024-12-12',
  })
  await site.request('/ru/tags')
  answering = false
  const flood = Array.from({ length: 300 }, (_, at) => site.request(`/ru/promises/none-${at}`))
  const refused = await Promise.race(flood.slice(250))
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect((await site.request('/ru/tags')).status).toBe(200)
  answering = true
  const timer = setInterval(() => begun.splice(0).forEach((done) => done()), 1)
  const statuses = (await Promise.all(flood)).map((answer) => answer.status)
  clearInterval(timer)
  expect(statuses.filter((one) => one === 404)).toHaveLength(204)
  expect((await site.request('/ru/promises/none-400')).status).toBe(404)
})

test('a client has so many tokens, and other clients have theirs', () => {
  const bucket = tokens(3, 1, 2)
  expect([0, 1, 2, 3].map((at) => bucket.take('a', at))).toEqual([0, 0, 0, 1])
  expect(bucket.take('b', 4)).toBe(0)
  expect(bucket.take('a', 1100)).toBe(0)
  for (const client of ['c', 'd', 'e']) bucket.take(client, 5)
  expect(bucket.clients).toBe(2)
})

test('only a proxy that we were told of may say for whom it asks', () => {
  const of = (address: string, forwarded: string, proxies: readonly string[]): string =>
    clientOf(
      { method: 'GET', target: '/', address, header: (name) => (name === 'x-forwarded-for' ? forwarded : undefined) },
      trusting(proxies),
    )
  expect(of('203.0.113.7', '198.51.100.1', [])).toBe('203.0.113.7')
  expect(of('10.0.0.2', '198.51.100.1', ['10.0.0.0/8'])).toBe('198.51.100.1')
  // What the client itself wrote stands before what our proxies added.
  expect(of('10.0.0.2', '1.1.1.1, 198.51.100.1, 10.0.0.3', ['10.0.0.0/8'])).toBe('198.51.100.1')
  expect(of('10.0.0.2', 'nonsense', ['10.0.0.0/8'])).toBe('10.0.0.2')
  expect(of('::ffff:10.0.0.2', '2001:db8:1:2:3:4:5:6', ['10.0.0.0/8'])).toBe('2001:db8:1:2::/64')
  expect(of('2001:db8::1', '', [])).toBe('2001:db8:0:0::/64')
})

test('a cache in front is told by which names a page goes, within what it can read', async () => {
  site = open({ cacheNames: true, origin: 'https://news.example' })
  const { headers } = await site.request('/ru/stories/akkumulyatornyj-zavod')
  expect(headers.get('surrogate-key')?.split(' ')).toContain('story:battery')
  expect(headers.get('cache-tag')?.split(',')).toContain('story:battery')
  const many = cacheNames(Array.from({ length: 10_000 }, (_, at) => `entity:${at}`))
  expect(many['Surrogate-Key']?.length).toBeLessThan(4100)
  expect(many['Surrogate-Key']).toMatch(/ any$/)
})

test('an answer that breaks off is said to be one, and the next is whole', async () => {
  site = createSite({
    ledger: { ...testNewsroom(), visits: () => Promise.reject(new Error('the disk is gone')) },
    settings: { name: 'Дерек', timeZone: 'Asia/Almaty' },
    today: () => '2024-12-12',
  })
  const said = console.error
  console.error = () => {}
  try {
    expect(statusOf(await ask('/ru/visits'))).toBe(500)
  } finally {
    console.error = said
  }
  expect(statusOf(await ask('/ru/tags'))).toBe(200)
})

test('readers are told where to write of mistakes, and under which licence the data is; nothing where that is not said', async () => {
  const told = open({ contact: 'news@site.example', licence: { name: 'CC0-1.0', url: 'https://cc.example/zero' } })
  const untold = open()
  const text = async (site: Site, path: string): Promise<string> => (await site.request(path)).text()
  expect(await text(told, '/ru/corrections')).toContain('<a href="mailto:news@site.example">news@site.example</a>')
  expect(await text(told, '/kk/about')).toContain('Қате таптыңыз ба?')
  expect(await text(told, '/en/data')).toContain('<a href="https://cc.example/zero" rel="license">CC0-1.0</a>')
  expect(await text(untold, '/ru/corrections')).not.toContain('Нашли ошибку')
  expect(await text(untold, '/en/data')).not.toContain('Licence of the data')
  await told.close()
  await untold.close()
})
