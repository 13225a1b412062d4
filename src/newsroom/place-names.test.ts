import { expect, test } from 'vitest'
import { loadTables } from '../tables/index.ts'
import type { PlaceRow } from '../words/tables.ts'
import { datedNames, namesOfPlace } from './place-names.ts'

const row = (kind: PlaceRow['kind'], names: PlaceRow['names']): PlaceRow => ({ code: '1', kind, parent: null, names })

test('a village without an English name has its letters in English', () => {
  const names = (ru: string) => namesOfPlace(row('village', { ru: [ru], kk: ['Көкпекті'] }))
  expect(names('Кокпекты')).toEqual({ ru: ['Кокпекты'], kk: ['Көкпекті'], en: ['Kokpekty'] })
  expect(names('Шешенкара-2').en).toEqual(['Sheshenkara-2'])
})

test('a name that the tables hold stays, and a district gets the word for its kind', () => {
  expect(namesOfPlace(row('country', { ru: ['Китай'], en: ['China'] })).en).toEqual(['China'])
  expect(namesOfPlace(row('district', { ru: ['Алакольский'], en: ['Alakol'] }))).toEqual({
    ru: ['Алакольский район', 'Алакольский'],
    en: ['Alakol District', 'Alakol'],
  })
})

test('names of the past keep their time, today’s name comes first and is borne twice', () => {
  const { places } = loadTables()
  const astana = places.byCode('710000000')!
  const told = datedNames(namesOfPlace(astana), astana.kind, places.past?.(astana.code))
  expect(
    told.filter(({ language }) => language === 'kk').map(({ name, main, from, until }) => [name, main, from, until]),
  ).toEqual([
    ['Астана', true, '2022-09-17', null],
    ['Ақмола', false, null, '1961-03-20'],
    ['Целиноград', false, '1961-03-20', '1992-07-06'],
    ['Ақмола', false, '1992-07-06', '1998-05-06'],
    ['Астана', false, '1998-05-06', '2019-03-23'],
    ['Нұр-Сұлтан', false, '2019-03-23', '2022-09-17'],
  ])
  expect(told.filter(({ main }) => main).map(({ language }) => language)).toEqual(['ru', 'kk', 'en'])
})

test('a name of which no time is told has none, and a district’s old name gets the word for its kind', () => {
  const past = { names: [{ from: null, until: '~1993', names: { ru: ['Ленинский'] } }, { from: '~1993', until: null, names: { ru: ['Алакольский'] } }], since: null, partOf: [] } // prettier-ignore
  expect(datedNames({ ru: ['Алакольский район', 'Алакольский'] }, 'district', past)).toEqual([
    { language: 'ru', name: 'Алакольский район', main: true, from: '1993', until: null },
    { language: 'ru', name: 'Алакольский', main: false, from: null, until: null },
    { language: 'ru', name: 'Ленинский район', main: false, from: null, until: '1993' },
  ])
})
