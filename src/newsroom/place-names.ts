// A district or region by itself: the tables name it without the word for its kind ('Алакольский'), a page needs both.
import type { Language } from '../model/index.ts'
import { slugOf } from '../words/index.ts'
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

/** Most villages have no English name in the tables: their Russian name by its letters, as maps write it. */
const romanised = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => {
    const plain = slugOf(word, 'ru')
    return word[0] === word[0]!.toLowerCase() ? plain : plain.slice(0, 1).toUpperCase() + plain.slice(1)
  })

const inAll = ({ names, kind }: PlaceRow): Names => {
  const name = names.ru?.[0] ?? names.kk?.[0]
  // A Russian adjective ('Алакольский') is no name in English.
  return names.en?.length || !name || full[kind] ? names : { ...names, en: [romanised(name)] }
}

/** The full name first, then those that the tables hold. */
export const namesOfPlace = (row: PlaceRow): Names => {
  const names = inAll(row)
  const word = full[row.kind]
  if (!word) return names
  const entries = Object.entries(names) as [Language, readonly string[]][]
  return Object.fromEntries(
    entries.map(([language, names]) => [language, names[0] ? [word[language](names[0]), ...names] : names]),
  )
}
