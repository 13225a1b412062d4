// What a search costs beside the bare full-text query that it stands on, over a generated ledger.
//
//   node bench/search/search.ts [--claims 1000000] [--postgres] [--folder DIR | --url postgres://…]
//
// Bare: the same match expression, given straight to node:sqlite or pg, ordered by FTS5's bm25 or by ts_rank, the first twenty
// numbers and nothing else. Ours: the whole answer, with filters of audience, ranking, counts, and everything that a page draws.
// Once for claims alone, once for all kinds, where the bare query is one over the whole index. Interleaved; the best of the rounds, since
// the machine is shared.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { openStore } from '../../src/ledger/open.ts'
import type { LedgerPlace } from '../../src/ledger/open.ts'
import { search } from '../../src/ledger/search/ask.ts'
import { matchOf } from '../../src/ledger/search/match.ts'
import { codeOf, kindRange } from '../../src/ledger/search/numbers.ts'
import { reindex } from '../../src/ledger/search/reindex.ts'
import { searching } from '../../src/ledger/search/tables.ts'
import type { Store } from '../../src/ledger/store.ts'
import { makeDatabase, startPostgres } from '../../src/ledger/test-postgres.ts'
import { parseSearch } from '../../src/words/index.ts'
import { generateLedger } from '../ledger/generate.ts'

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '7' },
    postgres: { type: 'boolean' },
    folder: { type: 'string' },
    url: { type: 'string' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log('node bench/search/search.ts [--claims 1000000] [--rounds 7] [--postgres] [--folder DIR | --url postgres://…]')
  process.exit(0)
} // prettier-ignore

/** From words that stand in every tenth text to words that stand in few. */
const asked = [
  'млн тенге', 'школа', 'мектеп', 'hospital', 'дороги', 'строительство завершить', 'рабочих мест', 'мост Кокшетау', 'завод «Достық»',
  'Алматы', 'солнечная электростанция', 'аэропорт Шымкент', '"протяженность дороги"', 'ледовый дворец Тараз', 'фельдшерский пункт Энерго 20',
  'school Astana', 'жол Шымкент', 'птицефабрика Абай', 'вокзал Жаңатас', 'элеватор Лепсы',
] as const // prettier-ignore

const least = (times: readonly number[]): number => Math.min(...times)
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

type Bare = (match: string, from: number, to: number) => Promise<number>
const bareSqlite = (folder: string): { readonly ask: Bare; close(): Promise<void> } => {
  const db = new DatabaseSync(join(folder, 'ledger.sqlite'), { readOnly: true })
  const all = db.prepare('select rowid from search_words where search_words match ? order by rank limit 20')
  const some = db.prepare('select rowid from search_words where search_words match ? and rowid >= ? and rowid < ? order by rank limit 20') // prettier-ignore
  return {
    ask: async (match, from, to) => (to ? some.all(match, from, to) : all.all(match)).length,
    close: async () => db.close(),
  }
}
const barePostgres = async (url: string): Promise<{ readonly ask: Bare; close(): Promise<void> }> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const all = 'select id from search_docs where words @@ $1::tsquery order by ts_rank(words, $1::tsquery) desc limit 20'
  const some = 'select id from search_docs where words @@ $1::tsquery and id >= $2 and id < $3 order by ts_rank(words, $1::tsquery) desc limit 20' // prettier-ignore
  return {
    ask: async (match, from, to) => (await client.query(to ? { name: 'some', text: some, values: [match, from, to] } : { name: 'all', text: all, values: [match] })).rows.length, // prettier-ignore
    close: () => client.end(),
  }
}

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
  const from = performance.now()
  const cpu = process.cpuUsage()
  const { documents } = await reindex(store)
  const { user, system } = process.cpuUsage(cpu)
  console.log(`indexed ${documents} documents in ${((performance.now() - from) / 1000).toFixed(0)} s, ${((user + system) / 1e6).toFixed(0)} s of this process's CPU, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`) // prettier-ignore
}

if (!values.folder && !values.url) await generateLedger(place, { claims: Number(values.claims) })
const store = await openStore(place)
await prepare(store)
const bare = 'folder' in place ? bareSqlite(place.folder) : await barePostgres(place.url)

const rounds = Number(values.rounds)
const claims = kindRange(codeOf('claim', true))
const scopes = [
  { name: 'claims', kinds: ['claim'] as const, from: claims.from, to: claims.to },
  { name: 'everything', kinds: undefined, from: 0, to: 0 },
]
for (const { name, kinds, from, to } of scopes) {
  const rows: { words: string; bare: number; ours: number; count: string }[] = []
  for (const words of asked) {
    const match = matchOf(store.dialect, parseSearch(words), [])
    const times = { bare: [] as number[], ours: [] as number[] }
    let count = ''
    for (let round = 0; round <= rounds; round++) {
      const one = await timed(() => bare.ask(match, from, to))
      const other = await timed(async () => {
        const { total } = await search(store, { words, ...(kinds && { kinds }) })
        count = `${total.count}${total.more ? '+' : ''}`
      })
      // The first round warms both up.
      if (!round) continue
      times.bare.push(one)
      times.ours.push(other)
    }
    rows.push({ words, bare: least(times.bare), ours: least(times.ours), count })
  }
  console.log(`\n${store.dialect}, ${name}: bare ms, ours ms, ratio, found`)
  for (const row of rows) console.log(`${row.words.padEnd(30)} ${row.bare.toFixed(2).padStart(9)} ${row.ours.toFixed(2).padStart(9)} ${(row.ours / row.bare).toFixed(2).padStart(7)}  ${row.count}`) // prettier-ignore
  const sum = (key: 'bare' | 'ours'): number => rows.reduce((all, row) => all + row[key], 0)
  console.log(`all together: ${(sum('ours') / sum('bare')).toFixed(2)} times the bare queries; median of the ratios ${median(rows.map((row) => row.ours / row.bare)).toFixed(2)}`) // prettier-ignore
}
await bare.close()
await store.close()
await place.drop()
