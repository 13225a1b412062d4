// Maps of pages over the atlas of the release.
import { expect, test } from 'vitest'
import type { Doubt, Entity } from '../model/index.ts'
import type { Frame } from '../pages/index.ts'
import { atlasOf } from '../serve/atlas.ts'
import { loadTables } from '../tables/index.ts'
import { eitherMap, placeMap, regionOf, spotMap } from './maps.ts'

const atlas = atlasOf(() => loadTables().places)
const frame: Frame = { language: 'ru', name: 'Дерек', origin: null, today: '2024-12-12', timeZone: 'Asia/Almaty', cssAt: '/', sections: [], atlas } // prettier-ignore
const place = (code: string, placeKind: Entity['placeKind'], name: string): Entity => ({
  id: code, kind: 'place', slug: code, code, placeKind, placeId: null, joinedInto: null, createdAt: '2024-12-12T00:00:00Z',
  names: [{ language: 'ru', name, main: true, from: null, until: null }],
}) // prettier-ignore
const region = place('330000000', 'region', 'область Жетісу')
const city = place('331010000', 'city', 'Талдыкорган')

test('a region shows its districts, the towns in it that have pages, and where it lies', () => {
  const map = String(
    placeMap(region, { parts: [city], parents: [] }, [{ entity: region, projects: 2, promises: 1 }], frame),
  )
  expect(map.match(/class="map/g)).toHaveLength(2)
  expect(map).toContain('href="/ru/places/331010000" tabindex="-1"')
  expect(map).toContain('<details><summary>Карта таблицей</summary>')
})

test('stops of one place stand there with all their numbers; what has no point is said to be so', () => {
  const stop = (at: Entity, number: number) => ({ place: at, name: `${number}` as never, number })
  const map = String(spotMap([stop(city, 1), stop(city, 2), stop(region, 3), stop(city, 4)], frame))
  expect(map).toContain('1–2, 4 Талдыкорган')
  expect(map).toContain('не показано')
  expect(String(spotMap([stop(place('CN', 'country', 'Китай'), 1)], frame))).toBe('')
})

test('two places of which one is meant are rings with a question mark, joined', () => {
  const doubt: Doubt = {
    about: 'place', why: '', evidence: { start: 0, end: 0, text: '' },
    places: [
      { role: 'named', code: null, kind: 'village', names: { ru: 'Лепсы' } },
      { role: 'known', code: '334855100', kind: 'village', names: {} },
      { role: 'alike', code: '333467100', kind: 'village', names: {} },
    ],
  } // prettier-ignore
  const map = String(eitherMap(doubt, frame))
  expect(map.match(/class="hol"/g)).toHaveLength(2)
  expect(map).toContain('class="either"')
  expect(String(eitherMap({ ...doubt, places: doubt.places!.slice(0, 2) }, frame))).toBe('')
})

test('a place outside, or without a code, has no map', () => {
  expect(regionOf(atlas, 'RU')).toBeUndefined()
  expect(regionOf(atlas, null)).toBeUndefined()
  expect(String(placeMap({ ...city, code: null }, { parts: [], parents: [] }, [], frame))).toBe('')
})
