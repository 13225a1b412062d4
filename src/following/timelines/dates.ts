// Two dates of one thing: when it was opened, begun, is due.
import { daysBetween, firstDay, lastDay } from '../../model/index.ts'
import { yearPart } from '../../words/year-parts.ts'
import type { Relation, TimedClaim } from './types.ts'

const otherPart = (a: TimedClaim, b: TimedClaim): boolean => {
  const [one, other] = [yearPart(a, a.reportLanguage), yearPart(b, b.reportLanguage)]
  return one !== undefined && other !== undefined && one !== other
}

/** The same date, or one that is only more exact than the other; undefined when they differ. */
export const dateAgreement = (a: TimedClaim, b: TimedClaim): Relation | undefined => {
  const [one, other] = [a.date ?? '', b.date ?? '']
  if (one === other) return otherPart(a, b) ? undefined : { kind: 'same', reason: 'equal' }
  const [from, to] = [firstDay(one) ?? '', lastDay(one) ?? '']
  const [otherFrom, otherTo] = [firstDay(other) ?? '', lastDay(other) ?? '']
  const nested = (from <= otherFrom && otherTo <= to) || (otherFrom <= from && to <= otherTo)
  return nested ? { kind: 'rounding', reason: 'more-exact' } : undefined
}

export const moved = (before: TimedClaim, after: TimedClaim): { readonly movedDays?: number } => {
  const [from, to] = [lastDay(before.date ?? ''), lastDay(after.date ?? '')]
  return from && to ? { movedDays: daysBetween(from, to) } : {}
}

/** What was due by a day and was opened on one: kept, or late. */
export const outcome = (due: TimedClaim, opened: TimedClaim): Relation | undefined => {
  const [by, on] = [lastDay(due.date ?? ''), firstDay(opened.date ?? '')]
  if (!by || !on) return undefined
  return { kind: 'plan-and-fact', reason: on <= by ? 'kept' : 'late', movedDays: daysBetween(by, on) }
}
