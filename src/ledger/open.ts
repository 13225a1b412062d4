// The ledger's front door: a folder or a PostgreSQL address in, a Ledger out. What the site's pages are drawn from is loaded with
// it; the verbs, and what is asked seldom, are loaded when first asked for, so that nobody waits for them at a start.
import { DerekError } from '../model/index.ts'
import type { ReportVersion } from '../model/index.ts'
import type { Ledger } from './contract.ts'
import { everything, hashes } from './everything.ts'
import { publicLists } from './lists/index.ts'
import { claimOf, decisionOf, sourceOf, versionOf } from './nouns.ts'
import { publicRows } from './public/rows.ts'
import { oldAddresses } from './questions/changed-addresses.ts'
import { changedSince, lastChange } from './questions/changed.ts'
import { entitiesByIds, entitiesByKeys, entityByCode, entityRow, idsByKeys } from './questions/entities.ts'
import { entityLines } from './questions/entity-list.ts'
import { entityPage } from './questions/entity-page.ts'
import { frontPage } from './questions/front.ts'
import { frontAside } from './questions/front-aside.ts'
import { latestPromises } from './questions/latest-promises.ts'
import { newestReading } from './questions/newest-reading.ts'
import { sightings } from './questions/offices.ts'
import { onDay } from './questions/on-day.ts'
import { placesByCode } from './questions/places.ts'
import { promisesBy, promiseWays } from './questions/promise-lists.ts'
import { allPromises, promisePage } from './questions/promise-pages.ts'
import { claimsOf, denialsOf, findPromises, heardIn, lastHeard, namesIn, projectIds } from './questions/following.ts'
import { monthTaken, reportAddresses, reportMonths } from './questions/report-addresses.ts'
import { reportLines, reportPage, reportVersion } from './questions/reports.ts'
import { slugsIn } from './questions/slugs-in.ts'
import { storyAddresses } from './questions/story-addresses.ts'
import { storyFiles } from './questions/story-files.ts'
import { countIn, storiesIn, tagCount, totals } from './questions/story-lists.ts'
import { isWithdrawn, storyById, storyPage } from './questions/story-page.ts'
import { allSections, allTags, sectionBySlug, tagBySlug, tagCounts } from './questions/tags.ts'
import { verdictsOn } from './questions/verdicts.ts'
import { allVisits, visitPage } from './questions/visit-pages.ts'
import { readySearch } from './search/ready.ts'
import type { OnIndexing } from './search/ready.ts'
import { openSqlite } from './sqlite.ts'
import type { Store, Tx } from './store.ts'
import { changeNumber, glance, read, write } from './transactions.ts'
import type * as Verbs from './verbs.ts'

export type LedgerPlace = { readonly folder: string } | { readonly url: string }

/** onIndexing: how far the search index of an older ledger is, while it is brought to its form. */
export const openLedger = async (place: LedgerPlace, onIndexing?: OnIndexing): Promise<Ledger> => {
  const store = await openStore(place)
  try {
    await readySearch(store, onIndexing)
    return ledgerOf(store)
  } catch (error) {
    await store.close()
    throw error
  }
}

export const openStore = async (place: LedgerPlace): Promise<Store> => {
  if ('folder' in place) return openSqlite(place.folder)
  // Its driver is loaded only where there is a server to drive.
  if (/^postgres(ql)?:/.test(place.url)) return (await import('./postgres.ts')).openPostgres(place.url)
  throw new DerekError(
    'bad-ledger-address',
    'The ledger can be a folder or an address that begins with postgres://.',
    'Give one of the two.',
    2,
  )
}

const listed = async (
  tx: Tx,
  filter: { readonly unread?: boolean; readonly limit?: number },
): Promise<ReportVersion[]> => {
  let query = tx.selectFrom('report_versions as v').selectAll('v').orderBy('v.published', 'desc').orderBy('v.id')
  if (filter.unread)
    query = query.where((eb) =>
      eb.not(eb.exists(eb.selectFrom('readings as r').select('r.id').whereRef('r.report_version_id', '=', 'v.id'))),
    )
  if (filter.limit !== undefined) query = query.limit(filter.limit)
  return (await query.execute()).map(versionOf)
}

const verbs = (): Promise<typeof Verbs> => import('./verbs.ts')

