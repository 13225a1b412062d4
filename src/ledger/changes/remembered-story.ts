// What decisions remember of a story: all but its words, which stand in its revisions.
import type { Tx } from '../store.ts'

export interface Remembered {
  readonly state: string
  readonly sectionId: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly tagIds: readonly string[]
  readonly reportIds: readonly string[]
  readonly versions: readonly { readonly language: string; readonly slug: string; readonly revision: number }[]
}

export const rememberedStory = async (tx: Tx, id: string): Promise<Remembered | null> => {
  const row = await tx.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const tags = await tx
    .selectFrom('story_tags')
    .select('tag_id')
    .where('story_id', '=', id)
    .orderBy('ordinal')
    .execute()
  const reports = await tx
    .selectFrom('story_reports')
    .select('report_id')
    .where('story_id', '=', id)
    .orderBy('ordinal')
    .execute()
  const versions = await tx
    .selectFrom('story_versions')
    .select(['language', 'slug', 'revision'])
    .where('story_id', '=', id)
    .orderBy('language')
    .execute()
  return {
    state: row.state,
    sectionId: row.section_id,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    tagIds: tags.map((tag) => tag.tag_id),
    reportIds: reports.map((report) => report.report_id),
    versions,
  }
}
