// A web page taken in from its address: the article, its own date, its own name; and pages that are none.
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shell } from './derek.ts'
import type { Shell } from './derek.ts'

const words = 'В посёлке открыли мост длиной 120 метров, его строили два года на средства бюджета. '
const page = (
  date: string,
): string => `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Мост открыт</title>${date}
<meta property="og:site_name" content="Вести степи"></head><body><nav><a href="/">Главная</a></nav>
<article><h1>Мост открыт</h1><p>${words.repeat(3)}</p></article></body></html>`

const answers: Readonly<Record<string, readonly [number, string, string]>> = {
  '/most': [
    200,
    'text/html; charset=utf-8',
    page('<meta property="article:published_time" content="2024-12-12T10:00:00+05:00">'),
  ],
  '/undated': [200, 'text/html; charset=utf-8', page('')],
  '/empty': [200, 'text/html', '<!doctype html><html><body><script>draw()</script></body></html>'],
  '/scan.pdf': [200, 'application/pdf', '%PDF-1.7'],
  '/text': [200, 'text/plain; charset=utf-8', words],
}

let sh: Shell
let server: Server
let base: string
beforeAll(async () => {
  sh = shell()
  server = createServer((request, response) => {
    const [status, type, body] = answers[request.url ?? ''] ?? [404, 'text/html', '<p>Not here</p>']
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  sh.end()
  server.close()
})

test('a page is a report with the page’s own title, day and source; again, it is known', async () => {
  const { code, out } = await sh.derek('take-in', `${base}/most`)
  expect([code, out]).toEqual([0, expect.stringContaining('Мост открыт (2024-12-12T10:00:00+05:00, ru, Вести степи)')])
  expect((await sh.derek('take-in', `${base}/most`)).out).toContain('known already')
  const rows = (await sh.derek('export', '--unconfirmed')).out
  expect(rows).toContain(`"url":"${base}/most"`)
  expect(rows).not.toContain('Главная')
})

test('a plain text at an address needs a date, and keeps its address', async () => {
  expect(await sh.derek('take-in', `${base}/text`)).toMatchObject({ code: 2 })
  expect((await sh.derek('take-in', `${base}/text`, '--published', '2024-12-12', '--title', 'Мост')).out).toContain(
    'new report',
  )
  expect((await sh.derek('export', '--unconfirmed')).out).toContain(`"url":"${base}/text"`)
})

test.each([
  ['/undated', 'does not say when it was published'],
  ['/empty', 'has no article in it, or draws it with a script'],
  ['/scan.pdf', 'is application/pdf, not a page'],
  ['/nowhere', 'answered 404'],
])('%s is refused in words', async (path, message) => {
  const { code, out, err } = await sh.derek('take-in', base + path)
  expect([code, out, err]).toEqual([1, '', expect.stringContaining(message)])
  expect(err).toContain(base + path)
})
