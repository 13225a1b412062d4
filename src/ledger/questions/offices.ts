// Who is called by which office in which report: of one post through its own index, of one person through the person's mentions.
import type { Language, Manner, Sighting } from '../../model/index.ts'
import type { PostFilter } from '../posts.ts'
import type { Tx } from '../store.ts'

const most = 1000

export const sightings = async (tx: Tx, filter: PostFilter): Promise<readonly Sighting[]> => {
  const { scope, role, entityId, from, to, confirmed, oldest, limit = most } = filter
  if (scope === undefined && entityId === undefined) return []
  let query = tx
    .selectFrom('posts as p')
    .innerJoin('mentions as m', (join) =>
      join.onRef('m.report_version_id', '=', 'p.report_version_id').onRef('m.office', '=', 'p.office'),
    )
    .innerJoin('report_versions as v', 'v.id', 'p.report_version_id')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .leftJoin('entities as e', 'e.id', 'm.entity_id')
    .select([
      'p.role',
      'p.scope',
      'p.manner',
      'p.sure',
      'p.day',
      'p.office',
      'p.report_version_id',
      'm.id',
      'm.name',
      'm.state',
    ])
    .select(['e.root_id', 'v.report_id', 'v.language', 'r.source_id'])
    .where('m.kind', '=', 'person')
    .where('m.shown', '=', 1)
    .where('m.state', 'in', confirmed ? ['confirmed'] : ['confirmed', 'read'])
    // Of an edited report its newest version speaks.
    .whereRef('v.version', '=', 'r.version')
  if (scope !== undefined) query = query.where('p.scope', '=', scope)
  if (role !== undefined) query = query.where('p.role', '=', role)
  if (entityId !== undefined)
    query = query.where('m.entity_id', 'in', (eb) =>
      eb.selectFrom('entities').select('id').where('root_id', '=', entityId),
    )
  if (from !== undefined) query = query.where('p.day', '>=', from)
  if (to !== undefined) query = query.where('p.day', '<=', to)
  const rows = await query
    .orderBy('p.day', oldest ? 'asc' : 'desc')
    .orderBy('p.report_version_id', oldest ? 'asc' : 'desc')
    .orderBy('p.ordinal')
    .orderBy('m.id')
    .limit(limit)
    .execute()
  const found = rows.map((row): Sighting => ({
    role: row.role,
    scope: row.scope,
    manner: row.manner as Manner,
    sure: row.sure === 1,
    entityId: row.root_id,
    name: row.name,
    day: row.day,
    office: row.office,
    language: row.language as Language,
    reportId: row.report_id,
    reportVersionId: row.report_version_id,
    sourceId: row.source_id,
    mentionId: row.id,
    confirmed: row.state === 'confirmed',
  }))
  return oldest ? found : found.toReversed()
}
