import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLedger } from '../../ledger/index.ts'
import { randomOf } from '../../ledger/test-random.ts'
import { bridgeChanges, newStory, readBridge, signature } from '../../ledger/test-scene.ts'
import { createSite } from '../index.ts'
import { soak } from './test-soak.ts'

const paths = [
  '/ru/', '/kk/', '/ru/feed.rss', '/ru/feed.json', '/ru/tags', '/ru/tags/most', '/ru/tags/most/feed.atom', '/ru/sections/stroiki',
  '/ru/projects/new-bridge', '/ru/places/town', '/ru/people/head', '/ru/stories/s-0', '/ru/promises', '/ru/projects',
] // prettier-ignore

// Another process would see the same: the site has a connection of its own and learns of a change from the ledger alone.
test('while stories are published, every page that is sent is of one state, and of a late one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'derek-soak-'))
  const [ledger, followed] = [await openLedger({ folder }), await openLedger({ folder })]
  const settings = { name: 'Город', timeZone: 'Asia/Almaty', origin: 'https://town.example' }
  const open = (of: typeof ledger) => createSite({ ledger: of, settings, today: () => '2024-07-01' })
  const site = open(followed)
  const server = createServer(site.handle)
  try {
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const publish = (number: number) =>
      ledger.decide([{ kind: 'publish', story: newStory(`s-${number}`, { reportIds: [bridge.reportId] }) }], signature)
    await publish(0)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const soaked = await soak({
      port: (server.address() as AddressInfo).port,
      random: randomOf(3),
      paths,
      publish,
      drawn: async (path) => {
        const anew = open(ledger)
        const text = await (await anew.request(path)).text()
        await anew.close()
        return text
      },
      publications: 8,
      between: 200,
      checks: 400,
      oldest: 700,
    })
    expect(soaked).toMatchObject({ checks: expect.any(Number), wrong: [] })
    expect(soaked.checks).toBeGreaterThanOrEqual(400)
  } finally {
    server.closeAllConnections()
    server.close()
    await site.close()
    await ledger.close()
    await followed.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
