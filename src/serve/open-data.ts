// What programs are served beside the pages: the API, and downloads of the whole public ledger.
import type { RequestListener } from 'node:http'
import { join, resolve } from 'node:path'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { licenceAddress } from '../settings/index.ts'
import type { Settings } from '../settings/index.ts'
import { createApi } from '../site/api/index.ts'
import { openDownloads } from '../site/downloads/index.ts'
import { startDataClock } from './data-clock.ts'

export interface OpenDataParts {
  readonly newsroom: Newsroom
  readonly settings: Settings
  /** YYYY-MM-DD where the newsroom is. */
  readonly today: () => string
  /** What answers all else: the pages. */
  readonly otherwise: RequestListener
  readonly trouble: (what: string) => void
}
export interface OpenData {
  readonly handle: RequestListener
  stop(): Promise<void>
}

/** Where the files of the whole public ledger lie. */
export const downloadsFolder = (data: string): string => join(resolve(data), 'open-data')

export const withOpenData = ({ newsroom, settings, today, otherwise, trouble }: OpenDataParts): OpenData => {
  const { title, address, licence, data, database } = settings
  const url = licenceAddress(licence) ?? null
  const proxies = settings.proxies.split(/[\s,]+/).filter(Boolean)
  const origin = address ? { origin: address } : {}
  const api = createApi({
    ledger: newsroom.ledger,
    today,
    settings: { name: title, proxies, ...origin, ...(url && { licence: { name: licence, url } }) },
  })
  const folder = downloadsFolder(data)
  const downloads = openDownloads({ folder, proxies, ...origin })
  const clock = startDataClock({
    newsroom,
    task: () => ({ data, database, folder, newsroom: title, address, licence: { name: licence, url }, today: today() }),
    trouble,
  })
  return {
    handle: (request, response) => {
      const target = request.url ?? '/'
      if (api.handles(target)) api.handle(request, response)
      else if (downloads.handles(target)) downloads.handle(request, response)
      else otherwise(request, response)
    },
    stop: () => clock.stop(),
  }
}
