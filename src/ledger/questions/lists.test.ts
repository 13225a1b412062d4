import { expect, test } from 'vitest'
import { describeLedgers } from '../test-ledgers.ts'
import { bridgeChanges, newStory, readBridge, signature } from '../test-scene.ts'

describeLedgers('lists by other ways', ({ open }) => {
  test('promises are found by what they come to, by who gave them and by place; what is unconfirmed is in none', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const id = (await ledger.deskReport(bridge.reportId))!.promises[0]!.id
    expect((await ledger.promiseWays('2025-01-01')).groups).toMatchObject({ overdue: 0, due: 0 })
    await ledger.decide(
      [
        { kind: 'confirm', target: 'promise', id },
        { kind: 'describe-promise', promiseId: id, subjectId: 'new-bridge', titles: {} },
      ],
      signature,
    )
    const overdue = await ledger.promisesBy({ group: 'overdue', day: '2025-01-01' })
    expect([overdue.total, overdue.promises.map((one) => one.promise.id)]).toEqual([1, [id]])
    expect((await ledger.promisesBy({ group: 'due', day: '2024-12-31' })).total).toBe(1)
    expect((await ledger.promisesBy({ group: 'kept', day: '2024-12-31' })).total).toBe(0)
    expect((await ledger.promisesBy({ issuerId: 'head' }, { limit: 0 })).total).toBe(1)
    expect((await ledger.promisesBy({ placeId: 'town' })).promises).toHaveLength(1)
    expect((await ledger.promisesBy({ addresseeId: 'head' })).total).toBe(0)
    const ways = await ledger.promiseWays('2025-01-01')
    expect(ways.groups).toEqual({ overdue: 1, due: 0, undated: 0, kept: 0, dropped: 0 })
    expect(ways.issuers.map((one) => [one.entity.id, one.promises])).toEqual([['head', 1]])
    expect(await ledger.placesByCode(['990000000', '000000000'])).toMatchObject([
      { entity: { id: 'town' }, projects: 1, promises: 1 },
    ])
  })

  test('a day of the year remembers stories and visits of that day, and no promise whose year alone was named', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(
      [...bridgeChanges(bridge), { kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId] }) }],
      signature,
    )
    const on = (day: string) => ledger.onDay('ru', [day], [[`${day}T00`, `${day}T99`]])
    expect((await on('2024-05-07')).stories.map((one) => one.id)).toEqual(['s'])
    expect((await on('2024-05-08')).stories).toEqual([])
    expect((await on('2024-12-31')).promises).toEqual([])
  })

  test('a withdrawn story is known as such by its address, one that never was is not', async () => {
    const ledger = await open()
    await readBridge(ledger)
    await ledger.decide([{ kind: 'publish', story: newStory('s') }], signature)
    expect(await ledger.withdrawn('ru', 's')).toBe(false)
    await ledger.decide([{ kind: 'withdraw', storyId: 's' }], signature)
    expect(await ledger.withdrawn('ru', 's')).toBe(true)
    expect(await ledger.withdrawn('ru', 'never')).toBe(false)
  })
})
