// What programs are served beside the pages: the API, and downloads of the whole public ledger.
import type { RequestListener } from 'node:http'
import { join, resolve } from 'node:path'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { licenceAddress } from '../settings/index.ts'
import type { Settings } from '../settings/index.ts'
import type { Api } from '../site/api/index.ts'
import { underApi } from '../site/api/root.ts'
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

const [a, d] = ['a', 'd'].map((one) => one.charCodeAt(0)) as [number, number]

export const withOpenData = ({ newsroom, settings, today, otherwise, trouble }: OpenDataParts): OpenData => {
  const { title, address, licence, data, database } = settings
  const url = licenceAddress(licence) ?? null
  const proxies = settings.proxies.split(/[\s,]+/).filter(Boolean)
  const origin = address ? { origin: address } : {}
  // Loaded with the first question.
  let api: Promise<Api> | undefined
  const openApi = async (): Promise<Api> => {
    const { createApi } = await import('../site/api/index.ts')
    const licensed = url ? { licence: { name: licence, url } } : {}
    return createApi({ ledger: newsroom.ledger, today, settings: { name: title, proxies, ...origin, ...licensed } })
  }
  const folder = downloadsFolder(data)
  const downloads = openDownloads({ folder, proxies, ...origin })
  const clock = startDataClock({
    newsroom,
    task: () => ({ data, database, folder, newsroom: title, address, licence: { name: licence, url }, today: today() }),
    trouble,
  })
  return {
    handle: (request, response) => {
      const target = request.url as string
      // Nearly all ask for a page: one letter tells.
      const letter = target.charCodeAt(1)
      if (letter === a && underApi(target)) void (api ??= openApi()).then((opened) => opened.handle(request, response))
      else if (letter === d && downloads.handles(target)) downloads.handle(request, response)
      else otherwise(request, response)
    },
    stop: () => clock.stop(),
  }
}
