// No question that a page asks looks through a whole table, and none asks more often because there is more to show.
import type { CompiledQuery, Kysely, KyselyPlugin, RootOperationNode } from 'kysely'
import { createQueryId, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Ledger } from './contract.ts'
import { keys } from './everything.ts'
import { ledgerOf } from './open.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'
import { describeLedgers } from './test-ledgers.ts'
import {
  bridgeChanges,
  bridgeReading,
  bridgeText,
  entity,
  newStory,
  readBridge,
  signature,
  take,
} from './test-scene.ts'

/** Tables that stay small however long a newsroom lives. */
const small: readonly string[] = ['sources', 'sections', 'tags', 'tag_counts', 'counters', 'search_state']

const recording = (store: Store): { readonly ledger: Ledger; readonly asked: CompiledQuery[] } => {
  const asked: CompiledQuery[] = []
  // Parts of a question pass by here too; what is asked is what gets a result.
  const seen = new WeakMap<object, RootOperationNode>()
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      seen.set(queryId, node)
      return node
    },
    transformResult: async ({ result, queryId }) => {
      const node = seen.get(queryId)
      if (node) asked.push(store.reader.getExecutor().compileQuery(node, createQueryId()))
      return result
    },
  }
  return { asked, ledger: ledgerOf({ ...store, reader: store.reader.withPlugin(plugin) }) }
}

const plan = async (
  db: Kysely<Tables>,
  dialect: Store['dialect'],
  query: CompiledQuery,
): Promise<readonly string[]> => {
  const explain = dialect === 'sqlite' ? 'explain query plan ' : 'explain (costs off) '
  const { rows } = await db.executeQuery<Record<string, string>>({ ...query, sql: explain + query.sql })
  return rows.map((row) => String(row['detail'] ?? row['QUERY PLAN']))
}

/** Tables that a query names, by what it calls them. */
const tablesIn = (query: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, table, alias] of query.matchAll(/\b(?:from|join) "?(\w+)"?(?: (?:as )?"?(\w+)"?)?/g))
    if (table && (table in keys || /^(?:search_|follow)/.test(table)))
      for (const name of [table, alias ?? table]) found.set(name, table)
  return found
}

/** Steps of the plan that look through a whole table that grows. Lists made in passing are no tables. */
const scans = (steps: readonly string[], query: string): readonly string[] => {
  const tables = tablesIn(query)
  return steps.filter((step) => {
    const table = tables.get(/SCAN (\w+)|Seq Scan on (\w+)/.exec(step)?.slice(1).find(Boolean) ?? '')
    // Walking an index from its end and stopping after so many rows looks at no more than those.
    const stops = /report_versions_by_published|attention_open/.test(step) && / limit /.test(query)
    return table !== undefined && !small.includes(table) && !stops && !step.includes('VIRTUAL TABLE INDEX')
  })
}

test('a look through a whole table is noticed', () => {
  const query = 'select * from "claims" as "c" inner join "tags" on 1 = 1'
  expect(scans(['SCAN c', 'SCAN tags'], query)).toEqual(['SCAN c'])
  expect(scans(['Hash Join', '  ->  Seq Scan on claims c', '  ->  Seq Scan on tags'], query)).toHaveLength(1)
})

