// All entities of a kind that have something to show, the lately heard of first.
import type { EntityKind, EntityLine } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { stateProperties, statesOf } from './state.ts'

interface Heard {
  claims: number
  last: string | null
}

const heardOfKind = async (tx: Tx, kind: EntityKind): Promise<ReadonlyMap<string, Heard>> => {
  const heard = new Map<string, Heard>()
  for (const table of ['claims', 'mentions'] as const) {
    const rows = await tx
      .selectFrom('entities as e')
      .innerJoin(`${table as 'claims'} as c`, 'c.entity_id', 'e.id')
      .innerJoin('report_versions as v', 'v.id', 'c.report_version_id')
      .select((eb) => ['e.root_id', eb.fn.countAll<number>().as('count'), eb.fn.max('v.published').as('last')])
      .where('e.kind', '=', kind)
      .where('c.state', '=', 'confirmed')
      .groupBy('e.root_id')
      .execute()
    for (const row of rows) {
      const one = heard.get(row.root_id) ?? { claims: 0, last: null }
      if (table === 'claims') one.claims = row.count
      if (one.last === null || row.last > one.last) one.last = row.last
      heard.set(row.root_id, one)
    }
  }
  return heard
}

/** Places that something stands in. */
const inhabited = async (tx: Tx): Promise<readonly string[]> =>
  (
    await tx
      .selectFrom('entities as p')
      .select('p.root_id')
      .distinct()
      .where('p.kind', '=', 'place')
      .where((eb) => eb.exists(eb.selectFrom('entities as e').select('e.id').whereRef('e.place_id', '=', 'p.id')))
      .execute()
  ).map((row) => row.root_id)

export const entityLines = async (tx: Tx, dialect: Dialect, kind: EntityKind): Promise<readonly EntityLine[]> => {
  const heard = await heardOfKind(tx, kind)
  const ids = [...heard.keys(), ...(kind === 'place' ? await inhabited(tx) : [])]
  const entities = (await entitiesByIds(tx, dialect, ids)).filter((entity) => entity.kind === kind)
  const places = new Map(
    (
      await entitiesByIds(
        tx,
        dialect,
        entities.map((entity) => entity.placeId),
      )
    ).map((place) => [place.id, place]),
  )
  const states =
    kind === 'project'
      ? statesOf(
          await claimsWhere(tx, 'public', (eb) =>
            eb.and([
              eb('c.property', 'in', stateProperties),
              eb('c.entity_id', 'in', eb.selectFrom('entities as k').select('k.id').where('k.kind', '=', kind)),
            ]),
          ),
        )
      : {}
  return entities
    .map((entity) => ({
      entity,
      place: places.get(entity.placeId ?? '') ?? null,
      status: states[entity.id] ?? null,
      claims: heard.get(entity.id)?.claims ?? 0,
      lastHeard: heard.get(entity.id)?.last ?? null,
    }))
    .toSorted((a, b) => {
      const [last, other] = [a.lastHeard ?? '', b.lastHeard ?? '']
      return last === other ? (a.entity.slug < b.entity.slug ? -1 : 1) : last < other ? 1 : -1
    })
}

/** Among so many of the newest reports the front page looks for projects to name. */
const newestReports = 500

/** The projects lately heard of. */
export const newsworthyProjects = async (tx: Tx, limit: number): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom((eb) =>
      eb
        .selectFrom('report_versions')
        .select(['id', 'published'])
        .orderBy('published', 'desc')
        .limit(newestReports)
        .as('v'),
    )
    .innerJoin('claims as c', 'c.report_version_id', 'v.id')
    .innerJoin('entities as e', 'e.id', 'c.entity_id')
    .select((eb) => ['e.root_id', eb.fn.max('v.published').as('last')])
    .where('e.kind', '=', 'project')
    .where('c.state', '=', 'confirmed')
    .groupBy('e.root_id')
    .orderBy('last', 'desc')
    .orderBy('e.root_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.root_id)
}
