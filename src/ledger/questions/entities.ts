// Entities with their names, in one question however many.
import type { Entity, EntityKind } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { arrayOf } from '../differences.ts'
import { fromJson } from '../json.ts'
import { entityOf } from '../nouns.ts'
import type { EntityNameRow } from '../schema.ts'
import type { Dialect, Tx } from '../store.ts'

// Kysely's types of this question are longer than what they say; the rows are entities with their names as JSON.
const withNames = (tx: Tx, dialect: Dialect) =>
  tx
    .selectFrom('entities as x')
    .leftJoin('entities as place', 'place.id', 'x.place_id')
    .selectAll('x')
    .select([
      'place.root_id as place_root',
      (eb) =>
        arrayOf(dialect)<EntityNameRow>(
          eb
            .selectFrom('entity_names as n')
            .select(['n.entity_id', 'n.ordinal', 'n.language', 'n.name', 'n.main', 'n.from_date', 'n.until_date'])
            .whereRef('n.entity_id', '=', 'x.id') as never,
        ).as('names'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]
const noun = (row: Row): Entity => entityOf({ ...row, place_id: row.place_root }, fromJson(row.names))

/** Those of the ids that there are, each once; one that was joined into another is given as that other. */
export const entitiesByIds = async (
  tx: Tx,
  dialect: Dialect,
  ids: Iterable<string | null | undefined>,
): Promise<readonly Entity[]> => {
  const rows = await inChunks(
    [...ids].filter((id) => id != null),
    (chunk) =>
      withNames(tx, dialect)
        .where('x.id', 'in', (eb) => eb.selectFrom('entities as r').select('r.root_id').where('r.id', 'in', chunk))
        .orderBy('x.id')
        .execute(),
  )
  return [...new Map(rows.map((row) => [row.id, row])).values()].map(noun).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** As it stands, joined or not. */
export const entityRow = async (tx: Tx, dialect: Dialect, id: string): Promise<Entity | null> => {
  const row = await withNames(tx, dialect).where('x.id', '=', id).executeTakeFirst()
  return row ? noun(row) : null
}

export const entityByCode = async (tx: Tx, dialect: Dialect, code: string): Promise<Entity | null> => {
  const row = await tx.selectFrom('entities').select('id').where('code', '=', code).orderBy('id').executeTakeFirst()
  return row ? ((await entitiesByIds(tx, dialect, [row.id]))[0] ?? null) : null
}

export const entitiesByKeys = async (
  tx: Tx,
  dialect: Dialect,
  kind: EntityKind,
  keys: readonly string[],
): Promise<readonly { readonly entity: Entity; readonly key: string }[]> => {
  if (!keys.length) return []
  const rows = await tx
    .selectFrom('entity_keys as k')
    .innerJoin('entities as e', 'e.id', 'k.entity_id')
    .select(['k.key', 'e.root_id'])
    .distinct()
    .where('k.kind', '=', kind)
    .where('k.key', 'in', keys)
    .orderBy('k.key')
    .orderBy('e.root_id')
    .execute()
  const entities = await entitiesByIds(
    tx,
    dialect,
    rows.map((row) => row.root_id),
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return rows.flatMap(({ key, root_id }) => {
    const entity = byId.get(root_id)
    return entity ? [{ entity, key }] : []
  })
}
