// One of a kind is found to be the same as another: it leads there, with all that were joined into it, until it is parted again.
// Entities and visits alike; what else must hold is said where each is joined.
import type { Tx } from '../store.ts'
import { refuse } from './applied.ts'
import type { Applied } from './applied.ts'

type Table = 'entities' | 'visits'
export interface Joinable {
  readonly id: string
  readonly joined_into: string | null
  readonly root_id: string
}

const told = (target: Applied['targetKind'], id: string, before: string | null, after: string | null): Applied => ({
  kind: after === null ? 'part' : 'join',
  targetKind: target,
  targetId: id,
  before: { joinedInto: before },
  after: { joinedInto: after },
})
const targets = { entities: 'entity', visits: 'visit' } as const

/** Before the one is joined into the other: it stands by itself, and the other does not lead back to it. */
export const checkFree = (row: Joinable, into: Joinable): void => {
  if (row.joined_into !== null)
    throw refuse('joined', `'${row.id}' is joined into '${row.joined_into}' already.`, 'Part it first.')
  if (into.root_id === row.id)
    throw refuse(
      'join-circle',
      `'${into.id}' leads to '${row.id}' itself.`,
      'Join them the other way round, or part them first.',
    )
}

export const joinInto = async (tx: Tx, table: Table, row: Joinable, into: Joinable): Promise<Applied> => {
  await tx
    .updateTable(table as 'entities')
    .set({ joined_into: into.id })
    .where('id', '=', row.id)
    .execute()
  await tx
    .updateTable(table as 'entities')
    .set({ root_id: into.root_id })
    .where('root_id', '=', row.id)
    .execute()
  return told(targets[table], row.id, null, into.id)
}

export const partFrom = async (tx: Tx, table: Table, row: Joinable): Promise<Applied> => {
  if (row.joined_into === null)
    throw refuse('not-joined', `'${row.id}' is joined into no other.`, 'Nothing needs to be done.')
  const family = await tx
    .selectFrom(table as 'entities')
    .select(['id', 'joined_into'])
    .where('root_id', '=', row.root_id)
    .execute()
  await tx
    .updateTable(table as 'entities')
    .set({ joined_into: null })
    .where('id', '=', row.id)
    .execute()
  await tx
    .updateTable(table as 'entities')
    .set({ root_id: row.id })
    .where('id', 'in', below(row.id, family))
    .execute()
  return told(targets[table], row.id, row.joined_into, null)
}

/** It and all that were joined into it, directly or not. */
const below = (
  id: string,
  family: readonly { readonly id: string; readonly joined_into: string | null }[],
): string[] => [id, ...family.filter((one) => one.joined_into === id).flatMap((one) => below(one.id, family))]
