// What a search costs beside the bare full-text query that it stands on, over a generated ledger.
//
//   node bench/search/search.ts [--claims 1000000] [--postgres] [--folder DIR | --url postgres://…] [--kind KIND|all] [--rounds 5]
//
// Ours: the whole answer that a page is drawn from: audience, counts, names, ranking by words, names and days, each story once in the
// reader's language, and everything that a line shows (entities with names and places, stories with sections and tags, reports
// with sources, claims with what they rest on); where nothing is found also what may have been meant. The page's HTML is not in it.
// Bare: two queries by the same match expression, asked straight of node:sqlite or pg and prepared once (bare.ts): `numbers`, the
// twenty best of all that matches and nothing but their numbers, and `page`, which a page of the same few of each kind needs at least:
// titles, days and texts too. Neither counts, knows names or makes nouns of rows. `page` is the one that the aim of 1.5 is held
// against; `numbers` is told beside it.
//
// Each kind by itself and all together, twenty searches from words of every tenth text to words of none. By turns in one process,
// in each turn as often as fills some milliseconds; the middle of the turns counts. CPU is this process's, and on PostgreSQL that
// of its client alone. Searches that find nothing are told apart: there the bare query is done before a transaction has begun.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../../src/ledger/open.ts'
import type { LedgerPlace } from '../../src/ledger/open.ts'
import { search } from '../../src/ledger/search/ask.ts'
import { facets } from '../../src/ledger/search/document.ts'
import { matchOf } from '../../src/ledger/search/match.ts'
import { codeOf } from '../../src/ledger/search/numbers.ts'
import { reindex } from '../../src/ledger/search/reindex.ts'
import { searching } from '../../src/ledger/search/tables.ts'
import type { Store } from '../../src/ledger/store.ts'
import { makeDatabase, startPostgres } from '../../src/ledger/test-postgres.ts'
import { searchKinds } from '../../src/model/index.ts'
import type { SearchKind } from '../../src/model/index.ts'
import { parseSearch } from '../../src/words/index.ts'
import { generateLedger } from '../ledger/generate.ts'
import { cpu, median } from '../measure.ts'
import { openBare } from './bare.ts'

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    kind: { type: 'string' },
    postgres: { type: 'boolean' },
    folder: { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log('node bench/search/search.ts [--claims 1000000] [--rounds 5] [--kind KIND|all] [--postgres] [--folder DIR | --url postgres://…]') // prettier-ignore
  process.exit(0)
}

/** From words that stand in every tenth text to words that stand in few. */
const asked = [
  'млн тенге', 'школа', 'мектеп', 'hospital', 'дороги', 'строительство завершить', 'рабочих мест', 'мост Кокшетау', 'завод «Достық»',
  'Алматы', 'солнечная электростанция', 'аэропорт Шымкент', '"протяженность дороги"', 'ледовый дворец Тараз', 'фельдшерский пункт Энерго 20',
  'school Astana', 'жол Шымкент', 'птицефабрика Абай', 'вокзал Жаңатас', 'элеватор Лепсы',
] as const // prettier-ignore

interface Cost {
  readonly wall: number
  readonly cpu: number
}
const turn = 5
const most = 40
/** One, as often as fills a turn. */
const measured = async (work: () => Promise<unknown>): Promise<Cost> => {
  const [from, used] = [performance.now(), cpu()]
  let times = 0
  do {
    await work()
    times++
  } while (performance.now() - from < turn && times < most)
  return { wall: (performance.now() - from) / times, cpu: (cpu() - used) / times }
}
const middle = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map((one) => one.wall)),
  cpu: median(costs.map((one) => one.cpu)),
})

const place: LedgerPlace & { drop(): Promise<void> } = await (async () => {
  if (values.folder) return { folder: values.folder, drop: async () => {} }
  if (values.url) return { url: values.url, drop: async () => {} }
  if (values.postgres) {
    const server = await startPostgres()
    const database = await makeDatabase(server)
    return { url: database.url, drop: () => server.stop() }
  }
  const folder = mkdtempSync(join(tmpdir(), 'derek-bench-search-'))
  return { folder, drop: async () => rmSync(folder, { recursive: true, force: true }) }
})()

