// What following asks: promises by their days, and what was said of things. Ids are found through indexes first, a page at a time.
import { contains, overlaps } from '../../model/index.ts'
import type { Denial, Doubt, KeptPromise, Mention, ShownClaim, Span } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import type { HeardAsked, HeardIn, PromiseFilter } from '../following.ts'
import { fromJson } from '../json.ts'
import type { Dialect, Tx } from '../store.ts'
import { sql } from 'kysely'
import { lastDay } from '../../model/index.ts'
import { claimsWhere } from './claims.ts'
import { mentionsWhere, promisesWhere } from './findings.ts'

/** More than anybody asks for at once. */
const most = 100_000
const waiting = ['open', 'moved']
const dayAfter = 'T~'

const promiseIds = async (tx: Tx, filter: PromiseFilter): Promise<readonly string[]> => {
  const { ids, about, dueFrom, dueTo, saidFrom, saidTo, unconfirmed, decided, after, limit = most } = filter
  const byDay = dueFrom !== undefined || dueTo !== undefined
  let query = tx
    .selectFrom('promises as x')
    .select('x.id')
    .where('x.shown', '=', 1)
    .where('x.checked', 'in', unconfirmed ? ['confirmed', 'read'] : ['confirmed'])
    .limit(limit)
  if (!decided) query = query.where('x.state', 'in', waiting)
  if (ids) query = query.where('x.id', 'in', ids)
  if (about) query = query.where('x.id', 'in', aboutThem(tx, about))
  if (dueFrom !== undefined) query = query.where('x.due_day', '>=', dueFrom)
  if (dueTo !== undefined) query = query.where('x.due_day', '<=', dueTo)
  if (saidFrom !== undefined || saidTo !== undefined)
    query = query.where('x.report_version_id', 'in', (eb) => {
      let versions = eb.selectFrom('report_versions as v').select('v.id')
      if (saidFrom !== undefined) versions = versions.where('v.published', '>=', saidFrom)
      // A report may be published at an hour of that day.
      if (saidTo !== undefined) versions = versions.where('v.published', '<=', saidTo + dayAfter)
      return versions
    })
  if (byDay) query = query.orderBy('x.due_day')
  if (after && byDay) query = query.where(sql<boolean>`(x.due_day, x.id) > (${dueDayOf(after)}, ${after.id})`)
  else if (after) query = query.where('x.id', '>', after.id)
  return (await query.orderBy('x.id').execute()).map((row) => row.id)
}
const dueDayOf = ({ due }: { readonly due: string | null }): string => (due === null ? '' : (lastDay(due) ?? ''))

/** Those that an editor said to be about them, and those told of in reports that name them: their own words may say so. */
const aboutThem = (tx: Tx, entities: readonly string[]) =>
  tx
    .selectFrom('entities as e')
    .innerJoin('promises as p', 'p.subject_id', 'e.id')
    .select('p.id')
    .where('e.root_id', 'in', entities)
    .union(
      tx
        .selectFrom('entities as e')
        .innerJoin('mentions as m', 'm.entity_id', 'e.id')
        .innerJoin('promises as p', 'p.report_version_id', 'm.report_version_id')
        .select('p.id')
        .where('e.root_id', 'in', entities)
        .where('p.subject_id', 'is', null),
    )

