// The server under the benches, in a process of its own: the site over a ledger, or a bare node:http server that sends a
// buffer. It says when it listens, and how much CPU it used since it was last asked.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openLedger } from '../../src/ledger/index.ts'
import { createSite, type Site } from '../../src/site/index.ts'

export type Task =
  | { readonly kind: 'site'; readonly ledger: string; readonly pages: string | null }
  | { readonly kind: 'bare'; readonly type: string; readonly body: string }
export interface Used {
  /** Milliseconds of CPU, since the last asking. */
  readonly cpu: number
}

export const origin = 'https://news.example'
export const today = '2026-11-23'

export const openSite = async (folder: string, pages: string | null): Promise<Site> =>
  createSite({
    ledger: await openLedger({ folder }),
    settings: { name: 'Bench', timeZone: 'Asia/Almaty', origin },
    today: () => today,
    ...(pages !== null && { folder: pages }),
  })

const serve = async (task: Task): Promise<void> => {
  if (task.kind === 'site') {
    const site = await openSite(task.ledger, task.pages)
    listen(createServer(site.handle))
    return
  }
  const body = Buffer.from(task.body, 'base64')
  listen(
    createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': task.type, 'Content-Length': body.length })
      response.end(body)
    }),
  )
}

const listen = (server: ReturnType<typeof createServer>): void => {
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
}

if (process.send) {
  let last = process.cpuUsage()
  process.on('message', (task: Task | 'used') => {
    if (task !== 'used') return void serve(task)
    const since = process.cpuUsage(last)
    last = process.cpuUsage()
    process.send?.({ cpu: (since.user + since.system) / 1000 } satisfies Used)
  })
  process.once('disconnect', () => process.exit())
}
