// A document: what of the ledger is found by its words, and the words it is found by.
import type { Language, SearchKind } from '../../model/index.ts'
// Not by the front door of words: opening a ledger need not load what only reading needs.
import { formsOf } from '../../words/forms.ts'
import { keptBy } from '../../words/kept.ts'
import { bareWords, isSmallWord, textWords, wordKeys } from '../../words/search-keys.ts'
import type { WordKeys } from '../../words/search-keys.ts'
import { idOf } from '../ids.ts'

export interface Text {
  readonly text: string
  readonly language: Language
}
export interface Document {
  readonly kind: SearchKind
  readonly target: string
  readonly language: Language
  readonly owner: string
  readonly open: boolean
  /** Its day's number, or an entity's weight. */
  readonly place: number
  readonly title: string
  readonly slug: string | null
  readonly date: string | null
  readonly due: string | null
  readonly amount: number | null
  readonly unit: string | null
  readonly state: string | null
  readonly name: readonly Text[]
  readonly body: readonly Text[]
  /** Marks that filters look for. */
  readonly facets: readonly string[]
  /** Of an entity: all that it is called by. */
  readonly calledBy?: readonly Text[]
}
export interface IndexWords {
  readonly name: readonly string[]
  readonly body: readonly string[]
  /** What words may be besides. */
  readonly extra: readonly string[]
  /** Dictionary keys with a word as it stood, for suggestions. */
  readonly terms: ReadonlyMap<string, { readonly word: string; readonly language: Language }>
}

/** As it may be suggested: what no dictionary holds, as it stands. */
const dictionaryForm = (word: string, language: Language): string => {
  const form = formsOf(word, language)[0]
  return form?.source === 'known' ? form.lemma : word
}

interface IndexWord extends WordKeys {
  /** What may be suggested of it; null of numbers and short words. */
  readonly term: { readonly word: string; readonly language: Language } | null
}
const unkept: IndexWord = { main: '', others: [], term: null }
const indexWord =
  (language: Language) =>
  (word: string): IndexWord => {
    if (isSmallWord(word)) return unkept
    const keys = wordKeys(word, language)
    const telling = keys.main.length > 3 && !/\d/.test(keys.main)
    return { ...keys, term: telling ? { word: dictionaryForm(word, language), language } : null }
  }
/** Every text is of few words, again and again. */
const wordsMet = 50_000
const indexWordOf: Readonly<Record<Language, (word: string) => IndexWord>> = {
  ru: keptBy(wordsMet, indexWord('ru')),
  kk: keptBy(wordsMet, indexWord('kk')),
  en: keptBy(wordsMet, indexWord('en')),
}

/** PostgreSQL keeps no more positions than these; a text is looked at no further in either database. */
const mostWords = 12_000
/** Between two names, so that no phrase reaches from one into the other. */
const gap = 'zzgap'

export const indexWords = (doc: Pick<Document, 'name' | 'body'>): IndexWords => {
  const extra = new Set<string>()
  const terms = new Map<string, { word: string; language: Language }>()
  const keysOf = (texts: readonly Text[]): string[] => {
    const keys: string[] = []
    for (const { text, language } of texts) {
      if (keys.length) keys.push(gap)
      const look = indexWordOf[language]
      for (const word of bareWords(text)) {
        const { main, others, term } = look(word)
        if (!main) continue
        keys.push(main)
        for (const other of others) extra.add(other)
        if (term && !terms.has(main)) terms.set(main, term)
        if (keys.length >= mostWords) return keys
      }
    }
    return keys
  }
  const [name, body] = [keysOf(doc.name), keysOf(doc.body)]
  return { name, body, extra: [...extra], terms }
}

/** A name as one key, for 'this is exactly its name': its words' keys in order. */
export const nameKey = (text: string, language: Language): string =>
  [...textWords(text)].map(({ word }) => wordKeys(word, language).main).join(' ')
export const isWordless = (text: string): boolean => ![...textWords(text)].some(({ word }) => !isSmallWord(word))

const short = new Map<string, string>()
const shortened = (id: string): string => {
  const known = short.get(id)
  if (known) return known
  if (short.size > 50_000) short.clear()
  const made = idOf('search', id).slice(0, 10)
  short.set(id, made)
  return made
}
const magnitude = (number: number): number => Math.floor(Math.log10(Math.max(Math.abs(number), 1e-4))) + 4

/** No word of a text begins with a line, so a mark is never taken for one. */
export const facets = {
  code: (code: number): string => `_k${code}`,
  place: (id: string): string => `_p${shortened(id)}`,
  tag: (id: string): string => `_t${shortened(id)}`,
  status: (status: string): string => `_s${status.replace(/[^a-z]/g, '')}`,
  unit: (unit: string): string => `_u${shortened(unit)}`,
  /** A word that stands in the name of an entity or the headline of a story: what is called so is found without looking at the rest. */
  inName: (key: string): string => `_n${key}`,
  /** Its unit and how many digits it has: a range of amounts asks for few of these, and then looks at the amounts. */
  amount: (unit: string, number: number): string => `_a${shortened(unit)}n${magnitude(number)}`,
  amounts: (unit: string, from: number | undefined, to: number | undefined): readonly string[] => {
    const first = from === undefined || from <= 0 ? 0 : magnitude(from)
    const last = to === undefined ? 24 : magnitude(to)
    return Array.from({ length: Math.max(0, Math.min(last, 40) - first + 1) }, (_, n) => `_a${shortened(unit)}n${first + n}`)
  },
} // prettier-ignore