/** In the order of days due where days are asked for, else of ids. */
export const findPromises = async (
  tx: Tx,
  dialect: Dialect,
  filter: PromiseFilter,
): Promise<readonly KeptPromise[]> => {
  if (filter.ids?.length === 0 || filter.about?.length === 0) return []
  const ids = await promiseIds(tx, filter)
  const found = new Map(
    (await inChunks(ids, (chunk) => promisesWhere(tx, dialect, (eb) => eb('x.id', 'in', chunk)))).map((one) => [
      one.id,
      one,
    ]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

export const claimsOf = (
  tx: Tx,
  of:
    | { readonly entities: readonly string[]; readonly versions?: readonly string[] }
    | { readonly versions: readonly string[] }
    | { readonly claims: readonly string[] },
): Promise<readonly ShownClaim[]> => {
  if ('claims' in of) return inChunks(of.claims, (chunk) => claimsWhere(tx, 'desk', (eb) => eb('c.id', 'in', chunk)))
  return 'entities' in of
    ? inChunks(of.entities, (chunk) =>
        claimsWhere(tx, 'public', (eb) => {
          const theirs = eb('c.entity_id', 'in', eb.selectFrom('entities as f').select('f.id').where('f.root_id', 'in', chunk)) // prettier-ignore
          return of.versions ? eb.and([theirs, eb('c.report_version_id', 'in', of.versions)]) : theirs
        }),
      )
    : inChunks(of.versions, async (chunk) =>
        (await claimsWhere(tx, 'desk', (eb) => eb('c.report_version_id', 'in', chunk))).filter(
          (claim) => claim.state !== 'rejected',
        ),
      )
}

export const namesIn = (tx: Tx, versions: readonly string[]): Promise<readonly Mention[]> =>
  inChunks(versions, (chunk) =>
    mentionsWhere(tx, (eb) => eb.and([eb('x.report_version_id', 'in', chunk), eb('x.entity_id', 'is not', null)])),
  )

/** The newest reading's doubts, of reports' newest versions; a denial is of a thing when its words hold the thing's name. */
export const denialsOf = async (
  tx: Tx,
  entities: readonly string[],
  versions?: readonly string[],
): Promise<readonly { readonly entityId: string; readonly denial: Denial }[]> => {
  const rows = await inChunks(entities, (chunk) => {
    const query = tx
      .selectFrom('entities as e')
      .innerJoin('mentions as m', 'm.entity_id', 'e.id')
      .innerJoin('report_versions as v', 'v.id', 'm.report_version_id')
      .innerJoin('reports as r', 'r.id', 'v.report_id')
      .innerJoin('readings as d', 'd.report_version_id', 'v.id')
      .select(['e.root_id', 'm.spans', 'v.id as version_id', 'v.published', 'd.doubts'])
      .where('e.root_id', 'in', chunk)
      .where('m.shown', '=', 1)
      .whereRef('v.version', '=', 'r.version')
      .where('d.doubts', 'like', '%"denied"%')
      .where((eb) =>
        eb(
          'd.ordinal',
          '=',
          eb
            .selectFrom('readings as l')
            .select((of) => of.fn.max('l.ordinal').as('last'))
            .whereRef('l.report_version_id', '=', 'v.id'),
        ),
      )
      .orderBy('v.published')
      .orderBy('v.id')
    return (versions ? query.where('m.report_version_id', 'in', versions) : query).execute()
  })
  return rows.flatMap((row) => {
    const spans = fromJson<readonly Span[]>(row.spans)
    return fromJson<readonly Doubt[]>(row.doubts)
      .filter(
        (doubt) =>
          doubt.code === 'denied' &&
          spans.some((span) => contains(doubt.evidence, span) || overlaps(span, doubt.evidence)),
      ) // prettier-ignore
      .map((doubt) => ({
        entityId: row.root_id,
        denial: { doubt, reportVersionId: row.version_id, published: row.published },
      }))
  })
}

export const lastHeard = async (tx: Tx, of: readonly string[] | HeardAsked): Promise<ReadonlyMap<string, string>> => {
  const { entities, to, oldest = false }: HeardAsked = 'entities' in of ? of : { entities: of }
  const heard = new Map<string, string>()
  for (const table of ['mentions', 'claims'] as const) {
    const rows = await inChunks(entities, (chunk) => {
      const query = tx
        .selectFrom('entities as e')
        .innerJoin(`${table as 'claims'} as c`, 'c.entity_id', 'e.id')
        .innerJoin('report_versions as v', 'v.id', 'c.report_version_id')
        .select((eb) => ['e.root_id', (oldest ? eb.fn.min('v.published') : eb.fn.max('v.published')).as('at')])
        .where('e.root_id', 'in', chunk)
        .where('c.shown', '=', 1)
        .where('c.state', '!=', 'rejected')
        .groupBy('e.root_id')
      return (to === undefined ? query : query.where('v.published', '<=', to + dayAfter)).execute()
    })
    for (const { root_id, at } of rows) {
      const day = at.slice(0, 10)
      const known = heard.get(root_id)
      if (known === undefined || (oldest ? day < known : day > known)) heard.set(root_id, day)
    }
  }
  return heard
}

export const projectIds = async (
  tx: Tx,
  which: { readonly after: string; readonly limit: number } | { readonly from: string; readonly to: string },
): Promise<readonly string[]> => {
  if ('after' in which) {
    const rows = await tx
      .selectFrom('entities')
      .select('id')
      .where('kind', '=', 'project')
      .where('id', '>', which.after)
      .where('joined_into', 'is', null)
      .orderBy('id')
      .limit(which.limit)
      .execute()
    return rows.map((row) => row.id)
  }
  const rows = await tx
    .selectFrom('report_versions as v')
    .innerJoin('mentions as m', 'm.report_version_id', 'v.id')
    .innerJoin('entities as e', 'e.id', 'm.entity_id')
    .select('e.root_id')
    .distinct()
    .where('v.published', '>=', which.from)
    .where('v.published', '<=', which.to + dayAfter)
    .where('e.kind', '=', 'project')
    .orderBy('e.root_id')
    .execute()
  return rows.map((row) => row.root_id)
}

export const heardIn = (tx: Tx, entities: readonly string[]): Promise<readonly HeardIn[]> =>
  inChunks(entities, async (chunk) => {
    const rows = await tx
      .selectFrom('entities as e')
      .innerJoin('heard as h', 'h.entity_id', 'e.id')
      .select(['e.root_id', 'h.report_version_id', 'h.published'])
      .distinct()
      .where('e.root_id', 'in', chunk)
      .orderBy('h.published', 'desc')
      .orderBy('h.report_version_id')
      .execute()
    return rows.map((row) => ({ entityId: row.root_id, versionId: row.report_version_id, published: row.published }))
  })
