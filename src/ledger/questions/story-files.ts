// When the stories of each sitemap file were last changed. A step for each file through the index of the list, so that others
// get their turn in between however many stories there are.
import { sql } from 'kysely'
import type { Language } from '../../model/index.ts'
import type { Tx } from '../store.ts'

interface Step {
  readonly updated: string | null
  readonly published: string | null
  readonly last_order: string | null
  readonly last_id: string | null
}

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b)

export const storyFiles = async (tx: Tx, language: Language, size: number): Promise<readonly string[]> => {
  const files: string[] = []
  let after = sql``
  for (;;) {
    const { rows } = await sql<Step>`
      with part as (
        select l.published_order, l.story_id from story_lists l where l.list = 'all' and l.language = ${language} ${after}
        order by l.published_order, l.story_id limit ${sql.lit(size)}
      ), last as (select published_order, story_id from part order by published_order desc, story_id desc limit 1)
      select max(s.updated_at) as updated, max(s.published_at) as published,
        (select published_order from last) as last_order, (select story_id from last) as last_id
      from part p join stories s on s.id = p.story_id`.execute(tx)
    const [step] = rows
    if (!step?.published || step.last_order === null) return files
    files.push(step.updated === null ? step.published : later(step.updated, step.published))
    after = sql`and (l.published_order, l.story_id) > (${step.last_order}, ${step.last_id})`
  }
}
