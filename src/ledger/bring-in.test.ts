import { expect, test } from 'vitest'
import type { Arrival, Ledger, ReadVersion } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeReading, bridgeText, exported, incoming, sha } from './test-scene.ts'

const arrival = (text: string, externalId: string): Arrival => {
  const report = incoming(text, { externalId })
  return { incoming: report, language: 'ru', sha256: sha(report.bytes) }
}
const at = '2024-05-07T08:00:00Z'
const posts = [{ office: 'глава города', role: 'akim', scope: null, manner: 'holds', sure: true }] as const
const read: ReadVersion = ({ id }) => ({ reading: { ...bridgeReading(), id }, readerVersion: 'test-1', posts })

const batch = [
  arrival(bridgeText, 'first'),
  arrival(`${bridgeText} И ещё.`, 'second'),
  arrival(bridgeText, 'first'),
  arrival(`${bridgeText} Исправлено.`, 'first'),
]

const oneByOne = async (ledger: Ledger): Promise<void> => {
  for (const { incoming: report, language, sha256 } of batch) {
    const { outcome, version } = await ledger.takeIn(report, language, sha256, at)
    if (outcome === 'known') continue
    const said = read(version)
    await ledger.keepPosts(version.id, said.posts)
    await ledger.keepReading(version.id, said.reading, said.readerVersion, at)
  }
}
const outcomes = async (ledger: Ledger, now: readonly Arrival[] = batch): Promise<readonly string[]> =>
  (await ledger.bringIn(now, read, () => at)).map((one) => `${one.outcome} ${one.report.externalId} ${one.version.version}`) // prettier-ignore
const found = async (ledger: Ledger): Promise<unknown> => ({
  ...(await ledger.search({ words: 'мост', view: 'desk' })),
})

describeLedgers('bringing in many', ({ open }) => {
  test('leaves what one by one leaves: an edit and a repetition in one batch too', async () => {
    const single = await open()
    await oneByOne(single)
    const expected = [await exported(single), await found(single)]
    await single.close()
    const ledger = await open()
    expect(await outcomes(ledger)).toEqual(['new first 1', 'new second 1', 'known first 1', 'new-version first 2'])
    expect([await exported(ledger), await found(ledger)]).toEqual(expected)
    expect(await ledger.faults()).toEqual([])
  })

  test('what others take in meanwhile is known, or has another number', async () => {
    const ledger = await open()
    const edits = [1, 2, 3].map((count) => [arrival(`${bridgeText} ${count}`, 'first'), arrival(bridgeText, 'second')])
    const all = await Promise.all(edits.map((edit) => outcomes(ledger, edit)))
    expect(all.flat().toSorted()).toEqual(
      ['known second 1', 'known second 1', 'new first 1', 'new second 1', 'new-version first 2', 'new-version first 3'], // prettier-ignore
    )
    expect(await ledger.reports({ unread: true })).toEqual([])
    expect(await ledger.faults()).toEqual([])
  })

  test('one whose words do not stand in its text keeps all of them out', async () => {
    const ledger = await open()
    const wrong = [arrival(bridgeText, 'first'), arrival('Другое', 'second')]
    await expect(ledger.bringIn(wrong, read, () => at)).rejects.toMatchObject({ code: 'span' })
    expect(await ledger.reports()).toEqual([])
  })
})
