// Publishing: words, tags, cited reports, addresses, counts, all in the one transaction. Withdrawing and correcting in the open.
import { isLanguage } from '../../model/index.ts'
import type { Change, NewStory } from '../contract.ts'
import type { StoryRow, StoryVersionRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { rememberedStory } from './remembered-story.ts'
import type { Remembered } from './remembered-story.ts'
import { checkReferences, putVersion, removeVersion, showAgain } from './story-words.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

const checkStory = (story: NewStory): void => {
  if (!story.versions.length)
    throw refuse('no-words', 'The story has no text in any language.', 'Write it in at least one.')
  for (const [language, group] of Map.groupBy(story.versions, (version) => version.language)) {
    if (!isLanguage(language))
      throw refuse('bad-language', `'${language}' is no language of the site.`, 'Use ru, kk or en.')
    if (group.length > 1) throw refuse('two-versions', `The story has two texts in '${language}'.`, 'Keep one.')
    if (!group[0]?.headline.trim())
      throw refuse('no-headline', `The story has no headline in '${language}'.`, 'Give it one.')
  }
  if (Number.isNaN(Date.parse(story.publishedAt)))
    throw refuse('bad-date', `'${story.publishedAt}' is no moment in time.`, 'Give it as 2024-12-12T09:30:00Z.')
}

export const publish = async (deed: Deed, { story }: Of<'publish'>): Promise<readonly Applied[]> => {
  const { tx, signature } = deed
  checkStory(story)
  const before = await rememberedStory(tx, story.id)
  const tagIds = [...new Set(story.tagIds)]
  const reportIds = [...new Set(story.reportIds)]
  await checkReferences(tx, { ...story, tagIds, reportIds })
  const row = {
    state: 'published',
    section_id: story.sectionId,
    published_at: story.publishedAt,
    published_order: new Date(story.publishedAt).toISOString(),
  }
  if (before) await tx.updateTable('stories').set(row).where('id', '=', story.id).execute()
  else
    await tx
      .insertInto('stories')
      .values({ id: story.id, ...row, updated_at: story.publishedAt, signed_by: signature.by })
      .execute()
  await putLists(tx, story.id, tagIds, reportIds)
  let changed = false
  for (const version of story.versions) changed = (await putVersion(deed, story.id, version)) || changed
  for (const { language } of before?.versions ?? [])
    if (!story.versions.some((version) => version.language === language)) {
      await removeVersion(tx, story.id, language)
      changed = true
    }
  if (before && changed) await touch(tx, story.id, signature.at)
  return [await remembered(tx, 'publish', story.id, before)]
}

const putLists = async (tx: Tx, id: string, tagIds: readonly string[], reportIds: readonly string[]): Promise<void> => {
  await tx.deleteFrom('story_tags').where('story_id', '=', id).execute()
  await tx.deleteFrom('story_reports').where('story_id', '=', id).execute()
  if (tagIds.length)
    await tx
      .insertInto('story_tags')
      .values(tagIds.map((tag, ordinal) => ({ story_id: id, tag_id: tag, ordinal })))
      .execute()
  if (reportIds.length)
    await tx
      .insertInto('story_reports')
      .values(reportIds.map((report, ordinal) => ({ story_id: id, report_id: report, ordinal })))
      .execute()
}

const touch = async (tx: Tx, id: string, at: string): Promise<void> => {
  await tx.updateTable('stories').set({ updated_at: at }).where('id', '=', id).execute()
}

const remembered = async (
  tx: Tx,
  kind: Applied['kind'],
  id: string,
  before: Remembered | null,
  more: object = {},
): Promise<Applied> => ({
  kind,
  targetKind: 'story',
  targetId: id,
  before,
  after: { ...(await rememberedStory(tx, id)), ...more },
})

const needStory = async (tx: Tx, id: string): Promise<StoryRow> => {
  const row = await tx.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('story', id)
  return row
}

export const withdraw = async ({ tx }: Deed, change: Of<'withdraw'>): Promise<readonly Applied[]> => {
  const row = await needStory(tx, change.storyId)
  if (row.state !== 'published')
    throw refuse('not-published', `The story '${row.id}' is not published.`, 'Nothing needs to be done.')
  const before = await rememberedStory(tx, row.id)
  await tx.updateTable('stories').set({ state: 'withdrawn' }).where('id', '=', row.id).execute()
  return [await remembered(tx, 'unpublish', row.id, before)]
}

export const correctStory = async (deed: Deed, change: Of<'correct-story'>): Promise<readonly Applied[]> => {
  const { tx, signature } = deed
  const row = await needStory(tx, change.storyId)
  if (row.state !== 'published')
    throw refuse(
      'not-published',
      `The story '${row.id}' is not published.`,
      'Publish it; what is not public needs no correction.',
    )
  const { language } = change.correction
  const had: StoryVersionRow | undefined = await tx
    .selectFrom('story_versions')
    .selectAll()
    .where('story_id', '=', row.id)
    .where('language', '=', language)
    .executeTakeFirst()
  if (!had || change.version.language !== language)
    throw refuse(
      'no-version',
      `The story '${row.id}' has no text in '${language}' to correct.`,
      'Correct the text in its own language.',
    )
  if (!change.correction.text.trim())
    throw refuse('no-correction', 'The correction says nothing.', 'Say what was wrong and what is right.')
  const before = await rememberedStory(tx, row.id)
  await checkReferences(tx, { sectionId: null, tagIds: [], reportIds: [], versions: [change.version] })
  await putVersion(deed, row.id, change.version)
  await touch(tx, row.id, signature.at)
  const last = await tx
    .selectFrom('corrections')
    .select((eb) => eb.fn.max('ordinal').as('ordinal'))
    .where('story_id', '=', row.id)
    .executeTakeFirst()
  await tx
    .insertInto('corrections')
    .values({ story_id: row.id, ordinal: (last?.ordinal ?? 0) + 1, ...change.correction })
    .execute()
  return [await remembered(tx, 'correct-story', row.id, before, { correction: change.correction })]
}

/** Words, address, tags, reports and days are what they were; revisions made since stay kept, and are shown no more. */
export const restoreStory = async ({ tx }: Deed, change: Of<'restore-story'>): Promise<readonly Applied[]> => {
  const { id } = await needStory(tx, change.storyId)
  const { story } = change
  const before = await rememberedStory(tx, id)
  await tx
    .updateTable('stories')
    .set({
      state: story.state,
      section_id: story.sectionId,
      published_at: story.publishedAt,
      published_order: story.publishedAt === null ? null : new Date(story.publishedAt).toISOString(),
      updated_at: story.updatedAt,
    })
    .where('id', '=', id)
    .execute()
  await putLists(tx, id, story.tagIds, story.reportIds)
  for (const { language } of before?.versions ?? []) await removeVersion(tx, id, language)
  for (const version of story.versions) await showAgain(tx, id, version)
  const words = await tx.selectFrom('story_versions').select('body').where('story_id', '=', id).execute()
  await checkReferences(tx, { ...story, versions: words as unknown as NewStory['versions'] })
  return [await remembered(tx, 'revert', id, before)]
}
