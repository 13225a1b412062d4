// The first schema. A migration that has been released is never edited; what must change comes in the next number.
import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import { guardAppendOnly, realType, textType } from '../differences.ts'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../store.ts'

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
const needed: Column = (column) => column.notNull()

/** 'name' is text that must be there, 'name?' may be null, 'name#' a whole number, 'name~' a real one that may be null. */
const table = async (
  db: Kysely<Tables>,
  dialect: Dialect,
  name: keyof Tables,
  key: string,
  columns: string,
  references: Readonly<Record<string, string>> = {},
): Promise<void> => {
  let builder = db.schema.createTable(name)
  for (const column of columns.split(' ')) {
    const bare = column.replace(/[?#~]$/, '')
    if (column.endsWith('#')) builder = builder.addColumn(bare, 'integer', needed)
    else if (column.endsWith('~')) builder = builder.addColumn(bare, realType(dialect))
    else builder = builder.addColumn(bare, textType(dialect), column.endsWith('?') ? undefined : needed)
  }
  builder = builder.addPrimaryKeyConstraint(`${name}_key`, key.split(' ') as never)
  for (const [column, other] of Object.entries(references))
    builder = builder.addForeignKeyConstraint(`${name}_${column}_fk`, [column as never], other, ['id'])
  await builder.execute()
}

const index = async (db: Kysely<Tables>, on: keyof Tables, columns: string, unique = false): Promise<void> => {
  const names = columns.split(' ')
  let builder = db.schema
    .createIndex(`${on}_by_${names.join('_')}`)
    .on(on)
    .columns(names as never)
  if (unique) builder = builder.unique()
  await builder.execute()
}

const span = 'span_start# span_end# span_text'
const read = 'id report_version_id reading_id ordinal# likeness shown#'
const words = 'story_id language slug headline standfirst body revision#'
const version = { report_version_id: 'report_versions' }

export const beginning = (dialect: Dialect): { up(db: Kysely<Tables>): Promise<void> } => ({
  async up(db) {
    const make = (name: keyof Tables, key: string, columns: string, references?: Record<string, string>) =>
      table(db, dialect, name, key, columns, references)

    await make('sources', 'id', 'id kind url? language? names citations')
    await make('sections', 'id', 'id names slugs ordinal#')
    await make('tags', 'id', 'id names slugs')
    await make('reports', 'id', 'id source_id external_id? url? version#', { source_id: 'sources' })
    await make(
      'report_versions',
      'id',
      'id report_id version# sha256 media_type title? text language published taken_at notice?',
      { report_id: 'reports' },
    )
    await make('readings', 'id', 'id report_version_id ordinal# reader_version read_at reading doubts', version)

    await make('entities', 'id', 'id kind slug code? place_kind? place_id? joined_into? root_id created_at', {
      place_id: 'entities',
      joined_into: 'entities',
      root_id: 'entities',
    })
    await make('entity_names', 'entity_id ordinal', 'entity_id ordinal# language name main# from_date? until_date?', {
      entity_id: 'entities',
    })
    await make('entity_keys', 'kind key entity_id', 'kind key entity_id', { entity_id: 'entities' })

    await make('mentions', 'id', `${read} kind name office? code? spans entity_id? own_state state`, {
      ...version,
      entity_id: 'entities',
    })
    await make(
      'claims',
      'id',
      `${read} ${span} subject entity_id? entity_via? property number~ unit? date? value? bound? modality speaker? rule state correction_of?`,
      { ...version, entity_id: 'entities', entity_via: 'mentions', correction_of: 'claims' },
    )
    await make('quotes', 'id', `${read} ${span} speaker? speaker_id? speaker_via? state`, {
      ...version,
      speaker_id: 'entities',
      speaker_via: 'mentions',
    })
    await make(
      'promises',
      'id',
      `${read} ${span} slug kind issuer? issuer_id? issuer_via? addressee? addressee_id? addressee_via? subject_id? due? checked state titles described#`,
      {
        ...version,
        issuer_id: 'entities',
        issuer_via: 'mentions',
        addressee_id: 'entities',
        addressee_via: 'mentions',
        subject_id: 'entities',
      },
    )
    await make('promise_changes', 'promise_id seq', 'promise_id seq# at state due? claim_id? report_version_id?', {
      promise_id: 'promises',
      claim_id: 'claims',
      ...version,
    })
    await make('visits', 'id', `${read} slug who who_id? who_via? date? titles checked described#`, {
      ...version,
      who_id: 'entities',
      who_via: 'mentions',
    })
    await make('stops', 'visit_id ordinal', `visit_id ordinal# ${span} what entity_id? entity_via?`, {
      visit_id: 'visits',
      entity_id: 'entities',
      entity_via: 'mentions',
    })

    await make('slugs', 'space language slug', 'space language slug target_id current#')
    await make('decisions', 'seq', 'seq# at signed_by kind target_kind target_id before after reason?')
    await make('stories', 'id', 'id state section_id? published_at? published_order? updated_at? signed_by', {
      section_id: 'sections',
    })
    await make('story_versions', 'story_id language', words, { story_id: 'stories' })
    await make('story_revisions', 'story_id language revision', `${words} at signed_by`, { story_id: 'stories' })
    await make('corrections', 'story_id ordinal', 'story_id ordinal# language at text', { story_id: 'stories' })
    await make('story_reports', 'story_id ordinal', 'story_id ordinal# report_id', {
      story_id: 'stories',
      report_id: 'reports',
    })
    await make('story_tags', 'story_id tag_id', 'story_id tag_id ordinal#', { story_id: 'stories', tag_id: 'tags' })
    await make('story_marks', 'story_id language kind target_id', 'story_id language kind target_id', {
      story_id: 'stories',
    })
    await make('tag_counts', 'tag_id language', 'tag_id language count#', { tag_id: 'tags' })
    await make('counters', 'name', 'name value#')

    await index(db, 'reports', 'source_id')
    await index(db, 'report_versions', 'report_id version', true)
    await index(db, 'report_versions', 'report_id sha256', true)
    await index(db, 'report_versions', 'published')
    await index(db, 'readings', 'report_version_id ordinal', true)
    for (const kind of ['claims', 'mentions', 'quotes', 'promises', 'visits'] as const)
      await index(db, kind, 'report_version_id')
    await index(db, 'claims', 'entity_id property')
    await index(db, 'claims', 'entity_via')
    await index(db, 'mentions', 'entity_id')
    await index(db, 'quotes', 'speaker_id')
    await index(db, 'promises', 'subject_id')
    await index(db, 'promises', 'issuer_id')
    await index(db, 'promises', 'addressee_id')
    await index(db, 'promises', 'checked due')
    await index(db, 'visits', 'who_id')
    await index(db, 'visits', 'checked date')
    await index(db, 'stops', 'entity_id')
    await index(db, 'entities', 'kind')
    await index(db, 'entities', 'root_id')
    await index(db, 'entities', 'place_id')
    await index(db, 'entities', 'code')
    await index(db, 'slugs', 'target_id')
    await index(db, 'decisions', 'target_id seq')
    await index(db, 'stories', 'state published_order')
    await index(db, 'story_reports', 'report_id')
    await index(db, 'story_tags', 'tag_id')
    await index(db, 'story_marks', 'target_id')
    await index(db, 'corrections', 'language at')

    for (const kind of [
      'report_versions',
      'readings',
      'decisions',
      'promise_changes',
      'story_revisions',
      'corrections',
    ] as const)
      await guardAppendOnly(db, dialect, kind)
    await db.insertInto('counters').values({ name: 'changes', value: 0 }).execute()
  },
})
