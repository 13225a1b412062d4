// The law of batches: the same reports, taken in and read one by one or in batches cut anywhere, some of them twice or edited, give
// the same ledger to the last row, on both databases the same, and every original is in the archive.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openFolderArchive } from '../archive/index.ts'
import type { Ledger } from '../ledger/contract.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { exported } from '../ledger/test-scene.ts'
import type { IncomingReport } from '../model/index.ts'
import { check } from './check.ts'
import type { Newsroom } from './newsroom.ts'
import { loadReader } from './reader.ts'
import { readReport } from './read-report.ts'
import { takeInMany } from './take-in-many.ts'
import { takeIn } from './take-in.ts'
import { incoming } from './test-scene.ts'

const folder = join(import.meta.dirname, '../../sample/reports')
const sample = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly text: string; readonly published: string }) // prettier-ignore
const reportOf = (at: number, text = sample[at]!.text): IncomingReport =>
  incoming(text, { externalId: String(at), published: sample[at]!.published })
const edited = reportOf(2, `${sample[2]!.text}\n\nУточнено.`)
/** All of the sample, one of them again and one in other words. */
const all: readonly IncomingReport[] = [...sample.keys().map((at) => reportOf(at)), reportOf(1), edited]

const archives: string[] = []
afterAll(() => {
  for (const archive of archives) rmSync(archive, { recursive: true, force: true })
})
const reader = loadReader()
const newsroomOn = (ledger: Ledger): Newsroom => {
  const archive = mkdtempSync(join(tmpdir(), 'derek-batches-'))
  archives.push(archive)
  return { ledger, archive: openFolderArchive(archive), reader: () => reader, now: () => '2025-11-01T00:00:00Z' }
}

const oneByOne = async (ledger: Ledger): Promise<readonly string[]> => {
  const newsroom = newsroomOn(ledger)
  for (const report of all) {
    const { outcome, version } = await takeIn(newsroom, report)
    if (outcome !== 'known') await readReport(newsroom, version.id)
  }
  return exported(ledger)
}
const inBatches = async (ledger: Ledger, cuts: readonly number[]): Promise<readonly string[]> => {
  const newsroom = newsroomOn(ledger)
  const bounds = [0, ...cuts.toSorted((a, b) => a - b), all.length]
  for (const [at, from] of bounds.entries()) await takeInMany(newsroom, all.slice(from, bounds[at + 1] ?? all.length))
  expect(await check(newsroom)).toEqual({ faults: [], versions: all.length - 1 })
  return exported(ledger)
}

let first: readonly string[] | undefined
describeLedgers('batches', ({ open }) => {
  test('cut anywhere give the ledger that one report after another gives', async () => {
    const rows = await oneByOne(await open())
    expect(rows.length).toBeGreaterThan(300)
    // The other database's.
    expect(rows).toEqual((first ??= rows))
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: all.length - 1 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        expect(await inBatches(await open(), at)).toEqual(rows)
      }),
      { numRuns: 2, examples: [[[]]] },
    )
  })
})
