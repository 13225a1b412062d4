// What the claims about one thing come to: where it stands now, and the figure to show. Confirmed before machine-read, never
// mixed into one picture; nothing is decided here between two sources.
import { firstDay, lastDay, stages } from '../../model/index.ts'
import type { Property, Status } from '../../model/index.ts'
import { sameUnit } from '../../words/counted-nouns.ts'
import { yearPart } from '../../words/year-parts.ts'
import { asOf, publicationDay } from './as-of.ts'
import { once } from './once.ts'
import { isPartial } from './scopes.ts'
import type { TimedClaim } from './types.ts'

/** A report's own order: by day of publication, then as they stand in it. */
export const byTime = (a: TimedClaim, b: TimedClaim): number =>
  a.published.localeCompare(b.published) || a.reportId.localeCompare(b.reportId) || a.evidence.start - b.evidence.start

export const ofProperty = (claims: readonly TimedClaim[], property: Property): readonly TimedClaim[] =>
  claims.filter((claim) => claim.property === property && claim.state !== 'rejected').sort(byTime)

/** What an editor confirmed, where there is any; else what a machine read. The two are never mixed into one picture. */
export const surest = (claims: readonly TimedClaim[]): readonly TimedClaim[] => {
  const confirmed = claims.filter((claim) => claim.state === 'confirmed')
  return confirmed.length ? confirmed : claims
}

/** Of one report the latest date is that of the whole, and else what stands first in it. */
const fresher = (a: TimedClaim, b: TimedClaim): number =>
  compare(asOf(b), asOf(a)) ||
  compare(publicationDay(b), publicationDay(a)) ||
  compare(lastDay(b.date ?? '') ?? '', lastDay(a.date ?? '') ?? '') ||
  a.evidence.start - b.evidence.start ||
  compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Those of the claims that fit, unless none does. */
const preferring = (claims: readonly TimedClaim[], fits: (claim: TimedClaim) => boolean): readonly TimedClaim[] => {
  const fitting = claims.filter(fits)
  return fitting.length ? fitting : claims
}

/** The newest as of its date; a whole before a part, what is before what is planned. */
export const freshest = (claims: readonly TimedClaim[]): TimedClaim | undefined => {
  const wholes = preferring(claims, (claim) => !isPartial(claim))
  return preferring(wholes, (claim) => claim.property === 'due' || claim.modality === 'reported').toSorted(fresher)[0]
}
export const newest = (claims: readonly TimedClaim[]): TimedClaim | undefined => freshest(surest(claims))
export const newestOf = (claims: readonly TimedClaim[], ...properties: readonly Property[]): TimedClaim | undefined => {
  for (const property of properties) {
    const found = newest(ofProperty(claims, property))
    if (found) return found
  }
  return undefined
}

export interface StatusNow {
  readonly status: Status
  readonly claim: TimedClaim
  /** The day of opening, where that is what makes it operate. */
  readonly since: string | null
}

/** A report from before the day cannot tell that the day has brought it. */
const hasCome = (claim: TimedClaim, today: string): boolean => {
  const day = (claim.date && firstDay(claim.date)) ?? '9999'
  return day <= today && day <= claim.published.slice(0, 10)
}

const tellsState = (claim: TimedClaim, today: string): boolean =>
  claim.property === 'status'
    ? claim.modality === 'reported' || claim.value === 'planned'
    : claim.property === 'opened' && claim.modality === 'reported' && hasCome(claim, today)

export const statusNow = (claims: readonly TimedClaim[], today: string): StatusNow | undefined => {
  const sure = surest(claims.filter((claim) => tellsState(claim, today)))
  const said = ofProperty(sure, 'status').map((claim): StatusNow => ({ status: claim.value as Status, claim, since: null })) // prettier-ignore
  const opened = ofProperty(sure, 'opened').map((claim): StatusNow => ({ status: 'operating', claim, since: claim.date ?? null })) // prettier-ignore
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
export const saying: (claim: TimedClaim) => string = once((claim) =>
  [claim.number ?? '', sameUnit(claim.unit ?? ''), claim.date ?? '', yearPart(claim, claim.reportLanguage) ?? '', claim.value ?? '', claim.bound ?? ''].join('|'),
) // prettier-ignore

/** Said by how many different sources in the same way; one source in three languages is one. */
export const agreeing = (claim: TimedClaim, claims: readonly TimedClaim[]): number =>
  new Set(
    claims.filter((one) => one.property === claim.property && saying(one) === saying(claim)).map((one) => one.sourceId),
  ).size
