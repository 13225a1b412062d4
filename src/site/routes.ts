// Every address of the site, in one list. A new page is a line here.
import { promiseGroups, type EntityKind } from '../model/index.ts'
import { folderOf } from '../pages/addresses.ts'
import { feedEndings, type FeedEnding } from '../formats/feed-endings.ts'
import { markdownRoutes } from './machines/markdown.ts'
import { machineRoutes } from './machines/routes.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'
import { lazily } from './lazily.ts'
import { searchParameters } from './parameters.ts'
import { route, type Parts, type Route } from './route.ts'

const {
  askAbout, askCorrections, askData, askEntities, askEntity, askFront, askMap, askOnThisDay, askPromise, askPromises, askPromisesOf, askPromiseState, askPromiseWays, askReport, askSection, askStory, askTag, askTags, askVisit, askVisits,
} = lazily(() => import('./ask.ts')) // prettier-ignore
const { askSearch, askSearchFeed, askSuggestions } = lazily(() => import('./search-ask.ts'))
const { askKept } = lazily(() => import('./follow.ts'))

const kinds: readonly EntityKind[] = ['project', 'place', 'person', 'organization']
const endings = feedEndings.join('|')
const slugOf = (parts: Readonly<Record<string, string>>): string => parts['slug'] ?? ''
const endingOf = (parts: Readonly<Record<string, string>>): FeedEnding => parts['ending'] as FeedEnding

/** A list at its own address, and its further pages under that. */
const list = (
  at: string,
  draw: (asking: Asking, parts: Parts, number: number) => Promise<Answer>,
): readonly Route[] => [
  route(at, (asking, parts) => draw(asking, parts, 1)),
  route(`${at}/page-:number([2-9]|[1-9][0-9]{1,5})`, (asking, parts) => draw(asking, parts, Number(parts['number']))),
]

/** Anybody can think of any number of searches: drawn when asked for, not kept, so many a client. */
const searching = { query: searchParameters, tellsStrange: true, limited: true, caching: 'private, no-cache' } as const

const pages: readonly Route[] = [
  route('/:lang/', askFront),
  route('/:lang/stories/:slug', (asking, parts) => askStory(asking, slugOf(parts))),
  ...list('/:lang/sections/:slug', (asking, parts, number) => askSection(asking, slugOf(parts), number)),
  route('/:lang/map', askMap),
  route('/:lang/on-this-day', askOnThisDay),
  route('/:lang/about', askAbout),
  route('/:lang/corrections', askCorrections),
  route('/:lang/data', askData),
  route('/:lang/tags', askTags),
  ...list('/:lang/tags/:slug', (asking, parts, number) => askTag(asking, slugOf(parts), number)),
  ...kinds.flatMap((kind) => [
    ...list(`/:lang/${folderOf[kind]}`, (asking, _, number) => askEntities(asking, kind, number)),
    route(`/:lang/${folderOf[kind]}/:slug`, (asking, parts) => askEntity(asking, kind, slugOf(parts))),
  ]),
  ...list('/:lang/promises', (asking, _, number) => askPromises(asking, number)),
  route('/:lang/promises/by', askPromiseWays),
  ...list(`/:lang/promises/state/:group(${promiseGroups.join('|')})`, (asking, parts, number) =>
    askPromiseState(asking, parts['group'] ?? '', number),
  ),
  ...(['from', 'to'] as const).flatMap((by) =>
    kinds.flatMap((kind) =>
      list(`/:lang/promises/${by}/${folderOf[kind]}/:slug`, (asking, parts, number) =>
        askPromisesOf(asking, by, kind, slugOf(parts), number),
      ),
    ),
  ),
  ...list('/:lang/promises/in/:slug', (asking, parts, number) =>
    askPromisesOf(asking, 'in', 'place', slugOf(parts), number),
  ),
  route('/:lang/promises/:slug', (asking, parts) => askPromise(asking, slugOf(parts))),
  ...list('/:lang/visits', (asking, _, number) => askVisits(asking, number)),
  route('/:lang/visits/:slug', (asking, parts) => askVisit(asking, slugOf(parts))),
  route('/:lang/reports/:slug', (asking, parts) => askReport(asking, slugOf(parts))),
  route('/:lang/follow', askKept),
  route('/:lang/search', askSearch, searching),
  route(`/:lang/search/feed.:ending(${endings})`, (asking, parts) => askSearchFeed(asking, endingOf(parts)), searching),
  route('/:lang/search/suggest', askSuggestions, { query: ['q'], limited: true, caching: 'private, max-age=60' }),
]

/** What machines ask for stands first: a page's address would take 'feed.rss' or 'x.md' for a name. */
export const routes: readonly Route[] = [...machineRoutes, ...markdownRoutes(pages), ...pages]
