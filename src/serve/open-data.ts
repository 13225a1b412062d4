// What programs are served beside the pages: the API, and downloads of the whole public ledger.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { licenceAddress } from '../settings/index.ts'
import type { Settings } from '../settings/index.ts'
import { createApi } from '../site/api/index.ts'

export interface OpenDataParts {
  readonly newsroom: Newsroom
  readonly settings: Settings
  /** YYYY-MM-DD where the newsroom is. */
  readonly today: () => string
  /** What answers all else: the pages. */
  readonly otherwise: RequestListener
}

export const withOpenData = ({ newsroom, settings, today, otherwise }: OpenDataParts): RequestListener => {
  const { title, address, proxies, licence } = settings
  const url = licenceAddress(licence)
  const api = createApi({
    ledger: newsroom.ledger,
    today,
    settings: {
      name: title,
      proxies: proxies.split(/[\s,]+/).filter(Boolean),
      ...(address && { origin: address }),
      ...(url && { licence: { name: licence, url } }),
    },
  })
  return (request: IncomingMessage, response: ServerResponse) => {
    if (api.handles(request.url ?? '/')) api.handle(request, response)
    else otherwise(request, response)
  }
}
