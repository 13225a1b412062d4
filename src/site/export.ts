// The whole site as files, for any web server or CDN. What is drawn is what the running site would send; what has not changed
// since the last time is neither drawn nor written. Changed files are made ready beside the site and then put in their places,
// what is linked to before what links to it: whenever it is cut off, every file is whole and the next run completes it.
import { languages, type Atlas, type PublicLedger } from '../model/index.ts'
import { movedLines, refreshPage } from './export-moved.ts'
import { exportFolder, type ExportFolder } from './export-folder.ts'
import { securityHeaders } from './headers.ts'
import { createSite, type Site, type SiteSettings } from './index.ts'

export interface ExportParts {
  readonly ledger: PublicLedger
  /** With an origin: files cannot know at which address they are asked for. */
  readonly settings: SiteSettings & { readonly origin: string }
  readonly today: () => string
  /** Where the site goes. */
  readonly to: string
  /** Where pages are kept between two exports, so that only what changed is drawn. */
  readonly folder: string
  readonly atlas?: Atlas
  /** Also .br and .gz beside each file that gains by it. */
  readonly packed: boolean
  readonly onProgress: (what: string, done: number, of?: number) => void
}
export interface Exported {
  readonly files: number
  readonly written: number
  readonly removed: number
}

const begins: readonly string[] = [
  '/ru/',
  '/kk/',
  '/en/',
  '/robots.txt',
  '/sitemap.xml',
  '/llms.txt',
  '/site.css',
  '/icon.svg',
  ...languages.map((one) => `/${one}/search`),
]
/** Pages change while they are looked at; so often it is tried to see them all at one moment. */
const rounds = 3

export const exportSite = async (parts: ExportParts): Promise<Exported> => {
  const { ledger, settings, today, folder, atlas } = parts
  const target = await exportFolder(parts.to, parts.packed)
  const site = createSite({ ledger, settings, today, folder, sheetApart: true, ...(atlas && { atlas }) })
  try {
    let seen: ReadonlySet<string> = new Set()
    for (let round = 1; round <= rounds; round++) {
      const from = await ledger.changeNumber()
      target.again()
      seen = await walk(site, target, parts)
      await extras(site, target, parts)
      if ((await ledger.changeNumber()) === from) break
    }
    return await target.settle(seen, (done, of) => parts.onProgress('files put in place', done, of))
  } finally {
    await site.close()
  }
}

/** Follows links from page to page; every page of ours is reached by one. */
const walk = async (site: Site, target: ExportFolder, parts: ExportParts): Promise<ReadonlySet<string>> => {
  const found = new Set<string>(begins)
  let done = 0
  for (const path of found) {
    const answer = await site.request(settled(parts, path))
    const location = answer.headers.get('location')
    if (location) found.add(location)
    if (answer.status !== 200) continue
    const type = answer.headers.get('content-type') ?? ''
    const bytes = Buffer.from(await answer.arrayBuffer())
    await target.offer(path, type, bytes, () => packings(site, settled(parts, path), parts.packed))
    if (/^text\/(?:html|plain|xml)|xml/.test(type))
      for (const link of linksIn(bytes.toString(), parts.settings.origin)) found.add(link)
    parts.onProgress('pages looked at', ++done, found.size)
  }
  return found
}

const settled = ({ settings }: ExportParts, path: string): string => settings.origin + path

export const linksIn = (text: string, origin: string): ReadonlySet<string> => {
  const links = new Set<string>()
  const add = (link: string): void => {
    const [path = ''] = link.replaceAll('&amp;', '&').split('#')
    if (path.startsWith('/') && !path.startsWith('//') && !path.includes('?')) links.add(path)
  }
  for (const [, link = ''] of text.matchAll(/\b(?:href|src|content|srcset)="(\/[^"\s]*)/g)) add(link)
  for (const [found] of text.matchAll(/https?:\/\/[^\s"'<>\])]+/g))
    if (found.startsWith(`${origin}/`)) add(found.slice(origin.length))
  return links
}

const packings = async (site: Site, url: string, packed: boolean): Promise<Readonly<Record<string, Buffer>>> => {
  const made: Record<string, Buffer> = {}
  if (!packed) return made
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    const answer = await site.request(url, { headers: { 'accept-encoding': encoding } })
    if (answer.headers.get('content-encoding') === encoding) made[ending] = Buffer.from(await answer.arrayBuffer())
  }
  return made
}

/** Too small to be packed. */
const none = async (): Promise<Readonly<Record<string, Buffer>>> => ({})

/** What a running site answers and files must spell out: the page for what is not there, ways to where things have gone. */
const extras = async (site: Site, target: ExportFolder, parts: ExportParts): Promise<void> => {
  const { origin } = parts.settings
  const put = (name: string, text: string): Promise<void> => target.offer(name, 'text/plain', Buffer.from(text), none)
  const missing = await site.request(`${origin}/404.html`)
  await put('/404.html', await missing.text())
  await target.offer('/', 'text/html', Buffer.from(refreshPage('/ru/', origin, ['/ru/', '/kk/', '/en/'])), none)
  const lines: string[] = []
  for await (const [from, to] of movedLines(parts.ledger, site, origin)) {
    lines.push(`${from} ${to} 301\n`)
    await target.offer(from, 'text/html', Buffer.from(refreshPage(to, origin)), none)
  }
  await put('/_redirects', `/ /ru/ 302\n${lines.join('')}`)
  const headers = Object.entries(securityHeaders(origin)).map(([name, value]) => `  ${name}: ${value}\n`)
  await put('/_headers', `/*\n${headers.join('')}`)
}
