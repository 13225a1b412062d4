// The real classifier, a little changed, taken into a newsroom's folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Entity } from '../model/index.ts'
import { ownPlaces, placesInUse } from '../tables/own-places.ts'
import { importPlaces } from './import-places.ts'
import { findPlaces, placeCard } from './place-card.ts'
import { loadReader } from './reader.ts'

const folder = mkdtempSync(join(tmpdir(), 'derek-places-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const level = (code: string): string => (code.endsWith('0000000') ? 'г.' : code.endsWith('00000') ? '' : code.endsWith('000') ? '' : 'с.') // prettier-ignore
/** The table in use as a classifier would tell it; kinds that names alone carry are lost, which is no matter here. */
const classifier = (change: (code: string, ru: string) => string | null): Uint8Array => {
  const lines = placesInUse(join(folder, 'none')).flatMap(({ code, names, official }) => {
    if (!/^\d{9}$/.test(code)) return []
    const ru = change(code, official?.ru ?? names.ru[0]!)
    return ru === null ? [] : [`${code};V2;${level(code)}${ru};${official?.kk ?? names.kk[0]!}`]
  })
  return new TextEncoder().encode(['kato;kato_version;name_ru;name_kk', ...lines].join('\n'))
}
const newer = classifier((code, ru) => (code === '334639100' ? null : code === '334855100' ? 'Новые Лепсы' : ru))
const asked: string[] = []
const ledger = {
  entityByCode: async (code: string): Promise<Entity | null> => {
    asked.push(code)
    return { id: 'e', kind: 'place', slug: 'koktal', code, placeKind: 'village', placeId: null, names: [], joinedInto: null, createdAt: '' } // prettier-ignore
  },
}
const request = { bytes: newer, at: '2027-01-01T00:00:00Z', ledger }

test('a dry run tells what would change and leaves the folder as it was', async () => {
  const data = join(folder, 'dry')
  const { changes, entities } = await importPlaces({ ...request, data, dryRun: true })
  const told = changes.map(({ kind, code }) => `${kind} ${code}`)
  expect(told).toContain('retired 334639100')
  expect(told).toContain('renamed 334855100')
  expect(entities.map(({ change }) => change.code)).toEqual(asked)
  expect(asked).toContain('334639100')
  expect(ownPlaces(data)).toBeUndefined()
})

test('the newsroom reads with its own table from then on, and others with theirs', async () => {
  const data = join(folder, 'own')
  await importPlaces({ ...request, data, dryRun: false })
  expect(ownPlaces(data)).toMatchObject({ version: 'V2', at: '2027-01-01T00:00:00Z' })
  const codeIn = async (where: string | undefined): Promise<string | null | undefined> => {
    const reader = await loadReader(where)
    const text = 'В селе Новые Лепсы Саркандского района тепло.'
    return reader.read({ id: 'r', text, published: '2027-02-02', language: 'ru' }).places[0]?.code
  }
  expect(await codeIn(data)).toBe('334855100')
  expect(await codeIn(undefined)).not.toBe('334855100')
})

test('a retired code goes on meaning its place, and says that it is retired', async () => {
  const { places } = (await loadReader(join(folder, 'own'))).tables
  const [row] = findPlaces(places, '334639100')
  expect(row).toMatchObject({ retired: 'V2', names: { kk: ['Көктал'] } })
  expect(placeCard(places, row!).parents.map(({ code }) => code)).toContain('334600000')
  expect(findPlaces(places, 'Коктал').map(({ code }) => code)).not.toContain('334639100')
})

test('a table that is not whole is told, with what to do', async () => {
  const data = join(folder, 'own')
  const path = join(data, 'places', 'in-use.json')
  const before = readFileSync(path)
  writeFileSync(path, '{"folder": "000000000000"}')
  await expect(loadReader(data)).rejects.toThrow('own table of places is not whole')
  writeFileSync(path, before)
})

test.each([
  ['Лепсы', 'village', '334855100'],
  ['село Лепсы', 'village', '334855100'],
  ['Алакөл ауданы', 'district', '333400000'],
  ['Sarkan District', 'district', '334800000'],
  ['Верный', 'city', '750000000'],
  ['kz', 'country', 'KZ'],
  ['Бейжің', 'city', 'CN/beijing'],
])('a place is found as "%s"', async (name, kind, code) => {
  const found = findPlaces((await loadReader()).tables.places, name)
  expect(found.filter((row) => row.kind === kind).map((row) => row.code)).toContain(code)
})
