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
  readonly nouns: NounStem[]
  readonly adjectives: string[]
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
  const shape = /^(.*[^аеиоуыэюя])([бвгкдзлмнпрстхцчш])$/.exec(stem)
  if (!shape) return []
  const head = (shape[1] as string).replace(/[ьй]$/, '')
  const tail = shape[2] as string
  const end = add === 'я' ? ['', 'ь'] : ['']
  return ['е', 'о'].flatMap((vowel) => end.map((mark) => head + vowel + tail + mark))
}

const build = (): ReadonlyMap<string, StemUses> => {
  const all = new Map<string, StemUses>()
  const at = (stem: string): StemUses => {
    let uses = all.get(stem)
    if (!uses) all.set(stem, (uses = { nouns: [], adjectives: [] }))
    return uses
  }
  for (const [lemma, entry] of nounEntries()) {
    if (entry.fixed) continue
    if (entry.pluralOnly) {
      const stem = lemma.slice(0, -1)
      at(stem).nouns.push({ entry, add: lemma.slice(-1), bendsLike: 'f', use: 'plural' })
      for (const zero of zeroPlurals(stem, '')) at(zero).nouns.push({ entry, add: '', bendsLike: 'f', use: 'zero' })
      continue
    }
    const add = 'аяоейьё'.includes(lemma.at(-1) as string) ? lemma.slice(-1) : ''
    const stem = add === '' ? lemma : lemma.slice(0, -1)
    const bendsLike = add === 'а' || add === 'я' ? 'f' : entry.gender
    const put = (where: string, use: NounStem['use']): void => void at(where).nouns.push({ entry, add, bendsLike, use })
    put(stem, entry.flees ? 'full' : 'base')
    if (entry.flees) for (const fled of fledStems(stem)) put(fled, 'fled')
    if (bendsLike !== 'm' && add !== 'ь') for (const zero of zeroPlurals(stem, add)) put(zero, 'zero')
  }
  for (const [, words] of adjectiveLists) {
    for (const lemma of words.split(' ')) {
      const { adjectives } = at(lemma.slice(0, -2))
      if (!adjectives.includes(lemma)) adjectives.push(lemma)
    }
  }
  return all
}
let built: ReadonlyMap<string, StemUses> | undefined
/** What the word's beginnings stand for in the lists: [whole, without the last letter, without two, without three]. */
export const stemsOf = (word: string): readonly (StemUses | undefined)[] => {
  built ??= build()
  const found: (StemUses | undefined)[] = []
  for (let size = 0; size <= 3 && size < word.length - 1; size++)
    found.push(built.get(size === 0 ? word : word.slice(0, -size)))
  return found
}
