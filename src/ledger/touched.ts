// Which keys a change touches. Asked before the change and after it, so that what something was taken from is touched as
// well as what it was given to. What is said in a report touches everything that is joined in that report: a person's page
// shows the projects of the same reports, so a finer answer would be a wrong one.
import { sql } from 'kysely'
import type { EntityKind, Language } from '../model/index.ts'
import { entityKinds } from '../model/index.ts'
import { inChunks } from './chunks.ts'
import { findings, isFinding } from './findings.ts'
import type { Finding, Target } from './findings.ts'
import {
  aboutKey,
  citedKey,
  entitiesKey,
  entityKey,
  everything,
  heard,
  promiseKey,
  promises,
  reportKey,
  sectionedKey,
  storiesKey,
  storyKey,
  taggedKey,
  tagsKey,
  visitKey,
  visits,
  withinKey,
} from './questions/changed-keys.ts'
import type { Tx } from './store.ts'

type Keys = ReadonlySet<string>

export const touchedBy = async (tx: Tx, targets: Iterable<Target>): Promise<Keys> => {
  const all = new Set<string>()
  const reports = new Set<string>()
  for (const [kind, group] of Map.groupBy(targets, (target) => target.kind)) {
    const ids = [...new Set(group.map((target) => target.id))]
    if (isFinding(kind))
      for (const id of await reportsOf(tx, kind, kind === 'visit' ? await wholeVisits(tx, ids) : ids)) reports.add(id)
    else if (kind === 'report') for (const id of ids) reports.add(id)
    else if (kind === 'version') for (const id of await reportsOfVersions(tx, ids)) reports.add(id)
    else if (kind === 'entity') for (const key of await touchedByEntities(tx, ids)) all.add(key)
    else if (kind === 'story') for (const key of await touchedByStories(tx, ids)) all.add(key)
    else if (kind !== 'attention') all.add(everything)
  }
  if (reports.size) for (const key of await touchedByReports(tx, [...reports])) all.add(key)
  return all
}

/** With those that are one with them: the page that they share tells of all. */
const wholeVisits = async (tx: Tx, ids: readonly string[]): Promise<readonly string[]> =>
  (
    await inChunks(ids, (chunk) =>
      tx
        .selectFrom('visits')
        .select('id')
        .where('root_id', 'in', (eb) => eb.selectFrom('visits as v').select('v.root_id').where('v.id', 'in', chunk))
        .execute(),
    )
  ).map((row) => row.id)

const reportsOf = async (tx: Tx, kind: Finding, ids: readonly string[]): Promise<readonly string[]> =>
  (
    await inChunks(ids, (chunk) =>
      tx
        .selectFrom(`${findings[kind] as 'claims'} as x`)
        .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
        .select('v.report_id')
        .distinct()
        .where('x.id', 'in', chunk)
        .execute(),
    )
  ).map((row) => row.report_id)

const reportsOfVersions = async (tx: Tx, ids: readonly string[]): Promise<readonly string[]> =>
  (
    await inChunks(ids, (chunk) =>
      tx.selectFrom('report_versions').select('report_id').where('id', 'in', chunk).execute(),
    )
  ).map((row) => row.report_id)

/** Everything that was joined to an entity in the reports, and the promises and visits that they tell of. */
const joinedIn = async (tx: Tx, reportIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await inChunks(reportIds, async (chunk) => {
    const ids = sql.join(chunk)
    const found = await sql<{ kind: string; id: string | null }>`
      with v (id) as (select id from report_versions where report_id in (${ids}))
      select 'entity' as kind, entity_id as id from mentions where report_version_id in (select id from v)
      union select 'entity', entity_id from claims where report_version_id in (select id from v)
      union select 'entity', speaker_id from quotes where report_version_id in (select id from v)
      union select 'entity', issuer_id from promises where report_version_id in (select id from v)
      union select 'entity', addressee_id from promises where report_version_id in (select id from v)
      union select 'entity', subject_id from promises where report_version_id in (select id from v)
      union select 'entity', who_id from visits where report_version_id in (select id from v)
      union select 'entity', s.entity_id from visits x join stops s on s.visit_id = x.id
        where x.report_version_id in (select id from v)
      union select 'promise', id from promises where report_version_id in (select id from v)
      union select 'visit', id from visits where report_version_id in (select id from v)`.execute(tx)
    return found.rows
  })
  return new Map(
    [...Map.groupBy(rows, (row) => row.kind)].map(([kind, group]) => [
      kind,
      new Set(group.flatMap((row) => row.id ?? [])),
    ]),
  )
}

