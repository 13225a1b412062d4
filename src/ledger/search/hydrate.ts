// From numbers of documents to what a page shows of them, one question a kind however many.
import type { Entity, Language, SearchHit, SearchKind } from '../../model/index.ts'
import { claimsWhere } from '../questions/claims.ts'
import type { View } from '../questions/claims.ts'
import { entitiesByIds } from '../questions/entities.ts'
import { promisesWhere } from '../questions/findings.ts'
import { toldLines } from '../questions/reports.ts'
import { cardsWhere } from '../questions/stories.ts'
import type { Dialect, Tx } from '../store.ts'
import { bareBody } from './collect-stories.ts'
import { codeOf, kindRange } from './numbers.ts'
import { searching } from './tables.ts'
import type { SearchDocRow } from './tables.ts'

const isPublic = (row: SearchDocRow): boolean => row.id < kindRange(codeOf(row.kind, true)).to
const common = (row: SearchDocRow) => ({
  id: row.target,
  title: row.title,
  language: row.language as Language,
  date: row.date,
  public: isPublic(row),
})
type Hits = ReadonlyMap<number, SearchHit>
type Rows = readonly SearchDocRow[]
const targets = (rows: Rows): readonly string[] => [...new Set(rows.map((row) => row.target))]

const entityHits = async (tx: Tx, dialect: Dialect, rows: Rows): Promise<Hits> => {
  const entities = new Map<string, Entity>()
  for (const entity of await entitiesByIds(tx, dialect, targets(rows))) entities.set(entity.id, entity)
  const places = await entitiesByIds(
    tx,
    dialect,
    [...entities.values()].map((entity) => entity.placeId).filter((id) => id !== null && !entities.has(id)),
  )
  for (const place of places) entities.set(place.id, place)
  return new Map(
    rows.flatMap((row) => {
      const entity = entities.get(row.target)
      const kind = row.kind as Entity['kind']
      return entity
        ? [[row.id, { ...common(row), kind, text: '', entity, place: entities.get(entity.placeId ?? '') ?? null, status: row.state }] as const] // prettier-ignore
        : []
    }),
  )
}

const storyHits = async (tx: Tx, dialect: Dialect, rows: Rows): Promise<Hits> => {
  const cards = await cardsWhere(tx, dialect, null, (eb) => eb('s.id', 'in', targets(rows)))
  return new Map(
    rows.map((row) => {
      const card = cards.find((one) => one.id === row.target && one.version.language === row.language) ?? null
      const text = card ? `${card.version.standfirst}\n${card.version.body}` : ''
      return [row.id, { ...common(row), kind: 'story', slug: row.slug ?? '', card, state: row.state ?? '', text: bareBody(text) }] as const // prettier-ignore
    }),
  )
}

/** Promises and reports alike, since both name a report: all of those are fetched by one question. */
const saidHits = async (tx: Tx, dialect: Dialect, rows: Rows): Promise<Hits> => {
  const [given, told] = [rows.filter((row) => row.kind === 'promise'), rows.filter((row) => row.kind === 'report')]
  const promises = given.length ? await promisesWhere(tx, dialect, (eb) => eb('x.id', 'in', targets(given))) : []
  const byId = new Map(promises.map((promise) => [promise.id, promise]))
  const lines = await toldLines(tx, targets(told), [...new Set(promises.map((promise) => promise.reportVersionId))])
  const versions = new Map(lines.map(({ line }) => [line.versionId, line]))
  const reports = new Map(lines.flatMap((one) => (one.newest ? [[one.line.id, one] as const] : [])))
  const hits = new Map<number, SearchHit>()
  for (const row of given) {
    const promise = byId.get(row.target)
    if (!promise) continue
    const report = versions.get(promise.reportVersionId) ?? null
    hits.set(row.id, { ...common(row), kind: 'promise', promise, report, text: promise.evidence.text })
  }
  for (const row of told) {
    const found = reports.get(row.target)
    if (found) hits.set(row.id, { ...common(row), kind: 'report', report: found.line, text: found.text })
  }
  return hits
}

const claimHits = async (tx: Tx, view: View, rows: Rows): Promise<Hits> => {
  const claims = await claimsWhere(tx, view, (eb) => eb('c.id', 'in', targets(rows)))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return new Map(
    rows.flatMap((row) => {
      const claim = byId.get(row.target)
      return claim ? [[row.id, { ...common(row), kind: 'claim', claim, text: claim.evidence.text }] as const] : []
    }),
  )
}

const ofKind = (kind: SearchKind, tx: Tx, dialect: Dialect, view: View, rows: Rows): Promise<Hits> => {
  switch (kind) {
    case 'story':
      return storyHits(tx, dialect, rows)
    case 'promise':
      return saidHits(tx, dialect, rows)
    case 'claim':
      return claimHits(tx, view, rows)
    default:
      return entityHits(tx, dialect, rows)
  }
}

/** Entities of all kinds are fetched alike; promises and reports together, since both name their reports. */
const noun = (kind: SearchKind): SearchKind =>
  codeOf(kind, true) <= codeOf('organization', true) ? 'place' : kind === 'report' ? 'promise' : kind

/** All but the words by which PostgreSQL finds it, which may be a whole text. */
const columns = ['id', 'kind', 'target', 'language', 'owner', 'title', 'slug', 'date', 'due', 'amount', 'unit', 'state', 'digest'] as const // prettier-ignore

/** In the order of the ids; what is no longer there is left out. */
export const hydrate = async (
  tx: Tx,
  dialect: Dialect,
  view: View,
  ids: readonly number[],
): Promise<readonly SearchHit[]> => {
  if (!ids.length) return []
  const rows = await searching(tx).selectFrom('search_docs').select(columns).where('id', 'in', ids).execute()
  const hits = new Map<number, SearchHit>()
  for (const [kind, of] of Map.groupBy(rows, (row) => noun(row.kind)))
    for (const [id, hit] of await ofKind(kind, tx, dialect, view, of)) hits.set(id, hit)
  return ids.flatMap((id) => hits.get(id) ?? [])
}
