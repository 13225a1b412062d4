// Addresses for machines: feeds, calendars, sitemaps, ninjs, oEmbed and cards, pictures, texts. What is seldom asked for is lazy:
// a change takes it away, and whoever asks next has it drawn.
import { feedEndings, type FeedEnding } from '../../formats/feed-endings.ts'
import { entityKinds, isLanguage, languages } from '../../model/index.ts'
import { folderOf } from '../../pages/addresses.ts'
import { lazily } from '../lazily.ts'
import { oembedParameters } from '../parameters.ts'
import { route, type Parts, type Route } from '../route.ts'

const { askEntityCalendar, askPromiseCalendar, askPromisesCalendar } = lazily(() => import('./ask-calendars.ts'))
const { askEntityFeed, askHomeFeed, askPromiseFeed, askPromisesFeed, askSectionFeed, askTagFeed } = lazily(() => import('./ask-feeds.ts')) // prettier-ignore
const {
  askEntitiesSitemap, askListsSitemap, askNewsSitemap, askPromisesSitemap, askReportsSitemap, askSitemapIndex, askStoriesSitemap, askVisitsSitemap,
} = lazily(() => import('./ask-sitemaps.ts')) // prettier-ignore
const { askNinjs } = lazily(() => import('./ask-story.ts'))
const { askCard, figureCard, projectCard, promiseCard } = lazily(() => import('./cards.ts'))
const { askEmbedding } = lazily(() => import('./oembed.ts'))
const { askEntityPicture, askHomePicture, askPromisePicture, askStoryPicture } = lazily(() => import('./pictures.ts'))
const { askLlms, askRobots } = lazily(() => import('./texts.ts'))

const slugOf = (parts: Parts): string => parts['slug'] ?? ''
const endingOf = (parts: Parts): FeedEnding => parts['ending'] as FeedEnding
const numberOf = (parts: Parts): number => Number(parts['number'])
const feed = `feed.:ending(${feedEndings.join('|')})`
const number = ':number([1-9][0-9]{0,4})'
const lazy = { lazy: true } as const
const spoken = languages.join('|')

const feeds: readonly Route[] = [
  route(`/:lang/${feed}`, (asking, parts) => askHomeFeed(asking, endingOf(parts))),
  route(`/:lang/tags/:slug/${feed}`, (asking, parts) => askTagFeed(asking, slugOf(parts), endingOf(parts))),
  route(`/:lang/sections/:slug/${feed}`, (asking, parts) => askSectionFeed(asking, slugOf(parts), endingOf(parts))),
  route(`/:lang/promises/${feed}`, (asking, parts) => askPromisesFeed(asking, endingOf(parts))),
  route(
    `/:lang/promises/:slug/${feed}`,
    (asking, parts) => askPromiseFeed(asking, slugOf(parts), endingOf(parts)),
    lazy,
  ),
  ...entityKinds.map((kind) =>
    route(
      `/:lang/${folderOf[kind]}/:slug/${feed}`,
      (asking, parts) => askEntityFeed(asking, kind, slugOf(parts), endingOf(parts)),
      lazy,
    ),
  ),
]
const calendars: readonly Route[] = [
  route('/:lang/promises/calendar.ics', askPromisesCalendar, lazy),
  route('/:lang/promises/:slug/calendar.ics', (asking, parts) => askPromiseCalendar(asking, slugOf(parts)), lazy),
  ...entityKinds.map((kind) =>
    route(
      `/:lang/${folderOf[kind]}/:slug/calendar.ics`,
      (asking, parts) => askEntityCalendar(asking, kind, slugOf(parts)),
      lazy,
    ),
  ),
]
const sitemaps: readonly Route[] = [
  route('/sitemap.xml', askSitemapIndex, lazy),
  route('/news-sitemap.xml', askNewsSitemap, lazy),
  route('/sitemap/lists.xml', askListsSitemap, lazy),
  route(
    `/sitemap/stories-:of(${spoken})-${number}.xml`,
    (asking, parts) => askStoriesSitemap(asking, isLanguage(parts['of']) ? parts['of'] : 'ru', numberOf(parts)),
    lazy,
  ),
  ...entityKinds.map((kind) =>
    route(
      `/sitemap/${folderOf[kind]}-${number}.xml`,
      (asking, parts) => askEntitiesSitemap(asking, kind, numberOf(parts)),
      lazy,
    ),
  ),
  route(`/sitemap/promises-${number}.xml`, (asking, parts) => askPromisesSitemap(asking, numberOf(parts)), lazy),
  route(
    '/sitemap/reports-:month(\\d{4}-\\d{2}).xml',
    (asking, parts) => askReportsSitemap(asking, parts['month'] ?? ''),
    lazy,
  ),
  route(`/sitemap/visits-${number}.xml`, (asking, parts) => askVisitsSitemap(asking, numberOf(parts)), lazy),
]
const cards: readonly Route[] = [
  route('/embed/:lang/projects/:slug', (asking, parts) => askCard(asking, projectCard(asking, slugOf(parts))), lazy),
  route('/embed/:lang/promises/:slug', (asking, parts) => askCard(asking, promiseCard(asking, slugOf(parts))), lazy),
  route(
    '/embed/:lang/figures/:slug/:claim',
    (asking, parts) => askCard(asking, figureCard(asking, slugOf(parts), parts['claim'] ?? '')),
    lazy,
  ),
  route('/oembed', askEmbedding, { query: oembedParameters, limited: true, caching: 'public, max-age=3600' }),
]
const pictures: readonly Route[] = [
  route('/:lang/card.png', askHomePicture, lazy),
  route('/:lang/stories/:slug/card.png', (asking, parts) => askStoryPicture(asking, slugOf(parts)), lazy),
  route('/:lang/promises/:slug/card.png', (asking, parts) => askPromisePicture(asking, slugOf(parts)), lazy),
  ...entityKinds.map((kind) =>
    route(
      `/:lang/${folderOf[kind]}/:slug/card.png`,
      (asking, parts) => askEntityPicture(asking, kind, slugOf(parts)),
      lazy,
    ),
  ),
]

export const machineRoutes: readonly Route[] = [
  ...feeds,
  ...calendars,
  ...sitemaps,
  route('/:lang/stories/:slug.ninjs.json', (asking, parts) => askNinjs(asking, slugOf(parts)), lazy),
  ...cards,
  ...pictures,
  route('/robots.txt', askRobots),
  route('/llms.txt', askLlms, lazy),
]
