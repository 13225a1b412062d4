// Feeds of the news, of sections and tags, of every entity, of all promises and of each.
import type { FeedEnding } from '../../formats/feeds.ts'
import type { EntityKind } from '../../model/index.ts'
import {
  capital, entityAt, entityName, homeAt, indexAt, machineWordings, promiseAt, sectionAt, tagAt, wordedIn, wordings,
} from '../../pages/index.ts' // prettier-ignore
import type { Answer } from '../answer.ts'
import { frontStories, missing, newestStories, type Asking } from '../ask.ts'
import { feedAnswer, feedLength, newestItems, promiseItems, reportItem, storyItem } from '../feeds.ts'

const elsewhere = (to: string, ending: FeedEnding): Answer => ({
  status: 301,
  type: 'text/plain',
  body: '',
  location: `${to}/feed.${ending}`,
})

export const askHomeFeed = async (asking: Asking, ending: FeedEnding): Promise<Answer> => {
  const { ledger, frame, origin } = asking
  const { language, name } = frame
  const { stories } = await ledger.front(language, frontStories)
  return feedAnswer(asking, ending, {
    title: name,
    description: wordings[language].tagline,
    page: homeAt(language),
    at: `/${language}/feed`,
    items: stories.slice(0, feedLength).map((card) => storyItem(card, language, origin)),
  })
}

export const askTagFeed = async (asking: Asking, slug: string, ending: FeedEnding): Promise<Answer> => {
  const { ledger, frame, origin } = asking
  const { language, name } = frame
  const found = await ledger.tag(language, slug, newestStories)
  if (!found) return missing(frame)
  const now = found.tag.slugs[language]
  if (now && now !== slug) return elsewhere(tagAt(language, now), ending)
  const at = tagAt(language, slug)
  const title = `${wordedIn(found.tag.names, language)?.text ?? slug} · ${name}`
  return feedAnswer(asking, ending, {
    title,
    description: `${wordings[language].tags.tag}: ${title}`,
    page: at,
    at: `${at}/feed`,
    items: found.stories.slice(0, feedLength).map((card) => storyItem(card, language, origin)),
  })
}

export const askSectionFeed = async (asking: Asking, slug: string, ending: FeedEnding): Promise<Answer> => {
  const { ledger, frame, origin } = asking
  const { language, name } = frame
  const found = await ledger.section(language, slug, newestStories)
  if (!found) return missing(frame)
  const now = found.section.slugs[language]
  if (now && now !== slug) return elsewhere(sectionAt(language, now), ending)
  const at = sectionAt(language, slug)
  const title = `${wordedIn(found.section.names, language)?.text ?? slug} · ${name}`
  return feedAnswer(asking, ending, {
    title,
    description: title,
    page: at,
    at: `${at}/feed`,
    items: found.stories.slice(0, feedLength).map((card) => storyItem(card, language, origin)),
  })
}

/** Our stories about it, each report that speaks of it, what became of its promises. */
export const askEntityFeed = async (
  asking: Asking,
  kind: EntityKind,
  slug: string,
  ending: FeedEnding,
): Promise<Answer> => {
  const { ledger, frame, origin } = asking
  const { language, name } = frame
  const view = await ledger.entity(kind, slug)
  if (!view) return missing(frame)
  if ('movedTo' in view) return elsewhere(entityAt(language, { kind, slug: view.movedTo }), ending)
  const at = entityAt(language, view.entity)
  const about = capital(entityName(view.entity, language).text)
  const lines = new Map(view.reports.map((report) => [report.versionId, report]))
  const promised = view.promises.flatMap((promise) => {
    const report = lines.get(promise.reportVersionId)
    return report && promise.checked === 'confirmed' ? promiseItems({ promise, report }, language, origin) : []
  })
  const told = Map.groupBy(view.stories, (card) => card.id)
  const stories = [...told.values()].map((of) => of.find((one) => one.version.language === language) ?? of[0]!)
  return feedAnswer(asking, ending, {
    title: `${machineWordings[language].news(about)} · ${name}`,
    description: wordings[language].entity.allStand,
    page: at,
    at: `${at}/feed`,
    items: newestItems([
      ...stories.map((card) => storyItem(card, language, origin)),
      ...view.reports.map((report) => reportItem(report, language, origin)),
      ...promised,
    ]),
  })
}

export const askPromisesFeed = async (asking: Asking, ending: FeedEnding): Promise<Answer> => {
  const { ledger, frame, origin } = asking
  const { language, name } = frame
  const w = machineWordings[language]
  const page = indexAt(language, 'promises')
  const views = await ledger.latestPromises(feedLength)
  return feedAnswer(asking, ending, {
    title: `${w.allPromises} · ${name}`,
    description: w.allPromises,
    page,
    at: `${page}/feed`,
    items: newestItems(views.flatMap((view) => promiseItems(view, language, origin))),
  })
}

export const askPromiseFeed = async (asking: Asking, slug: string, ending: FeedEnding): Promise<Answer> => {
  const { ledger, frame, origin } = asking
  const { language, name } = frame
  const view = await ledger.promise(slug)
  if (!view) return missing(frame)
  if (view.promise.slug !== slug) return elsewhere(promiseAt(language, view.promise.slug), ending)
  const at = promiseAt(language, slug)
  const title = wordedIn(view.promise.titles, language)?.text ?? view.promise.evidence.text
  const since = (view.reports ?? []).filter((report) => report.published > view.report.published)
  return feedAnswer(asking, ending, {
    title: `${machineWordings[language].news(title)} · ${name}`,
    description: view.promise.evidence.text,
    page: at,
    at: `${at}/feed`,
    items: newestItems([
      ...promiseItems(view, language, origin),
      ...since.map((report) => reportItem(report, language, origin)),
    ]),
  })
}
