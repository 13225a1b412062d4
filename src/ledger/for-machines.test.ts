// What sitemaps, calendars and feeds of promises ask.
import { expect, test } from 'vitest'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeChanges, furnish, newStory, readBridge, signature } from './test-scene.ts'

describeLedgers('questions of machines', ({ open }) => {
  test('public reports have an address in their month, others have none', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    expect(await ledger.reportMonths()).toEqual(['2024-05'])
    expect(await ledger.reportAddresses('2024-05')).toEqual([])
    await ledger.decide(bridgeChanges(bridge), signature)
    expect((await ledger.reportAddresses('2024-05')).map((one) => one.id)).toEqual([bridge.reportId])
    expect(await ledger.reportAddresses('2024-06')).toEqual([])
    expect([typeof (await ledger.monthTaken('2024-05')), await ledger.monthTaken('2024-06')]).toEqual(['string', null])
  })

  test('addresses of stories come from the oldest or from the newest, and a correction is a change', async () => {
    const ledger = await open()
    await furnish(ledger)
    const publish = (id: string, publishedAt: string) =>
      ledger.decide([{ kind: 'publish', story: newStory(id, { publishedAt }) }], signature)
    await publish('b', '2024-05-02T10:00:00Z')
    await publish('a', '2024-05-01T10:00:00Z')
    await publish('c', '2024-05-03T10:00:00Z')
    const ids = async (paging: Parameters<typeof ledger.storyAddresses>[1]) =>
      (await ledger.storyAddresses('ru', paging)).map((one) => one.id)
    expect(await ids({ limit: 9 })).toEqual(['a', 'b', 'c'])
    expect(await ids({ limit: 1, offset: 1 })).toEqual(['b'])
    expect(await ids({ limit: 9, newest: true, since: '2024-05-02' })).toEqual(['c', 'b'])
    expect(await ledger.storyFiles('ru', 2)).toEqual(['2024-05-02T10:00:00Z', '2024-05-03T10:00:00Z'])
    expect(await ledger.storyFiles('en', 2)).toEqual([])
    const [before] = await ledger.storyAddresses('ru', { limit: 1 })
    expect(before).toMatchObject({ language: 'ru', publishedAt: '2024-05-01T10:00:00Z', slugs: { ru: before?.slug } })
    const correction = { language: 'ru' as const, at: '2024-06-01T08:00:00Z', text: 'Было два, на деле три.' }
    const version = newStory('a').versions[0]!
    await ledger.decide([{ kind: 'correct-story', storyId: 'a', correction, version }], {
      ...signature,
      at: correction.at,
    })
    const [after] = await ledger.storyAddresses('ru', { limit: 1 })
    expect(await ledger.storyFiles('ru', 2)).toEqual(['2024-06-01T08:00:00Z', '2024-05-03T10:00:00Z'])
    expect([before?.changedAt, after?.changedAt]).toEqual(['2024-05-01T10:00:00Z', '2024-06-01T08:00:00Z'])
  })

  test('promises by their day whatever became of them, and those decided upon last', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    expect(await ledger.latestPromises(9)).toEqual([])
    expect(await ledger.slugsIn('promise', {})).toEqual([])
    const projects = (await ledger.entities('project')).map((line) => line.entity.slug)
    expect((await ledger.slugsIn('project', {})).toSorted()).toEqual(projects.toSorted())
    expect(await ledger.slugsIn('project', { limit: 1, offset: projects.length })).toEqual([])
    const id = (await ledger.deskReport(bridge.reportId))?.promises[0]?.id as string
    await ledger.decide([{ kind: 'confirm', target: 'promise', id }], signature)
    const [latest] = await ledger.latestPromises(9)
    expect(latest?.promise.id).toBe(id)
    expect(await ledger.slugsIn('promise', {})).toEqual([latest?.promise.slug])
    await ledger.decide([{ kind: 'promise-state', promiseId: id, state: 'moved', due: '2025-03', claimId: null, reportVersionId: null }], signature) // prettier-ignore
    await ledger.decide([{ kind: 'promise-state', promiseId: id, state: 'kept', due: null, claimId: null, reportVersionId: null }], signature) // prettier-ignore
    expect((await ledger.promisesDue('2025-03-31', 9)).map((one) => [one.id, one.state])).toEqual([[id, 'kept']])
    expect(await ledger.promisesDue('2025-04-01', 9)).toEqual([])
  })
})
