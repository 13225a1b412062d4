import { expect, test } from 'vitest'
import type { EntityView } from '../model/index.ts'
import type { Ledger } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import {
  bridgeChanges,
  bridgeReading,
  bridgeText,
  entity,
  newStory,
  readBridge,
  signature,
  take,
} from './test-scene.ts'

const page = async (ledger: Ledger, kind: 'project' | 'place' | 'person', slug: string): Promise<EntityView> => {
  const view = await ledger.entity(kind, slug)
  if (!view || 'movedTo' in view) throw new Error(`no page ${slug}`)
  return view
}
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((one) => one.id)

describeLedgers('public questions', ({ open }) => {
  test('a report is public once anything that it says is confirmed, or a published story cites it', async () => {
    const ledger = await open()
    const { reportId, claimIds } = await readBridge(ledger)
    const [id] = claimIds as [string]
    expect(await ledger.report(reportId)).toBeNull()
    await ledger.decide([{ kind: 'confirm', target: 'claim', id }], signature)
    expect((await ledger.report(reportId))?.claims.map((one) => one.state)).toEqual([
      'confirmed',
      'read',
      'read',
      'read',
    ])
    await ledger.decide([{ kind: 'reject', target: 'claim', id }], signature)
    expect(await ledger.report(reportId)).toBeNull()
    await ledger.decide([{ kind: 'publish', story: newStory('s', { reportIds: [reportId] }) }], signature)
    expect((await ledger.report(reportId))?.claims.map((one) => one.id)).toEqual(claimIds.slice(1))
    expect(await ledger.report('nothing')).toBeNull()
  })

  test('what is rejected is on the desk and nowhere else', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const view = await ledger.deskReport(bridge.reportId)
    const [promise, visit, quote] = [view?.promises[0]?.id, view?.visits[0]?.id, view?.quotes[0]?.id] as string[]
    await ledger.decide(
      [
        { kind: 'reject', target: 'claim', id: bridge.claimIds[0] as string },
        { kind: 'reject', target: 'promise', id: promise as string },
        { kind: 'reject', target: 'visit', id: visit as string },
        { kind: 'reject', target: 'quote', id: quote as string },
        { kind: 'reject', target: 'mention', id: bridge.mention('школа') },
      ],
      signature,
    )
    const shown = await ledger.report(bridge.reportId)
    expect(shown).toMatchObject({ promises: [], visits: [], quotes: [] })
    expect(ids(shown?.claims ?? [])).toEqual(bridge.claimIds.slice(1))
    expect(shown?.mentions).toHaveLength(3)
    expect((await page(ledger, 'project', 'new-bridge')).claims).toHaveLength(3)
    expect([await ledger.promises(), await ledger.visits()]).toEqual([[], []])
    const desk = await ledger.deskReport(bridge.reportId)
    expect([desk?.claims, desk?.promises, desk?.visits, desk?.quotes, desk?.mentions].map((list) => list?.length)).toEqual([4, 1, 1, 1, 4]) // prettier-ignore
  })

  test('a project’s page has its place, claims, promises, visits, stories and reports', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const desk = await ledger.deskReport(bridge.reportId)
    const [promise, visit, quote] = [desk?.promises[0]?.id, desk?.visits[0]?.id, desk?.quotes[0]?.id] as [string, string, string] // prettier-ignore
    await ledger.decide(
      [
        { kind: 'confirm', target: 'promise', id: promise },
        { kind: 'describe-promise', promiseId: promise, subjectId: 'new-bridge', titles: { ru: 'Закончить' } },
        { kind: 'confirm', target: 'visit', id: visit },
        { kind: 'confirm', target: 'quote', id: quote },
        { kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId] }) },
      ],
      signature,
    )
    const project = await page(ledger, 'project', 'new-bridge')
    expect(project).toMatchObject({
      entity: { id: 'new-bridge' },
      place: { id: 'town' },
      quotes: [],
      parents: [],
      projects: [],
    })
    expect(ids(project.claims)).toEqual(bridge.claimIds)
    expect([ids(project.promises), ids(project.visits), ids(project.stories), ids(project.reports)]).toEqual([[promise], [visit], ['s'], [bridge.reportId]]) // prettier-ignore
    expect(ids(project.entities)).toEqual(['head', 'town'])

    const place = await page(ledger, 'place', 'town')
    expect(ids(place.projects)).toEqual(['new-bridge'])
    expect(place.projectStates['new-bridge']).toMatchObject({ property: 'status', value: 'under-construction' })
    expect(place.projectFigures?.['new-bridge']).toMatchObject({ property: 'cost', number: 2e9 })
    expect(place.claims).toEqual([])

    const person = await page(ledger, 'person', 'head')
    expect(person.offices).toEqual([{ office: 'глава города', language: 'ru', published: '2024-05-06', reportId: bridge.reportId }]) // prettier-ignore
    expect([ids(person.quotes), ids(person.promises), ids(person.visits), ids(person.projects)]).toEqual([[quote], [promise], [visit], ['new-bridge']]) // prettier-ignore

    expect(await ledger.entity('project', 'town')).toBeNull()
    expect(await ledger.entity('place', 'nothing')).toBeNull()
    expect((await ledger.entities('project')).map((line) => [line.entity.id, line.place?.id, line.status?.value, line.claims, line.lastHeard])).toEqual([['new-bridge', 'town', 'under-construction', 4, '2024-05-06']]) // prettier-ignore
    const visitPage = await ledger.visit(visit)
    expect([ids(visitPage?.entities ?? []), ids(visitPage?.stories ?? []), visitPage?.report.id]).toEqual([['head', 'new-bridge'], ['s'], bridge.reportId]) // prettier-ignore
  })

  test('a place knows the places it lies in, and what stands in its parts', async () => {
    const ledger = await open()
    await ledger.decide(
      [
        { kind: 'create', entity: entity('land', 'place', 'Страна') },
        { kind: 'create', entity: entity('region', 'place', 'Область', { placeId: 'land' }) },
        { kind: 'create', entity: entity('city', 'place', 'Город', { placeId: 'region' }) },
        { kind: 'create', entity: entity('bridge', 'project', 'мост', { placeId: 'city' }) },
      ],
      signature,
    )
    const city = await page(ledger, 'place', 'city')
    expect([ids(city.parents), ids(city.parts), ids(city.projects)]).toEqual([['region', 'land'], [], ['bridge']])
    const land = await page(ledger, 'place', 'land')
    expect([ids(land.parents), ids(land.parts), ids(land.projects)]).toEqual([[], ['region', 'city'], ['bridge']])
    expect(city.place?.id).toBe('region')
    expect((await ledger.entities('place')).map((line) => line.entity.id)).toEqual(['region', 'land', 'city'])
  })

  test('what was confirmed of an older version stays; what only a machine read there goes', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge).slice(0, -1), signature)
    expect((await page(ledger, 'project', 'new-bridge')).claims).toHaveLength(4)
    const { version } = await take(ledger, `${bridgeText} Дополнено.`, { externalId: '1' })
    await ledger.keepReading(version.id, bridgeReading(), 'test-1', 'later')
    const claims = (await page(ledger, 'project', 'new-bridge')).claims
    expect(ids(claims)).toEqual(bridge.claimIds.slice(0, -1))
    const old = await ledger.report(`${bridge.reportId}.1`)
    expect([old?.version.version, old?.claims.length]).toEqual([1, 4])
    expect((await ledger.report(bridge.reportId))?.version.version).toBe(2)
    expect(await ledger.faults()).toEqual([])
  })

  test('what was said since stands with the promise', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const id = (await ledger.deskReport(bridge.reportId))?.promises[0]?.id as string
    await ledger.decide(
      [
        { kind: 'confirm', target: 'promise', id },
        { kind: 'describe-promise', promiseId: id, slug: 'p', subjectId: 'new-bridge', titles: {} },
      ],
      signature,
    )
    expect((await ledger.promise('p'))?.since).toEqual([])
    const second = await take(ledger, bridgeText, { externalId: '2', published: '2025-02-03' })
    await ledger.keepReading(second.version.id, bridgeReading(), 'test-1', 'later')
    const view = await ledger.deskReport(second.report.id)
    const mention = view?.mentions.find((one) => one.name === 'новый мост')?.id as string
    await ledger.decide([{ kind: 'join', mentionId: mention, entityId: 'new-bridge' }], signature)
    const promise = await ledger.promise('p')
    expect(promise?.since.map((one) => [one.reportId, one.state])).toEqual(Array.from({ length: 4 }, () => [second.report.id, 'read'])) // prettier-ignore
    expect(promise?.reports?.map((line) => line.id)).toEqual([second.report.id])
    expect((await ledger.promises()).map((one) => one.promise.id)).toEqual([id])
    expect((await ledger.front('ru', 3)).promises.map((one) => one.id)).toEqual([id])
  })

  test('an empty ledger answers everything', async () => {
    const ledger = await open()
    expect(await ledger.front('kk', 5)).toEqual({ stories: [], tags: [], promises: [], projects: [], sources: [], corrections: [] }) // prettier-ignore
    expect([await ledger.tags('kk'), await ledger.sections(), await ledger.entities('person'), await ledger.promises(), await ledger.visits()]).toEqual([[], [], [], [], []]) // prettier-ignore
    expect([await ledger.story('kk', 'x'), await ledger.tag('kk', 'x'), await ledger.section('kk', 'x'), await ledger.visit('x'), await ledger.deskReport('x'), await ledger.claim('x')]).toEqual([null, null, null, null, null, null]) // prettier-ignore
    expect(await ledger.changeNumber()).toBe(0)
    expect(await ledger.faults()).toEqual([])
  })
})
