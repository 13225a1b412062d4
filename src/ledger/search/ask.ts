// One question over the index. For one kind: its page, the best first or the newest. For all: the best few of each.
import { DerekError } from '../../model/index.ts'
import type { SearchAnswer, SearchQuestion } from '../../model/index.ts'
import { parseSearch } from '../../words/search-query.ts'
import type { Dialect, Store, Tx } from '../store.ts'
import { readBriefly } from '../transactions.ts'
import { filtersDay, narrows, possible } from './looks.ts'
import type { Asking } from './looks.ts'
import { insteadOf } from './meant.ts'
import { oneKind } from './one-kind.ts'
import { overview } from './overview.ts'

const mostOnPage = 50
/** PostgreSQL stops a question that takes longer; SQLite's are bounded by what they look at. */
const patience = 3000

const nothing: SearchAnswer = { groups: [], total: { count: 0, more: false }, cursor: null, meant: null }

export const answer = async (tx: Tx, dialect: Dialect, question: SearchQuestion): Promise<SearchAnswer> => {
  const words = parseSearch(question.words)
  if (!words.all.length && (question.words.trim() !== '' || (!narrows(question) && !filtersDay(question)))) return nothing
  const asking: Asking = { tx, dialect, question, words }
  const kinds = possible(question)
  const limit = Math.min(Math.max(Math.floor(question.limit ?? 20), 1), mostOnPage)
  const [only] = kinds
  if (only === undefined) return nothing
  const found = kinds.length === 1 ? await oneKind(asking, only, limit) : await overview(asking, kinds)
  if (found.total.count || question.cursor) return { ...found, meant: null }
  return { ...found, ...(await insteadOf(tx, dialect, words, question.view ?? 'public')) }
} // prettier-ignore

const tooLong = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '57014'

export const search = async (store: Store, question: SearchQuestion): Promise<SearchAnswer> => {
  try {
    return await readBriefly(store, patience, (tx) => answer(tx, store.dialect, question))
  } catch (error) {
    if (!tooLong(error)) throw error
    throw new DerekError('search-too-long', 'This search takes too long.', 'Ask for fewer or rarer words.', 1, error)
  }
}
