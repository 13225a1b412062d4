// What a parser found in a source's bytes, before anybody says what is missing: a date, a language, whose it is.
import { DerekError, isLanguage } from '../model/index.ts'
import type { IncomingReport, Language, Source, Worded } from '../model/index.ts'
import { asPublished } from './published.ts'
import { hasLetters, normaliseText } from './text.ts'

export interface SourceItem {
  readonly externalId: string | null
  readonly url: string | null
  readonly title: string | null
  readonly text: string
  readonly published: string | null
  readonly language: string | null
  /** The id of a known source, where the item says it. */
  readonly sourceId: string | null
  /** The name of who published it, where the item says it. */
  readonly outlet: string | null
  readonly notice: Worded | null
  readonly mediaType: string
}

/** What a person says about an item; wins over what the item says of itself. */
export interface Given {
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
}

const dateOf = (item: SourceItem, given: Given, what: string): string => {
  const said = given.published ?? item.published
  if (!said)
    throw new DerekError(
      'no-date',
      `${what} does not say when it was published.`,
      'Say it with --published YYYY-MM-DD: "last year" and "6 December" are counted from that day.',
      // Of a plain text only a person can say it; a file or page that has room for a date is itself incomplete.
      item.mediaType.startsWith('text/plain') ? 2 : 1,
    )
  const published = asPublished(said)
  if (!published)
    throw new DerekError(
      'bad-date',
      `"${said}" is not a date of publication (${what}).`,
      'Write it as 2024-12-12.',
      given.published ? 2 : 1,
    )
  return published
}

const languageOf = (item: SourceItem, given: Given, what: string): Language | null => {
  const said = given.language ?? item.language
  if (!said) return null
  if (isLanguage(said)) return said
  throw new DerekError(
    'unknown-language',
    `"${said}" is not a language that Derek reads (${what}).`,
    'Give ru, kk or en with --language, or leave it out and the language is found from the text.',
    given.language ? 2 : 1,
  )
}

/** Where it stands is what it is known by when it comes again with other words; a site's front door is no address of one report. */
const addressOf = (url: string | null | undefined): string | null =>
  url && URL.canParse(url) && `${new URL(url).pathname}${new URL(url).search}` !== '/' ? url : null

/** The report as the ledger takes it, or a DerekError that says what is missing. */
export const toIncoming = (
  item: SourceItem,
  given: Given,
  source: Source,
  bytes: Uint8Array,
  what: string,
): IncomingReport => {
  const text = normaliseText(item.text)
  if (!text) throw new DerekError('empty', `${what} has no text.`, 'Give the text of a report.')
  if (!hasLetters(text))
    throw new DerekError('no-words', `${what} has no words in it, only signs.`, 'Give the text of a report.')
  const title = normaliseText(given.title ?? item.title ?? '').replace(/\s+/g, ' ')
  return {
    source,
    externalId: item.externalId ?? addressOf(given.url ?? item.url),
    url: given.url ?? item.url,
    title: title || null,
    text,
    published: dateOf(item, given, what),
    language: languageOf(item, given, what),
    bytes,
    mediaType: item.mediaType,
    notice: item.notice,
  }
}
