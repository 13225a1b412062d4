// What of a search's address could not be taken, said in the reader's language, with what there is instead.
import { searchKinds, searchOrders, statuses } from '../model/index.ts'
import type { Language } from '../model/index.ts'
import { searchWordings, wordings } from '../pages/index.ts'
import { longestAsked, mostTerms, parseSearch } from '../words/search-query.ts'
import { searchParameters, type SearchParameter } from './parameters.ts'

export const units = [
  'KZT', 'USD', 'EUR', 'RUB', '%', 'm', 'm2', 'm3', 'tonne', 'MW', 'kV', 'Gcal', 'person', 'job',
] as const // prettier-ignore

export const projectStatuses: readonly string[] = statuses
export const promiseStatuses: readonly string[] = ['overdue', 'open', 'kept', 'kept-late', 'moved', 'dropped', 'vague']

/** What each filter is called on the page; pages further on are nothing to type. */
const labels = (language: Language): Readonly<Partial<Record<SearchParameter, string>>> => {
  const w = searchWordings[language]
  const amount = w.amount.toLocaleLowerCase(language)
  return {
    q: w.words,
    kind: w.kind,
    place: w.place,
    from: w.from,
    to: w.to,
    tag: w.tag,
    status: w.status,
    min: `${amount} ${w.amountFrom}`,
    max: `${amount} ${w.amountTo}`,
    unit: w.unit,
    order: w.order,
  }
}
const told = (code: string, words: string | undefined, language: Language): string => (words === undefined ? code : `${code} (${words.toLocaleLowerCase(language)})`) // prettier-ignore

export const strangeDoubts = (strange: string, language: Language): readonly string[] => {
  if (!strange) return []
  const called = labels(language)
  const known = searchParameters.filter((name) => called[name]).map((name) => told(name, called[name], language))
  return [searchWordings[language].noFilter(strange.split(','), known.join(', '))]
}

/** Values that a filter may have, as they stand in an address, each with what it means where a page has a word for it. */
const values = (filter: 'kind' | 'status' | 'unit' | 'order', language: Language): readonly string[] => {
  const w = searchWordings[language]
  const { status, promise } = wordings[language]
  const states: Readonly<Record<string, string>> = { ...status, ...promise, overdue: w.overdue }
  switch (filter) {
    case 'kind':
      return searchKinds.map((kind) => told(kind, w.kinds[kind], language))
    case 'status':
      return [...projectStatuses, ...promiseStatuses].map((one) => told(one, states[one], language))
    case 'unit':
      return units
    case 'order':
      return searchOrders.map((one) => told(one, w[one], language))
  }
}

export const valueDoubt = (
  filter: Parameters<typeof values>[0],
  value: string | undefined,
  taken: unknown,
  language: Language,
): readonly string[] =>
  // prettier-ignore
  value === undefined || taken !== undefined
    ? []
    : [searchWordings[language].noValue(filter, value.slice(0, 40), values(filter, language).join(', '))]

/** whole: the words as they were typed, before anything was cut off. */
export const wordDoubts = (whole: string, language: Language): readonly string[] => {
  const w = searchWordings[language]
  const { all, typed, cut } = parseSearch(whole)
  if (whole && !all.length) return [w.noWords(typed || whole.slice(0, 40))]
  return [...(whole.length > longestAsked ? [w.tooLong(longestAsked)] : []), ...(cut ? [w.tooMany(mostTerms)] : [])]
}
