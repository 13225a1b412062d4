// Rows into the nouns of src/model. The only place that knows how a noun lies in its columns on the way out.
import type {
  Claim,
  Decision,
  Entity,
  EntityName,
  KeptClaim,
  KeptPromise,
  KeptQuote,
  KeptVisit,
  Language,
  Mention,
  PromiseChange,
  Report,
  ReportVersion,
  Section,
  Source,
  Span,
  StoryVersion,
  Tag,
  VisitStop,
} from '../model/index.ts'
import { fromJson } from './json.ts'
import type {
  ClaimRow,
  DecisionRow,
  EntityNameRow,
  EntityRow,
  MentionRow,
  PromiseChangeRow,
  PromiseRow,
  QuoteRow,
  ReportRow,
  ReportVersionRow,
  SectionRow,
  SourceRow,
  StopRow,
  StoryVersionRow,
  TagRow,
  VisitRow,
} from './schema.ts'

/** A question may leave out what the noun does not tell. */
type Only<Row, Not extends string> = Omit<Row, Not | 'likeness' | 'shown' | 'ordinal'>

const byOrdinal = <T extends { readonly ordinal: number }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((a, b) => a.ordinal - b.ordinal)

export const spanOfRow = (row: { span_start: number; span_end: number; span_text: string }): Span => ({
  start: row.span_start,
  end: row.span_end,
  text: row.span_text,
})

export const sourceOf = (row: SourceRow): Source => ({
  id: row.id,
  kind: row.kind as Source['kind'],
  url: row.url,
  language: row.language as Language | null,
  names: fromJson(row.names),
  citations: fromJson(row.citations),
})

export const sectionOf = (row: SectionRow): Section => ({
  id: row.id,
  names: fromJson(row.names),
  slugs: fromJson(row.slugs),
  ordinal: row.ordinal,
})

export const tagOf = (row: TagRow): Tag => ({ id: row.id, names: fromJson(row.names), slugs: fromJson(row.slugs) })

export const reportOf = (row: ReportRow): Report => ({
  id: row.id,
  sourceId: row.source_id,
  externalId: row.external_id,
  url: row.url,
  version: row.version,
})

export const versionOf = (row: ReportVersionRow): ReportVersion => ({
  id: row.id,
  reportId: row.report_id,
  version: row.version,
  sha256: row.sha256,
  mediaType: row.media_type,
  title: row.title,
  text: row.text,
  language: row.language as Language,
  published: row.published,
  takenAt: row.taken_at,
  notice: row.notice === null ? null : fromJson(row.notice),
})

export const claimOf = (row: ClaimRow): KeptClaim => ({
  id: row.id,
  reportVersionId: row.report_version_id,
  readingId: row.reading_id,
  ordinal: row.ordinal,
  subject: row.subject,
  entityId: row.entity_id,
  property: row.property as Claim['property'],
  ...(row.number !== null && { number: row.number }),
  ...(row.unit !== null && { unit: row.unit }),
  ...(row.date !== null && { date: row.date }),
  ...(row.value !== null && { value: row.value as NonNullable<Claim['value']> }),
  ...(row.bound !== null && { bound: row.bound as NonNullable<Claim['bound']> }),
  modality: row.modality as Claim['modality'],
  speaker: row.speaker,
  evidence: spanOfRow(row),
  rule: row.rule,
  state: row.state as KeptClaim['state'],
  correctionOf: row.correction_of,
})

export const mentionOf = (row: MentionRow): Mention => ({
  id: row.id,
  reportVersionId: row.report_version_id,
  readingId: row.reading_id,
  kind: row.kind as Mention['kind'],
  name: row.name,
  office: row.office,
  code: row.code,
  spans: fromJson(row.spans),
  entityId: row.entity_id,
  state: row.state as Mention['state'],
})

