// Brings the newsroom up: the port first (a busy one must harm nothing), then the ledger, the sample where it belongs, the site.
import { join, resolve } from 'node:path'
import type { Newsroom, Progress } from '../newsroom/newsroom.ts'
import { indexingWords, openNewsroom } from '../newsroom/open.ts'
import { licenceAddress, todayIn } from '../settings/index.ts'
import type { Settings } from '../settings/index.ts'
import { createSite } from '../site/index.ts'
import type { Site, SiteSettings } from '../site/index.ts'
import { loadTables, placesFolder } from '../tables/index.ts'
import { atlasOf } from './atlas.ts'
import { closedDoor } from './door.ts'
import { close, listen, patientServer } from './listen.ts'
import type { Post } from './mail.ts'
import { checkMail } from './mail-settings.ts'
import { withOpenData } from './open-data.ts'
import { startRoundsClock } from './rounds-clock.ts'
import { loadSampleOnce } from './sample.ts'

export interface StartOptions {
  readonly settings: Settings
  readonly empty: boolean
  readonly now: () => Date
  readonly progress?: Progress
  /** Of what goes wrong while the newsroom stays open. */
  readonly trouble?: (what: string) => void
}
export interface Running {
  /** Where a browser on this machine finds it. */
  readonly url: string
  readonly newsroom: Newsroom
  readonly sampleLoaded: boolean
  /** Ends what is under way, then closes the ledger. */
  stop(): Promise<void>
}

const urlOf = (host: string, port: number): string => {
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`
}

const siteSettings = ({
  title,
  timezone,
  address,
  proxies,
  cdn,
  hub,
  indexnow,
  licence,
  contact,
}: Settings): SiteSettings => ({
  name: title,
  timeZone: timezone,
  proxies: proxies.split(/[\s,]+/).filter(Boolean),
  cacheNames: cdn === 'yes',
  licence: { name: licence, url: licenceAddress(licence) ?? null },
  contact,
  ...(address ? { origin: address } : {}),
  ...(address && hub ? { hub } : {}),
  ...(address && indexnow ? { indexNowKey: indexnow } : {}),
})

/** The day's round waits until whoever came first has his page, in milliseconds. */
const roundAfter = 2000

export const start = async ({
  settings,
  empty,
  now,
  progress = () => {},
  trouble = () => {},
}: StartOptions): Promise<Running> => {
  const mail = checkMail(settings)
  const door = closedDoor()
  const server = patientServer(door.answer)
  const port = await listen(server, settings.host, settings.port)
  let newsroom: Newsroom | undefined
  let site: Site | undefined
  let post: Post | undefined
  try {
    newsroom = await openNewsroom({
      ...settings,
      now: () => now().toISOString(),
      onIndexing: (done, of) => progress(indexingWords, done, of),
    })
    const { ledger } = newsroom
    const sampleLoaded = !empty && (await loadSampleOnce(newsroom, settings, progress))
    const today = (): string => todayIn(settings.timezone, now())
    post = mail && (await (await import('./mail.ts')).openPost({ newsroom, settings: mail, now, trouble }))
    const letters = post
    const opened = createSite({
      ledger,
      settings: siteSettings(settings),
      today,
      folder: join(resolve(settings.data), 'site'),
      api: true,
      atlas: atlasOf(() => loadTables(placesFolder(settings.data)).places),
      ...(letters && { follow: letters.desk }),
    })
    site = opened
    const data = withOpenData({ newsroom, settings, today, otherwise: opened.handle, trouble })
    door.open(data.handle)
    const clock = startRoundsClock({
      newsroom,
      today,
      first: roundAfter,
      trouble: (error) => trouble(`The daily round was not made and will be tried again: ${String(error)}`),
    })
    const { address, hub, indexnow } = settings
    if ((hub || indexnow) && !address) trouble('Nobody is told of what is published until the site has an --address.')
    const file = join(resolve(settings.data), 'pings.json')
    const pings =
      address && (hub || indexnow)
        ? (await import('./pings.ts')).startPings({ ledger, origin: address, hub, key: indexnow, file, trouble })
        : undefined
    const url = urlOf(settings.host, port)
    const stop = async (): Promise<void> => {
      await close(server)
      await clock.stop()
      await data.stop()
      await letters?.stop()
      await pings?.stop()
      await opened.close()
      await ledger.close()
    }
    return { url, newsroom, sampleLoaded, stop }
  } catch (error) {
    await close(server)
    await post?.stop()
    await site?.close()
    await newsroom?.ledger.close()
    throw error
  }
}