const pages: readonly (readonly [string, (ledger: Ledger) => Promise<unknown>, number])[] = [
  ['a project', (ledger) => ledger.entity('project', 'new-bridge'), 5],
  ['a place', (ledger) => ledger.entity('place', 'town'), 5],
  ['a person', (ledger) => ledger.entity('person', 'head'), 5],
  ['a story', (ledger) => ledger.story('ru', 's'), 20],
  ['a tag', (ledger) => ledger.tag('ru', 'most'), 4],
  ['all tags', (ledger) => ledger.tags('ru'), 1],
  ['a tag, further on', (ledger) => ledger.tag('ru', 'most', { limit: 1, after: 's' }), 4],
  ['a section', (ledger) => ledger.section('ru', 'stroiki'), 4],
  ['a report', (ledger) => ledger.report('REPORT'), 14],
  ['a promise', (ledger) => ledger.promise('p'), 9],
  ['a visit', (ledger) => ledger.visit('v'), 8],
  ['the front', (ledger) => ledger.front('ru', 10), 7],
  ['beside the news on the front', (ledger) => ledger.frontAside(), 6],
  ['all projects', (ledger) => ledger.entities('project'), 5],
  ['all places', (ledger) => ledger.entities('place'), 5],
  ['projects, further on', (ledger) => ledger.entities('project', { after: 'new-bridge' }), 5],
  ['promises, further on', (ledger) => ledger.promises({ limit: 1, offset: 1 }), 8],
  ['how long lists are', (ledger) => ledger.totals(), 2],
  ['all visits', (ledger) => ledger.visits(), 2],
  ['all promises', (ledger) => ledger.promises(), 8],
  ['promises that are overdue', (ledger) => ledger.promisesBy({ group: 'overdue', day: '2025-01-01' }), 9],
  ['promises without a day', (ledger) => ledger.promisesBy({ group: 'undated', day: '2025-01-01' }), 9],
  ['promises that someone gave', (ledger) => ledger.promisesBy({ issuerId: 'head' }), 9],
  ['promises of a place', (ledger) => ledger.promisesBy({ placeId: 'town' }), 9],
  ['promises with a day', (ledger) => ledger.promisesDue('2024-01-01', 9), 2],
  ['promises lately decided upon', (ledger) => ledger.latestPromises(9), 9],
  ['where projects are', (ledger) => ledger.slugsIn('project', { limit: 9 }), 1],
  ['where promises are', (ledger) => ledger.slugsIn('promise', { limit: 9 }), 1],
  ['where visits are', (ledger) => ledger.slugsIn('visit', { limit: 9 }), 1],
  ['months of reports', (ledger) => ledger.reportMonths(), 1],
  ['where reports are', (ledger) => ledger.reportAddresses('2025-01'), 1],
  ['stories of a place for programs', (ledger) => ledger.storyList({ placeId: 'town' }, { limit: 5 }), 5],
  ['files of stories', (ledger) => ledger.storyFiles('ru', 2000), 2],
  ['a month taken in', (ledger) => ledger.monthTaken('2024-05'), 1],
  ['where stories are', (ledger) => ledger.storyAddresses('ru', { limit: 9 }), 1],
  [
    'where the newest stories are',
    (ledger) => ledger.storyAddresses('ru', { newest: true, since: '2024', limit: 9 }),
    1,
  ],
  ['ways to promises', (ledger) => ledger.promiseWays('2025-01-01'), 9],
  ['places of a map', (ledger) => ledger.placesByCode(['990000000']), 2],
  ['a day of the year', (ledger) => ledger.onDay('ru', ['2024-05-06'], [['2024-05-06', '2024-05-07']]), 6],
  ['a search', (ledger) => ledger.search({ words: 'мост' }), 10],
  ['a search of claims', (ledger) => ledger.search({ words: 'мост', kinds: ['claim'] }), 5],
  ['claims for programs', (ledger) => ledger.claimList({ state: 'confirmed' }, { limit: 5 }), 3],
  [
    'claims of a thing for programs',
    (ledger) => ledger.claimList({ state: 'any', entityId: 'new-bridge' }, { limit: 5 }),
    3,
  ],
  ['claims of a place for programs', (ledger) => ledger.claimList({ state: 'any', placeId: 'town' }, { limit: 5 }), 3],
  ['reports for programs', (ledger) => ledger.reportList({}, { limit: 5 }), 4],
  ['reports of a thing for programs', (ledger) => ledger.reportList({ entityId: 'new-bridge' }, { limit: 5 }), 10],
  ['stories for programs', (ledger) => ledger.storyList({}, { limit: 5 }), 4],
  ['stories of a tag for programs', (ledger) => ledger.storyList({ tagId: 'bridge', language: 'ru' }, { limit: 5 }), 4],
  ['things for programs', (ledger) => ledger.entityList({ kind: 'project' }, { limit: 5 }), 3],
  [
    'things of a place for programs',
    (ledger) => ledger.entityList({ placeId: 'town', kind: 'project' }, { limit: 5 }),
    3,
  ],
  ['promises for programs', (ledger) => ledger.promiseList({ dueFrom: '2024-01-01' }, { limit: 5 }), 2],
  ['promises of someone for programs', (ledger) => ledger.promiseList({ issuerId: 'head' }, { limit: 5 }), 2],
  ['a thing by its code', (ledger) => ledger.entityNamed('990000000'), 3],
  ['what is being typed', (ledger) => ledger.suggest('мос'), 8],
  ['the change number', (ledger) => ledger.changeNumber(), 1],
  [
    'who held a post',
    (ledger) => ledger.sightings({ scope: '990000000', role: 'akim', to: '2025-01-01', limit: 10 }),
    1,
  ],
  ['offices of a place', (ledger) => ledger.sightings({ scope: '990000000', from: '2024-01-01', oldest: true }), 1],
  ['posts of a person', (ledger) => ledger.sightings({ entityId: 'head' }), 1],
  ['what was said of visits', (ledger) => ledger.visitVerdicts(['v']), 1],
  ['a visit by its address', (ledger) => ledger.visitCalled('v'), 2],
  ['a body by its number', async (ledger) => [await ledger.entityByCode('100140013244')], 2],
  ['visits of some days', (ledger) => ledger.visitsReported('2024-05-01', '2024-05-31'), 2],
  ['who holds offices of a place', (ledger) => ledger.postHolders({ scope: '990000000' }), 1],
  ['claims of a thing', (ledger) => ledger.claimsOf({ entities: ['new-bridge'] }), 1],
  ['whom keys find', (ledger) => ledger.idsByKeys('project', ['новый мост', 'мост']), 3],
  ['what was said of pairs', (ledger) => ledger.verdictsOn(['head']), 1],
  ['promises due', (ledger) => ledger.findPromises({ dueFrom: '2024-01-01', dueTo: '2025-01-31', limit: 9 }), 2],
  ['promises said in some days', (ledger) => ledger.findPromises({ saidFrom: '2024-05-01', saidTo: '2024-05-31' }), 2],
  ['promises about a thing', (ledger) => ledger.findPromises({ about: ['new-bridge'], decided: true }), 2],
  ['names in reports', (ledger) => ledger.namesIn(['REPORT.1']), 1],
  ['in which reports a thing is spoken of', (ledger) => ledger.heardIn(['new-bridge']), 1],
  [
    'claims of a thing in reports',
    (ledger) => ledger.claimsOf({ entities: ['new-bridge'], versions: ['REPORT.1'] }),
    1,
  ],
  ['denials of a thing', (ledger) => ledger.denialsOf(['new-bridge']), 1],
  ['when a thing was last heard of', (ledger) => ledger.lastHeard(['new-bridge']), 2],
  ['projects of some days', (ledger) => ledger.projectIds({ from: '2024-05-01', to: '2024-05-31' }), 1],
  ['projects, a page of them', (ledger) => ledger.projectIds({ after: '', limit: 9 }), 1],
  ['whom a digest is due', (ledger) => ledger.dueFollowers({ day: '2025-01-01', limit: 9 }), 2],
  ['what a reader follows', (ledger) => ledger.follower('reader'), 2],
  ['what decisions made public', (ledger) => ledger.newsBetween(0, 12), 7],
  ['what waits', (ledger) => ledger.attention({ limit: 9 }), 1],
  [
    'what waits, further on',
    (ledger) => ledger.attention({ limit: 9, after: { firstSeen: '2024-01-01', id: 'a' } }),
    1,
  ],
  ['what waits of a thing', (ledger) => ledger.attention({ targets: ['new-bridge'] }), 1],
]

