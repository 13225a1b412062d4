// Everything that is known of one entity, in five questions whatever there is of it and however much. Each finds what it wants
// through indexes: PostgreSQL looks through the whole table for an 'or' of two lists, so lists are joined with 'union'.
import type {
  Entity,
  EntityKind,
  EntityView,
  KeptPromise,
  KeptQuote,
  KeptVisit,
  ShownClaim,
  StoryCard,
} from '../../model/index.ts'
import { arrayOf } from '../differences.ts'
import { fromJson } from '../json.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { dueOrder, promiseFound, promisesQuery, quoteFound, quotesQuery, visitFound, visitsQuery } from './findings.ts'
import type { PromiseFound, QuoteFound, VisitFound } from './findings.ts'
import { heardOf, linesOf, officesOf, projectsOf } from './heard.ts'
import { relativesOf } from './relatives.ts'
import type { Relatives } from './relatives.ts'
import { standingClaims } from './standing.ts'
import { figuresOf, statesOf } from './state.ts'
import { cardFound, cardsQuery } from './stories.ts'
import type { CardFound } from './stories.ts'

const mostPromises = 100
const mostStories = 50
const nowhere = ['']

interface Asked {
  readonly tx: Tx
  readonly dialect: Dialect
  readonly self: Relatives
  /** The newest that tell of it. */
  readonly versions: readonly string[]
}

/** Its own claims, and those that tell where the projects on its page stand. */
const claimsAbout = ({ tx, self, versions }: Asked): Promise<readonly ShownClaim[]> => {
  const own = tx
    .selectFrom('claims')
    .select('id')
    .where('entity_id', 'in', self.family)
    .where('report_version_id', 'in', versions)
  return claimsWhere(tx, 'public', (eb) =>
    eb('c.id', 'in', self.projects.length ? own.unionAll(standingClaims(tx, self.projects) as never) : own),
  )
}

const promisesAbout = ({ tx, dialect, self }: Asked) => {
  const ids = self.family.flatMap((id) =>
    (['subject_id', 'issuer_id', 'addressee_id'] as const).map((column) =>
      tx
        .selectFrom((eb) =>
          eb
            .selectFrom('promises')
            .select('id')
            .where(column, '=', id)
            .where('checked', '=', 'confirmed')
            .orderBy(dueOrder('due'))
            .orderBy('report_version_id')
            .orderBy('ordinal')
            .orderBy('id')
            .limit(mostPromises)
            .as('p'),
        )
        .select('p.id'),
    ),
  )
  const all = ids.reduce((query, one) => query.unionAll(one))
  return promisesQuery(tx, dialect, (eb) => eb('x.id', 'in', all)).limit(mostPromises)
}

/** One that was joined into another report's is told as that one. */
const visitsWith = ({ tx, dialect, self, versions }: Asked) => {
  const told = tx
    .selectFrom('visits as x')
    .select('x.root_id')
    .where('x.checked', '=', 'confirmed')
    .where('x.report_version_id', 'in', versions)
    .where((eb) =>
      eb.or([
        eb('x.who_id', 'in', self.family),
        eb.exists(
          eb
            .selectFrom('stops')
            .select('stops.visit_id')
            .whereRef('stops.visit_id', '=', 'x.id')
            .where('stops.entity_id', 'in', self.family),
        ),
      ]),
    )
  return visitsQuery(tx, dialect, (eb) => eb('x.id', 'in', told))
}

const quotesOf = ({ tx, self, versions }: Asked) =>
  quotesQuery(tx, (eb) =>
    eb.and([
      eb('x.report_version_id', 'in', versions),
      eb('x.speaker_id', 'in', self.family),
      eb('x.state', '=', 'confirmed'),
    ]),
  )

/** Stories whose text marks it, or which cite a report that names it. */
const storiesAbout = ({ tx, dialect, self }: Asked, reportIds: readonly string[]) => {
  const marking = self.family.flatMap((id) =>
    (['ru', 'kk', 'en'] as const).map((language) =>
      tx
        .selectFrom((eb) =>
          eb
            .selectFrom('story_lists')
            .select('story_id')
            .where('list', '=', `about ${id}`)
            .where('language', '=', language)
            .orderBy('published_order', 'desc')
            .orderBy('story_id', 'desc')
            .limit(mostStories)
            .as('l'),
        )
        .select('l.story_id'),
    ),
  )
  const citing = tx.selectFrom('story_reports').select('story_id').where('report_id', 'in', reportIds)
  const all = marking.reduce((query, one) => query.unionAll(one), citing as never)
  return cardsQuery(tx, dialect, null, (eb) => eb('s.id', 'in', all)).limit(mostStories)
}

