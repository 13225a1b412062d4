// Promises with all that following needs to weigh them: what their own words claim, what was said of their subject, when it was
// last heard of. A page of promises costs as many questions as one.
import { ownClaims, subjectOf } from '../following/promises/index.ts'
import type { Followed } from '../following/promises/index.ts'
import type { KeptPromise } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'
import { subjectsOf } from './subjects.ts'
import type { Subjects } from './subjects.ts'

export interface FollowedPromise extends Followed {
  /** What it is about; null where nobody can tell. */
  readonly subjectId: string | null
  /** The day of the newest report of it or its subject. */
  readonly heard: string
}

/** on: as far as reports had come on that day. */
export const followPromises = async (
  { ledger }: Pick<Newsroom, 'ledger'>,
  promises: readonly KeptPromise[],
  on: string,
  subjects: Subjects = subjectsOf({ ledger }, on),
): Promise<readonly FollowedPromise[]> => {
  if (!promises.length) return []
  const versions = [...new Set(promises.map((promise) => promise.reportVersionId))]
  const inReports = Map.groupBy(await ledger.claimsOf({ versions }), (claim) => claim.reportVersionId)
  const names = Map.groupBy(await ledger.namesIn(versions), (name) => name.reportVersionId)
  const owned = promises.map((promise) => {
    const own = ownClaims(promise, inReports.get(promise.reportVersionId) ?? [])
    return { promise, own, subjectId: subjectOf(promise, own, names.get(promise.reportVersionId) ?? []) }
  })
  const said = await subjects(owned.flatMap((one) => one.subjectId ?? []))
  return owned.map((one) => {
    const first = (one.promise.history[0]?.at ?? '').slice(0, 10)
    const { claims = [], denials = [], heard = first } = said.get(one.subjectId ?? '') ?? {}
    return { ...one, claims, denials, heard: heard > first ? heard : first }
  })
}
