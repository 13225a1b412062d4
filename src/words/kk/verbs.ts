// Kazakh verbs: tense, participles, converbs and verbal nouns are taken off down to the stem; the dictionary form is the
// verbal noun in -у (салынды → салыну). Negation and the passive are read off the stem.
import type { Case, Form } from '../types.ts'
import { isVerb } from './known.ts'
import { harmonyOf, endingOf, isVowel } from './sounds.ts'

type Traits = Pick<Form, 'tense' | 'person' | 'number' | 'aspect'>
export interface VerbReading {
  readonly form: Form
  readonly score: number
}
interface Shape {
  readonly text: string
  readonly kind: 'finite' | 'participle' | 'converb' | 'noun'
  readonly traits: Traits
  /** What the suffix begins with decides what the stem may end in. */
  readonly begins: 'vowel' | 'voiced' | 'voiceless' | 'nasal' | 'free'
}

const both = (back: string, front: string): readonly string[] => [back, front]
const make = (kind: Shape['kind'], begins: Shape['begins'], traits: Traits, ...texts: readonly string[]): Shape[] =>
  texts.map((text) => ({ text, kind, traits, begins }))
const past: Traits = { tense: 'past', aspect: 'perf' }
const present: Traits = { tense: 'present', aspect: 'imperf' }

const shapes: readonly Shape[] = [
  ...make('finite', 'voiced', { ...past, person: 3 }, ...both('ды', 'ді')), ...make('finite', 'voiceless', { ...past, person: 3 }, ...both('ты', 'ті')),
  ...make('finite', 'voiced', { ...past, person: 1, number: 'pl' }, 'дық', 'дік'), ...make('finite', 'voiceless', { ...past, person: 1, number: 'pl' }, 'тық', 'тік'),
  ...make('finite', 'voiced', { ...past, person: 1, number: 'sg' }, 'дым', 'дім'), ...make('finite', 'voiceless', { ...past, person: 1, number: 'sg' }, 'тым', 'тім'),
  ...make('finite', 'voiced', { ...past, person: 2 }, 'дыңыз', 'діңіз', 'дың', 'дің'), ...make('finite', 'voiceless', { ...past, person: 2 }, 'тыңыз', 'тіңіз'),
  ...make('finite', 'vowel', { ...present, person: 3 }, 'ады', 'еді'), ...make('finite', 'free', { ...present, person: 3 }, 'йды', 'йді'),
  ...make('finite', 'vowel', { ...present, person: 1, number: 'pl' }, 'амыз', 'еміз'), ...make('finite', 'free', { ...present, person: 1, number: 'pl' }, 'ймыз', 'йміз'),
  ...make('finite', 'vowel', { ...present, person: 1, number: 'sg' }, 'амын', 'емін'), ...make('finite', 'free', { ...present, person: 1, number: 'sg' }, 'ймын', 'ймін'),
  ...make('finite', 'vowel', { ...present, person: 2 }, 'асыз', 'есіз', 'асың', 'есің'), ...make('finite', 'free', { ...present, person: 2 }, 'йсыз', 'йсіз'),
  ...make('participle', 'voiced', past, 'ған', 'ген'), ...make('participle', 'voiceless', past, 'қан', 'кен'),
  ...make('finite', 'voiced', { ...past, person: 1, number: 'pl' }, 'ғанбыз', 'генбіз'), ...make('finite', 'voiceless', { ...past, person: 1, number: 'pl' }, 'қанбыз', 'кенбіз'),
  ...make('participle', 'vowel', present, 'атын', 'етін'), ...make('participle', 'free', present, 'йтын', 'йтін'),
  ...make('participle', 'vowel', { tense: 'future' }, 'ар', 'ер'), ...make('participle', 'free', { tense: 'future' }, 'р'),
  ...make('finite', 'voiced', { tense: 'future' }, 'мақ', 'мек', 'мақшы', 'мекші'), ...make('finite', 'voiceless', { tense: 'future' }, 'пақ', 'пек', 'пақшы', 'пекші'), ...make('finite', 'nasal', { tense: 'future' }, 'бақ', 'бек', 'бақшы', 'бекші'),
  ...make('finite', 'free', {}, 'са', 'се', 'сын', 'сін'), ...make('finite', 'vowel', { person: 1, number: 'pl' }, 'айық', 'ейік'), ...make('finite', 'free', { person: 1, number: 'pl' }, 'йық', 'йік'),
  ...make('converb', 'vowel', {}, 'ып', 'іп'), ...make('converb', 'free', {}, 'п'), ...make('converb', 'vowel', {}, 'а', 'е'), ...make('converb', 'free', {}, 'й'),
  ...make('converb', 'voiced', {}, 'ғалы', 'гелі'), ...make('converb', 'voiceless', {}, 'қалы', 'келі'),
  ...make('finite', 'vowel', past, 'ыпты', 'іпті'), ...make('finite', 'free', past, 'пты', 'пті'), ...make('finite', 'vowel', { person: 2 }, 'ыңыз', 'іңіз', 'ыңыздар', 'іңіздер'), ...make('finite', 'free', { person: 2 }, 'ңыз', 'ңіз', 'ңыздар', 'ңіздер'),
  ...make('participle', 'voiced', {}, 'ғандай', 'гендей'), ...make('participle', 'voiceless', {}, 'қандай', 'кендей'),
  ...make('noun', 'vowel', {}, 'у'), ...make('noun', 'vowel', {}, 'ушы', 'уші'), ...make('participle', 'vowel', present, 'улы', 'улі'),
] // prettier-ignore

