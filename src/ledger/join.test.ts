import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeChanges, bridgeReading, bridgeText, claim, entity, exported, newStory, readBridge, reading, signature, span, take } from './test-scene.ts' // prettier-ignore

/** What parting must give back: all but the record that it was joined. */
const history = ['decisions', 'decision_entities', 'counters']

const joinInto = (entityId: string, into: string): Change => ({ kind: 'join-entities', entityId, into })

describeLedgers('joining and parting', ({ open }) => {
  test('what goes by a mention’s name follows it to its entity', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const view = await ledger.deskReport(bridge.reportId)
    expect(view?.claims.map((one) => one.entityId)).toEqual(Array.from({ length: 4 }, () => 'new-bridge'))
    expect(view?.mentions.map((one) => [one.entityId, one.state])).toEqual([
      ['head', 'confirmed'],
      ['town', 'confirmed'],
      ['new-bridge', 'confirmed'],
      [null, 'read'],
    ])
    expect(view?.quotes[0]?.speakerId).toBe('head')
    expect(view?.promises[0]).toMatchObject({ issuerId: 'head', addresseeId: null })
    expect(view?.visits[0]).toMatchObject({ whoId: 'head', stops: [{ entityId: 'new-bridge' }, { entityId: null }] })
    expect(view?.entities?.map((one) => one.id)).toEqual(['head', 'new-bridge', 'town'])
    expect(await ledger.faults()).toEqual([])
  })

  test('a mention goes to another entity and takes all that goes by its name along', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const [, decision] = await ledger.decide(
      [
        { kind: 'create', entity: entity('old-bridge', 'project', 'старый мост') },
        { kind: 'join', mentionId: bridge.mention('новый мост'), entityId: 'old-bridge' },
      ],
      signature,
    )
    expect(decision).toMatchObject({
      kind: 'join',
      before: { entityId: 'new-bridge' },
      after: { entityId: 'old-bridge' },
    })
    const view = await ledger.deskReport(bridge.reportId)
    expect(new Set(view?.claims.map((one) => one.entityId))).toEqual(new Set(['old-bridge']))
    expect(await ledger.faults()).toEqual([])
  })

  test('a claim that an editor gave an entity itself stays with it', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const more = claim(bridgeText, 'новый мост', 'новый мост', { property: 'status', value: 'started' })
    const [, made] = await ledger.decide(
      [
        { kind: 'create', entity: entity('road', 'project', 'дорога') },
        { kind: 'correct', reportVersionId: bridge.versionId, correctionOf: null, claim: more, entityId: 'road' },
      ],
      signature,
    )
    await ledger.decide([{ kind: 'part', mentionId: bridge.mention('новый мост') }], signature)
    expect(await ledger.claim(made?.targetId as string)).toMatchObject({ entityId: 'road' })
    expect(await ledger.claim(bridge.claimIds[0] as string)).toMatchObject({ entityId: null })
    expect(await ledger.faults()).toEqual([])
  })

  test('two of one name share what goes by it: who was joined first has it, and leaves it to the other', async () => {
    const ledger = await open()
    const text = 'Алма строится.'
    const { report, version } = await take(ledger, text)
    const mentions = [span(text, 'Алма')]
    await ledger.keepReading(
      version.id,
      reading({
        organizations: [{ name: 'Алма', mentions }],
        projects: [{ name: 'Алма', place: null, mentions }],
        claims: [claim(text, 'Алма', text, { property: 'status', value: 'under-construction' })],
      }),
      '1',
      'then',
    )
    const [firm, works] = (await ledger.deskReport(report.id))?.mentions ?? []
    const entityId = async (): Promise<string | null | undefined> =>
      (await ledger.deskReport(report.id))?.claims[0]?.entityId
    await ledger.decide(
      [
        { kind: 'create', entity: entity('firm', 'organization', 'Алма') },
        { kind: 'create', entity: entity('works', 'project', 'Алма') },
        { kind: 'join', mentionId: firm?.id as string, entityId: 'firm' },
        { kind: 'join', mentionId: works?.id as string, entityId: 'works' },
      ],
      signature,
    )
    expect(await entityId()).toBe('firm')
    await ledger.decide([{ kind: 'part', mentionId: firm?.id as string }], signature)
    expect(await entityId()).toBe('works')
    expect(await ledger.faults()).toEqual([])
  })

  test('what cannot be joined is refused', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const refused = async (change: Change, code: string): Promise<void> => {
      await expect(ledger.decide([change], signature)).rejects.toMatchObject({ code })
    }
    const school = bridge.mention('школа')
    await refused({ kind: 'join', mentionId: school, entityId: 'town' }, 'other-kind')
    await refused({ kind: 'part', mentionId: school }, 'not-joined')
    await refused({ kind: 'reject', target: 'mention', id: bridge.mention('Город') }, 'joined')
    await ledger.decide([{ kind: 'reject', target: 'mention', id: school }], signature)
    await refused({ kind: 'join', mentionId: school, entityId: 'new-bridge' }, 'rejected')
    await refused({ kind: 'join-entities', entityId: 'town', into: 'head' }, 'other-kind')
    await refused({ kind: 'part-entities', entityId: 'town' }, 'not-joined')
    await refused({ kind: 'join-entities', entityId: 'town', into: 'town' }, 'join-circle')
  })

  test('two entities become one: the first leads to the second, which has what both had', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const before = await exported(ledger, history)
    const old = entity('old-name', 'project', 'мост через реку', { slug: 'river-bridge' })
    await ledger.decide([{ kind: 'create', entity: old }], signature)
    const created = await exported(ledger, history)
    expect(created).not.toEqual(before)
    await ledger.decide([{ kind: 'join-entities', entityId: 'new-bridge', into: 'old-name' }], signature)
    expect(await ledger.entity('project', 'new-bridge')).toEqual({ movedTo: 'river-bridge' })
    const page = await ledger.entity('project', 'river-bridge')
    expect(page).toMatchObject({ entity: { id: 'old-name' } })
    expect(page && 'claims' in page && page.claims.map((one) => [one.id, one.entityId])).toEqual(bridge.claimIds.map((id) => [id, 'old-name'])) // prettier-ignore
    expect((await ledger.entities('project')).map((line) => line.entity.id)).toEqual(['old-name'])
    expect(await ledger.entityById('new-bridge')).toMatchObject({ joinedInto: 'old-name' })
    expect((await ledger.entitiesByKeys('project', ['новый мост'])).map((one) => one.entity.id)).toEqual(['old-name'])
    expect(await ledger.faults()).toEqual([])
    await ledger.decide([{ kind: 'part-entities', entityId: 'new-bridge' }], signature)
    expect(await exported(ledger, history)).toEqual(created)
    expect(await ledger.faults()).toEqual([])
  })

  test('a chain of joins is followed to its end, and parts where it is parted', async () => {
    const ledger = await open()
    const chain = ['a', 'b', 'c', 'd'].map((id): Change => ({ kind: 'create', entity: entity(id, 'person', id) }))
    await ledger.decide(chain, signature)
    await ledger.decide([joinInto('a', 'b'), joinInto('c', 'd'), joinInto('b', 'c')], signature)
    expect(await ledger.entity('person', 'a')).toEqual({ movedTo: 'd' })
    await expect(ledger.decide([joinInto('d', 'a')], signature)).rejects.toMatchObject({ code: 'join-circle' })
    await ledger.decide([{ kind: 'part-entities', entityId: 'b' }], signature)
    expect(await ledger.entity('person', 'a')).toEqual({ movedTo: 'b' })
    expect(await ledger.entity('person', 'c')).toEqual({ movedTo: 'd' })
    expect(await ledger.faults()).toEqual([])
  })

  test('whatever was decided, joining and then parting gives back what was', async () => {
    const names = ['глава города', 'Город', 'новый мост', 'школа'] as const
    const of = { 'глава города': 'head', Город: 'town', 'новый мост': 'new-bridge', школа: 'school' } as const
    const step = fc.record({
      deed: fc.constantFrom('join', 'part', 'confirm', 'unconfirm', 'read-less', 'read-all', 'correct'),
      name: fc.constantFrom(...names),
      at: fc.nat({ max: 3 }),
    })
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(
      [
        ...bridgeChanges(bridge).filter((change) => change.kind === 'create'),
        { kind: 'create', entity: entity('school', 'project', 'школа') },
      ],
      signature,
    )
    let readings = 0
    const keep = async (claims: number): Promise<void> => {
      const all = bridgeReading()
      await ledger.keepReading(
        bridge.versionId,
        { ...all, id: `${++readings}`, claims: all.claims.slice(0, claims) },
        '1',
        't',
      )
    }
    const joinedTo = async (name: string): Promise<string | null> => {
      const view = await ledger.deskReport(bridge.reportId)
      return view?.mentions.find((one) => one.name === name)?.entityId ?? null
    }
    const run = async ({
      deed,
      name,
      at,
    }: {
      deed: string
      name: (typeof names)[number]
      at: number
    }): Promise<void> => {
      const [mentionId, id] = [bridge.mention(name), bridge.claimIds[at] as string]
      if (deed === 'join') await ledger.decide([{ kind: 'join', mentionId, entityId: of[name] }], signature)
      else if (deed === 'part')
        await ledger.decide((await joinedTo(name)) ? [{ kind: 'part', mentionId }] : [], signature)
      else if (deed === 'confirm' || deed === 'unconfirm')
        await ledger.decide([{ kind: deed, target: 'claim', id }], signature)
      else if (deed === 'correct')
        await ledger.decide(
          [{ kind: 'correct', reportVersionId: bridge.versionId, correctionOf: null, claim: claim(bridgeText, name, 'длина', { number: at }), entityId: null }], // prettier-ignore
          signature,
        )
      else await keep(deed === 'read-less' ? at : 4)
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), fc.constantFrom(...names), async (steps, name) => {
        for (const one of steps) await run(one)
        if (await joinedTo(name)) await ledger.decide([{ kind: 'part', mentionId: bridge.mention(name) }], signature)
        const before = await exported(ledger, history)
        await ledger.decide([{ kind: 'join', mentionId: bridge.mention(name), entityId: of[name] }], signature)
        await ledger.decide([{ kind: 'part', mentionId: bridge.mention(name) }], signature)
        expect(await exported(ledger, history)).toEqual(before)
        expect(await ledger.faults()).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('a story that names an entity since joined into another still finds it', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    const body = 'Строят [мост](entity:new-bridge).'
    await ledger.decide(
      [
        ...bridgeChanges(bridge),
        { kind: 'create', entity: entity('other', 'project', 'мост через реку') },
        { kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId], versions: [{ language: 'ru', slug: 's', headline: 'Мост', standfirst: '', body }] }) }, // prettier-ignore
        { kind: 'join-entities', entityId: 'new-bridge', into: 'other' },
      ],
      signature,
    )
    const view = await ledger.story('ru', 's')
    const entities = view && 'entities' in view ? view.entities : []
    expect(entities.map((one) => one.id)).toEqual(expect.arrayContaining(['other', 'new-bridge']))
    const page = await ledger.entity('project', 'other')
    expect(page && 'stories' in page && page.stories.map((one) => one.id)).toEqual(['s'])
  })
})
