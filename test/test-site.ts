// The public site on a free port of this machine only: over the small newsroom in memory, or `derek serve` with the
// sample newsroom in a folder of its own that is thrown away.
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { atlasOf } from '../src/serve/atlas.ts'
import { createSite } from '../src/site/index.ts'
import { testNewsroom } from '../src/site/test-newsroom.ts'
import { loadTables } from '../src/tables/index.ts'
import { addressOf, ended, shell } from './derek.ts'

export interface TestSite {
  /** 'http://127.0.0.1:…', without a slash at the end. */
  readonly at: string
  close(): Promise<void>
}

export const openTestSite = (today: string = '2024-12-12'): Promise<TestSite> =>
  new Promise((ready) => {
    const site = createSite({
      ledger: testNewsroom(),
      settings: { name: 'Дерек', timeZone: 'Asia/Almaty' },
      today: () => today,
      atlas: atlasOf(() => loadTables().places),
    })
    const server = createServer(site.handle)
    server.listen(0, '127.0.0.1', () =>
      ready({
        at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => new Promise((closed) => server.close(() => void site.close().then(closed))),
      }),
    )
  })

export const openSampleSite = async (): Promise<TestSite> => {
  const sh = shell()
  const child = sh.start('serve', '--port', '0', '--data', 'data')
  const at = (await addressOf(child)).replace(/\/$/, '')
  return {
    at,
    async close() {
      const closed = ended(child)
      child.kill()
      await closed
      sh.end()
    },
  }
}
