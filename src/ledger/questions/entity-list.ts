// The entities of a kind that have something to show, the lately heard of first; read a part at a time.
import { sql } from 'kysely'
import type { EntityKind, EntityLine, Paging } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { behind, boundsOf } from './paging.ts'
import { standingClaims } from './standing.ts'
import { statesOf } from './state.ts'

export interface Listed {
  readonly id: string
  readonly claims: number
  readonly last: string
}

export const listed = async (tx: Tx, kind: EntityKind, paging: Paging): Promise<readonly Listed[]> => {
  const { limit, offset } = boundsOf(paging)
  let query = tx
    .selectFrom('tallies as t')
    .select(['t.entity_id as id', 't.whole_claims as claims', 't.whole_last as last'])
    .where('t.kind', '=', kind)
    .where('t.listed', '=', 1)
    .orderBy('t.whole_last', 'desc')
    .orderBy('t.entity_id', 'desc')
    .limit(limit)
  if (offset) query = query.offset(offset)
  if (paging.after !== undefined)
    query = query.where(
      behind(
        [sql.ref('t.whole_last'), sql.ref('t.entity_id')],
        '<',
        sql`select a.whole_last, a.entity_id from tallies a where a.entity_id = ${paging.after}`,
      ),
    )
  return query.execute()
}

export const entityLines = async (
  tx: Tx,
  dialect: Dialect,
  kind: EntityKind,
  paging: Paging = {},
): Promise<readonly EntityLine[]> => {
  const rows = await listed(tx, kind, paging)
  const found = await entitiesByIds(
    tx,
    dialect,
    rows.map((row) => row.id),
  )
  const entities = new Map(found.map((entity) => [entity.id, entity]))
  const places = new Map(
    (
      await entitiesByIds(
        tx,
        dialect,
        found.map((entity) => entity.placeId),
      )
    ).map((place) => [place.id, place]),
  )
  const states =
    kind === 'project' && rows.length
      ? statesOf(await claimsWhere(tx, 'public', (eb) => eb('c.id', 'in', standingClaims(tx, rows))))
      : {}
  return rows.flatMap((row) => {
    const entity = entities.get(row.id)
    if (!entity) return []
    const place = places.get(entity.placeId ?? '') ?? null
    return [{ entity, place, status: states[row.id] ?? null, claims: row.claims, lastHeard: row.last || null }]
  })
}

/** The projects lately heard of. */
export const newsworthyProjects = async (tx: Tx, limit: number): Promise<readonly string[]> =>
  (await listed(tx, 'project', { limit })).map((row) => row.id)
