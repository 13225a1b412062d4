// What is answered of the past is what the ledger showed then: recorded while random decisions are made, asked for afterwards.
import { expect, test } from 'vitest'
import type { EntityView, KeptClaim } from '../../model/index.ts'
import type { Change, Ledger } from '../contract.ts'
import { describeLedgers } from '../test-ledgers.ts'
import { pick, randomOf } from '../test-random.ts'
import type { Random } from '../test-random.ts'
import { bridgeReading, bridgeText, entity, furnish, take } from '../test-scene.ts'

const moment = (step: number): string => new Date(Date.UTC(2025, 0, 1) + step * 60_000).toISOString()
const kinds = { town: 'place', head: 'person', 'new-bridge': 'project', 'old-bridge': 'project' } as const
type Id = keyof typeof kinds
const ids = Object.keys(kinds) as readonly Id[]

/** Without what is told of other matters than the entity: stories, where its projects stand. */
const bare = (view: EntityView | null): unknown =>
  view && {
    ...view,
    projects: view.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    projectStates: {},
    projectFigures: {},
    stories: [],
  }

const shown = async (ledger: Ledger, id: Id): Promise<EntityView | null> => {
  const row = await ledger.entityById(id)
  const view = row && (await ledger.entity(row.kind, row.slug))
  if (view && 'movedTo' in view) return (await ledger.entity(kinds[id], view.movedTo)) as EntityView
  return view
}

const randomChange = (random: Random, views: Awaited<ReturnType<Ledger['deskReport']>>[]): Change => {
  const view = pick(random, views)
  const claim = pick(random, view?.claims ?? []) as KeptClaim
  const mention = pick(random, view?.mentions ?? [])
  const promise = pick(random, view?.promises ?? [])
  const project = pick(random, ['new-bridge', 'old-bridge'] as const)
  const entityId = mention.kind === 'place' ? 'town' : mention.kind === 'person' ? 'head' : project
  return pick<Change>(random, [
    { kind: 'join', mentionId: mention.id, entityId },
    { kind: 'join', mentionId: mention.id, entityId },
    { kind: 'part', mentionId: mention.id },
    { kind: pick(random, ['confirm', 'reject', 'unconfirm'] as const), target: 'claim', id: claim.id },
    { kind: 'confirm', target: 'claim', id: claim.id },
    { kind: pick(random, ['confirm', 'unconfirm'] as const), target: 'promise', id: promise?.id ?? '' },
    { kind: 'confirm', target: 'visit', id: view?.visits[0]?.id ?? '' },
    { kind: 'confirm', target: 'quote', id: view?.quotes[0]?.id ?? '' },
    { kind: 'describe-promise', promiseId: promise?.id ?? '', subjectId: project, titles: { ru: project } },
    {
      kind: 'promise-state',
      promiseId: promise?.id ?? '',
      state: pick(random, ['kept', 'dropped', 'open'] as const),
      due: null,
      claimId: null,
      reportVersionId: null,
    },
    { kind: 'undo-promise-state', promiseId: promise?.id ?? '' },
    {
      kind: 'correct',
      reportVersionId: view?.version.id ?? '',
      correctionOf: pick(random, [claim.id, null]),
      claim: { ...bridgeReading().claims[0]!, number: Math.floor(random() * 5) * 1e9, rule: 'editor' },
      entityId: pick(random, [null, project]),
    },
    { kind: 'join-entities', entityId: 'old-bridge', into: 'new-bridge' },
    { kind: 'part-entities', entityId: 'old-bridge' },
    {
      kind: 'rename',
      entityId: project,
      names: [{ language: 'ru', name: `мост ${Math.floor(random() * 9)}`, main: true, from: null, until: null }],
    },
  ])
}

describeLedgers('the past', ({ open }) => {
  test.each([1, 2])('is answered as the ledger showed it then (seed %i)', async (seed) => {
    const random = randomOf(seed)
    const ledger = await open()
    await furnish(ledger)
    const reports: string[] = []
    const recorded: { readonly at: string; readonly id: Id; readonly view: unknown }[] = []
    for (let step = 1; step <= 45; step++) {
      const at = moment(step)
      if (step % 15 === 1) {
        const { report, version } = await take(ledger, bridgeText, { externalId: String(step) }, at)
        await ledger.keepReading(version.id, bridgeReading(), 'test-1', at)
        reports.push(report.id)
      } else if (step === 35) {
        const { claims, ...rest } = bridgeReading()
        await ledger.keepReading(`${reports[0]}.1`, { ...rest, claims: claims.slice(1) }, 'test-2', at)
      } else if (step === 2) {
        const made = ids.map((id): Change => ({
          kind: 'create',
          entity: entity(id, kinds[id], id, { placeId: kinds[id] === 'project' ? 'town' : null }),
        }))
        await ledger.decide(made, { at, by: 'editor' })
      } else {
        const views = await Promise.all(reports.map((id) => ledger.deskReport(id)))
        // Some cannot be done as things stand: then nothing is.
        for (const change of [randomChange(random, views), randomChange(random, views)])
          await ledger.decide([change], { at, by: 'editor' }).catch(() => {})
      }
      const id = pick(random, ids)
      recorded.push({ at, id, view: bare(await shown(ledger, id)) })
    }
    expect(new Set(recorded.map(({ view }) => JSON.stringify(view))).size).toBeGreaterThan(12)
    for (const { at, id, view } of recorded.filter((_, step) => step % 2))
      expect({ at, id, view: bare((await ledger.asOf(id, at)).view) }).toEqual({ at, id, view })
    expect(await ledger.faults()).toEqual([])
    const history = await ledger.history('new-bridge')
    const times = history?.events.map((event) => event.at) ?? []
    expect(times).toEqual(times.toSorted())
    expect(history?.events.some((event) => event.what === 'taken-in')).toBe(true)
    expect(await ledger.history('nothing')).toBeNull()
  })
})
