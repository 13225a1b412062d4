// oEmbed: from the address of a project, a promise or a figure to the card that shows it elsewhere.
import { embedding, writeEmbedding } from '../../formats/oembed.ts'
import type { Language } from '../../model/index.ts'
import { pictureSize } from '../../pages/index.ts'
import type { Answer } from '../answer.ts'
import type { Asking } from '../ask.ts'
import { openToAll } from '../headers.ts'
import { cardSize, figureCard, projectCard, promiseCard, type Card } from './cards.ts'
import { pictureUnder } from './pages.ts'

const plain = (status: Answer['status'], body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', headers: openToAll, body }) // prettier-ignore

interface Found {
  readonly card: string
  readonly find: (asking: Asking) => Promise<Card | Answer>
  readonly picture?: string
}

const safely = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** An address of ours, whole or from its first slash on; undefined for anything else. */
const foundAt = (url: string, origin: string | null): Found | undefined => {
  const own = origin && url.startsWith(`${origin}/`) ? url.slice(origin.length) : url
  const [path = '', anchor = ''] = own.split('#')
  const [, language, folder, raw = '', more] = path.split('/')
  const slug = safely(raw)
  if (!path.startsWith('/') || !language || !/^(?:ru|kk|en)$/.test(language) || !slug || more !== undefined)
    return undefined
  const at = `/${language}/${folder}/${encodeURIComponent(slug)}`
  if (folder === 'projects')
    return { card: `/embed${at}`, find: (asking) => projectCard(asking, slug), picture: pictureUnder(at) }
  if (folder === 'promises')
    return { card: `/embed${at}`, find: (asking) => promiseCard(asking, slug), picture: pictureUnder(at) }
  const claim = folder === 'reports' && anchor.startsWith('c-') ? safely(anchor.slice(2)) : undefined
  if (claim === undefined) return undefined
  const card = `/embed/${language}/figures/${encodeURIComponent(slug)}/${encodeURIComponent(claim)}`
  return { card, find: (asking) => figureCard(asking, slug, claim) }
}
const nothingThere = 'No project, promise or figure of this site stands at that address.\n'
const languageOf = (url: string): Language => (/\/(ru|kk|en)\//.exec(url)?.[1] ?? 'ru') as Language

export const askEmbedding = async (asking: Asking): Promise<Answer> => {
  const { query, origin, frame } = asking
  const url = query['url'] ?? ''
  const form = query['format'] ?? 'json'
  if (form !== 'json' && form !== 'xml') return plain(501, 'The format can be json or xml.\n')
  const found = foundAt(url, frame.origin)
  if (!found) return plain(404, nothingThere)
  const card = await found.find({ ...asking, frame: inLanguage(frame, languageOf(url)) })
  if ('status' in card)
    return card.location === undefined ? plain(404, nothingThere) : askEmbedding(movedTo(asking, card.location))
  const width = Number(query['maxwidth'])
  const of = embedding(
    {
      title: card.title,
      provider: frame.name,
      providerUrl: `${origin}/`,
      card: origin + found.card,
      ...cardSize,
      ...(frame.pictures && found.picture && { thumbnail: { url: origin + found.picture, ...pictureSize } }),
    },
    Number.isInteger(width) && width > 0 ? width : undefined,
  )
  const type = form === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8'
  return { status: 200, type, headers: openToAll, body: writeEmbedding(of, form) }
}

/** The frame tells whether the day was asked for, so it is not copied. */
const inLanguage = (frame: Asking['frame'], language: Language): Asking['frame'] =>
  Object.create(frame, { language: { value: language, enumerable: true } }) as Asking['frame']
const movedTo = (asking: Asking, location: string): Asking => ({
  ...asking,
  query: { ...asking.query, url: location.replace(/^\/embed/, '') },
})
