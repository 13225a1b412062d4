// One place, one thing: names that agree with one row of the gazetteer. Which of several rows a name means is told by the
// larger places of the text; where nothing tells, the code stays open.
import type { Doubt } from '../../../model/index.ts'
import type { PlaceRow } from '../../../words/index.ts'
import type { Draft, Scene } from '../scene.ts'
import { doubtAboutLarger, doubtAboutWhich, ownRows } from './place-doubts.ts'
import { gather, link, type Gathered, type Links } from './gather.ts'

const fold = (name: string): string => name.toLowerCase().replaceAll('ё', 'е')

/** The larger place named right beside it: 'Лепсы Алакольского района', 'Izhevskoye, Arshaly District'. */
export const besideOf = (scene: Scene, draft: Draft, places: readonly Draft[]): Draft | undefined => {
  const after = places.find(
    (other) =>
      other !== draft &&
      other.first >= draft.end &&
      other.first - draft.end <= 2 &&
      onlySmall(scene, draft.end, other.first),
  )
  if (after !== undefined && isLarger(after, draft)) return after
  if (scene.language !== 'kk') return undefined
  // 'Сарысу ауданының Жаңатас қаласында': the larger stands before.
  return places.find(
    (other) => other !== draft && other.end <= draft.first && draft.first - other.end <= 2 && isLarger(other, draft),
  )
}
const sizes = ['country', 'region', 'district', 'city', 'village', 'other', 'street']
const isLarger = (a: Draft, b: Draft): boolean =>
  sizes.indexOf(a.placeKind ?? 'other') < sizes.indexOf(b.placeKind ?? 'other')
const onlySmall = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    const norm = scene.tokens[at]!.norm
    if (
      norm !== ',' &&
      norm !== '(' &&
      norm !== 'of' &&
      norm !== 'in' &&
      norm !== 'the' &&
      norm !== '"' &&
      !scene.terms[at]!.some((term) => term.role === 'place')
    )
      return false
  }
  return true
}

const within = (scene: Scene, row: PlaceRow, codes: ReadonlySet<string>): number => {
  // Nearer parents weigh more.
  let weight = 0
  scene.tables.places
    .ancestry(row.code)
    .slice(1)
    .forEach((parent, depth) => {
      if (parent.kind !== 'country' && codes.has(parent.code)) weight = Math.max(weight, 10 - depth)
    })
  return weight
}

export interface PlaceJoin {
  readonly places: Gathered[]
  readonly doubts: readonly Doubt[]
}

const isMain = (row: PlaceRow): boolean =>
  row.code.endsWith('0000000') || row.kind === 'country' || row.kind === 'region'

const chooseRow = (
  scene: Scene,
  draft: Draft,
  codes: ReadonlySet<string>,
  beside: readonly PlaceRow[],
): PlaceRow | undefined => {
  const rows = ownRows(scene, draft)
  const besideCodes = new Set(beside.map(({ code }) => code))
  const near = rows.filter((row) => within(scene, row, besideCodes) > 0)
  if (near.length === 1) return near[0]
  if (beside.length > 0 && near.length === 0 && draft.placeKind !== 'district') return undefined
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

export const joinPlaces = (scene: Scene, drafts: readonly Draft[], links: Links): PlaceJoin => {
  const ours = drafts.filter(({ kind }) => kind === 'place')
  // Rows that are certain first: regions and districts that only one row bears.
  const codes = new Set<string>()
  for (const { rows, placeKind } of ours)
    if (rows?.length === 1 && (placeKind === 'region' || placeKind === 'district' || placeKind === 'city'))
      codes.add(rows[0]!.code)
  for (const code of [...codes])
    for (const parent of scene.tables.places.ancestry(code)) if (parent.kind === 'region') codes.add(parent.code)
  const places: Gathered[] = []
  const disagreements: Doubt[] = []
  const rowOf = new Map<Gathered, PlaceRow | undefined>()
  const sized = [...ours].sort((a, b) => sizes.indexOf(a.placeKind ?? 'other') - sizes.indexOf(b.placeKind ?? 'other'))
  for (const draft of sized) {
    const beside = besideOf(scene, draft, ours)
    const doubt = beside === undefined ? undefined : doubtAboutLarger(scene, draft, beside)
    if (doubt !== undefined) disagreements.push(doubt)
    const row = chooseRow(scene, draft, codes, beside?.rows ?? [])
    const same = places.find((place) => isSame(place, rowOf.get(place), draft, row))
    if (same === undefined) {
      const place = gather('place', draft)
      places.push(place)
      rowOf.set(place, row)
      place.code = row?.code ?? null
      link(links, draft, place)
      if (row !== undefined && draft.placeKind !== 'village') codes.add(row.code)
      const larger = beside === undefined ? undefined : links.get(beside)?.[0]
      if (larger !== undefined) place.place = larger
    } else {
      if (fold(same.name) !== fold(draft.name)) same.aliases.add(draft.name)
      if (same.code === null && row !== undefined) {
        same.code = row.code
        rowOf.set(same, row)
      }
      link(links, draft, same)
    }
  }
  const doubts = [...disagreements, ...unsure(scene, places, disagreements)]
  for (const place of places) nameWell(place)
  return { places, doubts }
}
/** One doubt a place whose code stayed open among several. */
const unsure = (scene: Scene, places: readonly Gathered[], told: readonly Doubt[]): Doubt[] =>
  places.flatMap(({ code, drafts }) => {
    const draft = [...drafts].sort((a, b) => a.first - b.first)[0]!
    const known = code !== null || ownRows(scene, draft).length < 2 || told.some(({ about }) => about === draft.name)
    return known ? [] : [doubtAboutWhich(scene, draft)]
  })

/** A full name before its abbreviation: 'Западно-Казахстанская' for 'ЗКО'. */
const nameWell = (place: Gathered): void => {
  const first = [...place.drafts].sort((a, b) => a.first - b.first).find(({ name }) => name !== name.toUpperCase())
  if (first === undefined || first.name === place.name) return
  place.aliases.add(place.name)
  place.aliases.delete(first.name)
  place.name = first.name
}
const isSame = (place: Gathered, known: PlaceRow | undefined, draft: Draft, row: PlaceRow | undefined): boolean => {
  if (place.placeKind !== draft.placeKind) return false
  if (known !== undefined && row !== undefined) return known.code === row.code
  return fold(place.name) === fold(draft.name)
}
