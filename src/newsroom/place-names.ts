// A district or region by itself: the tables name it without the word for its kind ('Алакольский'), a page needs both.
import { languages } from '../model/index.ts'
import type { EntityName, Language } from '../model/index.ts'
import { placeWords, romanised } from '../words/index.ts'
import type { PlacePast, PlaceRow } from '../words/tables.ts'

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

const exact = (time: string | null): string | null => time?.replace('~', '') ?? null

/** Each name with the time in which it was in use, as far as somebody has told: today's first, then those of the past. */
export const datedNames = (names: Names, kind: PlaceRow['kind'], past: PlacePast | undefined): readonly EntityName[] =>
  languages.flatMap((language) => {
    const [main, ...others] = names[language] ?? []
    if (main === undefined) return []
    const full = (name: string): string => wordsFor(kind)?.[language](name) ?? name
    const told = (past?.names ?? []).map(({ from, until, names: of }) => ({ from, until, of: of[language] ?? [] }))
    const present = told.find(({ until, of }) => until === null && of.some((name) => [name, full(name)].includes(main)))
    const former = told.filter(({ until }) => until !== null)
    const bore = (name: string): boolean => former.some(({ of }) => of.includes(name))
    const still = others.filter((name) => !bore(name))
    return [
      { language, name: main, main: true, from: exact(present?.from ?? null), until: null },
      ...still.map((name) => ({ language, name, main: false, from: null, until: null })),
      ...former.flatMap(({ from, until, of }) =>
        of.map((name) => ({ language, name: full(name), main: false, from: exact(from), until: exact(until) })),
      ),
    ]
  })
