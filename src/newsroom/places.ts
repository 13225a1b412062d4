// Places carry classifier codes, so they need no editor to say who they are: a code brings the names in three languages and
// the larger places around it from the tables.
import type { PlaceKind } from '../model/index.ts'
import { foldName, slugOf } from '../words/index.ts'
import type { PlaceRow, Places } from '../words/tables.ts'
import type { Batch } from './batch.ts'
import { namesOfPlace } from './place-names.ts'

const ending: { readonly [K in PlaceKind]?: string } = { region: 'region', district: 'district' }

/** The Kazakh name: a place's own, and no adjective as in Russian. */
const nameOf = (row: PlaceRow): string => row.names.kk?.[0] ?? row.names.ru?.[0] ?? row.names.en?.[0] ?? row.code
const plainSlug = (row: PlaceRow): string =>
  slugOf(nameOf(row), row.names.kk ? 'kk' : row.names.ru ? 'ru' : 'en') || row.code.toLowerCase()

const slugWithKind = (row: PlaceRow): string => [plainSlug(row), ending[row.kind]].filter(Boolean).join('-')

/** How many places of that name would get the same slug: eleven villages are called Aksu. */
const shares = (places: Places, row: PlaceRow): boolean =>
  places
    .byName(foldName(nameOf(row)))
    .some((other) => other.code !== row.code && slugWithKind(other) === slugWithKind(row))

/** Made from the tables alone, so that it does not depend on which place came first. */
export const slugOfPlace = (places: Places, row: PlaceRow): string => {
  if (!shares(places, row)) return slugWithKind(row)
  const parent = row.parent === null ? undefined : places.byCode(row.parent)
  const within = parent ? `${slugWithKind(row)}-${plainSlug(parent)}` : slugWithKind(row)
  const twins = places
    .byName(foldName(nameOf(row)))
    .filter(
      (other) => other.code !== row.code && other.parent === row.parent && slugWithKind(other) === slugWithKind(row),
    )
  return twins.length ? `${within}-${row.code.toLowerCase()}` : within
}

/** The classifier's rural and town districts ('other') have hardly a page's worth to say: the next larger one stands in. */
export const largerPlace = (places: Places, code: string): PlaceRow | undefined =>
  places.ancestry(code).find((larger) => larger.code !== code && larger.kind !== 'other')

/**
 * The place's id, created with its parents when it is new; null when the tables do not know the code. ensureParent: for
 * those who have words of their own for some places.
 */
export const ensurePlace = async (
  batch: Batch,
  code: string,
  ensureParent: (code: string) => Promise<string | null> = (parent) => ensurePlace(batch, parent),
): Promise<string | null> => {
  const known = await batch.byCode(code)
  if (known) return known
  const { places } = (await batch.newsroom.reader()).tables
  const row = places.byCode(code)
  if (!row) return null
  const parent = largerPlace(places, code)
  const placeId = parent ? await ensureParent(parent.code) : null
  const slug = slugOfPlace(places, row)
  return batch.ensure({ kind: 'place', slug, code, placeKind: row.kind, placeId, names: namesOfPlace(row) })
}
