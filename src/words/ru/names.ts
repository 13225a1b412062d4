// Names of people in Russian sentences: from any case to the nominative. Every gender and case is tried on all the words at
// once, and the reading wins in which most words make sense, because 'Токаева' alone may be he or she, 'Касым-Жомарта
// Токаева' may not.
import type { Case } from '../types.ts'
import type { GivenNames } from '../tables.ts'
import { foldName } from '../fold-name.ts'
import { dressLike } from '../letter-case.ts'

export interface PersonReading {
  readonly name: string
  readonly gender: 'm' | 'f'
  readonly case: Case
  readonly score: number
}
type Gender = 'm' | 'f'
type Kind = 'given' | 'surname' | 'patronymic'
interface Paradigm {
  readonly kind: Kind
  readonly gender: Gender
  /** Ending of the nominative, and of each case. */
  readonly ends: string
  readonly stem: RegExp
  readonly cases: Readonly<Partial<Record<Case, readonly string[]>>>
  readonly weight: number
}

const paradigm = (kind: Kind, gender: Gender, weight: number, ends: string, stem: RegExp, cells: string): Paradigm => {
  const cases: Partial<Record<Case, string[]>> = { nom: [ends] }
  for (const cell of cells.split(' ').filter(Boolean)) {
    const [name = '', endings = ''] = cell.split(':')
    cases[name as Case] = endings.split(',')
  }
  return { kind, gender, weight, ends, stem, cases }
}
const consonant = /[бвгджзклмнпрстфхцчшщқғңһ]$/
const anything = /.$/
const fixed = 'gen: dat: acc: ins: loc:'

const paradigms: readonly Paradigm[] = [
  paradigm('surname', 'm', 4, '', /(?:[оеё]в|[иы]н)$/, 'gen:а dat:у acc:а ins:ым loc:е'),
  paradigm('surname', 'f', 4, 'а', /(?:[оеё]в|[иы]н)$/, 'gen:ой dat:ой acc:у ins:ой loc:ой'),
  paradigm('surname', 'm', 4, 'ий', /(?:[сц]к)$/, 'gen:ого dat:ому acc:ого ins:им loc:ом'),
  paradigm('surname', 'f', 4, 'ая', /(?:[сц]к)$/, 'gen:ой dat:ой acc:ую ins:ой loc:ой'),
  paradigm('surname', 'm', 1, 'ой', /(?:ст|р|к|ш)$/, 'gen:ого dat:ому acc:ого ins:ым,им loc:ом'),
  paradigm('surname', 'm', 1.5, '', consonant, 'gen:а dat:у acc:а ins:ом,ем loc:е'),
  paradigm('surname', 'm', 1.5, 'й', /[аеиоуыэю]$/, 'gen:я dat:ю acc:я ins:ем loc:е,и'),
  paradigm('surname', 'm', 1, 'ь', consonant, 'gen:я dat:ю acc:я ins:ем loc:е'),
  paradigm('surname', 'f', 1, '', /[бвгджзклмнпрстфхцчшщйьқғ]$/, fixed),
  paradigm('surname', 'm', 0.5, '', /[оеиуюыэ]$/, fixed),
  paradigm('surname', 'f', 0.5, '', /[оеиуюыэ]$/, fixed),
  paradigm('surname', 'm', 0.5, 'а', /[бвдзклмнпрстх]$/, 'gen:ы,и dat:е acc:у ins:ой loc:е'),
  paradigm('patronymic', 'm', 5, '', /(?:[ое]в|[кьл])ич$/, 'gen:а dat:у acc:а ins:ем loc:е'),
  paradigm('patronymic', 'f', 5, 'а', /(?:[ое]вн|ичн)$/, 'gen:ы dat:е acc:у ins:ой loc:е'),
  paradigm('patronymic', 'm', 5, '', /(?:улы|ұлы|оглы)$/, fixed),
  paradigm('patronymic', 'f', 5, '', /(?:кызы|қызы|кизи)$/, fixed),
  paradigm('given', 'm', 2.5, '', consonant, 'gen:а dat:у acc:а ins:ом,ем loc:е'),
  paradigm('given', 'm', 2.5, 'й', /[аеиоуыэю]$/, 'gen:я dat:ю acc:я ins:ем loc:е,и'),
  paradigm('given', 'm', 2.6, 'ь', /(?:[эеиа]л|рл|гор)$/, 'gen:я dat:ю acc:я ins:ем loc:е'),
  paradigm('given', 'm', 1.5, 'ь', /[рлн]$/, 'gen:я dat:ю acc:я ins:ем loc:е'),
  paradigm('given', 'm', 1, 'а', consonant, 'gen:ы,и dat:е acc:у ins:ой,ей loc:е'),
  paradigm('given', 'm', 1, 'я', anything, 'gen:и dat:е acc:ю ins:ей loc:е'),
  paradigm('given', 'm', 1, '', /[иоуеэ]$/, fixed),
  paradigm('given', 'm', 0.4, '', /ы$/, fixed),
  paradigm('given', 'f', 2.4, 'а', consonant, 'gen:ы,и dat:е acc:у ins:ой,ей loc:е'),
  paradigm('given', 'f', 2.4, 'я', /[^и]$/, 'gen:и dat:е acc:ю ins:ей loc:е'),
  paradigm('given', 'f', 2.4, 'ия', anything, 'gen:ии dat:ии acc:ию ins:ией loc:ии'),
  paradigm('given', 'f', 2.7, 'ь', /(?:[еу]л|бул)$/, 'gen:и dat:и acc:ь ins:ью loc:и'),
  paradigm('given', 'f', 1.8, 'ь', /[лрн]$/, 'gen:и dat:и acc:ь ins:ью loc:и'),
  paradigm('given', 'f', 1.5, '', /(?:ль|[бвгджзклмнпрстфхцчшщ])$/, fixed),
  paradigm('given', 'f', 0.8, '', /[ыиоуеэй]$/, fixed),
]