const harden = (stem: string): string => {
  const last = stem.at(-1)
  const hard = last === 'б' ? 'п' : last === 'г' ? 'к' : last === 'ғ' ? 'қ' : undefined
  return hard === undefined ? stem : stem.slice(0, -1) + hard
}
/** Stems that may stand before the suffix: before a vowel the last consonant sounds, and ы, і are lost before у. */
const stemsBefore = (rest: string, shape: Shape): string[] => {
  if (shape.begins === 'vowel') {
    if (shape.text.startsWith('у')) {
      return isVowel(rest.at(-1)) ? [rest] : [harden(rest), rest, `${rest}ы`, `${rest}і`]
    }
    // тауып, жауып: -п softened to -у.
    if (rest.endsWith('у')) return [`${rest.slice(0, -1)}п`, rest]
    return isVowel(rest.at(-1)) ? [] : [harden(rest), rest]
  }
  if (shape.text === 'п' || shape.text === 'й' || shape.text.startsWith('й') || shape.text === 'р')
    return isVowel(rest.at(-1)) ? [rest] : []
  if (shape.begins === 'voiceless') return endingOf(rest) === 'voiceless' ? [rest] : []
  // 'салынбақ', 'жазбақ'
  if (shape.begins === 'nasal') return /[мнңзжл]$/.test(rest) ? [rest] : []
  if (shape.begins === 'voiced') return endingOf(rest) === 'voiceless' ? [] : [rest]
  return [rest]
}
const harmonious = (stem: string, suffix: string): boolean => {
  const wanted = harmonyOf(suffix)
  const of = harmonyOf(stem)
  return wanted === 'both' || of === 'both' || of === wanted
}

/** тап → табу, оқы → оқу, шық → шығу. */
export const dictionaryVerb = (stem: string): string => {
  const last = stem.at(-1)
  if (last === 'ы' || last === 'і') return `${stem.slice(0, -1)}у`
  if (last === 'п') return `${stem.slice(0, -1)}бу`
  if (last === 'қ') return `${stem.slice(0, -1)}ғу`
  if (last === 'к') return `${stem.slice(0, -1)}гу`
  return `${stem}у`
}

const negated = /^(.{2,}?)(?:ма|ме|ба|бе|па|пе)$/
/** [stem without negation, whether it was negated] */
const withoutNegation = (stem: string): readonly [string, boolean] => {
  if (isVerb(stem)) return [stem, false]
  const shape = negated.exec(stem)
  return shape ? [shape[1] as string, true] : [stem, false]
}
const passiveEnd = /(?:[ыі][лн]|лан|лен|дал|дел|тал|тел)$/
const passiveOfKnown = /[аеоөұүый]л$/
const notPassive = new Set([
  'бол',
  'қал',
  'кел',
  'ал',
  'сал',
  'жіберіл',
  'қатын',
  'сатып-ал',
  'түсін',
  'қайтал',
  'қуан',
  'пайдалан',
  'құрал',
  'бөл',
  'жең',
])
const isPassive = (stem: string): boolean =>
  (passiveEnd.test(stem) || (isVerb(stem.slice(0, -1)) && passiveOfKnown.test(stem))) &&
  !notPassive.has(stem) &&
  stem.length > 3

