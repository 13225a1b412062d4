// The public ledger as tables: which columns leave the newsroom, what they hold, and what makes a row public. A column or table
// that is not named here never leaves by this way, so that what is added to the ledger is private until somebody says otherwise.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { checkedColumns } from '../publicity.ts'
import type { Tables } from '../schema.ts'

export type PublicType = 'text' | 'integer' | 'real' | 'json'
export interface PublicColumn {
  readonly name: string
  readonly type: PublicType
  readonly about: string
  /** What it is made of, where it is no plain column of the row `t`. */
  readonly from?: RawBuilder<unknown>
}
export interface PublicTable {
  readonly name: string
  readonly about: string
  /** The ledger's table, where it has another name there. */
  readonly of?: keyof Tables
  /** Rows are told in this order, which is also what tells them apart. */
  readonly key: readonly string[]
  readonly columns: readonly PublicColumn[]
  /** Which rows of `t` are public; all where nothing is said. `unconfirmed`: also what only a machine has read. */
  readonly only?: (unconfirmed: boolean) => RawBuilder<unknown>
}

const column = (name: string, type: PublicType, about: string, from?: RawBuilder<unknown>): PublicColumn => ({
  name,
  type,
  about,
  ...(from && { from }),
})
const text = (name: string, about: string, from?: RawBuilder<unknown>): PublicColumn =>
  column(name, 'text', about, from)
const whole = (name: string, about: string): PublicColumn => column(name, 'integer', about)
const json = (name: string, about: string): PublicColumn => column(name, 'json', about)

/** One that was joined into another is told as that other. */
const entity = (name: string, about: string): PublicColumn =>
  text(name, about, sql`(select e.root_id from entities e where e.id = t.${sql.ref(name)})`)

/** Its own, or the one that joined names brought, where all brought the same. */
const numberOf = sql`coalesce(t.code, (select min(c.code) from entities f join mention_codes c on c.entity_id = f.id
  where f.root_id = t.id having count(distinct c.code) = 1))`

const evidence: readonly PublicColumn[] = [
  whole('span_start', 'where its evidence begins in the text of the report version, in UTF-16 code units'),
  whole('span_end', 'where it ends'),
  text('span_text', 'the words themselves'),
]
const version = text('report_version_id', 'the report version that says so')

/** A report is public once a published story cites it or an editor has confirmed anything that it says. */
const reportIsPublic = (reportId: RawBuilder<unknown>): RawBuilder<unknown> => {
  const confirmed = checkedColumns.map(
    ([
      table,
      state,
    ]) => sql`exists (select 1 from report_versions pv join ${sql.table(table)} x on x.report_version_id = pv.id
      where pv.report_id = ${reportId} and x.${sql.ref(state)} = 'confirmed')`,
  )
  return sql`(exists (select 1 from story_reports sr join stories s on s.id = sr.story_id
      where sr.report_id = ${reportId} and s.state = 'published') or ${sql.join(confirmed, sql` or `)})`
}

/** What a machine read leaves only where it is asked for, from a public report's newest version. */
const checkedOf = (of: string, state: string, unconfirmed: boolean): RawBuilder<unknown> => {
  const field = (name: string): RawBuilder<unknown> => sql.ref(`${of}.${name}`)
  if (!unconfirmed) return sql`${field(state)} = 'confirmed'`
  return sql`(${field(state)} = 'confirmed' or (${field(state)} = 'read' and ${field('shown')} = 1 and exists (
    select 1 from report_versions rv join reports r on r.id = rv.report_id and r.version = rv.version
    where rv.id = ${field('report_version_id')} and ${reportIsPublic(sql`r.id`)})))`
}
const checked =
  (state: string) =>
  (unconfirmed: boolean): RawBuilder<unknown> =>
    checkedOf('t', state, unconfirmed)

/** Rows of a thing are public with the thing. */
const withOwner =
  (table: string, owner: string) =>
  (unconfirmed: boolean): RawBuilder<unknown> =>
    sql`exists (select 1 from ${sql.table(table)} o where o.id = t.${sql.ref(owner)} and ${checkedOf('o', 'checked', unconfirmed)})`
const ofStory = (): RawBuilder<unknown> =>
  sql`exists (select 1 from stories o where o.id = t.story_id and o.state = 'published')`

const storyWords: readonly PublicColumn[] = [
  text('story_id', 'the story'),
  text('language', 'ru, kk or en'),
  text('slug', 'the last part of its address'),
  text('headline', ''),
  text('standfirst', ''),
  text('body', 'paragraphs; marks lead to claims, entities, promises and quotes (docs/formats/story.md)'),
  whole('revision', 'counted from 1'),
]

