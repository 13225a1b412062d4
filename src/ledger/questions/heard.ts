// In which reports an entity is named, and as what. Of one that is named without end the newest reports are looked at, each found
// through an index that holds them in order, so that what it costs does not hang on how many there are.
import { sql } from 'kysely'
import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely'
import type { EntityView, Language, ReportLine } from '../../model/index.ts'
import { arrayOf } from '../differences.ts'
import { fromJson } from '../json.ts'
import { sourceOf } from '../nouns.ts'
import type { ReportVersionRow, Tables } from '../schema.ts'
import type { Dialect, Tx } from '../store.ts'

type Ids<Column extends string> = SelectQueryBuilder<Tables, never, { [C in Column]: string }>

/** So many of an entity's newest reports its page is made from. */
export const newestReports = 60
/** So many entities may be one and the same before the rest is left out of what is newest. */
const mostKin = 50

/** The newest report versions that tell of any of the entities. */
export const newestVersions = (
  tx: Tx,
  entityIds: readonly string[],
  most: number = newestReports,
): Ids<'report_version_id'> => {
  const of = (id: string) =>
    tx
      .selectFrom((eb) =>
        eb
          .selectFrom('heard')
          .select(['report_version_id', 'published'])
          .where('entity_id', '=', id)
          .where('told', '=', 1)
          .orderBy('published', 'desc')
          .orderBy('report_version_id', 'desc')
          .limit(most)
          .as('h'),
      )
      .select(['h.report_version_id', 'h.published'])
  const [first, ...others] = entityIds.slice(0, mostKin)
  const all = others.reduce((query, id) => query.unionAll(of(id)), of(first ?? ''))
  return tx
    .selectFrom(all.as('n'))
    .select('n.report_version_id')
    .groupBy('n.report_version_id')
    .orderBy(sql`max(n.published)`, 'desc')
    .orderBy('n.report_version_id', 'desc')
    .limit(most) as never
}

/** A project, and how many confirmed claims there are of it. */
export interface Near {
  readonly id: string
  readonly claims: number
}
export interface Heard {
  readonly line: ReportLine
  readonly office: string | null
  /** That the same report speaks of; only where asked for. */
  readonly projects: readonly Near[]
}
interface ProjectFound {
  readonly entity_id: string
  readonly whole_claims: number
}

/** The projects that a report version speaks of or where somebody went. */
const projectsIn = (dialect: Dialect) => (eb: ExpressionBuilder<Tables & { v: ReportVersionRow }, 'v'>) => {
  const columns = ['t.entity_id', 't.whole_claims'] as const
  const said = eb
    .selectFrom('claims as c')
    .innerJoin('entities as e', 'e.id', 'c.entity_id')
    .innerJoin('tallies as t', 't.entity_id', 'e.root_id')
    .select(columns)
    .whereRef('c.report_version_id', '=', 'v.id')
    .where('c.shown', '=', 1)
    .where('c.state', '<>', 'rejected')
    .where('e.kind', '=', 'project')
  const visited = eb
    .selectFrom('visits as x')
    .innerJoin('stops as s', 's.visit_id', 'x.id')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('tallies as t', 't.entity_id', 'e.root_id')
    .select(columns)
    .whereRef('x.report_version_id', '=', 'v.id')
    .where('x.shown', '=', 1)
    .where('x.checked', '<>', 'rejected')
    .where('e.kind', '=', 'project')
  return arrayOf(dialect)<ProjectFound>(said.union(visited) as never).as('projects')
}

/** The newest report versions that name it, with the office that each gives. Newest first. */
export const heardOf = async (
  tx: Tx,
  dialect: Dialect,
  family: readonly string[],
  withProjects: boolean,
): Promise<readonly Heard[]> => {
  const query = await tx
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .innerJoin('sources as s', 's.id', 'r.source_id')
    .leftJoin('mentions as m', (join) =>
      join
        .onRef('m.report_version_id', '=', 'v.id')
        .on('m.entity_id', 'in', family)
        .on('m.state', '=', 'confirmed')
        .on('m.shown', '=', 1),
    )
    .selectAll('s')
    .select(['v.id as version_id', 'v.title', 'v.published', 'v.language as report_language', 'm.office'])
    .select(['r.id as report_id', 'r.url as report_url'])
    .where('v.id', 'in', newestVersions(tx, family))
    .orderBy('v.published', 'desc')
    .orderBy('v.report_id')
    .orderBy('v.version', 'desc')
    .orderBy('m.ordinal')
  const rows: readonly (Awaited<ReturnType<typeof query.execute>>[number] & { readonly projects?: unknown })[] = await (
    withProjects ? query.select(projectsIn(dialect) as never) : query
  ).execute()
  return rows.map((row) => ({
    office: row.office,
    projects: fromJson<readonly ProjectFound[]>(row.projects ?? []).map((one) => ({
      id: one.entity_id,
      claims: one.whole_claims,
    })),
    line: {
      id: row.report_id,
      versionId: row.version_id,
      title: row.title,
      url: row.report_url,
      published: row.published,
      language: row.report_language as Language,
      source: sourceOf(row),
    },
  }))
}

const mostProjects = 100

/** Each project once, those of the newest reports first. */
export const projectsOf = (heard: readonly Heard[]): readonly Near[] =>
  [...new Map(heard.flatMap(({ projects }) => projects).map((one) => [one.id, one])).values()].slice(0, mostProjects)

/** Each report once. */
export const linesOf = (heard: readonly Heard[]): readonly ReportLine[] => {
  const seen = new Set<string>()
  return heard.flatMap(({ line }) => (seen.has(line.id) ? [] : [(seen.add(line.id), line)]))
}

/** Each office once, when it was first given. */
export const officesOf = (heard: readonly Heard[]): EntityView['offices'] => {
  const seen = new Set<string>()
  return heard.toReversed().flatMap(({ office, line }) => {
    if (office === null || seen.has(`${line.language}|${office}`)) return []
    seen.add(`${line.language}|${office}`)
    return [{ office, language: line.language, published: line.published, reportId: line.id }]
  })
}
