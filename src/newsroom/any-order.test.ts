// The law of order: the same reports taken in and read in any order, and then the same decisions, give the same ledger to the
// last row: entities, offers, timelines, states, and what waits for an editor.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ledger } from '../ledger/contract.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { exported } from '../ledger/test-scene.ts'
import { confirm } from './confirm.ts'
import { due } from './due.ts'
import { follow } from './follow.ts'
import { judge } from './match-verdict.ts'
import type { Newsroom } from './newsroom.ts'
import { offers } from './offers.ts'
import { readReport } from './read-report.ts'
import { loadReader } from './reader.ts'
import { deskReport } from './report-of.ts'
import { makeRound } from './rounds.ts'
import { incoming } from './test-scene.ts'
import { entityTimeline } from './timeline.ts'

const reports: readonly (readonly [day: string, text: string])[] = [
  ['2024-03-04', 'В Талдыкоргане строят кирпичный завод. Стоимость проекта – 8,5 млрд тенге. Завод планируется запустить до конца 2024 года.'],
  ['2024-12-07', 'Талдықорғанда кірпіш зауыты салынып жатыр. Зауыттың құны – 11,2 млрд теңге. Аким Серик Саттаров осында болды.'],
  ['2025-02-08', 'A brick plant was launched in Taldykorgan. The plant cost 9.2 billion tenge. It created 120 jobs.'],
  ['2025-02-08', 'В Павлодаре построили школу №30 на 600 мест. Аким области Серик Саттаров осмотрел школу №30.'],
  ['2025-03-09', 'В Павлодаре строится школа №31 на 900 мест. Аким области Серик Саттаров поручил достроить школу №31 до 1 сентября 2025 года.'],
  ['2025-10-01', 'В Талдыкоргане кирпичный завод вышел на полную мощность. На заводе создано 150 рабочих мест.'],
] // prettier-ignore
const reader = loadReader()
const newsroomOn = (ledger: Ledger): Newsroom =>
  ({ ledger, reader: () => reader, now: () => '2025-11-01T00:00:00Z' }) as unknown as Newsroom

const take = async (newsroom: Newsroom, at: number): Promise<void> => {
  const [published, text] = reports[at]!
  const report = incoming(text, { published, externalId: String(at) })
  const { ledger, now } = newsroom
  await ledger.putSource(report.source)
  const { version } = await ledger.takeIn(report, 'ru', `${at}`.repeat(64), now())
  await readReport(newsroom, version.id)
}

/** What editors did, in the order of the reports' days. */
const decideAll = async (newsroom: Newsroom): Promise<void> => {
  const all = (await newsroom.ledger.reports()).toSorted((a, b) => (a.text < b.text ? -1 : 1))
  for (const { reportId } of all) {
    const { mentions } = await deskReport(newsroom, reportId)
    const projects = mentions.filter(({ kind }) => kind === 'project').map(({ name }) => name)
    const joins = projects.map((name) => ({ name, entity: /30/.test(name) ? 'school-30' : /31/.test(name) ? 'school-31' : 'brick-plant' })) // prettier-ignore
    await confirm(newsroom, reportId, { all: true, joins }, 'A')
  }
  const plan = (await newsroom.ledger.findPromises({ dueTo: '2026-01-01', unconfirmed: true, decided: true })).find(
    ({ evidence }) => evidence.text.includes('2024'),
  )
  if (plan) await follow(newsroom, { promise: plan.id, as: 'dropped' }, 'A')
}

const whatStands = async (ledger: Ledger, order: readonly number[]): Promise<unknown> => {
  const newsroom = newsroomOn(ledger)
  // One is left for an editor to look at: whom its names may be.
  for (const at of order) await take(newsroom, at)
  const left = (await ledger.reports()).find(({ text }) => text.includes('полную мощность'))!
  await decideAll({ ...newsroom, ledger: { ...ledger, reports: async () => (await ledger.reports()).filter(({ id }) => id !== left.id) } }) // prettier-ignore
  const school = (await deskReport(newsroom, left.reportId)).mentions.find(({ kind }) => kind === 'project')!
  const offered = await offers(newsroom, await deskReport(newsroom, left.reportId))
  await judge(newsroom, left.reportId, school.name, 'school-30', 'unsure', 'A')
  const round = await makeRound(newsroom, { day: '2025-11-01' })
  return {
    offered: offered.map(({ mention, offers: all }) => [
      mention.id,
      all.map(({ entity, score }) => [entity.id, score]),
    ]),
    plant: (await entityTimeline(newsroom, 'project/brick-plant')).timelines,
    due: await due(newsroom, { on: '2025-11-01' }),
    raised: round?.first.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    rows: await exported(ledger, ['counters']),
  }
}

describeLedgers('any order of intake', ({ open }) => {
  test('after the same decisions gives the same entities, timelines, states and rounds', async () => {
    const inOrder = reports.map((_, at) => at)
    const first = await whatStands(await open(), inOrder)
    const something = expect.arrayContaining([expect.anything()])
    expect(first).toMatchObject({ offered: something, plant: something, due: something, raised: something })
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), async (order) => {
        expect(await whatStands(await open(), order)).toEqual(first)
      }),
      { numRuns: 4 },
    )
  })

  test('a round of a past day knows what was reported by then, and the next one the rest', async () => {
    const waits = async (days: readonly string[], of = reports): Promise<readonly unknown[]> => {
      const ledger = await open()
      const newsroom = newsroomOn(ledger)
      for (const [at, report] of reports.entries()) if (of.includes(report)) await take(newsroom, at)
      await decideAll(newsroom)
      const seen: unknown[] = []
      for (const day of days) {
        await makeRound(newsroom, { day })
        seen.push((await ledger.attention()).map(({ id, kind }) => `${kind} ${id}`).toSorted())
      }
      return seen
    }
    const [then, later] = await waits(['2025-03-01', '2026-03-20'])
    const byThen = reports.filter(([day]) => day <= '2025-03-01')
    expect([then]).toEqual(await waits(['2025-03-01'], byThen))
    expect([later]).toEqual(await waits(['2026-03-20']))
    expect([then, later]).toMatchObject([{ length: 2 }, { length: 5 }])
  })
})
