// Kinds of things and subjects found in the words of a name, whatever its language: 'завод по производству аккумуляторных
// батарей' is a plant about batteries, and so is 'аккумулятор зауыты'. Lines of kinds.ts and subjects.ts as look-ups by stem.
import type { Language } from '../../model/index.ts'
import { kindGroups, phaseWords, workLines } from './kinds.ts'
import { emptyWords, plainSubjects, subjectGroups } from './subjects.ts'

export type Number = 'one' | 'few' | 'many'
export interface KindOfThing {
  readonly id: string
  readonly family: string
  /** How many of them a town has. */
  readonly number: Number
}
/** What words [from, to) of the name say. */
export interface Notion {
  readonly from: number
  readonly to: number
  readonly kinds: readonly KindOfThing[]
  readonly subjects: readonly string[]
  readonly work: string | null
  readonly phase: boolean
}

interface Entry {
  readonly stems: readonly string[]
  readonly whole: boolean
  readonly kinds: readonly KindOfThing[]
  readonly subjects: readonly string[]
  readonly work: string | null
  readonly phase: boolean
}
type Index = ReadonlyMap<string, readonly Entry[]>
type Meaning = Omit<Entry, 'stems' | 'whole'>
const languages = ['ru', 'kk', 'en'] as const

/** Lower case, ё as е, hyphens as spaces: the same for lists and for names. */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}&=]+/u)
    .filter(Boolean)

type Indexes = Record<Language, Map<string, Entry[]>>
const empty = (): Indexes => ({ ru: new Map(), kk: new Map(), en: new Map() })

const put = (indexes: Indexes, line: string, meaning: (ids: readonly string[]) => Meaning): void => {
  const [ids = '', ...columns] = line.split('|')
  const said = meaning(ids.trim().split(' '))
  for (const [at, language] of languages.entries())
    for (const phrase of (columns[at] ?? '').split(',')) {
      const words = plainWords(phrase)
      if (!words.length) continue
      const whole = words.at(-1)?.endsWith('=') === true
      const stems = words.map((word) => word.replaceAll('=', ''))
      const first = stems[0] as string
      const known = indexes[language].get(first) ?? []
      known.push({ ...said, stems, whole })
      indexes[language].set(first, known)
    }
}

const nothing: Meaning = { kinds: [], subjects: [], work: null, phase: false }
const kindById = new Map<string, KindOfThing>()

const openingsOf = (indexes: Indexes): Record<Language, Openings> => ({
  ru: { index: indexes.ru, kept: new Map() },
  kk: { index: indexes.kk, kept: new Map() },
  en: { index: indexes.en, kept: new Map() },
})

const build = (): Record<'kinds' | 'subjects', Record<Language, Openings>> => {
  const kinds = empty()
  const subjects = empty()
  for (const { family, lines } of kindGroups)
    for (const line of lines)
      put(kinds, line, ([id = '', number = 'many']) => {
        const kind = { id, family, number: number as Number }
        kindById.set(id, kind)
        return { ...nothing, kinds: [kind] }
      })
  for (const line of workLines) put(kinds, line, ([id = '']) => ({ ...nothing, work: id }))
  for (const line of phaseWords) put(kinds, line, () => ({ ...nothing, phase: true }))
  for (const { lines } of subjectGroups)
    for (const line of lines)
      put(subjects, line, (ids) => ({
        ...nothing,
        subjects: ids.filter((id) => !kindById.has(id)),
        kinds: ids.flatMap((id) => kindById.get(id) ?? []),
      }))
  return { kinds: openingsOf(kinds), subjects: openingsOf(subjects) }
}
let built: ReturnType<typeof build> | undefined

/** A stem of few letters bears a short ending only, or half the dictionary would begin with it. */
const bears = (stem: string, word: string): boolean =>
  word.length - stem.length <= (stem.length <= 3 ? 3 : stem.length === 4 ? 5 : stem.length < 7 ? 8 : 12)

const fits = (entry: Entry, words: readonly string[], at: number): boolean =>
  entry.stems.every((stem, index) => {
    const word = words[at + index]
    if (!word?.startsWith(stem)) return false
    return entry.whole && index === entry.stems.length - 1 ? word === stem : bears(stem, word)
  })
const weight = (entry: Entry): number =>
  entry.stems.join('').length + (entry.whole ? 0.5 : 0) + (entry.kinds.length && entry.subjects.length ? 0.2 : 0)

/** Entries whose first stem a word begins with, and the kept answers: names say the same words again and again. */
interface Openings {
  readonly index: Index
  readonly kept: Map<string, readonly Entry[]>
}
const mostKept = 20_000

const opened = ({ index, kept }: Openings, word: string): readonly Entry[] => {
  const known = kept.get(word)
  if (known) return known
  const found: Entry[] = []
  for (let length = word.length; length > 0; length--) found.push(...(index.get(word.slice(0, length)) ?? []))
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, found)
  return found
}

const bestAt = (openings: Openings, words: readonly string[], at: number): Entry | undefined => {
  let best: Entry | undefined
  for (const entry of opened(openings, words[at] as string))
    if ((!best || weight(entry) > weight(best)) && fits(entry, words, at)) best = entry
  return best
}

const scan = (openings: Record<Language, Openings>, words: readonly string[], order: readonly Language[]): Notion[] => {
  const found: Notion[] = []
  for (let at = 0; at < words.length; at++) {
    let entry: Entry | undefined
    for (const language of order) if ((entry = bestAt(openings[language], words, at))) break
    if (!entry) continue
    const { stems, kinds, subjects, work, phase } = entry
    found.push({ from: at, to: at + stems.length, kinds, subjects, work, phase })
    at += stems.length - 1
  }
  return found
}

/** Words as plainWords gives them. A name may hold words of another language: its own is asked first. */
export const notionsIn = (words: readonly string[], language: Language): readonly Notion[] => {
  built ??= build()
  const order = [language, ...languages.filter((one) => one !== language)]
  const subjects = scan(built.subjects, words, order)
  // 'Wind farm' is a power station: the longer word for it goes before the kind in it.
  const whole = subjects.filter((subject) => subject.kinds.length)
  const inside = (kind: Notion): boolean => whole.some(({ from, to }) => from <= kind.from && kind.to <= to)
  const kinds = scan(built.kinds, words, order).filter((kind) => !inside(kind))
  // 'Детский сад' says nothing of children that 'балабақша' does not.
  const wide = kinds.filter(({ from, to, kinds: found }) => to - from > 1 && found.length)
  const said = (one: Notion): boolean =>
    wide.some(({ from, to }) => from <= one.from && one.to <= to) && one.subjects.every(isPlainSubject)
  return [...kinds, ...subjects.filter((one) => !said(one))]
}

const plain: ReadonlySet<string> = new Set(plainSubjects)
/** Of little weight: almost any official name may hold it. */
export const isPlainSubject = (subject: string): boolean => plain.has(subject)

const emptySet: ReadonlySet<string> = new Set(emptyWords.flatMap((line) => line.slice(4).split(' ')))
export const isEmptyWord = (word: string): boolean => emptySet.has(word)
