// What leaves the sample newsroom in the forms of others, read by programs or held against schemas that are not ours to bend.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { sync } from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forms, settingOf } from '../src/cli/export-forms.ts'
import { csvTables, exportCsv } from '../src/newsroom/export-csv.ts'
import type { Pieces } from '../src/newsroom/export-setting.ts'
import { loadSample } from '../src/newsroom/load-sample.ts'
import type { Newsroom } from '../src/newsroom/newsroom.ts'
import { openNewsroom } from '../src/newsroom/open.ts'
import { resolveSettings } from '../src/settings/index.ts'
import { annotationsSchema } from './schemas/web-annotation.ts'
import { oc4idsSchema } from './schemas/oc4ids.ts'
import { popoloSchema } from './schemas/popolo.ts'

// It comes without types.
const jsonld = createRequire(import.meta.url)('jsonld') as { expand(document: object): Promise<unknown> }
const folder = mkdtempSync(join(tmpdir(), 'derek-open-data-'))
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ data: folder, database: '', now: () => '2025-06-01T08:00:00Z' })
  await loadSample(newsroom, resolve(import.meta.dirname, '..', 'sample'), () => {}, () => {}) // prettier-ignore
}, 120_000)
afterAll(async () => {
  await newsroom.ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

const setting = (unconfirmed = false) => {
  const { settings } = resolveSettings({ address: 'https://news.example' }, {})
  const asked = { positionals: [], flag: () => unconfirmed, text: () => undefined, list: () => [], settings }
  const io = { now: () => new Date('2025-06-01T08:00:00Z') }
  return settingOf(asked, io as unknown as Parameters<typeof settingOf>[1], true)
}
const whole = async (pieces: Pieces): Promise<string> => (await Array.fromAsync(pieces, (piece) => piece.text)).join('')
const told = (form: string, unconfirmed = false): Promise<string> =>
  whole(forms[form]!.pieces(newsroom, setting(unconfirmed)))

const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const faultsOf = (schema: object, value: unknown): unknown => {
  const valid = ajv.compile(schema)
  return valid(value) ? [] : valid.errors
}

interface Selector {
  readonly type: string
  readonly exact?: string
  readonly start?: number
  readonly end?: number
}
interface Annotation {
  readonly id: string
  readonly body: Readonly<Record<string, unknown>>
  readonly target: { readonly source: { readonly id: string }; readonly selector: readonly Selector[] }
}
interface Annotations {
  readonly first: { readonly items: readonly Annotation[] }
}

test('projects are an OC4IDS package', async () => {
  const found = JSON.parse(await told('oc4ids')) as { projects: { title: string; budget?: unknown; status?: string }[] }
  expect(faultsOf(oc4idsSchema, found)).toEqual([])
  expect(found.projects.length).toBeGreaterThan(20)
  expect(found.projects.some((one) => one.budget && one.status)).toBe(true)
  expect(JSON.stringify(found)).not.toContain('not confirmed')
})

test('people, bodies and offices are Popolo, and every id leads somewhere', async () => {
  const found = JSON.parse(await told('popolo')) as Record<string, Record<string, string>[]>
  expect(faultsOf(popoloSchema, found)).toEqual([])
  const ids = (of: string): Set<string> => new Set(found[of]!.map((one) => one['id']!))
  const [people, posts, areas] = [ids('persons'), ids('posts'), ids('areas')]
  expect(found['memberships']!.length).toBeGreaterThan(5)
  expect(found['events']!.length).toBe((await newsroom.ledger.totals()).visits)
  for (const one of found['memberships']!) expect([people.has(one['person_id']!), posts.has(one['post_id']!)]).toEqual([true, true])
  expect(found['posts']!.filter((one) => areas.has(one['area_id']!)).length).toBeGreaterThan(3)
}) // prettier-ignore

test('places and projects are GeoJSON, longitude first', async () => {
  const found = check(await told('geojson')) as {
    features: { id: string; geometry: { coordinates: number[] } | null }[]
  }
  const located = found.features.filter((one) => one.geometry)
  expect(located.length).toBeGreaterThan(20)
  for (const { geometry } of located) {
    const [lon, lat] = geometry!.coordinates as [number, number]
    expect([lon > 46 && lon < 88, lat > 40 && lat < 56]).toEqual([true, true])
  }
})

test('claims are Web Annotations whose two selectors agree on the words of the report', async () => {
  const text = await told('annotations')
  const found = JSON.parse(text) as Annotations
  expect(faultsOf(annotationsSchema, found)).toEqual([])
  const { items } = found.first
  expect(items.length).toBeGreaterThan(100)
  for (const { target } of items) {
    const report = await newsroom.ledger.reportVersion(target.source.id.split('/').at(-1)!)
    const [quote, position] = target.selector
    expect([...report!.text].slice(position!.start, position!.end).join('')).toBe(quote!.exact)
  }
  // The names of ours are names of JSON-LD too. The standard's own context is left out: nothing is fetched here.
  const context = { derek: 'urn:derek:', id: '@id', type: '@type', '@vocab': 'http://www.w3.org/ns/oa#' }
  const expanded = await jsonld.expand({ '@context': context, ...items[0] })
  expect(JSON.stringify(expanded)).toContain('urn:derek:property')
})

test('everything with a page is JSON-LD that others expand', async () => {
  const found = JSON.parse(await told('jsonld')) as { '@graph': { '@type': string }[] }
  const types = new Set(found['@graph'].map((one) => one['@type']))
  for (const type of ['Project', 'Place', 'Person', 'NewsArticle'])
    expect([type, types.has(type)]).toEqual([type, true])
  // Nothing is fetched here: schema.org's own context comes to this for the names that are tried.
  const expanded = (await jsonld.expand({
    '@context': { '@vocab': 'https://schema.org/' },
    '@graph': found['@graph'],
  })) as unknown[]
  expect(expanded.length).toBe(found['@graph'].length)
})

test('promises with a date are a calendar', async () => {
  const days = Object.values(sync.parseICS(await told('calendar'))).filter((one) => one?.type === 'VEVENT')
  expect(days.length).toBeGreaterThan(5)
  for (const day of days) expect(day).toMatchObject({ uid: expect.stringMatching(/@news\.example$/), url: expect.stringMatching(/^https:/) })
}) // prettier-ignore

test('every table is CSV that others read, with the rows of JSON Lines', async () => {
  const lines = (await told('jsonl')).trimEnd().split('\n').map((line) => JSON.parse(line) as { table: string; row: Record<string, unknown> }) // prettier-ignore
  for (const table of csvTables) {
    const text = await whole(exportCsv(newsroom, table, { unconfirmed: false }))
    const rows = parse(text, { columns: true, relax_column_count: false }) as Record<string, string>[]
    const same = lines.filter((line) => line.table === table)
    expect([table, rows.length]).toEqual([table, same.length])
    expect(rows.map((row) => row['text'] ?? row['name'])).toEqual(same.map(({ row }) => row['text'] ?? row['name']))
  }
})

test('what no editor confirmed leaves only when it is asked for, and says so', async () => {
  const read = /"state":"read"|"checked":"read"|"derek:state":"read"|read by machine/
  for (const form of Object.keys(forms)) expect([form, read.test(await told(form))]).toEqual([form, false])
  const [first] = (await newsroom.ledger.claimsOf({ entities: ['project-abai-arena'] })).map((claim) => claim.id)
  const by = { at: '2025-06-01T08:00:00Z', by: 'editor' }
  await newsroom.ledger.decide([{ kind: 'unconfirm', target: 'claim', id: first! }], by)
  const ofClaim = async (unconfirmed: boolean) =>
    (JSON.parse(await told('annotations', unconfirmed)) as Annotations).first.items.find((one) => one.id.endsWith(first!))
  expect(await ofClaim(false)).toBeUndefined()
  expect((await ofClaim(true))?.body['derek:state']).toBe('read')
  expect(await told('jsonl')).not.toContain(first!)
  expect(await told('oc4ids')).not.toContain('not confirmed')
  expect(await told('oc4ids', true)).toContain('not confirmed')
  expect(await whole(exportCsv(newsroom, 'claims', { unconfirmed: true }))).toContain(first!)
}) // prettier-ignore
