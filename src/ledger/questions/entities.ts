// Entities with their names, in one question however many.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Entity, EntityKind } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { arrayOf, firstFew } from '../differences.ts'
import { fromJson } from '../json.ts'
import { entityOf } from '../nouns.ts'
import type { EntityNameRow, EntityRow } from '../schema.ts'
import type { Dialect, Tx } from '../store.ts'
import type { Question } from './findings.ts'

/** Of a body that was made without one: the registered number that joined names brought, where all brought the same. */
const brought = sql<string | null>`case when x.kind = 'organization' and x.code is null then (
  select min(c.code) from entities f join mention_codes c on c.entity_id = f.id where f.root_id = x.id
  having count(distinct c.code) = 1) end`

// Kysely's types of this question are longer than what they say; the rows are entities with their names as JSON.
const withNames = (tx: Tx, dialect: Dialect) =>
  tx
    .selectFrom('entities as x')
    .leftJoin('entities as place', 'place.id', 'x.place_id')
    .selectAll('x')
    .select([
      'place.root_id as place_root',
      brought.as('brought_code'),
      (eb) =>
        arrayOf(dialect)<EntityNameRow>(
          eb
            .selectFrom('entity_names as n')
            .select(['n.entity_id', 'n.ordinal', 'n.language', 'n.name', 'n.main', 'n.from_date', 'n.until_date'])
            .whereRef('n.entity_id', '=', 'x.id') as never,
        ).as('names'),
    ])

/** An entity with where its place and its registered number come from, and its names. */
export interface EntityFound extends EntityRow {
  readonly place_root: string | null
  readonly brought_code: string | null
  readonly names: unknown
}

/** ids: a list in brackets, as it stands after 'in'. */
export const entitiesQuery = (tx: Tx, dialect: Dialect, ids: RawBuilder<string>): Question<EntityFound> =>
  withNames(tx, dialect).where('x.id', 'in', ids) as never
export const entityFound = (row: EntityFound): Entity =>
  entityOf({ ...row, place_id: row.place_root, code: row.code ?? row.brought_code }, fromJson(row.names))

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
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .map(entityFound)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** As it stands, joined or not. */
export const entityRow = async (tx: Tx, dialect: Dialect, id: string): Promise<Entity | null> => {
  const row = await withNames(tx, dialect).where('x.id', '=', id).executeTakeFirst()
  return row ? entityFound(row) : null
}

export const entityByCode = async (tx: Tx, dialect: Dialect, code: string): Promise<Entity | null> => {
  const row = await tx.selectFrom('entities').select('id').where('code', '=', code).orderBy('id').executeTakeFirst()
  if (row) return (await entitiesByIds(tx, dialect, [row.id]))[0] ?? null
  // A number that stood beside a joined name; two bodies that have it by different names are told apart by an editor.
  const joined = await tx
    .selectFrom('mention_codes as c')
    .innerJoin('entities as e', 'e.id', 'c.entity_id')
    .select('e.root_id')
    .distinct()
    .where('c.code', '=', code)
    .limit(2)
    .execute()
  const [one] = joined
  return one && joined.length === 1 ? ((await entitiesByIds(tx, dialect, [one.root_id]))[0] ?? null) : null
}

/** A key that more entities have than this says nothing of which is meant. */
export const mostPerKey = 12

/**
 * For each key the entities that have it, as what they were joined into. Bounded: of each key at most so many are looked at,
 * and one that has more answers with none, so that the millionth entity costs what the first did.
 */
export const idsByKeys = async (
  tx: Tx,
  dialect: Dialect,
  kind: EntityKind,
  keys: readonly string[],
): Promise<readonly { readonly key: string; readonly id: string }[]> => {
  const asked = [...new Set(keys)]
  if (!asked.length) return []
  const found = new Map<string, Set<string>>()
  for (const table of ['entity_keys', 'mention_keys'] as const)
    for (const { key, ids } of (await firstFew(dialect, table, kind, asked, mostPerKey + 1).execute(tx)).rows) {
      const known = found.get(key) ?? new Set()
      for (const id of JSON.parse(ids) as string[]) known.add(id)
      found.set(key, known)
    }
  const telling = [...found].filter(([, ids]) => ids.size <= mostPerKey)
  const roots = new Map(
    (
      await inChunks(
        telling.flatMap(([, ids]) => [...ids]),
        (chunk) => tx.selectFrom('entities').select(['id', 'root_id']).where('id', 'in', chunk).execute(),
      )
    ).map((row) => [row.id, row.root_id]),
  )
  return telling
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, ids]) =>
      [...new Set([...ids].map((id) => roots.get(id) ?? id))].toSorted().map((id) => ({ key, id })),
    )
}

export const entitiesByKeys = async (
  tx: Tx,
  dialect: Dialect,
  kind: EntityKind,
  keys: readonly string[],
): Promise<readonly { readonly entity: Entity; readonly key: string }[]> => {
  const rows = await idsByKeys(tx, dialect, kind, keys)
  const entities = await entitiesByIds(
    tx,
    dialect,
    rows.map((row) => row.id),
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return rows.flatMap(({ key, id }) => {
    const entity = byId.get(id)
    return entity ? [{ entity, key }] : []
  })
}
