// What a name says, taken apart: its kind of thing, its subjects, the words that are its own, its number, its places. Two names
// in two languages share no letter and may share all of these.
import type { Language, PlaceKind } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'
import { kazakhCyrillic, latinAlphabetOf, placeForms } from '../../words/forms.ts'
import { isEmptyWord, notionsIn, plainWords } from '../../words/lists/notions.ts'
import type { KindOfThing, Notion } from '../../words/lists/notions.ts'
import { legalFormsByName } from '../../words/lists/find.ts'
import { countIn, numbersIn, phaseIn } from './numbers.ts'
import type { PlacePoint } from './place-points.ts'
import { programmeNamed } from './programmes.ts'

/** One word of a phrase: how it sounds, and what it means where a list knows it: «хлеб» is Khleb to one, bread to another. */
export interface Unit {
  readonly sound: string
  readonly meanings: readonly string[]
}
/** Words that go together and are the thing's own: a quoted name, a name in Latin letters. */
export interface Phrase {
  readonly text: string
  readonly units: readonly Unit[]
  /** It names what the thing stands at or belongs to: 'поликлиника у вокзала «Степь»'. */
  readonly beside: boolean
}
export interface NameTerms {
  /** What it is, before what it belongs to or stands in. */
  readonly main: KindOfThing | null
  readonly kinds: readonly KindOfThing[]
  readonly subjects: readonly string[]
  readonly phrases: readonly Phrase[]
  /** Folded words that no list knows, beside the phrases. */
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly phase: string | null
  readonly work: string | null
  readonly count: number | null
  readonly programmes: readonly string[]
  readonly places: readonly PlacePoint[]
  /** Of a road or a pipe: the folded names of its ends. */
  readonly ends: readonly string[]
}
/** hint: what the next word says that the place is. */
export type FindPlace = (forms: readonly string[], hint?: PlaceKind) => PlacePoint | undefined

const quoted = /[«“„"‘]([^«»“”„"‘]{2,200})[»”“"’]/g
const latinRun = /[A-Z][A-Za-z0-9&.’-]*(?: (?:& )?[A-Z0-9][A-Za-z0-9&.’-]*){0,5}/g
const hasCyrillic = (name: string): boolean => /[а-яёәіңғүұқөһ]/i.test(name)
/** JShS, AQ: the Latin forms of ЖШС, АҚ. */
const isLegalForm = (word: string): boolean =>
  legalFormsByName(foldName(word)).length > 0 ||
  /^(?:jshs|aq|uk|ltd|llp|jsc|llc|inc|co|plc|gmbh|corp)$/.test(foldName(word))

const inCyrillic = (name: string, language: Language): string => {
  if (language !== 'kk' || hasCyrillic(name)) return name
  const alphabet = latinAlphabetOf(name)
  return alphabet ? kazakhCyrillic(name, alphabet) : name
}

const unitsOf = (text: string, language: Language): readonly Unit[] => {
  const words = plainWords(text)
  const notions = notionsIn(words, language)
  const units = new Map<string, Unit>()
  for (let at = 0; at < words.length; at++) {
    const here = notions.filter((one) => one.from === at && (one.subjects.length || one.kinds.length))
    const notion = here.find(({ subjects }) => subjects.length) ?? here[0]
    const word = words[at] as string
    if (!notion && ((isEmptyWord(word) && word.length < 4) || isLegalForm(word))) continue
    const sound = foldName(words.slice(at, notion?.to ?? at + 1).join(' '))
    const meanings = notion
      ? [...notion.subjects, ...(notion.subjects.length ? [] : notion.kinds.map(({ id }) => id))]
      : []
    if (sound) units.set(sound, { sound, meanings })
    at = (notion?.to ?? at + 1) - 1
  }
  return [...units.values()]
}

const phrasesIn = (name: string, language: Language): readonly string[] => {
  const inner = [...name.matchAll(quoted)].map((found) => found[1] as string)
  if (language === 'en' || !hasCyrillic(name)) return inner
  return [...inner, ...(name.replace(quoted, ' ').match(latinRun) ?? []).filter((run) => run.length > 3)]
}

const end = String.raw`(?:границ\p{L}*\s+со?\s+|border\s+with\s+)?(\p{Lu}[\p{L}’']+(?:-\p{Lu}?[\p{L}’']+)?)`
const chained = new RegExp(`${end}(?=\\s*[–—]\\s*|\\s+-\\s+)|(?<=[–—]\\s*|\\s-\\s+)${end}`, 'gu')
const tight = /(\p{Lu}[\p{L}’']+)-(\p{Lu}[\p{L}’']{3,})/u
const spoken = new RegExp(
  String.raw`(?<!\p{L})(?:от|из|from|между|between)\s+${end}\s+(?:до|к|в|to|и|and)\s+${end}`,
  'u',
)

/** 'Karaganda – Karkaralinsk', 'от Жанаозена до Бекдаша', 'from A to B'. */
const endsIn = (name: string): readonly string[] => {
  if (!/[–—-]|от |из |from |между |between /.test(name)) return []
  const open = name.replace(quoted, ' ')
  const chain = /[–—]|\s-\s/.test(open)
    ? [...open.matchAll(chained)].map((found) => (found[1] ?? found[2]) as string)
    : []
  if (chain.length > 1) return chain.map(foldName)
  const found = tight.exec(open) ?? spoken.exec(open)
  return found ? [foldName(found[1] as string), foldName(found[2] as string)] : []
}

const prepositions = new Set(['in', 'of', 'at', 'for', 'near', 'with', 'on', 'to', 'from', 'along', 'by', 'after'])

/** Russian says it first, Kazakh last, English before 'of' and 'in'. */
const mainOf = (notions: readonly Notion[], words: readonly string[], language: Language): KindOfThing | null => {
  const said = notions.filter((notion) => notion.kinds.length)
  const telling = said.filter((notion) => notion.kinds.some((kind) => kind.family !== 'any'))
  const from = telling.length ? telling : said
  const cut = words.findIndex((word) => prepositions.has(word))
  const before = language === 'en' && cut > 0 ? from.filter((notion) => notion.from < cut) : []
  const notion = language === 'ru' ? from[0] : before.length ? before.at(-1) : from.at(-1)
  return notion?.kinds[0] ?? null
}

const spread = (notion: Notion): readonly number[] =>
  Array.from({ length: notion.to - notion.from }, (_, at) => notion.from + at)
const tokens = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)

