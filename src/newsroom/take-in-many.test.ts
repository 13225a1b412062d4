import { afterEach, expect, test } from 'vitest'
import { incoming, scene } from './test-scene.ts'
import type { Scene } from './test-scene.ts'
import { takeInMany } from './take-in-many.ts'

let room: Scene
afterEach(() => room.end())

test('many at once are what each by itself is', async () => {
  room = await scene()
  const batch = [incoming('opened'), incoming('planned'), incoming('opened')]
  const taken = await takeInMany(room.newsroom, batch)
  expect(taken.map((one) => 'taken' in one && one.taken.outcome)).toEqual(['new', 'new', 'known'])
  const lone = await scene()
  for (const name of ['opened', 'planned']) await lone.report(name)
  const rows = async ({ newsroom }: Scene) => (await Array.fromAsync(newsroom.ledger.everything())).map((row) => JSON.stringify(row)) // prettier-ignore
  expect(await rows(room)).toEqual(await rows(lone))
  expect(await room.newsroom.ledger.faults()).toEqual([])
  await lone.end()
})

test('one that cannot be taken in keeps none of the others out', async () => {
  room = await scene()
  const taken = await takeInMany(room.newsroom, [incoming('opened'), incoming('нет\0'), incoming('planned')])
  expect(taken.map((one) => 'taken' in one)).toEqual([true, false, true])
  expect(await room.newsroom.ledger.faults()).toEqual([])
})
