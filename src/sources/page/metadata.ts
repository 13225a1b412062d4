// What a page says of itself to machines: schema.org (JSON-LD), Open Graph, plain meta elements. First found wins.
import { isLanguage } from '../../model/index.ts'
import { asPublished } from '../published.ts'
import type { PageDocument } from './dom.ts'

export interface PageMetadata {
  readonly title: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly outlet: string | null
}

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)

const article = /Article|Posting|Report|WebPage|Event/

/** All nodes of all JSON-LD blocks, articles first; a block that is no JSON is passed over, pages often hold such. */
const linkedData = (document: PageDocument): readonly Thing[] => {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '')
      return listOf(value).flatMap((node) => (isThing(node) ? [node, ...listOf(node['@graph'])] : []))
    } catch {
      return []
    }
  })
  const rank = (node: Thing): number => (listOf(node['@type']).some((type) => article.test(String(type))) ? 0 : 1)
  return nodes.filter(isThing).sort((a, b) => rank(a) - rank(b))
}

const metaOf = (document: PageDocument, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
    const content = textOf(found?.getAttribute('content'))
    if (content) return content
  }
  return null
}

const publishedOf = (document: PageDocument, nodes: readonly Thing[]): string | null => {
  const candidates = [
    ...nodes.map((node) => textOf(node.datePublished)),
    metaOf(
      document,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'DC.date.issued',
      'pubdate',
      'date',
    ),
    ...[...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime')),
  ]
  return candidates.map((date) => date && asPublished(date)).find(Boolean) ?? null
}

/** 'ru-RU', 'kk_KZ', and 'kz', which many sites of Kazakhstan write for Kazakh; any other language is left to the text. */
const languageOf = (said: string | null): string | null => {
  const code = said?.toLowerCase().split(/[-_]/)[0] ?? ''
  const language = code === 'kz' ? 'kk' : code
  return isLanguage(language) ? language : null
}

/** 'Plant opened | News of the day' without the name of the site. */
const withoutSite = (title: string | null, outlet: string | null): string | null => {
  if (!title || !outlet) return title
  const cut = [' | ', ' – ', ' — ', ' - ', ' :: '].map((mark) => mark + outlet).find((tail) => title.endsWith(tail))
  return cut ? title.slice(0, -cut.length) : title
}

export const metadataOf = (document: PageDocument): PageMetadata => {
  const nodes = linkedData(document)
  const publisher = nodes.map((node) => node.publisher).find(isThing)
  const outlet = metaOf(document, 'og:site_name') ?? textOf(publisher?.name)
  const title =
    textOf(nodes.map((node) => node.headline).find(textOf)) ??
    metaOf(document, 'og:title', 'twitter:title') ??
    textOf(document.querySelector('h1')?.textContent) ??
    textOf(document.querySelector('title')?.textContent)
  return {
    title: withoutSite(title, outlet),
    published: publishedOf(document, nodes),
    language: languageOf(document.documentElement?.getAttribute('lang') || metaOf(document, 'og:locale')),
    url: textOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? metaOf(document, 'og:url'),
    outlet,
  }
}
