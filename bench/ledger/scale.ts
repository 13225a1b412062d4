// What a question costs in a small ledger and in a large one: matching a new report, and each kind of page.
//
//   node bench/ledger/scale.ts [--small 10000] [--large 1000000] [--folder DIR] [--postgres] [--times 40]
//
// Both ledgers are generated (bench/ledger/generate.ts), in DIR if given (kept there and used again), else in a temp folder. They are
// asked by turns, so that what else the machine does falls on both alike. CPU is that of this process and, on PostgreSQL, of the
// server's own processes too. Many-voiced: the things of each kind that most is said of; else: things taken by chance.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { Ledger, LedgerPlace } from '../../src/ledger/index.ts'
import { ledgerOf, openStore } from '../../src/ledger/open.ts'
import type { Store } from '../../src/ledger/store.ts'
import { makeDatabase, startPostgres } from '../../src/ledger/test-postgres.ts'
import { openNewsroom } from '../../src/newsroom/open.ts'
import type { Newsroom } from '../../src/newsroom/newsroom.ts'
import { offers } from '../../src/newsroom/offers.ts'
import { cpu } from '../measure.ts'
import { claimsPerReport, generateLedger, worldOf } from './generate.ts'
import { makeReport } from './world/reports.ts'
import { randomFor, some } from './world/world.ts'
import type { Thing, World } from './world/world.ts'

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '10000' },
    large: { type: 'string', default: '1000000' },
    folder: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    times: { type: 'string', default: '40' },
  },
})
const times = Number(values.times)

interface Side {
  readonly claims: number
  readonly world: World
  readonly store: Store
  readonly ledger: Ledger
  readonly newsroom: Newsroom
  /** Milliseconds of CPU so far. */
  readonly cpu: () => number
}

