// The lists as one look-up: what a word may be in the grammar of names. Every form of every listed word is made once, at the
// first asking; a report's word then costs one step.
import type { Language, PlaceKind } from '../../model/index.ts'
import type { Case } from '../../words/index.ts'
import { englishForms } from './forms/english.ts'
import { kazakhForms } from './forms/kazakh.ts'
import { nounForms, type ListForm } from './forms/russian.ts'
import { bodies, legalForms, type BodyManner } from './lists/bodies.ts'
import { offices } from './lists/offices.ts'
import { placeKinds } from './lists/place-kinds.ts'
import { projectHeads, standIns, type ProjectSort } from './lists/projects.ts'

export type Role = 'place' | 'office' | 'body' | 'project' | 'stand-in' | 'legal'

export interface Term {
  readonly role: Role
  readonly language: Language | 'any'
  readonly lemma: string
  readonly cases: readonly Case[]
  readonly number: 'sg' | 'pl'
  readonly gender: 'm' | 'f' | 'n'
  /** As a name shows it: 'заводы', 'зауыты'. */
  readonly shown: string
  readonly placeKind?: PlaceKind
  readonly side?: 'before' | 'after' | 'both'
  readonly short?: boolean
  /** 'сельский округ', 'ауылдық округ', 'rural district'. */
  readonly rural?: boolean
  readonly manner?: BodyManner
  readonly sort?: ProjectSort
  readonly own?: boolean
  /** A word that must stand before, in dictionary form. */
  readonly needs?: string
  /** What a stand-in may stand for; empty: anything. */
  readonly sorts?: readonly string[]
}
type Traits = Omit<Term, 'lemma' | 'cases' | 'number' | 'gender' | 'shown'>

export const wordOfLine = (line: string): string => (line.split(' | ')[0] as string).trim()
export const phraseOfLine = (line: string): string => (line.split(' | ')[1] ?? '').trim()

const formsIn = (language: Language | 'any', word: string): ListForm[] =>
  language === 'ru'
    ? nounForms(word)
    : language === 'kk'
      ? kazakhForms(word)
      : language === 'en'
        ? englishForms(word)
        : fixed(word)
const fixed = (word: string): ListForm[] => [
  { form: word, lemma: word, cases: [], number: 'sg', gender: 'm', shown: word },
]

const build = (): Map<string, Term[]> => {
  const all = new Map<string, Term[]>()
  const add = (word: string, traits: Traits): void => {
    for (const { form, lemma, cases, number, gender, shown } of traits.short
      ? fixed(word)
      : formsIn(traits.language, word)) {
      const term: Term = { ...traits, lemma, cases, number, gender, shown }
      const kept = all.get(form)
      if (kept) kept.push(term)
      else all.set(form, [term])
    }
  }
  for (const { language, kind, side, short, lines } of placeKinds) {
    for (const line of lines)
      add(wordOfLine(line), { role: 'place', language, placeKind: kind, side, short: short ?? false })
  }
  for (const { language, lines } of offices)
    for (const line of lines) add(wordOfLine(line), { role: 'office', language })
  for (const { language, manner, lines } of bodies) {
    for (const line of lines) add(wordOfLine(line), { role: 'body', language, manner })
  }
  for (const line of legalForms) add(wordOfLine(line), { role: 'legal', language: 'any', short: true })
  for (const { language, sort, own, lines } of projectHeads) {
    for (const line of lines) {
      const [, needs, word] = /^(?:\((.*)\) )?(.*)$/.exec(wordOfLine(line)) as RegExpExecArray
      add(word as string, { role: 'project', language, sort, own: own ?? false, ...(needs ? { needs } : {}) })
    }
  }
  for (const { language, lines } of standIns) {
    for (const line of lines) {
      const [word, sorts] = wordOfLine(line).split(': ')
      add(word as string, { role: 'stand-in', language, sorts: sorts ? sorts.split(' ') : [] })
    }
  }
  return all
}

let built: Map<string, Term[]> | undefined
const none: readonly Term[] = []

/** All that a word in lower case may be; a word with a number behind it ('ТЭЦ-2') is looked up without. */
export const termsOf = (norm: string): readonly Term[] => {
  built ??= build()
  const found = built.get(norm)
  if (found !== undefined) return found
  const hyphen = norm.indexOf('-')
  if (hyphen > 0 && norm.charCodeAt(hyphen + 1) < 58) return built.get(norm.slice(0, hyphen)) ?? none
  return none
}

/** The sort of thing whose name the word may head. */
export const projectSortOf = (norm: string): ProjectSort | undefined =>
  termsOf(norm).find(({ role, sort }) => role === 'project' && sort !== undefined)?.sort
