// Places as a doubt carries them: codes and names in every language, so that a page words the doubt in its own.
import type { DoubtPlace, PlaceKind } from '../../../model/index.ts'
import type { PlaceRow } from '../../../words/index.ts'
import { ancestryOf } from '../places/rows.ts'
import { languageAt, type Draft, type Scene } from '../scene.ts'

/** A town with the villages that belong to it stands in the classifier where a district would. */
export const isTown = (code: string): boolean => /^\d{4}00000$/.test(code)
export const isOkrug = ({ kind, code }: PlaceRow): boolean =>
  kind === 'other' && /^\d{6}000$/.test(code) && !isTown(code)

export const mainName = (scene: Scene, at: number, row: PlaceRow): string => {
  const language = languageAt(scene, at)
  return row.names[language]?.[0] ?? row.names.ru?.[0] ?? row.names.kk?.[0] ?? row.code
}

const kindOf = (row: PlaceRow): DoubtPlace['kind'] =>
  row.kind === 'other' && isTown(row.code) ? 'town' : isOkrug(row) ? 'okrug' : row.kind

const namesOf = ({ names }: PlaceRow): DoubtPlace['names'] =>
  Object.fromEntries(Object.entries(names).flatMap(([language, list]) => (list?.[0] ? [[language, list[0]]] : [])))

/** Districts, towns and regions around it, nearest first; a city does not lie in its own administration. */
export const largerRows = (scene: Scene, row: PlaceRow): readonly PlaceRow[] =>
  ancestryOf(scene.tables.places, row.code).filter(
    ({ kind, code }) =>
      code !== row.code &&
      (kind === 'district' ||
        kind === 'region' ||
        (kind === 'city' && code.endsWith('0000000')) ||
        (isTown(code) && row.kind !== 'city')),
  )

const plain = (row: PlaceRow, role: DoubtPlace['role']): DoubtPlace => ({
  role,
  code: row.code,
  kind: kindOf(row),
  names: namesOf(row),
})
export const knownPlace = (scene: Scene, row: PlaceRow, role: DoubtPlace['role'] = 'known'): DoubtPlace => {
  const parents = largerRows(scene, row).map((parent) => plain(parent, 'known'))
  return parents.length === 0 ? plain(row, role) : { ...plain(row, role), parents }
}

export const draftKind = ({ rural, placeKind }: Draft): PlaceKind | 'okrug' =>
  rural ? 'okrug' : (placeKind ?? 'other')
/** As the report has it, in its language; in others as the classifier has it, where only one place can be meant. */
export const namedPlace = (
  scene: Scene,
  draft: Draft,
  row: PlaceRow | undefined,
  role: DoubtPlace['role'] = 'named',
): DoubtPlace => ({
  role,
  code: row?.code ?? null,
  kind: draftKind(draft),
  names: { [languageAt(scene, draft.first)]: draft.name, ...(row === undefined ? {} : othersOf(scene, draft, row)) },
})
const othersOf = (scene: Scene, { first }: Draft, row: PlaceRow): DoubtPlace['names'] =>
  Object.fromEntries(Object.entries(namesOf(row)).filter(([language]) => language !== languageAt(scene, first)))
