// One story with all that it rests on.
import type { Entity, Language, Story, StoryView } from '../../model/index.ts'
import { marksOf } from '../marks.ts'
import { sectionOf, tagOf } from '../nouns.ts'
import { slugHolder } from '../slugs.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds, entityRow } from './entities.ts'
import { promisesWhere } from './findings.ts'
import { entityIdsOf, reportViews } from './reports.ts'
import { cardsWhere, storiesWhere } from './stories.ts'
import { newestVersions } from './heard.ts'

export const storyById = async (tx: Tx, dialect: Dialect, id: string): Promise<Story | null> =>
  (await storiesWhere(tx, dialect, (eb) => eb('s.id', '=', id)))[0] ?? null

const byId = <T extends { readonly id: string }>(...lists: readonly (readonly T[])[]): readonly T[] => [
  ...new Map(lists.flat().map((one) => [one.id, one])).values(),
]

/** True where a story stood at the address and was withdrawn. */
export const isWithdrawn = async (tx: Tx, language: Language, slug: string): Promise<boolean> => {
  const id = await slugHolder(tx, 'story', language, slug)
  if (id === undefined) return false
  const row = await tx.selectFrom('stories').select('state').where('id', '=', id).executeTakeFirst()
  return row?.state === 'withdrawn'
}

export const storyPage = async (
  tx: Tx,
  dialect: Dialect,
  language: Language,
  slug: string,
): Promise<StoryView | { readonly movedTo: string } | null> => {
  const id = await slugHolder(tx, 'story', language, slug)
  const story = id === undefined ? null : await storyById(tx, dialect, id)
  const version = story?.versions.find((one) => one.language === language)
  if (!story || !version || story.state !== 'published') return null
  if (version.slug !== slug) return { movedTo: version.slug }

  const marks = marksOf(version.body)
  const marked = (kind: string): readonly string[] => marks.filter((mark) => mark.kind === kind).map((mark) => mark.id)
  const reports = await reportViews(tx, dialect, 'public', story.reportIds)
  const ofReports = reports.flatMap((report) => report.claims.filter((claim) => claim.state === 'confirmed'))
  const claimIds = marked('claim')
  const markedClaims = claimIds.length ? await claimsWhere(tx, 'public', (eb) => eb('c.id', 'in', claimIds)) : []
  const claims = byId(ofReports, markedClaims)
  const promiseIds = marked('promise')
  const markedPromises = promiseIds.length
    ? await promisesWhere(tx, dialect, (eb) =>
        eb.and([eb('x.id', 'in', promiseIds), eb('x.checked', '<>', 'rejected')]),
      )
    : []
  const promises = byId(
    reports.flatMap((report) => report.promises.filter((promise) => promise.checked === 'confirmed')),
    markedPromises,
  )
  const entities = await entitiesByIds(tx, dialect, [
    ...marked('entity'),
    ...claims.map((claim) => claim.entityId),
    ...promises.flatMap((promise) => [promise.issuerId, promise.addresseeId, promise.subjectId]),
    ...reports.flatMap(entityIdsOf),
  ])
  // A mark may name an entity that was since joined into another; it is handed on under the name that the body uses too.
  const gone = marked('entity').filter((one) => !entities.some((entity) => entity.id === one))
  const redirects: Entity[] = []
  for (const one of gone) redirects.push(...[await entityRow(tx, dialect, one)].filter((entity) => entity !== null))
  const projects = entities.filter((entity) => entity.kind === 'project').map((entity) => entity.id)
  return {
    story,
    version,
    section: await sectionFor(tx, story.sectionId),
    tags: await tagsFor(tx, story.tagIds),
    reports,
    claims,
    entities: [...entities, ...redirects],
    promises,
    later: projects.length ? await laterStories(tx, dialect, story, language, projects) : [],
  }
}

const sectionFor = async (tx: Tx, id: string | null): Promise<StoryView['section']> => {
  if (id === null) return null
  const row = await tx.selectFrom('sections').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? sectionOf(row) : null
}

const tagsFor = async (tx: Tx, ids: readonly string[]): Promise<StoryView['tags']> => {
  if (!ids.length) return []
  const rows = await tx.selectFrom('tags').selectAll().where('id', 'in', ids).execute()
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(tagOf))
}

const mostLater = 50

/** Stories that cite the newest reports about the same projects. */
const laterStories = async (
  tx: Tx,
  dialect: Dialect,
  story: Story,
  language: Language,
  projects: readonly string[],
): Promise<StoryView['later']> => {
  const family = await tx.selectFrom('entities').select('id').where('root_id', 'in', projects).orderBy('id').execute()
  const versions = newestVersions(
    tx,
    family.map((row) => row.id),
  )
  return cardsWhere(
    tx,
    dialect,
    language,
    (eb) =>
      eb.and([
        eb('s.id', '<>', story.id),
        eb('s.published_order', '>', new Date(story.publishedAt ?? 0).toISOString()),
        eb(
          's.id',
          'in',
          eb
            .selectFrom('story_reports as sr')
            .innerJoin('report_versions as v', 'v.report_id', 'sr.report_id')
            .select('sr.story_id')
            .where('v.id', 'in', versions),
        ),
      ]),
    mostLater,
  )
}
