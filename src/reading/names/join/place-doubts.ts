// Where the report and the classifier do not agree about a place, both are said: 'село Лепсы Алакольского района', while Лепсы
// lies in Sarkand district and Alakol has Лепсинск, and both are Лепсі in Kazakh. No reading is chosen for the editor.
import type { Doubt } from '../../../model/index.ts'
import { foldName, type PlaceRow } from '../../../words/index.ts'
import { spanOfTokens } from '../../document.ts'
import { ancestryOf, bears } from '../places/rows.ts'
import { languageAt, type Draft, type Scene } from '../scene.ts'

const nameOf = (scene: Scene, at: number, row: PlaceRow): string => {
  const language = languageAt(scene, at)
  return row.names[language]?.[0] ?? row.names.ru?.[0] ?? row.names.kk?.[0] ?? row.code
}
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

const lies = (scene: Scene, row: PlaceRow, larger: ReadonlySet<string>): boolean =>
  ancestryOf(scene.tables.places, row.code).some(({ code }) => larger.has(code))

/** A town with the villages that belong to it stands in the classifier where a district would. */
const isTown = (code: string): boolean => /^\d{4}00000$/.test(code)
const wordFor = ({ kind, code }: PlaceRow): string => (kind === 'other' && isTown(code) ? 'town' : kind)

/** 'Sarkand district, Zhetysu region' in the report's language. */
const whereOf = (scene: Scene, at: number, row: PlaceRow): string => {
  const [, ...parents] = ancestryOf(scene.tables.places, row.code)
  const named = parents.filter(({ kind, code }) => kind === 'district' || kind === 'region' || isTown(code))
  return named.map((parent) => `${nameOf(scene, at, parent)} ${wordFor(parent)}`).join(', ') || 'the country'
}
const list = (parts: readonly string[]): string =>
  parts.length > 3 ? `${parts.slice(0, 3).join('; ')} and ${parts.length - 3} more` : parts.join('; ')

/** The same name in another language of a place of another name: Лепсинск is Лепсі in Kazakh, as Лепсы is. */
const namesakes = (scene: Scene, rows: readonly PlaceRow[], inside: ReadonlySet<string>): PlaceRow[] => {
  const found = new Map<string, PlaceRow>()
  for (const { kind, names } of rows) {
    for (const name of Object.values(names).flat()) {
      for (const row of scene.tables.places.byName(foldName(name)))
        if (row.kind === kind && lies(scene, row, inside)) found.set(row.code, row)
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

/** The report puts the place inside a larger one that has none of that name; undefined when it has, or nobody knows the name. */
export const doubtAboutLarger = (scene: Scene, draft: Draft, beside: Draft): Doubt | undefined => {
  const rows = ownRows(scene, draft)
  const larger = new Set((beside.rows ?? []).map(({ code }) => code))
  if (rows.length === 0 || larger.size === 0 || rows.some((row) => lies(scene, row, larger))) return undefined
  const elsewhere = rows.map((row) => `${nameOf(scene, draft.first, row)} in ${whereOf(scene, draft.first, row)}`)
  const alike = namesakes(scene, rows, larger).map((row) => {
    const shared = rows.map((other) => ({ other, name: sharedName(other, row) })).find(({ name }) => name !== undefined)
    const same = shared?.name === undefined ? '' : ` (both are ${shared.name} in ${languageOfName(row, shared.name)})`
    return `${nameOf(scene, draft.first, row)}${same}`
  })
  const size = beside.placeKind === 'region' ? 'region' : beside.placeKind === 'district' ? 'district' : 'place'
  const inside = alike.length > 0 ? `, and in ${beside.name} ${size} ${list(alike)}` : ''
  return {
    about: draft.name,
    why: `The report puts ${draft.name} in ${beside.name} ${size}, where the classifier has no ${draft.placeKind === 'district' ? 'district' : (draft.placeKind ?? 'place')} of that name; it knows ${list(elsewhere)}${inside}.`,
    evidence: spanOfTokens(scene, Math.min(draft.first, beside.first), Math.max(draft.end, beside.end)),
    code: 'place-elsewhere',
  }
}

/** Several places of the name and nothing in the report to tell them apart. */
export const doubtAboutWhich = (scene: Scene, draft: Draft, rows: readonly PlaceRow[]): Doubt => {
  return {
    about: draft.name,
    why: `The classifier knows ${rows.length} places called ${draft.name} that may be meant, and the report does not tell which: ${list(rows.map((row) => `in ${whereOf(scene, draft.first, row)}`))}.`,
    evidence: spanOfTokens(scene, draft.first, draft.end),
    code: 'place-unsure',
  }
}
