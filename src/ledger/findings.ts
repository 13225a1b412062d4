// What a reader finds in a report, by the word that decisions have for it, and the table that keeps it.
import type { Decision } from '../model/index.ts'
import { inChunks } from './chunks.ts'
import type { DecisionRow } from './schema.ts'
import type { Tx } from './store.ts'

export const findings = {
  claim: 'claims',
  mention: 'mentions',
  quote: 'quotes',
  promise: 'promises',
  visit: 'visits',
} as const
export type Finding = keyof typeof findings
export const isFinding = (kind: string): kind is Finding => kind in findings

export interface Target {
  readonly kind: string
  readonly id: string
}
export const targetOf = (one: Pick<Decision, 'targetKind' | 'targetId'>): Target => ({
  kind: one.targetKind,
  id: one.targetId,
})
export const targetOfRow = (row: Pick<DecisionRow, 'target_kind' | 'target_id'>): Target => ({
  kind: row.target_kind,
  id: row.target_id,
})

/** In which report version each of the findings stands; what is no finding is left out. */
export const versionsOf = async (tx: Tx, targets: Iterable<Target>): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>()
  for (const [kind, group] of Map.groupBy(targets, (target) => target.kind)) {
    if (!isFinding(kind)) continue
    const rows = await inChunks(
      group.map((target) => target.id),
      (chunk) =>
        tx
          .selectFrom(findings[kind] as 'claims')
          .select(['id', 'report_version_id'])
          .where('id', 'in', chunk)
          .execute(),
    )
    for (const row of rows) found.set(row.id, row.report_version_id)
  }
  return found
}

/** What was decided upon findings of a kind that one of its columns leads to. */
export const decidedWhere = (
  tx: Tx,
  kind: Finding,
  column: string,
  values: readonly string[],
): Promise<readonly DecisionRow[]> =>
  inChunks(values, (chunk) =>
    tx
      .selectFrom('decisions')
      .selectAll()
      .where('target_kind', '=', kind)
      .where('target_id', 'in', (eb) =>
        eb
          .selectFrom(findings[kind] as 'claims')
          .select('id')
          .where(column as 'entity_id', 'in', chunk),
      )
      .execute(),
  )
