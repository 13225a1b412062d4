// From the words that a report has for an office to the post that is meant: which office, of what, and whether it is still held.
import type { Language, Place, PlaceKind } from '../../model/index.ts'
import { keptBy } from '../../words/kept.ts'
import { knownOffices } from '../../words/lists/find.ts'
import type { Listed } from '../../words/lists/find.ts'
import { ofMinistries, ofPlaces, ofTheState } from './roles.ts'
import { bodyScope, hasKindWord, placeScope } from './scope.ts'
import type { Manner, PostSaid } from './types.ts'
import { alike, wordsOf } from './words-alike.ts'
import type { Word } from './words-alike.ts'

interface Named {
  readonly id: string
  readonly words: readonly Word[]
}
const named: Partial<Record<Language, readonly Named[]>> = {}
const namesIn = (language: Language): readonly Named[] =>
  (named[language] ??= knownOffices()
    .filter(({ id }) => id !== 'acting' && id !== 'former')
    .flatMap((office: Listed) =>
      office.names[language].map((name) => ({ id: office.id, words: wordsOf(name, language) })),
    )
    .filter(({ words }) => words.length > 0))

interface Found {
  readonly id: string
  readonly at: number
  readonly length: number
}

/** The longest name of an office among the words; of equals the first, in Kazakh the last. */
const officeAmong = (words: readonly Word[], language: Language): Found | undefined => {
  let best: Found | undefined
  for (let at = 0; at < words.length; at++)
    for (const name of namesIn(language)) {
      const { length } = name.words
      if (best && (length < best.length || (length === best.length && language !== 'kk'))) continue
      if (
        name.words.every((word, offset) => words[at + offset] !== undefined && alike(word, words[at + offset] as Word))
      )
        best = { id: name.id, at, length }
    }
  return best
}

interface LookedAt {
  readonly words: readonly Word[]
  readonly found: Found | undefined
}
/** Offices are few, and each stands in many reports. */
const officesMet = 5000
const lookAt =
  (language: Language) =>
  (office: string): LookedAt => {
    const words = wordsOf(office, language)
    return { words, found: officeAmong(words, language) }
  }
const lookedAt: Readonly<Record<Language, (office: string) => LookedAt>> = {
  ru: keptBy(officesMet, lookAt('ru')),
  kk: keptBy(officesMet, lookAt('kk')),
  en: keptBy(officesMet, lookAt('en')),
}

const deputy = /^(?:зам(?!ен)|вице-|орынбасар|deputy|vice)/iu
const former = /(?<!\p{L})(?:экс-|экс\s|бывш|бұрынғы|former|ex-)/iu
const acting = /(?<!\p{L})(?:исполняющ|и\. ?о\.|и ?о\s|врио|временно исполн|міндетін атқар|м\. ?а\.|acting|interim)/iu
const mannerOf = (words: string): Manner => (former.test(words) ? 'former' : acting.test(words) ? 'acting' : 'holds')
const signs =
  /(?<!\p{L})(?:экс-|бывш\p{L}*|бұрынғы|former|ex-|исполняющ\p{L}* обязанности|и\. ?о\.|врио|временно|міндетін атқарушы|м\. ?а\.|acting|interim)/giu

/** 'Заместитель Премьер-министра – министр национальной экономики' are two posts. */
const partsOfOffice = (office: string): readonly string[] =>
  office.split(/\s+[–—-]\s+/).filter((part) => part.trim() !== '')

/** What of the words is left to say whose office it is. */
const little = /^(?:of|the|for|and|a|und|РК|ҚР|Республики|Республикасы|Республикасының|Republic)$/iu
const rest = (words: readonly Word[], { at, length }: Found): readonly Word[] =>
  words.filter((word, index) => (index < at || index >= at + length) && !little.test(word.text))

export interface SaidIn {
  readonly language: Language
  /** Of the reading. */
  readonly places: readonly Pick<Place, 'name' | 'kind' | 'code'>[]
}

const postOf = (office: string, said: SaidIn): PostSaid | undefined => {
  const { words, found } = lookedAt[said.language](office.replace(signs, ' '))
  if (!found) return undefined
  const left = rest(words, found)
  // 'төрағасының бірінші орынбасары' is not the chairman, though no list has these very words.
  if (!/deputy|vice/.test(found.id) && left.some(({ text }) => deputy.test(text))) return undefined
  const manner = mannerOf(office)
  // 'глава государства' is the President; 'глава города' says by its own name what kind of place it is of.
  const kindWords = words.slice(found.at, found.at + found.length)
  const ofPlace = headOfPlace.test(words[found.at]?.text ?? '')
    ? placeScope(left, kindWords, said, placeKindsOf)
    : undefined
  if (found.length === 1 && ofPlace && hasKindWord(left)) return { role: 'akim', manner, ...ofPlace }
  return { role: found.id, manner, ...scopeOf(found.id, left, kindWords, office, said) }
}
/** 'глава Карагандинской области', 'head of the Abai district' is its akim. */
const headOfPlace = /^(?:глав|басшы|head$|leader$)/iu

const isHome = (words: readonly Word[]): boolean =>
  words.every(({ folded }) => /^(?:kazahstan|kazakhstan|kazakstan|kr|rk)/.test(folded))

const scopeOf = (
  role: string,
  left: readonly Word[],
  kindWords: readonly Word[],
  office: string,
  said: SaidIn,
): { readonly scope: string | null; readonly sure: boolean } => {
  if (ofTheState.has(role)) {
    if (!left.length || isHome(left)) return { scope: 'KZ', sure: true }
    // 'глава государства' is nobody else's but by a country's name.
    if (office.includes(' ') && kindWords.length > 1)
      return placeScope(left, [], said, ['country']) ?? { scope: 'KZ', sure: false }
    return placeScope(left, kindWords, said, ['country']) ?? bodyScope(left, office, said.language)
  }
  if (ofMinistries.has(role))
    return bodyScope(
      left.filter((word) => !isHome([word])),
      office,
      said.language,
    )
  if (role === 'head-of-department') return departmentScope(left, office, said)
  if (ofPlaces.has(role))
    return placeScope(left, kindWords, said, placeKindsOf) ?? bodyScope(left, office, said.language)
  return bodyScope(left, office, said.language)
}
/** Every region has a department of education: the department's words and the region, said or of the whole report. */
const departmentScope = (left: readonly Word[], office: string, said: SaidIn): ReturnType<typeof scopeOf> => {
  const named = hasKindWord(left) ? placeScope(left, [], said, placeKindsOf) : undefined
  const region =
    named?.scope ?? placeScope([], wordsOf(regionWord[said.language], said.language), said, placeKindsOf)?.scope
  const department = left.filter((word) => !isOfPlace(word, said))
  const { scope } = bodyScope(department, office, said.language)
  return { scope: region && scope ? `${scope}@${region}` : null, sure: named?.sure ?? false }
}
const regionWord: Readonly<Record<Language, string>> = { ru: 'область', kk: 'облыс', en: 'region' }
const isOfPlace = (word: Word, said: SaidIn): boolean =>
  hasKindWord([word]) || (placeScope([word], [], said, placeKindsOf)?.sure ?? false)

const placeKindsOf: readonly PlaceKind[] = ['region', 'city', 'district', 'village', 'other']

/** Every post that the words name; none when no list knows the office. */
export const postsSaid = (office: string, said: SaidIn): readonly PostSaid[] =>
  partsOfOffice(office).flatMap((part) => postOf(part, said) ?? [])
