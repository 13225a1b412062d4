// The word forms that search stands on: every word of a text becomes a key of plain Latin letters, the same for all forms of
// the word, for all scripts and for spellings of one sound. A key is never shown; both databases store these and nothing else,
// so that neither needs to know Russian or Kazakh.
import type { Language } from '../model/index.ts'
import { foldName } from './fold-name.ts'
import { formsOf, kazakhCyrillic, placeForms } from './forms.ts'
import { keptBy } from './kept.ts'
import { kazakhSpellings } from './kk/from-latin.ts'

/** main: the likeliest form, which stands in phrases. others: what else the word may be, few. */
export interface WordKeys {
  readonly main: string
  readonly others: readonly string[]
}

const most = 4
const longest = 40
const none: WordKeys = { main: '', others: [] }

/** Letters of scripts that have no folding here are written by their code, so that a key is always letters and digits. */
const plain = (key: string): string =>
  /^[a-z0-9]*$/.test(key) ? key : key.replace(/[^a-z0-9]/gu, (char) => (char === ' ' ? '' : `x${char.codePointAt(0)?.toString(16)}`)) // prettier-ignore

/** Forms that a dictionary would join often differ in their last vowel alone: школ and школа, Жетысу and Жетісуға. */
const trimmed = (key: string): string => key.replace(/^(.{4,}?)[aeiou]+$/, '$1')

/** Also without what is dropped between letters. */
export const keyOf = (word: string): string => trimmed(plain(foldName(word).replaceAll(' ', '')).slice(0, longest))

const isNumber = (word: string): boolean => /^\p{N}/u.test(word)
/** 8,5 and 8.5 are one number, 143 000 and 143,000 too; a point becomes a letter. */
const numberKey = (word: string, language: Language): string => {
  const bare = word.replace(/[\s\u00a0\u202f]/gu, '')
  const joined = language === 'en' ? bare.replace(/,(?=\d{3}(?!\d))/g, '') : bare
  return plain(joined.replace(/[.,]/g, 'p').replace(/p0+$/, ''))
}

/** Жетісудың: у and и take the endings of consonants, and a guess by vowels cuts them wrongly. */
const afterGlide = (word: string): string[] => {
  const bare = /^(.+[уи])(?:дың|дің|ды|ді|да|де|дан|ден|ға|ге|дағы|дегі)$/.exec(word)?.[1]
  return bare === undefined ? [] : [bare]
}

const dictionary = (word: string, language: Language): string[] => {
  const forms = formsOf(word, language)
  const lemmas = forms.map((form) => form.lemma)
  // What no dictionary holds is mostly a name, and names bend by rules of their own.
  if (forms[0]?.source === 'guessed' && word.length > 4) {
    lemmas.push(...placeForms(word, language))
    if (language === 'kk') lemmas.push(...afterGlide(word))
  }
  return lemmas
}

const analysed = (word: string, language: Language): WordKeys => {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
  if (isNumber(lower)) return { main: numberKey(lower, language), others: [] }
  const latin = language === 'kk' && /[a-zıáǵńóúýäğñöüūş]/iu.test(lower)
  // A capital tells a name from a word: 'Токаев' is one, 'токаев' may be many of something.
  const written =
    lower === word || word === word.toUpperCase() ? lower : lower.slice(0, 1).toUpperCase() + lower.slice(1)
  const spelled = latin ? kazakhSpellings(lower) : [written]
  const keys = [...new Set([...spelled.flatMap((one) => dictionary(one, language)), lower].map(keyOf))].filter(Boolean)
  const [main, ...others] = keys
  return main === undefined ? none : { main, others: others.slice(0, most) }
}

const limit = 50_000
const caches: Record<Language, Map<string, WordKeys>> = { ru: new Map(), kk: new Map(), en: new Map() }

/** The keys of a word in a text of that language. Kept for words met before; the store is emptied when it has grown. */
export const wordKeys = (word: string, language: Language): WordKeys => {
  const cache = caches[language]
  const kept = cache.get(word)
  if (kept) return kept
  const found = analysed(word, language)
  if (cache.size >= limit) cache.clear()
  cache.set(word, found)
  return found
}

const possibleKeys = (word: string): readonly string[] => {
  if (isNumber(word)) return [...new Set([numberKey(word, 'ru'), numberKey(word, 'en')])]
  const latin = /\p{Script=Latin}/u.test(word)
  const possible: readonly Language[] = latin ? ['en', 'kk'] : ['ru', 'kk']
  // Names are typed small as often as not.
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1)
  const found = possible.flatMap((language) => [wordKeys(capital, language), wordKeys(word, language)])
  // A place or a person of Kazakhstan is also looked for by its letters read as the other language has them.
  const across = latin ? [keyOf(kazakhCyrillic(word))] : []
  return [...new Set([...found.map((one) => one.main), keyOf(word), ...found.flatMap((one) => one.others), ...across])]
    .filter(Boolean)
    .slice(0, 8)
}
/** The same words are asked for again and again. */
const mostAsked = 2000
/** What a word may be when nobody says in which language it is: every key that a text could hold it under, the likeliest first. */
export const askedKeys: (word: string) => readonly string[] = keptBy(mostAsked, possibleKeys)

const small = new Set(
  (
    'и в во на с со к ко о об от до по за из у не что как а но для при над под же бы ли то это ' +
    'және мен пен бен да де та те бұл сол осы үшін туралы бойынша ' +
    'the a an of in on at to for and or by with from is are was were be this that as it its'
  ).split(' '),
)
/** Words that stand in every text: neither kept nor asked for. */
export const isSmallWord = (word: string): boolean => small.has(word.toLowerCase())

export interface TextWord {
  readonly start: number
  readonly end: number
  readonly word: string
}
const pattern =
  /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+[.,]\d+(?![.,]?\d)|\d+/gu

/** All of them, small ones too, and nothing but their letters: for whoever looks each up. */
export const bareWords = (text: string): readonly string[] => text.match(pattern) ?? []

/** Words and numbers, each with where it stands; hyphens part words, apostrophes do not. */
export function* textWords(text: string): Generator<TextWord> {
  for (const found of text.matchAll(pattern)) {
    const [word] = found
    if (!small.has(word) && !small.has(word.toLowerCase()))
      yield { start: found.index, end: found.index + word.length, word }
  }
}
