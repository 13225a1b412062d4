// The ledger's front door: a folder or a PostgreSQL address in, a Ledger out.
import { DerekError } from '../model/index.ts'
import type { ReportVersion } from '../model/index.ts'
import { bringIn } from './bring-in.ts'
import type { Ledger } from './contract.ts'
import { decide } from './decide.ts'
import { everything, hashes } from './everything.ts'
import { faults } from './faults/index.ts'
import { keepReading } from './keep-reading.ts'
import { claimOf, decisionOf, sourceOf, versionOf } from './nouns.ts'
import {
  beginDigest,
  countBounce,
  dueFollowers,
  endDigests,
  follower,
  lastDecision,
  leaveDigest,
  lendFollowers,
  secret,
  startFollowing,
  stopFollowing,
} from './followers.ts'
import { newsBetween } from './followers-news.ts'
import { putNoun } from './put.ts'
import { oldAddresses } from './questions/changed-addresses.ts'
import { changedSince, lastChange } from './questions/changed.ts'
import { entitiesByIds, entitiesByKeys, entityByCode, entityRow, idsByKeys } from './questions/entities.ts'
import { newestReading } from './questions/newest-reading.ts'
import { verdictsOn } from './questions/verdicts.ts'
import { entityLines } from './questions/entity-list.ts'
import { entityPage } from './questions/entity-page.ts'
import { frontPage } from './questions/front.ts'
import { frontAside } from './questions/front-aside.ts'
import { asOf } from './questions/history-replay.ts'
import { history } from './questions/history.ts'
import { onDay } from './questions/on-day.ts'
import { placesByCode } from './questions/places.ts'
import { promisesBy, promiseWays } from './questions/promise-lists.ts'
import { allPromises, promisePage } from './questions/promise-pages.ts'
import { claimsOf, denialsOf, findPromises, lastHeard, namesIn, projectIds } from './questions/following.ts'
import { reportLines, reportPage, reportVersion } from './questions/reports.ts'
import { latestPromises } from './questions/latest-promises.ts'
import { slugsIn } from './questions/slugs-in.ts'
import { storyAddresses } from './questions/story-addresses.ts'
import { countIn, storiesIn, tagCount, totals } from './questions/story-lists.ts'
import { isWithdrawn, storyById, storyPage } from './questions/story-page.ts'
import { allSections, allTags, sectionBySlug, tagBySlug, tagCounts } from './questions/tags.ts'
import { allVisits, visitPage } from './questions/visit-pages.ts'
import { search } from './search/ask.ts'
import { readySearch, reindex } from './search/reindex.ts'
import { suggest } from './search/suggest.ts'
import { visitsReported } from './journeys.ts'
import { publicLists } from './lists/index.ts'
import { keepPosts } from './posts.ts'
import { publicRows } from './public/rows.ts'
import { sightings } from './questions/offices.ts'
import { openSqlite } from './sqlite.ts'
import { attention, beginRound, endRound, keepAttention, lastRound, leaveRound } from './rounds.ts'
import type { Store, Tx } from './store.ts'
import { takeIn } from './take-in.ts'
import { changeNumber, glance, read, write } from './transactions.ts'

export type LedgerPlace = { readonly folder: string } | { readonly url: string }

