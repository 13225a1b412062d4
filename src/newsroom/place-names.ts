// A district or region by itself: the tables name it without the word for its kind ('Алакольский'), a page needs both.
import type { Language } from '../model/index.ts'
import type { PlaceRow } from '../words/tables.ts'

type Names = { readonly [L in Language]?: readonly string[] }

const full: { readonly [K in string]?: Readonly<Record<Language, (name: string) => string>> } = {
  region: {
    // Костанайская область, but область Абай.
    ru: (name) => (name.endsWith('ая') ? `${name} область` : `область ${name}`),
    kk: (name) => `${name} облысы`,
    en: (name) => `${name} Region`,
  },
  district: {
    // Алакольский район, but район Алтай.
    ru: (name) => (/(?:ий|ый|ой)$/.test(name) ? `${name} район` : `район ${name}`),
    kk: (name) => `${name} ауданы`,
    en: (name) => `${name} District`,
  },
}

/** The full name first, then those that the tables hold. */
export const namesOfPlace = (row: PlaceRow): Names => {
  const word = full[row.kind]
  if (!word) return row.names
  const entries = Object.entries(row.names) as [Language, readonly string[]][]
  return Object.fromEntries(
    entries.map(([language, names]) => [language, names[0] ? [word[language](names[0]), ...names] : names]),
  )
}
