// Russian noun phrases: to the nominative with agreement. Only the head and what agrees with it change; what the head
// governs (a genitive, a preposition, a name in quotes) stays as it stands.
import type { Case, Form } from '../types.ts'
import { dressLike } from '../letter-case.ts'
import { adjectiveIn, adjectiveReadings, type AdjectiveReading } from './adjectives.ts'
import { closedForms } from './closed.ts'
import { listedNouns, nounReadings, pluralOf, type NounReading } from './nouns.ts'
import { nounEntry } from './lexicon-nouns.ts'

export interface PhraseOptions {
  /** 'sg' gives the thing counted: 'рабочих мест' → 'рабочее место'. Left out, the phrase keeps its number. */
  readonly number?: 'sg' | 'pl'
  /** The case in which the phrase stands, where the reader knows it. */
  readonly case?: Case
}
type Gender = 'm' | 'f' | 'n'
const norm = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

/** First halves that never bend: вице-министра, пресс-секретаря. */
const stiff = new Set(
  'вице пресс премьер экс мини макси веб онлайн интернет бизнес топ арт смарт эко мега микро нано спец авиа авто агро био видео медиа теле фото электро энерго гранд генерал обер унтер штаб контр лейб блок пост шоу фан фото нефте газо юго северо западно восточно физкультурно фельдшерско'.split(
    ' ',
  ),
)

const closedNouns = (word: string): NounReading[] =>
  (closedForms(word) ?? [])
    .filter(
      (form): form is Form & { case: Case; number: 'sg' | 'pl'; gender: Gender } =>
        form.pos === 'noun' && form.case !== undefined,
    )
    .map((form) => ({
      lemma: form.lemma,
      gender: form.gender,
      number: form.number,
      case: form.case,
      known: true,
      score: 52,
    }))

const nounsOf = (word: string): NounReading[] => {
  const closed = closedNouns(word)
  return closed.length ? [...closed, ...listedNouns(word)] : nounReadings(word)
}
const bothParts = (word: string): NounReading[] => {
  const at = word.lastIndexOf('-')
  if (at < 0) return nounsOf(word)
  const first = word.slice(0, at)
  const last = nounsOf(word.slice(at + 1))
  if (stiff.has(first) || /[оеи]$/.test(first)) return last.map((one) => ({ ...one, lemma: `${first}-${one.lemma}` }))
  const heads = nounsOf(first)
  return last.flatMap((one) => {
    const head = heads.find(
      (other) => other.case === one.case && (other.number === one.number || !other.known) && other.known,
    )
    if (head) return [{ ...one, gender: head.gender, lemma: `${head.lemma}-${one.lemma}`, score: one.score + 5 }]
    return [{ ...one, lemma: `${first}-${one.lemma}` }]
  })
}

const pronounAdjectives = (word: string): AdjectiveReading[] =>
  (closedForms(word) ?? [])
    .filter(
      (form) =>
        (form.pos === 'pronoun' || form.pos === 'numeral') && form.case !== undefined && form.number !== undefined,
    )
    .map((form) => ({
      lemma: form.lemma,
      case: form.case as Case,
      number: form.number as 'sg' | 'pl',
      ...(form.gender ? { gender: form.gender } : {}),
      known: true,
      score: 40,
    }))

const isWord = (word: string): boolean => /^[а-яё][а-яё-]*$/i.test(word)
const topScore = (readings: readonly { readonly score: number }[]): number =>
  readings.reduce((best, one) => Math.max(best, one.score), -Infinity)

/** How many words from the start are modifiers, and where the head stands (-1: there is none). */
const shape = (words: readonly string[]): { modifiers: number[]; head: number } => {
  const modifiers: number[] = []
  for (let at = 0; at < words.length; at++) {
    const word = norm(words[at] as string)
    if (word === 'и' || word === ',' || /^(?:более|менее|самый|вновь|ранее|полностью)$/.test(word)) continue
    if (!isWord(word)) return { modifiers, head: -1 }
    const adjective = pronounAdjectives(word).length ? 50 : topScore(adjectiveReadings(word))
    const noun = topScore(bothParts(word))
    if (adjective > noun || (adjective >= noun && at + 1 < words.length)) modifiers.push(at)
    else return { modifiers, head: at }
  }
  return { modifiers, head: -1 }
}

interface Agreement {
  readonly noun: NounReading
  readonly adjectives: readonly AdjectiveReading[]
  readonly score: number
}
const agrees = (adjective: AdjectiveReading, noun: NounReading): number => {
  if (adjective.case !== noun.case) return -1
  if (adjective.number !== noun.number)
    return adjective.number === 'pl' && noun.number === 'sg' && noun.case === 'gen' ? 0.2 : -1
  return adjective.number === 'pl' || adjective.gender === undefined || adjective.gender === noun.gender ? 1 : -1
}
const agreement = (
  adjectives: readonly (readonly AdjectiveReading[])[],
  nouns: readonly NounReading[],
  options: PhraseOptions,
): Agreement | undefined => {
  let best: Agreement | undefined
  for (const noun of nouns) {
    let score = noun.score + (options.case && options.case !== noun.case ? -20 : 0)
    const chosen: AdjectiveReading[] = []
    for (const readings of adjectives) {
      const fitting = readings
        .map((one) => ({ one, fit: agrees(one, noun) }))
        .filter(({ fit }) => fit > 0)
        .sort((left, right) => right.one.score + right.fit * 2 - left.one.score - left.fit * 2)[0]
      if (fitting) {
        chosen.push(fitting.one)
        score += 6 + fitting.fit * 2
      } else if (readings[0]) chosen.push(readings[0])
    }
    if (!best || score > best.score) best = { noun, adjectives: chosen, score }
  }
  return best
}

