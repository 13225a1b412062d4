// Entities for programs: those lately heard of first, of one kind after the other where no kind is asked for.
import { sql } from 'kysely'
import { entityKinds } from '../../model/index.ts'
import type { Entity, EntityKind, EntityList, ListPaging, ListPart } from '../../model/index.ts'
import { entitiesByIds, entityByCode } from '../questions/entities.ts'
import type { Dialect, Tx } from '../store.ts'

interface Listed {
  readonly id: string
  readonly last: string
}
type After = readonly [last: string, id: string] | undefined

const anywhere = async (tx: Tx, kind: EntityKind, after: After, limit: number): Promise<readonly Listed[]> => {
  const behind = after ? sql`and (t.whole_last, t.entity_id) < (${after[0]}, ${after[1]})` : sql``
  const { rows } = await sql<Listed>`select t.entity_id as id, t.whole_last as last from tallies t
    where t.kind = ${kind} and t.listed = 1 ${behind}
    order by t.whole_last desc, t.entity_id desc limit ${sql.lit(limit)}`.execute(tx)
  return rows
}
/** Places and projects within a place. */
const inPlace = async (tx: Tx, placeId: string, kind: EntityKind, after: After, limit: number): Promise<readonly Listed[]> => {
  const behind = after ? sql`and (m.last_heard, m.member_id) < (${after[0]}, ${after[1]})` : sql``
  const { rows } = await sql<Listed>`select m.member_id as id, m.last_heard as last from place_members m
    where m.place_id = ${placeId} and m.kind = ${kind} ${behind}
    order by m.last_heard desc, m.member_id desc limit ${sql.lit(limit)}`.execute(tx)
  return rows
} // prettier-ignore

export const entityList = async (
  tx: Tx,
  dialect: Dialect,
  { kind, placeId }: EntityList,
  { limit, cursor }: ListPaging,
): Promise<ListPart<Entity>> => {
  const [, at, last, id] = /^e([a-z]+)~([^~]{0,40})~(.{1,80})$/.exec(cursor ?? '') ?? []
  const kinds = kind ? [kind] : entityKinds
  const rows: (Listed & { readonly kind: EntityKind })[] = []
  for (const one of kinds.slice(at ? Math.max(0, kinds.indexOf(at as EntityKind)) : 0)) {
    const after: After = one === at && id !== undefined ? [last ?? '', id] : undefined
    const left = limit + 1 - rows.length
    if (left <= 0) break
    const found = placeId === undefined ? anywhere(tx, one, after, left) : inPlace(tx, placeId, one, after, left)
    for (const row of await found) rows.push({ ...row, kind: one })
  }
  const shown = rows.slice(0, limit)
  const end = shown.at(-1)
  const byId = new Map((await entitiesByIds(tx, dialect, shown.map((row) => row.id))).map((entity) => [entity.id, entity])) // prettier-ignore
  return {
    items: shown.flatMap((row) => byId.get(row.id) ?? []),
    next: rows.length > limit && end ? `e${end.kind}~${end.last}~${end.id}` : null,
  }
}

export const entityNamed = async (tx: Tx, dialect: Dialect, idOrCode: string): Promise<Entity | null> => {
  const [found] = await entitiesByIds(tx, dialect, [idOrCode])
  if (found) return found
  return /^(?:\d{9}|[A-Z]{2})$/.test(idOrCode) ? entityByCode(tx, dialect, idOrCode) : null
}
