// Where published stories are, without their words: for sitemaps, which name very many at once. Walks the index of the list,
// from its old end or from its new one.
import { sql } from 'kysely'
import type { Language, StoryAddress, StoryAddressPaging } from '../../model/index.ts'
import type { Tx } from '../store.ts'
import { boundsOf } from './paging.ts'

export const storyAddresses = async (
  tx: Tx,
  language: Language,
  paging: StoryAddressPaging,
): Promise<readonly StoryAddress[]> => {
  const { limit, offset } = boundsOf(paging)
  const way = paging.newest ? ('desc' as const) : ('asc' as const)
  let listed = tx
    .selectFrom('story_lists as l')
    .select(['l.story_id', 'l.published_order'])
    .where('l.list', '=', 'all')
    .where('l.language', '=', language)
    .orderBy('l.published_order', way)
    .orderBy('l.story_id', way)
    .limit(limit)
  if (offset) listed = listed.offset(offset)
  if (paging.since !== undefined) listed = listed.where('l.published_order', '>=', paging.since)
  const rows = await tx
    .selectFrom(listed.as('x'))
    .innerJoin('stories as s', 's.id', 'x.story_id')
    .innerJoin('story_versions as w', 'w.story_id', 'x.story_id')
    .select(['x.story_id as id', 'w.language', 'w.slug', 'w.headline', 's.published_at', 's.updated_at'])
    .orderBy(sql.ref('x.published_order'), way)
    .orderBy('x.story_id', way)
    .orderBy('w.language')
    .execute()
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((versions) => {
    const own = versions.find((one) => one.language === language)
    if (!own?.published_at) return []
    const { id, slug, headline, published_at: publishedAt, updated_at: updatedAt } = own
    const changedAt = updatedAt && Date.parse(updatedAt) > Date.parse(publishedAt) ? updatedAt : publishedAt
    const slugs = Object.fromEntries(versions.map((one) => [one.language, one.slug]))
    return [{ id, language, slug, headline, publishedAt, changedAt, slugs }]
  })
}
