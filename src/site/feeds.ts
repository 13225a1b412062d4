// Feeds of stories and of promises: what the ledger says, as items of a feed.
import type { FeedEnding, FeedItem } from '../formats/feeds.ts'
import { feedTypes, writeFeed } from '../formats/feeds.ts'
import { changesOf } from '../following/promises/index.ts'
import { once } from '../following/timelines/index.ts'
import type { Entity, Language, PromiseView, ReportLine, ShownClaim, StoryCard, StoryVersion } from '../model/index.ts'
import {
  anchors, capital, dateWords, entityAt, entityName, folderOf, machineWordings, parseBody, plainText, promiseAt, propertyWords, reportAt, reportTitle,
  small, sourceName, storyAt, valueWords, wordedIn, wordings,
} from '../pages/index.ts' // prettier-ignore
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'
import { openToAll } from './headers.ts'

/** So many items; who comes seldom finds the rest on the page. */
export const feedLength = 20

/** The words of a body in paragraphs; found once for all feeds that a story stands in. */
export const bodyText: (version: StoryVersion) => string = once(({ body }) =>
  parseBody(body)
    .map((block) => block.parts.map((part) => part.text).join(''))
    .join('\n\n'),
)

export const storyItem = (card: StoryCard, language: Language, origin: string): FeedItem => {
  const url = origin + storyAt(card.version.language, card.version.slug)
  return {
    // An address that stays when the story's own changes.
    id: `${origin}/#story/${card.id}/${card.version.language}`,
    url,
    title: card.version.headline,
    summary: plainText(card.version.standfirst),
    text: bodyText(card.version),
    published: card.publishedAt,
    language: card.version.language,
    tags: card.tags.flatMap((tag) => wordedIn(tag.names, language)?.text ?? []),
  }
}

/** That it was given, and each change of it. */
export const promiseItems = (
  { promise, report }: Pick<PromiseView, 'promise' | 'report'>,
  language: Language,
  origin: string,
): readonly FeedItem[] => {
  const w = wordings[language]
  const url = origin + promiseAt(language, promise.slug)
  const title = wordedIn(promise.titles, language)?.text ?? promise.evidence.text
  const [first, ...changes] = changesOf(promise.history)
  const source = `${sourceName(report.source, language).text}, ${dateWords(report.published.slice(0, 10), language)}`
  const given = first?.due ?? (changes.length ? null : promise.due)
  const due = (of: string | null): string =>
    of === null ? w.due.none : `${w.due.dueIs}: ${small(dateWords(of, language))}`
  const item = (id: string, words: string, at: string): FeedItem => ({
    id: `${origin}/#promise/${promise.id}/${id}`,
    url,
    title: `${title}. ${words}`,
    summary: `«${promise.evidence.text}» (${source})`,
    published: at,
    language,
    tags: [w.promiseKind[promise.kind]],
  })
  return [
    item('said', due(given), report.published),
    ...changes.map((change, index) => {
      const words = change.state === 'open' ? due(change.due) : w.promise[change.state]
      const moved = change.state === 'moved' ? `. ${due(change.due)}` : ''
      return item(`change-${index + 1}`, words + moved, change.at)
    }),
  ]
}

export const reportItem = (report: ReportLine, language: Language, origin: string): FeedItem => {
  const url = origin + reportAt(language, report.id)
  const day = dateWords(report.published.slice(0, 10), language)
  const title = reportTitle(report, language, day)
  return {
    id: url,
    url,
    title: title.text,
    summary: `${machineWordings[language].source}: ${sourceName(report.source, language).text}, ${day}`,
    published: report.published,
    language: title.language,
    tags: [wordings[language].nav.report],
  }
}

/** What a report says of something, in its own words. */
export const claimItem = (claim: ShownClaim, language: Language, origin: string): FeedItem => ({
  id: `${origin}/#claim/${claim.id}`,
  url: origin + reportAt(language, claim.reportId, anchors.claim(claim.id)),
  title: `${capital(claim.subject)}: ${small(propertyWords(claim.property, language))} ${valueWords(claim, language, claim.reportLanguage)}`,
  summary: `«${claim.evidence.text}» (${dateWords(claim.published.slice(0, 10), language)})`,
  published: claim.published,
  language,
  tags: [propertyWords(claim.property, language)],
})

/** A thing that is written of, from when it was. */
export const entityItem = (entity: Entity, language: Language, origin: string): FeedItem => {
  const url = origin + entityAt(language, entity)
  const name = entityName(entity, language)
  const kind = wordings[language].nav[folderOf[entity.kind] as 'projects']
  return { id: url, url, title: capital(name.text), summary: kind, published: entity.createdAt, language: name.language, tags: [kind] } // prettier-ignore
}

/** Each once, newest first. */
export const newestItems = (items: readonly FeedItem[]): readonly FeedItem[] =>
  [...new Map(items.map((item) => [item.id, item])).values()]
    .toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.id < b.id ? -1 : 1))
    .slice(0, feedLength)

export interface FeedOf {
  readonly title: string
  readonly description: string
  /** Without the origin: of the page it belongs to, and of the feed without its ending. */
  readonly page: string
  readonly at: string
  /** What stands behind the ending: '?q=…'. */
  readonly query?: string
  readonly items: readonly FeedItem[]
}

/** Asks for the day only when nothing else tells how new it is. */
export const feedAnswer = ({ frame, origin, hub }: Asking, ending: FeedEnding, of: FeedOf): Answer => {
  const addressIn = (form: FeedEnding): string => `${origin}${of.at}.${form}${of.query ?? ''}`
  const links = hub && frame.origin ? `<${hub}>; rel="hub", <${addressIn(ending)}>; rel="self"` : ''
  return {
    status: 200,
    type: feedTypes[ending],
    headers: { ...openToAll, ...(links && { Link: links }) },
    body: writeFeed(
      {
        language: frame.language,
        title: of.title,
        description: of.description,
        author: frame.name,
        page: origin + of.page,
        at: addressIn,
        ...(hub && { hub }),
        began: of.items.length ? '' : `${frame.today}T00:00:00Z`,
        items: of.items,
      },
      ending,
    ),
  }
}
