import { mkdtempSync, rmSync } from 'node:fs'
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
