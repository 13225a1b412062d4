// Everything that has a page as schema.org JSON-LD: entities with their confirmed claims, and stories. One graph, told a piece at
// a time; each object is the one that its page carries.
import { entityData, storyData } from '../formats/jsonld.ts'
import type { Data, Telling } from '../formats/jsonld.ts'
import { jsonList } from '../formats/jsonl.ts'
import { entityKinds } from '../model/index.ts'
import { entitiesOf } from './export-entities.ts'
import { frame, item } from './export-setting.ts'
import type { Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'

const page = 50
/** The graph says once which words these are. */
const inGraph = ({ '@context': _context, ...data }: Data): Data => data

export async function* exportJsonld({ ledger }: Newsroom, tell: Telling): Pieces {
  const list = jsonList('{"@context":"https://schema.org","@graph":[', ']}')
  for await (const entities of entitiesOf(ledger, entityKinds))
    for (const { kind, slug } of entities) {
      const view = await ledger.entity(kind, slug)
      if (view && 'entity' in view) yield item(list(inGraph(entityData(view, tell))))
    }
  let cursor: string | null | undefined
  while (cursor !== null) {
    const { items, next } = await ledger.storyList({}, { limit: page, ...(cursor !== undefined && { cursor }) })
    for (const { story } of items)
      for (const { language, slug } of story.versions) {
        const view = await ledger.story(language, slug)
        if (view && 'story' in view) yield item(list(inGraph(storyData(view, { ...tell, language }))))
      }
    cursor = next
  }
  yield frame(list(undefined))
}
