// 200 random kill -9 on each database during take-in, read, confirm, publish, joining, parting and following.
//
//   node bench/ledger/kills.ts [--kills 200] [--seed 7] [--only sqlite|postgres]
//
// A worker is started, killed at a random moment, and the ledger is opened again: is everything there that was acknowledged, is
// nothing half-published, does it find itself whole? PostgreSQL runs with its defaults for durability. Exit code 1 when not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killAgainAndAgain } from '../../src/ledger/test-kills.ts'
import type { Kills } from '../../src/ledger/test-kills.ts'
import { makeDatabase, startPostgres } from '../../src/ledger/test-postgres.ts'
import type { LedgerPlace } from '../../src/ledger/index.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    only: { type: 'string' },
  },
})
const [kills, seed] = [Number(values.kills), Number(values.seed)]

const progress =
  (name: string) =>
  (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${done} of ${kills}${done === kills ? '\n' : ''}`)
  }

const run = async (name: string, freshLedger: () => Promise<LedgerPlace>): Promise<Kills> => {
  const archives: string[] = []
  const started = performance.now()
  try {
    const done = await killAgainAndAgain(
      kills,
      seed,
      async () => {
        archives.push(mkdtempSync(join(tmpdir(), 'derek-kills-')))
        return { place: await freshLedger(), archive: archives.at(-1) as string }
      },
      progress(name),
    )
    const moments = Object.entries(done.during).map(([what, count]) => `${what} ${count}`)
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`${name}: ${done.kills} kills (seed ${seed}), ${done.acknowledged} acknowledged writes, ${seconds} s`)
    console.log(`  killed during: ${moments.toSorted().join(', ')}`)
    console.log(`  lost, half-published or faulty: ${done.wrong.length}`)
    for (const one of done.wrong) console.log(`  ${one}`)
    return done
  } finally {
    for (const folder of archives) rmSync(folder, { recursive: true, force: true })
  }
}

const sqlite = async (): Promise<Kills> => {
  const folders: string[] = []
  try {
    return await run('sqlite', async () => {
      folders.push(mkdtempSync(join(tmpdir(), 'derek-kills-ledger-')))
      return { folder: folders.at(-1) as string }
    })
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}

const postgres = async (): Promise<Kills> => {
  const server = await startPostgres({ durable: true })
  const databases: Awaited<ReturnType<typeof makeDatabase>>[] = []
  try {
    return await run('postgres', async () => {
      databases.push(await makeDatabase(server))
      return { url: databases.at(-1)?.url as string }
    })
  } finally {
    for (const database of databases) await database.drop()
    await server.stop()
  }
}

const wrong = [
  ...(values.only === 'postgres' ? [] : (await sqlite()).wrong),
  ...(values.only === 'sqlite' ? [] : (await postgres()).wrong),
]
process.exitCode = wrong.length ? 1 : 0
