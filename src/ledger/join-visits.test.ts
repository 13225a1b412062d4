import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, Ledger } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { entity, exported, furnish, reading, signature, source, span, take } from './test-scene.ts'

const history = ['decisions', 'decision_entities', 'counters']
const who = 'Серик Саттаров'

/** One visit told by a paper of its own; `confirmed` or only read. */
const told = async (ledger: Ledger, paper: string, stops: readonly string[], confirmed = true): Promise<string> => {
  const text = `${who} посетил ${stops.join(', ')}.`
  const { report, version } = await take(ledger, text, { source: { ...source, id: paper }, externalId: paper, published: '2024-05-06' }) // prettier-ignore
  await ledger.keepReading(
    version.id,
    reading({
      people: [{ name: who, office: null, mentions: [span(text, who)] }],
      projects: stops.map((name) => ({ name, place: null, mentions: [span(text, name)] })),
      visits: stops.map((what) => ({ who, what, date: '2024-05-06', evidence: span(text, what) })),
    }),
    'test-1',
    '2024-05-07T08:01:00Z',
  )
  const id = (await ledger.deskReport(report.id))?.visits[0]?.id as string
  if (confirmed) await ledger.decide([{ kind: 'confirm', target: 'visit', id }], signature)
  return id
}
const papers = ['a', 'b', 'c'] as const
const stops = { a: ['завод', 'школу'], b: ['школу', 'мост'], c: ['мост', 'больницу'] } as const
const three = async (ledger: Ledger, order: readonly (typeof papers)[number][] = papers): Promise<Record<(typeof papers)[number], string>> => {
  await furnish(ledger)
  for (const paper of papers) await ledger.putSource({ ...source, id: paper })
  const ids = {} as Record<(typeof papers)[number], string>
  for (const paper of order) ids[paper] = await told(ledger, paper, stops[paper])
  return ids
} // prettier-ignore
const joined = (visitId: string, into: string): Change => ({ kind: 'join-visits', visitId, into })
const parted = (visitId: string): Change => ({ kind: 'part-visits', visitId })
const pair = (kind: 'not-same' | 'unsure' | 'unsay', id: string, visitId: string): Change => ({ kind, of: 'visit', id, visitId }) // prettier-ignore

