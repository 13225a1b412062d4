// Pictures of every kind of page, wide and narrow, light and dark, in three languages, to be looked at before a change to the
// site is kept. `node tools/screenshots.ts [folder]`; `--at URL` photographs a running newsroom instead of the small test one;
// `--readme` makes the pictures of the README from the sample newsroom.
import { mkdtempSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../test/browser.ts'
import { openSampleSite, openTestSite } from '../test/test-site.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string' },
    language: { type: 'string', multiple: true },
    page: { type: 'string', multiple: true },
    narrow: { type: 'boolean' },
    readme: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(
    'node tools/screenshots.ts [folder] [--at http://127.0.0.1:8686] [--language ru] [--page /stories/…] [--narrow] | --readme',
  )
  process.exit(0)
}
const folder = positionals[0] ? resolve(positionals[0]) : mkdtempSync(join(tmpdir(), 'derek-pictures-'))
mkdirSync(folder, { recursive: true })

const own = values.at ? undefined : await (values.readme ? openSampleSite() : openTestSite())
const base = (values.at ?? own!.at).replace(/\/+$/, '')
const { browser, close } = await openBrowser()

/** The front page, a story with its evidence beside it, a project, the promises, a region and a page in Latin letters; small files. */
const forReadme = async (): Promise<void> => {
  const { default: sharp } = await import('sharp')
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
  const take = async (name: string): Promise<void> => {
    const picture = await page.screenshot()
    await sharp(picture)
      .resize({ width: 1024 })
      .webp({ quality: 82 })
      .toFile(join(folder, `${name}.webp`))
  }
  await page.goto(`${base}/en/`)
  await take('home')
  await page.locator('main a', { hasText: 'what the President saw' }).first().click()
  await page.locator('a.fig').first().click()
  await page.evaluate('scrollTo(0, 0); document.activeElement.blur()')
  await take('story')
  for (const [name, path] of [
    ['project', '/en/projects/aktau-oncology-dispensary'],
    ['promises', '/ru/promises'],
    ['region', '/kk/places/zhetisu'],
    ['latin', '/kk-latn/'],
  ] as const) {
    await page.goto(base + path)
    await take(name)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${base}/ru/map`)
  await take('map')
  await page.close()
}

/** One page of each kind: what the front page and the indexes lead to. */
const kindsOf = async (language: string): Promise<readonly string[]> => {
  if (values.page) return values.page
  const page = await browser.newPage()
  const first = async (from: string, folderName: string): Promise<string[]> => {
    await page.goto(`${base}/${language}${from}`)
    const hrefs = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const found = hrefs.find((href) => href.startsWith(`/${language}/${folderName}/`))
    return found ? [found.slice(language.length + 1).split('#')[0] as string] : []
  }
  const pages = [
    '/',
    '/projects',
    '/promises',
    '/places',
    '/people',
    '/tags',
    '/visits',
    '/map',
    '/on-this-day',
    '/about',
    '/corrections',
    '/data',
    '/promises/by',
    '/nothing-here',
  ]
  for (const [from, folderName] of [
    ['/', 'stories'],
    ['/projects', 'projects'],
    ['/promises', 'promises'],
    ['/places', 'places'],
    ['/people', 'people'],
    ['/tags', 'tags'],
    ['/visits', 'visits'],
    ['/projects', 'reports'],
  ] as const)
    pages.push(...(await first(from, folderName)))
  await page.close()
  return pages
}

const looks = [
  { name: 'wide', width: 1280, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, colorScheme: 'dark' },
  { name: 'middle', width: 768, colorScheme: 'light' },
  { name: 'narrow', width: 360, colorScheme: 'light' },
  { name: 'narrow-dark', width: 360, colorScheme: 'dark' },
] as const
if (values.readme) await forReadme()
else
  for (const language of values.language ?? ['ru', 'kk', 'kk-latn', 'en'])
    for (const path of await kindsOf(language))
      for (const look of looks.filter((one) => !values.narrow || one.name === 'narrow')) {
        const page = await browser.newPage({
          viewport: { width: look.width, height: 900 },
          colorScheme: look.colorScheme,
        })
        await page.goto(`${base}/${language}${path}`)
        const name = `${language}${path.replaceAll('/', '-').replace(/-$/, '') || '-home'}`.slice(0, 60)
        const picture = { path: join(folder, `${name}.${look.name}.png`), fullPage: true }
        // A busy machine now and then cannot draw at the first try.
        await page.screenshot(picture).catch(() => page.screenshot(picture))
        await page.close()
      }
await close()
await own?.close()
console.log(folder)
