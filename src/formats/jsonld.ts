// schema.org as JSON-LD, one object a page. Only what an editor confirmed stands in it: a search engine does not show the
// difference between what was checked and what was read by machine.
import { nameIn } from '../model/index.ts'
import type {
  Entity, EntityView, KeptPromise, Language, PromiseView, ReportLine, ReportView, ShownClaim, Source, StoryView, VisitView,
} from '../model/index.ts' // prettier-ignore

/** Where things are and how they are worded: whoever shows the page knows that. */
export interface Telling {
  readonly language: Language
  readonly newsroom: string
  /** With a slash at its end. */
  readonly home: string
  story(language: Language, slug: string): string
  entity(entity: Pick<Entity, 'kind' | 'slug'>): string
  promise(slug: string): string
  visit(slug: string): string
  report(id: string): string
  claim(claim: ShownClaim): string
  /** 'Cost: KZT 8.5 billion'. */
  words(claim: ShownClaim): string
  /** Without marks. */
  plain(text: string): string
}
export type Data = {
  readonly [name: string]: Data | string | number | boolean | undefined | readonly (Data | string)[]
}

/** Of a long list; the page itself has all. */
const most = 20
/** Each comes with its words, which weigh; the newest, since all are in the API. */
const mostClaims = 6

const root = (of: Data): Data => ({ '@context': 'https://schema.org', ...of })
const named = (entity: Entity, language: Language): string => nameIn(entity, language)?.name ?? entity.slug
const types: Readonly<Record<Entity['kind'], string>> = {
  project: 'Project',
  place: 'Place',
  person: 'Person',
  organization: 'Organization',
}
const thing = (entity: Entity, tell: Telling): Data => {
  const url = tell.entity(entity)
  return { '@type': types[entity.kind], '@id': url, name: named(entity, tell.language), url }
}
const newsroomOf = (tell: Telling): Data => ({ '@type': 'NewsMediaOrganization', name: tell.newsroom, url: tell.home })
const sourceOf = (source: Source, tell: Telling): Data => ({
  '@type': 'Organization',
  name: source.names[tell.language] ?? Object.values(source.names)[0] ?? source.id,
  ...(source.url && { url: source.url }),
})
const line = (report: ReportLine, tell: Telling): Data => ({
  '@type': 'CreativeWork',
  '@id': tell.report(report.id),
  ...(report.title && { name: report.title }),
  url: report.url ?? tell.report(report.id),
  datePublished: report.published,
  inLanguage: report.language,
  author: sourceOf(report.source, tell),
})
const lineOf = ({ report, version, source }: ReportView): ReportLine => ({
  id: report.id,
  versionId: version.id,
  title: version.title,
  url: report.url,
  published: version.published,
  language: version.language,
  source,
})
const claimOf = (claim: ShownClaim, tell: Telling, about?: Entity): Data => ({
  '@type': 'Claim',
  '@id': tell.claim(claim),
  text: tell.words(claim),
  datePublished: claim.published,
  ...(about && { about: { '@id': tell.entity(about) } }),
  appearance: { '@id': tell.report(claim.reportId) },
  isBasedOn: { '@type': 'Quotation', text: claim.evidence.text, inLanguage: claim.reportLanguage },
})
const confirmed = (claims: readonly ShownClaim[]): readonly ShownClaim[] =>
  claims.filter((claim) => claim.state === 'confirmed')

