// Entities: made, renamed, found to be one and the same, and parted again.
import { entityKinds } from '../../model/index.ts'
import type { EntityName } from '../../model/index.ts'
import type { Change, NewEntity } from '../contract.ts'
import { nameOfRow } from '../nouns.ts'
import type { EntityRow } from '../schema.ts'
import { claimSlug } from '../slugs.ts'
import type { Space } from '../slugs.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { checkFree, joinInto, partFrom } from './into-one.ts'
import { refuseRefused } from './refused.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

export const needEntity = async (tx: Tx, id: string): Promise<EntityRow> => {
  const row = await tx.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('entity', id)
  return row
}

const checkNames = (names: readonly EntityName[]): void => {
  if (!names.length) throw refuse('no-name', 'An entity needs a name.', 'Give at least one name, in any language.')
  for (const [language, group] of Map.groupBy(names, (name) => name.language))
    if (group.filter((name) => name.main).length !== 1)
      throw refuse(
        'no-main-name',
        `The names in '${language}' need one main name and only one.`,
        'Mark one name of each language as main.',
      )
  if (names.some((name) => !name.name.trim()))
    throw refuse('no-name', 'A name is empty.', 'Leave it out or fill it in.')
}

const checkPlace = async (tx: Tx, entityId: string, placeId: string | null): Promise<void> => {
  const seen = new Set([entityId])
  for (let id = placeId; id !== null;) {
    if (seen.has(id)) throw refuse('place-circle', `A place would stand in itself (${id}).`, 'Choose a larger place.')
    seen.add(id)
    const place: EntityRow = await needEntity(tx, id)
    if (place.kind !== 'place')
      throw refuse('no-place', `'${id}' is a ${place.kind}, not a place.`, 'Choose a place to stand in.')
    id = place.place_id
  }
}

const putNames = async (tx: Tx, id: string, names: readonly EntityName[]): Promise<void> => {
  await tx.deleteFrom('entity_names').where('entity_id', '=', id).execute()
  await tx
    .insertInto('entity_names')
    .values(
      names.map((name, ordinal) => ({
        entity_id: id,
        ordinal,
        language: name.language,
        name: name.name,
        main: name.main ? 1 : 0,
        from_date: name.from,
        until_date: name.until,
      })),
    )
    .execute()
}

export const create = async ({ tx, signature }: Deed, { entity }: Of<'create'>): Promise<readonly Applied[]> => {
  if (!entityKinds.includes(entity.kind))
    throw refuse('bad-entity', `There is no kind '${entity.kind}'.`, `Choose one of: ${entityKinds.join(', ')}.`)
  if (await tx.selectFrom('entities').select('id').where('id', '=', entity.id).executeTakeFirst())
    throw refuse(
      'entity-exists',
      `There is an entity '${entity.id}' already.`,
      'Join to it, or give the new one another id.',
    )
  await checkCode(tx, entity)
  checkNames(entity.names)
  await checkPlace(tx, entity.id, entity.placeId)
  await tx
    .insertInto('entities')
    .values({
      id: entity.id,
      kind: entity.kind,
      slug: entity.slug,
      code: entity.code,
      place_kind: entity.placeKind,
      place_id: entity.placeId,
      joined_into: null,
      root_id: entity.id,
      created_at: signature.at,
    })
    .execute()
  await claimSlug(tx, entity.kind as Space, '', entity.slug, entity.id)
  await putNames(tx, entity.id, entity.names)
  const keys = [...new Set(entity.keys)]
  if (keys.length)
    await tx
      .insertInto('entity_keys')
      .values(keys.map((key) => ({ kind: entity.kind, key, entity_id: entity.id })))
      .execute()
  const { id, ...after } = entity
  return [{ kind: 'create', targetKind: 'entity', targetId: id, before: null, after: { ...after, keys } }]
}

const checkCode = async (tx: Tx, entity: NewEntity): Promise<void> => {
  if (entity.code === null) return
  const other = await tx
    .selectFrom('entities')
    .select('id')
    .where('code', '=', entity.code)
    .where('kind', '=', entity.kind)
    .unionAll(
      tx
        .selectFrom('mention_codes as c')
        .innerJoin('entities as e', 'e.id', 'c.entity_id')
        .select('e.id')
        .where('c.code', '=', entity.code)
        .where('e.kind', '=', entity.kind),
    )
    .limit(1)
    .executeTakeFirst()
  if (other)
    throw refuse('code-taken', `The code ${entity.code} is that of '${other.id}' already.`, 'Join to that one instead.')
}

export const rename = async ({ tx }: Deed, change: Of<'rename'>): Promise<readonly Applied[]> => {
  const row = await needEntity(tx, change.entityId)
  checkNames(change.names)
  const placeId = change.placeId === undefined ? row.place_id : change.placeId
  await checkPlace(tx, row.id, placeId)
  const slug = change.slug ?? row.slug
  const old = await tx
    .selectFrom('entity_names')
    .selectAll()
    .where('entity_id', '=', row.id)
    .orderBy('ordinal')
    .execute()
  if (slug !== row.slug) await claimSlug(tx, row.kind as Space, '', slug, row.id)
  await putNames(tx, row.id, change.names)
  await tx.updateTable('entities').set({ slug, place_id: placeId }).where('id', '=', row.id).execute()
  return [
    {
      kind: 'rename',
      targetKind: 'entity',
      targetId: row.id,
      before: { names: old.map(nameOfRow), slug: row.slug, placeId: row.place_id },
      after: { names: change.names, slug, placeId },
    },
  ]
}

export const joinEntities = async ({ tx }: Deed, change: Of<'join-entities'>): Promise<readonly Applied[]> => {
  const row = await needEntity(tx, change.entityId)
  const into = await needEntity(tx, change.into)
  if (row.kind !== into.kind)
    throw refuse('other-kind', `'${row.id}' is a ${row.kind}, '${into.id}' a ${into.kind}.`, 'Join two of one kind.')
  checkFree(row, into)
  await refuseRefused(tx, row.id, into.id)
  return [await joinInto(tx, 'entities', row, into)]
}

export const partEntities = async ({ tx }: Deed, change: Of<'part-entities'>): Promise<readonly Applied[]> => [
  await partFrom(tx, 'entities', await needEntity(tx, change.entityId)),
]
