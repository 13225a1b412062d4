// The life of a thing as reported: what state it was said to be in and since when, which due dates were named and when.
import { firstDay, lastDay } from '../../model/index.ts'
import type { Status } from '../../model/index.ts'
import { publicationDay } from './as-of.ts'
import { ofProperty, saying, statusNow, surest } from './current.ts'
import type { TimedClaim } from './types.ts'

export interface Stage {
  /** As said, at the precision known. */
  readonly date: string
  readonly day: string
  readonly status: Status
  readonly claim: TimedClaim
}
export interface Life {
  readonly stages: readonly Stage[]
  /** Each date that was named for the end, by the first report that named it. */
  readonly dues: readonly TimedClaim[]
  readonly finished: boolean
}

const done: readonly Status[] = ['built', 'operating']

export const lifeOf = (claims: readonly TimedClaim[], today: string): Life => {
  const sure = surest(claims)
  const named = ofProperty(sure, 'due').filter((claim) => claim.date && lastDay(claim.date))
  return {
    stages: stagesOf(sure, today),
    dues: named.filter((claim, index) => named.findIndex((one) => saying(one) === saying(claim)) === index),
    finished: done.includes(statusNow(claims, today)?.status ?? 'planned'),
  }
}

const stagesOf = (claims: readonly TimedClaim[], today: string): readonly Stage[] => {
  const said = ofProperty(claims, 'status')
    .filter((claim) => claim.modality === 'reported' || claim.value === 'planned')
    .map((claim) => stage(claim, claim.value as Status))
  const begun = [...ofProperty(claims, 'started'), ...ofProperty(claims, 'opened')]
    .filter((claim) => claim.modality === 'reported' && claim.date && (firstDay(claim.date) ?? '9999') <= today)
    .map((claim) => stage(claim, claim.property === 'opened' ? 'operating' : 'started'))
  const all = [...said, ...begun].toSorted((a, b) => a.day.localeCompare(b.day))
  return all.filter(
    (one, index) => all.findIndex((other) => other.day === one.day && other.status === one.status) === index,
  )
}
const stage = (claim: TimedClaim, status: Status): Stage => ({
  date: claim.date ?? publicationDay(claim),
  day: (claim.date && firstDay(claim.date)) || publicationDay(claim),
  status,
  claim,
})
