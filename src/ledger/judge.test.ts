import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeChanges, entity, exported, readBridge, signature } from './test-scene.ts'

const history = ['decisions', 'decision_entities', 'counters', 'changes']
const twin = (kind: 'not-same' | 'unsure' | 'unsay', id: string, entityId: string): Change => ({ kind, of: 'mention', id, entityId }) // prettier-ignore

describeLedgers('not the same, unsure', ({ open }) => {
  test('a no is remembered with who said it, outlives joins of the entity, and is taken back exactly', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge).filter(({ kind }) => kind === 'create'), signature) // prettier-ignore
    await ledger.decide([{ kind: 'create', entity: entity('old-bridge', 'project', 'старый мост') }], signature)
    const mention = bridge.mention('новый мост')
    const before = await exported(ledger, history)
    const [said] = await ledger.decide([twin('not-same', mention, 'old-bridge')], signature)
    expect(said).toMatchObject({
      kind: 'not-same',
      by: 'editor',
      targetId: mention,
      before: { 'verdict:old-bridge': null },
    })
    expect(await ledger.faults()).toEqual([])
    await ledger.decide([{ kind: 'join-entities', entityId: 'old-bridge', into: 'new-bridge' }], signature)
    expect(await ledger.verdictsOn([mention])).toEqual([
      { id: mention, entityId: 'old-bridge', rootId: 'new-bridge', verdict: 'not-same' },
    ])
    await ledger.decide([{ kind: 'part-entities', entityId: 'old-bridge' }], signature)
    await ledger.decide([twin('unsure', mention, 'old-bridge')], signature)
    expect((await ledger.verdictsOn([mention])).map(({ verdict }) => verdict)).toEqual(['unsure'])
    await ledger.decide([twin('unsay', mention, 'old-bridge')], signature)
    expect(await exported(ledger, history)).toEqual(before)
    expect(await ledger.faults()).toEqual([])
  })

  test('what was refused cannot be joined, what is joined cannot be refused, nor a thing held against itself or another kind', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    await ledger.decide([{ kind: 'create', entity: entity('old-bridge', 'project', 'старый мост') }], signature)
    const mention = bridge.mention('новый мост')
    const refused = async (change: Change, code: string): Promise<void> => {
      await expect(ledger.decide([change], signature)).rejects.toMatchObject({ code })
    }
    await refused(twin('not-same', mention, 'new-bridge'), 'joined')
    await refused(twin('not-same', mention, 'town'), 'other-kind')
    await refused(twin('unsay', mention, 'old-bridge'), 'nothing-said')
    await refused({ kind: 'unsure', of: 'entity', id: 'town', entityId: 'town' }, 'itself')
    await refused(twin('not-same', 'nobody', 'town'), 'no-such-mention')
    await ledger.decide([{ kind: 'part', mentionId: mention }, twin('not-same', mention, 'new-bridge')], signature)
    await refused({ kind: 'join', mentionId: mention, entityId: 'new-bridge' }, 'not-same')
    await ledger.decide([{ kind: 'not-same', of: 'entity', id: 'old-bridge', entityId: 'new-bridge' }], signature)
    await refused({ kind: 'join-entities', entityId: 'new-bridge', into: 'old-bridge' }, 'not-same')
    expect(await ledger.faults()).toEqual([])
  })

  test('a spelling that was joined finds its entity from then on, and no longer once it is parted', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge).filter(({ kind }) => kind === 'create'), signature) // prettier-ignore
    const join: Change = {
      kind: 'join',
      mentionId: bridge.mention('новый мост'),
      entityId: 'new-bridge',
      keys: ['b', 'a', 'a'],
    }
    const [joined] = await ledger.decide([join], signature)
    expect(joined?.after).toEqual({ entityId: 'new-bridge', keys: ['a', 'b'] })
    expect(await ledger.idsByKeys('project', ['a', 'x'])).toEqual([{ key: 'a', id: 'new-bridge' }])
    expect(await ledger.idsByKeys('place', ['a'])).toEqual([])
    expect(await ledger.faults()).toEqual([])
    await ledger.decide([{ kind: 'part', mentionId: bridge.mention('новый мост') }], signature)
    expect(await ledger.idsByKeys('project', ['a', 'b'])).toEqual([])
    expect(await ledger.faults()).toEqual([])
  })

  test('a key that very many share answers with none', async () => {
    const ledger = await open()
    const many = Array.from({ length: 40 }, (_, at) => ({ ...entity(`p${at}`, 'project', `школа ${at}`), keys: ['школа', `k${at}`] })) // prettier-ignore
    await ledger.decide(many.map((one) => ({ kind: 'create', entity: one })), signature) // prettier-ignore
    expect(await ledger.idsByKeys('project', ['школа', 'k7'])).toEqual([{ key: 'k7', id: 'p7' }])
  })

  test('whatever was said of two, taking all back gives what was', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge).filter(({ kind }) => kind === 'create'), signature) // prettier-ignore
    const mentionId = bridge.mention('новый мост')
    const before = await exported(ledger, history)
    const step = fc.constantFrom('join', 'part', 'not-same', 'unsure', 'unsay')
    const tryTo = (change: Change) => ledger.decide([change], signature).catch(() => undefined)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        for (const [at, kind] of steps.entries())
          if (kind === 'join') await tryTo({ kind, mentionId, entityId: 'new-bridge', keys: [`k${at}`] })
          else if (kind === 'part') await tryTo({ kind, mentionId })
          else await tryTo(twin(kind as 'unsure', mentionId, 'new-bridge'))
        expect(await ledger.faults()).toEqual([])
        await tryTo({ kind: 'part', mentionId })
        await tryTo(twin('unsay', mentionId, 'new-bridge'))
        expect(await exported(ledger, history)).toEqual(before)
      }),
      { numRuns: 8 },
    )
  })
})
