// In which reports an entity is named, and as what.
import type { SelectQueryBuilder } from 'kysely'
import type { EntityView, Language, ReportLine } from '../../model/index.ts'
import { sourceOf } from '../nouns.ts'
import type { Tables } from '../schema.ts'
import type { Tx } from '../store.ts'

type Ids<Table extends keyof Tables, Column extends string> = SelectQueryBuilder<
  Tables,
  Table,
  { [C in Column]: string }
>

/** The entity and all that were joined into it. */
export const familyOf = (tx: Tx, id: string): Ids<'entities', 'id'> =>
  tx.selectFrom('entities').select('id').where('root_id', '=', id)

/** The report versions in which an editor found it. */
export const namingVersions = (tx: Tx, id: string): Ids<'mentions', 'report_version_id'> =>
  tx
    .selectFrom('mentions')
    .select('report_version_id')
    .where('entity_id', 'in', familyOf(tx, id))
    .where('state', '=', 'confirmed')
    .union(
      tx
        .selectFrom('claims')
        .select('report_version_id')
        .where('entity_id', 'in', familyOf(tx, id))
        .where('state', '=', 'confirmed'),
    )

export interface Heard {
  readonly line: ReportLine
  readonly office: string | null
}

/** Every report version that names it, with the office that the report gives. Newest first. */
export const heardOf = async (tx: Tx, id: string): Promise<readonly Heard[]> => {
  const rows = await tx
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .innerJoin('sources as s', 's.id', 'r.source_id')
    .leftJoin('mentions as m', (join) =>
      join
        .onRef('m.report_version_id', '=', 'v.id')
        .on('m.entity_id', 'in', familyOf(tx, id))
        .on('m.state', '=', 'confirmed')
        .on('m.shown', '=', 1),
    )
    .selectAll('s')
    .select(['v.id as version_id', 'v.title', 'v.published', 'v.language as report_language', 'm.office'])
    .select(['r.id as report_id', 'r.url as report_url'])
    .where('v.id', 'in', namingVersions(tx, id))
    .orderBy('v.published', 'desc')
    .orderBy('v.report_id')
    .orderBy('v.version', 'desc')
    .orderBy('m.ordinal')
    .execute()
  return rows.map((row) => ({
    office: row.office,
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
