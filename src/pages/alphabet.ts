// The order of names in an index, and the letter that each stands under: of the page's alphabet. Kazakh in Latin letters has an
// alphabet of its own, in which I and İ are two letters.
import type { Language } from '../model/index.ts'
import { kazakhLatin } from '../words/kk/to-latin.ts'

export interface Alphabet {
  compare(a: string, b: string): number
  letter(name: string): string
}

const order = 'aäbdefgğhıijklmnñoöpqrsştuūüvyz'
const lower = (letter: string): string => (letter === 'I' ? 'ı' : letter === 'İ' ? 'i' : letter.toLowerCase())
const upper = (letter: string): string => (letter === 'ı' ? 'I' : letter === 'i' ? 'İ' : letter.toUpperCase())
/** Letters of the alphabet in its order, behind all that is none. */
const keyOf = (name: string): string =>
  [...kazakhLatin(name)]
    .map((letter) => {
      const at = order.indexOf(lower(letter))
      return at < 0 ? letter : String.fromCodePoint(0xe000 + at)
    })
    .join('')

const latin: Alphabet = {
  compare: (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    return one < other ? -1 : one > other ? 1 : 0
  },
  letter: (name) => upper([...kazakhLatin(name)][0] ?? ''),
}

export const alphabetOf = (page: { readonly language: Language; readonly latin?: boolean }): Alphabet =>
  page.latin
    ? latin
    : {
        compare: (a, b) => a.localeCompare(b, page.language),
        letter: (name) => name.slice(0, 1).toLocaleUpperCase(page.language),
      }
