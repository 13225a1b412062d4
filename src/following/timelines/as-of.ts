// The time that a claim speaks of: the date that it gives, a year that its words name, or else the day it was published.
import { daysBetween, firstDay, lastDay } from '../../model/index.ts'
import { cuesOf } from './cues.ts'
import { once } from './once.ts'
import type { TimedClaim } from './types.ts'

export interface Period {
  readonly from: string
  readonly to: string
}

export const publicationDay = (claim: TimedClaim): string => claim.published.slice(0, 10)

/** Dates of these are what the claim says, not when it holds. */
const saysDate = (claim: TimedClaim): boolean =>
  claim.property === 'opened' || claim.property === 'started' || claim.property === 'due'

const years = /(?<![\d.,№-])(?:19|20)\d\d(?![\d%])(?!\s?(?:мест|школ|орын|человек|адам|тонн|км|м\b))/g

/** One year named in the words, or counted from the day of publication; none where several are named. */
const yearInWords = (claim: TimedClaim): string | undefined => {
  const { text } = claim.evidence
  // '2 024 квартиры' is no year.
  const named = new Set((text.match(years) ?? []).filter((year) => Number(year) !== claim.number))
  if (named.size) return named.size === 1 ? [...named][0] : undefined
  const cues = cuesOf(claim)
  const now = Number(claim.published.slice(0, 4))
  return cues.has('last-year') ? String(now - 1) : cues.has('this-year') ? String(now) : undefined
}

const periodOf = (date: string): Period | undefined => {
  const [from, to] = [firstDay(date), lastDay(date)]
  return from && to ? { from, to } : undefined
}

/** The period that the claim itself names. */
export const ownPeriod: (claim: TimedClaim) => Period | undefined = once((claim) => {
  if (saysDate(claim)) return undefined
  const date = claim.date ?? (claim.number === undefined ? undefined : yearInWords(claim))
  return date === undefined ? undefined : periodOf(date)
})

/** A period that is not over when it is spoken of is spoken of as it stands that day. */
export const asOf: (claim: TimedClaim) => string = once((claim) => {
  const own = ownPeriod(claim)
  const published = publicationDay(claim)
  return own ? (own.from <= published && published <= own.to ? published : own.to) : published
})

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to
export const within = (inner: Period, outer: Period): boolean => outer.from <= inner.from && inner.to <= outer.to
export const apart = (a: Period, b: Period): boolean => a.to < b.from || b.to < a.from

const versionOf = (claim: TimedClaim): number => Number(claim.reportVersionId.slice(claim.reportId.length + 1)) || 1

/** By the time spoken of, then of speaking, then as they stand in the report: whatever the order in which they were taken in. */
export const inTime = (a: TimedClaim, b: TimedClaim): number => compare(asOf(a), asOf(b)) || byReport(a, b)
export const byReport = (a: TimedClaim, b: TimedClaim): number =>
  compare(publicationDay(a), publicationDay(b)) ||
  (a.reportId === b.reportId ? versionOf(a) - versionOf(b) : compare(a.published, b.published)) ||
  compare(a.reportId, b.reportId) ||
  a.evidence.start - b.evidence.start ||
  compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const isNewerVersion = (of: TimedClaim, than: TimedClaim): boolean =>
  of.reportId === than.reportId && versionOf(of) > versionOf(than)
export const daysApart = (a: TimedClaim, b: TimedClaim): number => Math.abs(daysBetween(asOf(a), asOf(b)))
