import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'derek-lock-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leave = (maker: object): void => writeFileSync(join(folder, 'making'), JSON.stringify(maker))

test('one at a time, and the next when it is done', async () => {
  const first = await lockFolder(folder)
  expect(await lockFolder(folder)).toBeNull()
  await first?.release()
  const second = await lockFolder(folder)
  expect(await second?.held()).toBe(true)
  await second?.release()
  expect(readdirSync(folder)).toEqual([])
})

test('of many at once exactly one comes in, also where a dead one left its mark', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  leave({ token: 'x', pid, host: hostname() })
  const locks = (await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)))).filter((one) => one !== null)
  expect(locks).toHaveLength(1)
  expect(await locks[0]!.held()).toBe(true)
  await locks[0]!.release()
})

test('another machine’s mark counts while it is touched, and no longer when it has grown old', async () => {
  leave({ token: 'x', pid: 1, host: 'elsewhere' })
  expect(await lockFolder(folder)).toBeNull()
  const before = new Date(Date.now() - 120_000)
  utimesSync(join(folder, 'making'), before, before)
  const lock = await lockFolder(folder)
  expect(await lock?.held()).toBe(true)
  await lock?.release()
})

test('whoever slept too long learns that it lost, and leaves the other’s mark alone', async () => {
  const slow = await lockFolder(folder, { touch: 1_000_000 })
  const before = new Date(Date.now() - 120_000)
  utimesSync(join(folder, 'making'), before, before)
  const next = await lockFolder(folder)
  expect([await slow?.held(), await next?.held()]).toEqual([false, true])
  await slow?.release()
  expect(await next?.held()).toBe(true)
  await next?.release()
})
