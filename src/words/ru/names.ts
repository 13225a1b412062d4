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
  paradigm('given', 'm', 1.5, 'ь', /[рлн]$/, 'gen:я dat:ю acc:я ins:ем loc:е'),
  paradigm('given', 'm', 1, 'а', consonant, 'gen:ы,и dat:е acc:у ins:ой,ей loc:е'),
  paradigm('given', 'm', 1, 'я', anything, 'gen:и dat:е acc:ю ins:ей loc:е'),
  paradigm('given', 'm', 1, '', /[ыиоуеэ]$/, fixed),
  paradigm('given', 'f', 2.4, 'а', consonant, 'gen:ы,и dat:е acc:у ins:ой,ей loc:е'),
  paradigm('given', 'f', 2.4, 'я', /[^и]$/, 'gen:и dat:е acc:ю ins:ей loc:е'),
  paradigm('given', 'f', 2.4, 'ия', anything, 'gen:ии dat:ии acc:ию ins:ией loc:ии'),
  paradigm('given', 'f', 1.8, 'ь', /[лрн]$/, 'gen:и dat:и acc:ь ins:ью loc:и'),
  paradigm('given', 'f', 1.5, '', /(?:ль|[бвгджзклмнпрстфхцчшщ])$/, fixed),
  paradigm('given', 'f', 0.8, '', /[ыиоуеэй]$/, fixed),
]

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

const readWord = (
  word: string,
  gender: Gender,
  name: Case,
  people: GivenNames | undefined,
): WordReading | undefined => {
  let best: WordReading | undefined
  for (const one of paradigms) {
    if (one.gender !== gender) continue
    for (const ending of one.cases[name] ?? []) {
      if (!word.endsWith(ending)) continue
      const stem = ending === '' ? word : word.slice(0, -ending.length)
      if (stem.length < 2 || !one.stem.test(stem) || endsBadly(stem, ending)) continue
      const nominative = stem + one.ends
      const score = one.weight + bonus(nominative, one, people)
      if (!best || score > best.score) best = { nominative, kind: one.kind, score }
    }
  }
  return best
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?(?:[\s\u00a0]?-?\p{Lu}\.?)?$/u.test(word) && word.length <= 5
const cases: readonly (readonly [Case, number])[] = [['nom', 0.6], ['gen', 0.4], ['dat', 0.3], ['ins', 0.35], ['acc', 0.1], ['loc', 0]] // prettier-ignore

const readAll = (
  words: readonly string[],
  gender: Gender,
  name: Case,
  people: GivenNames | undefined,
): PersonReading | undefined => {
  let score = 0
  const kinds = new Set<Kind>()
  const parts: string[] = []
  for (const word of words) {
    if (isInitial(word)) {
      parts.push(word)
      continue
    }
    // Of a double name each part bends: Салтыкова-Щедрина; of a double given name only the last: Касым-Жомарта.
    const lower = word.toLowerCase()
    const read = readHyphened(lower, gender, name, people)
    if (!read) return undefined
    score += read.score + (kinds.has(read.kind) ? -1 : 0)
    kinds.add(read.kind)
    parts.push(dressLike(read.nominative, word))
  }
  return { name: parts.join(' '), gender, case: name, score }
}
const readHyphened = (
  word: string,
  gender: Gender,
  name: Case,
  people: GivenNames | undefined,
): WordReading | undefined => {
  const at = word.lastIndexOf('-')
  if (at < 0) return readWord(word, gender, name, people)
  const first = word.slice(0, at)
  const last = readWord(word.slice(at + 1), gender, name, people)
  if (!last) return undefined
  const whole = readWord(word, gender, name, people)
  if (last.kind === 'surname' && /(?:ов|ев|ин|ск)/.test(first)) {
    const head = readWord(first, gender, name, people)
    if (head?.kind === 'surname' && head.score >= 4)
      return { ...last, nominative: `${head.nominative}-${last.nominative}` }
  }
  return whole && whole.score > last.score ? whole : { ...last, nominative: `${first}-${last.nominative}` }
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
