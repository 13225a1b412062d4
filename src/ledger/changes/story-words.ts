// A story's text in one language: a new revision when words changed, its address, and what its body marks.
import type { StoryVersion } from '../../model/index.ts'
import type { NewStory } from '../contract.ts'
import { marksOf } from '../marks.ts'
import type { MarkKind } from '../marks.ts'
import type { StoryVersionRow, Tables } from '../schema.ts'
import { claimSlug } from '../slugs.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Deed } from './applied.ts'

const tables: Readonly<Record<MarkKind | 'tag' | 'section', keyof Tables>> = {
  claim: 'claims',
  entity: 'entities',
  promise: 'promises',
  quote: 'quotes',
  visit: 'visits',
  report: 'reports',
  tag: 'tags',
  section: 'sections',
}

const need = async (tx: Tx, kind: keyof typeof tables, ids: readonly string[]): Promise<void> => {
  if (!ids.length) return
  const rows = await tx
    .selectFrom(tables[kind] as 'tags')
    .select('id')
    .where('id', 'in', ids)
    .execute()
  const there = new Set(rows.map((row) => row.id))
  const gone = ids.find((id) => !there.has(id))
  if (gone !== undefined) throw missing(kind, gone)
}

/** Everything that a story points at is in the ledger, and nothing that an editor rejected is marked as fact. */
export const checkReferences = async (
  tx: Tx,
  story: Pick<NewStory, 'sectionId' | 'tagIds' | 'reportIds' | 'versions'>,
): Promise<void> => {
  await need(tx, 'section', story.sectionId === null ? [] : [story.sectionId])
  await need(tx, 'tag', story.tagIds)
  await need(tx, 'report', story.reportIds)
  const marks = story.versions.flatMap((version) => marksOf(version.body))
  for (const [kind, group] of Map.groupBy(marks, (mark) => mark.kind))
    await need(tx, kind, [...new Set(group.map((mark) => mark.id))])
  const claims = marks.filter((mark) => mark.kind === 'claim').map((mark) => mark.id)
  if (!claims.length) return
  const rejected = await tx
    .selectFrom('claims')
    .select('id')
    .where('id', 'in', claims)
    .where('state', '=', 'rejected')
    .executeTakeFirst()
  if (rejected)
    throw refuse(
      'rejected',
      `The text marks the claim '${rejected.id}', which was rejected.`,
      'Mark the claim that replaced it, or drop the mark.',
    )
}

/** Whether words changed. Only then is there a new revision; the earlier ones stay. */
export const putVersion = async (
  { tx, signature }: Deed,
  storyId: string,
  version: Omit<StoryVersion, 'revision'>,
): Promise<boolean> => {
  const { language, slug, headline, standfirst, body } = version
  await claimSlug(tx, 'story', language, slug, storyId)
  const last = await tx
    .selectFrom('story_revisions')
    .selectAll()
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  const shown = await tx
    .selectFrom('story_versions')
    .select('revision')
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .executeTakeFirst()
  const same = last?.headline === headline && last.standfirst === standfirst && last.body === body
  const revision = same ? last.revision : (last?.revision ?? 0) + 1
  const row = { story_id: storyId, language, slug, headline, standfirst, body, revision }
  if (!same)
    await tx
      .insertInto('story_revisions')
      .values({ ...row, at: signature.at, signed_by: signature.by })
      .execute()
  await showVersion(tx, row)
  return !same || !shown
}

const showVersion = async (tx: Tx, row: StoryVersionRow): Promise<void> => {
  const { story_id, language, body } = row
  await removeVersion(tx, story_id, language)
  await tx.insertInto('story_versions').values(row).execute()
  const marks = marksOf(body).map((mark) => ({ story_id, language, kind: mark.kind, target_id: mark.id }))
  if (marks.length) await tx.insertInto('story_marks').values(marks).execute()
}

/** A revision that was shown before, as it was. */
export const showAgain = async (
  tx: Tx,
  storyId: string,
  { language, slug, revision }: { readonly language: string; readonly slug: string; readonly revision: number },
): Promise<void> => {
  const kept = await tx
    .selectFrom('story_revisions')
    .select(['headline', 'standfirst', 'body'])
    .where('story_id', '=', storyId)
    .where('language', '=', language)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (!kept) throw missing('revision', `${storyId} ${language} ${revision}`)
  await claimSlug(tx, 'story', language, slug, storyId)
  await showVersion(tx, { story_id: storyId, language, slug, revision, ...kept })
}

export const removeVersion = async (tx: Tx, storyId: string, language: string): Promise<void> => {
  for (const table of ['story_versions', 'story_marks'] as const)
    await tx
      .deleteFrom(table as 'story_versions')
      .where('story_id', '=', storyId)
      .where('language', '=', language)
      .execute()
}
