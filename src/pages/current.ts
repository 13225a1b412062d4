// What the claims about one thing come to: where it stands now, the figure to show, and where sources differ. Nothing is
// decided here between two sources: the later report is shown first, the other one beside it.
import type { Property, ShownClaim, Status } from '../model/index.ts'
import { firstDay, lastDay } from './dates.ts'
import { sameUnit } from './units.ts'
import { yearPart } from '../words/year-parts.ts'

/** A report's own order: by day of publication, then as they stand in it. */
export const byTime = (a: ShownClaim, b: ShownClaim): number =>
  a.published.localeCompare(b.published) || a.reportId.localeCompare(b.reportId) || a.evidence.start - b.evidence.start

export const ofProperty = (claims: readonly ShownClaim[], property: Property): readonly ShownClaim[] =>
  claims.filter((claim) => claim.property === property && claim.state !== 'rejected').sort(byTime)

/** What an editor confirmed, where there is any; else what a machine read. The two are never mixed into one picture. */
export const surest = (claims: readonly ShownClaim[]): readonly ShownClaim[] => {
  const confirmed = claims.filter((claim) => claim.state === 'confirmed')
  return confirmed.length ? confirmed : claims
}

/** The newest of the surest; of one report the latest date, so that the whole is due later than its parts. */
export const newest = (claims: readonly ShownClaim[]): ShownClaim | undefined =>
  [...surest(claims)].sort(
    (a, b) =>
      b.published.localeCompare(a.published) ||
      (lastDay(b.date ?? '') ?? '').localeCompare(lastDay(a.date ?? '') ?? '') ||
      a.evidence.start - b.evidence.start,
  )[0]
export const newestOf = (claims: readonly ShownClaim[], ...properties: readonly Property[]): ShownClaim | undefined => {
  for (const property of properties) {
    const found = newest(ofProperty(claims, property))
    if (found) return found
  }
  return undefined
}

export interface StatusNow {
  readonly status: Status
  readonly claim: ShownClaim
  /** The day of opening, where that is what makes it operate. */
  readonly since: string | null
}

/** Of one report, the later stage of a life wins: built in 2023 and opened in 2024 operates. */
const stages: readonly Status[] = [
  'planned',
  'started',
  'stopped',
  'under-construction',
  'under-repair',
  'built',
  'operating',
]

export const statusNow = (claims: readonly ShownClaim[], today: string): StatusNow | undefined => {
  const sure = surest(claims.filter((claim) => claim.property === 'status' || claim.property === 'opened'))
  const said = ofProperty(sure, 'status')
    .filter((claim) => claim.modality === 'reported' || claim.value === 'planned')
    .map((claim): StatusNow => ({ status: claim.value as Status, claim, since: null }))
  const opened = ofProperty(sure, 'opened')
    .filter((claim) => claim.modality === 'reported' && claim.date && (firstDay(claim.date) ?? '9999') <= today)
    .map((claim): StatusNow => ({ status: 'operating', claim, since: claim.date ?? null }))
  const time = ({ claim }: StatusNow): string => (claim.date && lastDay(claim.date)) || claim.published.slice(0, 10)
  return [...said, ...opened].sort(
    (a, b) =>
      b.claim.published.localeCompare(a.claim.published) ||
      stages.indexOf(b.status) - stages.indexOf(a.status) ||
      time(b).localeCompare(time(a)) ||
      Number(b.since !== null) - Number(a.since !== null),
  )[0]
}

/** What a claim says, as one string: equal strings are the same statement. */
export const saying = (claim: ShownClaim): string =>
  [claim.number ?? '', sameUnit(claim.unit ?? ''), claim.date ?? '', yearPart(claim, claim.reportLanguage) ?? '', claim.value ?? '', claim.bound ?? ''].join('|') // prettier-ignore

export interface Difference {
  readonly property: Property
  /** One per value that was said: the first report that said it, oldest first. */
  readonly values: readonly { readonly claim: ShownClaim; readonly also: readonly ShownClaim[] }[]
}
/** Figures that describe the thing itself; jobs, money paid and people change with time and are no contradiction. */
const steady: readonly Property[] = ['cost', 'area', 'length', 'capacity', 'opened', 'due']

export const differences = (claims: readonly ShownClaim[]): readonly Difference[] =>
  steady.flatMap((property) => {
    const of = wholes(
      ofProperty(claims, property).filter((claim) => property === 'due' || claim.modality === 'reported'),
    )
    return [
      ...Map.groupBy(of, (claim) => (property === 'opened' || property === 'due' ? '' : sameUnit(claim.unit ?? ''))),
    ].flatMap(([, same]): Difference[] => {
      const values = [...Map.groupBy(same, saying).values()].map(([claim, ...also]) => ({ claim: claim!, also }))
      const reports = new Set(same.map((claim) => claim.reportId))
      return values.length > 1 && reports.size > 1 && !nested(values.map((one) => one.claim))
        ? [{ property, values }]
        : []
    })
  })

/** A report may name a road's whole length and the lengths of its parts: its largest figure, or latest date, is the whole. */
const wholes = (claims: readonly ShownClaim[]): readonly ShownClaim[] =>
  [...Map.groupBy(claims, (claim) => `${claim.reportId}|${sameUnit(claim.unit ?? '')}`).values()]
    .map((same) => same.reduce((a, b) => ((b.number ?? 0) > (a.number ?? 0) || later(b, a) ? b : a)))
    .sort(byTime)
const later = (a: ShownClaim, b: ShownClaim): boolean => (lastDay(a.date ?? '') ?? '') > (lastDay(b.date ?? '') ?? '')

/** 2024 and 2024-12-06 do not contradict: the one is only more exact. */
const nested = (claims: readonly ShownClaim[]): boolean =>
  claims.every((a) =>
    claims.every(
      (b) => !!a.date && !!b.date && !apart(a, b) && (a.date.startsWith(b.date) || b.date.startsWith(a.date)),
    ),
  )

const apart = (a: ShownClaim, b: ShownClaim): boolean => {
  const [first, second] = [yearPart(a, a.reportLanguage), yearPart(b, b.reportLanguage)]
  return first !== undefined && second !== undefined && first !== second
}

/** Said by how many different sources in the same way; one source in three languages is one. */
export const agreeing = (claim: ShownClaim, claims: readonly ShownClaim[]): number =>
  new Set(
    claims.filter((one) => one.property === claim.property && saying(one) === saying(claim)).map((one) => one.sourceId),
  ).size
