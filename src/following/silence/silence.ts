// What is left unsaid, and since when: of a thing over all its reports, of one report, of a promise. A figure that a later
// report gives is withdrawn from silence by that report. It says only that our reports do not tell it.
import { measureOf } from '../promises/measure.ts'
import type { EntityName, KeptPromise, Question, ShownClaim, Status } from '../../model/index.ts'
import { answers, anyThing, expectationOf, unknownStage } from './expectations.ts'
import type { Asked } from './expectations.ts'

type Names = readonly Pick<EntityName, 'name' | 'language' | 'main'>[]

const finished = (status: Status): boolean => status === 'built' || status === 'operating'

/** What would be asked of a thing of these names at this stage of its life. */
export const questionsOf = (names: Names, status: Status | undefined): readonly Question[] => {
  const known = expectationOf(names)
  const asks: readonly Asked[] =
    status === undefined
      ? unknownStage
      : status === 'under-repair'
        ? ['cost', 'payer', 'when']
        : (known?.asks ?? anyThing)
  return asks.map((one) => (one === 'when' ? (status && finished(status) ? 'opened' : 'due') : one))
}

const answered = (claim: ShownClaim, question: Question): boolean =>
  question !== 'what' && question !== 'whom' && claim.state !== 'rejected' && answers[question].includes(claim.property)

export const unanswered = (
  names: Names,
  claims: readonly ShownClaim[],
  status: Status | undefined,
): readonly Question[] =>
  questionsOf(names, status).filter((question) => !claims.some((claim) => answered(claim, question)))

export interface Silence {
  readonly question: Question
  /** The day of the first report that could have told it. */
  readonly since: string
  /** The first claim that told it; null while none has. */
  readonly until: ShownClaim | null
}

/** reports: the days of all that name the thing. What the first report told was never silent. */
export const silencesOf = (
  names: Names,
  claims: readonly ShownClaim[],
  reports: readonly string[],
  status: Status | undefined,
): readonly Silence[] => {
  const days = [...reports, ...claims.map((claim) => claim.published)].map((day) => day.slice(0, 10)).toSorted()
  const [since] = days
  if (since === undefined) return []
  return questionsOf(names, status).flatMap((question): readonly Silence[] => {
    const until = claims
      .filter((claim) => answered(claim, question))
      .toSorted((a, b) => a.published.localeCompare(b.published) || (a.id < b.id ? -1 : 1))[0]
    if (until && until.published.slice(0, 10) <= since) return []
    return [{ question, since, until: until ?? null }]
  })
}

/** An instruction: what, to whom, by when. A promise and a plan are nobody's order. */
export const silentInPromise = (
  promise: Pick<KeptPromise, 'kind' | 'addressee' | 'addresseeId' | 'due' | 'state'> & {
    readonly evidence: { readonly text: string }
  },
): readonly Question[] => [
  ...(promise.due === null && measureOf(promise.evidence.text) === 'none' ? (['what'] as const) : []),
  ...(promise.kind === 'instruction' && promise.addressee === null && promise.addresseeId === null ? (['whom'] as const) : []), // prettier-ignore
  ...(promise.due === null ? (['due'] as const) : []),
]