const shownNoun = (noun: NounReading, number: 'sg' | 'pl'): string => {
  if (number === 'sg') return noun.lemma
  const special = plurals[noun.lemma]
  if (special) return special
  const at = noun.lemma.lastIndexOf('-')
  const first = noun.lemma.slice(0, at)
  const entry = at < 0 ? undefined : nounEntry(first)
  const tail = noun.lemma.slice(at + 1)
  return (
    (at < 0 ? '' : `${entry ? pluralOf(first, entry.gender) : first}-`) +
    pluralOf(tail, nounEntry(tail)?.gender ?? noun.gender)
  )
}
const plurals: Readonly<Record<string, string>> = {
  человек: 'люди', год: 'годы', ребенок: 'дети', время: 'времена', имя: 'имена', путь: 'пути', мать: 'матери', дочь: 'дочери', брат: 'братья', сын: 'сыновья', друг: 'друзья', день: 'дни', судно: 'суда', дерево: 'деревья', крыло: 'крылья', господин: 'господа', хозяин: 'хозяева', сосед: 'соседи', стул: 'стулья', лист: 'листья', звено: 'звенья', церковь: 'церкви',
} // prettier-ignore

const pronounIn = (lemma: string, number: 'sg' | 'pl', gender: Gender): string => {
  const table: Record<string, readonly [string, string, string, string]> = {
    этот: ['этот', 'эта', 'это', 'эти'], тот: ['тот', 'та', 'то', 'те'], весь: ['весь', 'вся', 'все', 'все'], сам: ['сам', 'сама', 'само', 'сами'],
    наш: ['наш', 'наша', 'наше', 'наши'], ваш: ['ваш', 'ваша', 'ваше', 'ваши'], свой: ['свой', 'своя', 'свое', 'свои'], мой: ['мой', 'моя', 'мое', 'мои'], один: ['один', 'одна', 'одно', 'одни'],
  } // prettier-ignore
  if (lemma === 'оба') return gender === 'f' ? 'обе' : 'оба'
  const row = table[lemma]
  if (!row) return adjectiveIn(lemma, number, gender)
  return number === 'pl' ? row[3] : (row[{ m: 0, f: 1, n: 2 }[gender]] as string)
}

const onlyModifiers = (words: string[], modifiers: readonly number[], options: PhraseOptions): string[] => {
  for (const at of modifiers) {
    const word = words[at] as string
    const readings = adjectiveReadings(norm(word)).filter((one) => !options.case || one.case === options.case)
    const first = readings[0]
    if (!first) continue
    const number = options.number ?? first.number
    words[at] = dressLike(adjectiveIn(first.lemma, number, first.gender ?? 'm'), word)
  }
  return words
}

/** The phrase in the nominative; words after the head stay as they are. */
export const russianNominative = (given: readonly string[], options: PhraseOptions = {}): string[] => {
  const words = [...given]
  const { modifiers, head } = shape(words)
  if (head < 0) return onlyModifiers(words, modifiers, options)
  const adjectives = modifiers.map((at) => {
    const word = norm(words[at] as string)
    const pronoun = pronounAdjectives(word)
    return pronoun.length ? pronoun : adjectiveReadings(word)
  })
  const found = agreement(adjectives, bothParts(norm(words[head] as string)), options)
  if (!found) return words
  const mixed = found.adjectives.some((one) => one.number === 'pl') && found.noun.number === 'sg'
  const number = options.number ?? (mixed ? 'pl' : found.noun.number)
  modifiers.forEach((at, nth) => {
    const adjective = found.adjectives[nth]
    if (adjective) words[at] = dressLike(pronounIn(adjective.lemma, number, found.noun.gender), words[at] as string)
  })
  const keepsCase = number === found.noun.number && found.noun.case === 'nom' && !mixed
  if (!keepsCase) words[head] = dressLike(shownNoun(found.noun, number), words[head] as string)
  return words
}

/** Possible dictionary forms of a word that may be a place's name, the word itself first; for the table to choose from. */
export const russianPlaceForms = (word: string): string[] => {
  const lower = norm(word)
  const at = lower.lastIndexOf('-')
  const tail = lower.slice(at + 1)
  const head = lower.slice(0, at + 1)
  const found = new Set<string>([lower])
  for (const one of adjectiveReadings(lower)) {
    if (one.gender !== 'f' && one.gender !== 'n') found.add(adjectiveIn(one.lemma, 'sg', 'm'))
    if (one.gender === 'f') found.add(adjectiveIn(one.lemma, 'sg', 'f'))
    if (one.gender === 'n' || one.gender === undefined) found.add(adjectiveIn(one.lemma, 'sg', 'n'))
  }
  for (const one of nounReadings(tail)) {
    found.add(head + one.lemma)
    if (one.number === 'pl') found.add(head + pluralOf(one.lemma, one.gender))
  }
  return [...found].map((form) => dressLike(form, word))
}
