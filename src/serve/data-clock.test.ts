import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bridgeChanges, readBridge, signature } from '../ledger/test-scene.ts'
import { preparedData } from '../newsroom/data-files.ts'
import { openNewsroom } from '../newsroom/open.ts'
import { startDataClock } from './data-clock.ts'

test('files of open data are made aside, and again only when something changed', async () => {
  const data = mkdtempSync(join(tmpdir(), 'derek-data-clock-'))
  const folder = join(data, 'open-data')
  const newsroom = await openNewsroom({ data, database: '' })
  const troubles: string[] = []
  try {
    await newsroom.ledger.decide(bridgeChanges(await readBridge(newsroom.ledger)), signature)
    const clock = startDataClock({
      newsroom,
      task: () => ({ data, database: '', folder, newsroom: 'Город', address: 'https://town.example', licence: { name: 'CC0-1.0', url: null }, today: '2025-06-01' }),
      trouble: (why) => troubles.push(why),
      first: 0,
      every: 20,
      rest: 100,
    }) // prettier-ignore
    await expect.poll(() => preparedData(folder), { timeout: 30_000, interval: 50 }).not.toBeNull()
    const first = await preparedData(folder)
    await new Promise((done) => setTimeout(done, 400))
    await clock.stop()
    expect(troubles).toEqual([])
    expect(await preparedData(folder)).toEqual(first)
    expect(first?.files.map((file) => file.name)).toEqual(expect.arrayContaining(['ledger.sqlite', 'claims.csv.gz', 'oc4ids.json.gz', 'SHA256SUMS'])) // prettier-ignore
  } finally {
    await newsroom.ledger.close()
    rmSync(data, { recursive: true, force: true })
  }
}, 60_000)

test('two processes on one folder do not disturb each other: one makes the files, and they are whole', async () => {
  const data = mkdtempSync(join(tmpdir(), 'derek-data-clocks-'))
  const folder = join(data, 'open-data')
  const newsroom = await openNewsroom({ data, database: '' })
  const troubles: string[] = []
  const clock = () =>
    startDataClock({
      newsroom,
      task: () => ({ data, database: '', folder, newsroom: 'Город', address: '', licence: { name: 'CC0-1.0', url: null }, today: '2025-06-01' }),
      trouble: (why) => troubles.push(why),
      first: 0,
      every: 50,
    }) // prettier-ignore
  try {
    await newsroom.ledger.decide(bridgeChanges(await readBridge(newsroom.ledger)), signature)
    const clocks = [clock(), clock(), clock()]
    await expect.poll(() => preparedData(folder), { timeout: 30_000, interval: 50 }).not.toBeNull()
    await Promise.all(clocks.map((one) => one.stop()))
    const made = (await preparedData(folder))!
    expect(troubles).toEqual([])
    for (const { name, size } of made.files) expect([name, statSync(join(folder, made.folder, name)).size]).toEqual([name, size]) // prettier-ignore
  } finally {
    await newsroom.ledger.close()
    rmSync(data, { recursive: true, force: true })
  }
}, 60_000)
