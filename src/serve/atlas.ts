// The atlas of the site out of the tables of places. Nothing is read before a page asks for a map.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Atlas, Language } from '../model/index.ts'
import { boundaryOf, bounded, coordinatesOf, dataFolder, formerNames, mainName } from '../tables/index.ts'
import { placeWords, romanised } from '../words/place-words.ts'
import type { PlaceRow, Places } from '../words/tables.ts'

/** What maps are drawn from, in files; older names belong to it too. */
const files = ['boundaries.bin', 'coordinates.tsv', 'own-history.tsv', 'own-names.tsv']

const editionOf = (): string => {
  const hash = createHash('sha256')
  for (const name of files) hash.update(readFileSync(join(dataFolder, 'places', name)))
  return hash.digest('hex').slice(0, 16)
}

/** What has no English name is written by its letters, as maps write it. */
const nameOf = (row: PlaceRow, language: Language): string => {
  const { kk, ru } = row.names
  if (language !== 'en' || row.names.en?.[0]) return mainName(row, language)
  return kk?.[0] ? romanised(kk[0], 'kk') : romanised(ru?.[0] ?? row.code, 'ru')
}

export const atlasOf = (placesOf: () => Places): Atlas => ({
  edition: editionOf(),
  parts: bounded,
  rings: (code) => (boundaryOf(code) ?? []).flat(),
  point(code) {
    const found = coordinatesOf(code)
    return found && found.how !== 'middle' ? { lon: found.lon, lat: found.lat, sure: found.how === 'point' } : undefined
  },
  around: (code) =>
    placesOf()
      .ancestry(code)
      .map((row) => row.code),
  name(code, language, full) {
    const row = placesOf().byCode(code)
    if (!row) return code
    const name = nameOf(row, language)
    return full ? (placeWords[row.kind]?.[language](name) ?? name) : name
  },
  oldNames: (code) => formerNames(placesOf(), code),
})
