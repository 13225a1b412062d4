// A round is made once a day whoever makes it, and what it finds stands on the list once.
import { expect, test } from 'vitest'
import type { AttentionItem } from '../model/index.ts'
import { describeLedgers } from './test-ledgers.ts'
import { signature } from './test-scene.ts'

const overdue = (due: string, targetId = 'p'): AttentionItem => ({
  kind: 'overdue',
  target: 'promise',
  targetId,
  about: { due },
})
const p = [{ target: 'promise', targetId: 'p' }] as const
const at = (hour: number): string => `2025-01-02T0${hour}:00:00Z`

describeLedgers('rounds', ({ open, fresh }) => {
  test('two processes that begin at once make one round', async () => {
    const place = await fresh()
    const [one, other] = [await open(place), await open(place)]
    const begun = await Promise.all([one.beginRound('2025-01-02', at(1)), other.beginRound('2025-01-02', at(1))])
    expect(begun.filter((round) => round !== null)).toEqual([{ day: '2025-01-02', changes: 0, last: null }])
    expect(await one.lastRound()).toBeNull()
    await one.endRound({ day: '2025-01-02', changes: 0 }, at(1))
    expect(await other.beginRound('2025-01-02', at(2))).toBeNull()
    expect(await other.beginRound('2025-01-01', at(2), true)).toBeNull()
    expect(await other.beginRound('2025-01-02', at(2), true)).toMatchObject({ last: { day: '2025-01-02' } })
    expect(await other.beginRound('2025-01-03', at(2))).toMatchObject({ last: { day: '2025-01-02' } })
    expect(await other.lastRound()).toEqual({ day: '2025-01-02', endedAt: at(1) })
  })

  test('a round that was cut off is taken up again after a while', async () => {
    const ledger = await open()
    await ledger.beginRound('2025-01-02', '2025-01-02T01:00:00Z')
    expect(await ledger.beginRound('2025-01-02', '2025-01-02T01:05:00Z')).toBeNull()
    expect(await ledger.beginRound('2025-01-02', '2025-01-02T01:11:00Z')).toMatchObject({ last: null })
    await ledger.leaveRound('2025-01-02')
    expect(await ledger.beginRound('2025-01-02', '2025-01-02T01:12:00Z')).not.toBeNull()
  })

  test('what is found again stands once, what is over goes, what is so again comes again', async () => {
    const ledger = await open()
    const first = await ledger.keepAttention(p, [overdue('2024-12-31')], '2025-01-01')
    expect([first.raised.length, first.resolved]).toEqual([1, 0])
    expect(await ledger.keepAttention(p, [overdue('2024-12-31')], '2025-01-02')).toEqual({ raised: [], resolved: 0 })
    expect(await ledger.attention()).toMatchObject([{ kind: 'overdue', firstSeen: '2025-01-01', resolved: null }])
    expect(await ledger.keepAttention(p, [], '2025-01-03')).toEqual({ raised: [], resolved: 1 })
    expect(await ledger.attention()).toEqual([])
    const again = await ledger.keepAttention(p, [overdue('2024-12-31')], '2025-01-04')
    expect(again.raised).toMatchObject([{ id: first.raised[0]?.id, firstSeen: '2025-01-01' }])
    // Of other targets nothing was said, so nothing of theirs goes.
    const q = [{ target: 'promise', targetId: 'q' }] as const
    await ledger.keepAttention(q, [], '2025-01-04')
    expect(await ledger.attention()).toHaveLength(1)
  })

  test('of very many at once each stands once: new, waiting, over and so again', async () => {
    const ledger = await open()
    const many = (from: number, to: number): readonly AttentionItem[] =>
      Array.from({ length: to - from }, (_, at) => ({ ...overdue('2024-12-31'), about: { due: `${from + at}` } }))
    expect((await ledger.keepAttention(p, [...many(0, 700), ...many(0, 9)], '2025-01-01')).raised).toHaveLength(700)
    const second = await ledger.keepAttention(p, many(300, 1000), '2025-01-02')
    expect([second.raised.length, second.resolved]).toEqual([300, 300])
    const third = await ledger.keepAttention(p, many(0, 1300), '2025-01-03')
    expect([third.raised.length, third.resolved]).toEqual([600, 0])
    const waits = await ledger.attention()
    expect([waits.length, new Set(waits.map(({ id }) => id)).size]).toEqual([1300, 1300])
    const half = await ledger.attention({ limit: 800 })
    expect([...half, ...(await ledger.attention({ limit: 800, after: half.at(-1)! }))]).toEqual(waits)
    const days = Map.groupBy(waits, ({ firstSeen }) => firstSeen)
    expect([...days].map(([day, found]) => [day, found.length])).toEqual([['2025-01-01', 700], ['2025-01-02', 300], ['2025-01-03', 300]]) // prettier-ignore
  })

  test('what an editor waved away stays away until something new happens', async () => {
    const ledger = await open()
    const { raised } = await ledger.keepAttention(p, [overdue('2024-12-31')], '2025-01-01')
    const attentionId = raised[0]?.id as string
    const [decision] = await ledger.decide([{ kind: 'dismiss', attentionId }], { ...signature, reason: 'asked' })
    expect(decision).toMatchObject({ kind: 'dismiss', targetKind: 'attention', by: 'editor', before: { dismissed: false }, after: { dismissed: true } }) // prettier-ignore
    expect(await ledger.attention()).toEqual([])
    await ledger.keepAttention(p, [], '2025-01-02')
    expect((await ledger.keepAttention(p, [overdue('2024-12-31')], '2025-01-03')).raised).toEqual([])
    expect((await ledger.keepAttention(p, [overdue('2025-06-30')], '2025-07-01')).raised).toHaveLength(1)
    await ledger.decide([{ kind: 'undismiss', attentionId }], signature)
    expect(await ledger.attention({ ids: [attentionId] })).toMatchObject([{ dismissed: false, resolved: '2025-07-01' }])
    await expect(ledger.decide([{ kind: 'dismiss', attentionId: 'nothing' }], signature)).rejects.toMatchObject({
      code: 'no-such-attention',
    })
    expect(await ledger.faults()).toEqual([])
  })

  test('several items that are now one stay one: what waits goes on waiting, what was waved away stays away', async () => {
    const ledger = await open()
    const e = [{ target: 'entity', targetId: 'e' }] as const
    const clash = (...claims: readonly string[]): AttentionItem => ({ kind: 'contradiction', target: 'entity', targetId: 'e', about: { property: 'cost', claims } }) // prettier-ignore
    const area = { ...clash('a', 'b'), about: { property: 'area', claims: ['a', 'b'] } }
    const asBefore = [clash('a', 'b'), clash('a', 'c'), clash('b', 'c')]
    await ledger.keepAttention(e, [...asBefore, area], '2025-01-01')
    const one = await ledger.keepAttention(e, [clash('b', 'c', 'a'), area], '2025-01-02')
    expect(one).toEqual({ raised: [], resolved: 0 })
    const waits = await ledger.attention()
    expect(waits.map(({ about, firstSeen }) => [about, firstSeen])).toEqual(expect.arrayContaining([[{ property: 'cost', claims: ['b', 'c', 'a'] }, '2025-01-01'], [area.about, '2025-01-01']])) // prettier-ignore
    expect(waits).toHaveLength(2)
    const waved = waits.find(({ about }) => about['property'] === 'cost')!.id
    await ledger.decide([{ kind: 'dismiss', attentionId: waved }], signature)
    // Two of the three that were waved away, and the three in another order.
    for (const claims of [
      ['a', 'b'],
      ['c', 'a', 'b'],
      ['b', 'c'],
    ])
      expect((await ledger.keepAttention(e, [clash(...claims), area], '2025-01-03')).raised).toEqual([])
    expect(await ledger.attention()).toMatchObject([{ about: area.about }])
    const more = await ledger.keepAttention(e, [clash('c', 'd', 'b'), area], '2025-01-04')
    expect(more.raised).toMatchObject([{ about: { claims: ['c', 'd', 'b'] }, firstSeen: '2025-01-04' }])
    expect(await ledger.faults()).toEqual([])
  })
})
