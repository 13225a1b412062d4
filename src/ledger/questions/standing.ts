// Claims about things in lists: all of most things; of those that very much is said of, the newest reports'.
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

export const standingClaims = (tx: Tx, projects: readonly Near[]): ClaimIds =>
  claimsOn(tx, projects, [...stateProperties, ...figureProperties])

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
