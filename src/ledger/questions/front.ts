// The front page: what is new, what is owed, what is being built, and what was put right.
import type { FrontView, Language } from '../../model/index.ts'
import { sourceOf } from '../nouns.ts'
import type { Dialect, Tx } from '../store.ts'
import { entitiesByIds } from './entities.ts'
import { newsworthyProjects } from './entity-list.ts'
import { dueOrder, promisesWhere } from './findings.ts'
import { cardsWhere, correctionOf } from './stories.ts'
import { storiesIn } from './story-lists.ts'
import { tagCounts } from './tags.ts'

export const frontPage = async (tx: Tx, dialect: Dialect, language: Language, limit: number): Promise<FrontView> => {
  const projectIds = await newsworthyProjects(tx, limit)
  const projects = new Map((await entitiesByIds(tx, dialect, projectIds)).map((entity) => [entity.id, entity]))
  return {
    stories: await storiesIn(tx, dialect, 'all', language, { limit }),
    tags: await tagCounts(tx, language),
    promises: await duePromises(tx, dialect, limit),
    projects: projectIds.flatMap((id) => projects.get(id) ?? []),
    sources: (await tx.selectFrom('sources').selectAll().orderBy('id').execute()).map(sourceOf),
    corrections: await lateCorrections(tx, dialect, language, limit),
  }
}

/** What is open or moved, the first due first. */
export const duePromises = (tx: Tx, dialect: Dialect, limit: number): Promise<FrontView['promises']> => {
  const of = (state: string) =>
    tx
      .selectFrom((eb) =>
        eb
          .selectFrom('promises')
          .select('id')
          .where('checked', '=', 'confirmed')
          .where('state', '=', state)
          .orderBy(dueOrder('due'))
          .orderBy('report_version_id')
          .orderBy('ordinal')
          .orderBy('id')
          .limit(limit)
          .as('p'),
      )
      .select('p.id')
  return promisesWhere(tx, dialect, (eb) => eb('x.id', 'in', of('open').unionAll(of('moved'))), limit)
}

const lateCorrections = async (
  tx: Tx,
  dialect: Dialect,
  language: Language,
  limit: number,
): Promise<FrontView['corrections']> => {
  const rows = await tx
    .selectFrom('corrections as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .selectAll('c')
    .where('c.language', '=', language)
    .where('s.state', '=', 'published')
    .orderBy('c.at', 'desc')
    .orderBy('c.story_id')
    .orderBy('c.ordinal', 'desc')
    .limit(limit)
    .execute()
  if (!rows.length) return []
  const cards = await cardsWhere(tx, dialect, language, (eb) =>
    eb('s.id', 'in', [...new Set(rows.map((row) => row.story_id))]),
  )
  return rows.flatMap((row) => {
    const story = cards.find((card) => card.id === row.story_id)
    return story ? [{ story, correction: correctionOf(row) }] : []
  })
}