export const publicTables: readonly PublicTable[] = [
  {
    name: 'sources',
    about: 'where reports come from',
    key: ['id'],
    columns: [
      text('id', ''),
      text('kind', 'telegram, feed, page, mail, paste or import'),
      text('url', ''),
      text('language', 'the one that it mostly writes'),
      json('names', 'by language'),
      json('citations', 'the whole phrase by which it is cited, by language'),
    ],
  },
  {
    name: 'sections',
    about: 'of the newspaper',
    key: ['id'],
    columns: [
      text('id', ''),
      json('names', 'by language'),
      json('slugs', 'by language'),
      whole('ordinal', 'in this order'),
    ],
  },
  {
    name: 'tags',
    about: 'that stories carry',
    key: ['id'],
    columns: [text('id', ''), json('names', 'by language'), json('slugs', 'by language')],
  },
  {
    name: 'reports',
    about: 'what a source said: a message, a feed item, a page',
    key: ['id'],
    columns: [
      text('id', ''),
      text('source_id', 'the source'),
      text('external_id', 'what the source calls it'),
      text('url', 'at the source'),
      whole('version', 'the newest one'),
    ],
    only: () => reportIsPublic(sql`t.id`),
  },
  {
    name: 'report_versions',
    about: 'the words of a report; an edited one has several versions',
    key: ['id'],
    columns: [
      text('id', 'the report and the version'),
      text('report_id', 'the report'),
      whole('version', 'counted from 1'),
      text('sha256', 'of the bytes as they came'),
      text('media_type', 'of the same'),
      text('title', ''),
      text('text', 'verbatim; spans count from its beginning'),
      text('language', 'ru, kk or en'),
      text('published', 'by the source: a day, or an instant'),
      text('taken_at', 'by the newsroom'),
      json('notice', 'what a reader should know of the text, by language'),
    ],
    only: () => reportIsPublic(sql`t.report_id`),
  },
  {
    name: 'entities',
    about: 'projects, places, people, organisations',
    key: ['id'],
    columns: [
      text('id', ''),
      text('kind', 'project, place, person or organization'),
      text('slug', 'the last part of its address'),
      text(
        'code',
        'of a place: KATO (nine digits), of a country ISO 3166-1; of a body its registered number',
        numberOf,
      ),
      text('place_kind', 'of a place: country, region, district, city, village, street or other'),
      entity('place_id', 'the place where it stands'),
      text('joined_into', 'set where it was found to be the same as another: see there'),
      text('created_at', ''),
    ],
  },
  {
    name: 'entity_names',
    about: 'what entities are called',
    key: ['entity_id', 'ordinal'],
    columns: [
      text('entity_id', 'the entity'),
      whole('ordinal', 'in this order'),
      text('language', 'ru, kk or en'),
      text('name', ''),
      whole('main', '1: the one to show in its language'),
      text('from_date', 'in use since'),
      text('until_date', 'in use until'),
    ],
  },
  {
    name: 'mentions',
    about: 'names in reports, and whom they mean',
    key: ['id'],
    columns: [
      text('id', ''),
      version,
      whole('ordinal', 'in the reading'),
      text('kind', 'of what is named'),
      text('name', 'dictionary form'),
      text('office', 'of a person, as the report gives it'),
      text('code', 'of a place'),
      json('spans', 'where it is named: start, end, text'),
      entity('entity_id', 'whom it means'),
      text('state', 'confirmed by an editor, or read by a machine'),
    ],
    only: checked('state'),
  },
  {
    name: 'claims',
    about: 'what reports say of entities, one statement a row; never a judgement whether it is true',
    key: ['id'],
    columns: [
      text('id', ''),
      version,
      whole('ordinal', 'in the reading'),
      text('subject', 'as the report names it'),
      entity('entity_id', 'the entity it is about'),
      text('property', 'cost, capacity, opened, due … (docs/formats/reading.md)'),
      column('number', 'real', 'in base units'),
      text('unit', 'of the number'),
      text('date', 'as precise as the report is: 2024, 2024-Q3, 2024-12, 2024-12-06'),
      text('value', 'of a status or of funding'),
      text('bound', 'about, at-least or at-most; none when exact'),
      text('modality', 'reported, planned, promised or ordered'),
      text('speaker', 'who said it, where the report says so'),
      ...evidence,
      text('rule', 'what found it'),
      text('state', 'confirmed by an editor, or read by a machine'),
      text('correction_of', 'the claim that an editor corrected by this one'),
    ],
    only: checked('state'),
  },
  {
    name: 'quotes',
    about: 'words that reports quote',
    key: ['id'],
    columns: [
      text('id', ''),
      version,
      text('speaker', 'as the report names him or her'),
      entity('speaker_id', 'the person'),
      ...evidence,
      text('state', 'confirmed by an editor, or read by a machine'),
    ],
    only: checked('state'),
  },
  {
    name: 'promises',
    about: 'instructions, promises and plans, and what became of them',
    key: ['id'],
    columns: [
      text('id', ''),
      text('slug', 'the last part of its address'),
      text('kind', 'instruction, promise or plan'),
      version,
      text('issuer', 'as the report names it'),
      entity('issuer_id', 'the entity'),
      text('addressee', 'as the report names it'),
      entity('addressee_id', 'the entity'),
      entity('subject_id', 'what it is about'),
      text('first_due', 'the date first set'),
      text('due', 'the date that holds now, as precise as it was said'),
      text('due_day', 'the last day in time'),
      text('state', 'open, kept, kept-late, moved, dropped or vague; what is overdue follows from due_day'),
      json('titles', 'what it asks, in the newsroom’s words, by language'),
      ...evidence,
      text('checked', 'confirmed by an editor, or read by a machine'),
    ],
    only: checked('checked'),
  },
  {
    name: 'promise_changes',
    about: 'what became of promises, in order',
    key: ['promise_id', 'seq'],
    columns: [
      text('promise_id', 'the promise'),
      whole('seq', 'in this order'),
      text('at', 'when an editor said so'),
      text('state', ''),
      text('due', 'the date that holds from then on'),
      text('claim_id', 'the claim that shows it'),
      text('report_version_id', 'the report version that shows it'),
    ],
    only: (unconfirmed) => sql`t.undoes is null and not exists (
      select 1 from promise_changes u where u.promise_id = t.promise_id and u.undoes = t.seq)
      and ${withOwner('promises', 'promise_id')(unconfirmed)}`,
  },
  {
    name: 'visits',
    about: 'who went somewhere, and when; once, however many reports tell of it',
    key: ['id'],
    columns: [
      text('id', ''),
      text('slug', 'the last part of its address'),
      text('report_version_id', 'the report version that its page begins with; visit_reports has all'),
      text('who', 'as the report names him or her'),
      entity('who_id', 'the person'),
      text('date', ''),
      json('titles', 'by language'),
      text('checked', 'confirmed by an editor, or read by a machine'),
    ],
    only: (unconfirmed) => sql`${checked('checked')(unconfirmed)} and t.joined_into is null`,
  },
  {
    name: 'visit_reports',
    of: 'visits',
    about: 'which reports tell of a visit; one that an editor found to be the same as another report’s leads to it',
    key: ['id'],
    columns: [
      text('id', 'of what this one report tells; of the first, the id of the visit'),
      text('visit_id', 'the visit', sql`t.root_id`),
      version,
      text('who', 'as the report names him or her'),
      text('date', 'as the report gives it'),
      text('checked', 'confirmed by an editor, or read by a machine'),
    ],
    only: checked('checked'),
  },
  {
    name: 'stops',
    about: 'of visits, in order, as each report tells them',
    key: ['visit_id', 'ordinal'],
    columns: [
      text('visit_id', 'the visit as one report tells of it (visit_reports)'),
      whole('ordinal', 'in this order'),
      text('what', 'as the report names it'),
      entity('entity_id', 'the entity'),
      ...evidence,
    ],
    only: withOwner('visits', 'visit_id'),
  },
  {
    name: 'stories',
    about: 'published articles',
    key: ['id'],
    columns: [text('id', ''), text('section_id', ''), text('published_at', ''), text('updated_at', '')],
    only: () => sql`t.state = 'published'`,
  },
  {
    name: 'story_versions',
    about: 'a story in each of its languages, as it is now',
    key: ['story_id', 'language'],
    columns: storyWords,
    only: ofStory,
  },
  {
    name: 'corrections',
    about: 'of stories, made in the open',
    key: ['story_id', 'ordinal'],
    columns: [
      text('story_id', 'the story'),
      whole('ordinal', 'in this order'),
      text('language', ''),
      text('at', ''),
      text('text', 'what was wrong and what is right'),
    ],
    only: ofStory,
  },
  {
    name: 'story_reports',
    about: 'reports that a story cites',
    key: ['story_id', 'ordinal'],
    columns: [text('story_id', 'the story'), whole('ordinal', 'in this order'), text('report_id', 'the report')],
    only: ofStory,
  },
  {
    name: 'story_tags',
    about: 'tags that a story carries',
    key: ['story_id', 'tag_id'],
    columns: [text('story_id', 'the story'), text('tag_id', 'the tag'), whole('ordinal', 'in this order')],
    only: ofStory,
  },
  {
    name: 'story_marks',
    about: 'claims, entities, promises and quotes that the body of a story leads to',
    key: ['story_id', 'language', 'kind', 'target_id'],
    columns: [
      text('story_id', 'the story'),
      text('language', ''),
      text('kind', 'claim, entity, promise or quote'),
      text('target_id', 'its id'),
    ],
    only: ofStory,
  },
]
