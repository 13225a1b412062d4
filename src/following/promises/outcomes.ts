// What became of a promise, going by later reports of the same thing: offers, each with the words it rests on. Nothing here
// decides: an opening reported in time is a reason to mark the promise kept, and an editor marks it.
import { firstDay, lastDay } from '../../model/index.ts'
import type { Denial, KeptPromise, Outcome, OutcomeSays, Property, ShownClaim, Status } from '../../model/index.ts'
import { once } from '../timelines/index.ts'
import { deedOf } from './deeds.ts'
import type { Deed } from './deeds.ts'

export interface Followed {
  readonly promise: KeptPromise
  /** Claims in the promise's own words. */
  readonly own: readonly ShownClaim[]
  /** Claims of any report about its subject. */
  readonly claims: readonly ShownClaim[]
  /** Denials in reports that name its subject. */
  readonly denials: readonly Denial[]
}

const done: Readonly<Record<Deed, readonly Status[]>> = {
  finish: ['built', 'operating'],
  start: ['started', 'under-construction', 'built', 'operating'],
}
const doneOn: Readonly<Record<Deed, readonly Property[]>> = { finish: ['opened'], start: ['started', 'opened'] }
/** Said after the date, it speaks against its being done in time. */
const underway: Readonly<Record<Deed, readonly Status[]>> = {
  finish: ['planned', 'started', 'under-construction', 'under-repair'],
  start: ['planned'],
}
/** Numbers that grow as a promise is kept; what it costs is not what it is. */
const measures: readonly Property[] = ['count', 'capacity', 'area', 'length', 'jobs', 'share']

const day = (claim: { readonly published: string }): string => claim.published.slice(0, 10)
const offer = (says: OutcomeSays, code: Outcome['code'], claim: ShownClaim, due: string | null = null): Outcome => ({
  says,
  code,
  due,
  claim,
  denial: null,
})

/** The days on which it can have been done: by the claim's own date, and by the report that already tells of it. */
const doneBetween = (claim: ShownClaim): { readonly from: string | undefined; readonly to: string } => {
  const to = (claim.date && lastDay(claim.date)) || day(claim)
  return { from: claim.date && firstDay(claim.date), to: to < day(claim) ? to : day(claim) }
}

const inTime = (
  claim: ShownClaim,
  due: string | undefined,
  codes: readonly [Outcome['code'], Outcome['code']],
): readonly Outcome[] => {
  const { from, to } = doneBetween(claim)
  if (due === undefined || to <= due) return [offer('kept', codes[0], claim)]
  if (from !== undefined && from > due) return [offer('kept-late', codes[1], claim)]
  return [offer('kept-late', 'done-when-unclear', claim), offer('kept', 'done-when-unclear', claim)]
}

const isDone = (claim: ShownClaim, deed: Deed): boolean => {
  if (claim.modality !== 'reported') return false
  if (claim.property === 'status') return done[deed].includes(claim.value as Status)
  if (!doneOn[deed].includes(claim.property)) return false
  return claim.date === undefined || (firstDay(claim.date) ?? '9999') <= day(claim)
}

/** 'Due', and an opening or a beginning that is still to come. */
const namesDate = (claim: ShownClaim, deed: Deed): boolean =>
  claim.date !== undefined &&
  (claim.property === 'due' || (claim.modality !== 'reported' && doneOn[deed].includes(claim.property)))

const measured = (claim: ShownClaim, wanted: ShownClaim, due: string | undefined): readonly Outcome[] => {
  if (claim.property !== wanted.property || (claim.unit ?? '') !== (wanted.unit ?? '')) return []
  if (claim.modality !== 'reported' || claim.number === undefined || wanted.number === undefined) return []
  if (claim.number >= wanted.number) return inTime(claim, due, ['reached-in-time', 'reached-late'])
  return due !== undefined && day(claim) > due ? [offer('against', 'short', claim)] : []
}

const isMeasure = (claim: ShownClaim): boolean =>
  measures.includes(claim.property) && claim.number !== undefined && claim.modality !== 'reported'

