// One suite for every kind of archive; there is one now.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFolderArchive } from './index.ts'
import type { Archive } from './index.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'derek-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')
const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(path, name)).isFile())

const kinds: readonly (readonly [string, () => Archive])[] = [
  ['a folder', () => openFolderArchive(join(folder, 'archive'))],
]

describe.each(kinds)('an archive in %s', (_, open) => {
  test('gives back what it was given, by its hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (data) => {
        const hash = await open().keep(data)
        expect(hash).toBe(sha256(data))
        expect(await open().fetch(hash)).toEqual(new Uint8Array(data))
      }),
      { numRuns: 20 },
    )
  })

  test('knows nothing of what it was not given', async () => {
    expect(await open().fetch(sha256(bytes('nothing')))).toBeNull()
    expect(await open().fetch('../../etc/passwd')).toBeNull()
    expect(await open().fetch('')).toBeNull()
  })

  test('keeps the same bytes once, even when they come together', async () => {
    const archive = open()
    const hashes = await Promise.all(Array.from({ length: 8 }, () => archive.keep(bytes('мост'))))
    expect(new Set(hashes).size).toBe(1)
    expect(await archive.fetch(hashes[0] as string)).toEqual(bytes('мост'))
  })
})

describe('an archive in a folder', () => {
  test('keeps many at once, the same bytes once, and tells their hashes in order', async () => {
    const archive = openFolderArchive(join(folder, 'archive'))
    const all = ['мост', 'жол', 'мост', ''].map(bytes)
    expect(await archive.keepAll(all)).toEqual(all.map(sha256))
    expect(filesIn(join(folder, 'archive'))).toHaveLength(3)
    for (const data of all) expect(await archive.fetch(sha256(data))).toEqual(data)
    expect(await archive.keepAll([])).toEqual([])
  })

  test('of many at once leaves nothing half-written when one cannot be kept', async () => {
    const root = join(folder, 'archive')
    const [first, second] = [bytes('бір'), bytes('екі')]
    const blocked = join(root, sha256(second).slice(0, 2))
    mkdirSync(root)
    writeFileSync(blocked, 'a file where a folder is to be')
    await expect(openFolderArchive(root).keepAll([first, second])).rejects.toThrow(/could not be used/)
    expect(filesIn(root)).toEqual([sha256(second).slice(0, 2)])
    rmSync(blocked)
    expect(await openFolderArchive(root).keepAll([first, second])).toHaveLength(2)
  })

  test('holds one file a hash and leaves nothing half-written', async () => {
    const archive = openFolderArchive(join(folder, 'archive'))
    for (const text of ['один', 'два', 'один']) await archive.keep(bytes(text))
    const names = filesIn(join(folder, 'archive'))
    expect(names).toHaveLength(2)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{2}[/\\][0-9a-f]{2}[/\\][0-9a-f]{64}$/)
  })

  const numbered = (from: number, to: number): readonly Uint8Array[] =>
    Array.from({ length: to - from }, (_, at) => bytes(`жаңалық ${from + at}`))

  test('keeps a batch in one file, finds each again, and keeps none of them twice', async () => {
    const root = join(folder, 'archive')
    const archive = openFolderArchive(root)
    const all = [...numbered(0, 40), bytes(''), new Uint8Array([0, 255, 10])]
    expect(await archive.keepAll([...all, ...all])).toEqual([...all, ...all].map(sha256))
    expect(filesIn(root)).toHaveLength(1)
    expect(await archive.keep(all[7] as Uint8Array)).toBe(sha256(all[7] as Uint8Array))
    // Another process, which has its own list of what lies where.
    const other = openFolderArchive(root)
    await other.keepAll([...numbered(20, 60)])
    expect(filesIn(root)).toHaveLength(2)
    await archive.keepAll(numbered(0, 60))
    expect(filesIn(root)).toHaveLength(2)
    for (const one of [archive, other, openFolderArchive(root)])
      for (const data of [...all, ...numbered(40, 60)]) expect(await one.fetch(sha256(data))).toEqual(data)
    expect(await archive.fetch(sha256(bytes('nothing')))).toBeNull()
  })

  test('packs what tar unpacks, each under its hash', async () => {
    const root = join(folder, 'archive')
    const all = numbered(0, 20)
    await openFolderArchive(root).keepAll(all)
    const [pack] = filesIn(root)
    execFileSync('tar', ['-xf', join(root, pack as string), '-C', folder])
    for (const data of all) expect(new Uint8Array(readFileSync(join(folder, sha256(data))))).toEqual(data)
    expect(readFileSync(join(folder, 'index'), 'utf8').split('\n')[3]).toBe(
      `${sha256(all[3] as Uint8Array)} ${all[3]?.length}`,
    )
  })

  test('that was kept one file an original is read and added to, and large ones stay by themselves', async () => {
    const root = join(folder, 'archive')
    const archive = openFolderArchive(root)
    for (const data of numbered(0, 5)) await archive.keep(data)
    const large = new Uint8Array(2 ** 20 + 1)
    await archive.keepAll([...numbered(0, 30), large])
    expect(filesIn(root)).toHaveLength(5 + 1 + 1)
    for (const data of [...numbered(0, 30), large]) expect(await archive.fetch(sha256(data))).toEqual(data)
  })

  test('with a spoiled pack gives no other bytes than were kept, and takes what it held once more', async () => {
    const root = join(folder, 'archive')
    const all = numbered(0, 300)
    await openFolderArchive(root).keepAll(all)
    const pack = join(root, filesIn(root)[0] as string)
    const whole = readFileSync(pack)
    for (const spoiled of [whole.subarray(0, 100), whole.subarray(0, whole.length - 60_000), Buffer.alloc(5000, 7)]) {
      writeFileSync(pack, spoiled)
      const archive = openFolderArchive(root)
      const found = await Promise.all(all.map((data) => archive.fetch(sha256(data))))
      expect(found.every((data, at) => data === null || sha256(data) === sha256(all[at] as Uint8Array))).toBe(true)
    }
    await openFolderArchive(root).keepAll(all)
    const again = openFolderArchive(root)
    for (const data of all) expect(await again.fetch(sha256(data))).toEqual(data)
  })

  test('that cannot be written to says so', async () => {
    writeFileSync(join(folder, 'archive'), 'a file')
    await expect(openFolderArchive(join(folder, 'archive')).keep(bytes('x'))).rejects.toMatchObject({
      code: 'archive-trouble',
      hint: expect.stringContaining('folder'),
    })
  })
})