export const quoteOf = (row: Only<QuoteRow, 'speaker_via'>): KeptQuote => ({
  id: row.id,
  reportVersionId: row.report_version_id,
  readingId: row.reading_id,
  speaker: row.speaker,
  speakerId: row.speaker_id,
  evidence: spanOfRow(row),
  state: row.state as KeptQuote['state'],
})

const promiseChangeOf = (row: PromiseChangeRow): PromiseChange => ({
  at: row.at,
  state: row.state as PromiseChange['state'],
  due: row.due,
  claimId: row.claim_id,
  reportVersionId: row.report_version_id,
})

/** What stands, oldest first: what the report itself said, then what editors decided and did not take back. */
const historyOf = (
  row: Pick<PublishedPromise, 'published' | 'first_due' | 'report_version_id'>,
  changes: readonly PromiseChangeRow[],
): readonly PromiseChange[] => {
  const undone = new Set(changes.map((change) => change.undoes))
  const standing = changes.filter((change) => change.undoes === null && !undone.has(change.seq))
  return [
    { at: row.published, state: 'open', due: row.first_due, claimId: null, reportVersionId: row.report_version_id },
    ...standing.toSorted((a, b) => a.seq - b.seq).map(promiseChangeOf),
  ]
}

/** With the day of its report. */
export type PublishedPromise = PromiseRow & { readonly published: string }

export const promiseOf = (
  row: Only<PublishedPromise, 'issuer_via' | 'addressee_via' | 'described' | 'due_day'>,
  changes: readonly PromiseChangeRow[],
): KeptPromise => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind as KeptPromise['kind'],
  reportVersionId: row.report_version_id,
  readingId: row.reading_id,
  issuer: row.issuer,
  issuerId: row.issuer_id,
  addressee: row.addressee,
  addresseeId: row.addressee_id,
  subjectId: row.subject_id,
  due: row.due,
  evidence: spanOfRow(row),
  checked: row.checked as KeptPromise['checked'],
  state: row.state as KeptPromise['state'],
  titles: fromJson(row.titles),
  history: historyOf(row, changes),
})

const stopOf = (row: StopRow): VisitStop => ({
  ordinal: row.ordinal,
  what: row.what,
  entityId: row.entity_id,
  evidence: spanOfRow(row),
})

export const visitOf = (
  row: Only<VisitRow, 'who_via' | 'described' | 'joined_into'>,
  stops: readonly StopRow[],
): KeptVisit => ({
  id: row.id,
  slug: row.slug,
  who: row.who,
  whoId: row.who_id,
  date: row.date,
  reportVersionId: row.report_version_id,
  titles: fromJson(row.titles),
  stops: byOrdinal(stops).map(stopOf),
  checked: row.checked as KeptVisit['checked'],
  rootId: row.root_id,
})

export const nameOfRow = (row: EntityNameRow): EntityName => ({
  language: row.language as Language,
  name: row.name,
  main: row.main === 1,
  from: row.from_date,
  until: row.until_date,
})

export const entityOf = (row: EntityRow, names: readonly EntityNameRow[]): Entity => ({
  id: row.id,
  kind: row.kind as Entity['kind'],
  slug: row.slug,
  code: row.code,
  placeKind: row.place_kind as Entity['placeKind'],
  placeId: row.place_id,
  names: byOrdinal(names).map(nameOfRow),
  joinedInto: row.joined_into,
  createdAt: row.created_at,
})

export const wordsOf = (row: Omit<StoryVersionRow, 'story_id'>): StoryVersion => ({
  language: row.language as Language,
  slug: row.slug,
  headline: row.headline,
  standfirst: row.standfirst,
  body: row.body,
  revision: row.revision,
})

export const decisionOf = (row: DecisionRow): Decision => ({
  seq: row.seq,
  at: row.at,
  by: row.signed_by,
  kind: row.kind as Decision['kind'],
  targetKind: row.target_kind as Decision['targetKind'],
  targetId: row.target_id,
  before: fromJson(row.before),
  after: fromJson(row.after),
  reason: row.reason,
})
