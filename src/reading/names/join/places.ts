// One place, one thing: names that agree with one row of the gazetteer. Which of several rows a name means is told by the
// larger places of the text; where nothing tells, the code stays open.
import type { Doubt } from '../../../model/index.ts'
import { aroundOn, ancestryOf } from '../places/rows.ts'
import type { PlaceRow } from '../../../words/index.ts'
import { byEnd, byFirst, type Draft, type Scene } from '../scene.ts'
import { doubtAboutName } from './place-renamed.ts'
import { codesWithin, doubtAboutLarger, doubtAboutWhich, isPartOf, ownRows } from './place-doubts.ts'
import { gather, link, type Gathered, type Links } from './gather.ts'
import { plain } from './stems.ts'

const sizes = ['country', 'region', 'district', 'city', 'village', 'other', 'street']
/** A rural district holds villages and lies in a district; a city of the republic holds districts as a region does. */
const sizeOf = ({ placeKind, rural, rows }: Draft): number => {
  if (rural) return sizes.indexOf('village') - 0.5
  const ofRepublic = placeKind === 'city' && rows?.some(({ code }) => code.endsWith('0000000'))
  return ofRepublic ? sizes.indexOf('region') + 0.5 : sizes.indexOf(placeKind ?? 'other')
}
/** Between a place and a larger one only small words and words for kinds may stand. */
const onlySmall = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    if (
      !/^(?:[,("]|of|in|the|rural|сельск(?:ий|ого|ому|им|ом))$/.test(scene.tokens[at]!.norm) &&
      !scene.terms[at]!.some((term) => term.role === 'place')
    )
      return false
  }
  return true
}

interface PlaceIndex {
  readonly starting: ReadonlyMap<number, Draft>
  readonly ending: ReadonlyMap<number, Draft>
}
/** 'в Астане, Акмолинской области и Алматы': a city that lies in no region stands in a list with regions. */
const isListed = (scene: Scene, draft: Draft, until: number): boolean =>
  draft.placeKind === 'city' &&
  scene.tokens.slice(draft.end, until).some(({ norm }) => norm === ',') &&
  (draft.rows?.some(({ code }) => code.endsWith('0000000')) ?? false)
/** 'в Алакольском районе', 'в области Жетісу'; but 'по примеру Алматинской области' is not in it. */
const isWithinIt = (scene: Scene, { first }: Draft): boolean => {
  const at = scene.terms[first - 1]?.some(({ role }) => role === 'place') ? first - 2 : first - 1
  return /^во?$/.test(scene.tokens[at]?.norm ?? '')
}
/** 'В Алакольском районе в селе Лепсы', 'Алакольский район, село Лепсы'; but 'из Алакольского района в село Лепсы' is a way. */
const aboveInRussian = (scene: Scene, draft: Draft, ending: PlaceIndex['ending']): Draft | undefined => {
  const there = scene.tokens[draft.first - 1]?.norm ?? ''
  if (!scene.terms[draft.first - 1]?.some(({ role }) => role === 'place')) return undefined
  for (let at = draft.first - 2; at >= draft.first - 4; at--) {
    const before = ending.get(at)
    if (before === undefined) continue
    if (sizeOf(before) >= sizeOf(draft)) return undefined
    const way = scene.tokens.slice(at, draft.first).some(({ norm }) => norm === 'в' || norm === 'во')
    const small = scene.tokens.slice(at, draft.first - 1).every(({ norm }, index) =>
      /^(?:в|во|,)$/.test(norm) || scene.terms[at + index]!.some(({ role }) => role === 'place')) // prettier-ignore
    return small && (!way || (there.endsWith('е') && isWithinIt(scene, before))) ? before : undefined
  }
  return undefined
}
/** The larger place named right beside it: 'Лепсы Алакольского района', 'Izhevskoye, Arshaly District', 'Сарысу ауданының Жаңатас қаласы'. */
const besideOf = (scene: Scene, draft: Draft, { starting, ending }: PlaceIndex): Draft | undefined => {
  for (let at = draft.end; at <= draft.end + 3; at++) {
    const after = starting.get(at)
    if (after === undefined) continue
    if (onlySmall(scene, draft.end, at) && sizeOf(after) < sizeOf(draft) && !isListed(scene, draft, at)) return after
    break
  }
  if (scene.language === 'ru') return aboveInRussian(scene, draft, ending)
  if (scene.language !== 'kk') return undefined
  for (let at = draft.first; at >= draft.first - 2; at--) {
    const before = ending.get(at)
    if (before !== undefined && before !== draft && sizeOf(before) < sizeOf(draft)) return before
  }
  return undefined
}

/** How near a larger place of the text holds the row; 0: none does. */
const within = (scene: Scene, row: PlaceRow, codes: ReadonlySet<string>): number => {
  if (codes.size === 0) return 0
  const [, ...parents] = aroundOn(scene.tables.places, row.code, scene.published)
  const depth = parents.findIndex((parent) => parent.kind !== 'country' && codes.has(parent.code))
  return depth < 0 ? 0 : 10 - depth
}
const isMain = ({ code, kind }: PlaceRow): boolean =>
  code.endsWith('0000000') || kind === 'country' || kind === 'region'

const none: ReadonlySet<string> = new Set()
const chooseRow = (
  scene: Scene,
  draft: Draft,
  codes: ReadonlySet<string>,
  beside: Draft | undefined,
): PlaceRow | undefined => {
  const rows = ownRows(scene, draft)
  const besideCodes = beside === undefined || isPartOf(scene, beside, draft) ? none : codesWithin(scene, beside)
  const near = rows.filter((row) => within(scene, row, besideCodes) > 0)
  if (near.length === 1) return near[0]
  if (besideCodes.size > 0 && near.length === 0 && draft.placeKind !== 'district' && draft.placeKind !== 'city')
    return undefined
  if (rows.length <= 1) return rows[0]
  const pool = near.length > 0 ? near : rows
  const weighed = pool.map((row) => ({ row, weight: within(scene, row, codes) })).sort((a, b) => b.weight - a.weight)
  if (weighed[0]!.weight > (weighed[1]?.weight ?? 0)) return weighed[0]!.row
  const main = pool.filter(isMain)
  if (main.length === 1) return main[0]
  // A town among namesakes that are hardly ever named.
  const towns = pool.filter(({ kind }) => kind === 'city')
  return towns.length === 1 ? towns[0] : undefined
}

/** Rows that are certain from the start: regions, districts and cities that only one row bears, and the regions and town administrations around them. */
const certainCodes = (scene: Scene, places: readonly Draft[]): Set<string> => {
  const codes = new Set<string>()
  for (const { rows, placeKind } of places) {
    const row = rows?.length === 1 ? rows[0] : undefined
    if (
      row === undefined ||
      codes.has(row.code) ||
      (placeKind !== 'region' && placeKind !== 'district' && placeKind !== 'city')
    )
      continue
    codes.add(row.code)
    const [, ...parents] = ancestryOf(scene.tables.places, row.code)
    for (const parent of parents) if (parent.kind === 'region') codes.add(parent.code)
    // The villages of a town lie in the town's administration, beside the town: 'Талдыкорган Г.А.' holds 'г.Талдыкорган'.
    if (placeKind === 'city' && parents[0]?.kind === 'other') codes.add(parents[0].code)
  }
  return codes
}

/** Places found so far, by row and by name. */
class Known {
  readonly places: Gathered[] = []
  readonly #byCode = new Map<string, Gathered>()
  readonly #byName = new Map<string, Gathered>()
  /** apart: the report puts it where no place of the name is known; then it is none of those that have a code. */
  find({ placeKind, name }: Draft, row: PlaceRow | undefined, apart: boolean): Gathered | undefined {
    const byName = this.#byName.get(`${placeKind} ${plain(name)}`)
    if (row === undefined) return apart && byName?.code ? undefined : byName
    return this.#byCode.get(`${placeKind} ${row.code}`) ?? (byName?.code === null ? byName : undefined)
  }
  add(place: Gathered): void {
    this.places.push(place)
    this.#byName.set(`${place.placeKind} ${plain(place.name)}`, place)
    this.settle(place)
  }
  settle(place: Gathered): void {
    if (place.code !== null) this.#byCode.set(`${place.placeKind} ${place.code}`, place)
  }
}

export interface PlaceJoin {
  readonly places: readonly Gathered[]
  readonly doubts: readonly Doubt[]
}

export const joinPlaces = (scene: Scene, drafts: readonly Draft[], links: Links): PlaceJoin => {
  const ours = drafts.filter(({ kind }) => kind === 'place')
  const index: PlaceIndex = {
    starting: byFirst(ours),
    ending: byEnd(ours),
  }
  const codes = certainCodes(scene, ours)
  const known = new Known()
  const disagreements = new Map<string, Doubt>()
  // Larger places first: they tell which of its namesakes a smaller one is.
  for (const draft of [...ours].sort((a, b) => sizeOf(a) - sizeOf(b) || a.first - b.first)) {
    const beside = besideOf(scene, draft, index)
    const doubt = beside === undefined ? undefined : doubtAboutLarger(scene, draft, beside)
    if (beside !== undefined && doubt !== undefined && !disagreements.has(`${draft.name} ${beside.name}`))
      disagreements.set(`${draft.name} ${beside.name}`, doubt)
    const row = chooseRow(scene, draft, codes, beside)
    const name = row === undefined ? undefined : doubtAboutName(scene, draft, row)
    if (name !== undefined && !disagreements.has(`${name.code} ${draft.name}`))
      disagreements.set(`${name.code} ${draft.name}`, name)
    const same = known.find(draft, row, doubt !== undefined)
    const place = same ?? gather('place', draft)
    place.code ??= row?.code ?? null
    link(links, draft, place)
    if (same === undefined) {
      known.add(place)
      if (row !== undefined && draft.placeKind !== 'village') codes.add(row.code)
      place.place = beside === undefined ? null : (links.get(beside)?.[0] ?? null)
    } else {
      known.settle(place)
      nameWell(place, draft)
    }
  }
  const doubts = [...disagreements.values()]
  return { places: known.places, doubts: [...doubts, ...unsure(scene, known.places, doubts, codes)] }
}
/** A full name before its abbreviation: 'Западно-Казахстанская' for 'ЗКО'. */
const nameWell = (place: Gathered, { name }: Draft): void => {
  if (plain(place.name) === plain(name)) return
  if (place.name === place.name.toUpperCase() && name !== name.toUpperCase()) {
    place.aliases.add(place.name)
    place.name = name
  } else place.aliases.add(name)
}
/** Those that the larger places of the text hold, when they hold any. */
const nearest = (scene: Scene, rows: readonly PlaceRow[], codes: ReadonlySet<string>): readonly PlaceRow[] => {
  const held = rows.filter((row) => within(scene, row, codes) > 0)
  return held.length > 0 ? held : rows
}
/** One doubt a place whose code stayed open among several. */
const unsure = (
  scene: Scene,
  places: readonly Gathered[],
  told: readonly Doubt[],
  codes: ReadonlySet<string>,
): Doubt[] => {
  const names = new Set(told.map(({ about }) => about))
  return places.flatMap(({ code, first, name }) =>
    code !== null || names.has(name) || ownRows(scene, first).length < 2
      ? []
      : [doubtAboutWhich(scene, first, nearest(scene, ownRows(scene, first), codes))],
  )
}
