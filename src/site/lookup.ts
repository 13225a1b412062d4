// Finding by id what a page's one value holds.
import type {
  Entity,
  KeptPromise,
  KeptQuote,
  KeptVisit,
  ReportLine,
  ReportView,
  ShownClaim,
  Source,
} from '../model/index.ts'

export interface Lookup {
  claim(id: string): ShownClaim | undefined
  claims(): readonly ShownClaim[]
  entity(id: string | null): Entity | undefined
  promise(id: string): KeptPromise | undefined
  quote(id: string): KeptQuote | undefined
  visit(id: string): KeptVisit | undefined
  report(id: string): boolean
  source(reportId: string): Source | undefined
}
interface Holdings {
  readonly claims?: readonly ShownClaim[]
  readonly entities?: readonly Entity[]
  readonly promises?: readonly KeptPromise[]
  readonly quotes?: readonly KeptQuote[]
  readonly reports?: readonly ReportView[]
  readonly lines?: readonly ReportLine[]
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]))

const known = (claim: ShownClaim | undefined): ShownClaim | undefined =>
  claim?.state === 'rejected' ? undefined : claim

export const lookup = (held: Holdings): Lookup => {
  const reports = held.reports ?? []
  const claims = byId([...reports.flatMap((report) => report.claims), ...(held.claims ?? [])])
  const entities = byId([...reports.flatMap((report) => report.entities ?? []), ...(held.entities ?? [])])
  const promises = byId([...reports.flatMap((report) => report.promises), ...(held.promises ?? [])])
  const quotes = byId([...reports.flatMap((report) => report.quotes), ...(held.quotes ?? [])])
  const visits = byId(reports.flatMap((report) => report.visits))
  const sources = new Map([
    ...reports.map((report) => [report.report.id, report.source] as const),
    ...(held.lines ?? []).map((line) => [line.id, line.source] as const),
  ])
  return {
    claim: (id) => known(claims.get(id)),
    claims: () => [...claims.values()].filter((claim) => claim.state !== 'rejected'),
    entity: (id) => (id === null ? undefined : entities.get(id)),
    promise: (id) => promises.get(id),
    quote: (id) => quotes.get(id),
    visit: (id) => visits.get(id),
    report: (id) => sources.has(id),
    source: (reportId) => sources.get(reportId),
  }
}
