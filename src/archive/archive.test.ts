// One suite for every kind of archive; there is one now.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

  test('that cannot be written to says so', async () => {
    writeFileSync(join(folder, 'archive'), 'a file')
    await expect(openFolderArchive(join(folder, 'archive')).keep(bytes('x'))).rejects.toMatchObject({
      code: 'archive-trouble',
      hint: expect.stringContaining('folder'),
    })
  })
})
