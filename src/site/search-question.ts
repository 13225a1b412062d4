// From an address to a question. Whatever stands there is taken as far as it can be, and what cannot is said on the page.
import { isLanguage, searchKinds, searchOrders } from '../model/index.ts'
import type { Entity, Language, PublicLedger, SearchKind, SearchQuestion, TagCount } from '../model/index.ts'
import { searchWordings } from '../pages/index.ts'
import { parseSearch } from '../words/search-query.ts'
import { searchParameters, strangeNames, type SearchParameter } from './parameters.ts'
import { projectStatuses, promiseStatuses, strangeDoubts, units, valueDoubt, wordDoubts } from './search-doubts.ts'

export type SearchQuery = { readonly [P in SearchParameter | typeof strangeNames]?: string }

export interface Asked {
  readonly question: SearchQuestion
  /** As they are to stand in the form again. */
  readonly shown: SearchQuery
  readonly kind: SearchKind | null
  readonly place: Entity | null
  readonly tags: readonly TagCount[]
  readonly doubts: readonly string[]
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text) // prettier-ignore

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:трлн|trillion|trn)/i, 1e12],
  [/^(?:млрд|миллиард|billion|bn)/i, 1e9],
  [/^(?:млн|миллион|million|mn|m$)/i, 1e6],
  [/^(?:тыс|мың|thousand|k$)/i, 1e3],
]
/** '8,5 млрд', '300 000', '1e6' is no number that anybody writes. */
export const numberOf = (text: string): number | undefined => {
  const [, digits, scale = ''] = /^([\d\s\u00a0.,]{1,30})\s*([\p{L}]*)/u.exec(text.trim()) ?? []
  if (digits === undefined) return undefined
  const plain = digits.replace(/[\s\u00a0]/g, '')
  const number = Number(/^\d{1,3}(?:,\d{3})+$/.test(plain) ? plain.replaceAll(',', '') : plain.replace(',', '.'))
  const times = scale === '' ? 1 : scales.find(([words]) => words.test(scale))?.[1]
  return Number.isFinite(number) && times !== undefined ? number * times : undefined
}

const cut = (text: string | undefined, longest = 200): string => (text ?? '').slice(0, longest).replace(/\p{Cc}+/gu, ' ').trim() // prettier-ignore

/** The place that is called so, the one that most is said of. */
const placeCalled = async (ledger: PublicLedger, name: string): Promise<Entity | null> => {
  if (!name) return null
  const { groups } = await ledger.search({ words: name, kinds: ['place'], limit: 1 })
  const hit = groups[0]?.hits[0]
  return hit && 'entity' in hit ? hit.entity : null
}

/** What was not taken does not stand in the form again, nor in the addresses that go on from it. */
const known = (given: SearchQuery, taken: { readonly [P in SearchParameter]?: unknown }): SearchQuery =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !(name in taken) || taken[name as SearchParameter] !== undefined)) // prettier-ignore

export const questionOf = async (
  ledger: PublicLedger,
  query: SearchQuery,
  language: Language,
  today: string,
): Promise<Asked> => {
  const w = searchWordings[language]
  const doubts: string[] = [
    ...strangeDoubts(query[strangeNames] ?? '', language),
    ...wordDoubts((query.q ?? '').trim(), language),
  ]
  const given = Object.fromEntries(
    searchParameters.flatMap((name) => (cut(query[name]) ? [[name, cut(query[name])]] : [])),
  ) as SearchQuery
  const kind = searchKinds.find((one) => one === given.kind)
  const order = searchOrders.find((one) => one === given.order)
  const day = (text: string | undefined): string | undefined => {
    if (text !== undefined && !isDay(text)) doubts.push(w.badDate(text))
    return text !== undefined && isDay(text) ? text : undefined
  }
  const amount = (text: string | undefined): number | undefined => {
    const number = text === undefined ? undefined : numberOf(text)
    if (text !== undefined && number === undefined) doubts.push(w.badAmount(text))
    return number
  }
  const place = await placeCalled(ledger, given.place ?? '')
  if (given.place && !place) doubts.push(w.noPlace(given.place))
  const tags = await ledger.tags(language)
  const tag = tags.find((one) => one.tag.slugs[language] === given.tag || one.tag.id === given.tag)
  const status = [...projectStatuses, ...promiseStatuses].find((one) => one === given.status)
  const unit = units.find((one) => one === given.unit)
  const [from, to, min, max] = [day(given.from), day(given.to), amount(given.min), amount(given.max)]
  if (given.tag && !tag) doubts.push(w.noTag(given.tag))
  doubts.push(
    ...valueDoubt('kind', given.kind, kind, language),
    ...valueDoubt('status', given.status, status, language),
    ...valueDoubt('unit', given.unit, unit, language),
    ...valueDoubt('order', given.order, order, language),
  )
  if ((from && to && from > to) || (min !== undefined && max !== undefined && min > max)) doubts.push(w.backwards)
  const hasAmount = min !== undefined || max !== undefined
  return {
    kind: kind ?? null,
    place,
    tags,
    doubts,
    shown: known(given, { kind, status, unit, order, tag }),
    question: {
      // What holds no word is said; the filters are asked without it.
      words: given.q && parseSearch(given.q).all.length ? given.q : '',
      language: isLanguage(language) ? language : 'ru',
      today,
      ...(kind && { kinds: [kind] }),
      ...(place && { placeId: place.id }),
      ...(from && { from }),
      ...(to && { to }),
      ...(tag && { tagId: tag.tag.id }),
      ...(status && { status }),
      ...(min !== undefined && { amountFrom: min }),
      ...(max !== undefined && { amountTo: max }),
      ...((unit ?? (hasAmount ? 'KZT' : undefined)) && { unit: unit ?? 'KZT' }),
      ...(order === 'newest' && { order }),
      ...(given.after && { cursor: given.after }),
    },
  }
}

/** Its address with some of it changed; '' takes a part away. The page after is never carried over by itself. */
export const searchAt = (language: Language, shown: SearchQuery, change: SearchQuery = {}, ending = ''): string => {
  const parts = new URLSearchParams()
  for (const name of searchParameters) {
    const value = change[name] ?? (name === 'after' ? '' : shown[name])
    if (value) parts.set(name, value)
  }
  const query = parts.toString()
  return `/${language}/search${ending}${query ? `?${query}` : ''}`
}
