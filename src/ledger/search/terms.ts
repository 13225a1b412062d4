// The words there are, and what is left of each when one letter is missing. A slip of the fingers is found by looking up what
// was typed with one letter missing, a few look-ups however many words there are. Words are only ever added: whether one is
// still to be found anywhere is asked before it is suggested.
import { inChunks } from '../chunks.ts'
import { insertRows } from '../insert-rows.ts'
import type { Tx } from '../store.ts'
import type { IndexWords } from './document.ts'
import { searching } from './tables.ts'

/** What slips are looked for in; longer keys are compared by their beginning. */
const longest = 14

export const piecesOf = (key: string): readonly string[] => {
  const head = key.slice(0, longest)
  const pieces = new Set([head])
  for (let at = 0; at < head.length; at++) pieces.add(head.slice(0, at) + head.slice(at + 1))
  return [...pieces]
}

/** known: words that are there for sure, for whoever indexes much; it is emptied when it has grown. */
const mostKnown = 400_000

export const putTerms = async (tx: Tx, groups: readonly IndexWords['terms'][], known: Set<string>): Promise<void> => {
  if (known.size > mostKnown) known.clear()
  const fresh = new Map<string, { key: string; word: string; language: string }>()
  for (const terms of groups)
    for (const [key, { word, language }] of terms)
      if (!known.has(key) && !fresh.has(key)) fresh.set(key, { key, word: word.toLowerCase().slice(0, 60), language })
  if (!fresh.size) return
  const there = await inChunks(fresh.keys(), (chunk) =>
    searching(tx).selectFrom('search_terms').select('key').where('key', 'in', chunk).execute(),
  )
  for (const { key } of there) fresh.delete(key)
  for (const key of [...fresh.keys(), ...there.map((one) => one.key)]) known.add(key)
  const rows = [...fresh.values()]
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500)
    await insertRows(searching(tx), 'search_terms', part, 'nothing')
    const slips = part.flatMap(({ key }) => piecesOf(key).map((piece) => ({ piece, key })))
    await insertRows(searching(tx), 'search_slips', slips, 'nothing')
  }
}
