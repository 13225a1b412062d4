// What one report has for an editor to say yes or no to, in the order of its text and numbered so that a person can point.
import type { CheckState, KeptPromise, KeptQuote, KeptVisit, ReportView, ShownClaim, Span } from '../model/index.ts'

export type Proposal = {
  readonly number: number
  readonly id: string
  readonly state: CheckState
  readonly evidence: Span
} & (
  | { readonly target: 'claim'; readonly item: ShownClaim }
  | { readonly target: 'quote'; readonly item: KeptQuote }
  | { readonly target: 'promise'; readonly item: KeptPromise }
  | { readonly target: 'visit'; readonly item: KeptVisit }
)

/** Of a visit without a stop there is nothing to point at. */
const nowhere: Span = { start: 0, end: 0, text: '' }

type Unnumbered = Proposal extends infer P ? (P extends Proposal ? Omit<P, 'number'> : never) : never

export const proposalsOf = (view: ReportView): readonly Proposal[] => {
  const all: Unnumbered[] = [
    ...view.claims.map((item) => ({
      target: 'claim' as const,
      id: item.id,
      state: item.state,
      evidence: item.evidence,
      item,
    })),
    ...view.quotes.map((item) => ({
      target: 'quote' as const,
      id: item.id,
      state: item.state,
      evidence: item.evidence,
      item,
    })),
    ...view.promises.map((item) => ({
      target: 'promise' as const,
      id: item.id,
      state: item.checked,
      evidence: item.evidence,
      item,
    })),
    ...view.visits.map((item) => ({
      target: 'visit' as const,
      id: item.id,
      state: item.checked,
      evidence: item.stops[0]?.evidence ?? nowhere,
      item,
    })),
  ]
  return all
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1))
    .map((proposal, at) => ({ ...proposal, number: at + 1 }) as Proposal)
}
