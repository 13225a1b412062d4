import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { check } from './check.ts'
import { confirm } from './confirm.ts'
import { correct } from './correct.ts'
import { exportRows } from './export.ts'
import { offers } from './offers.ts'
import { proposalsOf } from './proposals.ts'
import { deskReport } from './report-of.ts'
import { takeIn } from './take-in.ts'
import { incoming, scene } from './test-scene.ts'
import type { Scene } from './test-scene.ts'

let room: Scene
beforeEach(async () => {
  room = await scene()
})
afterEach(() => room.end())

const gists = async (id: string): Promise<readonly string[]> =>
  proposalsOf(await deskReport(room.newsroom, id)).map(({ number, target, state }) => `${number} ${target} ${state}`)

test('the same bytes are one report, an edited message is a new version beside the old', async () => {
  const first = await takeIn(room.newsroom, incoming('opened', { externalId: '1' }))
  const second = await takeIn(room.newsroom, incoming('opened', { externalId: '1' }))
  const edited = await takeIn(room.newsroom, incoming('planned', { externalId: '1' }))
  expect([first.outcome, second.outcome, edited.outcome]).toEqual(['new', 'known', 'new-version'])
  expect(edited.report.id).toBe(first.report.id)
  expect((await deskReport(room.newsroom, first.report.id)).versions.length).toBe(2)
})

test('a text in letters of none of our languages is refused and nothing of it is kept', async () => {
  await expect(takeIn(room.newsroom, incoming('今日は学校が開校しました'))).rejects.toMatchObject({
    code: 'unknown-language',
  })
  expect(await room.newsroom.ledger.sources()).toEqual([])
})

test('proposals are numbered in the order of the text', async () => {
  expect(await gists(await room.report('opened'))).toEqual([
    '1 visit read',
    '2 claim read',
    '3 quote read',
    '4 claim read',
  ])
})

test('confirming all confirms what is open, rejects what is named, and gives coded places their pages', async () => {
  const id = await room.report('opened')
  await confirm(room.newsroom, id, { all: true, reject: [3] }, 'A. Editor')
  expect(await gists(id)).toEqual(['1 visit confirmed', '2 claim confirmed', '3 quote rejected', '4 claim confirmed'])
  const city = await room.newsroom.ledger.entityByCode('334820100')
  expect(city).toMatchObject({ slug: 'sarqan', kind: 'place', placeKind: 'city' })
  const district = await room.newsroom.ledger.entityById(city?.placeId as string)
  expect(district).toMatchObject({ slug: 'sarqan-district', code: '334800000' })
  expect(district?.names.filter((name) => name.main).map((name) => name.name)).toEqual([
    'Саркандский район',
    'Сарқан ауданы',
    'Sarkan District',
  ])
})

test('doing it twice decides nothing twice', async () => {
  const id = await room.report('opened')
  const review = { all: true, joins: [{ name: 'школа в Саркане', entity: 'sarqan-school' }] }
  expect((await confirm(room.newsroom, id, review, 'A')).length).toBeGreaterThan(4)
  expect(await confirm(room.newsroom, id, review, 'A')).toEqual([])
})

test('a join makes a project that is new, in its place, and its claims are the project’s', async () => {
  const id = await room.report('opened')
  await confirm(room.newsroom, id, { all: true, joins: [{ name: 'школа в Саркане', entity: null }] }, 'A. Editor')
  const view = await room.newsroom.ledger.entity('project', 'shkola-v-sarkane')
  expect(view).toMatchObject({ place: { slug: 'sarqan' }, claims: [{ property: 'capacity' }, { property: 'cost' }] })
})

test('a later report is offered the project that it may be, with the reason', async () => {
  const first = await room.report('opened')
  await confirm(room.newsroom, first, { all: true, joins: [{ name: 'школа в Саркане', entity: 'sarqan-school' }] }, 'A')
  const view = await deskReport(room.newsroom, await room.report('planned'))
  const found = (await offers(room.newsroom, view)).map(({ mention, offers: some }) => [
    mention.name,
    some[0]?.entity.slug,
    some[0]?.same,
    some[0]?.reasons.map(({ code }) => code),
  ])
  expect(new Set(found)).toEqual(
    new Set([
      ['школа в Саркане', 'sarqan-school', false, ['place', 'kind']],
      ['Саркан', 'sarqan', true, ['identifier']],
    ]),
  )
})

test('numbers and names that are not there are wrong use, and nothing is decided', async () => {
  const id = await room.report('opened')
  await expect(confirm(room.newsroom, id, { all: true, reject: [9] }, 'A')).rejects.toMatchObject({
    code: 'no-proposal',
    exitCode: 2,
    hint: expect.stringContaining('from 1 to 4'),
  })
  await expect(confirm(room.newsroom, id, { joins: [{ name: 'мост', entity: null }] }, 'A')).rejects.toMatchObject({
    code: 'no-name',
  })
  await expect(confirm(room.newsroom, 'nothing', { all: true }, 'A')).rejects.toMatchObject({ code: 'no-report' })
  expect(await room.newsroom.ledger.decisions()).toEqual([])
})

test('a correction stands beside the claim that it corrects', async () => {
  const id = await room.report('opened')
  const wrong = (await deskReport(room.newsroom, id)).claims.find((claim) => claim.property === 'capacity')
  await correct(room.newsroom, wrong?.id as string, { number: 320 }, 'A. Editor')
  const claims = (await deskReport(room.newsroom, id)).claims.filter((claim) => claim.property === 'capacity')
  expect(claims.map((claim) => [claim.number, claim.state, claim.correctionOf === wrong?.id])).toEqual(
    expect.arrayContaining([
      [300, 'rejected', false],
      [320, 'confirmed', true],
    ]),
  )
})

test('a whole newsroom has no faults; changed and missing originals are found', async () => {
  const id = await room.report('opened')
  await confirm(room.newsroom, id, { all: true }, 'A')
  expect(await check(room.newsroom)).toEqual({ faults: [], versions: 1 })
  const { sha256 } = (await deskReport(room.newsroom, id)).version
  writeFileSync(join(room.folder, 'archive', sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'other bytes')
  expect((await check(room.newsroom)).faults).toMatchObject([
    { code: 'archive', message: expect.stringContaining('have changed') },
  ])
})

test('the export holds what is confirmed, and the rest only when asked', async () => {
  const id = await room.report('opened')
  await confirm(room.newsroom, id, { confirm: [2] }, 'A')
  const rows = await Array.fromAsync(exportRows(room.newsroom, false))
  expect(rows.filter((each) => each.table === 'claims').map((each) => each.row.property)).toEqual(['capacity'])
  expect(rows.some((each) => ['readings', 'decisions', 'quotes', 'stops'].includes(each.table))).toBe(false)
  const all = await Array.fromAsync(exportRows(room.newsroom, true))
  expect(all.filter((each) => each.table === 'claims').length).toBe(2)
  expect(all.find((each) => each.table === 'readings')?.row.reading).toMatchObject({ language: 'ru' })
})
