// RSS, Atom and JSON Feed of the news and of each tag. A feed travels without our pages, so its links are whole addresses and
// its text is the words alone; figures and their evidence are one link away.
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { Language, StoryCard } from '../model/index.ts'
import { parseBody, plainText, storyAt, wordedIn } from '../pages/index.ts'

export const feedEndings = ['rss', 'atom', 'json'] as const
export type FeedEnding = (typeof feedEndings)[number]
export const isFeedEnding = (value: string): value is FeedEnding => feedEndings.includes(value as FeedEnding)

export const feedTypes: Record<FeedEnding, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

export interface Feed {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** 'https://…' without a slash at the end. */
  readonly origin: string
  /** The page it belongs to, and the feed itself without its ending. */
  readonly page: string
  readonly at: string
  /** What stands behind the ending: '?q=…'. */
  readonly query?: string
  readonly today: string
  readonly stories: readonly StoryCard[]
}

export const writeFeed = (feed: Feed, ending: FeedEnding): string =>
  ending === 'rss' ? rss(feed) : ending === 'atom' ? atom(feed) : json(feed)

/** XML has no way to write most control characters, so a feed leaves them out. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
const addressOf = (feed: Feed, card: StoryCard): string =>
  feed.origin + storyAt(card.version.language, card.version.slug)
const text = (card: StoryCard): string =>
  clean(
    parseBody(card.version.body)
      .map((block) => block.parts.map((part) => part.text).join(''))
      .join('\n\n'),
  )
const tagsOf = (card: StoryCard, language: Language): readonly string[] =>
  card.tags.flatMap((tag) => wordedIn(tag.names, language)?.text ?? [])
const newest = (feed: Feed): string =>
  feed.stories
    .map((card) => card.publishedAt)
    .sort()
    .at(-1) ?? `${feed.today}T00:00:00Z`

/** Readers of RSS take its texts for HTML, so what is no markup must not look like it. */
const asHtml = (words: string): string => clean(words).replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')

const rss = (feed: Feed): string =>
  generateRssFeed({
    title: feed.title,
    link: feed.origin + feed.page,
    description: feed.description,
    language: feed.language,
    lastBuildDate: new Date(newest(feed)),
    atom: {
      links: [{ href: `${feed.origin}${feed.at}.rss${feed.query ?? ''}`, rel: 'self', type: 'application/rss+xml' }],
    },
    items: feed.stories.map((card) => ({
      title: asHtml(card.version.headline),
      link: addressOf(feed, card),
      description: asHtml(plainText(card.version.standfirst)),
      guid: { value: `${card.id}/${card.version.language}`, isPermaLink: false },
      pubDate: new Date(card.publishedAt),
      categories: tagsOf(card, feed.language).map((name) => ({ name })),
    })),
  })

const atom = (feed: Feed): string =>
  generateAtomFeed({
    id: `${feed.origin}${feed.at}.atom${feed.query ?? ''}`,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(newest(feed)),
    authors: [{ name: feed.title }],
    xml: { lang: feed.language },
    links: [
      { href: `${feed.origin}${feed.at}.atom${feed.query ?? ''}`, rel: 'self', type: 'application/atom+xml' },
      { href: feed.origin + feed.page, rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    entries: feed.stories.map((card) => ({
      id: addressOf(feed, card),
      title: { value: clean(card.version.headline) },
      summary: { value: clean(plainText(card.version.standfirst)) },
      content: { value: text(card), type: 'text' },
      published: new Date(card.publishedAt),
      updated: new Date(card.publishedAt),
      links: [{ href: addressOf(feed, card), rel: 'alternate', type: 'text/html', hreflang: card.version.language }],
      categories: tagsOf(card, feed.language).map((term) => ({ term })),
    })),
  })

const json = (feed: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.origin + feed.page,
      feed_url: `${feed.origin}${feed.at}.json${feed.query ?? ''}`,
      language: feed.language,
      items: feed.stories.map((card) => ({
        id: `${card.id}/${card.version.language}`,
        url: addressOf(feed, card),
        title: card.version.headline,
        summary: plainText(card.version.standfirst),
        content_text: text(card),
        date_published: new Date(card.publishedAt),
        tags: [...tagsOf(card, feed.language)],
        language: card.version.language,
      })),
    }),
  )