interface Found {
  readonly promises: readonly KeptPromise[]
  readonly visits: readonly KeptVisit[]
  readonly quotes: readonly KeptQuote[]
  readonly stories: readonly StoryCard[]
}
type Key = readonly (string | number | null)[]
const ordered = <Row>(rows: unknown, keys: (row: Row) => Key, downFirst: number): readonly Row[] =>
  fromJson<readonly Row[]>(rows).toSorted((a, b) => {
    const [mine, other] = [keys(a), keys(b)]
    for (const [at, key] of mine.entries())
      if (key !== other[at]) return (String(key ?? '') < String(other[at] ?? '') ? -1 : 1) * (at < downFirst ? -1 : 1)
    return 0
  })
const padded = (ordinal: number): string => String(ordinal).padStart(9, '0')

/** Four lists in one question. */
const findingsAbout = async (asked: Asked, reportIds: readonly string[], speaks: boolean): Promise<Found> => {
  const array = arrayOf(asked.dialect)
  const row = await asked.tx
    .selectNoFrom([
      array(promisesAbout(asked) as never).as('promises'),
      array(visitsWith(asked) as never).as('visits'),
      array(storiesAbout(asked, reportIds) as never).as('stories'),
      ...(speaks ? [array(quotesOf(asked) as never).as('quotes')] : []),
    ])
    .executeTakeFirstOrThrow()
  const lists = row as unknown as Readonly<Record<string, unknown>>
  return {
    promises: ordered<PromiseFound>(
      lists['promises'],
      (one) => [one.due ?? '~', one.report_version_id, padded(one.ordinal), one.id],
      0,
    ).map(promiseFound),
    visits: ordered<VisitFound>(
      lists['visits'],
      (one) => [one.date ?? one.published, one.report_version_id, padded(one.ordinal), one.id],
      1,
    ).map(visitFound),
    quotes: ordered<QuoteFound>(
      lists['quotes'] ?? [],
      (one) => [one.published, one.report_version_id, padded(one.ordinal), one.id],
      1,
    ).map(quoteFound),
    stories: ordered<CardFound>(lists['stories'], (one) => [one.published_order, one.id, one.language], 2).map(
      cardFound,
    ),
  }
}

export const entityPage = async (
  tx: Tx,
  dialect: Dialect,
  kind: EntityKind,
  slug: string,
): Promise<EntityView | { readonly movedTo: string } | null> => {
  const found = await relativesOf(tx, kind, slug)
  if (!found) return null
  if (found.slug !== slug) return { movedTo: found.slug }
  const { id } = found
  const speaks = kind === 'person' || kind === 'organization'
  const heard = await heardOf(tx, dialect, found.family, speaks)
  const versions = heard.length ? heard.map(({ line }) => line.versionId) : nowhere
  const reports = linesOf(heard)
  const self = { ...found, projects: speaks ? projectsOf(heard) : found.projects }
  const asked: Asked = { tx, dialect, self, versions }
  const claims = await claimsAbout(asked)
  const { promises, visits, quotes, stories } = await findingsAbout(
    asked,
    reports.length ? reports.map((line) => line.id) : nowhere,
    speaks,
  )
  const projects = self.projects.map((one) => one.id)
  const entities = await entitiesByIds(tx, dialect, [
    id,
    ...self.above,
    ...self.parts,
    ...projects,
    ...quotes.map((quote) => quote.speakerId),
    ...promises.flatMap((promise) => [promise.issuerId, promise.addresseeId, promise.subjectId]),
    ...visits.flatMap((visit) => [visit.whoId, ...visit.stops.map((stop) => stop.entityId)]),
  ])
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const all = (ids: readonly string[]): readonly Entity[] => ids.flatMap((one) => byId.get(one) ?? [])
  const ofProjects = claims.filter((claim) => claim.entityId !== id)
  return {
    entity: byId.get(id) as Entity,
    place: all(self.above)[0] ?? null,
    parents: kind === 'place' ? all(self.above) : [],
    parts: kind === 'place' ? all(self.parts) : [],
    projects: all(projects),
    claims: claims.filter((claim) => claim.entityId === id),
    projectStates: statesOf(ofProjects),
    projectFigures: figuresOf(ofProjects),
    promises,
    quotes,
    visits,
    stories,
    reports,
    offices: kind === 'person' ? officesOf(heard) : [],
    entities: entities.filter((entity) => entity.id !== id),
    totalClaims: self.claims,
  }
}
