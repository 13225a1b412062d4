// Published stories for programs: newest first, along the lists in which they stand; without a language each story once.
import { sql } from 'kysely'
import { languages } from '../../model/index.ts'
import type { ListPaging, ListPart, PublicStory, Section, Story, StoryList, Tag } from '../../model/index.ts'
import { allSections, allTags } from '../questions/tags.ts'
import { storiesWhere } from '../questions/stories.ts'
import type { Dialect, Tx } from '../store.ts'
import { ofLanguage, walked } from './walk.ts'

const looked = 300

const listOf = ({ entityId, tagId, sectionId }: StoryList): string =>
  entityId !== undefined
    ? `about ${entityId}`
    : tagId !== undefined
      ? `tag ${tagId}`
      : sectionId !== undefined
        ? `section ${sectionId}`
        : 'all'

interface Standing {
  readonly story_id: string
  readonly published_order: string
}
const standing = async (tx: Tx, which: StoryList, after: readonly [order: string, id: string] | undefined): Promise<readonly Standing[]> => {
  const { from, to, language } = which
  const days = sql`${from === undefined ? sql`` : sql`and l.published_order >= ${from}`} ${to === undefined ? sql`` : sql`and l.published_order <= ${`${to}T~`}`}`
  const behind = after ? sql`and (l.published_order, l.story_id) < (${after[0]}, ${after[1]})` : sql``
  const list = listOf(which)
  const parts = (language ? [language] : languages).map((one) => sql`select * from (
    select l.story_id, l.published_order from story_lists l where l.list = ${list} and l.language = ${one} ${days} ${behind}
    order by l.published_order desc, l.story_id desc limit ${sql.lit(looked)}) x`)
  const { rows } = await sql<Standing>`select distinct story_id, published_order from (${sql.join(parts, sql` union all `)}) y
    order by published_order desc, story_id desc limit ${sql.lit(looked)}`.execute(tx)
  return rows
} // prettier-ignore

const told = (story: Story, sections: readonly Section[], tags: readonly Tag[]): PublicStory => ({
  story,
  section: sections.find((one) => one.id === story.sectionId) ?? null,
  tags: story.tagIds.flatMap((id) => tags.find((tag) => tag.id === id) ?? []),
})

const fits =
  ({ tagId, sectionId }: StoryList) =>
  (story: Story): boolean =>
    story.state === 'published' &&
    (tagId === undefined || story.tagIds.includes(tagId)) &&
    (sectionId === undefined || story.sectionId === sectionId)

/** Of a place with all that lies in it. A story that is in several languages is told once, where its first one stands. */
const inPlace = async (tx: Tx, dialect: Dialect, which: StoryList, { limit, cursor }: ListPaging): Promise<ListPart<PublicStory>> => {
  const { placeId, from, to, language } = which
  const [sections, tags] = [await allSections(tx), await allTags(tx)]
  const walk = { kind: 'story', placeId, from, to, cursor } as const
  return walked(tx, dialect, walk, limit, ofLanguage(language), async (docs) => {
    const found = await storiesWhere(tx, dialect, (eb) => eb('s.id', 'in', docs.map((doc) => doc.target)))
    const stories = new Map(found.filter(fits(which)).map((story) => [story.id, story]))
    return docs.map((doc) => {
      const story = stories.get(doc.target)
      const first = language ?? story?.versions[0]?.language
      return story && doc.language === first ? told(story, sections, tags) : null
    })
  })
} // prettier-ignore

export const storyList = async (
  tx: Tx,
  dialect: Dialect,
  which: StoryList,
  { limit, cursor }: ListPaging,
): Promise<ListPart<PublicStory>> => {
  if (which.placeId !== undefined)
    return inPlace(tx, dialect, which, { limit, ...(cursor !== undefined && { cursor }) })
  const fitting = fits(which)
  const [, order, id] = /^s([^~]{1,40})~(.{1,80})$/.exec(cursor ?? '') ?? []
  const rows = await standing(tx, which, order && id ? [order, id] : undefined)
  const [sections, tags] = [await allSections(tx), await allTags(tx)]
  const items: PublicStory[] = []
  for (let at = 0; at < rows.length; at += limit) {
    const some = rows.slice(at, at + limit)
    const stories = new Map((await storiesWhere(tx, dialect, (eb) => eb('s.id', 'in', some.map((one) => one.story_id)))).map((story) => [story.id, story])) // prettier-ignore
    for (const row of some) {
      const story = stories.get(row.story_id)
      if (!story || !fitting(story)) continue
      items.push(told(story, sections, tags))
      if (items.length === limit)
        return {
          items,
          next: row === rows.at(-1) && rows.length < looked ? null : `s${row.published_order}~${row.story_id}`,
        }
    }
  }
  const last = rows.at(-1)
  return { items, next: last && rows.length === looked ? `s${last.published_order}~${last.story_id}` : null }
}

export const storyNamed = async (tx: Tx, dialect: Dialect, id: string): Promise<PublicStory | null> => {
  const [story] = await storiesWhere(tx, dialect, (eb) =>
    eb.and([eb('s.id', '=', id), eb('s.state', '=', 'published')]),
  )
  return story ? told(story, await allSections(tx), await allTags(tx)) : null
}
