// The ledger's nouns in the API's words.
import { shownPromise } from '../../following/promises/index.ts'
import { claimContent } from '../../model/index.ts'
import type {
  Entity,
  KeptPromise,
  Language,
  PublicStory,
  ReportLine,
  SearchHit,
  ShownClaim,
  Source,
  Span,
  Tag,
  Worded,
} from '../../model/index.ts'
import { anchors, entityAt, everywhere, promiseAt, reportAt, storyAt } from '../../pages/index.ts'

type Shape = Readonly<Record<string, unknown>>

const pagesAt = (origin: string, at: (language: Language) => string): Worded =>
  everywhere((language) => origin + at(language))

export const sourceShape = ({ id, kind, url, names }: Source): Shape => ({ id, kind, url, names })
export const tagShape = ({ id, names, slugs }: Tag): Shape => ({ id, names, slugs })
const evidenceShape = ({ start, end, text }: Span): Shape => ({ start, end, text })

export const entityShape = (entity: Entity, origin: string): Shape => ({
  id: entity.id,
  kind: entity.kind,
  slug: entity.slug,
  code: entity.code,
  placeKind: entity.placeKind,
  place: entity.placeId,
  names: entity.names.map(({ language, name, main, from, until }) => ({ language, name, main, from, until })),
  pages: pagesAt(origin, (language) => entityAt(language, entity)),
})

export const claimShape = (claim: ShownClaim, origin: string): Shape => ({
  id: claim.id,
  state: claim.state,
  subject: claim.subject,
  entity: claim.entityId,
  ...claimContent(claim),
  evidence: evidenceShape(claim.evidence),
  report: claim.reportId,
  version: claim.reportVersionId,
  published: claim.published,
  language: claim.reportLanguage,
  source: claim.sourceId,
  correctionOf: claim.correctionOf,
  pages: pagesAt(origin, (language) => reportAt(language, claim.reportId, anchors.claim(claim.id))),
})

export const reportShape = (line: ReportLine, origin: string): Shape => ({
  id: line.id,
  title: line.title,
  url: line.url,
  published: line.published,
  language: line.language,
  version: line.versionId,
  source: sourceShape(line.source),
  pages: pagesAt(origin, (language) => reportAt(language, line.id)),
})

export const promiseShape = (promise: KeptPromise, origin: string, today: string): Shape => {
  const shown = shownPromise(promise, today)
  return {
    id: promise.id,
    slug: promise.slug,
    kind: promise.kind,
    state: promise.state,
    shown: shown.state,
    issuer: promise.issuer,
    issuerEntity: promise.issuerId,
    addressee: promise.addressee,
    addresseeEntity: promise.addresseeId,
    subject: promise.subjectId,
    due: promise.due,
    dueDay: shown.dueDay ?? null,
    titles: promise.titles,
    evidence: evidenceShape(promise.evidence),
    report: promise.reportVersionId.split('.')[0],
    version: promise.reportVersionId,
    history: promise.history.map(({ at, state, due, claimId, reportVersionId }) => ({
      at,
      state,
      due,
      claim: claimId,
      version: reportVersionId,
    })),
    pages: pagesAt(origin, (language) => promiseAt(language, promise.slug)),
  }
}

export const storyShape = ({ story, section, tags }: PublicStory, origin: string): Shape => ({
  id: story.id,
  publishedAt: story.publishedAt,
  updatedAt: story.updatedAt,
  section: section && { id: section.id, names: section.names, slugs: section.slugs },
  tags: tags.map(tagShape),
  reports: story.reportIds,
  texts: story.versions.map(({ language, slug, headline, standfirst, body, revision }) => ({
    language,
    slug,
    headline,
    standfirst,
    body,
    revision,
  })),
  corrections: story.corrections.map(({ language, at, text }) => ({ language, at, text })),
  pages: Object.fromEntries(story.versions.map(({ language, slug }) => [language, origin + storyAt(language, slug)])),
})

const pagesOf = (hit: SearchHit, origin: string): Worded => {
  switch (hit.kind) {
    case 'story':
      return { [hit.language]: origin + storyAt(hit.language, hit.slug) }
    case 'promise':
      return pagesAt(origin, (language) => promiseAt(language, hit.promise.slug))
    case 'report':
      return pagesAt(origin, (language) => reportAt(language, hit.report.id))
    case 'claim':
      return pagesAt(origin, (language) => reportAt(language, hit.claim.reportId, anchors.claim(hit.claim.id)))
    default:
      return pagesAt(origin, (language) => entityAt(language, hit.entity))
  }
}
const stateOf = (hit: SearchHit): string | null => {
  if (hit.kind === 'claim') return hit.claim.state
  if (hit.kind === 'promise') return hit.promise.state
  if (hit.kind === 'story') return hit.state
  return 'status' in hit ? hit.status : null
}
/** `excerpt`: words around what was found. */
export const hitShape = (hit: SearchHit, origin: string, excerpt: string | null): Shape => ({
  kind: hit.kind,
  id: hit.id,
  title: hit.title,
  language: hit.language,
  date: hit.date,
  excerpt,
  state: stateOf(hit),
  pages: pagesOf(hit, origin),
})
