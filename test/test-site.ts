// The public site over the small newsroom in memory, on a free port of this machine only.
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { createSite } from '../src/site/index.ts'
import { testNewsroom } from '../src/site/test-newsroom.ts'

export interface TestSite {
  readonly at: string
  close(): Promise<void>
}

export const openTestSite = (today: string = '2024-12-12'): Promise<TestSite> =>
  new Promise((ready) => {
    const site = createSite({
      ledger: testNewsroom(),
      settings: { name: 'Дерек', timeZone: 'Asia/Almaty' },
      today: () => today,
    })
    const server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) =>
      ready({
        at: `http://127.0.0.1:${address.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
  })
