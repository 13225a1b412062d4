// Everything that is known of one entity, in eight questions whatever there is of it.
import type { Entity, EntityKind, EntityView, Language, ReportLine } from '../../model/index.ts'
import { sourceOf } from '../nouns.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { promisesWhere, quotesWhere, visitsWhere } from './findings.ts'
import { relativesOf } from './relatives.ts'
import { figureProperties, figuresOf, stateProperties, statesOf } from './state.ts'
import { cardsWhere } from './stories.ts'

interface Heard {
  readonly line: ReportLine
  readonly office: string | null
}

const familyOf = (tx: Tx, id: string) => tx.selectFrom('entities').select('id').where('root_id', '=', id)

/** The report versions in which an editor found it. */
const namingVersions = (tx: Tx, id: string) =>
  tx
    .selectFrom('mentions')
    .select('report_version_id')
    .where('entity_id', 'in', familyOf(tx, id))
    .where('state', '=', 'confirmed')
    .union(
      tx
        .selectFrom('claims')
        .select('report_version_id')
        .where('entity_id', 'in', familyOf(tx, id))
        .where('state', '=', 'confirmed'),
    )

/** Every report version that names it, with the office that the report gives. Newest first. */
const heardOf = async (tx: Tx, id: string): Promise<readonly Heard[]> => {
  const family = familyOf(tx, id)
  const rows = await tx
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .innerJoin('sources as s', 's.id', 'r.source_id')
    .leftJoin('mentions as m', (join) =>
      join
        .onRef('m.report_version_id', '=', 'v.id')
        .on('m.entity_id', 'in', family)
        .on('m.state', '=', 'confirmed')
        .on('m.shown', '=', 1),
    )
    .selectAll('s')
    .select(['v.id as version_id', 'v.title', 'v.published', 'v.language as report_language', 'm.office'])
    .select(['r.id as report_id', 'r.url as report_url'])
    .where('v.id', 'in', namingVersions(tx, id))
    .orderBy('v.published', 'desc')
    .orderBy('v.report_id')
    .orderBy('v.version', 'desc')
    .orderBy('m.ordinal')
    .execute()
  return rows.map((row) => ({
    office: row.office,
    line: {
      id: row.report_id,
      versionId: row.version_id,
      title: row.title,
      url: row.report_url,
      published: row.published,
      language: row.report_language as Language,
      source: sourceOf(row),
    },
  }))
}

const lines = (heard: readonly Heard[]): readonly ReportLine[] => {
  const seen = new Set<string>()
  return heard.flatMap(({ line }) => (seen.has(line.id) ? [] : [(seen.add(line.id), line)]))
}

const offices = (heard: readonly Heard[]): EntityView['offices'] => {
  const seen = new Set<string>()
  return heard.toReversed().flatMap(({ office, line }) => {
    if (office === null || seen.has(`${line.language}|${office}`)) return []
    seen.add(`${line.language}|${office}`)
    return [{ office, language: line.language, published: line.published, reportId: line.id }]
  })
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
  const family = familyOf(tx, self.id)
  const speaks = kind === 'person' || kind === 'organization'

  const found = await claimsWhere(tx, 'public', (eb) =>
    eb.or([
      eb('c.entity_id', 'in', family),
      ...(self.projects.length
        ? [
            eb.and([
              eb('c.property', 'in', [...stateProperties, ...figureProperties]),
              eb(
                'c.entity_id',
                'in',
                eb.selectFrom('entities as p').select('p.id').where('p.root_id', 'in', self.projects),
              ),
            ]),
          ]
        : []),
    ]),
  )
  const claims = found.filter((claim) => claim.entityId === self.id)
  const ofProjects = found.filter((claim) => claim.entityId !== self.id)
  const promises = await promisesWhere(tx, dialect, (eb) =>
    eb.and([
      eb('x.checked', '=', 'confirmed'),
      eb.or([eb('x.subject_id', 'in', family), eb('x.issuer_id', 'in', family), eb('x.addressee_id', 'in', family)]),
    ]),
  )
  const quotes = speaks
    ? await quotesWhere(tx, (eb) => eb.and([eb('x.speaker_id', 'in', family), eb('x.state', '=', 'confirmed')]))
    : []
  const visits = await visitsWhere(tx, dialect, (eb) =>
    eb.and([
      eb('x.checked', '=', 'confirmed'),
      eb.or([
        eb('x.who_id', 'in', family),
        eb('x.id', 'in', eb.selectFrom('stops').select('visit_id').where('entity_id', 'in', family)),
      ]),
    ]),
  )
  const heard = await heardOf(tx, self.id)
  const stories = await cardsWhere(tx, dialect, null, (eb) =>
    eb.or([
      eb('s.id', 'in', eb.selectFrom('story_marks').select('story_id').where('target_id', 'in', family)),
      eb(
        's.id',
        'in',
        eb
          .selectFrom('story_reports as sr')
          .innerJoin('report_versions as rv', 'rv.report_id', 'sr.report_id')
          .select('sr.story_id')
          .where('rv.id', 'in', namingVersions(tx, self.id)),
      ),
    ]),
  )
  const entities = await entitiesByIds(tx, dialect, [
    self.id,
    ...self.above,
    ...self.parts,
    ...self.projects,
    ...claims.map((claim) => claim.entityId),
    ...quotes.map((quote) => quote.speakerId),
    ...promises.flatMap((promise) => [promise.issuerId, promise.addresseeId, promise.subjectId]),
    ...visits.flatMap((visit) => [visit.whoId, ...visit.stops.map((stop) => stop.entityId)]),
  ])
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const all = (ids: readonly string[]): readonly Entity[] => ids.flatMap((id) => byId.get(id) ?? [])
  const [place] = all(self.above.slice(0, 1))
  return {
    entity: byId.get(self.id) as Entity,
    place: place ?? null,
    parents: kind === 'place' ? all(self.above) : [],
    parts: kind === 'place' ? all(self.parts) : [],
    projects: all(self.projects),
    claims,
    projectStates: statesOf(ofProjects),
    projectFigures: figuresOf(ofProjects),
    promises,
    quotes,
    visits,
    stories,
    reports: lines(heard),
    offices: kind === 'person' ? offices(heard) : [],
    entities: entities.filter((entity) => entity.id !== self.id),
  }
}
