import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLedger } from './open.ts'
import { describeLedgers } from './test-ledgers.ts'
import { exported, readBridge, take } from './test-scene.ts'

describeLedgers('opening', ({ open, fresh, openStore }) => {
  test('what was kept is there when the ledger is opened again', async () => {
    const place = await fresh()
    const first = await open(place)
    await readBridge(first)
    const before = await exported(first)
    await first.close()
    expect(await exported(await open(place))).toEqual(before)
  })

  test('a ledger made by a newer version is refused and not touched', async () => {
    const place = await fresh()
    const ledger = await open(place)
    await readBridge(ledger)
    const before = await exported(ledger)
    const store = await openStore(place)
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', 'now')`.execute(store.writer)
    await expect(openLedger(place)).rejects.toMatchObject({
      code: 'ledger-newer',
      message: expect.stringContaining('999-later'),
      hint: expect.stringContaining('newer version'),
    })
    await sql`delete from kysely_migration where name = '999-later'`.execute(store.writer)
    expect(await exported(await open(place))).toEqual(before)
  })

  test('several may open an empty place at once', async () => {
    const place = await fresh()
    const ledgers = await Promise.all([open(place), open(place), open(place)])
    for (const [index, ledger] of ledgers.entries()) await take(ledger, `Отчёт ${index}.`)
    for (const ledger of ledgers) expect(await ledger.reports()).toHaveLength(3)
  })

  test('reading goes on while a writer is at work', async () => {
    const place = await fresh()
    const ledger = await open(place)
    await readBridge(ledger)
    const { writer } = await openStore(place)
    const tx = await writer.startTransaction().execute()
    await tx.updateTable('counters').set({ value: 99 }).execute()
    const asked = performance.now()
    expect(await ledger.reports()).toHaveLength(1)
    expect(await ledger.changeNumber()).not.toBe(99)
    expect(performance.now() - asked).toBeLessThan(1000)
    await tx.rollback().execute()
  })

  test('each answer is of one moment', async () => {
    const ledger = await open()
    for await (const { table } of ledger.everything()) {
      expect(table).toBe('counters')
      await readBridge(ledger)
    }
    expect(await ledger.reports()).toHaveLength(1)
  })
})

describe('a folder that cannot hold a ledger', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'derek-open-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const file = (): string => join(folder, 'ledger.sqlite')

  test('that is a file, or lies under one', async () => {
    writeFileSync(join(folder, 'file'), 'text')
    for (const path of ['file', 'file/below'])
      await expect(openLedger({ folder: join(folder, path) })).rejects.toMatchObject({
        code: 'folder-not-writable',
        message: expect.stringContaining(path),
        hint: expect.stringContaining('--data'),
      })
  })

  test('that may not be written to', async () => {
    chmodSync(folder, 0o500)
    // Root may write anywhere, so it asks as nobody.
    const root = process.getuid?.() === 0
    if (root) process.seteuid?.(65534)
    try {
      await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'folder-not-writable' })
    } finally {
      if (root) process.seteuid?.(0)
      chmodSync(folder, 0o700)
    }
  })

  test('whose ledger is no database: it stays as it was', async () => {
    const words = 'These are words, not a database. '.repeat(200)
    writeFileSync(file(), words)
    await expect(openLedger({ folder })).rejects.toMatchObject({
      code: 'not-a-database',
      hint: expect.stringContaining('not'),
    })
    expect(readFileSync(file(), 'utf8')).toBe(words)
  })

  test('whose ledger is a database of something else: it stays as it was', async () => {
    const other = new DatabaseSync(file())
    other.exec('create table plants (name text)')
    other.close()
    const before = readFileSync(file())
    await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'not-a-ledger' })
    expect(readFileSync(file())).toEqual(before)
  })

  test('whose ledger is a folder', async () => {
    mkdirSync(file())
    await expect(openLedger({ folder })).rejects.toMatchObject({ code: 'ledger-cannot-open' })
  })

  test('whose ledger is damaged', async () => {
    const ledger = await openLedger({ folder })
    await readBridge(ledger)
    await ledger.close()
    const bytes = readFileSync(file())
    for (let at = 4096; at < bytes.length; at += 100) bytes[at] = (bytes[at] as number) ^ 0xff
    writeFileSync(file(), bytes)
    await expect(openLedger({ folder }).then((one) => one.reports())).rejects.toMatchObject({ code: 'ledger-damaged' })
  })
})

describe('an address that leads to no ledger', () => {
  test('that is no address of a database', async () => {
    await expect(openLedger({ url: 'mysql://localhost/x' })).rejects.toMatchObject({
      code: 'bad-ledger-address',
      exitCode: 2,
    })
  })

  test('where nobody answers; the password is not shown', async () => {
    const asked = openLedger({ url: 'postgres://user:secret@127.0.0.1:1/x' })
    await expect(asked).rejects.toMatchObject({
      code: 'ledger-unreachable',
      message: expect.stringContaining('127.0.0.1'),
    })
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('secret') })
  })
})

describeLedgers('a database that is not there', ({ dialect, fresh }) => {
  test('is said to be missing', async () => {
    const place = await fresh()
    if (dialect === 'sqlite' || !('url' in place)) return
    const url = place.url.replace(/derek_test_\w+/, 'nowhere_at_all')
    await expect(openLedger({ url })).rejects.toMatchObject({ code: 'ledger-missing' })
  })
})
