// Two states of one thing: works go forward, stop, are resumed; what works is not being built three days later.
import { daysBetween } from '../../model/index.ts'
import type { Status } from '../../model/index.ts'
import { apart, asOf, ownPeriod } from './as-of.ts'
import type { Relation, TimedClaim } from './types.ts'

const rank: Readonly<Partial<Record<Status, number>>> = {
  planned: 0,
  started: 1,
  'under-construction': 2,
  built: 3,
  operating: 4,
}
/** Said of one thing on one day without quarrel. */
const together: readonly (readonly [Status, Status])[] = [
  ['started', 'under-construction'],
  ['built', 'operating'],
  ['under-repair', 'operating'],
  ['under-repair', 'built'],
  ['under-repair', 'under-construction'],
  ['under-repair', 'started'],
  ['planned', 'started'],
]
const goTogether = (a: Status, b: Status): boolean =>
  together.some(([one, other]) => (one === a && other === b) || (one === b && other === a))

/** What was finished is not under construction within two years; later it may be built anew. */
export const rebuiltAfter = 730

/** before is the earlier one by the time it speaks of. */
export const stateRelation = (before: TimedClaim, after: TimedClaim): Relation => {
  const [from, to] = [before.value as Status, after.value as Status]
  const days = daysBetween(asOf(before), asOf(after))
  if (from === to) return datedTwice(before, after) ?? { kind: 'same', reason: 'equal' }
  if (goTogether(from, to))
    return days === 0 || backwards(from, to)
      ? { kind: 'same', reason: 'at-once' }
      : { kind: 'change', reason: 'next-stage' }
  // 'A second building is planned' is no step back.
  if (to === 'planned') return { kind: 'scope', reason: 'plan-again' }
  if (from === 'planned' && days === 0 && before.modality !== 'reported')
    return { kind: 'plan-and-fact', reason: 'planned' }
  if (days === 0) return { kind: 'contradiction', reason: 'same-time' }
  if (backwards(from, to) && days <= rebuiltAfter) return { kind: 'contradiction', reason: 'backwards' }
  return { kind: 'change', reason: 'next-stage' }
}
const backwards = (from: Status, to: Status): boolean =>
  rank[from] !== undefined && rank[to] !== undefined && rank[to] < rank[from]

/** Built in 2019 and built in 2021. */
const datedTwice = (a: TimedClaim, b: TimedClaim): Relation | undefined => {
  const [one, other] = [ownPeriod(a), ownPeriod(b)]
  return a.value === 'built' && one && other && apart(one, other)
    ? { kind: 'contradiction', reason: 'settled' }
    : undefined
}
