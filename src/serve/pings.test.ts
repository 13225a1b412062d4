// A hub and IndexNow are told of what was published, by a server on this machine that stands for both.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLedger } from '../ledger/open.ts'
import { bridgeChanges, furnish, newStory, readBridge, signature } from '../ledger/test-scene.ts'
import { startPings, type Pings } from './pings.ts'

let folder: string
let server: Server
let at: string
let status = 200
const heard: { readonly path: string; readonly body: string }[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'derek-pings-'))
  status = 200
  heard.length = 0
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      heard.push({ path: request.url ?? '', body })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const topics = (body: string): readonly string[] => new URLSearchParams(body).getAll('hub.url')

test('what is published is told once, to the hub by feeds and to IndexNow by pages, and later when it could not be', async () => {
  const ledger = await openLedger({ folder: join(folder, 'data') })
  await furnish(ledger)
  await ledger.decide([{ kind: 'publish', story: newStory('old') }], signature)
  const troubles: string[] = []
  const parts = { ledger, origin: 'https://gorod.example', hub: `${at}/hub`, key: 'k3y-of-eight', file: join(folder, 'pings.json') }
  const open = (): Pings =>
    startPings({ ...parts, trouble: (what) => troubles.push(what), every: 3_600_000, indexNow: `${at}/indexnow` })
  const pings = open()
  await pings.look()
  // What was there before is no news.
  expect(heard).toEqual([])

  await ledger.decide([{ kind: 'publish', story: newStory('new') }], signature)
  await pings.look()
  await pings.look()
  expect(heard.map((one) => one.path)).toEqual(['/hub', '/indexnow'])
  expect(topics(heard[0]!.body)).toEqual(expect.arrayContaining(['https://gorod.example/ru/feed.rss', 'https://gorod.example/ru/feed.json']))
  expect(topics(heard[0]!.body).filter((topic) => /\/(?:tags|sections)\//.test(topic))).toHaveLength(6)
  expect(JSON.parse(heard[1]!.body)).toEqual({
    host: 'gorod.example', key: 'k3y-of-eight', keyLocation: 'https://gorod.example/k3y-of-eight.txt',
    urlList: ['https://gorod.example/ru/', 'https://gorod.example/ru/stories/new'],
  })

  heard.length = 0
  await ledger.decide(bridgeChanges(await readBridge(ledger)), signature)
  await pings.look()
  expect(topics(heard[0]!.body)).toContain('https://gorod.example/kk/projects/new-bridge/feed.atom')

  status = 503
  heard.length = 0
  await ledger.decide([{ kind: 'withdraw', storyId: 'old' }], signature)
  await expect(pings.look()).rejects.toThrow('503')
  await pings.stop()
  status = 200
  heard.length = 0
  const again = open()
  await again.look()
  expect(JSON.parse(heard.at(-1)!.body)).toMatchObject({ urlList: expect.arrayContaining(['https://gorod.example/ru/stories/old']) })
  expect(troubles).toEqual([])

  // Somebody who says no is not asked again, and the editor is told once.
  status = 403
  await ledger.decide([{ kind: 'publish', story: newStory('third') }], signature)
  await again.look()
  heard.length = 0
  await again.look()
  expect(heard).toEqual([])
  expect(troubles.join('\n')).toMatch(/hub .* refuses[^]*IndexNow refuses the key/)
  await again.stop()
  await ledger.close()
}) // prettier-ignore