const prepare = async (store: Store): Promise<void> => {
  const has = await searching(store.reader).selectFrom('search_docs').select('id').limit(1).executeTakeFirst()
  const state = await searching(store.reader).selectFrom('search_state').select('version').executeTakeFirst()
  if (has && state?.version) return
  const [from, used] = [performance.now(), cpu()]
  const { documents } = await reindex(store)
  console.log(`indexed ${documents} documents in ${((performance.now() - from) / 1000).toFixed(0)} s, ${((cpu() - used) / 1000).toFixed(0)} s of this process's CPU, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`) // prettier-ignore
}

if (!values.folder && !values.url) await generateLedger(place, { claims: Number(values.claims) })
const store = await openStore(place)
await prepare(store)

interface Row {
  readonly words: string
  readonly numbers: Cost
  readonly page: Cost
  readonly ours: Cost
  readonly count: string
  readonly found: boolean
}
const rounds = Number(values.rounds)

const rowsOf = async (kind: SearchKind | undefined): Promise<readonly Row[]> => {
  const bare = await openBare(place, kind)
  // PostgreSQL finds a kind by its mark, SQLite by the range of its numbers.
  const marks = kind && store.dialect === 'postgres' ? [[facets.code(codeOf(kind, true))]] : []
  const rows: Row[] = []
  for (const words of asked) {
    const match = matchOf(store.dialect, parseSearch(words), marks)
    const costs = { numbers: [] as Cost[], page: [] as Cost[], ours: [] as Cost[] }
    let [count, found] = ['', false]
    for (let round = 0; round <= rounds; round++) {
      const numbers = await measured(() => bare.numbers(match))
      const page = await measured(() => bare.page(match))
      const ours = await measured(async () => {
        const { total } = await search(store, { words, ...(kind && { kinds: [kind] }) })
        count = `${total.count}${total.more ? '+' : ''}`
        found = total.count > 0
      })
      // The first round warms all three up.
      if (!round) continue
      costs.numbers.push(numbers)
      costs.page.push(page)
      costs.ours.push(ours)
    }
    rows.push({ words, numbers: middle(costs.numbers), page: middle(costs.page), ours: middle(costs.ours), count, found }) // prettier-ignore
  }
  await bare.close()
  return rows
}

const told = (number: number): string => number.toFixed(2).padStart(9)
const summary = (rows: readonly Row[], of: keyof Cost): string => {
  const against = (bare: 'numbers' | 'page'): string => {
    const sum = (key: 'numbers' | 'page' | 'ours'): number => rows.reduce((all, row) => all + row[key][of], 0)
    const ratios = rows.map((row) => row.ours[of] / row[bare][of])
    return `${bare} ${(sum('ours') / sum(bare)).toFixed(2)} in sum, ${median(ratios).toFixed(2)} in the middle`
  }
  return rows.length ? `${of}: ${against('page')}; ${against('numbers')}` : `${of}: none`
}

for (const kind of values.kind ? [searchKinds.find((one) => one === values.kind)] : [undefined, ...searchKinds]) {
  const rows = await rowsOf(kind)
  console.log(
    `\n${store.dialect}, ${kind ?? 'all kinds'}: ms of numbers, page, ours; ours of page in time and CPU; found`,
  )
  for (const { words, numbers, page, ours, count } of rows)
    console.log(`${words.padEnd(30)} ${told(numbers.wall)} ${told(page.wall)} ${told(ours.wall)} ${told(ours.wall / page.wall)} ${told(ours.cpu / page.cpu)}  ${count}`) // prettier-ignore
  const [found, none] = [rows.filter((row) => row.found), rows.filter((row) => !row.found)]
  for (const [name, some] of [['found', found], ['not found', none]] as const)
    console.log(`${name} (${some.length}): ${summary(some, 'wall')}; ${summary(some, 'cpu')}`) // prettier-ignore
}
await store.close()
await place.drop()
