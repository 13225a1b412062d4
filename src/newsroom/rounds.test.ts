import { expect, test } from 'vitest'
import { confirm } from './confirm.ts'
import { makeRound } from './rounds.ts'
import { scene } from './test-scene.ts'

test('a round lets others have their turn before each page, and can be stopped there', async () => {
  const room = await scene()
  const joins = [{ name: 'школа в Саркане', entity: 'sarqan-school' }]
  await confirm(room.newsroom, await room.report('planned'), { all: true, joins }, 'A')
  let turns = 0
  const pause = async (): Promise<void> => void turns++
  expect(await makeRound(room.newsroom, { day: '2026-02-01', pause, stopped: () => turns > 1 })).toBeNull()
  expect([turns, await room.newsroom.ledger.lastRound()]).toEqual([2, null])

  let turn = false
  setImmediate(() => (turn = true))
  const made = await makeRound(room.newsroom, { day: '2026-02-01' })
  // What the stopped one found stands on the list already.
  expect([turn, made?.raised, made?.first.map(({ kind }) => kind)]).toEqual([true, 1, ['overdue']])
  expect((await room.newsroom.ledger.attention()).map(({ kind }) => kind).toSorted()).toEqual(['overdue', 'silent'])
  await room.end()
})