export const openLedger = async (place: LedgerPlace): Promise<Ledger> => {
  const store = await openStore(place)
  try {
    await readySearch(store)
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

export const ledgerOf = (store: Store): Ledger => {
  const { dialect } = store
  const ask = <T>(question: (tx: Tx) => Promise<T>): Promise<T> => read(store, question)
  return {
    dialect,
    close: () => store.close(),

    putSource: (source) => write(store, (tx) => putNoun(tx, 'sources', source)),
    putSection: (section) => write(store, (tx) => putNoun(tx, 'sections', section)),
    putTag: (tag) => write(store, (tx) => putNoun(tx, 'tags', tag)),
    takeIn: (incoming, language, sha256, at) => write(store, (tx) => takeIn(tx, incoming, language, sha256, at)),
    keepReading: (versionId, reading, readerVersion, at) =>
      write(store, (tx) => keepReading(tx, versionId, reading, readerVersion, at)),
    bringIn: (arrivals, readOne, now) => bringIn(store, arrivals, readOne, now),
    decide: (changes, signature) => write(store, (tx) => decide(tx, changes, signature)),

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
    denialsOf: (entities) => ask((tx) => denialsOf(tx, entities)),
    lastHeard: (entities) => ask((tx) => lastHeard(tx, entities)),
    entitiesByIds: (ids) => ask((tx) => entitiesByIds(tx, dialect, ids)),
    reportLines: (ids) => ask((tx) => reportLines(tx, ids)),
    projectIds: (which) => ask((tx) => projectIds(tx, which)),
    beginRound: (day, at, again = false) => write(store, (tx) => beginRound(tx, day, at, again)),
    leaveRound: (day) => write(store, (tx) => leaveRound(tx, day)),
    endRound: (round, at) => write(store, (tx) => endRound(tx, round, at)),
    lastRound: () => ask(lastRound),
    keepAttention: (targets, items, day) => write(store, (tx) => keepAttention(tx, targets, items, day)),
    attention: (filter = {}) => ask((tx) => attention(tx, filter)),
    secret: (name, fresh) => write(store, (tx) => secret(tx, name, fresh)),
    startFollowing: (who, target, day) => write(store, (tx) => startFollowing(tx, who, target, day)),
    follower: (id) => ask((tx) => follower(tx, id)),
    stopFollowing: (id, target) => write(store, (tx) => stopFollowing(tx, id, target)),
    dueFollowers: (asked) => ask((tx) => dueFollowers(tx, asked)),
    lendFollowers: (asked) => write(store, (tx) => lendFollowers(tx, asked)),
    beginDigest: (id, day) => write(store, (tx) => beginDigest(tx, id, day)),
    endDigests: (ids, told) => write(store, (tx) => endDigests(tx, ids, told)),
    leaveDigest: (id, toldDay) => write(store, (tx) => leaveDigest(tx, id, toldDay)),
    countBounce: (id, most) => write(store, (tx) => countBounce(tx, id, most)),
    lastDecision: () => ask(lastDecision),
    newsBetween: (from, upTo) => ask((tx) => newsBetween(tx, dialect, from, upTo)),
    keepPosts: (versionId, posts) => write(store, (tx) => keepPosts(tx, versionId, posts)),
    sightings: (filter) => ask((tx) => sightings(tx, filter)),
    postHolders: (of) => ask((tx) => sightings(tx, { ...of, confirmed: true })),
    visitsReported: (from, to) => ask((tx) => visitsReported(tx, dialect, from, to)),
    storyById: (id) => ask((tx) => storyById(tx, dialect, id)),
    decisions: ({ targetId, from, limit } = {}) =>
      ask(async (tx) => {
        let query = tx.selectFrom('decisions').selectAll().orderBy('seq')
        if (targetId !== undefined) query = query.where('target_id', '=', targetId)
        if (from !== undefined) query = query.where('seq', '>=', from)
        if (limit !== undefined) query = query.limit(limit)
        return (await query.execute()).map(decisionOf)
      }),
    history: (id) => ask((tx) => history(tx, id)),
    asOf: (id, instant) => ask((tx) => asOf(tx, id, instant)),
    everything: () => everything(store),
    publicRows: (asked) => publicRows(store, asked),
    ...publicLists(dialect, ask),
    hashes: () => hashes(store),
    reindexSearch: (onProgress) => reindex(store, onProgress),
    faults: (onProgress) => faults(store, onProgress),

    // Asked with every page; one question is of one moment without a transaction.
    changeNumber: () => glance(store, changeNumber),
    changedSince: (number) => glance(store, (db) => changedSince(db, number)),
    oldAddresses: (limit, after) => ask((tx) => oldAddresses(tx, limit, after)),
    lastChange: (keys) => glance(store, (db) => lastChange(db, keys)),
    front: (language, limit) => ask((tx) => frontPage(tx, dialect, language, limit)),
    frontAside: () => ask((tx) => frontAside(tx, dialect)),
    story: (language, slug) => ask((tx) => storyPage(tx, dialect, language, slug)),
    slugsIn: (space, paging) => ask((tx) => slugsIn(tx, space, paging)),
    storyAddresses: (language, paging) => ask((tx) => storyAddresses(tx, language, paging)),
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
    search: (question) => search(store, question),
    suggest: (text) => suggest(store, text),
  }
}
