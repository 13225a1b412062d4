// Searches from an address: the page, its feeds, and what may be meant while somebody types.
import { DerekError, searchKinds } from '../model/index.ts'
import type {
  Language,
  PublicLedger,
  SearchAnswer,
  SearchHit,
  SearchQuestion,
  SearchSuggestion,
} from '../model/index.ts'
import { entityAt, entityName, layout, searchWordings } from '../pages/index.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'
import type { FeedEnding, FeedItem } from '../formats/feeds.ts'
import {
  claimItem,
  entityItem,
  feedAnswer,
  feedLength,
  newestItems,
  promiseItems,
  reportItem,
  storyItem,
} from './feeds.ts'
import { searchPage } from './search.ts'
import { questionOf, searchAt, type Asked } from './search-question.ts'

const html = 'text/html; charset=utf-8'

const asksNothing = ({ question }: Asked): boolean =>
  !question.words && !question.placeId && !question.from && !question.to && !question.tagId && !question.status && !question.unit // prettier-ignore

/** A search that takes too long is answered like one that finds nothing; its page says what to do. */
const answerOf = async (ledger: PublicLedger, question: SearchQuestion): Promise<SearchAnswer> => {
  try {
    return await ledger.search(question)
  } catch (error) {
    if (!(error instanceof DerekError) || error.code !== 'search-too-long') throw error
    return { groups: [], total: { count: 0, more: false }, cursor: null, meant: null }
  }
}

export const askSearch = async ({ ledger, frame, query }: Asking): Promise<Answer> => {
  const asked = await questionOf(ledger, query, frame.language, frame.today)
  const answer = asksNothing(asked) ? null : await answerOf(ledger, asked.question)
  return { status: 200, type: html, body: layout(frame, searchPage(asked, answer, frame)) }
}

const itemsOf = (hit: SearchHit, language: Language, origin: string): readonly FeedItem[] => {
  switch (hit.kind) {
    case 'story':
      return hit.card ? [storyItem(hit.card, language, origin)] : []
    case 'report':
      return [reportItem(hit.report, language, origin)]
    case 'promise':
      return hit.report ? promiseItems({ promise: hit.promise, report: hit.report }, language, origin) : []
    case 'claim':
      return [claimItem(hit.claim, language, origin)]
    default:
      return [entityItem(hit.entity, language, origin)]
  }
}

/** What the search finds, of the kind it asks for or of every kind, as a feed that can be followed: the newest. */
export const askSearchFeed = async (asking: Asking, ending: FeedEnding): Promise<Answer> => {
  const { ledger, frame, origin, query } = asking
  const { language, name, today } = frame
  const asked = await questionOf(ledger, query, language, today)
  const items: FeedItem[] = []
  // Newest first is an order within a kind; each gives as many as the whole feed may hold.
  for (const kind of asked.kind ? [asked.kind] : searchKinds) {
    const { groups } = await answerOf(ledger, { ...asked.question, kinds: [kind], order: 'newest', limit: feedLength })
    for (const { hits } of groups) for (const hit of hits) items.push(...itemsOf(hit, language, origin))
  }
  const title = `${searchWordings[language].results(asked.shown.q ?? '')} · ${name}`
  const page = searchAt(language, asked.shown)
  return feedAnswer(asking, ending, {
    title,
    description: title,
    page,
    at: `/${language}/search/feed`,
    query: page.replace(/^[^?]*/, ''),
    items: newestItems(items),
  })
}

export interface Suggested {
  readonly kind: SearchSuggestion['kind']
  readonly text: string
  readonly language: Language
  /** Where it leads: the thing itself, or a search for the words. */
  readonly at: string
}
export const suggestionsFor = async (
  ledger: PublicLedger,
  text: string,
  language: Language,
): Promise<readonly Suggested[]> =>
  (await ledger.suggest(text)).map(({ kind, text: found, language: of, entity }) => {
    const name = entity && entityName(entity, language)
    return {
      kind,
      text: name?.text ?? found,
      language: name?.language ?? of,
      at: entity ? entityAt(language, entity) : searchAt(language, { q: found }),
    }
  })

export const askSuggestions = async ({ ledger, frame, query }: Asking): Promise<Answer> => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({ suggestions: await suggestionsFor(ledger, (query['q'] ?? '').slice(0, 200), frame.language) }),
})

/** For an API: the question as it was understood, and the answer as plain values. */
export const searchAnswer = async (
  ledger: PublicLedger,
  query: Asking['query'],
  language: Language,
  today: string,
): Promise<{
  readonly question: SearchQuestion
  readonly doubts: readonly string[]
  readonly answer: SearchAnswer
}> => {
  const asked = await questionOf(ledger, query, language, today)
  return { question: asked.question, doubts: asked.doubts, answer: await answerOf(ledger, asked.question) }
}