/** Of the server's processes that serve us, as the kernel counts them. */
const serverCpu = async (store: Store): Promise<() => number> => {
  if (store.dialect === 'sqlite') return () => 0
  const pids = async () =>
    (
      await sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database()`.execute(
        store.reader,
      )
    ).rows.map((row) => row.pid)
  const known = await pids()
  const ticks = (pid: number): number => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return Number(fields[11]) + Number(fields[12])
    } catch {
      return 0
    }
  }
  return () => known.reduce((sum, pid) => sum + ticks(pid), 0) * 10
}

const openSide = async (place: LedgerPlace, claims: number): Promise<Side> => {
  const data = 'folder' in place ? place.folder : mkdtempSync(join(tmpdir(), 'derek-scale-data-'))
  const newsroom = await openNewsroom({ data, database: 'url' in place ? place.url : '' })
  await newsroom.reader()
  const store = await openStore(place)
  const server = await serverCpu(store)
  return { claims, world: worldOf({ claims }), store, ledger: ledgerOf(store), newsroom, cpu: () => cpu() + server() }
}

interface Measured {
  readonly name: string
  readonly small: number
  readonly large: number
  readonly most: number
}
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

type Work = (side: Side, turn: number) => Promise<(() => Promise<unknown>) | undefined>

/** `prepare` is not counted. Once before it counts, so that statements are prepared. */
const measure = async (name: string, sides: readonly [Side, Side], prepare: Work): Promise<Measured> => {
  const spent: [number[], number[]] = [[], []]
  for (let turn = 0; turn <= times; turn++)
    for (const at of turn % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const side = sides[at]
      const work = await prepare(side, turn)
      if (!work) continue
      const before = side.cpu()
      await work()
      if (turn > 0) spent[at].push(side.cpu() - before)
    }
  return { name, small: mean(spent[0]), large: mean(spent[1]), most: Math.max(...spent[1]) }
}

/** A report like the others that nobody has seen yet, read and kept. */
const newReport = async ({ world, claims, ledger }: Side, turn: number) => {
  const reports = claims / claimsPerReport
  const { incoming, language, sha256, reading } = makeReport(world, reports + 1000 + turn, reports + 2000)
  const at = new Date().toISOString()
  const { report, version } = await ledger.takeIn(incoming, language, sha256, at)
  await ledger.keepReading(version.id, reading, 'generated', at)
  return ledger.deskReport(report.id)
}

const chance = (things: readonly Thing[], turn: number): Thing => some(randomFor(7, turn), things)
const loud = (things: readonly Thing[], turn: number): Thing => things[turn % 5] as Thing
const page = (pick: typeof chance, kind: 'projects' | 'places' | 'people' | 'organizations'): Work => {
  return async ({ world, ledger }, turn) => {
    const { entity } = pick(world[kind], turn)
    return () => ledger.entity(entity.kind, entity.slug)
  }
}
const chosenRow = async (store: Store, table: 'story_versions' | 'promises' | 'reports', turn: number) => {
  const column = table === 'story_versions' ? 'story_id' : 'id'
  const from = table === 'story_versions' ? `story-${turn * 17}` : 'abcdefghjkmnpqrstvwxyz'[turn % 22]
  const { rows } = await sql<Record<string, string>>`
    select * from ${sql.table(table)} where ${sql.ref(column)} >= ${from} ${table === 'promises' ? sql`and checked = 'confirmed'` : sql``}
    order by ${sql.ref(column)} limit 1`.execute(store.reader)
  return rows[0]
}

const questions: readonly (readonly [string, Work])[] = [
  [
    'offers for a new report',
    async (side, turn) => {
      const view = await newReport(side, turn)
      return view ? () => offers(side.newsroom, view) : undefined
    },
  ],
  ['project, by chance', page(chance, 'projects')],
  ['project, many-voiced', page(loud, 'projects')],
  ['place, by chance', page(chance, 'places')],
  ['place, many-voiced', page(loud, 'places')],
  ['person, by chance', page(chance, 'people')],
  ['person, many-voiced', page(loud, 'people')],
  ['organisation, many-voiced', page(loud, 'organizations')],
  [
    'story',
    async ({ store, ledger }, turn) => {
      const row = await chosenRow(store, 'story_versions', turn)
      return row && (() => ledger.story(row['language'] as 'ru', row['slug'] as string))
    },
  ],
  [
    'report',
    async ({ store, ledger }, turn) => {
      const row = await chosenRow(store, 'reports', turn)
      return row && (() => ledger.report(row['id'] as string))
    },
  ],
  [
    'promise',
    async ({ store, ledger }, turn) => {
      const row = await chosenRow(store, 'promises', turn)
      return row && (() => ledger.promise(row['slug'] as string))
    },
  ],
  [
    'front',
    async ({ ledger }) =>
      () =>
        ledger.front('ru', 40),
  ],
  [
    'tag, most used',
    async ({ ledger }) =>
      () =>
        ledger.tag('ru', 'obrazovanie-school', { limit: 50 }),
  ],
  [
    'tag, page 10',
    async ({ ledger }) =>
      () =>
        ledger.tag('ru', 'obrazovanie-school', { limit: 50, offset: 450 }),
  ],
  [
    'section',
    async ({ ledger }) =>
      () =>
        ledger.section('ru', 'stroyki-section-1', { limit: 50 }),
  ],
  [
    'all promises, 60',
    async ({ ledger }) =>
      () =>
        ledger.promises({ limit: 60 }),
  ],
  [
    'all projects, 200',
    async ({ ledger }) =>
      () =>
        ledger.entities('project', { limit: 200 }),
  ],
  [
    'all visits, 100',
    async ({ ledger }) =>
      () =>
        ledger.visits({ limit: 100 }),
  ],
]

const row = ({ name, small, large, most }: Measured): string =>
  `| ${name} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${(large / small).toFixed(2)} | ${most.toFixed(1)} |`

const made: (() => Promise<void>)[] = []
try {
  const root = values.folder ?? mkdtempSync(join(tmpdir(), 'derek-scale-'))
  if (!values.folder) made.push(async () => rmSync(root, { recursive: true, force: true }))
  const server = values.postgres ? await startPostgres() : undefined
  if (server) made.push(() => server.stop())
  const side = async (claims: number): Promise<Side> => {
    if (server) {
      const database = await makeDatabase(server)
      await generateLedger({ url: database.url }, { claims })
      return openSide({ url: database.url }, claims)
    }
    const folder = join(root, String(claims))
    if (!existsSync(join(folder, 'ledger.sqlite'))) {
      mkdirSync(folder, { recursive: true })
      await generateLedger({ folder }, { claims })
    }
    return openSide({ folder }, claims)
  }
  const sides = [await side(Number(values.small)), await side(Number(values.large))] as const
  made.unshift(async () => {
    for (const { ledger, newsroom } of sides) {
      await ledger.close()
      await newsroom.ledger.close()
    }
  })
  console.log(`| CPU, ms (${values.postgres ? 'PostgreSQL' : 'SQLite'}) | ${values.small} claims | ${values.large} claims | ratio | most |`) // prettier-ignore
  console.log('|---|---|---|---|---|')
  for (const [name, work] of questions) console.log(row(await measure(name, sides, work)))
} finally {
  for (const undo of made) await undo()
}
