// Which entities a decision speaks of besides its target: a mention joined to one, a promise about one, a place stood in. By this an
// entity's history is found without looking through all decisions.
import type { Kysely } from 'kysely'
import { verdictKey } from '../changes/refused.ts'
import { fromJson } from '../json.ts'
import type { DecisionRow, Tables } from '../schema.ts'

const keys = ['entityId', 'subjectId', 'placeId', 'joinedInto'] as const
type Told = Pick<DecisionRow, 'seq' | 'before' | 'after' | 'target_kind' | 'target_id'>

export const concernedBy = ({ before, after, target_kind, target_id }: Omit<Told, 'seq'>): readonly string[] => {
  const found = new Set<string>(target_kind === 'entity' ? [target_id] : [])
  for (const value of [before, after]) {
    const told = fromJson<Readonly<Record<string, unknown>> | null>(value)
    for (const key of keys) {
      const id = told?.[key]
      if (typeof id === 'string') found.add(id)
    }
    // What was said of the target and another entity: 'verdict:ID'.
    for (const key of Object.keys(told ?? {}))
      if (key.startsWith(verdictKey(''))) found.add(key.slice(verdictKey('').length))
  }
  return [...found]
}

export const noteConcerned = async (db: Kysely<Tables>, decisions: readonly Told[]): Promise<void> => {
  const rows = decisions.flatMap((one) => concernedBy(one).map((id) => ({ entity_id: id, seq: one.seq })))
  for (let from = 0; from < rows.length; from += 5000)
    await db
      .insertInto('decision_entities')
      .values(rows.slice(from, from + 5000))
      .execute()
}

/** Anew from all decisions, a part at a time. */
export const fillConcerned = async (db: Kysely<Tables>): Promise<void> => {
  await db.deleteFrom('decision_entities').execute()
  for (let last = 0; ;) {
    const rows = await db
      .selectFrom('decisions')
      .select(['seq', 'before', 'after', 'target_kind', 'target_id'])
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(5000)
      .execute()
    const end = rows.at(-1)
    if (!end) return
    await noteConcerned(db, rows)
    last = end.seq
  }
}
