// Everything that is known of one entity, in eight questions whatever there is of it. Each asks for ids through indexes first
// and joins them with 'union': PostgreSQL looks through the whole table for an 'or' of two such lists.
import type {
  Entity,
  EntityKind,
  EntityView,
  KeptPromise,
  KeptVisit,
  ShownClaim,
  StoryCard,
} from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { promisesWhere, quotesWhere, visitsWhere } from './findings.ts'
import { familyOf, heardOf, linesOf, namingVersions, officesOf } from './heard.ts'
import { relativesOf } from './relatives.ts'
import { figureProperties, figuresOf, stateProperties, statesOf } from './state.ts'
import { cardsWhere } from './stories.ts'

/** So many projects of a place are shown with where they stand. */
const mostProjects = 10_000

/** Its own claims, and those that tell where the projects on its page stand. */
const claimsAbout = (tx: Tx, id: string, projects: readonly string[]): Promise<readonly ShownClaim[]> => {
  const own = tx.selectFrom('claims').select('id').where('entity_id', 'in', familyOf(tx, id))
  const shown = projects.slice(0, mostProjects)
  const theirs = tx
    .selectFrom('claims')
    .select('id')
    .where('property', 'in', [...stateProperties, ...figureProperties])
    .where('entity_id', 'in', (eb) => eb.selectFrom('entities').select('id').where('root_id', 'in', shown))
  return claimsWhere(tx, 'public', (eb) => eb('c.id', 'in', shown.length ? own.union(theirs) : own))
}

const promisesAbout = (tx: Tx, dialect: Dialect, id: string): Promise<readonly KeptPromise[]> => {
  const by = (column: 'subject_id' | 'issuer_id' | 'addressee_id') =>
    tx.selectFrom('promises').select('id').where(column, 'in', familyOf(tx, id))
  const ids = by('subject_id').union(by('issuer_id')).union(by('addressee_id'))
  return promisesWhere(tx, dialect, (eb) => eb.and([eb('x.checked', '=', 'confirmed'), eb('x.id', 'in', ids)]))
}

const visitsWith = (tx: Tx, dialect: Dialect, id: string): Promise<readonly KeptVisit[]> => {
  const made = tx.selectFrom('visits').select('id').where('who_id', 'in', familyOf(tx, id))
  const received = tx.selectFrom('stops').select('visit_id as id').where('entity_id', 'in', familyOf(tx, id))
  return visitsWhere(tx, dialect, (eb) =>
    eb.and([eb('x.checked', '=', 'confirmed'), eb('x.id', 'in', made.union(received))]),
  )
}

/** Stories whose text marks it, or which cite a report that names it. */
const storiesAbout = (tx: Tx, dialect: Dialect, id: string): Promise<readonly StoryCard[]> => {
  const marking = tx.selectFrom('story_marks').select('story_id').where('target_id', 'in', familyOf(tx, id))
  const citing = tx
    .selectFrom('story_reports as sr')
    .innerJoin('report_versions as rv', 'rv.report_id', 'sr.report_id')
    .select('sr.story_id')
    .where('rv.id', 'in', namingVersions(tx, id))
  return cardsWhere(tx, dialect, null, (eb) => eb('s.id', 'in', marking.union(citing)))
}

export const entityPage = async (
  tx: Tx,
  dialect: Dialect,
  kind: EntityKind,
  slug: string,
): Promise<EntityView | { readonly movedTo: string } | null> => {
  const self = await relativesOf(tx, kind, slug)
  if (!self) return null
  if (self.slug !== slug) return { movedTo: self.slug }
  const { id } = self
  const speaks = kind === 'person' || kind === 'organization'
  const found = await claimsAbout(tx, id, self.projects)
  const promises = await promisesAbout(tx, dialect, id)
  const quotes = speaks
    ? await quotesWhere(tx, (eb) =>
        eb.and([eb('x.speaker_id', 'in', familyOf(tx, id)), eb('x.state', '=', 'confirmed')]),
      )
    : []
  const visits = await visitsWith(tx, dialect, id)
  const heard = await heardOf(tx, id)
  const stories = await storiesAbout(tx, dialect, id)
  const entities = await entitiesByIds(tx, dialect, [
    id,
    ...self.above,
    ...self.parts,
    ...self.projects,
    ...quotes.map((quote) => quote.speakerId),
    ...promises.flatMap((promise) => [promise.issuerId, promise.addresseeId, promise.subjectId]),
    ...visits.flatMap((visit) => [visit.whoId, ...visit.stops.map((stop) => stop.entityId)]),
  ])
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const all = (ids: readonly string[]): readonly Entity[] => ids.flatMap((one) => byId.get(one) ?? [])
  const ofProjects = found.filter((claim) => claim.entityId !== id)
  return {
    entity: byId.get(id) as Entity,
    place: all(self.above)[0] ?? null,
    parents: kind === 'place' ? all(self.above) : [],
    parts: kind === 'place' ? all(self.parts) : [],
    projects: all(self.projects),
    claims: found.filter((claim) => claim.entityId === id),
    projectStates: statesOf(ofProjects),
    projectFigures: figuresOf(ofProjects),
    promises,
    quotes,
    visits,
    stories,
    reports: linesOf(heard),
    offices: kind === 'person' ? officesOf(heard) : [],
    entities: entities.filter((entity) => entity.id !== id),
  }
}
