// How many published stories carry a tag, in each language, counted anew. Kept beside the stories by projections/stories.ts in
// the same transaction, so that the number on the tag's page is the number of stories on it.
import type { Tx } from './store.ts'

export interface Counted {
  readonly tag_id: string
  readonly language: string
  readonly count: number
}

export const countTags = async (tx: Tx, tagIds?: readonly string[]): Promise<readonly Counted[]> => {
  let query = tx
    .selectFrom('story_tags as t')
    .innerJoin('stories as s', 's.id', 't.story_id')
    .innerJoin('story_versions as v', 'v.story_id', 't.story_id')
    .select((eb) => ['t.tag_id', 'v.language', eb.fn.countAll<number>().as('count')])
    .where('s.state', '=', 'published')
    .groupBy(['t.tag_id', 'v.language'])
  if (tagIds) query = query.where('t.tag_id', 'in', tagIds)
  return query.execute()
}
