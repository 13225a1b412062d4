// Addresses never change: a slug once given out leads to the same thing for ever, and to its present slug.
import { DerekError } from '../model/index.ts'
import type { Tx } from './store.ts'

export type Space = 'project' | 'place' | 'person' | 'organization' | 'promise' | 'visit' | 'story' | 'tag' | 'section'

/** Makes the slug the target's present one; its earlier ones stay as ways to it. language: '' where addresses have none. */
export const claimSlug = async (
  tx: Tx,
  space: Space,
  language: string,
  slug: string,
  targetId: string,
): Promise<void> => {
  if (!/^[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*$/u.test(slug))
    throw new DerekError(
      'bad-slug',
      `'${slug}' cannot be an address.`,
      'Use letters and digits, with single hyphens between them.',
    )
  const holder = await slugHolder(tx, space, language, slug)
  if (holder && holder !== targetId)
    throw new DerekError(
      'slug-taken',
      `The address '${slug}' already leads to another ${space} (${holder}).`,
      'Choose another slug.',
    )
  await tx
    .updateTable('slugs')
    .set({ current: 0 })
    .where('target_id', '=', targetId)
    .where('space', '=', space)
    .where('language', '=', language)
    .where('slug', '<>', slug)
    .execute()
  if (holder)
    await tx
      .updateTable('slugs')
      .set({ current: 1 })
      .where('space', '=', space)
      .where('language', '=', language)
      .where('slug', '=', slug)
      .execute()
  else await tx.insertInto('slugs').values({ space, language, slug, target_id: targetId, current: 1 }).execute()
}

export const slugHolder = async (tx: Tx, space: Space, language: string, slug: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('slugs')
      .select('target_id')
      .where('space', '=', space)
      .where('language', '=', language)
      .where('slug', '=', slug)
      .executeTakeFirst()
  )?.target_id
