// Takes a newer classifier into use. What is joined to a code that it has no more stays as it is, and is named to the editor.
import type { Ledger } from '../ledger/contract.ts'
import type { Entity } from '../model/index.ts'
import { mergeClassifier, type PlaceChange } from '../tables/classifier/merge.ts'
import { readClassifier } from '../tables/classifier/read.ts'
import { placesInUse, usePlaces } from '../tables/own-places.ts'

export interface ImportedPlaces {
  readonly version: string
  readonly places: number
  readonly changes: readonly PlaceChange[]
  /** Entities whose code the newer classifier has no more. */
  readonly entities: readonly { readonly entity: Entity; readonly change: PlaceChange }[]
}
export interface PlacesImport {
  readonly data: string
  readonly bytes: Uint8Array
  readonly at: string
  readonly dryRun: boolean
  /** Where the newsroom keeps its entities; undefined when there is none yet. */
  readonly ledger?: Pick<Ledger, 'entityByCode'> | undefined
}

export const importPlaces = async ({ data, bytes, at, dryRun, ledger }: PlacesImport): Promise<ImportedPlaces> => {
  const classifier = readClassifier(bytes)
  const { places, changes } = mergeClassifier(placesInUse(data), classifier)
  const entities: { entity: Entity; change: PlaceChange }[] = []
  for (const change of ledger ? changes : []) {
    if (change.kind !== 'retired') continue
    const entity = await ledger?.entityByCode(change.code)
    if (entity) entities.push({ entity, change })
  }
  if (!dryRun && changes.length > 0) usePlaces(data, places, classifier.version, at)
  return { version: classifier.version, places: classifier.rows.length, changes, entities }
}