const furnished = async (ledger: Ledger): Promise<string> => {
  const bridge = await readBridge(ledger)
  const reader = { id: 'reader', address: 'reader@example.org', language: 'ru' as const }
  await ledger.startFollowing(reader, { kind: 'entity', id: 'new-bridge' }, '2024-05-06')
  const view = await ledger.deskReport(bridge.reportId)
  const [promise, visit] = [view?.promises[0]?.id, view?.visits[0]?.id] as [string, string]
  await ledger.decide(
    [
      ...bridgeChanges(bridge),
      { kind: 'confirm', target: 'promise', id: promise },
      { kind: 'describe-promise', promiseId: promise, slug: 'p', subjectId: 'new-bridge', titles: {} },
      { kind: 'confirm', target: 'visit', id: visit },
      { kind: 'describe-visit', visitId: visit, slug: 'v', date: '2024-05-06', titles: {} },
      { kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId] }) },
    ],
    signature,
  )
  return bridge.reportId
}

/** The same again, so that every page has more to show. */
const grow = async (ledger: Ledger): Promise<void> => {
  for (let count = 2; count < 8; count++) {
    const { report, version } = await take(ledger, bridgeText, {
      externalId: String(count),
      published: `2025-01-0${count}`,
    })
    await ledger.keepPosts(version.id, [
      { office: 'глава города', role: 'akim', scope: '990000000', manner: 'holds', sure: true },
    ])
    await ledger.keepReading(version.id, bridgeReading(), 'test-1', 'later')
    const view = await ledger.deskReport(report.id)
    const id = (name: string): string => view?.mentions.find((one) => one.name === name)?.id as string
    await ledger.decide(
      [
        { kind: 'create', entity: entity(`school-${count}`, 'project', 'школа', { placeId: 'town' }) },
        { kind: 'join', mentionId: id('новый мост'), entityId: 'new-bridge' },
        { kind: 'join', mentionId: id('глава города'), entityId: 'head' },
        { kind: 'join', mentionId: id('школа'), entityId: `school-${count}` },
        { kind: 'confirm', target: 'promise', id: view?.promises[0]?.id as string },
        { kind: 'describe-promise', promiseId: view?.promises[0]?.id as string, subjectId: 'new-bridge', titles: {} },
        { kind: 'confirm', target: 'visit', id: view?.visits[0]?.id as string },
        { kind: 'publish', story: newStory(`s${count}`, { reportIds: [report.id] }) },
      ],
      signature,
    )
  }
}

