import { expect, test } from 'vitest'
import type { ListPaging, ListPart } from '../../model/index.ts'
import type { Ledger } from '../contract.ts'
import { describeLedgers } from '../test-ledgers.ts'
import { bridgeChanges, bridgeReading, bridgeText, newStory, readBridge, signature, take } from '../test-scene.ts'

/** The bridge once more in each of several reports, some of it confirmed; and one report that is nobody's business yet. */
const furnished = async (ledger: Ledger): Promise<void> => {
  const bridge = await readBridge(ledger)
  await ledger.decide(bridgeChanges(bridge), signature)
  await ledger.decide([{ kind: 'publish', story: newStory('s0', { reportIds: [bridge.reportId] }) }], signature)
  for (let count = 1; count < 5; count++) {
    const { report, version } = await take(ledger, bridgeText, { externalId: `r${count}`, published: `2025-01-0${count}` })
    await ledger.keepReading(version.id, bridgeReading(), 'test-1', 'later')
    const view = await ledger.deskReport(report.id)
    if (count === 4) continue
    const mention = view!.mentions.find((one) => one.name === 'новый мост')!
    await ledger.decide(
      [
        { kind: 'join', mentionId: mention.id, entityId: 'new-bridge' },
        { kind: 'confirm', target: 'claim', id: view!.claims[0]!.id },
        { kind: 'confirm', target: 'promise', id: view!.promises[0]!.id },
        { kind: 'publish', story: newStory(`s${count}`, { reportIds: [report.id], publishedAt: `2025-01-0${count}T10:00:00Z` }) },
      ],
      signature,
    )
  }
} // prettier-ignore

const idOf = (one: unknown): string => {
  const of = one as { id?: string; story?: { id: string } }
  return of.story?.id ?? of.id ?? ''
}
const everyOne = async (list: (paging: ListPaging) => Promise<ListPart<unknown>>, limit: number): Promise<readonly string[]> => {
  const found: string[] = []
  let cursor: string | undefined
  for (let part = 0; part < 100; part++) {
    const { items, next } = await list({ limit, ...(cursor !== undefined && { cursor }) })
    expect(items.length).toBeLessThanOrEqual(limit)
    found.push(...items.map(idOf))
    if (next === null) return found
    cursor = next
  }
  throw new Error('a list without an end')
} // prettier-ignore

describeLedgers('lists for programs', ({ open }) => {
  test('part after part tells everything once and in one order, whatever the size of a part', async () => {
    const ledger = await open()
    await furnished(ledger)
    const lists: Readonly<Record<string, (paging: ListPaging) => Promise<ListPart<unknown>>>> = {
      claims: (paging) => ledger.claimList({ state: 'any' }, paging),
      confirmed: (paging) => ledger.claimList({ state: 'confirmed' }, paging),
      ofBridge: (paging) => ledger.claimList({ state: 'any', entityId: 'new-bridge' }, paging),
      costs: (paging) => ledger.claimList({ state: 'any', entityId: 'new-bridge', property: 'cost' }, paging),
      inTown: (paging) => ledger.claimList({ state: 'any', placeId: 'town' }, paging),
      reports: (paging) => ledger.reportList({}, paging),
      reportsOfBridge: (paging) => ledger.reportList({ entityId: 'new-bridge' }, paging),
      stories: (paging) => ledger.storyList({}, paging),
      tagged: (paging) => ledger.storyList({ tagId: 'bridge', language: 'ru' }, paging),
      entities: (paging) => ledger.entityList({}, paging),
      within: (paging) => ledger.entityList({ placeId: 'town' }, paging),
      promises: (paging) => ledger.promiseList({}, paging),
    }
    const counts: Record<string, number> = {}
    for (const [name, list] of Object.entries(lists)) {
      const all = await everyOne(list, 100)
      counts[name] = all.length
      expect([name, new Set(all).size]).toEqual([name, all.length])
      for (const limit of [1, 2, 3]) expect([name, limit, await everyOne(list, limit)]).toEqual([name, limit, all])
    }
    expect(counts).toMatchObject({ reports: 4, reportsOfBridge: 4, stories: 4, tagged: 4, costs: 4, confirmed: 7, claims: 16, ofBridge: 16, promises: 3 }) // prettier-ignore
  })

  test('filters leave what fits, and nothing that is not public', async () => {
    const ledger = await open()
    await furnished(ledger)
    const claims = async (which: Parameters<Ledger['claimList']>[0]) =>
      (await ledger.claimList(which, { limit: 100 })).items
    expect((await claims({ state: 'any', unit: 'm' })).map((one) => one.property)).toEqual(Array(4).fill('length'))
    expect((await claims({ state: 'read', from: '2025-01-02', to: '2025-01-03' })).map((one) => one.published)).toEqual([
      ...Array(3).fill('2025-01-03'), ...Array(3).fill('2025-01-02'),
    ]) // prettier-ignore
    expect(await claims({ state: 'any', language: 'kk' })).toEqual([])
    expect((await claims({ state: 'any', entityId: 'new-bridge', from: '2025-01-03' })).length).toBe(4)
    const { items } = await ledger.storyList({ from: '2025-01-02', to: '2025-01-02' }, { limit: 9 })
    expect(items.map((one) => [one.story.id, one.tags.map((tag) => tag.id), one.section?.id])).toEqual([
      ['s2', ['bridge'], 'works'],
    ])
    expect((await ledger.promiseList({ dueFrom: '2025-01-01' }, { limit: 9 })).items).toEqual([])
    expect(await ledger.storyNamed('s1')).toMatchObject({ story: { id: 's1' } })
    const [hidden] = (await ledger.reports()).filter((version) => version.published === '2025-01-04')
    const [claim] = (await ledger.deskReport(hidden!.reportId))!.claims
    expect([await ledger.claimNamed(claim!.id), await ledger.report(hidden!.reportId)]).toEqual([null, null])
    expect(await ledger.entityNamed('990000000')).toMatchObject({ id: 'town' })
  })
})
