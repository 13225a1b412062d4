// The lists as one look-up: what a word may be in the grammar of names. The forms of listed words are made once, when a word that
// begins alike is first asked for; a report's word then costs one step.
import type { Language, PlaceKind } from '../../model/index.ts'
import type { Case } from '../../words/index.ts'
import { keptBy } from '../../words/kept.ts'
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

/** A listed word, its forms not made yet. */
interface Entry {
  readonly word: string
  readonly traits: Traits
}
/** All forms of a word begin as it does. */
const keyOf = (word: string): string =>
  word[1] !== undefined && '~&%*^+!='.includes(word[1]) ? word[0]! : word.slice(0, 2)
const entries = (): ReadonlyMap<string, readonly Entry[]> => {
  const all = new Map<string, Entry[]>()
  const add = (word: string, traits: Traits): void => {
    const key = keyOf(word)
    const kept = all.get(key)
    if (kept) kept.push({ word, traits })
    else all.set(key, [{ word, traits }])
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

const formsFrom = (list: readonly Entry[]): ReadonlyMap<string, readonly Term[]> => {
  const all = new Map<string, Term[]>()
  for (const { word, traits } of list) {
    for (const { form, lemma, cases, number, gender, shown } of traits.short
      ? fixed(word)
      : formsIn(traits.language, word)) {
      const term: Term = { ...traits, lemma, cases, number, gender, shown }
      const kept = all.get(form)
      if (kept) kept.push(term)
      else all.set(form, [term])
    }
  }
  return all
}

let listed: ReadonlyMap<string, readonly Entry[]> | undefined
const made: Map<string, ReadonlyMap<string, readonly Term[]>> = new Map()
const none: readonly Term[] = []
const nothing: ReadonlyMap<string, readonly Term[]> = new Map()
/** The forms of the listed words that begin with the two letters. */
const beginningWith = (key: string): ReadonlyMap<string, readonly Term[]> => {
  const known = made.get(key)
  if (known !== undefined) return known
  const list = (listed ??= entries()).get(key)
  if (list === undefined) return nothing
  const forms = formsFrom(list)
  made.set(key, forms)
  return forms
}

/** All that a word in lower case may be; a word with a number behind it ('ТЭЦ-2') is looked up without. */
export const termsOf: (norm: string) => readonly Term[] = keptBy(8000, (norm) => {
  const forms = beginningWith(norm.slice(0, 2))
  const found = forms.get(norm)
  if (found !== undefined) return found
  const hyphen = norm.indexOf('-')
  if (hyphen > 0 && norm.charCodeAt(hyphen + 1) < 58) return forms.get(norm.slice(0, hyphen)) ?? none
  return compoundTerms(norm)
})

/** First halves of compounds: 'химзавод', 'агроцентр', 'спецшкола' are headed by what stands last. */
const firstHalf =
  /^(?:хим|авто|агро|био|газо|гидро|спец|мед|тех|тепло|электро|энерго|нефте|мясо|молоко|хлебо|птице|рыбо|овоще|зерно|фото|тел[ею]|радио|спорт|авиа|аэро|кино|эко|этно|нано|вело|метро|стекло|стройматериал|мото|вагоно|судо|дет|меж|под|пром|строй|рем|соц|культ|физ|турист|тур|бизнес-?|медиа-?|арт-?|фуд-?|дата-?|эко-|гипер|супер|мега|лесо|плодо|козо|свино|коне|овце|кролико|верблюдо|пчело|цемент|кирпич|металл?о?|сталь|мебель|мукомоль|масло|сыро|сахар|вод?о|пиво|вино|табак|ветро|солнце|мусоро|кардио|онко|травм|нейро|психо|фтизио|тубер|тубдис|псих|реаб|рай|гор|обл|сель|меж|мульти)(?=.{4})/
const compounded = new Set('завод фабрика комбинат центр школа больница поликлиника клиника диспансер ферма станция провод хранилище комплекс парк рынок городок площадка трасса дорога сеть база музей зал интернат лагерь котельная клуб двор узел рыбхоз кластер терминал лаборатория'.split(' ')) // prettier-ignore
const secondHalf: readonly (readonly [RegExp, string])[] = [
  [/^гимнази\p{L}{0,2}$/u, 'гимназия'], [/^лице\p{L}{1,2}$/u, 'лицей'], [/^интернат\p{L}{0,2}$/u, 'интернат'], [/^сад\p{L}{0,2}$/u, 'сад'],
  [/^заповедник\p{L}{0,2}$/u, 'заповедник'], [/^усадьб\p{L}{1,2}$/u, 'усадьба'],
] // prettier-ignore
/** 'В школу-гимназию', 'музея-заповедника': both halves bend, the first is the head. */
const doubleTerms = (norm: string, hyphen: number): readonly Term[] => {
  const second = secondHalf.find(([word]) => word.test(norm.slice(hyphen + 1)))?.[1]
  const head = norm.slice(0, hyphen)
  if (second === undefined) return none
  return (beginningWith(head.slice(0, 2)).get(head) ?? none).flatMap(
    (term) =>
    term.role === 'project' && term.language === 'ru' ? [{ ...term, lemma: `${term.lemma}-${second}`, shown: `${term.shown}-${second}` }] : [], // prettier-ignore
  )
}
const compoundTerms = (norm: string): readonly Term[] => {
  const hyphen = norm.indexOf('-')
  if (hyphen > 2) {
    const double = doubleTerms(norm, hyphen)
    if (double.length > 0) return double
  }
  const first = norm.length > 6 && norm.length < 30 ? firstHalf.exec(norm)?.[0] : undefined
  if (first === undefined) return none
  const rest = norm.slice(first.length)
  const found = beginningWith(rest.slice(0, 2)).get(rest)
  if (found === undefined) return none
  return found.flatMap((term) =>
    term.role === 'project' && term.language === 'ru' && compounded.has(term.lemma)
      ? [{ ...term, lemma: first + term.lemma, shown: first + term.shown }]
      : [],
  )
}

/** The sort of thing whose name the word may head. */
export const projectSortOf = (norm: string): ProjectSort | undefined =>
  termsOf(norm).find(({ role, sort, language, needs }) => role === 'project' && sort !== undefined && (language !== 'kk' || needs === undefined))?.sort // prettier-ignore
