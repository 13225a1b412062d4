// oEmbed 1.0: what another site needs to show a card of ours in a page of its own.
import { element } from './xml.ts'

export interface Embedding {
  readonly title: string
  readonly provider: string
  readonly providerUrl: string
  /** Whole, of the card. */
  readonly card: string
  readonly width: number
  readonly height: number
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number }
}

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Widths that are asked for are kept to; a height never is, since the words must fit. */
export const embedding = (one: Embedding, maxWidth: number = Infinity): Readonly<Record<string, string | number>> => {
  const width = Math.min(one.width, maxWidth)
  return {
    version: '1.0',
    type: 'rich',
    title: one.title,
    provider_name: one.provider,
    provider_url: one.providerUrl,
    cache_age: 3600,
    width,
    height: one.height,
    html: `<iframe src="${inAttribute(one.card)}" width="${width}" height="${one.height}" title="${inAttribute(one.title)}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
    ...(one.thumbnail && {
      thumbnail_url: one.thumbnail.url,
      thumbnail_width: one.thumbnail.width,
      thumbnail_height: one.thumbnail.height,
    }),
  }
}

export const writeEmbedding = (of: Readonly<Record<string, string | number>>, form: 'json' | 'xml'): string =>
  form === 'json'
    ? JSON.stringify(of)
    : `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(of)
        .map(([name, value]) => element(name, String(value)))
        .join('')}</oembed>\n`