const hints: readonly (readonly [RegExp, PlaceKind])[] = [
  [/^(?:облыс|област|region|oblast)/, 'region'],
  [/^(?:аудан|район|district)/, 'district'],
  [/^(?:қала|city|town)/, 'city'],
]

/** Words that begin with a capital and mean a place, each once. */
const placesIn = (
  original: readonly string[],
  language: Language,
  find: FindPlace,
): ReadonlyMap<number, PlacePoint> => {
  const found = new Map<number, PlacePoint>()
  for (const [at, word] of original.entries()) {
    if (!/^\p{Lu}\p{L}{2,}/u.test(word)) continue
    const hint = hints.find(([form]) => form.test(original[at + 1]?.toLowerCase() ?? ''))?.[1]
    const point = find([...placeForms(word, language), ...(language === 'kk' ? kazakhPlace(word) : [])], hint)
    if (point) found.set(at, point)
  }
  return found
}
/** Ақтаудағы, Алматыдағы: the place in which. */
const kazakhPlace = (word: string): readonly string[] => [
  word.replace(/(?:дағы|дегі|тағы|тегі|ның|нің|дың|дің|тың|тің)$/u, ''),
]

/** The kind of thing said right before a quoted name (in Kazakh after it), where that is not what the whole is. */
const isBeside = (
  text: string,
  words: readonly string[],
  notions: readonly Notion[],
  main: KindOfThing | null,
  language: Language,
): boolean => {
  const own = plainWords(text)
  const at = words.findIndex((_, start) => own.every((word, index) => words[start + index] === word))
  if (at < 0 || main === null) return false
  const kinds = notions.filter((notion) => notion.kinds.length && !notion.kinds.every(({ family }) => family === 'any'))
  const bearer =
    language === 'kk'
      ? kinds.find((notion) => notion.from >= at + own.length)
      : kinds.filter((notion) => notion.to <= at).toSorted((a, b) => b.to - a.to)[0]
  const surrounds = bearer?.kinds.some(
    ({ id, family }) => id === 'zone' || family === 'housing' || family === 'transport',
  )
  return surrounds === true && !bearer?.kinds.some(({ id }) => id === main.id)
}

