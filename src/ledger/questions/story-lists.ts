// Parts of the lists that stories stand in, newest first, from wherever one likes.
import { sql } from 'kysely'
import type { Language, Paging, StoryCard, Totals } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { behind, boundsOf } from './paging.ts'
import { cardsWhere } from './stories.ts'

export const storiesIn = (
  tx: Tx,
  dialect: Dialect,
  list: string,
  language: Language,
  paging: Paging = {},
): Promise<readonly StoryCard[]> => {
  const { limit, offset } = boundsOf(paging)
  let ids = tx
    .selectFrom('story_lists as l')
    .select('l.story_id')
    .where('l.list', '=', list)
    .where('l.language', '=', language)
    .orderBy('l.published_order', 'desc')
    .orderBy('l.story_id', 'desc')
    .limit(limit)
  if (offset) ids = ids.offset(offset)
  if (paging.after !== undefined)
    ids = ids.where(
      behind(
        [sql.ref('l.published_order'), sql.ref('l.story_id')],
        '<',
        sql`select a.published_order, a.id from stories a where a.id = ${paging.after}`,
      ),
    )
  return cardsWhere(tx, dialect, language, (eb) => eb('s.id', 'in', ids))
}

export const countIn = async (tx: Tx, list: string, language: Language): Promise<number> =>
  (
    await tx
      .selectFrom('story_counts')
      .select('count')
      .where('list', '=', list)
      .where('language', '=', language)
      .executeTakeFirst()
  )?.count ?? 0

export const tagCount = async (tx: Tx, tagId: string, language: Language): Promise<number> =>
  (
    await tx
      .selectFrom('tag_counts')
      .select('count')
      .where('tag_id', '=', tagId)
      .where('language', '=', language)
      .executeTakeFirst()
  )?.count ?? 0

export const totals = async (tx: Tx): Promise<Totals> => {
  const stories = await tx.selectFrom('story_counts').select(['language', 'count']).where('list', '=', 'all').execute()
  const counters = await tx.selectFrom('counters').selectAll().where('name', '<>', 'changes').execute()
  const of = (name: string): number => counters.find((one) => one.name === name)?.value ?? 0
  return {
    stories: Object.fromEntries(stories.map((row) => [row.language, row.count])),
    promises: of('promises'),
    visits: of('visits'),
    entities: Object.fromEntries(
      counters.flatMap(({ name, value }) => (name.startsWith('entities ') ? [[name.slice(9), value]] : [])),
    ),
  }
}
