// A ledger broken on purpose, one thing at a time, behind the ledger's back; what was broken is named.
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Change, Ledger } from './contract.ts'
import { faultsIn } from './faults/index.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeChanges, entity, newStory, readBridge, signature } from './test-scene.ts'

const furnished = async (ledger: Ledger): Promise<void> => {
  const bridge = await readBridge(ledger)
  const view = await ledger.deskReport(bridge.reportId)
  const [promise, visit] = [view?.promises[0]?.id, view?.visits[0]?.id] as [string, string]
  await ledger.keepPosts(bridge.versionId, [
    { office: 'глава', role: 'akim', scope: null, manner: 'holds', sure: false },
  ])
  const body = `Мост: [2 млрд](claim:${bridge.claimIds[0]}).`
  const changes: readonly Change[] = [
    ...bridgeChanges(bridge),
    { kind: 'create', entity: entity('old', 'project', 'старый мост') },
    { kind: 'join-entities', entityId: 'old', into: 'new-bridge' },
    { kind: 'describe-promise', promiseId: promise, slug: 'p', subjectId: 'new-bridge', titles: { ru: 'Закончить' } },
    { kind: 'promise-state', promiseId: promise, state: 'moved', due: '2025', claimId: null, reportVersionId: null },
    { kind: 'confirm', target: 'visit', id: visit },
    { kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId], versions: [{ language: 'ru', slug: 's', headline: 'Мост', standfirst: '', body }] }) }, // prettier-ignore
  ]
  await ledger.decide(changes, signature)
}

/** Each statement breaks one thing; the fault that must be found begins with this code. */
const breakages: readonly (readonly [string, string])[] = [
  ['span', "update claims set span_start = span_start + 1 where property = 'cost'"],
  ['span', "update stops set span_text = 'другое' where ordinal = 1"],
  ['span', 'update mentions set spans = \'[{"start":0,"end":3,"text":"нет"}]\' where kind = \'place\''],
  ['count', 'update tag_counts set count = 7'],
  ['count', 'delete from tag_counts'],
  ['count', 'update reports set version = 2'],
  ['projection', "update claims set state = 'rejected' where property = 'cost'"],
  ['projection', "update claims set entity_id = 'old' where property = 'cost'"],
  ['projection', "update claims set entity_id = null, entity_via = null where property = 'cost'"],
  ['projection', "update claims set shown = 0 where property = 'due'"],
  ['projection', "update mentions set state = 'read' where kind = 'place'"],
  ['projection', "update mentions set own_state = 'confirmed', state = 'confirmed' where name = 'школа'"],
  ['projection', "update quotes set state = 'confirmed'"],
  ['projection', "update promises set due = '2030'"],
  ['projection', "update promises set titles = '{}'"],
  ['projection', "update visits set checked = 'read'"],
  ['projection', "update entities set joined_into = null where id = 'old'"],
  ['projection', "update entities set root_id = 'old' where id = 'old'"],
  ['projection', "update entity_names set name = 'Иное' where entity_id = 'town'"],
  ['projection', "update stories set state = 'withdrawn'"],
  ['projection', "update story_versions set body = 'Иное.'"],
  ['projection', 'delete from story_reports'],
  ['projection', 'delete from story_marks'],
  ['projection', "update posts set day = '1999-01-01'"],
  ['reference', "update slugs set slug = 'elsewhere' where space = 'story'"],
  ['reference', "update slugs set target_id = 'nobody' where slug = 'town'"],
  ['reference', "update claims set reading_id = 'nowhere' where property = 'cost'"],
]

describeLedgers('looking for faults', ({ open, fresh, openStore, dialect }) => {
  test('a whole ledger has none, and the search tells how far it is', async () => {
    const ledger = await open()
    await furnished(ledger)
    const steps: (readonly [number, number])[] = []
    expect(await ledger.faults((done, of) => steps.push([done, of]))).toEqual([])
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1])
  })

  test('whatever is broken is found and named', async () => {
    const place = await fresh()
    await furnished(await open(place))
    const { writer } = await openStore(place)
    for (const [code, statement] of breakages) {
      const tx = await writer.startTransaction().execute()
      await sql.raw(statement).execute(tx)
      const found = await Array.fromAsync(faultsIn(tx))
      await tx.rollback().execute()
      expect({ statement, codes: found.map((one) => one.code) }).toMatchObject({
        codes: expect.arrayContaining([code]),
      })
      for (const one of found) expect([one.about, one.message]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\.$/)]) // prettier-ignore
    }
    expect(await Array.fromAsync(faultsIn(writer))).toEqual([])
  })

  test('what was appended cannot be changed unnoticed, even with its guards taken down', async () => {
    const place = await fresh()
    const ledger = await open(place)
    await furnished(ledger)
    const { writer } = await openStore(place)
    const guards = dialect === 'sqlite' ? ['drop trigger readings_no_update', 'drop trigger decisions_no_delete'] : ['drop trigger readings_append_only on readings', 'drop trigger decisions_append_only on decisions'] // prettier-ignore
    for (const guard of guards) await sql.raw(guard).execute(writer)
    await sql`update readings set reading = replace(reading, '2000000000', '2000000001')`.execute(writer)
    await sql`delete from decisions where seq = 2`.execute(writer)
    const codes = new Set((await ledger.faults()).map((fault) => fault.code))
    expect(codes).toEqual(new Set(['hash', 'count', 'projection']))
  })
})
