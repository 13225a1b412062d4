import { expect, test } from 'vitest'
import type { Reading } from '../model/index.ts'
import { describeLedgers } from './test-ledgers.ts'
import {
  bridgeReading,
  bridgeText,
  claim,
  entity,
  exported,
  readBridge,
  reading,
  signature,
  span,
  take,
} from './test-scene.ts'

const again = (more: Partial<Reading>): Reading => ({ ...bridgeReading(), ...more })

describeLedgers('keeping readings', ({ open }) => {
  test('all that was read stands on the desk, machine-read, in the order of the reading', async () => {
    const ledger = await open()
    const { reportId } = await readBridge(ledger)
    const view = await ledger.deskReport(reportId)
    expect(view?.claims.map((one) => [one.subject, one.property, one.state])).toEqual([
      ['новый мост', 'cost', 'read'],
      ['новый мост', 'length', 'read'],
      ['новый мост', 'due', 'read'],
      ['новый мост', 'status', 'read'],
    ])
    expect(view?.claims[0]).toMatchObject({
      number: 2e9,
      unit: 'KZT',
      evidence: span(bridgeText, 'Мост стоит 2 млрд тенге'),
    })
    expect(view?.mentions.map((one) => `${one.kind} ${one.name}`)).toEqual([
      'person глава города',
      'place Город',
      'project новый мост',
      'project школа',
    ])
    expect(view?.quotes).toHaveLength(1)
    expect(view?.promises).toMatchObject([{ kind: 'instruction', addressee: 'строители', due: '2024', state: 'open' }])
    expect(view?.visits).toMatchObject([{ who: 'глава города', stops: [{ ordinal: 1, what: 'новый мост' }, { ordinal: 2, what: 'школа' }] }]) // prettier-ignore
    expect(view?.doubts).toEqual(bridgeReading().doubts)
    expect(await ledger.reports({ unread: true })).toEqual([])
    expect(await ledger.faults()).toEqual([])
  })

  test('the same reading twice is one reading', async () => {
    const ledger = await open()
    const { versionId } = await readBridge(ledger)
    const before = await exported(ledger)
    await ledger.keepReading(versionId, bridgeReading(), 'test-1', '2030-01-01T00:00:00Z')
    expect(await exported(ledger)).toEqual(before)
  })

  test('a claim read again is the same claim, and what was decided about it holds', async () => {
    const ledger = await open()
    const { reportId, versionId, claimIds } = await readBridge(ledger)
    const [cost, length, due] = claimIds as [string, string, string]
    await ledger.decide([{ kind: 'confirm', target: 'claim', id: cost }], signature)
    await ledger.decide([{ kind: 'reject', target: 'claim', id: length }], signature)
    const claims = bridgeReading()
      .claims.map((one) => ({ ...one, rule: 'better', bound: 'about' as const }))
      .reverse()
    await ledger.keepReading(versionId, again({ claims }), 'test-2', '2024-05-08T00:00:00Z')
    const states = new Map((await ledger.deskReport(reportId))?.claims.map((one) => [one.id, one]))
    expect([...states.keys()].toSorted()).toEqual(claimIds.toSorted())
    expect(states.get(cost)).toMatchObject({ state: 'confirmed', rule: 'test' })
    expect(states.get(length)).toMatchObject({ state: 'rejected', rule: 'test' })
    expect(states.get(due)).toMatchObject({ state: 'read', rule: 'better', bound: 'about' })
    expect(await ledger.faults()).toEqual([])
  })

  test('what only an older reading found goes, unless an editor decided upon it', async () => {
    const ledger = await open()
    const { reportId, versionId, claimIds } = await readBridge(ledger)
    await ledger.decide([{ kind: 'confirm', target: 'claim', id: claimIds[0] as string }], signature)
    await ledger.keepReading(versionId, reading(), 'test-2', '2024-05-08T00:00:00Z')
    const view = await ledger.deskReport(reportId)
    expect(view?.claims.map((one) => one.id)).toEqual([claimIds[0]])
    expect([view?.mentions, view?.quotes, view?.promises, view?.visits, view?.doubts]).toEqual([[], [], [], [], []])
    expect(await ledger.claim(claimIds[1] as string)).toMatchObject({ state: 'read' })
    expect(await ledger.faults()).toEqual([])

    await ledger.decide([{ kind: 'unconfirm', target: 'claim', id: claimIds[0] as string }], signature)
    expect((await ledger.deskReport(reportId))?.claims).toEqual([])
    await ledger.keepReading(versionId, again({ id: 'third' }), 'test-3', '2024-05-09T00:00:00Z')
    expect((await ledger.deskReport(reportId))?.claims.map((one) => one.id)).toEqual(claimIds)
    expect(await ledger.faults()).toEqual([])
  })

  test('the same words about two things are two claims, each keeping its own decision', async () => {
    const ledger = await open()
    const text = 'Построены мост и школа.'
    const { report, version } = await take(ledger, text)
    const built = (subject: string): ReturnType<typeof claim> =>
      claim(text, subject, text, { property: 'status', value: 'built' })
    await ledger.keepReading(version.id, reading({ claims: [built('мост'), built('школа')] }), '1', 'then')
    const [bridge, school] = (await ledger.deskReport(report.id))?.claims ?? []
    expect(bridge?.id).not.toBe(school?.id)
    await ledger.decide([{ kind: 'reject', target: 'claim', id: school?.id as string }], signature)
    await ledger.keepReading(
      version.id,
      reading({ claims: [built('школа'), built('дорога'), built('мост')] }),
      '2',
      'later',
    )
    expect((await ledger.deskReport(report.id))?.claims.map((one) => [one.subject, one.state, one.id])).toEqual([
      ['школа', 'rejected', school?.id],
      ['дорога', 'read', expect.any(String)],
      ['мост', 'read', bridge?.id],
    ])
  })

  test('what was rejected of one thing may be said of another', async () => {
    const ledger = await open()
    const text = 'Построены мост и школа.'
    const { report, version } = await take(ledger, text)
    const built = (subject: string): ReturnType<typeof claim> =>
      claim(text, subject, text, { property: 'status', value: 'built' })
    await ledger.keepReading(version.id, reading({ claims: [built('мост')] }), '1', 'then')
    const [wrong] = (await ledger.deskReport(report.id))?.claims ?? []
    await ledger.decide([{ kind: 'reject', target: 'claim', id: wrong?.id as string }], signature)
    await ledger.keepReading(version.id, reading({ claims: [built('школа')] }), '2', 'later')
    expect((await ledger.deskReport(report.id))?.claims.map((one) => [one.subject, one.state])).toEqual([
      ['мост', 'rejected'],
      ['школа', 'read'],
    ])
  })

  test('what a newer reading finds by the name of a joined mention is of its entity', async () => {
    const ledger = await open()
    const { reportId, versionId, mention } = await readBridge(ledger)
    await ledger.decide(
      [
        { kind: 'create', entity: entity('bridge', 'project', 'мост') },
        { kind: 'join', mentionId: mention('новый мост'), entityId: 'bridge' },
      ],
      signature,
    )
    const more = claim(bridgeText, 'новый мост', '300 метров', { number: 300 })
    await ledger.keepReading(versionId, again({ claims: [...bridgeReading().claims, more] }), 'test-2', 'later')
    const view = await ledger.deskReport(reportId)
    expect(view?.claims.map((one) => one.entityId)).toEqual(Array.from({ length: 5 }, () => 'bridge'))
    expect(await ledger.faults()).toEqual([])
  })

  test('a reading with a span that does not quote the report is refused whole', async () => {
    const ledger = await open()
    const { version } = await take(ledger, bridgeText)
    const before = await exported(ledger)
    const wrong = claim(bridgeText, 'мост', 'Мост', { evidence: { start: 1, end: 5, text: 'Мост' } })
    await expect(
      ledger.keepReading(version.id, again({ claims: [...bridgeReading().claims, wrong] }), '1', 'then'),
    ).rejects.toMatchObject({ code: 'span', message: expect.stringContaining('1–5') })
    await expect(ledger.keepReading('nowhere.1', bridgeReading(), '1', 'then')).rejects.toMatchObject({ code: 'no-such-report-version' }) // prettier-ignore
    expect(await exported(ledger)).toEqual(before)
  })

  test('a new version is read by itself; the old one keeps its claims', async () => {
    const ledger = await open()
    const { reportId, claimIds } = await readBridge(ledger)
    const second = await take(ledger, `${bridgeText} Дополнено.`, { externalId: '1' })
    expect(second.outcome).toBe('new-version')
    expect((await ledger.deskReport(reportId))?.claims).toEqual([])
    expect((await ledger.deskReport(`${reportId}.1`))?.claims.map((one) => one.id)).toEqual(claimIds)
    await ledger.keepReading(second.version.id, bridgeReading(), 'test-1', 'later')
    const newer = await ledger.deskReport(reportId)
    expect(newer?.claims).toHaveLength(4)
    expect(newer?.claims.some((one) => claimIds.includes(one.id))).toBe(false)
    expect(newer?.versions.map((one) => one.version)).toEqual([1, 2])
  })
})
