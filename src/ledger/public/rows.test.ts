import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Ledger } from '../contract.ts'
import { describeLedgers } from '../test-ledgers.ts'
import { bridgeChanges, newStory, readBridge, signature, take } from '../test-scene.ts'
import { writePublicFile } from './file.ts'
import { publicTables } from './tables.ts'

const all = async (ledger: Ledger, unconfirmed = false) =>
  Array.fromAsync(
    ledger.publicRows({ unconfirmed }),
    ({ table, row }) => ({ table, ...row }) as Record<string, unknown>,
  )

describeLedgers('what may leave the newsroom', ({ open }) => {
  test('only what is public, each table as it is told, and what a machine read where it is asked for', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await take(ledger, 'О чём никто ещё не писал.', { externalId: 'hidden' })
    expect((await all(ledger)).map((row) => row['table'])).not.toContain('reports')
    await ledger.decide(bridgeChanges(bridge), signature)
    await ledger.decide([{ kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId] }) }], signature)
    const [first] = await Array.fromAsync(ledger.publicRows({ tables: ['claims'] }))
    await ledger.decide([{ kind: 'unconfirm', target: 'claim', id: String(first?.row['id']) }], signature)
    const rows = await all(ledger)
    const of = (table: string, from = rows) => from.filter((row) => row['table'] === table)
    expect(of('reports').map((row) => row['id'])).toEqual([bridge.reportId])
    expect(of('stories')).toHaveLength(1)
    expect(of('claims').length).toBeGreaterThan(0)
    expect(new Set(of('claims').map((row) => row['state']))).toEqual(new Set(['confirmed']))
    const more = await all(ledger, true)
    expect(of('claims', more).length).toBeGreaterThan(of('claims').length)
    expect(new Set(of('claims', more).map((row) => row['state']))).toEqual(new Set(['confirmed', 'read']))
    for (const { name, columns } of publicTables)
      for (const row of of(name, more)) expect(Object.keys(row)).toEqual(['table', ...columns.map((one) => one.name)])
    expect(JSON.stringify(rows)).not.toContain('никто ещё не писал')
    expect(JSON.stringify(more)).not.toContain('никто ещё не писал')
  })

  test('one SQLite file holds the same rows', async () => {
    const ledger = await open()
    await ledger.decide(bridgeChanges(await readBridge(ledger)), signature)
    const folder = mkdtempSync(join(tmpdir(), 'derek-public-'))
    try {
      const path = join(folder, 'public.sqlite')
      const written = await writePublicFile(path, ledger.publicRows(), { licence: 'CC-BY-4.0' })
      const file = new DatabaseSync(path, { readOnly: true })
      const claims = file.prepare('select * from claims order by id').all()
      expect(claims.map((row) => ({ table: 'claims', ...row }))).toEqual(
        (await all(ledger)).filter((row) => row['table'] === 'claims'),
      )
      expect(written).toBe((await all(ledger)).length)
      expect(file.prepare("select value from about where name = 'licence'").get()).toEqual({ value: 'CC-BY-4.0' })
      expect(file.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
      file.close()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