/** Given names whose vowel flees. */
const fled: Readonly<Record<string, string>> = { льв: 'лев', павл: 'павел' }

interface WordReading {
  readonly nominative: string
  readonly kind: Kind
  readonly score: number
}
const endsBadly = (stem: string, ending: string): boolean =>
  (ending === 'ы' && /[кгхжшчщ]$/.test(stem)) ||
  (ending === 'ем' && !/[жшчщцаеиоуыэюйьрлн]$/.test(stem)) ||
  (ending === 'и' && /[бвдзмпстфц]$/.test(stem))

const bonus = (nominative: string, one: Paradigm, people: GivenNames | undefined): number => {
  if (!people) return 0
  const key = foldName(nominative)
  if (one.kind === 'given') {
    if (!people.isGiven(key)) return 0
    const gender = people.genderOf(key)
    return gender === undefined || gender === one.gender ? 4 : 1
  }
  return one.kind === 'surname' && people.isSurname(key) ? 1.5 : 0
}

type Readings = readonly WordReading[]
/** The best reading of each kind: 'm gen' → given, surname, patronymic. */
type WordTable = ReadonlyMap<string, Readings>

const analyse = (word: string, people: GivenNames | undefined): WordTable => {
  const table = new Map<string, WordReading[]>()
  for (const one of paradigms) {
    for (const [name, endings] of Object.entries(one.cases)) {
      for (const ending of endings) {
        if (!word.endsWith(ending)) continue
        const stem = ending === '' ? word : word.slice(0, -ending.length)
        if (stem.length < 2 || !one.stem.test(stem) || endsBadly(stem, ending)) continue
        const nominative = (one.kind === 'given' && fled[stem]) || stem + one.ends
        const reading = { nominative, kind: one.kind, score: one.weight + bonus(nominative, one, people) }
        const key = `${one.gender} ${name}`
        const list = table.get(key) ?? []
        const same = list.findIndex((other) => other.kind === one.kind)
        if (same < 0) list.push(reading)
        else if (reading.score > (list[same] as WordReading).score) list[same] = reading
        table.set(key, list)
      }
    }
  }
  return table
}

