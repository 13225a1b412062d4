// The sample newsroom as it is served: read by the reader that ships, edited, published, and whole. When a better reader
// breaks a selector of sample/editing or sample/stories, this says which.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, loadSample, openNewsroom } from '../src/newsroom/index.ts'
import type { Newsroom } from '../src/newsroom/index.ts'

const sample = resolve(import.meta.dirname, '..', 'sample')
const folder = mkdtempSync(join(tmpdir(), 'derek-sample-'))
let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom({ data: folder, database: '', now: () => '2026-11-23T09:00:00.000Z' })
  await loadSample(newsroom, sample)
}, 30_000)
afterAll(async () => {
  await newsroom.ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the sample is loaded whole, and the ledger is', async () => {
  expect((await newsroom.ledger.front('ru', 100)).stories.length).toBe(12)
  expect((await newsroom.ledger.reports()).length).toBe(18)
  expect((await check(newsroom)).faults).toEqual([])
})

test('loading it again changes nothing', async () => {
  const before = await newsroom.ledger.changeNumber()
  await loadSample(newsroom, sample)
  expect(await newsroom.ledger.changeNumber()).toBe(before)
})

const counted = async (language: 'ru' | 'en'): Promise<string[]> =>
  (await newsroom.ledger.tags(language)).map(({ tag, count }) => `${tag.id} ${count}`)

test('tags count the stories of the asked language, most used first', async () => {
  expect((await counted('ru')).slice(0, 3)).toEqual(['construction 8', 'deadlines 6', 'government 4'])
  expect(await counted('en')).toContain('karaganda 1')
})

test('the visit to Zhetisu has its stops in order', async () => {
  const view = await newsroom.ledger.visit('zhetisu-12-december-2024')
  expect(view?.visit.date).toBe('2024-12-12')
  expect(view?.visit.stops.map((stop) => stop.entityId)).toEqual(
    [
      'asma-industrial', 'industrial-zone-taldykorgan', 'school-30-yntymak', 'table-tennis-centre-taldykorgan',
      'zhetisu-volleyball-complex', 'athletes-house-zhetisu',
    ].map((slug) => `project-${slug}`), // prettier-ignore
  )
})

test('there are kept, moved, open and unmeasurable promises, and one that nobody reported as kept in time', async () => {
  const states = new Set((await newsroom.ledger.promises()).map(({ promise }) => promise.state))
  expect([...states].sort()).toEqual(['kept', 'kept-late', 'moved', 'open', 'vague'])
})

test('reports in Russian, Kazakh and English speak of one plant', async () => {
  const view = await newsroom.ledger.entity('project', 'asma-industrial')
  const claims = view && 'claims' in view ? view.claims.filter((claim) => claim.state === 'confirmed') : []
  const costs = claims.filter((claim) => claim.property === 'cost')
  expect(costs.map((claim) => [claim.reportLanguage, claim.number]).sort()).toEqual([
    ['en', 8.5e9],
    ['kk', 8.5e9],
    ['ru', 8.5e9],
  ])
})
