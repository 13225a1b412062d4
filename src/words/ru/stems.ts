// Every listed noun and adjective by the stem that its endings follow, so that a word costs four look-ups whatever it is.
import { adjectiveLists } from './lexicon-adjectives.ts'
import { nounEntries, type NounEntry } from './lexicon-nouns.ts'
import type { Gender } from './noun-endings.ts'

export interface NounStem {
  readonly entry: NounEntry
  /** What the dictionary form has after its stem, and whose endings the noun takes: глава bends like a woman. */
  readonly add: string
  readonly bendsLike: Gender
  /** base: before any ending; full: only of the dictionary form (рынок); fled: before the other endings (рынк-); zero: the word as it is a genitive plural (сотен); plural: of a noun that has no singular (сутк-). */
  readonly use: 'base' | 'full' | 'fled' | 'zero' | 'plural'
}
export interface StemUses {
  readonly nouns: readonly NounStem[]
  readonly adjectives: readonly string[]
}

const fledStems = (core: string): string[] => {
  const last = core.slice(-1)
  const head = core.slice(0, -2)
  // боец → бойц-, палец → пальц-, рынок → рынк-
  if (/[аеиоуыэюя]е.$/.test(core)) return [`${head}й${last}`]
  return /л.$/.test(core.slice(0, -1)) ? [`${head}ь${last}`, head + last] : [head + last]
}
/** окно → окон, письмо → писем, семья → семей, сотня → сотен, деревня → деревень. */
const zeroPlurals = (stem: string, add: string): string[] => {
  if (stem.endsWith('ь')) return [`${stem.slice(0, -1)}ей`, `${stem.slice(0, -1)}ий`]
  const tail = stem.at(-1) as string
  const before = stem.at(-2)
  if (before === undefined || 'аеиоуыэюя'.includes(before) || !'бвгкдзлмнпрстхцчш'.includes(tail)) return []
  const head = stem.slice(0, before === 'ь' || before === 'й' ? -2 : -1)
  const soft = add === 'я' ? [`${head}е${tail}ь`, `${head}о${tail}ь`] : []
  return [`${head}е${tail}`, `${head}о${tail}`, ...soft]
}

/** Two maps and not one, each with one thing or a list of them, because most stems have a single use and there are many stems. */
interface Index {
  readonly nouns: Map<string, NounStem | NounStem[]>
  readonly adjectives: Map<string, string | string[]>
}
const put = <Value extends object | string>(map: Map<string, Value | Value[]>, stem: string, value: Value): void => {
  const kept = map.get(stem)
  if (kept === undefined) map.set(stem, value)
  else if (Array.isArray(kept)) kept.push(value)
  else map.set(stem, [kept, value])
}
const putNoun = (nouns: Index['nouns'], lemma: string, entry: NounEntry): void => {
  if (entry.fixed) return
  if (entry.pluralOnly) {
    const stem = lemma.slice(0, -1)
    put(nouns, stem, { entry, add: lemma.slice(-1), bendsLike: 'f', use: 'plural' })
    for (const zero of zeroPlurals(stem, '')) put(nouns, zero, { entry, add: '', bendsLike: 'f', use: 'zero' })
    return
  }
  const add = 'аяоейьё'.includes(lemma.at(-1) as string) ? lemma.slice(-1) : ''
  const stem = add === '' ? lemma : lemma.slice(0, -1)
  const bendsLike = add === 'а' || add === 'я' ? 'f' : entry.gender
  put(nouns, stem, { entry, add, bendsLike, use: entry.flees ? 'full' : 'base' })
  if (entry.flees) for (const fled of fledStems(stem)) put(nouns, fled, { entry, add, bendsLike, use: 'fled' })
  if (bendsLike === 'm' || add === 'ь') return
  for (const zero of zeroPlurals(stem, add)) put(nouns, zero, { entry, add, bendsLike, use: 'zero' })
}
const build = (): Index => {
  const index: Index = { nouns: new Map(), adjectives: new Map() }
  for (const [lemma, entry] of nounEntries()) putNoun(index.nouns, lemma, entry)
  for (const [, words] of adjectiveLists) {
    for (const lemma of new Set(words.split(' '))) put(index.adjectives, lemma.slice(0, -2), lemma)
  }
  return index
}
const listOf = <Value extends object | string>(kept: Value | Value[] | undefined): readonly Value[] =>
  kept === undefined ? [] : Array.isArray(kept) ? kept : [kept]

let built: Index | undefined
/** What the word's beginnings stand for in the lists: [whole, without the last letter, without two, without three]. */
export const stemsOf = (word: string): readonly (StemUses | undefined)[] => {
  built ??= build()
  const found: (StemUses | undefined)[] = []
  for (let size = 0; size <= 3 && size < word.length - 1; size++) {
    const stem = size === 0 ? word : word.slice(0, -size)
    const nouns = built.nouns.get(stem)
    const adjectives = built.adjectives.get(stem)
    found.push(
      nouns === undefined && adjectives === undefined
        ? undefined
        : { nouns: listOf(nouns), adjectives: listOf(adjectives) },
    )
  }
  return found
}
