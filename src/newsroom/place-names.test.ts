import { expect, test } from 'vitest'
import type { PlaceRow } from '../words/tables.ts'
import { namesOfPlace } from './place-names.ts'

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
