// All that an entity's past was made of: the decisions that speak of it or of what was ever part of it, the reports those are
// about, and whatever else these need to stand.
import type { Decision } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { decidedWhere, findings, targetOfRow, versionsOf } from '../findings.ts'
import type { Finding } from '../findings.ts'
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
  for (const kind of Object.keys(findings) as Finding[])
    found.push(...(await decidedWhere(tx, kind, 'report_version_id', versionIds)))
  return found
}

/** A visit that was ever joined to another report's needs that report to stand. */
const joinedWith = async (tx: Tx, decisions: readonly DecisionRow[]): Promise<readonly string[]> => {
  const others = decisions.flatMap((row) => {
    const into =
      row.target_kind === 'visit' ? fromJson<{ joinedInto?: string | null } | null>(row.after)?.joinedInto : null
    return into ? [{ kind: 'visit', id: into }] : []
  })
  return [...(await versionsOf(tx, others)).values()]
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
  const versions = new Set((await versionsOf(tx, about.map(targetOfRow))).values())
  const newest = await inChunks(versions, (chunk) =>
    tx.selectFrom('report_versions').select(['id', 'published']).where('id', 'in', chunk).execute(),
  )
  const looked = newest
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))
    .slice(0, mostReports)
    .map((row) => row.id)
  const seen = new Set(looked)
  const there = about.filter((row) => row.target_kind === 'entity')
  for (let next: readonly string[] = looked; next.length;) {
    const decided = await decisionsIn(tx, next)
    there.push(...decided)
    next = [...new Set([...(await shownBy(tx, decided)), ...(await joinedWith(tx, decided))])].filter((one) => !seen.has(one)) // prettier-ignore
    for (const one of next) seen.add(one)
  }
  const all = await withEntities(tx, new Map(there.map((row) => [row.seq, row])))
  return {
    versionIds: [...seen],
    decisions: [...all.values()].toSorted((a, b) => a.seq - b.seq).map(decisionOf),
    whole: newest.length <= mostReports,
  }
}