describeLedgers('how questions are asked', ({ fresh, openStore }) => {
  test('through indexes, and as often for much as for little', async () => {
    const store = await openStore(await fresh())
    const { ledger, asked } = recording(store)
    const reportId = await furnished(ledger)
    const ask = async (page: (ledger: Ledger) => Promise<unknown>): Promise<readonly CompiledQuery[]> => {
      asked.length = 0
      const answer = await page({ ...ledger, report: () => ledger.report(reportId) })
      expect(answer).not.toBeNull()
      return [...asked]
    }
    const little = new Map<string, number>()
    for (const [name, page, most] of pages) {
      const queries = await ask(page)
      little.set(name, queries.length)
      expect({ name, asked: Math.max(queries.length, most) }).toEqual({ name, asked: most })
      await store.writer.connection().execute(async (db) => {
        if (store.dialect === 'postgres') await sql`set enable_seqscan = off`.execute(db)
        for (const query of queries.filter((one) => !one.sql.startsWith('set local'))) {
          const steps = await plan(db, store.dialect, query)
          expect({ name, query: query.sql, scans: scans(steps, query.sql), steps }).toMatchObject({ scans: [] })
        }
        if (store.dialect === 'postgres') await sql`reset enable_seqscan`.execute(db)
      })
    }
    await grow(ledger)
    // What stands further on in a list may have been nothing before.
    for (const [name, page] of pages.filter(([asked]) => !asked.endsWith('further on')))
      expect([name, (await ask(page)).length]).toEqual([name, little.get(name)])
  })
})
