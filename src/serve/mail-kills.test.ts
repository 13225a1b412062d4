// Two processes tell readers what is new, and one is killed (-9) in the midst: nobody has two letters in a day, and whoever was
// left out hears of it with the next round or the next day.
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { LedgerPlace } from '../ledger/open.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { bridgeChanges, readBridge, signature } from '../ledger/test-scene.ts'
import type { MailTask } from './test-mail-worker.ts'
import { openTestPost } from './test-smtp.ts'

const readers = 55

const send = (task: MailTask): ChildProcess => {
  const child = fork(new URL('./test-mail-worker.ts', import.meta.url))
  child.send(task)
  return child
}

describeLedgers('letters under way', ({ open, fresh }) => {
  test('are in doubt at most one by one', { timeout: 60_000 }, async () => {
    const place: LedgerPlace = await fresh()
    const ledger = await open(place)
    for (let count = 0; count < readers; count++)
      await ledger.startFollowing(
        { id: `r${count}`, address: `r${count}@example.kz`, language: 'ru' },
        { kind: 'entity', id: 'new-bridge' },
        '2024-05-07',
      )
    await ledger.decide(bridgeChanges(await readBridge(ledger)), signature)
    const post = await openTestPost()
    const own = 'url' in place ? mkdtempSync(join(tmpdir(), 'derek-letters-')) : undefined
    const where = 'url' in place ? { data: own as string, database: place.url } : { data: place.folder, database: '' }
    const task = (day: string, at: string): MailTask => ({ ...where, smtp: post.url, day, at })
    try {
      post.beforeTaken = () => setTimeout(10)
      const both = [1, 2].map(() => send(task('2024-05-08', '2024-05-08T08:00:00.000Z')))
      const ends = both.map((child) => once(child, 'exit'))
      while (post.taken.length < 8) await setTimeout(5)
      both[0]?.kill('SIGKILL')
      await Promise.all(ends)
      await once(send(task('2024-05-08', '2024-05-08T08:11:00.000Z')), 'exit')
      const told = post.taken.flatMap((one) => one.to)
      expect(new Set(told).size).toBe(told.length)
      expect(told.length).toBeGreaterThanOrEqual(readers - 1)
      await once(send(task('2024-05-09', '2024-05-09T08:00:00.000Z')), 'exit')
      expect(new Set(post.taken.flatMap((one) => one.to)).size).toBe(readers)
      // The one in doubt may hear of it again on the next day; nobody else does.
      expect(post.taken.length).toBeLessThanOrEqual(readers + 1)
    } finally {
      await post.close()
      if (own) rmSync(own, { recursive: true, force: true })
    }
  })
})
