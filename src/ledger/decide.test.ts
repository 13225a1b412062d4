import { expect, test } from 'vitest'
import type { Change } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import {
  bridgeChanges,
  bridgeText,
  claim,
  entity,
  exported,
  newStory,
  readBridge,
  signature,
  span,
} from './test-scene.ts'

const kinds = [
  ['claim', 'claims', 'state'],
  ['mention', 'mentions', 'state'],
  ['quote', 'quotes', 'state'],
  ['promise', 'promises', 'checked'],
  ['visit', 'visits', 'checked'],
] as const

describeLedgers('deciding', ({ open, fresh, openStore }) => {
  test('yes, no and not yet are appended with who, when, what was and what is', async () => {
    const ledger = await open()
    const { reportId } = await readBridge(ledger)
    const ids = await ledger.deskReport(reportId)
    for (const [target, list, key] of kinds) {
      const id = ids?.[list][0]?.id as string
      const state = async (): Promise<unknown> => {
        const view = await ledger.deskReport(reportId)
        return (view?.[list][0] as Record<string, unknown> | undefined)?.[key]
      }
      const saved = target === 'promise' || target === 'visit' ? 'checked' : 'state'
      for (const [kind, said, is] of [
        ['confirm', 'confirm', 'confirmed'],
        ['reject', 'reject', 'rejected'],
        ['unconfirm', 'revert', 'read'],
      ] as const) {
        const was = await state()
        const [decision] = await ledger.decide([{ kind, target, id }], {
          at: '2024-05-08T00:00:00Z',
          by: 'ed',
          reason: 'seen',
        })
        expect(decision).toMatchObject({ kind: said, targetKind: target, targetId: id, by: 'ed', at: '2024-05-08T00:00:00Z', reason: 'seen', before: { [saved]: was }, after: { [saved]: is } }) // prettier-ignore
        expect(await state()).toBe(is)
      }
    }
    const all = await ledger.decisions()
    expect(all.map((one) => one.seq)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
    expect(await ledger.decisions({ targetId: ids?.claims[0]?.id as string })).toEqual(all.slice(0, 3))
    expect(await ledger.decisions({ from: 4, limit: 2 })).toEqual(all.slice(3, 5))
    expect(await ledger.faults()).toEqual([])
  })

  test('all changes are made or none, and the error names the one that cannot be', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    const before = await exported(ledger)
    const changes: readonly Change[] = [...bridgeChanges(bridge), { kind: 'confirm', target: 'claim', id: 'nothing' }]
    await expect(ledger.decide(changes, signature)).rejects.toMatchObject({
      code: 'no-such-claim',
      message: expect.stringMatching(/^Change 11 of 11 \(confirm claim nothing\) cannot be made: /),
      hint: expect.stringMatching(/\S/),
    })
    expect(await exported(ledger)).toEqual(before)
  })

  test('decisions can be appended and nothing else', async () => {
    const place = await fresh()
    const ledger = await open(place)
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const { writer } = await openStore(place)
    for (const table of ['decisions', 'report_versions', 'readings'] as const) {
      await expect(writer.deleteFrom(table).execute()).rejects.toThrow('appended')
      const key = table === 'decisions' ? { seq: 1 } : { id: 'x' }
      await expect(
        writer
          .updateTable(table as 'tags')
          .set(key as never)
          .execute(),
      ).rejects.toThrow('appended')
    }
    expect(await ledger.faults()).toEqual([])
  })

  test('a corrected claim stands beside the wrong one, which is rejected', async () => {
    const ledger = await open()
    const { reportId, versionId, claimIds } = await readBridge(ledger)
    const right = claim(bridgeText, 'новый мост', 'длина 300 метров', { property: 'length', number: 3000, unit: 'm' })
    const wrong = claimIds[1] as string
    const decisions = await ledger.decide(
      [{ kind: 'correct', reportVersionId: versionId, correctionOf: wrong, claim: right, entityId: null }],
      signature,
    )
    expect(decisions.map((one) => one.kind)).toEqual(['reject', 'correct'])
    const made = decisions[1]?.targetId as string
    expect(await ledger.claim(wrong)).toMatchObject({ state: 'rejected' })
    expect(await ledger.claim(made)).toMatchObject({
      state: 'confirmed',
      number: 3000,
      rule: 'editor',
      correctionOf: wrong,
    })
    expect((await ledger.report(reportId))?.claims.map((one) => one.id)).toEqual([
      ...claimIds.filter((id) => id !== wrong),
      made,
    ])
    expect(await ledger.faults()).toEqual([])
  })

  test('a claim that the reader missed may go to an entity at once', async () => {
    const ledger = await open()
    const { versionId } = await readBridge(ledger)
    const missed = claim(bridgeText, 'мост через реку', 'новый мост', { property: 'status', value: 'started' })
    const change: Change = {
      kind: 'correct',
      reportVersionId: versionId,
      correctionOf: null,
      claim: missed,
      entityId: 'b',
    }
    await expect(ledger.decide([change], signature)).rejects.toMatchObject({ code: 'no-such-entity' })
    const [, made] = await ledger.decide(
      [{ kind: 'create', entity: entity('b', 'project', 'мост') }, change],
      signature,
    )
    expect(await ledger.claim(made?.targetId as string)).toMatchObject({ entityId: 'b', state: 'confirmed' })
    const unquoted = { ...missed, evidence: { ...span(bridgeText, 'новый мост'), start: 0 } }
    await expect(ledger.decide([{ ...change, claim: unquoted }], signature)).rejects.toMatchObject({ code: 'span' })
    expect(await ledger.faults()).toEqual([])
  })

  test('a promise gets words, a subject, an address and its outcome', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const id = (await ledger.deskReport(bridge.reportId))?.promises[0]?.id as string
    await ledger.decide(
      [
        { kind: 'confirm', target: 'promise', id },
        {
          kind: 'describe-promise',
          promiseId: id,
          slug: 'finish',
          subjectId: 'new-bridge',
          titles: { ru: 'Закончить' },
        },
        {
          kind: 'promise-state',
          promiseId: id,
          state: 'moved',
          due: '2025',
          claimId: null,
          reportVersionId: bridge.versionId,
        },
        { kind: 'promise-state', promiseId: id, state: 'kept-late', due: null, claimId: bridge.claimIds[3] as string, reportVersionId: null }, // prettier-ignore
      ],
      signature,
    )
    const page = await ledger.promise('finish')
    expect(page).toMatchObject({
      subject: { id: 'new-bridge' },
      issuer: { id: 'head' },
      addressee: null,
      text: bridgeText,
    })
    expect(page?.promise).toMatchObject({ state: 'kept-late', due: '2025', titles: { ru: 'Закончить' }, history: [{ at: '2024-05-06', state: 'open', due: '2024', reportVersionId: bridge.versionId }, { state: 'moved', due: '2025' }, { state: 'kept-late', due: '2025', claimId: bridge.claimIds[3] }] }) // prettier-ignore
    expect((await ledger.promise(id))?.promise.slug).toBe('finish')
    expect(await ledger.promise('nothing')).toBeNull()
    await ledger.decide([{ kind: 'unconfirm', target: 'promise', id }], signature)
    expect(await ledger.promise('finish')).toBeNull()
    expect(await ledger.faults()).toEqual([])
  })

  test('a visit gets words, a date and an address', async () => {
    const ledger = await open()
    const { reportId } = await readBridge(ledger)
    const id = (await ledger.deskReport(reportId))?.visits[0]?.id as string
    await ledger.decide(
      [
        { kind: 'describe-visit', visitId: id, slug: 'to-the-bridge', date: '2024-05-05', titles: { ru: 'Осмотр' } },
        { kind: 'confirm', target: 'visit', id },
      ],
      signature,
    )
    expect((await ledger.visit('to-the-bridge'))?.visit).toMatchObject({ date: '2024-05-05', titles: { ru: 'Осмотр' } })
    expect((await ledger.visits()).map((one) => one.id)).toEqual([id])
    expect(await ledger.faults()).toEqual([])
  })

  test('an address once given out is nobody else’s and leads on', async () => {
    const ledger = await open()
    await readBridge(ledger)
    const names = entity('x', 'project', 'мост').names
    await ledger.decide([{ kind: 'create', entity: entity('a', 'project', 'мост', { slug: 'bridge' }) }], signature)
    await expect(
      ledger.decide([{ kind: 'create', entity: entity('b', 'project', 'мост', { slug: 'bridge' }) }], signature),
    ).rejects.toMatchObject({ code: 'slug-taken' })
    await ledger.decide([{ kind: 'rename', entityId: 'a', names, slug: 'new-bridge' }], signature)
    expect(await ledger.entity('project', 'bridge')).toEqual({ movedTo: 'new-bridge' })
    await expect(
      ledger.decide([{ kind: 'create', entity: entity('b', 'project', 'мост', { slug: 'bridge' }) }], signature),
    ).rejects.toMatchObject({ code: 'slug-taken' })
    await ledger.decide([{ kind: 'rename', entityId: 'a', names, slug: 'bridge' }], signature)
    expect(await ledger.entity('project', 'new-bridge')).toEqual({ movedTo: 'bridge' })
    await ledger.decide([{ kind: 'create', entity: entity('c', 'place', 'Мост', { slug: 'bridge' }) }], signature)
    expect(await ledger.faults()).toEqual([])
  })

  test('a name without a main one, a place in itself, a code twice are refused', async () => {
    const ledger = await open()
    await readBridge(ledger)
    const refused = async (change: Change, code: string): Promise<void> => {
      await expect(ledger.decide([change], signature)).rejects.toMatchObject({ code })
    }
    const place = entity('p', 'place', 'Город', { code: '1' })
    await refused({ kind: 'create', entity: { ...place, names: [] } }, 'no-name')
    await refused({ kind: 'create', entity: { ...place, names: place.names.map((name) => ({ ...name, main: false })) } }, 'no-main-name') // prettier-ignore
    await refused({ kind: 'create', entity: { ...place, placeId: 'nowhere' } }, 'no-such-entity')
    await ledger.decide([{ kind: 'create', entity: place }, { kind: 'create', entity: entity('q', 'place', 'Село', { placeId: 'p' }) }], signature) // prettier-ignore
    await refused({ kind: 'create', entity: { ...place, id: 'p2', slug: 'p2' } }, 'code-taken')
    await refused({ kind: 'create', entity: place }, 'entity-exists')
    await refused({ kind: 'rename', entityId: 'p', names: place.names, placeId: 'q' }, 'place-circle')
    await refused({ kind: 'create', entity: entity('r', 'place', 'a\0b') }, 'not-text')
    await refused({ kind: 'create', entity: entity('r', 'place', 'a', { slug: 'a/b' }) }, 'bad-slug')
    expect((await ledger.entityByCode('1'))?.id).toBe('p')
    expect(await ledger.entitiesByKeys('place', ['Село', 'Город', 'x'])).toMatchObject([{ key: 'Город', entity: { id: 'p' } }, { key: 'Село', entity: { id: 'q' } }]) // prettier-ignore
  })

  test('every change that the public could see is counted', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    const numbers = [await ledger.changeNumber()]
    await ledger.decide(bridgeChanges(bridge), signature)
    numbers.push(await ledger.changeNumber())
    await ledger.decide([{ kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId] }) }], signature)
    numbers.push(await ledger.changeNumber())
    await expect(ledger.decide([{ kind: 'withdraw', storyId: 'none' }], signature)).rejects.toThrow('none')
    numbers.push(await ledger.changeNumber())
    expect(numbers[1]).toBeGreaterThan(numbers[0] as number)
    expect(numbers[2]).toBeGreaterThan(numbers[1] as number)
    expect(numbers[3]).toBe(numbers[2])
  })
})
