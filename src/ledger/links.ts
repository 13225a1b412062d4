// Names to entities. A mention is joined by an editor; what goes by its name in the same report version follows it, and lets
// go when the two are parted. What an editor gave an entity directly (no `via`) is left alone.
import type { Tx } from './store.ts'

interface Link {
  readonly table: 'claims' | 'quotes' | 'promises' | 'visits' | 'stops'
  readonly name: string
  readonly entity: string
  readonly via: string
}
export const links: readonly Link[] = [
  { table: 'claims', name: 'subject', entity: 'entity_id', via: 'entity_via' },
  { table: 'quotes', name: 'speaker', entity: 'speaker_id', via: 'speaker_via' },
  { table: 'promises', name: 'issuer', entity: 'issuer_id', via: 'issuer_via' },
  { table: 'promises', name: 'addressee', entity: 'addressee_id', via: 'addressee_via' },
  { table: 'visits', name: 'who', entity: 'who_id', via: 'who_via' },
  { table: 'stops', name: 'what', entity: 'entity_id', via: 'entity_via' },
]

interface Joined {
  readonly id: string
  readonly report_version_id: string
  readonly name: string
  readonly entity_id: string | null
}

// The columns' names vary by link, so the update is typed as one of claims; links.test.ts runs each.
const change = (tx: Tx, link: Link, versionId: string, values: readonly [string | null, string | null]) => {
  const update = tx
    .updateTable(link.table as 'claims')
    .set({ [link.entity]: values[0], [link.via]: values[1] } as { entity_id: string | null })
  if (link.table !== 'stops') return update.where('report_version_id', '=', versionId)
  const visits = tx.selectFrom('visits').select('id').where('report_version_id', '=', versionId)
  return update.where('visit_id' as 'id', 'in', visits)
}

/** All that goes by the mention's name and has no entity yet gets the mention's. */
export const linkMention = async (tx: Tx, mention: Joined): Promise<void> => {
  for (const link of links)
    await change(tx, link, mention.report_version_id, [mention.entity_id, mention.id])
      .where(link.name as 'subject', '=', mention.name)
      .where(link.entity as 'entity_id', 'is', null)
      .execute()
}

/** All that came to an entity by this mention has none again. */
export const unlinkMention = async (tx: Tx, mention: Joined): Promise<void> => {
  for (const link of links)
    await change(tx, link, mention.report_version_id, [null, null])
      .where(link.via as 'entity_via', '=', mention.id)
      .execute()
}

/** For rows that are new in a report version whose mentions were joined before. */
export const linkVersion = async (tx: Tx, versionId: string): Promise<void> => {
  const joined = await tx
    .selectFrom('mentions')
    .select(['id', 'report_version_id', 'name', 'entity_id'])
    .where('report_version_id', '=', versionId)
    .where('entity_id', 'is not', null)
    .orderBy('id')
    .execute()
  for (const mention of joined) await linkMention(tx, mention)
}