export const termsOf = (given: string, language: Language, find: FindPlace): NameTerms => {
  const name = inCyrillic(given, language)
  const phrases = phrasesIn(name, language)
  const inside = new Set(phrases.flatMap(plainWords))
  const words = plainWords(name)
  const original = tokens(name)
  const notions = notionsIn(words, language)
  const open = original.map((word, at) => (inside.has(words[at] ?? '') ? '' : word))
  const ends = endsIn(name)
  const places = placesIn(open, language, find)
  const taken = new Set(notions.flatMap(spread))
  const left = words.flatMap((word, at) =>
    taken.has(at) || places.has(at) || inside.has(word) || isEmptyWord(word) || isLegalForm(word) || /^\d+$/.test(word) || ends.some((end) => end === foldName(word)) // prettier-ignore
      ? []
      : [{ word, capital: /^\p{Lu}/u.test(original[at] ?? '') }],
  )
  const proper = left.filter(({ capital }) => capital).map(({ word }) => foldName(word))
  const all = [...phrases, ...(phrases.length ? [] : properRuns(original, places, notions, language))]
  const programmes = [...phrases, withoutKinds(words, notions)].flatMap(
    (phrase) => programmeNamed(foldName(phrase)) ?? [],
  )
  const quotedAway = (notion: Notion): boolean =>
    phrases.length > 0 && spread(notion).every((at) => inside.has(words[at] as string))
  const main = mainOf(
    notions.filter((notion) => !quotedAway(notion)),
    words,
    language,
  )
  return {
    main,
    kinds: [...new Set(notions.flatMap((notion) => notion.kinds))],
    subjects: [...new Set(notions.flatMap((notion) => notion.subjects))],
    phrases: all
      .map((text) => ({ text, units: unitsOf(text, language), beside: isBeside(text, words, notions, main, language) }))
      .filter((phrase) => phrase.units.length > 0),
    words: [...new Set([...proper, ...left.filter(({ capital }) => !capital).map(({ word }) => `~${foldName(word)}`)])],
    numbers: numbersIn(name),
    phase: phaseIn(words, notions),
    work: notions.find((notion) => notion.work)?.work ?? null,
    count: countIn(name),
    programmes: [...new Set(programmes)],
    places: [...new Map([...places.values()].map((point) => [point.folded, point])).values()],
    ends: ends.length > 1 ? ends : [],
  }
}

const withoutKinds = (words: readonly string[], notions: readonly Notion[]): string => {
  const kinds = new Set(
    notions.filter((notion) => notion.kinds.some((kind) => kind.family === 'programme')).flatMap(spread),
  )
  return words.filter((_, at) => !kinds.has(at)).join(' ')
}

/** In English, and where no quotation marks stand: 'Orda Glass Ltd. factory', 'Baskuat boiler house'. */
const properRuns = (
  original: readonly string[],
  places: ReadonlyMap<number, PlacePoint>,
  notions: readonly Notion[],
  language: Language,
): readonly string[] => {
  const runs: string[][] = []
  const known = new Set(notions.filter((notion) => notion.kinds.length || notion.work).flatMap(spread))
  const meant = new Set(notions.flatMap(spread))
  let run: { word: string; own: boolean }[] = []
  // A lone capital that opens a Russian or Kazakh name is how a name begins: 'Управление образования'.
  const opens = (length: number, end: number): boolean =>
    language !== 'en' && length === 1 && end === 1 && original.length > 1
  const close = (end: number): void => {
    if (run.some(({ own }) => own) && !opens(run.length, end)) runs.push(run.map(({ word }) => word))
    run = []
  }
  for (const [at, word] of original.entries()) {
    const fits = /^\p{Lu}/u.test(word) && !places.has(at) && !isLegalForm(word) && !isEmptyWord(word.toLowerCase())
    if (fits && !(known.has(at) && language !== 'en')) run.push({ word, own: !meant.has(at) })
    else close(at)
  }
  close(original.length)
  return runs.map((one) => one.join(' '))
}
