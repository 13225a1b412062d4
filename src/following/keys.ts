// The keys by which a later mention may be offered an entity: folded spellings of its names, whole and by the part that
// carries the identity. Equal keys are a reason to ask an editor, never a reason to join.
import type { EntityKind } from '../model/index.ts'
import { foldName } from '../words/fold-name.ts'

/** ТОО «Айбат», "Aibat" LLP: the form of ownership changes, the body stays. */
const legalForms: ReadonlySet<string> = new Set(
  [
    ['ТОО', 'АО', 'НАО', 'ПАО', 'ОАО', 'ООО', 'ИП', 'КХ', 'РГП', 'РГУ', 'ГКП', 'КГП', 'КГУ', 'ГУ', 'ОЮЛ', 'ОО', 'ЧУ'],
    ['ЖШС', 'АҚ', 'КЕАҚ', 'ЖК', 'ШҚ', 'РМК', 'РММ', 'МКК', 'КМК', 'КММ', 'ММ', 'ҚБ'],
    ['LLP', 'JSC', 'NJSC', 'NCJSC', 'LLC', 'LTD', 'INC', 'CO', 'CORP', 'PLC', 'GMBH'],
  ]
    .flat()
    .map(foldName),
)

const quoted = /[«“„"]([^«»“”„"]{2,200})[»”“"]/g
const bare = (name: string): string =>
  name
    .replace(/[«»“”„"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const withoutForm = (key: string): string => {
  const words = key.split(' ')
  const kept = words.filter((word) => !legalForms.has(word))
  return kept.length ? kept.join(' ') : key
}
/** A name in Latin letters inside a Cyrillic one: завод ASMA INDUSTRIAL. */
const latinPart = (name: string): string | undefined =>
  /[а-яёәіңғүұқөһ]/i.test(name) ? /[A-Z][A-Za-z0-9&.-]*(?: [A-Z0-9][A-Za-z0-9&.-]*){0,5}/.exec(name)?.[0] : undefined

export const wholeKey = (name: string): string => foldName(bare(name))

/** Given name first in a reading; registers put it last. */
const keysOfPerson = (name: string): readonly string[] => {
  const words = wholeKey(name).split(' ')
  const surname = words.at(-1) as string
  return [words.join(' '), [surname, ...words.slice(0, -1)].join(' '), surname]
}
/** A proper name inside counts by itself when it is longer than an initial or a number. */
const keysOfThing = (name: string): readonly string[] => {
  const inner = [...name.matchAll(quoted)].map((found) => found[1] as string)
  const latin = latinPart(name)
  return [
    withoutForm(wholeKey(name)),
    ...[...inner, ...(latin ? [latin] : [])].map(wholeKey).filter((key) => key.length > 3),
  ]
}

export const keysOf = (kind: EntityKind, name: string): readonly string[] => {
  const keys = kind === 'person' ? keysOfPerson(name) : kind === 'place' ? [wholeKey(name)] : keysOfThing(name)
  return [...new Set(keys.filter(Boolean))]
}
export const keysOfNames = (kind: EntityKind, names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => keysOf(kind, name))),
]
