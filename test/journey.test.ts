// A reader's way in a real browser: from the front page to a story, to a figure, to the words it rests on, to the project's
// page, to the index of tags. On the way: no error in the console, nothing asked from elsewhere, no sideways scrolling.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openBrowser, type OpenBrowser } from './browser.ts'
import { openSampleSite, openTestSite, type TestSite } from './test-site.ts'

/** The whole process with its sample newsroom, and the small one in memory that also tries to break out of its pages. */
let sample: TestSite
let small: TestSite
let chrome: OpenBrowser
beforeAll(async () => {
  chrome = await openBrowser()
  small = await openTestSite()
  sample = await openSampleSite()
})
afterAll(async () => {
  await chrome?.close()
  await small?.close()
  await sample?.close()
})

/** A page that remembers what went wrong in it. */
const openPage = async (
  site: TestSite,
  width: number,
  height = 900,
): Promise<{ readonly page: Page; readonly faults: string[] }> => {
  const page = await chrome.browser.newPage({ viewport: { width, height }, locale: 'ru-RU' })
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.at)) faults.push(`asked from elsewhere: ${request.url()}`)
  })
  return { page, faults }
}

for (const [name, width] of [
  ['a wide page', 1280],
  ['a phone', 360],
] as const)
  test(`home, story, figure, evidence, project, tags: ${name}`, async () => {
    const { page, faults } = await openPage(sample, width)
    await page.goto(`${sample.at}/`)
    expect(page.url()).toBe(`${sample.at}/ru/`)
    await page.locator('main a', { hasText: 'что увидел Президент' }).first().click()
    await page.waitForURL(/\/ru\/stories\//)
    expect(await page.locator('h1').textContent()).toContain('Завод запущен')

    const note = page.locator('.ev blockquote').first()
    expect(await note.isVisible()).toBe(width > 1000)
    const figure = page.locator('a.fig', { hasText: '8,5' }).first()
    await figure.click()
    expect(await note.isVisible()).toBe(true)
    const words = note.locator(':target')
    expect(await words.textContent()).toMatch(/8,5.млрд тенге/)
    expect(await note.textContent()).toContain('подтверждено редактором')
    await words.click()
    await page.waitForURL(/\/ru\/reports\/.*#c-/)
    const marked = page.locator('mark:target')
    expect(await marked.textContent()).toMatch(/8,5.млрд тенге/)
    expect(await marked.evaluate((mark) => mark.getBoundingClientRect().top >= 0)).toBe(true)

    await page.locator('.cl a', { hasText: 'ASMA' }).first().click()
    await page.waitForURL(/\/ru\/projects\//)
    expect(await page.locator('h1').textContent()).toContain('ASMA INDUSTRIAL')
    await page.locator('.strip4 a.fig', { hasText: '8,5' }).click()
    const evidence = page.locator('.q:target')
    expect(await evidence.isVisible()).toBe(true)
    expect(await evidence.textContent()).toMatch(/8,5.млрд тенге/)

    await page.locator('.nav a', { hasText: 'Теги' }).click()
    expect(await page.locator('.bars tr').count()).toBeGreaterThan(1)
    await page.locator('.bars a').first().click()
    await page.waitForURL(/\/ru\/tags\/./)
    expect(await page.locator('.stories li').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.close()
  })

test('on a phone a note closes again and leads back to its figure', async () => {
  const { page } = await openPage(small, 360)
  await page.goto(`${small.at}/ru/stories/akkumulyatornyj-zavod`)
  const note = page.locator('.ev blockquote').first()
  await page.locator('a.fig', { hasText: '8,5' }).first().click()
  expect(await note.isVisible()).toBe(true)
  await note.locator('a.x').click()
  expect(await note.isVisible()).toBe(false)
  expect(await page.locator('a.fig:target').textContent()).toMatch(/8,5/)
  await page.close()
})

const smallKinds = [
  '/', '/stories/akkumulyatornyj-zavod', '/stories/nasty', '/reports/zhetisu', '/projects/onco', '/promises', '/promises/p-2', '/visits/zhetisu-2024',
  '/tags/prezident', '/nothing-here',
] // prettier-ignore

/** One page of each kind of the sample newsroom, as its own pages lead to them. */
const sampleKinds = async (page: Page, language: string): Promise<readonly string[]> => {
  const folders = ['', 'projects', 'promises', 'places', 'people', 'organizations', 'visits', 'tags']
  const found = new Map<string, string>()
  for (const folder of folders) {
    const from = `/${language}/${folder}`
    found.set(from, from)
    await page.goto(sample.at + from)
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const link of links) {
      const [path = ''] = link.split('#')
      const kind = /^\/\w\w\/[a-z]+\//.exec(path)?.[0]
      if (kind && !found.has(kind)) found.set(kind, path)
    }
  }
  return [...found.values()]
}

test('no page scrolls sideways at 320 pixels, in any language', async () => {
  const wide: string[] = []
  for (const language of ['ru', 'kk', 'en'])
    for (const site of [small, sample]) {
      const { page, faults } = await openPage(site, 320, 640)
      const paths = site === small ? smallKinds.map((path) => `/${language}${path}`) : await sampleKinds(page, language)
      expect(paths.length).toBeGreaterThan(9)
      for (const path of paths) {
        await page.goto(site.at + path)
        const over = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
        if (over > 0) wide.push(`${path} by ${over}px`)
      }
      expect(faults.filter((fault) => !/404/.test(fault))).toEqual([])
      await page.close()
    }
  expect(wide).toEqual([])
})

test('a keyboard reaches the text first, and what it stands on is seen', async () => {
  const { page } = await openPage(small, 1280)
  await page.goto(`${small.at}/ru/`)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('href')).toBe('#main')
  expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().left >= 0)).toBe(true)
  await page.close()
})

test('with scripts off: news, figure, evidence, project, its promise, a way to follow it; and round the map', async () => {
  const context = await chrome.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${sample.at}/en/`)
  await page.locator('main a[href^="/en/stories/"]', { hasText: 'oncology' }).first().click()
  await page.waitForURL(/\/en\/stories\//)
  await page.locator('a.fig').first().click()
  const words = page.locator('.ev :target').first()
  expect(((await words.textContent()) ?? '').length).toBeGreaterThan(3)
  await words.click()
  await page.waitForURL(/\/en\/reports\/[^#]+#c-/)
  expect(await page.locator(':target').count()).toBe(1)
  await page.locator('main a[href^="/en/projects/"]').first().click()
  await page.waitForURL(/\/en\/projects\//)
  await page.locator('main a[href^="/en/promises/"]').first().click()
  await page.waitForURL(/\/en\/promises\//)
  const feed = page.locator('main a[href$=".ics"], main a[href$=".rss"], main a[href$=".atom"]').first()
  expect((await fetch(sample.at + (await feed.getAttribute('href')))).status).toBe(200)

  await page.goto(`${sample.at}/kk/map`)
  await page.locator('main table a', { hasText: 'Жетісу' }).click()
  await page.waitForURL(/\/kk\/places\//)
  expect(await page.locator('svg.map').count()).toBe(2)
  await page.locator('a[hreflang="kk-Latn"]').first().click()
  expect(await page.locator('h1').textContent()).toBe('Jetısu oblysy')
  await context.close()
})
