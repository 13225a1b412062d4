// node tools/build-tables.ts: makes the tables of data/ from the shared sources and from the lists written for Derek.
// The results are kept in the repository, so nobody who runs Derek needs the sources.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writePlaces } from '../src/tables/places-file.ts'
import { openSet } from '../src/tables/hashed-set.ts'
import { buildBoundaries } from './tables/boundaries.ts'
import { buildCoordinates } from './tables/coordinates.ts'
import { buildGiven, buildSurnames } from './tables/people.ts'
import { buildPlaces } from './tables/places.ts'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, '..', 'shared', 'data')
const text = (path: string): string => readFileSync(path, 'utf8')
const own = (name: string): string => text(join(root, 'data', name))
const write = (name: string, value: string | Uint8Array): void => {
  writeFileSync(join(root, 'data', name), value)
  console.log(`data/${name}: ${typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength} bytes`)
}

if (!existsSync(join(shared, 'places', 'kato.csv'))) {
  console.error('The sources of the tables are not here: expected them in ../shared/data beside the repository.')
  console.error('Nothing was changed; the tables in data/ are complete and Derek runs with them.')
  process.exit(1)
}

const source = (name: string): string => text(join(shared, 'places', name))
const places = buildPlaces({
  kato: source('kato.csv'),
  regions: source('kz-regions.csv'),
  districts: source('kz-districts-adm2-2024.csv'),
  countries: source('countries-en-ru-kk.csv'),
  ownNames: own('places/own-names.tsv'),
  ownWorld: own('places/own-world.tsv'),
  ownCapitals: own('places/own-capitals.tsv'),
})
const { rows, index } = writePlaces(places)
write('places/places.tsv', rows)
write('places/places.index', index)

write(
  'places/coordinates.tsv',
  buildCoordinates({
    settlements: source('kz-settlement-coords.csv'),
    districts: source('kz-districts-adm2-2024.csv'),
    regions: source('kz-regions.csv'),
  }),
)

write('places/boundaries.bin', buildBoundaries(source('kz-adm2-2024.geojson')))

const nameList = (name: string): string => text(join(shared, 'nlp', 'natasha-names', `${name}.txt`))
const people = {
  first: nameList('first'),
  maybeFirst: nameList('maybe_first'),
  last: nameList('last'),
  ownGiven: own('people/own-given.tsv'),
}
write('people/given.tsv', buildGiven(people))
const surnames = buildSurnames(people)
write('people/surnames.set', surnames.bytes)

// How often the hashed set finds a surname that was never put in: asked with made-up words.
const known = openSet(surnames.bytes, 'surnames.set')
const inside = new Set(surnames.keys)
let asked = 0
let wrong = 0
for (let nth = 0; nth < 200_000; nth++) {
  const made = `q${nth.toString(36)}ov`
  if (inside.has(made)) continue
  asked++
  if (known(made)) wrong++
}
console.log(`surnames: ${surnames.keys.length}, found though never put in: ${((100 * wrong) / asked).toFixed(2)} %`)
