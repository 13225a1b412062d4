// A generated ledger of any size, for benches: reports, claims, entities, stories, promises, tags, all from one seed.
//
//   node bench/ledger/generate.ts --folder DIR [--claims 1000000] [--seed 1]      a SQLite ledger in DIR (a data folder for derek)
//   node bench/ledger/generate.ts --url postgres://… [--claims 10000]             into an empty PostgreSQL database
//
// A tenth of the claims is the number of reports, of stories and of entities: 1,000,000 claims stand in 100,000 reports about
// 100,000 entities, with 100,000 stories. Places are the classifier's; names are shared as in life, the top few thousandfold.
// The rows are those that taking in, reading, deciding and publishing would have made (derek check finds no fault).
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openLedger } from '../../src/ledger/index.ts'
import type { LedgerPlace } from '../../src/ledger/index.ts'
import { openStore } from '../../src/ledger/open.ts'
import { fillProjections } from '../../src/ledger/projections/fill.ts'
import { bulkPostgres, bulkSqlite } from './bulk.ts'
import { sources } from './world/reports.ts'
import { Book, entityRows, reportRows } from './world/rows.ts'
import { sections, tags } from './world/stories.ts'
import { makeWorld } from './world/world.ts'
import type { World } from './world/world.ts'

export interface Size {
  readonly claims: number
  readonly seed?: number
}
export const claimsPerReport = 10
const batch = 500

export const worldOf = ({ claims, seed = 1 }: Size): World => makeWorld(Math.ceil(claims / claimsPerReport), seed)

/** What lists are read from follows from the rows. */
const project = async (place: LedgerPlace): Promise<void> => {
  const store = await openStore(place)
  try {
    await store.writer.transaction().execute((tx) => fillProjections(tx))
    await sql`analyze`.execute(store.writer)
  } finally {
    await store.close()
  }
}

/** The place must hold no ledger yet. Returns the world that it is about, whose parts say what there is to ask for. */
export const generateLedger = async (
  place: LedgerPlace,
  size: Size,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<World> => {
  if ('folder' in place) mkdirSync(place.folder, { recursive: true })
  const ledger = await openLedger(place)
  for (const source of sources) await ledger.putSource(source)
  for (const section of sections) await ledger.putSection(section)
  for (const tag of tags) await ledger.putTag(tag)
  await ledger.close()

  const world = worldOf(size)
  const bulk = 'folder' in place ? bulkSqlite(place.folder) : await bulkPostgres(place.url)
  const book = new Book((table, row) => bulk.put(table, row))
  const begun = '2014-12-31T09:00:00.000Z'
  let rows = 0
  for (const thing of [world.places, world.people, world.organizations, world.projects].flat()) {
    entityRows(thing, book, begun)
    if (++rows % batch === 0) await bulk.flush()
  }
  const reports = Math.ceil(size.claims / claimsPerReport)
  for (let number = 0; number < reports; number++) {
    reportRows(world, number, reports, claimsPerReport, book)
    if ((number + 1) % batch === 0) {
      await bulk.flush()
      onProgress(number + 1, reports)
    }
  }
  await bulk.flush()
  await bulk.run(
    `insert into tag_counts (tag_id, language, count) select t.tag_id, v.language, count(*) from story_tags t
      join stories s on s.id = t.story_id join story_versions v on v.story_id = t.story_id
      where s.state = 'published' group by t.tag_id, v.language`,
  )
  await bulk.end()
  await project(place)
  return world
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      url: { type: 'string' },
      claims: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const place = values.url ? { url: values.url } : values.folder ? { folder: values.folder } : undefined
  if (!place) {
    console.error('Say where: --folder DIR for SQLite, or --url postgres://… for an empty PostgreSQL database.')
    process.exitCode = 2
  } else {
    const started = performance.now()
    await generateLedger(place, { claims: Number(values.claims), seed: Number(values.seed) }, (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} reports${done === of ? '\n' : ''}`)
    })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const memory = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(`${values.claims} claims in ${seconds} s, ${memory} MB at most`)
  }
}
