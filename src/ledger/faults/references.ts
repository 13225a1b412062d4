// Nothing points at what is not there, whether or not the database itself watches over it.
import { sql } from 'kysely'
import type { Fault } from '../contract.ts'
import type { Tables } from '../schema.ts'
import { fault } from './look.ts'
import type { Look } from './look.ts'

/** 'table.column -> table'; the column may be empty. */
export const references: readonly (readonly [keyof Tables, string, keyof Tables])[] = [
  ['reports', 'source_id', 'sources'],
  ['report_versions', 'report_id', 'reports'],
  ['readings', 'report_version_id', 'report_versions'],
  ['posts', 'report_version_id', 'report_versions'],
  ['claims', 'report_version_id', 'report_versions'],
  ['claims', 'reading_id', 'readings'],
  ['claims', 'entity_id', 'entities'],
  ['claims', 'entity_via', 'mentions'],
  ['claims', 'correction_of', 'claims'],
  ['mentions', 'report_version_id', 'report_versions'],
  ['mentions', 'reading_id', 'readings'],
  ['mentions', 'entity_id', 'entities'],
  ['quotes', 'report_version_id', 'report_versions'],
  ['quotes', 'reading_id', 'readings'],
  ['quotes', 'speaker_id', 'entities'],
  ['quotes', 'speaker_via', 'mentions'],
  ['promises', 'report_version_id', 'report_versions'],
  ['promises', 'reading_id', 'readings'],
  ['promises', 'issuer_id', 'entities'],
  ['promises', 'issuer_via', 'mentions'],
  ['promises', 'addressee_id', 'entities'],
  ['promises', 'addressee_via', 'mentions'],
  ['promises', 'subject_id', 'entities'],
  ['promise_changes', 'promise_id', 'promises'],
  ['promise_changes', 'claim_id', 'claims'],
  ['promise_changes', 'report_version_id', 'report_versions'],
  ['visits', 'report_version_id', 'report_versions'],
  ['visits', 'reading_id', 'readings'],
  ['visits', 'who_id', 'entities'],
  ['visits', 'who_via', 'mentions'],
  ['visits', 'joined_into', 'visits'],
  ['visits', 'root_id', 'visits'],
  ['visit_verdicts', 'visit_id', 'visits'],
  ['visit_verdicts', 'other_id', 'visits'],
  ['stops', 'visit_id', 'visits'],
  ['stops', 'entity_id', 'entities'],
  ['stops', 'entity_via', 'mentions'],
  ['entities', 'place_id', 'entities'],
  ['entities', 'joined_into', 'entities'],
  ['entities', 'root_id', 'entities'],
  ['entity_names', 'entity_id', 'entities'],
  ['entity_keys', 'entity_id', 'entities'],
  ['mention_keys', 'entity_id', 'entities'],
  ['mention_keys', 'mention_id', 'mentions'],
  ['mention_codes', 'entity_id', 'entities'],
  ['mention_codes', 'mention_id', 'mentions'],
  ['verdicts', 'entity_id', 'entities'],
  ['stories', 'section_id', 'sections'],
  ['story_versions', 'story_id', 'stories'],
  ['story_revisions', 'story_id', 'stories'],
  ['corrections', 'story_id', 'stories'],
  ['story_reports', 'story_id', 'stories'],
  ['story_reports', 'report_id', 'reports'],
  ['story_tags', 'story_id', 'stories'],
  ['story_tags', 'tag_id', 'tags'],
  ['story_marks', 'story_id', 'stories'],
  ['tag_counts', 'tag_id', 'tags'],
]

/** Columns whose row says in another column which table they point into. */
export const targets: readonly (readonly [keyof Tables, string, string, keyof Tables])[] = [
  ['story_marks', 'kind', 'claim', 'claims'],
  ['story_marks', 'kind', 'entity', 'entities'],
  ['story_marks', 'kind', 'promise', 'promises'],
  ['story_marks', 'kind', 'quote', 'quotes'],
  ['story_marks', 'kind', 'visit', 'visits'],
  ['story_marks', 'kind', 'report', 'reports'],
  ['slugs', 'space', 'promise', 'promises'],
  ['slugs', 'space', 'visit', 'visits'],
  ['slugs', 'space', 'story', 'stories'],
  ['slugs', 'space', 'tag', 'tags'],
  ['slugs', 'space', 'section', 'sections'],
  ...(['project', 'place', 'person', 'organization'] as const).map(
    (kind): [keyof Tables, string, string, keyof Tables] => ['slugs', 'space', kind, 'entities'],
  ),
  ['decisions', 'target_kind', 'claim', 'claims'],
  ['decisions', 'target_kind', 'mention', 'mentions'],
  ['decisions', 'target_kind', 'quote', 'quotes'],
  ['decisions', 'target_kind', 'promise', 'promises'],
  ['decisions', 'target_kind', 'visit', 'visits'],
  ['decisions', 'target_kind', 'entity', 'entities'],
  ['decisions', 'target_kind', 'story', 'stories'],
  ['decisions', 'target_kind', 'attention', 'attention'],
]

export async function* referenceFaults({ db }: Look): AsyncGenerator<Fault> {
  for (const [table, column, other] of references) {
    const from = sql.ref(`t.${column}`)
    const found = await sql<{ id: string }>`
      select ${from} as id from ${sql.table(table)} t
      where ${from} is not null and ${from} <> ''
        and not exists (select 1 from ${sql.table(other)} o where o.id = ${from})`.execute(db)
    for (const { id } of found.rows) yield dangling(`${table}.${column}`, other, id)
  }
  for (const [table, column, kind, other] of targets) {
    const found = await sql<{ id: string }>`
      select t.target_id as id from ${sql.table(table)} t
      where ${sql.ref(`t.${column}`)} = ${kind}
        and not exists (select 1 from ${sql.table(other)} o where o.id = t.target_id)`.execute(db)
    for (const { id } of found.rows) yield dangling(`${table} (${kind})`, other, id)
  }
}

const dangling = (where: string, table: keyof Tables, id: string): Fault =>
  fault('reference', id, `${where} points to '${id}', which is not in ${table}.`)