const touchedByReports = async (tx: Tx, ids: readonly string[]): Promise<Keys> => {
  const joined = await joinedIn(tx, ids)
  const keys = new Set([...ids.map(reportKey), heard])
  for (const id of joined.get('promise') ?? []) keys.add(promiseKey(id)).add(promises)
  for (const id of joined.get('visit') ?? []) keys.add(visitKey(id)).add(visits)
  return keys.union(await saidOf(tx, [...(joined.get('entity') ?? [])], true))
}

/** `further`: also the places that they stand in and the lists of their kinds. */
const saidOf = async (tx: Tx, ids: readonly string[], further: boolean): Promise<Keys> => {
  const keys = new Set<string>()
  const rows = await inChunks(ids, (chunk) =>
    tx.selectFrom('entities').select(['id', 'root_id', 'kind']).where('id', 'in', chunk).execute(),
  )
  for (const row of rows) {
    keys.add(aboutKey(row.id)).add(aboutKey(row.root_id))
    if (further) keys.add(entitiesKey(row.kind as EntityKind))
  }
  if (further) for (const place of await placesAround(tx, rows)) keys.add(withinKey(place))
  return keys
}

const placesAround = async (tx: Tx, entities: readonly { readonly id: string }[]): Promise<Keys> => {
  const rows = await inChunks(
    entities.map((entity) => entity.id),
    async (chunk) =>
      (
        await sql<{ id: string }>`
          with recursive up (id) as (
            select e.place_id from entities e
              where e.place_id is not null and e.root_id in (select root_id from entities where id in (${sql.join(chunk)}))
            union
            select q.place_id from up join entities p on p.id = up.id join entities q on q.root_id = p.root_id
              where q.place_id is not null
          )
          select up.id from up union select p.root_id from up join entities p on p.id = up.id`.execute(tx)
      ).rows,
  )
  return new Set(rows.map((row) => row.id))
}

const touchedByEntities = async (tx: Tx, ids: readonly string[]): Promise<Keys> => {
  const rows = await inChunks(ids, (chunk) =>
    tx.selectFrom('entities').select(['id', 'root_id', 'kind']).where('id', 'in', chunk).execute(),
  )
  const keys = new Set<string>()
  for (const row of rows) {
    keys.add(entityKey(row.id)).add(entityKey(row.root_id))
    // Lists of all kinds say where each thing stands.
    if (row.kind === 'place') {
      keys.add(withinKey(row.id)).add(withinKey(row.root_id))
      for (const kind of entityKinds) keys.add(entitiesKey(kind))
    }
  }
  return keys.union(
    await saidOf(
      tx,
      rows.flatMap((row) => [row.id, row.root_id]),
      true,
    ),
  )
}

const touchedByStories = async (tx: Tx, ids: readonly string[]): Promise<Keys> => {
  const keys = new Set(ids.map(storyKey))
  const of = <T>(ask: (chunk: readonly string[]) => Promise<readonly T[]>): Promise<readonly T[]> => inChunks(ids, ask)
  const stories = await of((chunk) => tx.selectFrom('stories').select('section_id').where('id', 'in', chunk).execute())
  const versions = await of((chunk) =>
    tx.selectFrom('story_versions').select('language').distinct().where('story_id', 'in', chunk).execute(),
  )
  const tags = await of((chunk) =>
    tx.selectFrom('story_tags').select('tag_id').distinct().where('story_id', 'in', chunk).execute(),
  )
  const reports = await of((chunk) =>
    tx.selectFrom('story_reports').select('report_id').distinct().where('story_id', 'in', chunk).execute(),
  )
  const marks = await of((chunk) =>
    tx.selectFrom('story_marks').select('target_id').distinct().where('story_id', 'in', chunk).execute(),
  )
  for (const { language } of versions as readonly { readonly language: Language }[]) {
    keys.add(storiesKey(language)).add(tagsKey(language))
    for (const { tag_id } of tags) keys.add(taggedKey(tag_id, language))
    for (const { section_id } of stories) if (section_id) keys.add(sectionedKey(section_id, language))
  }
  for (const { report_id } of reports) keys.add(citedKey(report_id))
  const joined = await joinedIn(
    tx,
    reports.map((row) => row.report_id),
  )
  // Marks name claims and promises too; among entities there are none of those ids.
  const entities = [...marks.map((row) => row.target_id), ...(joined.get('entity') ?? [])]
  return keys.union(await saidOf(tx, [...new Set(entities)], false))
}
