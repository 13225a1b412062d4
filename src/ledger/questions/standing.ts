// Claims about things in lists: all of most things; of those that very much is said of, the newest reports'.
import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { Property } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import type { Tables } from '../schema.ts'
import type { Tx } from '../store.ts'
import { newestVersions } from './heard.ts'
import type { Near } from './heard.ts'
import { figureProperties, stateProperties } from './state.ts'

const much = 300
const newest = 12

type ClaimIds = SelectQueryBuilder<Tables, never, { id: string }>

/** Claims about these, of the given properties or all. */
export const claimsOn = (
  tx: Tx,
  things: readonly Near[],
  properties: readonly Property[] | null,
  most: number = much,
): ClaimIds => {
  const telling = () => {
    const all = tx.selectFrom('claims').select('claims.id')
    return properties ? all.where('claims.property', 'in', properties) : all
  }
  const calm = things.filter((one) => one.claims <= most).map((one) => one.id)
  let query = telling().where('entity_id', 'in', (eb) =>
    eb
      .selectFrom('entities')
      .select('id')
      .where('root_id', 'in', calm.length ? calm : ['']),
  )
  for (const { id, claims } of things)
    if (claims > most)
      query = query.unionAll(
        telling()
          .where('entity_id', '=', id)
          .where('report_version_id', 'in', newestVersions(tx, [id], newest)),
      )
  return query as never
}

const told = sql`c.id, c.property, c.state, c.value, c.date, c.modality, c.report_version_id`
const isState = sql`k.property in (${sql.join(stateProperties.map(sql.lit))})`
const nth = sql`case k.property ${sql.join(
  figureProperties.map((property, at) => sql`when ${sql.lit(property)} then ${sql.lit(at + 1)}`),
  sql` `,
)} else 0 end`
/** As statesOf has it: what is said to have happened, or to be planned. */
const stands = sql`(k.property = 'opened' and k.modality = 'reported' and coalesce(k.date, '9') <= v.published
  or k.property = 'status' and (k.modality = 'reported' or k.value = 'planned'))`

/**
 * Of each project the claims among which are the one that tells where it stands and the one that gives its figure. Chosen here, in
 * the database, since a list of projects would otherwise carry all that was ever said of them; state.ts tells the last ties apart.
 */
export const standingClaims = (tx: Tx, projects: readonly Near[]): ClaimIds => {
  const properties = sql.join([...stateProperties, ...figureProperties].map(sql.lit))
  const calm = projects.filter((one) => one.claims <= much).map((one) => one.id)
  const ofCalm = sql`select e.root_id as root, ${told} from entities e join claims c on c.entity_id = e.id
    where e.root_id in (${sql.join(calm.length ? calm : [''])}) and c.property in (${properties}) and c.shown = 1`
  const ofOthers = projects
    .filter((one) => one.claims > much)
    .map(
      ({ id }) => sql`select cast(${id} as text) as root, ${told} from claims c
        where c.entity_id = ${id} and c.property in (${properties}) and c.shown = 1 and c.report_version_id in ${newestVersions(tx, [id], newest)}`,
    )
  const chosen = sql<{ id: string }>`(select s.id from (
    select k.id, rank() over (
      partition by k.root, case when ${isState} then 0 else 1 end
      order by ${nth}, case k.state when 'confirmed' then 0 else 1 end, v.published desc) as place
    from (${sql.join([ofCalm, ...ofOthers], sql` union all `)}) k
    join report_versions v on v.id = k.report_version_id
    where (k.state = 'confirmed' or k.state = 'read' and v.version = (select r.version from reports r where r.id = v.report_id))
      and (not ${isState} or ${stands})
  ) s where s.place = 1)`
  return tx.selectFrom(chosen.as('w')).select('w.id') as never
}

/** How much is said of each, asked first. */
export const claimsAbout = async (tx: Tx, ids: readonly string[]): Promise<ClaimIds> => {
  const things = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('tallies')
      .select(['entity_id as id', 'whole_claims as claims'])
      .where('entity_id', 'in', chunk)
      .execute(),
  )
  return claimsOn(tx, things, null)
}
