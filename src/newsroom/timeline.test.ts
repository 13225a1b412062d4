// Timelines and offices on a real ledger: the order in which reports are taken in does not matter, nor does a past day forget.
import { expect, test } from 'vitest'
import type { Ledger } from '../ledger/contract.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { claim, entity, furnish, reading, signature, source, span, take } from '../ledger/test-scene.ts'
import type { Claim } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'
import { holderOfPost, holdersOfOffice, postsOnDay } from './holder.ts'
import { entityTimeline } from './timeline.ts'

interface Said {
  readonly day: string
  readonly akim: string
  readonly words: string
  readonly claim: Partial<Claim>
  readonly source?: string
  /** The same message, edited. */
  readonly of?: string
}
const reports: readonly Said[] = [
  { day: '2022-03-01', akim: 'Серик Саттаров', words: 'стоит 9 млрд тенге', claim: { property: 'cost', number: 9e9, unit: 'KZT' } },
  { day: '2023-04-02', akim: 'Серик Саттаров', words: 'стоит 12 млрд тенге', claim: { property: 'cost', number: 12e9, unit: 'KZT' } },
  { day: '2023-04-02', akim: 'Серик Саттаров', words: 'обошёлся в 14 млрд тенге', claim: { property: 'cost', number: 14e9, unit: 'KZT' }, source: 'gazeta' },
  { day: '2024-05-01', akim: 'Айгүл Серікова', words: 'имеет длину 320 метров', claim: { property: 'length', number: 320, unit: 'm' } },
  { day: '2024-05-01', akim: 'Айгүл Серікова', words: 'имеет длину 360 метров', claim: { property: 'length', number: 360, unit: 'm' }, of: '2024-05-01' },
  { day: '2024-08-09', akim: 'Айгүл Серікова', words: 'открыт 9 августа', claim: { property: 'opened', date: '2024-08-09' } },
] // prettier-ignore

const takeIn = async (ledger: Ledger, said: Said): Promise<void> => {
  const text = `Аким области ${said.akim} сообщает: новый мост ${said.words}.`
  const { version } = await take(ledger, text, {
    source: { ...source, id: said.source ?? source.id },
    externalId: said.of ?? `${said.day}`,
    published: said.day,
  })
  await ledger.keepPosts(version.id, [
    { office: 'аким области', role: 'akim', scope: '350000000', manner: 'holds', sure: true },
  ])
  await ledger.keepReading(
    version.id,
    reading({
      people: [{ name: said.akim, office: 'аким области', mentions: [span(text, said.akim)] }],
      projects: [{ name: 'новый мост', place: null, mentions: [span(text, 'новый мост')] }],
      claims: [claim(text, 'новый мост', said.words, said.claim)],
    }),
    'test-1',
    'now',
  )
}

/** An editor joins and confirms all that is there. */
const decideAll = async (ledger: Ledger): Promise<void> => {
  await ledger.decide([{ kind: 'create', entity: entity('bridge', 'project', 'новый мост') }], signature)
  for (const { id } of await ledger.reports()) {
    const view = await ledger.deskReport(id.replace(/\.\d+$/, ''))
    for (const mention of view?.mentions ?? [])
      if (mention.kind === 'project')
        await ledger.decide([{ kind: 'join', mentionId: mention.id, entityId: 'bridge' }], signature)
    for (const one of view?.claims ?? [])
      await ledger.decide([{ kind: 'confirm', target: 'claim', id: one.id }], signature)
  }
}
const newsroomOn = (ledger: Ledger): Newsroom => ({ ledger }) as unknown as Newsroom

const orders = [[0, 1, 2, 3, 4, 5], [5, 2, 0, 3, 4, 1], [3, 4, 5, 2, 1, 0]] // prettier-ignore

describeLedgers('timelines', ({ open }) => {
  test('any order of taking in the same reports gives the same timelines and holders', async () => {
    const told = new Set<string>()
    for (const order of orders) {
      const ledger = await open()
      await furnish(ledger)
      await ledger.putSource({ ...source, id: 'gazeta' })
      for (const at of order) await takeIn(ledger, reports[at] as Said)
      await decideAll(ledger)
      const found = await entityTimeline(newsroomOn(ledger), 'project/bridge')
      const holder = await holderOfPost(newsroomOn(ledger), 'akim', '350000000', '2023-01-15')
      told.add(JSON.stringify([found.timelines, holder], null, 1))
      await ledger.close()
    }
    expect(told.size).toBe(1)
    const [timelines, holder] = JSON.parse([...told][0] as string)
    expect(
      timelines.map((one: { property: string; current: { number?: number } }) => [
        one.property,
        one.current.number ?? null,
      ]),
    ).toEqual([
      ['cost', 12e9],
      ['length', 360],
      ['opened', null],
    ])
    const steps = timelines.flatMap((one: { steps: { kind: string; reason: string }[] }) => one.steps)
    expect(steps.map((one: { kind: string; reason: string }) => `${one.kind} ${one.reason}`)).toEqual([
      'change later',
      'contradiction same-time',
    ])
    expect([holder.certainty, holder.tenure.name]).toEqual(['heard', 'Серик Саттаров'])
  })

  test('a past day knows what was known then, and a wrong name is told plainly', async () => {
    const ledger = await open()
    await furnish(ledger)
    for (const at of [0, 1]) await takeIn(ledger, reports[at] as Said)
    await decideAll(ledger)
    const then = await entityTimeline(newsroomOn(ledger), 'bridge', { property: 'cost', on: '2022-12-31' })
    expect(then.timelines.map(({ current, entries }) => [current?.number, entries.length])).toEqual([[9e9, 1]])
    const region = { name: 'Карагандинская', kind: 'region', code: '350000000', mentions: [] } as const
    const held = (published: string, office = 'аким области') =>
      holdersOfOffice(newsroomOn(ledger), office, { language: 'ru', places: [region], published })
    expect(await held('2022-10-01')).toMatchObject([
      { holder: { certainty: 'heard', tenure: { name: 'Серик Саттаров' } } },
    ])
    expect(await held('2020-10-01')).toMatchObject([
      { holder: { certainty: 'doubt', tenure: null, why: 'before-first' } },
    ])
    expect(await held('2022-10-01', 'министр')).toMatchObject([{ holder: { certainty: 'doubt', why: 'nobody' } }])

    const place = { id: 'region', kind: 'place', code: '350000000' } as const
    const heldOn = async (day: string) =>
      (await postsOnDay(newsroomOn(ledger), place, day)).map(({ role, offices, holder }) => [role, offices, holder.certainty, holder.tenure?.name]) // prettier-ignore
    expect(await heldOn('2022-10-01')).toEqual([['akim', ['аким области'], 'heard', 'Серик Саттаров']])
    expect(await heldOn('2020-10-01')).toEqual([['akim', ['аким области'], 'doubt', undefined]])
    expect(await postsOnDay(newsroomOn(ledger), { ...place, kind: 'project' }, '2022-10-01')).toEqual([])

    await expect(entityTimeline(newsroomOn(ledger), 'tunnel')).rejects.toThrow('Nothing here is called "tunnel".')
    await expect(entityTimeline(newsroomOn(ledger), 'thing/x')).rejects.toThrow('"thing" is no kind of thing.')
    await ledger.close()
  })
})
