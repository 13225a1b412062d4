// The things that a generated ledger is about: places of the classifier, people, bodies and projects, each made from its number
// and the seed alone. Names are shared as in life: numbered schools in every town, few surnames, a few popular proper names.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keysOfNames } from '../../../src/following/index.ts'
import type { NewEntity } from '../../../src/ledger/index.ts'
import { languages } from '../../../src/model/index.ts'
import type { EntityKind, EntityName, Language, PlaceKind } from '../../../src/model/index.ts'
import { dataFolder } from '../../../src/tables/index.ts'
import { slugOf } from '../../../src/words/index.ts'
import { randomOf } from '../../../src/ledger/test-random.ts'
import type { Random } from '../../../src/ledger/test-random.ts'
import { firstParts, givenNames, offices, projectKinds, secondParts, surnameStems } from './words.ts'
import type { InThree, Kind } from './words.ts'

export interface Thing {
  readonly entity: NewEntity
  readonly names: InThree
  readonly place: Thing | null
  /** Of a person. */
  readonly office: InThree | null
  readonly tag: string
}
export interface World {
  readonly seed: number
  readonly places: readonly Thing[]
  readonly people: readonly Thing[]
  readonly organizations: readonly Thing[]
  readonly projects: readonly Thing[]
}

/** Shares of a ledger's entities. There are no more places than the classifier has. */
const shares = { place: 0.12, person: 0.2, organization: 0.1 }

export const randomFor = (...seeds: readonly number[]): Random =>
  randomOf(seeds.reduce((mixed, seed) => (Math.imul(mixed ^ seed, 0x9e3779b1) ^ (mixed >>> 15)) >>> 0, 0x51ed270b))

/** Few of much, much of little: the rank falls as in word counts; `bend` nearer 1 is steeper. */
export const zipf = (random: Random, size: number, bend = 0.85): number => {
  const power = 1 - bend
  const at = ((size + 1) ** power - 1) * random() + 1
  return Math.min(size - 1, Math.floor(at ** (1 / power)) - 1)
}
export const some = <T>(random: Random, from: readonly T[], bend?: number): T =>
  from[bend === undefined ? Math.floor(random() * from.length) : zipf(random, from.length, bend)] as T

const inAll = (names: InThree): readonly EntityName[] =>
  languages.map((language) => ({ language, name: names[language], main: true, from: null, until: null }))

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const roman = (words: string, language: Language): string =>
  words
    .split(' ')
    .map((word) => capital(slugOf(word, language)))
    .join(' ')

const thing = (
  kind: EntityKind,
  number: number,
  names: InThree,
  place: Thing | null,
  more: Partial<Thing> & { readonly code?: string; readonly placeKind?: PlaceKind } = {},
): Thing => {
  const wish = slugOf(names.en, 'en')
  const slug = `${wish}-${number.toString(36)}`
  const code = more.code ?? null
  return {
    names,
    place,
    office: more.office ?? null,
    tag: more.tag ?? '',
    entity: {
      id: `${kind}-${code ?? slug}`,
      kind,
      slug,
      code,
      placeKind: more.placeKind ?? null,
      placeId: place?.entity.id ?? null,
      names: inAll(names),
      keys: keysOfNames(kind, [...new Set(Object.values(names))]),
    },
  }
}

/** The larger places first, each after the one it lies in. */
const placesOf = (most: number): readonly Thing[] => {
  const rank = ['region', 'city', 'district', 'village']
  const rows = readFileSync(join(dataFolder, 'places/places.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code, kind]) => /^\d/.test(code ?? '') && rank.includes(kind ?? ''))
  const parents = new Map(
    readFileSync(join(dataFolder, 'places/places.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([code, , parent]) => [code as string, parent as string]),
  )
  const made = new Map<string, Thing>()
  const within = (code: string | undefined): Thing | null =>
    code ? (made.get(code) ?? within(parents.get(code))) : null
  for (const wanted of rank)
    for (const [code = '', kind, parent, ru = '', kk = '', en = ''] of rows) {
      if (kind !== wanted || made.size >= most) continue
      const first = (names: string): string => names.split('|')[0] as string
      const russian = first(ru || kk)
      const names = { ru: russian, kk: first(kk || ru), en: first(en) || roman(russian, 'ru') }
      made.set(code, thing('place', made.size, names, within(parent), { code, placeKind: kind as PlaceKind }))
    }
  return [...made.values()]
}

const person = (random: Random, number: number): Thing => {
  const given = some(random, givenNames, 0.5)
  const surname = `${some(random, surnameStems, 0.5)}${givenNames.indexOf(given) < 30 ? 'ов' : 'ова'}`
  const ru = `${given} ${surname}`
  return thing('person', number, { ru, kk: ru, en: roman(ru, 'ru') }, null, { office: some(random, offices, 0.6) })
}
const proper = (random: Random): string =>
  [
    some(random, firstParts, 0.7),
    some(random, secondParts, 0.7),
    ...(random() < 0.4 ? [`${1 + zipf(random, 60)}`] : []),
  ].join(' ')

const organization = (random: Random, number: number): Thing => {
  const name = proper(random)
  return thing(
    'organization',
    number,
    { ru: `ТОО «${name}»`, kk: `«${name}» ЖШС`, en: `${roman(name, 'kk')} LLP` },
    null,
  )
}
const projectNames = (random: Random, { names, numbered }: Kind): InThree => {
  if (numbered) {
    const count = 1 + zipf(random, 180, 0.6)
    return { ru: `${names.ru} №${count}`, kk: `№${count} ${names.kk}`, en: `${names.en} No. ${count}` }
  }
  const name = proper(random)
  return { ru: `${names.ru} «${name}»`, kk: `«${name}» ${names.kk}`, en: `${roman(name, 'kk')} ${names.en}` }
}
const project = (random: Random, number: number, places: readonly Thing[]): Thing => {
  const kind = some(random, projectKinds, 0.5)
  return thing('project', number, projectNames(random, kind), some(random, places, 0.8), { tag: kind.tag })
}

export const makeWorld = (entities: number, seed: number): World => {
  const places = placesOf(Math.max(20, Math.floor(entities * shares.place)))
  const many = <T>(count: number, salt: number, make: (random: Random, number: number) => T): readonly T[] =>
    Array.from({ length: Math.max(1, count) }, (_, number) => make(randomFor(seed, salt, number), number))
  const people = many(Math.floor(entities * shares.person), 1, person)
  const organizations = many(Math.floor(entities * shares.organization), 2, organization)
  const rest = entities - places.length - people.length - organizations.length
  return { seed, places, people, organizations, projects: many(rest, 3, (random, n) => project(random, n, places)) }
}