/** Of a promise that is still waited for. */
const openOutcomes = ({ promise, own, denials }: Followed, later: readonly ShownClaim[]): readonly Outcome[] => {
  const due = promise.due ? lastDay(promise.due) : undefined
  const deed = deedOf(promise.evidence.text) ?? 'finish'
  const wanted = own.filter(isMeasure)
  const known = lastShown(promise, later)
  const said = later.flatMap((claim): readonly Outcome[] => {
    if (isDone(claim, deed)) return inTime(claim, due, ['done-in-time', 'done-late'])
    if (namesDate(claim, deed)) {
      const other = claim.date !== undefined && lastDay(claim.date) !== due
      return other && day(claim) > known
        ? [offer('moved', due === undefined ? 'date-named' : 'date-changed', claim, claim.date)]
        : []
    }
    if (claim.property === 'status' && claim.modality === 'reported' && claim.value === 'stopped')
      return [offer('dropped', 'stopped', claim)]
    if (claim.property === 'status' && due !== undefined && day(claim) > due)
      return underway[deed].includes(claim.value as Status) ? [offer('against', 'not-done', claim)] : []
    return wanted.flatMap((measure) => measured(claim, measure, due))
  })
  const denied = denials
    .filter((denial) => due === undefined || day(denial) > due)
    .map((denial): Outcome => ({ says: 'against', code: 'denied', due: null, claim: null, denial }))
  return clearest([...said, ...denied])
}

/** What an editor called unmeasurable can only be answered by a number that its own words gave. */
const numbersOnly = ({ own }: Followed, later: readonly ShownClaim[]): readonly Outcome[] =>
  clearest(later.flatMap((claim) => own.filter(isMeasure).flatMap((measure) => measured(claim, measure, undefined))))

/** The day of the report that showed the last change: older dates were weighed with it. */
const lastShown = (promise: KeptPromise, claims: readonly ShownClaim[]): string => {
  const last = promise.history.slice(1).at(-1)
  const shown = claims.find((claim) => claim.id === last?.claimId || claim.reportVersionId === last?.reportVersionId)
  return shown ? day(shown) : (promise.history[0]?.at ?? '').slice(0, 10)
}

/** Of a promise that was decided: only what speaks against the decision, in reports later than what it rests on. */
const against = ({ promise }: Followed, later: readonly ShownClaim[]): readonly Outcome[] => {
  const known = lastShown(promise, later)
  const deed = deedOf(promise.evidence.text) ?? 'finish'
  const newer = later.filter(
    (claim) => day(claim) > known && claim.property === 'status' && claim.modality === 'reported',
  )
  if (promise.state === 'dropped')
    return newer
      .filter((claim) => claim.value !== 'stopped' && claim.value !== 'planned')
      .map((claim) => offer('against', 'resumed', claim))
  return newer
    .filter((claim) => underway[deed].includes(claim.value as Status) && claim.value !== 'under-repair')
    .map((claim) => offer('against', 'undone', claim))
}

/** When one report tells the day, one that leaves it open adds nothing; of those that say the same, the first is enough. */
const clearest = (outcomes: readonly Outcome[]): readonly Outcome[] => {
  const clear = outcomes.some((one) => /^(?:done|reached)-(?:in-time|late)$/.test(one.code))
  const told = outcomes.filter((one) => !clear || one.code !== 'done-when-unclear')
  return [...Map.groupBy(told, (one) => `${one.says}|${one.code}|${one.due ?? ''}`).values()].map(
    (same) => same.find((one) => one.claim?.state === 'confirmed') ?? (same[0] as Outcome),
  )
}

const order: readonly OutcomeSays[] = ['kept', 'kept-late', 'moved', 'dropped', 'against']
const evidenceDay = (outcome: Outcome): string => (outcome.claim ?? outcome.denial)?.published ?? ''
const evidenceId = (outcome: Outcome): string => outcome.claim?.id ?? outcome.denial?.reportVersionId ?? ''

/** Of one thing there may be hundreds of promises: what was said of it is put in order once for all of them. */
const inOrder: (claims: readonly ShownClaim[]) => readonly ShownClaim[] = once((claims) =>
  claims
    .filter((claim) => claim.state !== 'rejected')
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1)),
)

/** Best first; of each kind the newest report first. What was taken as evidence already is not offered again. */
export const outcomesOf = (followed: Followed): readonly Outcome[] => {
  const { promise } = followed
  const said = (promise.history[0]?.at ?? '').slice(0, 10)
  const used = new Set(promise.history.flatMap((change) => change.claimId ?? []))
  const later = inOrder(followed.claims).filter((claim) => day(claim) > said)
  const decided = promise.state === 'kept' || promise.state === 'kept-late' || promise.state === 'dropped'
  const denials = followed.denials.filter((denial) => day(denial) > said)
  const found = decided
    ? against(followed, later)
    : promise.state === 'vague'
      ? numbersOnly(followed, later)
      : openOutcomes({ ...followed, denials }, later)
  return found
    .filter((one) => one.claim === null || !used.has(one.claim.id))
    .toSorted(
      (a, b) =>
        Number(a.code === 'done-when-unclear') - Number(b.code === 'done-when-unclear') ||
        order.indexOf(a.says) - order.indexOf(b.says) ||
        evidenceDay(b).localeCompare(evidenceDay(a)) ||
        (evidenceId(a) < evidenceId(b) ? -1 : 1),
    )
}
