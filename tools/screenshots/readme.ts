// The pictures of the README, from the sample newsroom: the front page, a story with its evidence beside it, a project, the
// promises, a region, a page in Latin letters and the country at night; small files.
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'

export const picturesForReadme = async (browser: Browser, base: string, folder: string): Promise<void> => {
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
