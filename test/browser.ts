// A real browser for the journey test and for screenshots: an installed Chrome when the machine has one, else the one
// that npm brought. It never skips in silence: without a browser it stops with one sentence that says what to do.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const installed = (): string | undefined => {
  const given = process.env['DEREK_TEST_CHROME']
  if (given) return given
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find((path) =>
    existsSync(path),
  )
}

/** Unpacked once into .cache, so that later runs start at once; moved there whole, so that a broken run leaves nothing half. */
const home = resolve(import.meta.dirname, '..', '.cache', 'browser')

const unpack = async (): Promise<string> => {
  if (existsSync(join(home, 'chromium'))) return home
  mkdirSync(resolve(home, '..'), { recursive: true })
  const fresh = mkdtempSync(join(home, '..', 'browser-'))
  await withTemp(fresh, async () => {
    const { default: bundled } = await import('@sparticuz/chromium')
    await bundled.executablePath()
  })
  try {
    renameSync(fresh, home)
  } catch {
    // Another run was faster; its copy serves.
    rmSync(fresh, { recursive: true, force: true })
  }
  return home
}

/** The package unpacks into the temporary folder that it sees while it is being imported, and only where it believes to be on Lambda. */
const withTemp = async (folder: string, work: () => Promise<void>): Promise<void> => {
  const kept = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  try {
    await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name]
    Object.assign(process.env, kept)
  }
}

const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--hide-scrollbars',
]

const bundledOptions = (folder: string): { executablePath: string; env: Record<string, string> } => {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined))
  const ownFonts = existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(inherited as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: ownFonts && existsSync('/etc/fonts') ? '/etc/fonts' : join(folder, 'fonts'),
    },
  }
}

export interface OpenBrowser {
  readonly browser: Browser
  close(): Promise<void>
}

export const openBrowser = async (): Promise<OpenBrowser> => {
  const temp = mkdtempSync(join(tmpdir(), 'derek-browser-'))
  const chrome = installed()
  try {
    const options = chrome ? { executablePath: chrome } : bundledOptions(await unpack())
    const browser = await chromium.launch({ ...options, headless: true, args, artifactsDir: temp } as Parameters<
      typeof chromium.launch
    >[0])
    return {
      browser,
      async close() {
        await browser.close()
        rmSync(temp, { recursive: true, force: true })
      },
    }
  } catch (cause) {
    rmSync(temp, { recursive: true, force: true })
    throw new Error(
      `The browser for this test did not start (${chrome ?? 'the one from the package @sparticuz/chromium'}): ` +
        'run `npm ci` again, or install Chrome and set DEREK_TEST_CHROME to its program.',
      { cause },
    )
  }
}
