// What decisions made public: claims that were confirmed or joined, promises that were confirmed or decided upon, stories that
// were published. Only what is so still is told. Asked once for all readers: the cost hangs on the day's decisions.
import type { News, PromiseState } from '../model/index.ts'
import { inChunks } from './chunks.ts'
import { fromJson } from './json.ts'
import { claimsWhere } from './questions/claims.ts'
import { promisesWhere } from './questions/findings.ts'
import { cardsWhere } from './questions/stories.ts'
import type { DecisionRow } from './schema.ts'
import type { Dialect, Tx } from './store.ts'

/** More decisions than anybody makes between two digests; of more, the last ones are looked at. */
const mostDecisions = 20_000
const telling = ['confirm', 'correct', 'join', 'publish', 'promise-state']

type Told = Pick<DecisionRow, 'seq' | 'kind' | 'target_kind' | 'target_id' | 'before' | 'after'>
/** The last decision on each. */
const lastOf = (decisions: readonly Told[]): ReadonlyMap<string, Told> =>
  new Map(decisions.map((one) => [one.target_id, one]))

export const newsBetween = async (tx: Tx, dialect: Dialect, from: number, upTo: number): Promise<readonly News[]> => {
  const decisions = await tx
    .selectFrom('decisions')
    .select(['seq', 'kind', 'target_kind', 'target_id', 'before', 'after'])
    .where('seq', '>', Math.max(from, upTo - mostDecisions))
    .where('seq', '<=', upTo)
    .where('kind', 'in', telling)
    .orderBy('seq')
    .execute()
  const on = (kind: string): readonly Told[] => decisions.filter((one) => one.target_kind === kind)
  const found = [
    ...(await claimNews(
      tx,
      on('claim'),
      on('mention').filter((one) => one.kind === 'join'),
    )),
    ...(await promiseNews(tx, dialect, on('promise'))),
    ...(await storyNews(tx, dialect, on('story'))),
  ]
  const around = await placesAround(tx, found.flatMap(subjectOf))
  return found
    .map((one): News => ({ ...one, within: subjectOf(one).flatMap((id) => around.get(id) ?? []) }))
    .toSorted((a, b) => a.seq - b.seq)
}

const subjectOf = (one: News): readonly string[] => {
  const id = one.kind === 'claim' ? one.claim.entityId : one.kind === 'promise' ? one.promise.subjectId : null
  return id === null ? [] : [id]
}

const placesAround = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await inChunks(ids, (chunk) =>
    tx.selectFrom('place_members').select(['place_id', 'member_id']).where('member_id', 'in', chunk).execute(),
  )
  const of = Map.groupBy(rows, (row) => row.member_id)
  return new Map([...of].map(([id, group]) => [id, group.map((row) => row.place_id)]))
}

const claimNews = async (tx: Tx, checked: readonly Told[], joined: readonly Told[]): Promise<readonly News[]> => {
  const seqs = new Map<string, number>()
  for (const one of checked) seqs.set(one.target_id, one.seq)
  // A claim that was confirmed before its name was joined comes onto the page with the joining.
  const joins = lastOf(joined)
  const linked = await inChunks(joins.keys(), (chunk) =>
    tx
      .selectFrom('mentions as m')
      .innerJoin('claims as c', (join) =>
        join.onRef('c.report_version_id', '=', 'm.report_version_id').onRef('c.entity_id', '=', 'm.entity_id'),
      )
      .select(['c.id', 'm.id as mention_id'])
      .where('m.id', 'in', chunk)
      .where('c.state', '=', 'confirmed')
      .execute(),
  )
  for (const { id, mention_id } of linked) seqs.set(id, Math.max(seqs.get(id) ?? 0, joins.get(mention_id)?.seq ?? 0))
  const claims = await inChunks(seqs.keys(), (chunk) =>
    claimsWhere(tx, 'public', (eb) => eb.and([eb('c.id', 'in', chunk), eb('c.state', '=', 'confirmed')])),
  )
  return claims.map((claim) => ({ kind: 'claim', seq: seqs.get(claim.id) ?? 0, within: [], claim }))
}

const promiseNews = async (tx: Tx, dialect: Dialect, told: readonly Told[]): Promise<readonly News[]> => {
  const last = lastOf(told)
  const promises = await inChunks(last.keys(), (chunk) =>
    promisesWhere(tx, dialect, (eb) => eb.and([eb('x.id', 'in', chunk), eb('x.checked', '=', 'confirmed')])),
  )
  return promises.flatMap((promise) => {
    const one = last.get(promise.id)
    if (!one) return []
    const after = fromJson<{ readonly state?: PromiseState; readonly due?: string | null }>(one.after)
    const state = one.kind === 'promise-state' ? (after.state ?? null) : null
    // What was taken back since is no news.
    if (state !== null && (promise.state !== state || promise.due !== after.due)) return []
    return [{ kind: 'promise' as const, seq: one.seq, within: [], promise, state, due: promise.due }]
  })
}

const storyNews = async (tx: Tx, dialect: Dialect, told: readonly Told[]): Promise<readonly News[]> => {
  // A story that is published again with other words is no new one.
  const fresh = told.filter((one) => fromJson<{ readonly state?: string } | null>(one.before)?.state !== 'published')
  const last = lastOf(fresh)
  const ids = [...last.keys()]
  const cards = await inChunks(ids, (chunk) => cardsWhere(tx, dialect, null, (eb) => eb('s.id', 'in', chunk)))
  const targets = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]))
  for (const { story_id, target_id } of await marked(tx, ids)) targets.get(story_id)?.add(target_id)
  for (const { story_id, root_id } of await named(tx, ids)) targets.get(story_id)?.add(root_id)
  return [...Map.groupBy(cards, (card) => card.id)].map(([id, group]) => ({
    kind: 'story',
    seq: last.get(id)?.seq ?? 0,
    within: [],
    cards: group,
    targets: [...(targets.get(id) ?? [])],
  }))
}

const marked = async (tx: Tx, ids: readonly string[]) =>
  inChunks(ids, async (chunk) => {
    const rows = await tx
      .selectFrom('story_marks as k')
      .leftJoin('entities as e', 'e.id', 'k.target_id')
      .select(['k.story_id', 'k.target_id', 'e.root_id'])
      .where('k.story_id', 'in', chunk)
      .where('k.kind', 'in', ['entity', 'promise'])
      .execute()
    return rows.map((row) => ({ story_id: row.story_id, target_id: row.root_id ?? row.target_id }))
  })

/** Whom the reports that it cites name, as an editor joined them. */
const named = (tx: Tx, ids: readonly string[]) =>
  inChunks(ids, (chunk) =>
    tx
      .selectFrom('story_reports as r')
      .innerJoin('report_versions as v', 'v.report_id', 'r.report_id')
      .innerJoin('mentions as m', 'm.report_version_id', 'v.id')
      .innerJoin('entities as e', 'e.id', 'm.entity_id')
      .select(['r.story_id', 'e.root_id'])
      .distinct()
      .where('r.story_id', 'in', chunk)
      .where('m.state', '=', 'confirmed')
      .execute(),
  )
