// A stretch of words against the gazetteer: which rows it may be, and the name in dictionary form. Kept from report to report,
// because the same names come again and again.
import type { Language } from '../../../model/index.ts'
import { foldName, nominative, type PlaceRow, type Places } from '../../../words/index.ts'
import { KeptRows } from '../../../words/kept.ts'
import { dictionaryForms } from './keys.ts'

export interface Found {
  /** Dictionary form, in the report's spelling as far as the gazetteer knows it. */
  readonly name: string
  readonly rows: readonly PlaceRow[]
  /** The name is one in the text's own language. */
  readonly own: boolean
}
const most = 2000
type Memory = Readonly<Record<Language, KeptRows<readonly Found[]>>>
const kept = new WeakMap<Places, Memory>()
const memory = (places: Places): Memory => {
  let known = kept.get(places)
  if (known === undefined) kept.set(places, (known = { ru: new KeptRows(most), kk: new KeptRows(most), en: new KeptRows(most) })) // prettier-ignore
  return known
}

const upperFirst = (word: string): string =>
  word.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** The row's own spelling of the name, in the language of the text before others. */
const spelling = (
  rows: readonly PlaceRow[],
  key: string,
  candidate: string,
  language: Language,
): string | undefined => {
  for (const { names } of rows) {
    const own = names[language]?.find((name) => name.toLowerCase().replaceAll('ё', 'е') === candidate)
    if (own !== undefined) return own
  }
  for (const { names } of rows) {
    const own = names[language]?.find((name) => foldName(name) === key)
    if (own !== undefined) return own
  }
  return undefined
}
/** 'РК', 'ЗКО' go by the full name. */
const abbreviated = (candidate: string, rows: readonly PlaceRow[], language: Language): string | undefined => {
  if (candidate.length > 4) return undefined
  for (const { names } of rows) {
    if (names[language]?.some((name, at) => at > 0 && name.toLowerCase() === candidate && name === name.toUpperCase()))
      return names[language][0]
  }
  return undefined
}
const isLatin = (word: string): boolean => /[a-zıáǵńóúýäğñöüūş]/.test(word)

const search = (places: Places, words: readonly string[], language: Language): readonly Found[] => {
  const found: Found[] = []
  const seen = new Set<string>()
  const last = words.at(-1) as string
  const before = words.slice(0, -1)
  // Adjectives before bend with it: 'Нижнего Новгорода', 'Северном Казахстане'.
  const fronts = language === 'ru' && before.length > 0 ? [before, before.map((word) => word.replace(/(?:ого|ому|ом|ым)$/, 'ый').replace(/(?:его|ему|ем|им)$/, 'ий')), before.map((word) => word.replace(/(?:ой|ую)$/, 'ая')), before.map((word) => word.replace(/ых$/, 'ые').replace(/их$/, 'ие').replace(/(?:ов|ах|ам)$/, 'ы')), before.map((word) => word.replace(/ых$/, 'ы'))] : [before] // prettier-ignore
  for (const form of dictionaryForms(last, language)) {
    for (const front of fronts) {
      const candidate = [...front, form].join(' ')
      const key = foldName(candidate)
      if (key === '' || seen.has(key)) continue
      seen.add(key)
      const rows = places.byName(key)
      if (rows.length === 0) continue
      const own = abbreviated(candidate, rows, language) ?? spelling(rows, key, candidate, language)
      const name =
        language === 'kk' && isLatin(last)
          ? upperFirst([...before, form === last ? last : nominative([last], 'kk')].join(' '))
          : own
      found.push({ name: name ?? upperFirst(candidate), rows, own: own !== undefined })
    }
  }
  // 'Караганды' folds like the English name as it stands, but 'Караганда' is a Russian one.
  return found.sort((left, right) => Number(right.own) - Number(left.own))
}

/** Ways to understand the words as a place, the least bent first. Words in lower case. */
export const lookUp = (places: Places, words: readonly string[], language: Language): readonly Found[] => {
  const known = memory(places)[language]
  return known.get(words) ?? known.set(words, search(places, words, language))
}
