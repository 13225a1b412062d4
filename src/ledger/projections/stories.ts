// The lists that a story stands in, and how many stand in each: changed by what this story adds and takes away, never counted anew.
import { sql } from 'kysely'
import type { StoryListRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { listsNow } from './what.ts'

const counted = 'tag '

const add = async (tx: Tx, list: string, language: string, more: number): Promise<void> => {
  if (!more) return
  const tag = list.startsWith(counted)
  const [table, key, id] = tag
    ? (['tag_counts', 'tag_id', list.slice(counted.length)] as const)
    : (['story_counts', 'list', list] as const)
  await sql`insert into ${sql.table(table)} (${sql.ref(key)}, language, count) values (${id}, ${language}, ${more})
    on conflict (${sql.ref(key)}, language) do update set count = ${sql.table(table)}.count + ${more}`.execute(tx)
  await sql`delete from ${sql.table(table)} where ${sql.ref(key)} = ${id} and language = ${language} and count = 0`.execute(
    tx,
  )
}

export const renewStories = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const before = await tx.selectFrom('story_lists').selectAll().where('story_id', '=', id).execute()
    const { rows: after } = await sql<StoryListRow>`${listsNow([id])}`.execute(tx)
    await tx.deleteFrom('story_lists').where('story_id', '=', id).execute()
    if (after.length) await tx.insertInto('story_lists').values(after).execute()
    const more = new Map<string, number>()
    const count = (rows: readonly StoryListRow[], sign: number): void => {
      for (const { list, language } of rows)
        if (!list.startsWith('about ')) more.set(`${language} ${list}`, (more.get(`${language} ${list}`) ?? 0) + sign)
    }
    count(before, -1)
    count(after, 1)
    for (const [key, by] of more) await add(tx, key.slice(key.indexOf(' ') + 1), key.slice(0, key.indexOf(' ')), by)
  }
}
