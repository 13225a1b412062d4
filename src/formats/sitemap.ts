// Sitemaps: by the protocol of sitemaps.org, with the same page in other languages, and news by Google's rules. What a sitemap
// says of time must be true, so a page whose last change is not known has none.
import type { Language } from '../model/index.ts'
import { element, xmlText } from './xml.ts'

export interface SiteAddress {
  /** Whole. */
  readonly url: string
  /** A day or an instant; only where it is known. */
  readonly changed?: string
  /** The same page in every language it is in, this one too. */
  readonly alternates?: { readonly [L in Language | 'kk-Latn']?: string }
}
export interface NewsAddress {
  readonly url: string
  readonly language: Language
  readonly title: string
  /** An instant. */
  readonly published: string
}

/** What the protocol allows in one file. */
export const mostAddresses = 50_000
/** What Google allows in a sitemap of news. */
export const mostNews = 1000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const plain = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const alternate = ([language, url]: readonly [string, string]): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(url)}"/>`

/** The same links stand with each language of a page: they are written once. */
const alternatesOf = (): ((of: SiteAddress['alternates']) => string) => {
  const written = new Map<SiteAddress['alternates'], string>()
  return (of) => {
    if (!of || Object.keys(of).length < 2) return ''
    const known = written.get(of)
    if (known !== undefined) return known
    const links = Object.entries(of).map(alternate).join('')
    written.set(of, links)
    return links
  }
}

export const writeSitemap = (addresses: readonly SiteAddress[]): string => {
  const links = alternatesOf()
  const lines = addresses
    .slice(0, mostAddresses)
    .map((one) => `<url>${element('loc', one.url)}${element('lastmod', one.changed)}${links(one.alternates)}</url>\n`)
  return `${head}<urlset ${plain} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('')}</urlset>\n`
}

/** changed: of whatever is newest in it. */
export const writeSitemapIndex = (sitemaps: readonly Pick<SiteAddress, 'url' | 'changed'>[]): string =>
  `${head}<sitemapindex ${plain}>\n${sitemaps
    .slice(0, mostAddresses)
    .map((one) => `<sitemap>${element('loc', one.url)}${element('lastmod', one.changed)}</sitemap>\n`)
    .join('')}</sitemapindex>\n`

export const writeNewsSitemap = (name: string, news: readonly NewsAddress[]): string =>
  `${head}<urlset ${plain} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${news
    .slice(0, mostNews)
    .map(
      (one) =>
        `<url>${element('loc', one.url)}<news:news><news:publication>${element('news:name', name)}${element('news:language', one.language)}</news:publication>${element('news:publication_date', one.published)}${element('news:title', one.title)}</news:news></url>\n`,
    )
    .join('')}</urlset>\n`
