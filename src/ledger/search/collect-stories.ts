// What of a story is found: each of its texts, with its tags, and the places of what it marks. A withdrawn story is there for
// editors only.
import type { Language } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { fromJson } from '../json.ts'
import type { Tx } from '../store.ts'
import { facets } from './document.ts'
import type { Document } from './document.ts'
import { dayNumber } from './numbers.ts'
import type { Places } from './places.ts'

/** The words alone: what is marked without where it leads, headings without their signs. */
export const bareBody = (body: string): string =>
  body.replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1').replace(/^(?:## |> )/gm, '')

/** Entities that the marks of each story lead to. */
const marked = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const marks = await inChunks(ids, (chunk) =>
    tx.selectFrom('story_marks').select(['story_id', 'kind', 'target_id']).where('story_id', 'in', chunk).execute(),
  )
  const of = (kind: string): string[] => marks.filter((mark) => mark.kind === kind).map((mark) => mark.target_id)
  const claims = await inChunks(of('claim'), (chunk) =>
    tx.selectFrom('claims').select(['id', 'entity_id']).where('id', 'in', chunk).execute(),
  )
  const promises = await inChunks(of('promise'), (chunk) =>
    tx.selectFrom('promises').select(['id', 'subject_id']).where('id', 'in', chunk).execute(),
  )
  const about = new Map<string, string | null>([
    ...claims.map((row) => [row.id, row.entity_id] as const),
    ...promises.map((row) => [row.id, row.subject_id] as const),
  ])
  const found = new Map<string, Set<string>>()
  for (const { story_id, kind, target_id } of marks) {
    const entity = kind === 'entity' ? target_id : about.get(target_id)
    if (entity) found.set(story_id, (found.get(story_id) ?? new Set()).add(entity))
  }
  return found
}

export const storyDocuments = async (
  tx: Tx,
  storyIds: readonly string[],
  places: Places,
): Promise<readonly Document[]> => {
  const stories = await inChunks(storyIds, (chunk) =>
    tx.selectFrom('stories').selectAll().where('id', 'in', chunk).execute(),
  )
  const byId = new Map(stories.map((story) => [story.id, story]))
  const versions = await inChunks(storyIds, (chunk) =>
    tx.selectFrom('story_versions').selectAll().where('story_id', 'in', chunk).execute(),
  )
  const tags = Map.groupBy(
    await inChunks(storyIds, (chunk) =>
      tx
        .selectFrom('story_tags as s')
        .innerJoin('tags as t', 't.id', 's.tag_id')
        .select(['s.story_id', 't.id', 't.names'])
        .where('s.story_id', 'in', chunk)
        .orderBy('t.id')
        .execute(),
    ),
    (row) => row.story_id,
  )
  const about = await marked(tx, storyIds)
  await places.load([...about.values()].flatMap((ids) => [...ids]))
  return versions.flatMap((version): readonly Document[] => {
    const story = byId.get(version.story_id)
    if (!story) return []
    const language = version.language as Language
    const mine = tags.get(story.id) ?? []
    const day = (story.published_order ?? story.published_at ?? '').slice(0, 10)
    const standing = new Set([...(about.get(story.id) ?? [])].flatMap((id) => places.around(id)))
    const tagNames = mine.flatMap((tag) => fromJson<Record<string, string>>(tag.names)[language] ?? [])
    return [
      {
        kind: 'story',
        target: story.id,
        language,
        owner: `s:${story.id}`,
        open: story.state === 'published',
        place: dayNumber(day),
        title: version.headline,
        slug: version.slug,
        date: day || null,
        due: null,
        amount: null,
        unit: null,
        state: story.state,
        name: [{ text: version.headline, language }],
        body: [{ text: [version.standfirst, bareBody(version.body), ...tagNames].join('\n'), language }],
        facets: [...mine.map((tag) => facets.tag(tag.id)), ...[...standing].toSorted().map(facets.place)],
      },
    ]
  })
}
