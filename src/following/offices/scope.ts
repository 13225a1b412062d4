// What an office is of: the place, ministry or company in its words, or the only place of that kind that the report knows.
import type { Language, PlaceKind } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'
import { nominative } from '../../words/forms.ts'
import { bodiesByName, knownBodies } from '../../words/lists/find.ts'
import type { SaidIn } from './said.ts'
import { sharedStem } from './words-alike.ts'
import type { Word } from './words-alike.ts'

interface Scope {
  readonly scope: string | null
  readonly sure: boolean
}

const kindWords: readonly (readonly [PlaceKind, RegExp])[] = [
  ['region', /^(?:облас|регион|облыс|oblast|region|өңір)/iu],
  ['district', /^(?:район|аудан|district)/iu],
  ['city', /^(?:город|градо|мегаполис|қала|city|town|mayor)/iu],
  ['village', /^(?:сел(?:о|а|у|е|ом)$|сельск|ауыл|village|rural)/iu],
]
const kindIn = (words: readonly Word[]): PlaceKind | undefined =>
  kindWords.find(([, pattern]) => words.some(({ text }) => pattern.test(text)))?.[0]
const isKindWord = ({ text }: Word): boolean =>
  kindWords.some(([, pattern]) => pattern.test(text)) || /^округ|^okrug/i.test(text)

export const hasKindWord = (words: readonly Word[]): boolean => kindIn(words) !== undefined

/** KATO: the first two digits are the region, the first four the district. */
const around: Readonly<Partial<Record<PlaceKind, number>>> = { region: 2, district: 4 }
const enclosing = (code: string, kind: PlaceKind): string | undefined => {
  const digits = around[kind]
  return digits && /^\d{9}$/.test(code) ? code.slice(0, digits).padEnd(9, '0') : undefined
}

/** 'аким области': the region of all that the report names, if it is one. */
const fromReport = (kind: PlaceKind, { places }: SaidIn): string | null => {
  const own = new Set(places.filter((place) => place.kind === kind).map((place) => place.code))
  if (own.size === 1) return [...own][0] as string | null
  if (own.size > 1) return null
  const codes = new Set(
    places.flatMap((place) => (place.code ? [enclosing(place.code, kind)] : [])).filter((code) => code !== undefined),
  )
  return codes.size === 1 ? ([...codes][0] as string) : null
}

/** How well the words name the place: letters that they share with its name. */
const fit = (name: string, words: readonly Word[], language: Language): number => {
  const parts = name.split(/[\s-]+/).map(foldName)
  const said = words.flatMap(({ folded, lemmas }) => [...lemmas, ...folded.split(' ')])
  const shared = parts.map((part) =>
    Math.max(0, ...said.map((word) => (word === part ? part.length + 2 : sharedStem(word, part)))),
  )
  return shared.every(Boolean) ||
    (language !== 'en' && shared.length > 1 && shared.at(-1)! > 4 && shared.some(Boolean) && words.length === 1)
    ? shared.reduce((sum, one) => sum + one, 0)
    : 0
}

/** Undefined when the words are not of a place. */
export const placeScope = (
  left: readonly Word[],
  office: readonly Word[],
  said: SaidIn,
  kinds: readonly PlaceKind[],
): Scope | undefined => {
  const kind = kindIn(left) ?? kindIn(office)
  const names = left.filter((word) => !isKindWord(word))
  if (!names.length) return { scope: kind ? fromReport(kind, said) : null, sure: false }
  const [best] = said.places
    .filter((place) => (kind ? place.kind === kind : kinds.includes(place.kind)))
    .map((place) => ({ place, fit: fit(place.name, names, said.language) }))
    .filter((one) => one.fit > 0)
    .toSorted((a, b) => b.fit - a.fit || (a.place.name < b.place.name ? -1 : 1))
  return best && best.place.code ? { scope: best.place.code, sure: true } : undefined
}

/** What is left of a ministry's name when the word for ministry is taken away: the same words as in its minister's office. */
const charges = new Map<string, string>()
const charge = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter(
      (word) =>
        !/^(?:minist|min|of|for|the|and|jane|i|po|kr|rk|respubliki|kazahstan)/.test(word) || /^min[a-z]*ral/.test(word),
    )
    .join(' ')
const ministries = (): ReadonlyMap<string, string> => {
  if (!charges.size)
    for (const body of knownBodies())
      if (body.id.startsWith('ministry-'))
        for (const name of Object.values(body.names).flat()) if (name.includes(' ')) charges.set(charge(name), body.id)
  return charges
}

const quoted = /[«“„"]([^«»“”„"]{2,120})[»”“"]/

export const bodyScope = (left: readonly Word[], office: string, language: Language): Scope => {
  if (!left.length) return { scope: null, sure: false }
  const inner = quoted.exec(office)?.[1]
  if (inner) return { scope: `name:${foldName(inner)}`, sure: true }
  const words = left.map(({ text }) => text).join(' ')
  const body = ministries().get(charge(words)) ?? bodyNamed(words) ?? bodyNamed(nominative(words, language))
  return { scope: body ?? `name:${foldName(words)}`, sure: true }
}
const bodyNamed = (name: string): string | undefined => {
  const found = bodiesByName(foldName(name))
  return found.length === 1 ? found[0]?.id : undefined
}