export const ledgerOf = (store: Store): Ledger => {
  const { dialect } = store
  const ask = <T>(question: (tx: Tx) => Promise<T>): Promise<T> => read(store, question)
  const doing = async <T>(work: (room: typeof Verbs, tx: Tx) => Promise<T>): Promise<T> => {
    const room = await verbs()
    return write(store, (tx) => work(room, tx))
  }
  const asking = async <T>(question: (room: typeof Verbs, tx: Tx) => Promise<T>): Promise<T> => {
    const room = await verbs()
    return read(store, (tx) => question(room, tx))
  }
  return {
    dialect,
    close: () => store.close(),

    putSource: (source) => doing((room, tx) => room.putNoun(tx, 'sources', source)),
    putSection: (section) => doing((room, tx) => room.putNoun(tx, 'sections', section)),
    putTag: (tag) => doing((room, tx) => room.putNoun(tx, 'tags', tag)),
    takeIn: (incoming, language, sha256, at) => doing((room, tx) => room.takeIn(tx, incoming, language, sha256, at)),
    keepReading: (versionId, reading, readerVersion, at) =>
      doing((room, tx) => room.keepReading(tx, versionId, reading, readerVersion, at)),
    bringIn: async (arrivals, readOne, now) => (await verbs()).bringIn(store, arrivals, readOne, now),
    decide: (changes, signature) => doing((room, tx) => room.decide(tx, changes, signature)),

    sources: () =>
      ask(async (tx) => (await tx.selectFrom('sources').selectAll().orderBy('id').execute()).map(sourceOf)),
    allTags: () => ask(allTags),
    reports: (filter = {}) => ask((tx) => listed(tx, filter)),
    reportVersion: (id) => ask((tx) => reportVersion(tx, id)),
    deskReport: (id) => ask((tx) => reportPage(tx, dialect, 'desk', id)),
    claim: (id) =>
      ask(async (tx) => {
        const row = await tx.selectFrom('claims').selectAll().where('id', '=', id).executeTakeFirst()
        return row ? claimOf(row) : null
      }),
    entityById: (id) => ask((tx) => entityRow(tx, dialect, id)),
    entityByCode: (code) => ask((tx) => entityByCode(tx, dialect, code)),
    entitiesByKeys: (kind, keys) => ask((tx) => entitiesByKeys(tx, dialect, kind, keys)),
    idsByKeys: (kind, keys) => ask((tx) => idsByKeys(tx, dialect, kind, keys)),
    newestReading: (id) => ask((tx) => newestReading(tx, id)),
    verdictsOn: (ids) => ask((tx) => verdictsOn(tx, ids)),
    findPromises: (filter) => ask((tx) => findPromises(tx, dialect, filter)),
    claimsOf: (of) => ask((tx) => claimsOf(tx, of)),
    namesIn: (versions) => ask((tx) => namesIn(tx, versions)),
    heardIn: (entities) => ask((tx) => heardIn(tx, entities)),
    denialsOf: (entities, versions) => ask((tx) => denialsOf(tx, entities, versions)),
    lastHeard: (entities) => ask((tx) => lastHeard(tx, entities)),
    entitiesByIds: (ids) => ask((tx) => entitiesByIds(tx, dialect, ids)),
    reportLines: (ids) => ask((tx) => reportLines(tx, ids)),
    projectIds: (which) => ask((tx) => projectIds(tx, which)),
    beginRound: (day, at, again = false) => doing((room, tx) => room.beginRound(tx, day, at, again)),
    leaveRound: (day) => doing((room, tx) => room.leaveRound(tx, day)),
    endRound: (round, at) => doing((room, tx) => room.endRound(tx, round, at)),
    lastRound: () => asking((room, tx) => room.lastRound(tx)),
    keepAttention: (targets, items, day) => doing((room, tx) => room.keepAttention(tx, targets, items, day)),
    attention: (filter = {}) => asking((room, tx) => room.attention(tx, filter)),
    secret: (name, fresh) => doing((room, tx) => room.secret(tx, name, fresh)),
    startFollowing: (who, target, day) => doing((room, tx) => room.startFollowing(tx, who, target, day)),
    follower: (id) => asking((room, tx) => room.follower(tx, id)),
    stopFollowing: (id, target) => doing((room, tx) => room.stopFollowing(tx, id, target)),
    dueFollowers: (asked) => asking((room, tx) => room.dueFollowers(tx, asked)),
    lendFollowers: (asked) => doing((room, tx) => room.lendFollowers(tx, asked)),
    beginDigest: (id, day) => doing((room, tx) => room.beginDigest(tx, id, day)),
    endDigests: (ids, told) => doing((room, tx) => room.endDigests(tx, ids, told)),
    leaveDigest: (id, toldDay) => doing((room, tx) => room.leaveDigest(tx, id, toldDay)),
    countBounce: (id, most) => doing((room, tx) => room.countBounce(tx, id, most)),
    lastDecision: () => asking((room, tx) => room.lastDecision(tx)),
    newsBetween: (from, upTo) => asking((room, tx) => room.newsBetween(tx, dialect, from, upTo)),
    keepPosts: (versionId, posts) => doing((room, tx) => room.keepPosts(tx, versionId, posts)),
    sightings: (filter) => ask((tx) => sightings(tx, filter)),
    postHolders: (of) => ask((tx) => sightings(tx, { ...of, confirmed: true })),
    visitVerdicts: (ids) => asking((room, tx) => room.visitVerdicts(tx, ids)),
    visitCalled: (name) => asking((room, tx) => room.visitCalled(tx, dialect, name)),
    visitsReported: (from, to) => asking((room, tx) => room.visitsReported(tx, dialect, from, to)),
    storyById: (id) => ask((tx) => storyById(tx, dialect, id)),
    decisions: ({ targetId, from, limit } = {}) =>
      ask(async (tx) => {
        let query = tx.selectFrom('decisions').selectAll().orderBy('seq')
        if (targetId !== undefined) query = query.where('target_id', '=', targetId)
        if (from !== undefined) query = query.where('seq', '>=', from)
        if (limit !== undefined) query = query.limit(limit)
        return (await query.execute()).map(decisionOf)
      }),
    history: (id) => asking((room, tx) => room.history(tx, id)),
    asOf: (id, instant) => asking((room, tx) => room.asOf(tx, id, instant)),
    everything: () => everything(store),
    publicRows: (asked) => publicRows(store, asked),
    ...publicLists(dialect, ask),
    hashes: () => hashes(store),
    reindexSearch: async (onProgress) => (await verbs()).reindex(store, onProgress),
    faults: async (onProgress) => (await verbs()).faults(store, onProgress),

    // Asked with every page; one question is of one moment without a transaction.
    changeNumber: () => glance(store, changeNumber),
    changedSince: (number) => glance(store, (db) => changedSince(db, number)),
    oldAddresses: (limit, after) => ask((tx) => oldAddresses(tx, limit, after)),
    lastChange: (keys) => glance(store, (db) => lastChange(db, keys)),
    front: (language, limit) => ask((tx) => frontPage(tx, dialect, language, limit)),
    frontAside: () => ask((tx) => frontAside(tx, dialect)),
    story: (language, slug) => ask((tx) => storyPage(tx, dialect, language, slug)),
    slugsIn: (space, paging) => ask((tx) => slugsIn(tx, space, paging)),
    reportMonths: () => ask(reportMonths),
    monthTaken: (month) => ask((tx) => monthTaken(tx, month)),
    reportAddresses: (month) => ask((tx) => reportAddresses(tx, month)),
    storyAddresses: (language, paging) => ask((tx) => storyAddresses(tx, language, paging)),
    storyFiles: (language, size) => ask((tx) => storyFiles(tx, language, size)),
    withdrawn: (language, slug) => ask((tx) => isWithdrawn(tx, language, slug)),
    tags: (language) => ask((tx) => tagCounts(tx, language)),
    totals: () => ask(totals),
    tag: (language, slug, paging) =>
      ask(async (tx) => {
        const tag = await tagBySlug(tx, language, slug)
        if (!tag) return null
        const stories = await storiesIn(tx, dialect, `tag ${tag.id}`, language, paging)
        return { tag, stories, total: await tagCount(tx, tag.id, language) }
      }),
    sections: () => ask(allSections),
    section: (language, slug, paging) =>
      ask(async (tx) => {
        const section = await sectionBySlug(tx, language, slug)
        if (!section) return null
        const list = `section ${section.id}`
        const stories = await storiesIn(tx, dialect, list, language, paging)
        return { section, stories, total: await countIn(tx, list, language) }
      }),
    entity: (kind, slug) => ask((tx) => entityPage(tx, dialect, kind, slug)),
    entities: (kind, paging) => ask((tx) => entityLines(tx, dialect, kind, paging)),
    promises: (paging) => ask((tx) => allPromises(tx, dialect, paging)),
    promise: (slug) => ask((tx) => promisePage(tx, dialect, slug)),
    promisesBy: (filter, paging) => ask((tx) => promisesBy(tx, dialect, filter, paging)),
    promisesDue: (from, limit) => ask((tx) => findPromises(tx, dialect, { dueFrom: from, decided: true, limit })),
    latestPromises: (limit) => ask((tx) => latestPromises(tx, dialect, limit)),
    promiseWays: (day) => ask((tx) => promiseWays(tx, dialect, day)),
    placesByCode: (codes) => ask((tx) => placesByCode(tx, dialect, codes)),
    onDay: (language, days, moments) => ask((tx) => onDay(tx, dialect, language, days, moments)),
    visits: (paging) => ask((tx) => allVisits(tx, dialect, paging)),
    visit: (slug) => ask((tx) => visitPage(tx, dialect, slug)),
    report: (id) => ask((tx) => reportPage(tx, dialect, 'public', id)),
    search: async (question) => (await verbs()).search(store, question),
    suggest: async (text) => (await verbs()).suggest(store, text),
  }
}
