// A district or region by itself: the tables name it without the word for its kind ('Алакольский'), a page needs both.
import type { Language } from '../model/index.ts'
import { placeWords, romanised } from '../words/index.ts'
import type { PlaceRow } from '../words/tables.ts'

type Names = { readonly [L in Language]?: readonly string[] }

/** Cities and villages go by their names alone. */
const wordsFor = (kind: PlaceRow['kind']): (typeof placeWords)['region'] =>
  kind === 'region' || kind === 'district' ? placeWords[kind] : undefined

const inAll = ({ names, kind }: PlaceRow): Names => {
  const name = names.ru?.[0] ?? names.kk?.[0]
  // A Russian adjective ('Алакольский') is no name in English.
  return names.en?.length || !name || wordsFor(kind) ? names : { ...names, en: [romanised(name, 'ru')] }
}

/** The full name first, then those that the tables hold. */
export const namesOfPlace = (row: PlaceRow): Names => {
  const names = inAll(row)
  const word = wordsFor(row.kind)
  if (!word) return names
  const entries = Object.entries(names) as [Language, readonly string[]][]
  return Object.fromEntries(
    entries.map(([language, names]) => [language, names[0] ? [word[language](names[0]), ...names] : names]),
  )
}
