// Places named alone: 'в Талдыкоргане', 'из России', 'Astana and Kokshetau buy from it'. A country, region, city or district of
// the gazetteer is believed where its word is not a common one; a village only where something else speaks for it.
import type { PlaceKind } from '../../../model/index.ts'
import { foldName, type PlaceRow } from '../../../words/index.ts'
import {
  formsAt,
  isBareWord,
  isDash,
  languageAt,
  opensSentence,
  sentenceEnd,
  type Draft,
  type Scene,
} from '../scene.ts'
import { isNameWord, runFrom, type PlaceRun } from './capitals.ts'
import type { Found } from './look-up.ts'

/** What a bare name most likely is: a city before the region of the same name. */
const order: readonly PlaceKind[] = ['country', 'city', 'region', 'other', 'district', 'village', 'street']

const placePrepositions = new Set(
  [
    'в во из до у под близ возле около между через от к ко за над вокруг на',
    'in from to at near via between for of across',
  ].flatMap((line) => line.split(' ')),
)
const ofKind = (found: readonly Found[], kind: PlaceKind): { name: string; rows: readonly PlaceRow[] } | undefined => {
  for (const { name, rows } of found) {
    const own = rows.filter((row) => row.kind === kind && (kind !== 'other' || row.code.startsWith('geo')))
    if (own.length > 0) return { name, rows: own }
  }
  return undefined
}

/** 'Казахстан' opens a sentence as often as not; 'Вершина' may be a word: a listed word of the language is no proof of a place. */
const isCommonWord = (scene: Scene, run: PlaceRun): boolean => {
  if (run.end - run.first > 1) return false
  if (languageAt(scene, run.first) === 'en') return commonEnglish.has(scene.tokens[run.first]!.norm)
  return formsAt(scene, run.first).some((form) => form.source === 'known' && form.pos !== 'name')
}
const commonEnglish = new Set('may of so in on man march bar reading nice mobile turkey jordan chad georgia can'.split(' ').filter((word) => !['turkey', 'jordan', 'chad', 'georgia'].includes(word))) // prettier-ignore

const routeNeighbour = (scene: Scene, run: PlaceRun): boolean =>
  (isDash(scene, run.end) && isNameWord(scene, run.end + 1)) ||
  (isDash(scene, run.first - 1) && isNameWord(scene, run.first - 2))

const hasPreposition = (scene: Scene, run: PlaceRun): boolean =>
  placePrepositions.has(scene.tokens[run.first - 1]?.norm ?? '')
/** 'Жаңатаста', 'Қобдадан': the case says where. */
const hasPlaceCase = (scene: Scene, run: PlaceRun): boolean =>
  languageAt(scene, run.first) === 'kk' &&
  /(?:[дт](?:а|е|ан|ен|ағы|егі)|[dt](?:a|e|an|en|aǵy|egi))$/.test(scene.tokens[run.end - 1]!.norm)

/** A city is believed by its name alone, unless that is a word or a person's name, or a small town opens the sentence. */
const isBelieved = (
  scene: Scene,
  run: PlaceRun,
  { name, rows }: { name: string; rows: readonly PlaceRow[] },
  common: boolean,
): boolean => {
  if (hasPreposition(scene, run) || hasPlaceCase(scene, run) || routeNeighbour(scene, run)) return true
  const big = rows.some(({ code }) => code.endsWith('0000000') || code.includes('/') || /^\d\d1010000$/.test(code))
  if (common) return big && rows.some(({ code }) => code.endsWith('0000000'))
  if (scene.tables.people.isGiven(foldName(name))) return false
  return big || !opensSentence(scene, run.first)
}

const choose = (
  scene: Scene,
  run: PlaceRun,
  inText: ReadonlySet<string>,
): { name: string; rows: readonly PlaceRow[]; kind: PlaceKind } | undefined => {
  const common = isCommonWord(scene, run)
  for (const kind of order) {
    const known = ofKind(run.found, kind)
    if (known === undefined) continue
    const capitals = scene.capital[run.first] === 2
    if (kind === 'country' || kind === 'region' || kind === 'other') {
      if (!common || !opensSentence(scene, run.first)) return { ...known, kind }
    } else if (kind === 'city') {
      if (!common || hasPreposition(scene, run) || known.rows.some(({ code }) => code.endsWith('0000000')))
        return { ...known, kind }
    } else if (kind === 'district') {
      if (!common && !capitals && (hasPreposition(scene, run) || hasPlaceCase(scene, run)) && !isAdjectival(known.name))
        return { ...known, kind }
    } else if (kind === 'village') {
      if (common || capitals) continue
      const near = known.rows.filter((row) =>
        scene.tables.places
          .ancestry(row.code)
          .some(({ code, kind: size }) => inText.has(code) && (size === 'region' || size === 'district')),
      )
      const shown = hasPreposition(scene, run) || hasPlaceCase(scene, run) || routeNeighbour(scene, run)
      if (near.length > 0 && (shown || !opensSentence(scene, run.first))) return { name: known.name, rows: near, kind }
      if (routeNeighbour(scene, run) || (shown && !opensSentence(scene, run.first))) return { ...known, kind }
    }
  }
  return undefined
}
const isAdjectival = (name: string): boolean => /(?:ий|ый|ая|ой)$/.test(name)

/** taken: 1 where a person or place stands, 2 a body's own name; 3 is a body that may name a place: 'акимат Астаны'. */
export const barePlaces = (scene: Scene, taken: Uint8Array, inText: ReadonlySet<string>): Draft[] => {
  const found: Draft[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (scene.capital[at] === 0 || isTaken(taken, at) || !isBareWord(scene, at) || scene.tokens[at]!.norm.length < 2)
      continue
    const run = runFrom(scene, at, sentenceEnd(scene, at))
    if (run === undefined || overlapsTaken(taken, run)) continue
    const chosen = choose(scene, run, inText)
    if (chosen === undefined) continue
    found.push({
      kind: 'place', manner: 'named', first: run.first, end: run.end, head: run.end - 1, name: chosen.name, placeKind: chosen.kind, rows: chosen.rows, rule: 'name alone',
    }) // prettier-ignore
    at = run.end - 1
  }
  return found
}
const isTaken = (taken: Uint8Array, at: number): boolean => taken[at] === 1 || taken[at] === 2
const overlapsTaken = (taken: Uint8Array, run: PlaceRun): boolean => {
  for (let at = run.first; at < run.end; at++) if (isTaken(taken, at)) return true
  return false
}
