// Killed for real, a few times each run; bench/ledger/kills.ts does it hundreds of times.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killAgainAndAgain } from './test-kills.ts'
import { describeLedgers } from './test-ledgers.ts'

const archives: string[] = []
afterAll(() => {
  for (const folder of archives) rmSync(folder, { recursive: true, force: true })
})

describeLedgers('kill -9', ({ fresh }) => {
  test('8 times at random moments loses nothing acknowledged and leaves nothing half-done', async () => {
    const done = await killAgainAndAgain(8, 2024, async () => {
      const archive = mkdtempSync(join(tmpdir(), 'derek-kills-'))
      archives.push(archive)
      return { place: await fresh(), archive }
    })
    expect(done.wrong).toEqual([])
    expect(done.kills).toBe(8)
    expect(done.acknowledged).toBeGreaterThan(8)
  })
})