/** Of a double surname each part bends (Салтыкова-Щедрина), of a double given name the last only (Касым-Жомарта). */
const analyseHyphened = (word: string, people: GivenNames | undefined): WordTable => {
  const at = word.lastIndexOf('-')
  if (at < 0) return analyse(word, people)
  const first = word.slice(0, at)
  const heads = /(?:ов|ев|ин|ск)/.test(first) ? analyse(first, people) : undefined
  const whole = analyse(word, people)
  const table = new Map<string, Readings>(whole)
  for (const [key, readings] of analyse(word.slice(at + 1), people)) {
    const joined = readings.map((reading) => {
      const head = heads?.get(key)?.find((one) => one.kind === 'surname' && one.score >= 4)
      const start = reading.kind === 'surname' && head ? head.nominative : first
      return { ...reading, nominative: `${start}-${reading.nominative}` }
    })
    const kept = whole.get(key) ?? []
    table.set(key, [
      ...joined.filter((one) => !kept.some((other) => other.kind === one.kind && other.score > one.score)),
      ...kept.filter((other) => !joined.some((one) => one.kind === other.kind && one.score >= other.score)),
    ])
  }
  return table
}

const limit = 5000
const nobody: GivenNames = {
  isGiven: () => false,
  isSurname: () => false,
  isPatronymic: () => false,
  genderOf: () => undefined,
}
const caches = new WeakMap<GivenNames, Map<string, WordTable>>()
/** Kept from name to name, for the same people come again and again; emptied when it has grown. */
const tableOf = (word: string, people: GivenNames | undefined): WordTable => {
  let cache = caches.get(people ?? nobody)
  if (!cache || cache.size > limit) caches.set(people ?? nobody, (cache = new Map()))
  let table = cache.get(word)
  if (!table) cache.set(word, (table = analyseHyphened(word, people)))
  return table
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?(?:[\s\u00a0]?-?\p{Lu}\.?)?$/u.test(word) && word.length <= 5
const cases: readonly (readonly [Case, number])[] = [['nom', 0.6], ['gen', 0.4], ['dat', 0.3], ['ins', 0.35], ['acc', 0.1], ['loc', 0]] // prettier-ignore

/** A given name stands first more often than a surname; two of a kind hardly ever stand together. */
const orderBonus = (before: readonly Kind[], kind: Kind): number => {
  if (before.includes(kind)) return -2
  return before.length > 0 && kind === 'surname' ? 0.4 : 0
}

interface Chosen {
  readonly parts: readonly string[]
  readonly kinds: readonly Kind[]
  readonly score: number
}
/** One reading a word, of different kinds where it can be: a given name and a surname, not two given names. */
const readAll = (
  words: readonly string[],
  gender: Gender,
  name: Case,
  people: GivenNames | undefined,
): PersonReading | undefined => {
  let ways: readonly Chosen[] = [{ parts: [], kinds: [], score: 0 }]
  for (const word of words) {
    if (isInitial(word)) {
      ways = ways.map((way) => ({ ...way, parts: [...way.parts, word] }))
      continue
    }
    const readings = tableOf(word.toLowerCase(), people).get(`${gender} ${name}`)
    if (!readings) return undefined
    ways = ways
      .flatMap((way) =>
        readings.map((one) => ({
          parts: [...way.parts, dressLike(one.nominative, word)],
          kinds: [...way.kinds, one.kind],
          score: way.score + one.score + orderBonus(way.kinds, one.kind),
        })),
      )
      .sort((left, right) => right.score - left.score)
      .slice(0, 6)
  }
  const best = ways[0]
  return best && { name: best.parts.join(' '), gender, case: name, score: best.score }
}

export interface PersonOptions {
  readonly gender?: 'm' | 'f'
  readonly case?: Case
  readonly people?: GivenNames
}
/** All ways to understand the words as a person's name, the likeliest first; the sentence around may know better. */
export const russianPersonReadings = (words: readonly string[], options: PersonOptions = {}): PersonReading[] => {
  const found: PersonReading[] = []
  for (const gender of ['m', 'f'] as const) {
    if (options.gender && options.gender !== gender) continue
    for (const [name, weight] of cases) {
      if (options.case && options.case !== name) continue
      const reading = readAll(words, gender, name, options.people)
      if (reading) found.push({ ...reading, score: reading.score + weight + (gender === 'm' ? 0.25 : 0) })
    }
  }
  return found.sort((left, right) => right.score - left.score)
}