export const homeData = (tell: Telling, searchAt: string): Data =>
  root({
    '@type': 'WebSite',
    name: tell.newsroom,
    url: tell.home,
    inLanguage: tell.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchAt}?q={words}` },
      'query-input': 'required name=words',
    },
  })

export const storyData = (view: StoryView, tell: Telling, picture?: string): Data => {
  const { story, version } = view
  const url = tell.story(version.language, version.slug)
  const about = view.entities.filter((one) => one.kind === 'project')
  const mentions = view.entities.filter((one) => one.kind !== 'project')
  const corrections = story.corrections.filter((one) => one.language === version.language)
  const others = story.versions.filter((one) => one.language !== version.language)
  return root({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: version.headline,
    description: tell.plain(version.standfirst),
    inLanguage: version.language,
    ...(story.publishedAt && { datePublished: story.publishedAt, dateModified: story.updatedAt ?? story.publishedAt }),
    author: newsroomOf(tell),
    publisher: newsroomOf(tell),
    isAccessibleForFree: true,
    ...(picture && { image: picture }),
    ...(view.section?.names[tell.language] && { articleSection: view.section.names[tell.language] }),
    keywords: view.tags.flatMap((tag) => tag.names[tell.language] ?? []),
    citation: view.reports.map((report) => line(lineOf(report), tell)),
    about: about.slice(0, most).map((one) => thing(one, tell)),
    mentions: mentions.slice(0, most).map((one) => thing(one, tell)),
    ...(corrections.length && {
      correction: corrections.map((one) => ({ '@type': 'CorrectionComment', text: one.text, datePublished: one.at })),
    }),
    ...(others.length && {
      workTranslation: others.map((one) => ({ '@type': 'NewsArticle', '@id': tell.story(one.language, one.slug), inLanguage: one.language })),
    }),
  }) // prettier-ignore
}

const placeTypes: Readonly<Record<string, string>> = { country: 'Country', region: 'AdministrativeArea', district: 'AdministrativeArea', city: 'City' } // prettier-ignore

export const entityData = (view: EntityView, tell: Telling): Data => {
  const { entity } = view
  const url = tell.entity(entity)
  const name = named(entity, tell.language)
  const around = view.parents[0] ?? view.place
  const office = view.offices.at(-1)
  const claims = confirmed(view.claims)
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .slice(0, mostClaims)
  return root({
    '@type': (entity.placeKind && placeTypes[entity.placeKind]) ?? types[entity.kind],
    '@id': url,
    url,
    name,
    alternateName: [...new Set(entity.names.map((one) => one.name))].filter((one) => one !== name),
    ...(entity.kind === 'person' && office && { jobTitle: office.office }),
    ...(around && { [entity.kind === 'place' ? 'containedInPlace' : 'location']: thing(around, tell) }),
    ...(entity.code && { identifier: { '@type': 'PropertyValue', propertyID: /^\d/.test(entity.code) ? 'KATO' : 'ISO 3166-1', value: entity.code } }),
    ...(entity.kind === 'project' && claims.length && { subjectOf: claims.map((claim) => claimOf(claim, tell)) }),
  }) // prettier-ignore
}

const promiser = (promise: KeptPromise, issuer: Entity | null, tell: Telling): Data | undefined =>
  issuer ? thing(issuer, tell) : promise.issuer ? { '@type': 'Organization', name: promise.issuer } : undefined

export const promiseData = (view: PromiseView, tell: Telling): Data => {
  const { promise, report } = view
  const url = tell.promise(promise.slug)
  const author = promiser(promise, view.issuer, tell)
  return root({
    '@type': 'Claim',
    '@id': url,
    url,
    name: promise.titles[tell.language] ?? promise.evidence.text,
    text: promise.evidence.text,
    inLanguage: report.language,
    datePublished: report.published,
    ...(author && { author }),
    ...(view.subject && { about: thing(view.subject, tell) }),
    ...(/^\d{4}(?:-\d\d){0,2}$/.test(promise.due ?? '') && { temporalCoverage: `${report.published.slice(0, 10)}/${promise.due}` }),
    firstAppearance: line(report, tell),
    appearance: (view.reports ?? []).slice(0, most).map((one) => line(one, tell)),
  }) // prettier-ignore
}

export const reportData = (view: ReportView, tell: Telling): Data => {
  const entities = new Map((view.entities ?? []).map((one) => [one.id, one]))
  const claims = confirmed(view.claims).slice(0, most)
  const used = new Set(claims.flatMap((claim) => entities.get(claim.entityId ?? '') ?? []))
  return root({
    ...line(lineOf(view), tell),
    about: [...used].map((one) => thing(one, tell)),
    hasPart: claims.map((claim) => claimOf(claim, tell, entities.get(claim.entityId ?? ''))),
  })
}

export const visitData = (view: VisitView, tell: Telling): Data => {
  const { visit, report, reports = [report] } = view
  const url = tell.visit(visit.slug)
  const entities = new Map(view.entities.map((one) => [one.id, one]))
  const who = entities.get(visit.whoId ?? '')
  const stops = visit.stops.toSorted((a, b) => a.ordinal - b.ordinal)
  return root({
    '@type': 'Event',
    '@id': url,
    url,
    name: visit.titles[tell.language] ?? Object.values(visit.titles)[0] ?? visit.who,
    startDate: visit.date ?? undefined,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    attendee: who ? thing(who, tell) : { '@type': 'Person', name: visit.who },
    location: stops.map((stop) => {
      const entity = entities.get(stop.entityId ?? '')
      return entity ? { '@type': 'Place', name: named(entity, tell.language), url: tell.entity(entity) } : { '@type': 'Place', name: stop.what }
    }),
    subjectOf: reports.map((one) => line(one, tell)),
  }) // prettier-ignore
}

/** Fit to stand inside a script element: nothing in it can end that. */
export const writeData = (data: Data): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
