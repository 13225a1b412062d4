// An entity by its address, with what stands around it: the places it lies in, the places and projects within it, and the
// projects that are spoken of in the same reports as a person or an organisation. One question.
import { sql } from 'kysely'
import type { EntityKind } from '../../model/index.ts'
import type { Tx } from '../store.ts'

export interface Relatives {
  readonly id: string
  readonly slug: string
  /** Nearest first. */
  readonly above: readonly string[]
  readonly parts: readonly string[]
  readonly projects: readonly string[]
}

const deepest = sql.lit(20)

const inSameReports = sql`
  select e.root_id from mentions m join claims c on c.report_version_id = m.report_version_id
    join entities e on e.id = c.entity_id
    where m.entity_id in (select id from family) and m.shown = 1 and c.shown = 1
      and c.state <> 'rejected' and e.kind = 'project'
  union
  select e.root_id from mentions m join visits v on v.report_version_id = m.report_version_id
    join stops s on s.visit_id = v.id join entities e on e.id = s.entity_id
    where m.entity_id in (select id from family) and m.shown = 1 and v.shown = 1
      and v.checked <> 'rejected' and e.kind = 'project'`

const withinPlace = sql`
  select e.root_id from down d join entities p on p.root_id = d.id join entities e on e.place_id = p.id
    where e.kind = 'project'`

/** Undefined when no entity of the kind was ever at that address. A slug that differs from the asked one is where it is now. */
export const relativesOf = async (tx: Tx, kind: EntityKind, slug: string): Promise<Relatives | undefined> => {
  const projects = kind === 'place' ? withinPlace : inSameReports
  const { rows } = await sql<{ role: string; id: string; slug: string | null; depth: number }>`
    with recursive
    self (id, slug) as (
      select root.id, root.slug from slugs s join entities e on e.id = s.target_id join entities root on root.id = e.root_id
      where s.space = ${kind} and s.language = '' and s.slug = ${slug}
    ),
    family (id) as (select e.id from self join entities e on e.root_id = self.id),
    up (id, depth) as (
      select p.root_id, 1 from self join entities e on e.id = self.id join entities p on p.id = e.place_id
      union
      select p.root_id, up.depth + 1 from up join entities e on e.id = up.id join entities p on p.id = e.place_id
        where up.depth < ${deepest}
    ),
    down (id, depth) as (
      select self.id, 0 from self
      union
      select e.root_id, down.depth + 1 from down join entities p on p.root_id = down.id
        join entities e on e.place_id = p.id
        where e.kind = 'place' and down.depth < ${deepest}
    )
    select cast('self' as text) as role, self.id, self.slug, 0 as depth from self
    union all select 'above', up.id, null, min(up.depth) from up group by up.id
    union all select 'part', down.id, null, min(down.depth) from down where down.depth > 0 group by down.id
    union all select 'project', near.id, null, 0 from (select x.root_id as id from (${projects}) x) near
      ${kind === 'project' ? sql`where 1 = 0` : sql``}
    order by 1, 4, 2`.execute(tx)
  const self = rows.find((row) => row.role === 'self')
  if (!self) return undefined
  const of = (role: string): readonly string[] => [
    ...new Set(rows.filter((row) => row.role === role && row.id !== self.id).map((row) => row.id)),
  ]
  return { id: self.id, slug: self.slug ?? '', above: of('above'), parts: of('part'), projects: of('project') }
}
