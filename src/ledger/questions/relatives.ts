// An entity by its address, with what stands around it: the places it lies in, the places and projects within it. Of very many,
// those lately heard of.
import { sql } from 'kysely'
import type { EntityKind } from '../../model/index.ts'
import type { Tx } from '../store.ts'
import type { Near } from './heard.ts'

export interface Relatives {
  readonly id: string
  readonly slug: string
  /** Itself and all that were joined into it. */
  readonly family: readonly string[]
  /** Confirmed ones. */
  readonly claims: number
  /** Nearest first. */
  readonly above: readonly string[]
  readonly parts: readonly string[]
  readonly projects: readonly Near[]
}

const mostProjects = sql.lit(100)
const mostParts = sql.lit(300)
const deepest = sql.lit(20)

const withinPlace = sql`
  union all select 'part', x.member_id, x.last_heard, x.depth from (
    select member_id, last_heard, depth from place_members
    where place_id = (select id from self) and kind = 'place' order by last_heard desc, member_id desc limit ${mostParts}) x
  union all select 'project', x.member_id, x.last_heard, t.whole_claims from (
    select member_id, last_heard from place_members
    where place_id = (select id from self) and kind = 'project' order by last_heard desc, member_id desc limit ${mostProjects}
  ) x join tallies t on t.entity_id = x.member_id`

/** Undefined when no entity of the kind was ever at that address. A slug that differs from the asked one is where it is now. */
export const relativesOf = async (tx: Tx, kind: EntityKind, slug: string): Promise<Relatives | undefined> => {
  const { rows } = await sql<{ role: string; id: string; more: string; number: number }>`
    with recursive
    self (id, slug) as (
      select root.id, root.slug from slugs s join entities e on e.id = s.target_id join entities root on root.id = e.root_id
      where s.space = ${kind} and s.language = '' and s.slug = ${slug}
    ),
    up (id, depth) as (
      select p.root_id, 1 from self join entities e on e.id = self.id join entities p on p.id = e.place_id
      union
      select p.root_id, up.depth + 1 from up join entities e on e.id = up.id join entities p on p.id = e.place_id
        where up.depth < ${deepest}
    )
    select cast('self' as text) as role, self.id, self.slug as more, t.whole_claims as number
      from self join tallies t on t.entity_id = self.id
    union all select 'kin', e.id, '', 0 from self join entities e on e.root_id = self.id
    union all select 'above', up.id, '', min(up.depth) from up group by up.id
    ${kind === 'place' ? withinPlace : sql``}`.execute(tx)
  const self = rows.find((row) => row.role === 'self')
  if (!self) return undefined
  const of = (role: string) => rows.filter((row) => row.role === role && row.id !== self.id)
  const nearest = (role: string) => of(role).toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  const lately = (role: string) =>
    of(role).toSorted((a, b) => (a.more === b.more ? (a.id < b.id ? -1 : 1) : a.more < b.more ? 1 : -1))
  return {
    id: self.id,
    slug: self.more,
    family: [self.id, ...of('kin').map((row) => row.id)],
    claims: self.number,
    above: nearest('above').map((row) => row.id),
    parts: nearest('part').map((row) => row.id),
    projects: lately('project').map((row) => ({ id: row.id, claims: row.number })),
  }
}
