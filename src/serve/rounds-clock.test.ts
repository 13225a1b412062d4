import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { scene } from '../newsroom/test-scene.ts'
import type { Scene } from '../newsroom/test-scene.ts'
import { startRoundsClock } from './rounds-clock.ts'

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})
const until = async (so: () => Promise<boolean>): Promise<void> => {
  while (!(await so())) await setTimeout(5)
}
const opened = async (): Promise<Scene> => {
  const one = await scene()
  ends.push(one.end)
  return one
}

test('the round is made at the start, and again when a new day begins, and not before', async () => {
  const { newsroom } = await opened()
  let day = '2024-12-12'
  const errors: unknown[] = []
  const clock = startRoundsClock({ newsroom, today: () => day, trouble: (error) => errors.push(error), every: 10 })
  ends.push(clock.stop)
  const last = async (): Promise<string | undefined> => (await newsroom.ledger.lastRound())?.day
  await until(async () => (await last()) === '2024-12-12')
  day = '2024-12-13'
  await until(async () => (await last()) === '2024-12-13')
  await setTimeout(50)
  await clock.stop()
  day = '2024-12-14'
  await setTimeout(50)
  expect([await last(), errors]).toEqual(['2024-12-13', []])
})

test('what goes wrong is told and tried again', async () => {
  const one = await opened()
  const errors: unknown[] = []
  let broken = true
  const newsroom = {
    ...one.newsroom,
    now: () => {
      if (broken) throw new Error('no clock')
      return one.newsroom.now()
    },
  }
  const clock = startRoundsClock({ newsroom, today: () => '2024-12-12', trouble: (error) => errors.push(error), every: 10 }) // prettier-ignore
  ends.push(clock.stop)
  await until(async () => errors.length > 0)
  broken = false
  await until(async () => (await newsroom.ledger.lastRound())?.day === '2024-12-12')
  expect(String(errors[0])).toContain('no clock')
})
