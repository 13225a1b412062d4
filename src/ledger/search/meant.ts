// Slips of the fingers: a word that is found nowhere is looked up with a letter missing among words with a letter missing, and what
// comes up is compared. Only what the asker may find is suggested.
import type { Language } from '../../model/index.ts'
import { inOtherLayout } from '../../words/other-layout.ts'
import { parseSearch } from '../../words/search-query.ts'
import type { SearchWords } from '../../words/search-query.ts'
import { Kept } from '../../words/kept.ts'
import { keyOf } from '../../words/search-keys.ts'
import type { View } from '../questions/claims.ts'
import type { Dialect, Tx } from '../store.ts'
import { nameKey } from './document.ts'
import { matchOf } from './match.ts'
import { codeOf, kindRange } from './numbers.ts'
import { piecesOf } from './terms.ts'
import { searching } from './tables.ts'
import { someOf } from './window.ts'

/** Changes from one into the other: a letter more, less, other, or two exchanged. */
export const distance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + other)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}

const everywhere = { from: kindRange(codeOf('project', true)).from, to: kindRange(codeOf('claim', true)).to }
const anywhere = { from: 0, to: kindRange(codeOf('claim', false)).to }

/** How many documents have it, up to a limit that is soon reached. */
export const countOf = async (
  tx: Tx,
  dialect: Dialect,
  keys: readonly string[],
  view: View,
  limit: number,
): Promise<number> => {
  const match = matchOf(dialect, { typed: '', all: [{ words: [{ typed: '', keys }], phrase: false }], none: [] }, [])
  const range = view === 'desk' ? anywhere : everywhere
  return someOf(tx, dialect, { match, range, ranked: false, limit })
}

/**
 * Words that were found once, by the ledger they were found in: of a common word PostgreSQL gathers all that it stands in before it
 * tells of one. Should one of them have gone since, nothing but a suggestion is missing.
 */
const found = new WeakMap<object, Kept<true>>()
const mostFound = 5000
const isFound = async (tx: Tx, dialect: Dialect, keys: readonly string[], view: View): Promise<boolean> => {
  const { adapter } = tx.getExecutor()
  const known = found.get(adapter) ?? new Kept<true>(mostFound)
  found.set(adapter, known)
  const name = [view, ...keys].join(' ')
  if (known.get(name)) return true
  return (await countOf(tx, dialect, keys, view, 1)) > 0 && known.set(name, true)
}

const mostCandidates = 60
const mostAsked = 8

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** 'Талдыкурган' meant Талдыкорган, though the word was first met as Taldykorgan: a name with this very key, in the typed letters. */
const inLettersOf = async (tx: Tx, typed: string, { key, word }: { key: string; word: string }): Promise<string> => {
  if (isCyrillic(typed) === isCyrillic(word)) return word
  const names = await searching(tx)
    .selectFrom('search_names as s')
    .innerJoin('entity_names as n', 'n.entity_id', 's.entity_id')
    .select(['n.name', 'n.language'])
    .where('s.key', '=', key)
    .where('s.whole', '=', 1)
    .orderBy('s.entity_id')
    .orderBy('n.ordinal')
    .limit(mostCandidates)
    .execute()
  const same = names.find(
    ({ name, language }) =>
      isCyrillic(name) === isCyrillic(typed) && !/\s/.test(name) && nameKey(name, language as Language) === key,
  )
  return same?.name ?? word
}

/** The word that was meant, as it stands in some text; null when there is none like it. */
const meantWord = async (
  tx: Tx,
  dialect: Dialect,
  typed: string,
  keys: readonly string[],
  view: View,
): Promise<string | null> => {
  const sought = [...new Set([keyOf(typed), ...keys])].filter((key) => key.length > 3).slice(0, 3)
  if (!sought.length) return null
  const pieces = [...new Set(sought.flatMap(piecesOf))]
  const rows = await searching(tx)
    .selectFrom('search_slips as s')
    .innerJoin('search_terms as t', 't.key', 's.key')
    .select(['t.key', 't.word'])
    .distinct()
    .where('s.piece', 'in', pieces)
    .orderBy('t.key')
    .limit(mostCandidates)
    .execute()
  const near = rows
    .map((row) => ({ ...row, far: Math.min(...sought.map((key) => distance(key, row.key))) }))
    .filter((row) => row.far > 0 && row.far <= (row.key.length > 6 ? 2 : 1))
    .toSorted((a, b) => a.far - b.far || a.key.length - b.key.length)
    .slice(0, mostAsked)
  let [best, most] = [null as (typeof near)[number] | null, 0]
  for (const one of near) {
    const weight = (await countOf(tx, dialect, [one.key], view, 50)) / one.far ** 3
    if (weight > most) [best, most] = [one, weight]
  }
  return best && inLettersOf(tx, typed, best)
}

/** Whether all of it together is found anywhere. */
const finds = async (tx: Tx, dialect: Dialect, text: string, view: View): Promise<boolean> => {
  const words = parseSearch(text)
  if (!words.all.length) return false
  const range = view === 'desk' ? anywhere : everywhere
  return (await someOf(tx, dialect, { match: matchOf(dialect, words, []), range, ranked: false, limit: 1 })) > 0
}

/** What may help whoever found nothing. */
export interface Instead {
  /** The question with its words put right, or in the other layout of the keyboard; only what finds something. */
  readonly meant: string | null
  /** Parts of the question that are found by themselves. */
  readonly apart: readonly string[]
}

export const insteadOf = async (tx: Tx, dialect: Dialect, words: SearchWords, view: View): Promise<Instead> => {
  const other = inOtherLayout(words.typed)
  if (other !== null && (await finds(tx, dialect, other, view))) return { meant: other, apart: [] }
  let text = words.typed
  const there: string[] = []
  const each = words.all.flatMap((term) => term.words)
  for (const { typed, keys } of each) {
    if (await isFound(tx, dialect, keys, view)) there.push(typed)
    else if (!/\d/.test(typed)) {
      const meant = await meantWord(tx, dialect, typed, keys, view)
      if (meant !== null) text = text.replace(typed, /^\p{Lu}/u.test(typed) ? meant[0]?.toUpperCase() + meant.slice(1) : meant)
    }
  }
  const meant = text !== words.typed && (await finds(tx, dialect, text, view)) ? text : null
  // A phrase that stands nowhere as one may stand there by its words.
  const bare = each.map((word) => word.typed).join(' ')
  const parted = words.all.some((term) => term.phrase) && (await finds(tx, dialect, bare, view)) ? [bare] : []
  return { meant, apart: each.length > 1 ? [...new Set([...parted, ...there])] : [] }
} // prettier-ignore
