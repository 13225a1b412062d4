// Where the report and the classifier do not agree about a place, both are said: 'село Лепсы Алакольского района', while Лепсы
// lies in Sarkand district and Alakol has Лепсинск, and both are Лепсі in Kazakh. No reading is chosen for the editor.
import type { Doubt, DoubtPlace } from '../../../model/index.ts'
import { foldName, type PlaceRow } from '../../../words/index.ts'
import { spanOfTokens } from '../../document.ts'
import { ancestryOf, aroundOn, bears } from '../places/rows.ts'
import { languageAt, type Draft, type Scene } from '../scene.ts'
import { draftKind, isOkrug, isTown, knownPlace, largerRows, mainName, namedPlace } from './doubt-places.ts'
import { daysAt } from './place-days.ts'

/** Rows that bear the name in the report's own language; in English, where few villages have a name, the Russian one counts. */
export const ownRows = (scene: Scene, draft: Draft): readonly PlaceRow[] => {
  const rows = draft.rows ?? []
  if (rows.length < 2) return rows
  const language = languageAt(scene, draft.first)
  const key = foldName(draft.name)
  const own = rows.filter(
    (row) =>
      row.kind === draft.placeKind && (bears(row, language, key) || (language === 'en' && bears(row, 'ru', key))),
  )
  return own.length > 0 ? own : rows
}

/** What lies in the place has one of these among its larger places; the villages of a town lie in its administration. */
export const codesWithin = (scene: Scene, { rows = [] }: Draft): ReadonlySet<string> => {
  const codes = new Set<string>()
  for (const { code, kind, parent } of rows) {
    codes.add(code)
    if (kind === 'city' && parent !== null && isTown(parent) && scene.tables.places.byCode(parent)) codes.add(parent)
  }
  return codes
}
/** 'Ақтөбе қаласының Астана ауданы': a district of a city stands beside it, and is not what it lies in. */
export const isPartOf = (scene: Scene, { rows = [] }: Draft, whole: Draft): boolean => {
  if (whole.placeKind !== 'city') return false
  const codes = codesWithin(scene, whole)
  return rows.some(({ code }) => ancestryOf(scene.tables.places, code).some((row) => codes.has(row.code)))
}

/** Does the row lie in one of the larger places, on the day of the report or of the sentence? */
const lies = (scene: Scene, row: PlaceRow, larger: ReadonlySet<string>, days: readonly string[]): boolean =>
  days.some((day) => aroundOn(scene.tables.places, row.code, day).some(({ code }) => larger.has(code)))

const wordFor = ({ kind, code }: PlaceRow): string => (kind === 'other' && isTown(code) ? 'town' : kind)
const wordsFor: Readonly<Record<string, string>> = { okrug: 'rural district', other: 'place' }
const nounFor = (draft: Draft): string => wordsFor[draftKind(draft)] ?? draftKind(draft)

/** 'Sarkand district, Zhetysu region' in the report's language. */
const whereOf = (scene: Scene, at: number, row: PlaceRow): string =>
  largerRows(scene, row)
    .map((parent) => `${mainName(scene, at, parent)} ${wordFor(parent)}`)
    .join(', ') || 'the country'
const list = (parts: readonly string[]): string =>
  parts.length > 3 ? `${parts.slice(0, 3).join('; ')} and ${parts.length - 3} more` : parts.join('; ')

/** The same name in another language of a place of another name: Лепсинск is Лепсі in Kazakh, as Лепсы is. */
const namesakes = (scene: Scene, rows: readonly PlaceRow[], inside: ReadonlySet<string>): PlaceRow[] => {
  const found = new Map<string, PlaceRow>()
  for (const { kind, names } of rows) {
    for (const name of Object.values(names).flat()) {
      for (const row of scene.tables.places.byName(foldName(name)))
        if (row.kind === kind && lies(scene, row, inside, [scene.published])) found.set(row.code, row)
    }
  }
  return [...found.values()]
}
const sharedName = (a: PlaceRow, b: PlaceRow): string | undefined => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const name = a.names[language]?.find((one) => b.names[language]?.some((other) => foldName(other) === foldName(one)))
    if (name !== undefined) return name
  }
  return undefined
}
const languageNames = { kk: 'Kazakh', ru: 'Russian', en: 'English' } as const
const languageOfName = (row: PlaceRow, name: string): string =>
  languageNames[(['kk', 'ru', 'en'] as const).find((language) => row.names[language]?.includes(name)) ?? 'kk']

const sizeOf = ({ placeKind, rural }: Draft): string =>
  rural ? 'rural district' : placeKind === 'region' || placeKind === 'district' ? placeKind : 'place'
