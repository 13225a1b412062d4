// What a promise is about, as far as its own words go: what an editor named, else what the claims read in its very words are of.
import { overlaps } from '../../model/index.ts'
import type { KeptPromise, ShownClaim } from '../../model/index.ts'

/** Claims of the promise's own report that stand in its words. */
export const ownClaims = (
  promise: Pick<KeptPromise, 'reportVersionId' | 'evidence'>,
  claims: readonly ShownClaim[],
): readonly ShownClaim[] =>
  claims.filter(
    (claim) =>
      claim.reportVersionId === promise.reportVersionId &&
      claim.state !== 'rejected' &&
      overlaps(claim.evidence, promise.evidence),
  )

/** Null where nobody can tell: two things in one sentence are not one subject. */
export const subjectOf = (promise: Pick<KeptPromise, 'subjectId'>, own: readonly ShownClaim[]): string | null => {
  if (promise.subjectId !== null) return promise.subjectId
  const ids = new Set(own.flatMap((claim) => claim.entityId ?? []))
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}
