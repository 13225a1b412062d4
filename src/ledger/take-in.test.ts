import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IncomingReport } from '../model/index.ts'
import type { Ledger } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { exported, furnish, incoming, sha, source, take } from './test-scene.ts'

// Two items of one source, each edited a few times, and pastes; told in any interleaving.
const edits = fc.array(fc.constantFrom('а', 'б', 'в'), { maxLength: 4 })
const told = fc.tuple(edits, edits, fc.array(fc.constantFrom('а', 'б'), { maxLength: 3 })).chain((items) =>
  fc.record({
    items: fc.constant(items),
    order: fc.shuffledSubarray(items.flatMap((item, at) => item.map(() => at))),
  }),
)

const inOrder = (items: readonly (readonly string[])[], order: readonly number[]): readonly IncomingReport[] => {
  const next = items.map(() => 0)
  return order.map((at) => {
    const words = items[at]?.[(next[at] as number)++] as string
    return incoming(words, { externalId: at === 2 ? null : String(at) })
  })
}

const tell = async (ledger: Ledger, reports: readonly IncomingReport[]): Promise<readonly string[]> => {
  for (const one of reports) await ledger.takeIn(one, 'ru', sha(one.bytes), '2024-05-07T08:00:00Z')
  return exported(ledger)
}

describeLedgers('taking in', ({ open, fresh }) => {
  test('a report is taken in once, however often it comes', async () => {
    const ledger = await open()
    const first = await take(ledger, 'Открыт мост.', { externalId: '7', url: 'https://town.example/7' })
    expect(first.outcome).toBe('new')
    expect(first.report).toEqual({ id: first.report.id, sourceId: source.id, externalId: '7', url: 'https://town.example/7', version: 1 }) // prettier-ignore
    expect(first.version.id).toBe(`${first.report.id}.1`)
    const second = await take(ledger, 'Открыт мост.', { externalId: '7' }, '2025-01-01T00:00:00Z')
    expect(second.outcome).toBe('known')
    expect(second.version).toEqual(first.version)
    expect(await ledger.reports()).toEqual([first.version])
  })

  test('an edited message is a new version and the old one stays', async () => {
    const ledger = await open()
    const old = await take(ledger, 'Длина моста 30 м.', { externalId: '7' })
    const edited = await take(ledger, 'Длина моста 300 м.', { externalId: '7' })
    expect(edited.outcome).toBe('new-version')
    expect(edited.report).toMatchObject({ id: old.report.id, version: 2 })
    expect(await ledger.reportVersion(old.report.id)).toEqual(edited.version)
    expect(await ledger.reportVersion(old.version.id)).toEqual(old.version)
    const back = await take(ledger, 'Длина моста 30 м.', { externalId: '7' })
    expect(back.outcome).toBe('known')
    expect(back.version).toEqual(old.version)
  })

  test('a pasted text is known by its bytes', async () => {
    const ledger = await open()
    expect((await take(ledger, 'Открыт мост.')).outcome).toBe('new')
    expect((await take(ledger, 'Открыт мост.')).outcome).toBe('known')
    expect((await take(ledger, 'Открыт  мост.')).outcome).toBe('new')
  })

  test('the same number in two sources is two reports', async () => {
    const ledger = await open()
    const other = { ...source, id: 'other-page' }
    const here = await take(ledger, 'Открыт мост.', { externalId: '7' })
    const two = await take(ledger, 'Открыт мост.', { externalId: '7', source: other })
    expect(two.outcome).toBe('new')
    expect(two.report.id).not.toBe(here.report.id)
    expect((await ledger.sources()).map((one) => one.id)).toEqual(['other-page', 'town-page'])
  })

  test('everything told of a report comes back as it was told', async () => {
    const ledger = await open()
    const notice = { ru: 'Пересказ.', kk: 'Мазмұны.', en: 'A retelling.' }
    const text = 'Әкім «Жаңа көпір» ашты 🌉\n\tҰзындығы 300 м. 50% «ok» \\ \' " ; --'
    const { version } = await take(ledger, text, { language: 'kk', title: 'Көпір', notice, mediaType: 'text/html' })
    expect(version).toMatchObject({ text, title: 'Көпір', notice, language: 'kk', mediaType: 'text/html' })
    expect(await ledger.reportVersion(version.id)).toEqual(version)
  })

  test('what is no text is refused with a word on what to do', async () => {
    const ledger = await open()
    await expect(take(ledger, 'a\0b')).rejects.toMatchObject({ code: 'not-text' })
    await expect(take(ledger, 'a\ud83d')).rejects.toMatchObject({ code: 'not-text' })
    expect(await ledger.reports()).toEqual([])
  })

  test('two ledgers on one place, told the same at once, have it once', async () => {
    const place = await fresh()
    const ledgers = [await open(place), await open(place)]
    const reports = Array.from({ length: 12 }, (_, index) =>
      incoming(`Отчёт ${index % 4}.`, { externalId: String(index % 3) }),
    )
    const outcomes = await Promise.all(
      ledgers.flatMap((ledger) =>
        reports.map((one) => ledger.takeIn(one, 'ru', sha(one.bytes), '2024-05-07T08:00:00Z')),
      ),
    )
    expect(outcomes.filter((one) => one.outcome === 'new')).toHaveLength(3)
    expect(outcomes.filter((one) => one.outcome === 'new-version')).toHaveLength(9)
    expect(await ledgers[0]?.reports()).toHaveLength(12)
    expect(await ledgers[1]?.faults()).toEqual([])
  })

  test('unread reports are those without a reading, newest first', async () => {
    const ledger = await open()
    await take(ledger, 'Старое.', { published: '2023-01-01' })
    await take(ledger, 'Новое.', { published: '2024-01-01' })
    expect((await ledger.reports({ unread: true })).map((one) => one.text)).toEqual(['Новое.', 'Старое.'])
    expect((await ledger.reports({ unread: true, limit: 1 })).map((one) => one.text)).toEqual(['Новое.'])
  })

  test('taking in shows the public nothing, so nothing counts as changed', async () => {
    const ledger = await open()
    await furnish(ledger)
    const before = await ledger.changeNumber()
    const { report } = await take(ledger, 'Открыт мост.')
    expect(await ledger.changeNumber()).toBe(before)
    expect(await ledger.report(report.id)).toBeNull()
  })

  test('any order of intake gives the same ledger, as long as each item keeps its own order', async () => {
    await fc.assert(
      fc.asyncProperty(told, async ({ items, order }) => {
        const sorted = order.toSorted((a, b) => a - b)
        expect(await tell(await open(), inOrder(items, order))).toEqual(
          await tell(await open(), inOrder(items, sorted)),
        )
      }),
      { numRuns: 6 },
    )
  })
})
