import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Ledger } from '../ledger/contract.ts'
import { openLedger } from '../ledger/index.ts'
import { bridgeChanges, newStory, readBridge, signature } from '../ledger/test-scene.ts'
import { exportSite, linksIn, type Exported } from './export.ts'
import { fileOf } from './export-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'derek-export-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder: string
let to: string
beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'))
  to = join(folder, 'public')
})

const newsroom = async (): Promise<Ledger> => {
  const ledger = await openLedger({ folder })
  const bridge = await readBridge(ledger)
  await ledger.decide(bridgeChanges(bridge), signature)
  for (const id of ['a', 'b']) await publish(ledger, id, bridge.reportId)
  return ledger
}
const publish = (ledger: Ledger, id: string, reportId: string): Promise<unknown> =>
  ledger.decide([{ kind: 'publish', story: newStory(id, { reportIds: [reportId] }) }], signature)
const write = (
  ledger: Ledger,
  {
    packed = false,
    onProgress = () => {},
  }: { packed?: boolean; onProgress?: (what: string, done: number) => void } = {},
): Promise<Exported> =>
  exportSite({
    ledger,
    settings: { name: 'Город', timeZone: 'Asia/Almaty', origin: 'https://gorod.example' },
    today: () => '2024-07-01',
    to,
    folder: join(folder, 'site-export'),
    packed,
    onProgress,
  })
const files = (): readonly string[] =>
  readdirSync(to, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.derek-site') && statSync(join(to, name)).isFile())
    .toSorted()
const read = (name: string): string => readFileSync(join(to, name), 'utf8')
const everything = (): ReadonlyMap<string, string> => new Map(files().map((name) => [name, read(name)]))

test('every address is a file, and every link of every file leads to one', async () => {
  const ledger = await newsroom()
  const done = await write(ledger)
  await ledger.close()
  expect(done.files).toBe(files().length)
  expect(read('ru/stories/a/index.html')).toContain('Рассказ a')
  expect(read('ru/feed.rss')).toContain('https://gorod.example/ru/stories/a')
  expect(read('404.html')).toContain('noindex')
  expect(read('index.html')).toContain('url=/ru/')
  expect(read('_headers')).toContain("Content-Security-Policy: default-src 'none'")
  const there = (path: string): boolean =>
    [fileOf(path, 'text/html'), fileOf(path, '')].some(
      (name) => existsSync(join(to, name)) && statSync(join(to, name)).isFile(),
    )
  const lost = files()
    .filter((name) => name.endsWith('.html') || name.endsWith('.rss'))
    .flatMap((name) =>
      [...linksIn(read(name), 'https://gorod.example')]
        .filter((link) => !there(link))
        .map((link) => `${name} -> ${link}`),
    )
  expect(lost).toEqual([])
})

test('again, it writes what changed, takes away what is gone and leaves the rest', async () => {
  const ledger = await newsroom()
  await write(ledger)
  const before = everything()
  expect(await write(ledger)).toMatchObject({ written: 0, removed: 0 })
  await ledger.decide([{ kind: 'withdraw', storyId: 'b' }], signature)
  const { written, removed } = await write(ledger)
  const after = everything()
  expect(existsSync(join(to, 'ru/stories/b'))).toBe(false)
  expect(removed).toBe([...before.keys()].filter((name) => !after.has(name)).length)
  expect(written).toBe([...after].filter(([name, text]) => before.get(name) !== text).length)
  expect([...after.values()].filter((text) => text.includes('Рассказ b'))).toEqual([])
  await ledger.close()
})

test('a file that somebody took or cut is written again', async () => {
  const ledger = await newsroom()
  await write(ledger)
  rmSync(join(to, 'ru/tags/index.html'))
  writeFileSync(join(to, 'ru/index.html'), 'cut')
  expect(await write(ledger)).toMatchObject({ written: 2, removed: 0 })
  await ledger.close()
})

test('cut off at any moment, every file is whole, and the next run completes it', async () => {
  const ledger = await newsroom()
  await write(ledger)
  const before = everything()
  await ledger.decide([{ kind: 'withdraw', storyId: 'a' }, { kind: 'publish', story: newStory('c') }], signature)
  for (const [step, at] of [['pages looked at', 3], ['files put in place', 1], ['files put in place', 4]] as const) {
    const cut = write(ledger, {
      onProgress: (what, done) => {
        if (what === step && done === at) throw new Error('cut')
      },
    })
    await expect(cut).rejects.toThrow('cut')
    const there = [...everything()]
    expect(there.filter(([name, text]) => name.endsWith('.html') && !text.trimEnd().endsWith('</html>'))).toEqual([])
    // What is linked to is there before what links to it.
    const lost = there.flatMap(([name, text]) =>
      [...linksIn(text, 'https://gorod.example')]
        .filter((link) => link.includes('/stories/') && !['text/html', ''].some((type) => existsSync(join(to, fileOf(link, type)))))
        .map((link) => `${name} -> ${link}`),
    )
    expect(lost).toEqual([])
  }
  await write(ledger)
  const own = everything()
  rmSync(to, { recursive: true })
  await write(ledger)
  expect(own).toEqual(everything())
  expect(own).not.toEqual(before)
  await ledger.close()
}) // prettier-ignore

test('where things have gone is told to file hosts and to readers', async () => {
  const ledger = await newsroom()
  const names = [{ language: 'ru', name: 'мост', main: true, from: null, until: null }] as const
  await ledger.decide([{ kind: 'rename', entityId: 'new-bridge', names, slug: 'the-bridge' }], signature)
  await write(ledger)
  expect(read('_redirects')).toContain('/kk/projects/new-bridge /kk/projects/the-bridge 301\n')
  expect(read('ru/projects/new-bridge/index.html')).toContain('url=/ru/projects/the-bridge')
  await ledger.close()
})

test('packed files hold what the plain ones hold', async () => {
  const ledger = await newsroom()
  await write(ledger)
  expect((await write(ledger, { packed: true })).written).toBeGreaterThan(0)
  const page = read('ru/index.html')
  expect(gunzipSync(readFileSync(join(to, 'ru/index.html.gz'))).toString()).toBe(page)
  expect(brotliDecompressSync(readFileSync(join(to, 'ru/index.html.br'))).toString()).toBe(page)
  expect(await write(ledger, { packed: true })).toMatchObject({ written: 0, removed: 0 })
  expect((await write(ledger)).removed).toBeGreaterThan(0)
  expect(files().filter((name) => /\.(?:br|gz)$/.test(name))).toEqual([])
  await ledger.close()
})

test('a folder of somebody else’s is not touched', async () => {
  const ledger = await newsroom()
  to = mkdtempSync(join(root, 'other-'))
  writeFileSync(join(to, 'letter.txt'), 'dear')
  await expect(write(ledger)).rejects.toThrow('holds other files')
  expect(readdirSync(to)).toEqual(['letter.txt'])
  to = join(to, 'letter.txt')
  await expect(write(ledger)).rejects.toThrow('is a file')
  await ledger.close()
})