describeLedgers('visits that are one', ({ open }) => {
  test('are told in the order in which they are counted off, so that each stands on one page of a list', async () => {
    const ledger = await open()
    const { a, b } = await three(ledger)
    await ledger.decide(
      [
        { kind: 'describe-visit', visitId: a, slug: 'early', date: '2024-05-01', titles: {} },
        { kind: 'describe-visit', visitId: b, slug: 'undated', date: null, titles: {} },
      ],
      signature,
    )
    const all = (await ledger.visits()).map(({ id }) => id)
    expect([all.length, all.at(1), all.at(2)]).toEqual([3, a, b])
    const pages: string[] = []
    for (let after: string | undefined; ;) {
      const [one] = await ledger.visits({ limit: 1, ...(after === undefined ? {} : { after }) })
      if (!one) break
      pages.push((after = one.id))
    }
    expect(pages).toEqual(all)
  })

  test('one page has both reports, the other address leads there, lists and counts have it once; parting gives back what was', async () => {
    const ledger = await open()
    const { a, b } = await three(ledger)
    const view = await ledger.deskReport((await ledger.visit(b))!.report.id)
    const mention = (name: string): string => view?.mentions.find((one) => one.name === name)?.id as string
    await ledger.decide(
      [
        { kind: 'create', entity: entity('bridge', 'project', 'мост') },
        { kind: 'join', mentionId: mention('мост'), entityId: 'bridge' },
        { kind: 'describe-visit', visitId: a, slug: 'trip', date: '2024-05-06', titles: { en: 'A day out' } },
      ],
      signature,
    )
    const before = await exported(ledger, history)
    const [decision] = await ledger.decide([joined(b, a)], signature)
    expect(decision).toMatchObject({ kind: 'join', targetKind: 'visit', targetId: b, before: { joinedInto: null }, after: { joinedInto: a } }) // prettier-ignore
    const page = await ledger.visit(b)
    expect(page).toEqual(await ledger.visit('trip'))
    expect(page).toMatchObject({
      visit: { id: a, slug: 'trip', joined: [{ id: b, rootId: a }] },
      reports: { length: 2 },
    })
    expect((await ledger.visits()).map(({ id, joined: with_ }) => [id, with_?.map((one) => one.id)]).toSorted()).toHaveLength(2) // prettier-ignore
    expect(await ledger.totals()).toMatchObject({ visits: 2 })
    expect(await ledger.slugsIn('visit', {})).not.toContain(b)
    expect((await ledger.oldAddresses(99)).filter(({ space }) => space === 'visit').map(({ slug }) => slug)).toContain(b) // prettier-ignore
    // What only the other report names has the visit on its page.
    const bridge = await ledger.entity('project', 'bridge')
    expect(bridge && 'visits' in bridge && bridge.visits.map(({ id }) => id)).toEqual([a])
    expect((await ledger.history(a))?.events.filter((event) => event.what === 'decided').at(-1)).toMatchObject({ decision: { seq: decision?.seq } }) // prettier-ignore
    const then = await ledger.asOf('bridge', '2030-01-01T00:00:00Z')
    expect(then.view?.visits.map(({ id, titles }) => [id, titles])).toEqual([[a, { en: 'A day out' }]])
    expect(await ledger.faults()).toEqual([])
    await ledger.decide([parted(b)], signature)
    expect(await exported(ledger, history)).toEqual(before)
    expect(await ledger.totals()).toMatchObject({ visits: 3 })
    expect(await ledger.faults()).toEqual([])
  })

  test('a no is remembered whichever is named first, outlives joins, stands in the way, and is taken back exactly', async () => {
    const ledger = await open()
    const { a, b, c } = await three(ledger)
    const before = await exported(ledger, history)
    await ledger.decide([pair('not-same', c, a)], signature)
    expect(await ledger.faults()).toEqual([])
    await expect(ledger.decide([joined(c, a)], signature)).rejects.toMatchObject({ code: 'not-same' })
    await ledger.decide([joined(b, a)], signature)
    await expect(ledger.decide([joined(c, b)], signature)).rejects.toMatchObject({ code: 'not-same' })
    await expect(ledger.decide([joined(a, c)], signature)).rejects.toMatchObject({ code: 'not-same' })
    await ledger.decide([parted(b), pair('unsure', a, c)], signature)
    const [visitId, otherId] = [a, c].toSorted()
    expect(await ledger.visitVerdicts([c])).toEqual([{ visitId, otherId, verdict: 'unsure' }])
    await ledger.decide([pair('unsay', c, a)], signature)
    expect(await exported(ledger, history)).toEqual(before)
    expect(await ledger.faults()).toEqual([])
  })

  test('what cannot be joined is refused', async () => {
    const ledger = await open()
    const { a, b, c } = await three(ledger)
    await ledger.putSource({ ...source, id: 'd' })
    const raw = await told(ledger, 'd', ['ферму'], false)
    const refused = async (change: Change, code: string): Promise<void> => {
      await expect(ledger.decide([change], signature)).rejects.toMatchObject({ code })
    }
    await refused(joined(a, a), 'join-circle')
    await refused(parted(a), 'not-joined')
    await refused(joined('nobody', a), 'no-such-visit')
    await refused(pair('unsay', a, b), 'nothing-said')
    await refused(pair('not-same', a, a), 'itself')
    await refused(joined(raw, a), 'not-confirmed')
    await ledger.decide([joined(b, a)], signature)
    await refused(joined(b, c), 'joined')
    await refused(joined(a, b), 'join-circle')
    await refused(pair('not-same', b, a), 'joined')
    await refused({ kind: 'reject', target: 'visit', id: a }, 'joined')
    await refused({ kind: 'unconfirm', target: 'visit', id: b }, 'joined')
  })

  test('whatever was decided of three visits, joining two and then parting them gives back what was', async () => {
    const ledger = await open()
    const ids = await three(ledger)
    const name = fc.constantFrom(...papers)
    const step = fc.record({ deed: fc.constantFrom('join', 'part', 'not-same', 'unsure', 'unsay', 'describe'), one: name, other: name }) // prettier-ignore
    const run = async (deed: string, one: string, other: string): Promise<boolean> => {
      const change =
        deed === 'join' ? joined(one, other)
        : deed === 'part' ? parted(one)
        : deed === 'describe' ? ({ kind: 'describe-visit', visitId: one, date: '2024-05-06', titles: { ru: other } } as const)
        : pair(deed as 'unsure', one, other) // prettier-ignore
      return ledger.decide([change], signature).then(
        () => true,
        () => false,
      )
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), name, name, async (steps, one, other) => {
        for (const each of steps) await run(each.deed, ids[each.one], ids[each.other])
        const before = await exported(ledger, history)
        if (await run('join', ids[one], ids[other])) await ledger.decide([parted(ids[one])], signature)
        expect(await exported(ledger, history)).toEqual(before)
        expect(await ledger.faults()).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('any order of intake gives the same visits after the same decisions', async () => {
    const stands = async (order: readonly (typeof papers)[number][]): Promise<unknown> => {
      const ledger = await open()
      const { a, b, c } = await three(ledger, order)
      await ledger.decide([joined(c, b), joined(b, a)], signature)
      const rows = await exported(ledger, ['counters', 'decisions', 'decision_entities'])
      return { rows, page: await ledger.visit(c), list: await ledger.visits() }
    }
    const first = await stands(papers)
    expect(await stands(['c', 'a', 'b'])).toEqual(first)
    expect(await stands(['b', 'c', 'a'])).toEqual(first)
  })
})
