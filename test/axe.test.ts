// What a checker of accessibility finds on each kind of page: nothing, in light and in dark; and no page is wider than a very
// narrow phone. The pages are those of the small newsroom, which also tries to break out of them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openBrowser, type OpenBrowser } from './browser.ts'
import { openTestSite, type TestSite } from './test-site.ts'

let site: TestSite
let chrome: OpenBrowser
let page: Page
beforeAll(async () => {
  chrome = await openBrowser()
  site = await openTestSite()
  page = await chrome.browser.newPage({ viewport: { width: 1280, height: 900 } })
})
afterAll(async () => {
  await chrome?.close()
  await site?.close()
})

const kinds = [
  '/ru/', '/kk/', '/en/', '/kk-latn/', '/ru/stories/akkumulyatornyj-zavod', '/ru/stories/nasty', '/en/sections/industry', '/kk/tags',
  '/ru/tags/prezident', '/en/projects', '/ru/projects/onco', '/kk/places/jetisu', '/ru/places/taldyqorgan', '/en/people/tokayev',
  '/ru/organizations/ncoc', '/kk/promises', '/en/promises/by', '/ru/promises/state/overdue', '/ru/promises/from/people/tokayev',
  '/ru/promises/p-2', '/en/visits', '/ru/visits/zhetisu-2024', '/ru/reports/zhetisu', '/kk-latn/reports/aktau-2018', '/ru/search?q=%D0%B7%D0%B0%D0%B2%D0%BE%D0%B4',
  '/en/map', '/ru/on-this-day', '/kk/about', '/en/corrections', '/ru/data', '/ru/nothing-here', '/ru/stories/snyataya', '/en/search?q=zzzzzz',
  '/kk-latn/stories/akkumulyator-zauyty', '/kk-latn/projects/onco', '/kk-latn/places/jetisu', '/kk-latn/promises', '/kk-latn/map', '/kk-latn/nothing-here',
  '/embed/ru/projects/onco', '/embed/en/promises/p-2', '/embed/kk/figures/aktau-2020/b2',
] as const // prettier-ignore

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}
/** The page's own policy lets no script in; this one comes with the browser. */
const check = async (only: string): Promise<readonly string[]> => {
  const { violations } = (await page.evaluate(`${axe};axe.run(document, ${only})`)) as Found
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

test('a fault is found', async () => {
  await page.setContent('<html lang="ru"><title>x</title><main><h1>x</h1><img src="/icon.svg"></main></html>')
  expect((await check('{}')).join()).toContain('image-alt')
})

test('nothing is found on any kind of page, in light and in dark', { timeout: 180_000 }, async () => {
  const faults: string[] = []
  for (const path of kinds) {
    await page.goto(site.at + path)
    for (const [scheme, only] of [
      ['light', '{}'],
      // Only colours differ.
      ['dark', "{ runOnly: ['color-contrast'] }"],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      faults.push(...(await check(only)).map((fault) => `${path} ${scheme}: ${fault}`))
    }
  }
  expect(faults).toEqual([])
})

test('no page is wider than a very narrow phone', { timeout: 60_000 }, async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  const wide: string[] = []
  for (const path of kinds) {
    await page.goto(site.at + path)
    const width = (await page.evaluate('document.documentElement.scrollWidth')) as number
    if (width > 320) wide.push(`${path} ${width}`)
  }
  expect(wide).toEqual([])
})
