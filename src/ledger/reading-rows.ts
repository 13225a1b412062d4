// What a reading says, as rows. Pure: the same reading gives the same rows; ids and earlier decisions are keep-reading's matter.
// `likeness` is what makes two findings of two readings the same finding; `tell` parts those that share it.
import { claimContent, lastDay } from '../model/index.ts'
import type { Claim, EntityKind, Reading, Span, Visit } from '../model/index.ts'
import { toJson } from './json.ts'
import type { ClaimRow, MentionRow, PromiseRow, QuoteRow, StopRow, VisitRow } from './schema.ts'

type FromLedger = 'id' | 'report_version_id' | 'reading_id' | 'shown' | 'joined_into' | 'root_id'
export interface Found<Row> {
  readonly row: Omit<Row, FromLedger>
  readonly tell: string
}
export interface FoundVisit extends Found<VisitRow> {
  readonly stops: readonly Omit<StopRow, 'visit_id'>[]
}
export interface ReadingRows {
  readonly mentions: readonly Found<MentionRow>[]
  readonly claims: readonly Found<ClaimRow>[]
  readonly quotes: readonly Found<QuoteRow>[]
  readonly promises: readonly Found<PromiseRow>[]
  readonly visits: readonly FoundVisit[]
}

const spanColumns = (span: Span): { span_start: number; span_end: number; span_text: string } => ({
  span_start: span.start,
  span_end: span.end,
  span_text: span.text,
})
const at = (span: Span): string => `${span.start}-${span.end}`

export const claimLikeness = (claim: Claim): string =>
  [claim.property, claim.number, claim.unit, claim.date, claim.value, at(claim.evidence)].join('|')

export const claimColumns = (claim: Claim, ordinal: number): Omit<ClaimRow, FromLedger> => ({
  ...spanColumns(claim.evidence),
  ordinal,
  likeness: claimLikeness(claim),
  subject: claim.subject,
  entity_id: null,
  entity_via: null,
  ...claimContent(claim),
  rule: claim.rule,
  state: 'read',
  correction_of: null,
})

interface Named {
  readonly kind: EntityKind
  readonly name: string
  readonly office: string | null
  readonly code: string | null
  readonly mentions: readonly Span[]
}
const named = (reading: Reading): readonly Named[] => [
  ...reading.people.map((one) => ({ ...one, kind: 'person' as const, code: null })),
  ...reading.organizations.map((one) => ({ ...one, kind: 'organization' as const, office: null, code: null })),
  ...reading.places.map((one) => ({ ...one, kind: 'place' as const, office: null })),
  ...reading.projects.map((one) => ({ ...one, kind: 'project' as const, office: null, code: null })),
]

const mentionRow = (one: Named, ordinal: number): Found<MentionRow> => ({
  tell: one.code ?? one.office ?? '',
  row: {
    ordinal,
    likeness: `${one.kind}|${one.name}`,
    kind: one.kind,
    name: one.name,
    office: one.office,
    code: one.code,
    spans: toJson(one.mentions),
    entity_id: null,
    own_state: 'read',
    state: 'read',
  },
})

/** One visit is what one person did on one day: its stops are listed one by one in the reading. */
export const visitsIn = ({ visits }: Pick<Reading, 'visits'>): ReadonlyMap<string, readonly Visit[]> =>
  Map.groupBy(visits, (visit) => `${visit.who}|${visit.date ?? ''}`)

const visitRows = (reading: Reading): readonly FoundVisit[] =>
  [...visitsIn(reading)].map(([likeness, stops], ordinal) => {
    const first = stops[0] as Visit
    return {
      tell: '',
      row: {
        ordinal,
        likeness,
        slug: '',
        who: first.who,
        who_id: null,
        who_via: null,
        date: first.date,
        titles: '{}',
        checked: 'read',
        described: 0,
      },
      stops: stops.map((stop, index) => ({
        ...spanColumns(stop.evidence),
        ordinal: index + 1,
        what: stop.what,
        entity_id: null,
        entity_via: null,
      })),
    }
  })

export const readingRows = (reading: Reading): ReadingRows => ({
  mentions: named(reading).map(mentionRow),
  claims: reading.claims.map((claim, ordinal) => ({ tell: claim.subject, row: claimColumns(claim, ordinal) })),
  quotes: reading.quotes.map((quote, ordinal) => ({
    tell: quote.speaker ?? '',
    row: {
      ...spanColumns(quote.evidence),
      ordinal,
      likeness: at(quote.evidence),
      speaker: quote.speaker,
      speaker_id: null,
      speaker_via: null,
      state: 'read',
    },
  })),
  promises: reading.instructions.map((one, ordinal) => ({
    tell: `${one.issuer}|${one.addressee}`,
    row: {
      ...spanColumns(one.evidence),
      ordinal,
      likeness: `${one.kind}|${at(one.evidence)}`,
      slug: '',
      kind: one.kind,
      issuer: one.issuer,
      issuer_id: null,
      issuer_via: null,
      addressee: one.addressee,
      addressee_id: null,
      addressee_via: null,
      subject_id: null,
      due: one.due,
      first_due: one.due,
      due_day: one.due === null ? null : (lastDay(one.due) ?? null),
      checked: 'read',
      state: 'open',
      titles: '{}',
      described: 0,
    },
  })),
  visits: visitRows(reading),
})

/** Every span that a reading holds, with what it belongs to. */
export const spansOf = (reading: Reading): readonly { readonly of: string; readonly span: Span }[] => [
  ...named(reading).flatMap((one) => one.mentions.map((span) => ({ of: `${one.kind} '${one.name}'`, span }))),
  ...reading.claims.map((one) => ({ of: `claim ${one.property} of '${one.subject}'`, span: one.evidence })),
  ...reading.quotes.map((one) => ({ of: `quote of '${one.speaker}'`, span: one.evidence })),
  ...reading.instructions.map((one) => ({ of: `${one.kind} of '${one.issuer}'`, span: one.evidence })),
  ...reading.visits.map((one) => ({ of: `visit of '${one.who}'`, span: one.evidence })),
  ...reading.doubts.map((one) => ({ of: `doubt about '${one.about}'`, span: one.evidence })),
]
