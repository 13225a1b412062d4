// What joins by itself, and what never does.
import { expect, test } from 'vitest'
import type { Ledger } from '../ledger/contract.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { confirm } from './confirm.ts'
import { judge } from './match-verdict.ts'
import type { Newsroom } from './newsroom.ts'
import { offers } from './offers.ts'
import { readReport } from './read-report.ts'
import { loadReader } from './reader.ts'
import { deskReport } from './report-of.ts'
import { incoming } from './test-scene.ts'
import { undo } from './undo.ts'

const reader = loadReader()
const room = (ledger: Ledger) => {
  const newsroom = { ledger, reader: () => reader, now: () => '2025-11-01T00:00:00Z' } as unknown as Newsroom
  let count = 0
  const take = async (published: string, text: string): Promise<string> => {
    const report = incoming(text, { published, externalId: String(count++) })
    await ledger.putSource(report.source)
    const { version } = await ledger.takeIn(report, 'ru', count.toString(16).padStart(64, '0'), newsroom.now())
    await readReport(newsroom, version.id)
    return version.reportId
  }
  const joined = async (id: string, name: string): Promise<string | null | undefined> =>
    (await deskReport(newsroom, id)).mentions.find((one) => one.name.includes(name))?.entityId
  return { newsroom, take, joined }
}
const words = (name: string) => `Аким Карагандинской области ${name} посетил новый мост в Караганде.`

describeLedgers('identifiers', ({ open }) => {
  test('the same office in the same place and period joins who goes by that name, and nobody else', async () => {
    const { newsroom, take, joined } = room(await open())
    const joins = [{ name: 'Серик Саттаров', entity: 'serik-sattarov' }]
    await confirm(newsroom, await take('2023-04-02', words('Серик Саттаров')), { all: true, joins }, 'A')
    const again = await take('2023-09-01', words('Серик Саттаров'))
    const [found] = (await offers(newsroom, await deskReport(newsroom, again))).filter(({ mention }) => mention.kind === 'person') // prettier-ignore
    expect(found?.offers).toMatchObject([
      { score: 1, same: true, reasons: [{ code: 'office', mine: 'akim@350000000' }] },
    ])
    expect(await joined(again, 'Саттаров')).toBeNull()
    await confirm(newsroom, again, { all: true }, 'A')
    expect(await joined(again, 'Саттаров')).toBe('person-serik-sattarov')

    for (const [day, text] of [
      ['2023-09-02', words('Марат Саттаров')],
      ['2023-09-03', words('Серик Саттаров').replace('Карагандинской', 'Павлодарской')],
      ['2029-01-01', words('Серик Саттаров')],
      ['2023-09-04', 'Серик Саттаров посетил новый мост в Караганде.'],
    ] as const) {
      const other = await take(day, text)
      await confirm(newsroom, other, { all: true }, 'A')
      expect([text, day, await joined(other, 'Саттаров')]).toEqual([text, day, null])
    }
    const refused = await take('2023-04-20', words('Серик Саттаров'))
    await judge(newsroom, refused, 'Серик Саттаров', 'serik-sattarov', 'not', 'A')
    await confirm(newsroom, refused, { all: true }, 'A')
    expect(await joined(refused, 'Саттаров')).toBeNull()
    expect(await newsroom.ledger.faults()).toEqual([])
  })

  test('a registered number joins a company, the name alone does not', async () => {
    const { newsroom, take, joined } = room(await open())
    const told = (number: string) => `ТОО «Степной хлеб»${number} построит мельницу в Караганде.`
    const first = await take('2023-04-02', told(' (БИН 050140000011)'))
    const { mentions } = await deskReport(newsroom, first)
    const { name } = mentions.find(({ kind }) => kind === 'organization')!
    await confirm(newsroom, first, { joins: [{ name, entity: null }] }, 'A')
    const id = await joined(first, 'хлеб')
    expect((await newsroom.ledger.entityById(id!))?.code).toBe('050140000011')
    const same = await take('2024-04-02', told(', БИН 050140000011,'))
    const other = await take('2024-04-03', told(''))
    const misprint = await take('2024-04-04', told(' (БИН 050140000012)'))
    for (const report of [same, other, misprint]) await confirm(newsroom, report, { all: true }, 'A')
    expect(await Promise.all([same, other, misprint].map((report) => joined(report, 'хлеб')))).toEqual([id, null, null])
    expect(await newsroom.ledger.faults()).toEqual([])
  })

  test('a number that a later report gives is the body’s once the name is joined, and goes when the two are parted', async () => {
    const ledger = await open()
    const { newsroom, take, joined } = room(ledger)
    const told = (number: string) => `ТОО «Степной хлеб»${number} построит мельницу в Караганде.`
    const nameIn = async (report: string): Promise<string> =>
      (await deskReport(newsroom, report)).mentions.find(({ kind }) => kind === 'organization')!.name
    const first = await take('2023-04-02', told(''))
    await confirm(newsroom, first, { joins: [{ name: await nameIn(first), entity: null }] }, 'A')
    const id = (await joined(first, 'хлеб'))!
    const codes = async () => [(await ledger.entityById(id))?.code, (await ledger.entityByCode('050140000011'))?.id]
    expect(await codes()).toEqual([null, undefined])
    // A name does not join by itself, and so brings no number by itself.
    const second = await take('2024-04-02', told(', БИН 050140000011,'))
    await confirm(newsroom, second, { all: true }, 'A')
    expect(await codes()).toEqual([null, undefined])
    await confirm(newsroom, second, { joins: [{ name: await nameIn(second), entity: id }] }, 'A')
    expect(await codes()).toEqual(['050140000011', id])
    const third = await take('2025-04-02', told(' (БИН 050140000011)'))
    await confirm(newsroom, third, { all: true }, 'A')
    expect(await joined(third, 'хлеб')).toBe(id)

    const mentionOf = async (report: string) =>
      (await deskReport(newsroom, report)).mentions.find(({ kind }) => kind === 'organization')!.id
    const decided = (await ledger.decisions({ targetId: await mentionOf(third) })).at(-1)!
    await undo(newsroom, decided.seq, 'A')
    expect([await joined(third, 'хлеб'), ...(await codes())]).toEqual([null, '050140000011', id])
    await ledger.decide([{ kind: 'part', mentionId: await mentionOf(second) }], { at: 'now', by: 'A' })
    expect(await codes()).toEqual([null, undefined])
    await undo(newsroom, (await ledger.decisions()).at(-1)!.seq, 'A')
    expect(await codes()).toEqual(['050140000011', id])
    expect(await ledger.faults()).toEqual([])
  })
})
