// Counts equal what they count, and what is kept twice for speed is the same in both places.
import { sql } from 'kysely'
import type { Fault } from '../contract.ts'
import { rowsOf } from '../everything.ts'
import { links } from '../links.ts'
import { marksOf } from '../marks.ts'
import type { StoryVersionRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { kept } from '../projections/kept.ts'
import { countTags } from '../tag-counts.ts'
import { fault } from './look.ts'
import type { Look } from './look.ts'

export async function* countFaults({ db }: Look): AsyncGenerator<Fault> {
  const counted = new Map((await countTags(db as Tx)).map((one) => [`${one.tag_id} ${one.language}`, one.count]))
  for (const one of await db.selectFrom('tag_counts').selectAll().execute()) {
    const key = `${one.tag_id} ${one.language}`
    if ((counted.get(key) ?? 0) !== one.count)
      yield fault(
        'count',
        one.tag_id,
        `The tag says ${one.count} stories in ${one.language}; it has ${counted.get(key) ?? 0}.`,
      )
    counted.delete(key)
  }
  for (const [key, count] of counted) yield fault('count', key, `The tag has ${count} stories that are not counted.`)
  const { rows } = await sql<{ id: string; version: number; count: number; last: number }>`
    select r.id, r.version, count(v.id) as count, max(v.version) as last
      from reports r left join report_versions v on v.report_id = r.id
      group by r.id, r.version having count(v.id) <> r.version or max(v.version) <> r.version`.execute(db)
  for (const row of rows)
    yield fault(
      'count',
      row.id,
      `The report says ${row.version} versions; it has ${row.count}, the last is ${row.last}.`,
    )
}

export async function* storyFaults({ db }: Look): AsyncGenerator<Fault> {
  const { rows } = await sql<{ id: string; language: string }>`
    select v.story_id as id, v.language from story_versions v where not exists (
      select 1 from story_revisions r where r.story_id = v.story_id and r.language = v.language
        and r.revision = v.revision and r.headline = v.headline and r.standfirst = v.standfirst and r.body = v.body)`.execute(
    db,
  )
  for (const row of rows) yield fault('projection', row.id, `Its text in ${row.language} is in none of its revisions.`)
  for await (const row of rowsOf(db, 'story_versions')) {
    const { story_id, language, body } = row as unknown as StoryVersionRow
    const kept = await db
      .selectFrom('story_marks')
      .select(['kind', 'target_id'])
      .where('story_id', '=', story_id)
      .where('language', '=', language)
      .execute()
    const said = marksOf(body).map((mark) => `${mark.kind}:${mark.id}`)
    if (
      said.toSorted().join() !==
      kept
        .map((mark) => `${mark.kind}:${mark.target_id}`)
        .toSorted()
        .join()
    )
      yield fault('projection', story_id, `The marks kept of its text in ${language} are not those in the text.`)
  }
}

const slugHolders = [
  ['entities', 't.kind', "''"],
  ['promises', "'promise'", "''"],
  ['visits', "'visit'", "''"],
] as const

export async function* slugFaults({ db }: Look): AsyncGenerator<Fault> {
  for (const [table, space, language] of slugHolders) {
    const { rows } = await sql<{ id: string; slug: string }>`
      select t.id, t.slug from ${sql.table(table)} t where not exists (
        select 1 from slugs s where s.space = ${sql.raw(space)} and s.language = ${sql.raw(language)}
          and s.slug = t.slug and s.target_id = t.id and s.current = 1)`.execute(db)
    for (const row of rows) yield fault('reference', row.id, `The address '${row.slug}' does not lead to it.`)
  }
  const { rows } = await sql<{ id: string; slug: string }>`
    select v.story_id as id, v.slug from story_versions v where not exists (
      select 1 from slugs s where s.space = 'story' and s.language = v.language
        and s.slug = v.slug and s.target_id = v.story_id and s.current = 1)`.execute(db)
  for (const row of rows) yield fault('reference', row.id, `The address '${row.slug}' does not lead to it.`)
}

/** What follows a mention by its name follows it to the same entity, and nothing is left behind. */
export async function* linkFaults({ db }: Look): AsyncGenerator<Fault> {
  for (const link of links) {
    const [via, entity, name] = [link.via, link.entity, link.name].map((column) => sql.ref(`t.${column}`))
    const version = link.table === 'stops' ? sql`visits p` : sql`${sql.table(link.table)} p`
    const own = link.table === 'stops' ? sql`p.id = t.visit_id` : sql`p.id = t.id`
    const id = link.table === 'stops' ? sql`t.visit_id` : sql`t.id`
    const wrong = await sql<{ id: string }>`
      select ${id} as id from ${sql.table(link.table)} t join ${version} on ${own} where ${via} is not null and not exists (
        select 1 from mentions m where m.id = ${via} and m.entity_id = ${entity} and m.name = ${name}
          and m.report_version_id = p.report_version_id)`.execute(db)
    for (const row of wrong.rows)
      yield fault('projection', row.id, `Its ${link.name} came to an entity by a mention that says otherwise.`)
    const left = await sql<{ id: string }>`
      select ${id} as id from ${sql.table(link.table)} t join ${version} on ${own}
        join mentions m on m.report_version_id = p.report_version_id and m.name = ${name}
      where ${entity} is null and m.entity_id is not null`.execute(db)
    for (const row of left.rows)
      yield fault('projection', row.id, `Its ${link.name} was joined and it was left behind.`)
  }
}

export async function* rootFaults({ db }: Look): AsyncGenerator<Fault> {
  for (const table of ['entities', 'visits'] as const) {
    const all = sql.table(table)
    const { rows } = await sql<{ id: string }>`
      select e.id from ${all} e join ${all} r on r.id = e.root_id left join ${all} i on i.id = e.joined_into
        where r.joined_into is not null or (e.joined_into is null and e.root_id <> e.id)
          or (e.joined_into is not null and e.root_id <> i.root_id)`.execute(db)
    for (const row of rows) yield fault('projection', row.id, 'It does not lead to where it was joined.')
  }
}

/** What lists are read from is what it follows from; said once a table, for one row that differs stands for a fault in how it is kept. */
export async function* projectionFaults({ db }: Look): AsyncGenerator<Fault> {
  for (const [table, columns, now] of kept) {
    const [is, should] = [
      sql`select ${sql.raw(columns)} from ${sql.table(table)}`,
      sql`select ${sql.raw(columns)} from (${now}) x`,
    ]
    for (const [one, other, what] of [
      [is, should, 'holds what nothing says'],
      [should, is, 'lacks what it should hold'],
    ] as const) {
      const { rows } = await sql<Record<string, unknown>>`${one} except ${other} limit 3`.execute(db)
      for (const row of rows)
        yield fault('projection', String(Object.values(row)[0]), `${table} ${what}: ${JSON.stringify(row)}.`)
    }
  }
}
