// Pictures of every kind of page to be looked at before a change to the site is kept: wide, narrow, very narrow, dark and on
// paper, in three languages and Kazakh in Latin letters. Of each kind the heaviest page and the lightest are taken, for many
// and for one; a long page is cut into columns side by side, so that a picture can be read at a glance.
// `node tools/screenshots.ts [folder]`; `--at URL` photographs a running newsroom instead of the sample; `--readme` makes the
// pictures of the README.
import { mkdtempSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../test/browser.ts'
import { openSampleSite } from '../test/test-site.ts'
import { columns } from './screenshots/columns.ts'
import { pagesOf } from './screenshots/pages.ts'
import { picturesForReadme } from './screenshots/readme.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    at: { type: 'string' },
    language: { type: 'string', multiple: true },
    page: { type: 'string', multiple: true },
    look: { type: 'string', multiple: true },
    readme: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

const looks = [
  { name: 'wide', width: 1280, columns: 2 },
  { name: 'wide-dark', width: 1280, columns: 2, dark: true },
  { name: 'middle', width: 768, columns: 3 },
  { name: 'narrow', width: 390, columns: 5 },
  { name: 'narrow-dark', width: 390, columns: 5, dark: true },
  { name: 'least', width: 320, columns: 6 },
  { name: 'paper', width: 794, columns: 3, paper: true },
] as const
type Look = (typeof looks)[number]

/** A machine that is busy now and then cannot draw at the first try: the page is asked for again in a fresh window. */
const photograph = async (browser: Browser, address: string, look: Look): Promise<Buffer> => {
  for (let attempt = 1; ; attempt++) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: 'dark' in look ? 'dark' : 'light',
    })
    try {
      await page.goto(address, { timeout: 60_000 })
      if ('paper' in look) await page.emulateMedia({ media: 'print' })
      return await page.screenshot({ fullPage: true, timeout: 60_000, animations: 'disabled' })
    } catch (fault) {
      if (attempt === 3) throw fault
    } finally {
      await page.close()
    }
  }
}

const nameOf = (path: string, look: Look): string =>
  `${path.split(/[?#]/)[0]!.replaceAll('/', ' ').trim().replaceAll(' ', '-').slice(0, 70)}.${look.name}.png`

const main = async (): Promise<void> => {
  const folder = positionals[0] ? resolve(positionals[0]) : mkdtempSync(join(tmpdir(), 'derek-pictures-'))
  mkdirSync(folder, { recursive: true })
  const own = values.at ? undefined : await openSampleSite()
  const base = (values.at ?? own!.at).replace(/\/+$/, '')
  const { browser, close } = await openBrowser()
  const taken = looks.filter((one) => !values.look || values.look.includes(one.name))
  try {
    if (values.readme) return await picturesForReadme(browser, base, folder)
    for (const language of values.language ?? ['ru', 'kk', 'kk-latn', 'en'])
      for (const path of values.page?.map((one) => `/${language}${one}`) ?? (await pagesOf(base, language)))
        for (const look of taken) {
          const whole = await photograph(browser, base + path, look)
          await (
            await columns(sharp(whole), look.columns)
          )
            .png({ palette: true })
            .toFile(join(folder, nameOf(path, look)))
        }
  } finally {
    await close()
    await own?.close()
    console.log(folder)
  }
}

if (values.help)
  console.log(
    `node tools/screenshots.ts [folder] [--at http://127.0.0.1:8686] [--language ru] [--page /stories/…] [--look ${looks.map((one) => one.name).join('|')}] | --readme`,
  )
else await main()
