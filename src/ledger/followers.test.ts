// Readers who asked for letters: told once a day whoever tells them, and gone when they go.
import { expect, test } from 'vitest'
import type { FollowTarget } from '../model/index.ts'
import type { Ledger } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeChanges, entity, exported, newStory, readBridge, signature } from './test-scene.ts'

const bridge: FollowTarget = { kind: 'entity', id: 'new-bridge' }
const come = (ledger: Ledger, id: string, target = bridge): Promise<void> =>
  ledger.startFollowing({ id, address: `${id}@example.org`, language: 'ru' }, target, '2024-05-07')
const lend = (ledger: Ledger, day: string, clock: string, limit = 9) =>
  ledger.lendFollowers({ day, limit, at: `${day}T${clock}Z`, until: `${day}T${clock.replace(/:00:/, ':10:')}Z` })

describeLedgers('followers', ({ open, fresh }) => {
  test('one mailbox is one reader, who may follow several things and leave each', async () => {
    const ledger = await open()
    await come(ledger, 'a')
    await ledger.startFollowing(
      { id: 'b', address: 'A@Example.org', language: 'kk' },
      { kind: 'promise', id: 'p' },
      'x',
    )
    expect(await ledger.follower('b')).toBeNull()
    expect(await ledger.follower('a')).toEqual({
      id: 'a',
      address: 'a@example.org',
      language: 'kk',
      toldDay: '2024-05-07',
      toldSeq: 0,
      follows: [
        { ...bridge, since: 0 },
        { kind: 'promise', id: 'p', since: 0 },
      ],
    })
    expect(await ledger.stopFollowing('a', bridge)).toBe(true)
    expect(await ledger.stopFollowing('a', bridge)).toBe(false)
    expect((await ledger.follower('a'))?.follows).toMatchObject([{ id: 'p' }])
    expect(await ledger.stopFollowing('a', { kind: 'promise', id: 'p' })).toBe(true)
    expect(await ledger.follower('a')).toBeNull()
    await come(ledger, 'c')
    expect([await ledger.stopFollowing('c'), await ledger.stopFollowing('c')]).toEqual([true, false])
  })

  test('two processes share who is to be told, and each reader is told once a day', async () => {
    const place = await fresh()
    const [one, other] = [await open(place), await open(place)]
    for (const id of ['a', 'b', 'c']) await come(one, id)
    const both = await Promise.all([lend(one, '2024-05-08', '08:00:00', 2), lend(other, '2024-05-08', '08:00:00', 2)])
    expect(both.flatMap((part) => part.followers.map(({ id }) => id)).toSorted()).toEqual(['a', 'b', 'c'])
    expect([await one.beginDigest('a', '2024-05-08'), await other.beginDigest('a', '2024-05-08')]).toEqual([
      true,
      false,
    ])
    await one.endDigests(['a', 'b'], { day: '2024-05-08', seq: 7 })
    expect((await lend(one, '2024-05-08', '08:05:00')).followers).toEqual([])
    // Whoever had the third in hand was killed.
    expect((await lend(one, '2024-05-08', '08:11:00')).followers).toMatchObject([{ id: 'c', toldSeq: 0 }])
    expect((await lend(one, '2024-05-09', '08:00:00')).followers).toMatchObject([{ id: 'c' }, { id: 'a', toldSeq: 7 }, { id: 'b' }]) // prettier-ignore
  })

  test('a letter that was surely not taken is tried again that day, one that was cut off is not', async () => {
    const ledger = await open()
    for (const id of ['a', 'b']) await come(ledger, id)
    await lend(ledger, '2024-05-08', '08:00:00')
    for (const id of ['a', 'b']) await ledger.beginDigest(id, '2024-05-08')
    await ledger.leaveDigest('a', '2024-05-07')
    expect((await lend(ledger, '2024-05-08', '08:11:00')).followers).toMatchObject([{ id: 'a' }])
    expect(await ledger.dueFollowers({ day: '2024-05-09', limit: 9 })).toHaveLength(2)
    expect(await ledger.dueFollowers({ day: '2024-05-09', limit: 9, after: { id: 'a', toldDay: '2024-05-07' } })).toMatchObject([{ id: 'b', toldSeq: 0 }]) // prettier-ignore
  })

  test('a mailbox that is refused again and again is forgotten; one that takes a letter is not', async () => {
    const ledger = await open()
    await come(ledger, 'a')
    expect([await ledger.countBounce('a', 3), await ledger.countBounce('a', 3)]).toEqual([false, false])
    await ledger.endDigests(['a'], { day: '2024-05-08', seq: 0 })
    expect([await ledger.countBounce('a', 2), await ledger.countBounce('a', 2)]).toEqual([false, true])
    expect(await ledger.follower('a')).toBeNull()
    expect(await ledger.countBounce('a', 2)).toBe(false)
  })

  test('one secret for all processes; neither it nor an address is in any export', async () => {
    const place = await fresh()
    const [one, other] = [await open(place), await open(place)]
    const secrets = await Promise.all([one.secret('links', 'first'), other.secret('links', 'second')])
    expect(new Set(secrets).size).toBe(1)
    await come(one, 'a')
    expect((await exported(one)).filter((line) => /example\.org|first|second/.test(line))).toEqual([])
    for await (const { row } of one.publicRows()) expect(JSON.stringify(row)).not.toContain('example.org')
    expect(await one.faults()).toEqual([])
  })

  test('what decisions made public is told with their numbers, and what was taken back is not', async () => {
    const ledger = await open()
    const scene = await readBridge(ledger)
    await ledger.decide(bridgeChanges(scene), signature)
    const first = await ledger.lastDecision()
    expect((await ledger.newsBetween(0, first)).map((one) => one.kind)).toEqual(['claim', 'claim', 'claim', 'claim'])
    const promiseId = (await ledger.deskReport(scene.reportId))?.promises[0]?.id as string
    await ledger.decide(
      [
        { kind: 'confirm', target: 'promise', id: promiseId },
        { kind: 'promise-state', promiseId, state: 'kept', due: null, claimId: null, reportVersionId: null },
        { kind: 'publish', story: newStory('s', { reportIds: [scene.reportId] }) },
        { kind: 'unconfirm', target: 'claim', id: scene.claimIds[0] as string },
      ],
      signature,
    )
    const news = await ledger.newsBetween(first, await ledger.lastDecision())
    expect(news).toMatchObject([
      { kind: 'promise', state: 'kept', promise: { id: promiseId } },
      { kind: 'story', cards: [{ id: 's' }] },
    ])
    expect(news[1]).toHaveProperty('targets', expect.arrayContaining(['new-bridge', 'town', 'head']))
    expect(await ledger.newsBetween(0, first)).toHaveLength(3)
    await ledger.decide(
      [
        { kind: 'undo-promise-state', promiseId },
        { kind: 'withdraw', storyId: 's' },
      ],
      signature,
    )
    expect(await ledger.newsBetween(first, await ledger.lastDecision())).toEqual([])
    expect(await ledger.newsBetween(await ledger.lastDecision(), await ledger.lastDecision())).toEqual([])
  })

  test('one that was joined into another is followed as that other', async () => {
    const ledger = await open()
    await ledger.decide(
      [
        { kind: 'create', entity: entity('new-bridge', 'project', 'мост') },
        { kind: 'create', entity: entity('bridge', 'project', 'новый мост') },
        { kind: 'join-entities', entityId: 'new-bridge', into: 'bridge' },
      ],
      signature,
    )
    await come(ledger, 'a')
    expect((await ledger.follower('a'))?.follows).toMatchObject([{ id: 'bridge', since: 3 }])
    expect(await ledger.stopFollowing('a', { kind: 'entity', id: 'bridge' })).toBe(true)
  })
})
