// The sample and the reader of this release belong together: every word by which the sample names a claim, a promise, a visit
// or a quotation names exactly one that is read. A newsroom opens all the same when one is missing; here it is found.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../src/newsroom/check.ts'
import { loadSample } from '../src/newsroom/load-sample.ts'
import { openNewsroom } from '../src/newsroom/open.ts'

test('all that the sample names is there, and the ledger that it makes is whole', async () => {
  const data = mkdtempSync(join(tmpdir(), 'derek-sample-'))
  const newsroom = await openNewsroom({ data, database: '' })
  const missing: string[] = []
  const loaded = await loadSample(
    newsroom,
    resolve(import.meta.dirname, '..', 'sample'),
    () => {},
    (error) => missing.push(`${error.message} ${error.hint}`),
  )
  expect(missing).toEqual([])
  expect(loaded.reports).toBeGreaterThanOrEqual(12)
  expect((await check(newsroom)).faults).toEqual([])
  await newsroom.ledger.close()
  rmSync(data, { recursive: true, force: true })
})
