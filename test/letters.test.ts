// A reader with a real browser and no script: follow a project, confirm by the letter's button, hear of a changed figure, leave.
// The pages of following, and the form, are looked at by axe in light and dark.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirm } from '../src/newsroom/confirm.ts'
import { scene } from '../src/newsroom/test-scene.ts'
import type { Scene } from '../src/newsroom/test-scene.ts'
import { openLinks } from '../src/serve/mail-desk.ts'
import { sendLetters } from '../src/serve/mail-digests.ts'
import { openMailServer } from '../src/serve/mail-server.ts'
import { openPost } from '../src/serve/mail.ts'
import type { Post } from '../src/serve/mail.ts'
import { openTestPost } from '../src/serve/test-smtp.ts'
import type { TestPost } from '../src/serve/test-smtp.ts'
import { createSite } from '../src/site/index.ts'
import type { Site } from '../src/site/index.ts'
import { openBrowser } from './browser.ts'
import type { OpenBrowser } from './browser.ts'

let [room, post, desk, site] = [] as unknown as [Scene, TestPost, Post, Site]
let server: Server
let browser: OpenBrowser
let settings: Parameters<typeof openPost>[0]['settings']
const school = { all: true, joins: [{ name: 'школа в Саркане', entity: 'sarqan-school' }] }

const now = (): Date => new Date('2024-12-12T09:00:00Z')

beforeAll(async () => {
  room = await scene()
  post = await openTestPost()
  server = createServer((request, response) => site.handle(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  settings = { smtp: post.url, sender: 'news@derek.example', title: 'Дерек', address, timezone: 'UTC', mailhour: '23' }
  desk = await openPost({ newsroom: room.newsroom, settings, now, trouble: (what) => expect.unreachable(what) })
  site = createSite({
    ledger: room.newsroom.ledger,
    settings: { name: 'Дерек', timeZone: 'UTC', origin: address },
    today: () => '2024-12-12',
    follow: desk.desk,
  })
  await confirm(room.newsroom, await room.report('opened'), school, 'A. Editor')
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  await desk.stop()
  await site.close()
  await post.close()
  await room.end()
})

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wrongOn = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const only = colorScheme === 'light' ? '{}' : "{ runOnly: ['color-contrast'] }"
    const { violations } = (await page.evaluate(`${axe};axe.run(document, ${only})`)) as { violations: { id: string; nodes: { html: string }[] }[] } // prettier-ignore
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html ?? ''}`))
  }
  return found
}
const linkIn = (words: string | undefined): string => /http:\S+\?t=\S+/.exec(words ?? '')?.[0] as string

test('follow, confirm, hear, leave: by forms alone, on a narrow screen', { timeout: 60_000 }, async () => {
  const context = await browser.browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  const heading = (): Promise<string> => page.locator('h1').innerText()
  const looked: (readonly string[])[] = []
  // What looks for faults is a script: it sees the same page in another window, where scripts may run.
  const looker = await browser.browser.newPage({ viewport: { width: 320, height: 640 } })
  const look = async (): Promise<void> => {
    const body = await page.content()
    await looker.unrouteAll()
    await looker.route('**/looked-at', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
    await looker.goto(`${settings.address}/looked-at`)
    looked.push(await wrongOn(looker))
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  }
  const press = (name: string): Promise<void> => page.locator('main').getByRole('button', { name }).click()

  await page.goto(`${settings.address}/ru/projects/sarqan-school`)
  await look()
  await page.getByLabel('Письмом').fill('reader@localhost')
  await press('Следить')
  expect(await heading()).toBe('Это не похоже на адрес почты')
  await look()
  await page.getByLabel('Письмом').fill('reader@example.kz')
  await press('Следить')
  expect(await heading()).toBe('Проверьте почту')
  await look()
  await page.goto(linkIn(post.taken[0]?.text))
  await look()
  await press('Да, присылайте')
  expect(await heading()).toBe('Готово')
  await look()

  await confirm(room.newsroom, await room.report('planned', { published: '2024-12-12' }), school, 'A. Editor')
  const mail = openMailServer(settings)
  const frame = { name: settings.title, origin: settings.address }
  const { newsroom } = room
  expect(await sendLetters({ newsroom, mail, links: await openLinks(newsroom), frame }, '2024-12-13')).toMatchObject({ sent: 1 }) // prettier-ignore
  mail.close()
  const letter = post.taken[1]?.text ?? ''
  // The letter's figure leads to its words in the report.
  await page.goto(/- Стоимость.*\n +(\S+)/.exec(letter)?.[1] as string)
  expect(await page.locator(':target').innerText()).toContain('подорожала до')
  await page.goto(linkIn(letter))
  await look()
  await press('Больше не следить')
  expect(await heading()).toBe('За этим вы больше не следите.')
  await page.goto(linkIn(letter))
  expect(await heading()).toBe('Писем больше не будет')
  await look()
  await page.goto(`${settings.address}/kk/follow`)
  await look()
  expect(looked.flat()).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await newsroom.ledger.dueFollowers({ day: '9999', limit: 9 })).toEqual([])
})
