// Stories: whole, and as cards for lists.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Correction, Language, Story, StoryCard, Tag } from '../../model/index.ts'
import { arrayOf } from '../differences.ts'
import { fromJson } from '../json.ts'
import { sectionOf, tagOf, wordsOf } from '../nouns.ts'
import type {
  CorrectionRow,
  StoryReportRow,
  StoryRow,
  StoryTagRow,
  StoryVersionRow,
  TagRow,
  Tables,
} from '../schema.ts'
import type { Dialect, Tx } from '../store.ts'
import type { Question } from './findings.ts'

type WhichStory = (eb: ExpressionBuilder<Tables & { s: StoryRow }, 's'>) => Expression<SqlBool>
type WhichCard = (eb: ExpressionBuilder<Tables & { s: StoryRow; w: StoryVersionRow }, 's' | 'w'>) => Expression<SqlBool>

const byOrdinal = <T extends { readonly ordinal: number }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => a.ordinal - b.ordinal)

/** Newest first. */
export const storiesWhere = async (tx: Tx, dialect: Dialect, which: WhichStory): Promise<readonly Story[]> => {
  const rows = await tx
    .selectFrom('stories as s')
    .selectAll('s')
    .select((eb) => [
      arrayOf(dialect)<StoryVersionRow>(
        eb
          .selectFrom('story_versions as w')
          .select(['w.story_id', 'w.language', 'w.slug', 'w.headline', 'w.standfirst', 'w.body', 'w.revision'])
          .whereRef('w.story_id', '=', 's.id') as never,
      ).as('versions'),
      arrayOf(dialect)<StoryTagRow>(
        eb
          .selectFrom('story_tags as t')
          .select(['t.story_id', 't.tag_id', 't.ordinal'])
          .whereRef('t.story_id', '=', 's.id') as never,
      ).as('tags'),
      arrayOf(dialect)<StoryReportRow>(
        eb
          .selectFrom('story_reports as r')
          .select(['r.story_id', 'r.ordinal', 'r.report_id'])
          .whereRef('r.story_id', '=', 's.id') as never,
      ).as('reports'),
      arrayOf(dialect)<CorrectionRow>(
        eb
          .selectFrom('corrections as c')
          .select(['c.story_id', 'c.ordinal', 'c.language', 'c.at', 'c.text'])
          .whereRef('c.story_id', '=', 's.id') as never,
      ).as('corrections'),
    ])
    .where(which as never)
    .orderBy('s.published_order', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    state: row.state as Story['state'],
    sectionId: row.section_id,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    by: row.signed_by,
    tagIds: byOrdinal(fromJson<readonly StoryTagRow[]>(row.tags)).map((tag) => tag.tag_id),
    reportIds: byOrdinal(fromJson<readonly StoryReportRow[]>(row.reports)).map((report) => report.report_id),
    versions: fromJson<readonly StoryVersionRow[]>(row.versions)
      .map(wordsOf)
      .toSorted((a, b) => (a.language < b.language ? -1 : 1)),
    corrections: byOrdinal(fromJson<readonly CorrectionRow[]>(row.corrections)).map(correctionOf),
  }))
}

export const correctionOf = (row: CorrectionRow): Correction => ({
  language: row.language as Language,
  at: row.at,
  text: row.text,
})

/** One card for each language that a published story has a text in, newest first. */
export interface CardFound extends Omit<StoryVersionRow, 'story_id'> {
  readonly id: string
  readonly published_at: string | null
  readonly published_order: string | null
  readonly section_id: string | null
  readonly names: string | null
  readonly slugs: string | null
  readonly ordinal: number | null
  readonly tags: unknown
}

export const cardsQuery = (
  tx: Tx,
  dialect: Dialect,
  language: Language | null,
  which: WhichCard | null,
): Question<CardFound> => {
  let query = tx
    .selectFrom('stories as s')
    .innerJoin('story_versions as w', 'w.story_id', 's.id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select(['w.language', 'w.slug', 'w.headline', 'w.standfirst', 'w.body', 'w.revision'])
    .select(['s.id', 's.published_at', 's.published_order', 'sec.id as section_id'])
    .select(['sec.names', 'sec.slugs', 'sec.ordinal'])
    .select((eb) =>
      arrayOf(dialect)<TagRow & { ordinal: number }>(
        eb
          .selectFrom('story_tags as st')
          .innerJoin('tags as t', 't.id', 'st.tag_id')
          .select(['t.id', 't.names', 't.slugs', 'st.ordinal'])
          .whereRef('st.story_id', '=', 's.id') as never,
      ).as('tags'),
    )
    .where('s.state', '=', 'published')
    .orderBy('s.published_order', 'desc')
    .orderBy('s.id', 'desc')
    .orderBy('w.language')
  if (language) query = query.where('w.language', '=', language)
  if (which) query = query.where(which as never)
  return query as never
}

export const cardFound = (row: CardFound): StoryCard => ({
  id: row.id,
  version: wordsOf(row),
  publishedAt: row.published_at ?? '',
  section:
    row.section_id === null
      ? null
      : sectionOf({
          id: row.section_id,
          names: row.names ?? '{}',
          slugs: row.slugs ?? '{}',
          ordinal: row.ordinal ?? 0,
        }),
  tags: byOrdinal(fromJson<readonly (TagRow & { ordinal: number })[]>(row.tags)).map((tag): Tag => tagOf(tag)),
})

export const cardsWhere = async (
  tx: Tx,
  dialect: Dialect,
  language: Language | null,
  which: WhichCard | null,
  limit?: number,
): Promise<readonly StoryCard[]> => {
  const query = cardsQuery(tx, dialect, language, which)
  return (await (limit === undefined ? query : query.limit(limit)).execute()).map(cardFound)
}
