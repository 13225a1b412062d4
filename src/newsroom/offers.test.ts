import { expect, test } from 'vitest'
import { confirm } from './confirm.ts'
import { judge } from './match-verdict.ts'
import { offers } from './offers.ts'
import { deskReport } from './report-of.ts'
import { scene } from './test-scene.ts'
import type { Scene } from './test-scene.ts'

const inRoom = async <T>(work: (room: Scene) => Promise<T>): Promise<T> => {
  const room = await scene()
  try {
    return await work(room)
  } finally {
    await room.end()
  }
}
/** Whom the school of that report may be, with how likely and why. */
const schoolOffers = async ({ newsroom }: Scene, id: string): Promise<readonly unknown[]> => {
  const names = await offers(newsroom, await deskReport(newsroom, id))
  const school = names.find(({ mention }) => mention.kind === 'project')
  return school?.offers.map(({ entity, score, reasons, unsure }) => [entity.slug, score, reasons, unsure]) ?? []
}
const joinSchool = (room: Scene, id: string) =>
  confirm(room.newsroom, id, { all: true, joins: [{ name: 'школа в Саркане', entity: 'sarqan-school' }] }, 'A')

test('after the same decisions the order in which reports came leaves no trace in entities and offers', async () => {
  const run = (names: readonly string[]) =>
    inRoom(async (room) => {
      const ids = new Map<string, string>()
      for (const name of names) ids.set(name, await room.report(name))
      await joinSchool(room, ids.get('opened') as string)
      const entities = (await room.newsroom.ledger.entitiesByIds(['project-sarqan-school'])).map(({ names: all, placeId }) => [all, placeId]) // prettier-ignore
      return [entities, await schoolOffers(room, ids.get('planned') as string)]
    })
  const first = await run(['opened', 'planned'])
  expect(first[1]).toHaveLength(1)
  expect(await run(['planned', 'opened'])).toEqual(first)
})

test('a no outweighs likeness, unsure is said with the offer, and both can be taken back', async () => {
  await inRoom(async (room) => {
    await joinSchool(room, await room.report('opened'))
    const planned = await room.report('planned')
    const say = (word: 'not' | 'unsure' | 'unsay') => judge(room.newsroom, planned, 'школа в Саркане', 'sarqan-school', word, 'A') // prettier-ignore
    const before = await schoolOffers(room, planned)
    await say('not')
    expect(await schoolOffers(room, planned)).toEqual([])
    await expect(joinSchool(room, planned)).rejects.toMatchObject({ code: 'not-same' })
    await say('unsure')
    expect(await schoolOffers(room, planned)).toMatchObject([
      ['sarqan-school', expect.any(Number), expect.any(Array), true],
    ])
    await say('unsay')
    expect(await schoolOffers(room, planned)).toEqual(before)
    expect(await room.newsroom.ledger.faults()).toEqual([])
  })
})

test('whom nobody knows is told so, with what to do', async () => {
  await inRoom(async (room) => {
    const id = await room.report('opened')
    await expect(judge(room.newsroom, id, 'мост', 'x', 'not', 'A')).rejects.toMatchObject({
      code: 'no-name',
      exitCode: 2,
    })
    await expect(judge(room.newsroom, id, 'школа в Саркане', 'x', 'not', 'A')).rejects.toMatchObject({
      code: 'no-entity',
    })
  })
})