const read = (
  word: string,
  nominal: { readonly case?: Case; readonly number?: 'sg' | 'pl'; readonly possessive?: boolean },
  stripped: number,
): VerbReading[] => {
  const found: VerbReading[] = []
  for (const shape of shapes) {
    if (!word.endsWith(shape.text)) continue
    if (stripped > 0 && shape.kind !== 'noun' && shape.kind !== 'participle') continue
    const rest = word.slice(0, -shape.text.length)
    if (rest.length < 1) continue
    for (const candidate of stemsBefore(rest, shape)) {
      const [stem, negative] = withoutNegation(candidate)
      const known = isVerb(stem)
      if (stem.length < 2 || !harmonious(stem, shape.text)) continue
      if (!known && (stem.length < 3 || (shape.text.length === 1 && shape.text !== 'у'))) continue
      const passive = isPassive(stem)
      const tense = shape.traits.tense
      found.push({
        form: {
          lemma: dictionaryVerb(stem),
          pos:
            shape.kind === 'participle' || (shape.kind === 'noun' && shape.text.length > 1)
              ? 'participle'
              : shape.kind === 'noun'
                ? 'noun'
                : 'verb',
          ...shape.traits,
          ...(tense ? { tense } : {}),
          ...(passive ? { passive } : {}),
          ...(negative ? { negative } : {}),
          ...nominal,
          source: known ? 'known' : 'guessed',
        },
        score:
          (known ? 46 : 6 + weightOf(shape) + (passive ? 2 : 0)) +
          shape.text.length -
          (shape.text.length === 1 ? 6 : 0) -
          (stripped > 0 ? 1 : 0) +
          (isVowelStemConverb(shape, known) ? -20 : 0),
      })
    }
  }
  return found
}
/** How surely a suffix is a verb's when nobody knows the stem. */
const weightOf = ({ text, kind }: Shape): number => {
  if (/^(?:ып|іп|ыпты|іпті|пты|пті)$/.test(text)) return 6
  if (/(?:ған|ген|қан|кен|ады|еді|йды|йді|мақ|мек)$/.test(text)) return 5
  if (/(?:тын|тін)$/.test(text)) return 3
  if (/^(?:ды|ді|ты|ті)$/.test(text)) return 2.5
  return kind === 'noun' ? 2 : 0
}
/** 'қала' as 'қал' + 'а' is not worth a thought when the noun exists; the converb in -а, -е needs an auxiliary after it. */
const isVowelStemConverb = (shape: Shape, known: boolean): boolean =>
  shape.kind === 'converb' && shape.text.length === 1 && shape.text !== 'п' && !known

interface Nominal {
  readonly lemma: string
  readonly case: Case
  readonly number: 'sg' | 'pl'
  readonly possessive: boolean
}
/** Readings of a word as a verb form; nominals are its readings with noun suffixes off, for verbal nouns and participles that bend. */
export const verbReadings = (word: string, nominals: readonly Nominal[]): VerbReading[] => {
  const found = read(word, {}, 0)
  const seen = new Set<string>([word])
  for (const one of nominals) {
    if (seen.has(one.lemma) || !/(?:у|ушы|уші|[ғқ]ан|[гк]ен|[ай]тын|[ей]тін)$/.test(one.lemma)) continue
    seen.add(one.lemma)
    found.push(...read(one.lemma, { case: one.case, number: one.number, possessive: one.possessive }, 1))
  }
  // A bare stem is the imperative; only listed ones are taken.
  if (isVerb(word)) found.push({ form: { lemma: dictionaryVerb(word), pos: 'verb', source: 'known' }, score: 41 })
  return found.sort((left, right) => right.score - left.score)
}
