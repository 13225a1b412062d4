import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLedger } from '../../ledger/index.ts'
import type { Ledger } from '../../ledger/contract.ts'
import { bridgeChanges, readBridge, signature, take } from '../../ledger/test-scene.ts'
import type { Download, Downloads } from '../../model/index.ts'
import { prepareData } from '../../newsroom/data-files.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { listDownloads, openDownloads } from './index.ts'
import { partAsked } from './range.ts'

const folder = mkdtempSync(join(tmpdir(), 'derek-downloads-'))
const out = join(folder, 'open-data')
let ledger: Ledger
let server: Server
let base: string
let count = 0
const prepare = () =>
  prepareData({ ledger, now: () => `2025-06-01T08:00:0${count++}Z` } as unknown as Newsroom, {
    folder: out, newsroom: 'Город', address: 'https://town.example', licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, more: [],
  }) // prettier-ignore
beforeAll(async () => {
  ledger = await openLedger({ folder })
  await ledger.decide(bridgeChanges(await readBridge(ledger)), signature)
  await take(ledger, 'О чём никто ещё не писал.', { externalId: 'hidden' })
  const door = openDownloads({ folder: out, origin: 'https://town.example' })
  server = createServer((request, response) => door.handle(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const fetched = async (name: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(base + name, { headers })
  return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

test('before any was made, a reader is asked to come again', async () => {
  expect(await listDownloads(out)).toBeNull()
  expect(await fetched('ledger.sqlite')).toMatchObject({ status: 404 })
  expect(String(Buffer.from((await fetched('index.json')).bytes))).toBe('{"made":null,"files":[]}')
})

test('the files hold what is public, under their checksums and their licence', async () => {
  await prepare()
  const index = JSON.parse(String(Buffer.from((await fetched('index.json')).bytes))) as Omit<Downloads, 'files'> & { readonly files: readonly (Download & { readonly url: string })[] } // prettier-ignore
  expect([index.licence.name, index.files.find((one) => one.name === 'ledger.sqlite')?.url]).toEqual([
    'CC-BY-4.0',
    'https://town.example/data/ledger.sqlite',
  ])
  for (const { name, size, sha256 } of index.files) {
    const { bytes, headers } = await fetched(name)
    expect([name, bytes.length, sha(bytes), headers.get('etag')]).toEqual([name, size, sha256, `"${sha256}"`])
  }
  const text = async (name: string): Promise<string> => String(gunzipSync((await fetched(name)).bytes))
  const lines = (await text('ledger.jsonl.gz')).trim().split('\n')
  expect(lines.join('')).not.toContain('никто')
  const claims = parse(await text('claims.csv.gz'), { columns: true }) as unknown[]
  expect(claims.length).toBe(lines.filter((line) => line.startsWith('{"table":"claims"')).length)
  const path = join(folder, 'fetched.sqlite')
  writeFileSync(path, (await fetched('ledger.sqlite')).bytes)
  const file = new DatabaseSync(path, { readOnly: true })
  expect(file.prepare('select count(*) as n from claims').get()).toEqual({ n: claims.length })
  file.close()
  expect(String(Buffer.from((await fetched('LICENCE.txt')).bytes))).toContain('CC-BY-4.0')
})

test('a part is a part, and what was not changed is not sent', async () => {
  const whole = await fetched('ledger.jsonl.gz')
  const tag = whole.headers.get('etag')!
  const parts = [await fetched('ledger.jsonl.gz', { range: 'bytes=0-99' }), await fetched('ledger.jsonl.gz', { range: 'bytes=100-', 'if-range': tag })]
  expect(parts.map((part) => part.status)).toEqual([206, 206])
  expect(parts[0]!.headers.get('content-range')).toBe(`bytes 0-99/${whole.bytes.length}`)
  expect(Buffer.concat(parts.map((part) => part.bytes)).equals(whole.bytes)).toBe(true)
  expect((await fetched('ledger.jsonl.gz', { range: 'bytes=0-9', 'if-range': '"old"' })).status).toBe(200)
  const nowhere = await fetched('ledger.jsonl.gz', { range: 'bytes=99999999-' })
  expect([nowhere.status, nowhere.headers.get('content-range')]).toEqual([416, `bytes */${whole.bytes.length}`])
  expect((await fetched('ledger.jsonl.gz', { 'if-none-match': tag })).status).toBe(304)
  for (const name of ['nothing', '../ledger.sqlite', '..%2Fledger.sqlite', 'current.json']) expect([name, (await fetched(name)).status]).toEqual([name, 404])
}) // prettier-ignore

test('new files take the place of the old ones at once, and the last ones stay for whoever is at them', async () => {
  const first = (await listDownloads(out))!
  await take(ledger, 'Ещё один.', { externalId: 'more' })
  await prepare()
  const second = (await listDownloads(out))!
  expect(second.folder).not.toBe(first.folder)
  await prepare()
  expect([existsSync(join(out, first.folder)), existsSync(join(out, second.folder))]).toEqual([false, true])
  expect(readdirSync(out).length).toBe(3)
})

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=5-', { start: 5, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=2-50', { start: 2, end: 9 }],
  ['bytes=10-', 'nowhere'],
  ['bytes=-0', 'nowhere'],
  ['bytes=5-2', undefined],
  ['bytes=0-1,3-4', undefined],
  ['lines=0-1', undefined],
  [undefined, undefined],
])('%s of ten bytes', (header, part) => expect(partAsked(header, 10)).toEqual(part))