const onlyRow = ({ rows = [] }: Draft): PlaceRow | undefined => (rows.length === 1 ? rows[0] : undefined)

const doubtOf = (
  scene: Scene,
  draft: Draft,
  beside: Draft,
  code: string,
  why: string,
  others: readonly DoubtPlace[],
): Doubt => ({
  about: draft.name,
  why,
  evidence: spanOfTokens(scene, Math.min(draft.first, beside.first), Math.max(draft.end, beside.end)),
  code,
  places: [namedPlace(scene, draft, undefined), namedPlace(scene, beside, onlyRow(beside), 'within'), ...others],
})

/** The report puts the place inside a larger one that has none of that name. */
export const doubtAboutLarger = (scene: Scene, draft: Draft, beside: Draft): Doubt | undefined => {
  const rows = ownRows(scene, draft)
  const larger = codesWithin(scene, beside)
  // A river or a microdistrict is no line of the classifier.
  if (larger.size === 0 || draftKind(draft) === 'other' || isPartOf(scene, beside, draft)) return undefined
  if (rows.length === 0) return doubtAboutNobody(scene, draft, beside)
  const days = daysAt(scene, draft.first)
  if (rows.some((row) => lies(scene, row, larger, days))) return undefined
  const elsewhere = rows.map((row) => `${mainName(scene, draft.first, row)} in ${whereOf(scene, draft.first, row)}`)
  const alike = namesakes(scene, rows, larger)
  const alikeWords = alike.map((row) => {
    const shared = rows.map((other) => ({ other, name: sharedName(other, row) })).find(({ name }) => name !== undefined)
    const same = shared?.name === undefined ? '' : ` (both are ${shared.name} in ${languageOfName(row, shared.name)})`
    return `${mainName(scene, draft.first, row)}${same}`
  })
  const inside = alike.length > 0 ? `, and in ${beside.name} ${sizeOf(beside)} ${list(alikeWords)}` : ''
  const why = `The report puts ${draft.name} in ${beside.name} ${sizeOf(beside)}, where the classifier has no ${nounFor(draft)} of that name; it knows ${list(elsewhere)}${inside}.`
  return doubtOf(scene, draft, beside, 'place-elsewhere', why, [
    ...rows.slice(0, 12).map((row) => knownPlace(scene, row)),
    ...alike.slice(0, 12).map((row) => knownPlace(scene, row, 'alike')),
  ])
}

/** How many letters must change; more than two is not counted. */
const apart = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let at = 1; at <= a.length; at++) {
    const row = [at]
    for (let other = 1; other <= b.length; other++)
      row.push(Math.min(before[other]! + 1, row[other - 1]! + 1, before[other - 1]! + (a[at - 1] === b[other - 1] ? 0 : 1))) // prettier-ignore
    before = row
  }
  return before[b.length]!
}
const sortOf = (row: PlaceRow): string => (isOkrug(row) ? 'okrug' : row.kind)

/** No place of the kind bears the name anywhere; what in the larger place is written nearly so is offered. */
const doubtAboutNobody = (scene: Scene, draft: Draft, beside: Draft): Doubt | undefined => {
  const whole = beside.rows?.length === 1 ? beside.rows[0] : undefined
  const kind = draftKind(draft)
  if (whole === undefined || !['village', 'okrug', 'district'].includes(kind)) return undefined
  const key = foldName(draft.name)
  const allowed = key.length > 7 ? 2 : 1
  const near = (scene.tables.places.inside?.(whole.code) ?? []).filter(
    (row) =>
      sortOf(row) === kind &&
      Object.values(row.names)
        .flat()
        .some((name) => apart(foldName(name), key) <= allowed),
  )
  const offered =
    near.length > 0 ? `; it knows there ${list(near.map((row) => mainName(scene, draft.first, row)))}` : ''
  const why = `The report puts ${draft.name} in ${beside.name} ${sizeOf(beside)}, and the classifier knows no ${nounFor(draft)} of that name${offered}.`
  const others = near.slice(0, 12).map((row) => knownPlace(scene, row, 'alike'))
  return doubtOf(scene, draft, beside, 'place-unknown', why, others)
}

/** Several places of the name and nothing in the report to tell them apart. */
export const doubtAboutWhich = (scene: Scene, draft: Draft, rows: readonly PlaceRow[]): Doubt => ({
  about: draft.name,
  why: `The classifier knows ${rows.length} places called ${draft.name} that may be meant, and the report does not tell which: ${list(rows.map((row) => `in ${whereOf(scene, draft.first, row)}`))}.`,
  evidence: spanOfTokens(scene, draft.first, draft.end),
  code: 'place-unsure',
  places: [namedPlace(scene, draft, undefined), ...rows.slice(0, 40).map((row) => knownPlace(scene, row))],
})
