// All that an entity's past was made of: the decisions that speak of it or of what was ever part of it, the reports those are
// about, and whatever else these need to stand.
import type { Decision } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { fromJson } from '../json.ts'
import { decisionOf } from '../nouns.ts'
import { concernedBy } from '../projections/concerned.ts'
import type { DecisionRow } from '../schema.ts'
import type { Tx } from '../store.ts'

export interface Past {
  readonly versionIds: readonly string[]
  /** In order of acceptance. */
  readonly decisions: readonly Decision[]
  /** false: more reports tell of it than are looked at; the newest were. */
  readonly whole: boolean
}

/** So many reports are lived through again; more would keep the asker waiting. */
const mostReports = 2000
const tables = { claim: 'claims', mention: 'mentions', quote: 'quotes', promise: 'promises', visit: 'visits' } as const

export const speakingOf = async (tx: Tx, ids: Iterable<string>): Promise<readonly DecisionRow[]> =>
  inChunks(ids, (chunk) =>
    tx
      .selectFrom('decisions')
      .selectAll()
      .where('seq', 'in', (eb) => eb.selectFrom('decision_entities').select('seq').where('entity_id', 'in', chunk))
      .execute(),
  )

/** It and everything that was ever joined into it. */
export const familyEver = async (tx: Tx, id: string): Promise<ReadonlySet<string>> => {
  const family = new Set([id])
  for (let fresh = [id]; fresh.length;) {
    const rows = await speakingOf(tx, fresh)
    fresh = rows.flatMap((row) => {
      const into = row.target_kind === 'entity' && fromJson<{ joinedInto?: string } | null>(row.after)?.joinedInto
      return into && family.has(into) && !family.has(row.target_id) ? [row.target_id] : []
    })
    for (const one of fresh) family.add(one)
  }
  return family
}

const versionsOf = async (tx: Tx, decisions: readonly DecisionRow[]): Promise<ReadonlySet<string>> => {
  const found = new Set<string>()
  for (const [kind, table] of Object.entries(tables)) {
    const rows = await inChunks(
      decisions.filter((one) => one.target_kind === kind).map((one) => one.target_id),
      (chunk) =>
        tx
          .selectFrom(table as 'claims')
          .select('report_version_id')
          .distinct()
          .where('id', 'in', chunk)
          .execute(),
    )
    for (const row of rows) found.add(row.report_version_id)
  }
  return found
}

/** What shows a promise's state stands in a report of its own. */
const shownBy = async (tx: Tx, decisions: readonly DecisionRow[]): Promise<readonly string[]> => {
  const shown = decisions
    .filter((one) => one.kind === 'promise-state')
    .flatMap((one) => fromJson<{ shownBy?: { claimId?: string; reportVersionId?: string } }>(one.after).shownBy ?? [])
  const claims = await inChunks(
    shown.flatMap((one) => one.claimId ?? []),
    (chunk) => tx.selectFrom('claims').select('report_version_id').where('id', 'in', chunk).execute(),
  )
  return [...shown.flatMap((one) => one.reportVersionId ?? []), ...claims.map((row) => row.report_version_id)]
}

export const decisionsIn = async (tx: Tx, versionIds: readonly string[]): Promise<readonly DecisionRow[]> => {
  const found: DecisionRow[] = []
  for (const [kind, table] of Object.entries(tables))
    found.push(
      ...(await inChunks(versionIds, (chunk) =>
        tx
          .selectFrom('decisions')
          .selectAll()
          .where('target_kind', '=', kind)
          .where('target_id', 'in', (eb) =>
            eb
              .selectFrom(table as 'claims')
              .select('id')
              .where('report_version_id', 'in', chunk),
          )
          .execute(),
      )),
    )
  return found
}

/** Entities that are joined to, stood in or spoken of there must be there themselves, and what those stand in. */
const withEntities = async (tx: Tx, decisions: ReadonlyMap<number, DecisionRow>): Promise<Map<number, DecisionRow>> => {
  const all = new Map(decisions)
  const known = new Set<string>()
  for (let next = [...all.values()]; next.length;) {
    const ids = [...new Set(next.flatMap(concernedBy))].filter((id) => !known.has(id))
    for (const id of ids) known.add(id)
    const rows = await inChunks(ids, (chunk) =>
      tx
        .selectFrom('decisions')
        .selectAll()
        .where('target_id', 'in', chunk)
        .where('target_kind', '=', 'entity')
        .execute(),
    )
    next = rows.filter((row) => !all.has(row.seq))
    for (const row of next) all.set(row.seq, row)
  }
  return all
}

export const gather = async (tx: Tx, id: string): Promise<Past> => {
  const about = await speakingOf(tx, await familyEver(tx, id))
  const versions = await versionsOf(tx, about)
  const newest = await inChunks(versions, (chunk) =>
    tx.selectFrom('report_versions').select(['id', 'published']).where('id', 'in', chunk).execute(),
  )
  const looked = newest
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))
    .slice(0, mostReports)
    .map((row) => row.id)
  const first = await decisionsIn(tx, looked)
  const more = (await shownBy(tx, first)).filter((one) => !looked.includes(one))
  const versionIds = [...new Set([...looked, ...more])]
  const there = [...first, ...(await decisionsIn(tx, more)), ...about.filter((row) => row.target_kind === 'entity')]
  const all = await withEntities(tx, new Map(there.map((row) => [row.seq, row])))
  return {
    versionIds,
    decisions: [...all.values()].toSorted((a, b) => a.seq - b.seq).map(decisionOf),
    whole: newest.length <= mostReports,
  }
}
