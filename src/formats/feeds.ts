// RSS, Atom and JSON Feed of any list of items. A feed travels without our pages, so its addresses are whole and its text is
// words alone; figures and their evidence are one link away.
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { Language } from '../model/index.ts'
import type { FeedEnding } from './feed-endings.ts'
import { cleanText } from './xml.ts'

export { feedEndings } from './feed-endings.ts'
export type { FeedEnding } from './feed-endings.ts'

export const feedTypes: Readonly<Record<FeedEnding, string>> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

export interface FeedItem {
  /** Unique in the world and for ever; an address serves. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** All of it, where it is ours to give. */
  readonly text?: string
  /** A day or an instant. */
  readonly published: string
  /** Later than published, where it was changed. */
  readonly updated?: string
  readonly language: Language
  readonly tags: readonly string[]
}
export interface Feed {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Who writes it. */
  readonly author: string
  /** Whole addresses: of the page it belongs to; of the feed itself in each form. */
  readonly page: string
  readonly at: (ending: FeedEnding) => string
  /** Where whoever follows it is told at once (WebSub). */
  readonly hub?: string
  /** When nothing is in it. */
  readonly began: string
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

export const writeFeed = (feed: Feed, ending: FeedEnding): string =>
  ending === 'rss' ? rss(feed) : ending === 'atom' ? atom(feed) : json(feed)

const updatedAt = (item: FeedItem): string =>
  item.updated !== undefined && new Date(item.updated) > new Date(item.published) ? item.updated : item.published
const newest = ({ items, began }: Feed): Date =>
  new Date(Math.max(...(items.length ? items.map(updatedAt) : [began]).map((at) => Date.parse(at))))

/** Readers of RSS take its texts for HTML, so what is no markup must not look like it. */
const asHtml = (words: string): string => cleanText(words).replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${asHtml(part)}</p>`)
    .join('\n')

const rss = (feed: Feed): string =>
  generateRssFeed({
    title: cleanText(feed.title),
    link: feed.page,
    description: cleanText(feed.description),
    language: feed.language,
    lastBuildDate: newest(feed),
    atom: {
      links: [
        { href: feed.at('rss'), rel: 'self', type: 'application/rss+xml' },
        ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
      ],
    },
    items: feed.items.map((item) => ({
      title: asHtml(item.title),
      link: item.url,
      description: asHtml(item.summary),
      ...(item.text && { content: { encoded: paragraphs(item.text) } }),
      guid: { value: item.id, isPermaLink: false },
      pubDate: new Date(item.published),
      categories: item.tags.map((name) => ({ name: cleanText(name) })),
    })),
  })

const atom = (feed: Feed): string =>
  generateAtomFeed({
    id: feed.at('atom'),
    title: { value: cleanText(feed.title) },
    subtitle: { value: cleanText(feed.description) },
    updated: newest(feed),
    authors: [{ name: cleanText(feed.author) }],
    xml: { lang: feed.language },
    links: [
      { href: feed.at('atom'), rel: 'self', type: 'application/atom+xml' },
      { href: feed.page, rel: 'alternate', type: 'text/html', hreflang: feed.language },
      ...(feed.hub ? [{ href: feed.hub, rel: 'hub' }] : []),
    ],
    entries: feed.items.map((item) => ({
      id: item.id,
      title: { value: cleanText(item.title) },
      summary: { value: cleanText(item.summary) },
      ...(item.text && { content: { value: cleanText(item.text), type: 'text' } }),
      published: new Date(item.published),
      updated: new Date(updatedAt(item)),
      links: [{ href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.language }],
      categories: item.tags.map((name) => ({ term: cleanText(name) })),
    })),
  })

const json = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: feed.at('json'),
      language: feed.language,
      authors: [{ name: feed.author }],
      ...(feed.hub && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_text: item.text ?? item.summary,
        date_published: new Date(item.published),
        ...(updatedAt(item) !== item.published && { date_modified: new Date(updatedAt(item)) }),
        tags: [...item.tags],
        language: item.language,
      })),
    }),
  )
